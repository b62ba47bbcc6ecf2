import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { engineOf } from '../src/connect.ts'
import { listNaskah } from '../src/queries/naskah-kepala.ts'
import { listOpd } from '../src/queries/pemda.ts'
import { type Tenant, type Tx, withTenant } from '../src/tx.ts'
import { onBothEngines, onPostgres, type TestDatabase } from './engines.ts'
import { rounds } from './rounds.ts'
import { addNaskah, addPemda, type SamplePemda } from './sample.ts'

onBothEngines('a tenant transaction', (engine) => {
  let base: TestDatabase
  let pemda: SamplePemda
  beforeAll(async () => {
    base = await engine.open()
    pemda = await addPemda(base.db, 'Contoh')
  })
  afterAll(() => base?.close())

  it('refuses another transaction, a query beside it and the sign-in tables inside it, instead of hanging', async () => {
    const nested = { code: 'BERSARANG' }
    await withTenant(base.db, pemda.a, async () => {
      await expect(withTenant(base.db, pemda.a, listOpd)).rejects.toMatchObject(nested)
      await expect(base.db.auth.selectFrom('user').selectAll().execute()).rejects.toMatchObject(nested)
      const beside = engineOf(base.db).app.selectFrom('selaras.opd').selectAll().execute()
      await expect(beside).rejects.toMatchObject(nested)
    })
    expect(await withTenant(base.db, pemda.a, listOpd)).toHaveLength(3)
  })

  it('leaves the handle useless after its end, and what runs on after it free', async () => {
    let kept: Tx | undefined
    const later = await withTenant(base.db, pemda.a, async (tx) => {
      kept = tx
      return {
        promise: new Promise((resolve) => setTimeout(resolve, 20)).then(() =>
          withTenant(base.db, pemda.b, listOpd)
        )
      }
    })
    expect(await later.promise).toHaveLength(3)
    await expect(listOpd(kept as Tx)).rejects.toThrow(/committed|rolled back/)
  })

  it('rolls everything back when it throws, and the next one sees its own tenant only', async () => {
    await addNaskah(base.db, pemda.a, pemda.opdA)
    const before = await withTenant(base.db, pemda.a, (tx) => listNaskah(tx))
    const failing = withTenant(base.db, pemda.a, async (tx) => {
      await sql`update selaras.naskah set judul = 'rusak'`.execute(tx.sql)
      throw new Error('batal')
    })
    await expect(failing).rejects.toThrow('batal')
    expect(await withTenant(base.db, pemda.a, (tx) => listNaskah(tx))).toEqual(before)
    expect(await withTenant(base.db, pemda.b, (tx) => listNaskah(tx))).toEqual([])
  })

  it('runs as the app and cannot read the tables of sign-in', async () => {
    const reading = withTenant(base.db, pemda.a, (tx) => sql`select * from auth."user"`.execute(tx.sql))
    await expect(reading).rejects.toMatchObject({ code: '42501' })
    const who = await withTenant(base.db, pemda.a, (tx) =>
      sql<{ a: string }>`select current_user as a`.execute(tx.sql)
    )
    expect(who.rows).toEqual([{ a: 'selaras_app' }])
  })

  it('takes no id that is not one, and quotes whatever a person is called', async () => {
    const odd: Tenant = { ...pemda.a, penggunaId: `o'); drop table x; --\\'` }
    const seen = await withTenant(base.db, odd, (tx) =>
      sql<{ a: string }>`select current_setting('selaras.pengguna_id') as a`.execute(tx.sql)
    )
    expect(seen.rows).toEqual([{ a: odd.penggunaId }])
    await expect(withTenant(base.db, { ...pemda.a, pemdaId: "x'" }, listOpd)).rejects.toThrow(TypeError)
    await expect(withTenant(base.db, { ...pemda.a, opdId: ['x,y'] }, listOpd)).rejects.toThrow(TypeError)
  })

  it('sees the rows of every OPD that it is opened for', async () => {
    const both = await addPemda(base.db, 'Rangkap')
    await addNaskah(base.db, both.a, both.opdA)
    await addNaskah(base.db, both.b, both.opdB)
    const tenant: Tenant = { ...both.a, opdId: [both.opdA, both.opdB] }
    expect(await withTenant(base.db, tenant, (tx) => listNaskah(tx))).toHaveLength(2)
    expect(await withTenant(base.db, { ...tenant, opdId: [] }, (tx) => listNaskah(tx))).toEqual([])
  })
})

onPostgres('many tenants over two connections', (engine) => {
  it('never see a row of another, whatever was aborted before on the same connection', async () => {
    const base = await engine.open({ poolSize: 2 })
    try {
      const tenants: SamplePemda[] = []
      for (let n = 0; n < 10; n++) {
        const pemda = await addPemda(base.db, `Pemda ${n}`)
        await addNaskah(base.db, pemda.a, pemda.opdA)
        tenants.push(pemda)
      }
      const requests = rounds(1_000, 100_000)
      let foreign = 0
      const request = async (n: number): Promise<void> => {
        const pemda = tenants[(n * 7) % tenants.length] as SamplePemda
        const rows = await withTenant(base.db, pemda.a, async (tx) => {
          const { rows } = await sql<{ pemda_id: string }>`select pemda_id from selaras.simpul`.execute(
            tx.sql
          )
          if (n % 3 === 0) await sql`select 1 / 0`.execute(tx.sql)
          if (n % 5 === 0) throw new Error('aborted')
          return rows
        }).catch(() => [])
        foreign += rows.filter((row) => row.pemda_id !== pemda.pemdaId).length
        if (n % 3 !== 0 && n % 5 !== 0 && rows.length === 0) foreign += 1
      }
      await Promise.all(Array.from({ length: requests }, (_none, n) => request(n)))
      expect(foreign).toBe(0)
    } finally {
      await base.close()
    }
  })
})
