import fc from 'fast-check'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendJejak, hashJejak, type Jangkar, pangkalJejak, readJejakKepala } from '../src/queries/jejak.ts'
import { fieldHistory, lastChanges, readJejak } from '../src/queries/jejak-riwayat.ts'
import { type HasilVerifikasi, verifyJejak } from '../src/queries/jejak-verifikasi.ts'
import { hasEdited, listEditors } from '../src/queries/penyunting.ts'
import { withTenant } from '../src/tx.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { rounds } from './rounds.ts'
import { addNaskah, addPemda, type SamplePemda, waktu } from './sample.ts'

onBothEngines('the jejak of a naskah', (engine) => {
  let base: TestDatabase
  let pemda: SamplePemda
  beforeAll(async () => {
    base = await engine.open()
    pemda = await addPemda(base.db, 'Contoh')
  })
  afterAll(() => base?.close())

  const run = (text: string): Promise<unknown> => sql.raw(text).execute(base.admin.kysely)
  const verify = (id: string, anchors: Jangkar[] = []): Promise<HasilVerifikasi> =>
    withTenant(base.db, pemda.sistem, (tx) => verifyJejak(tx, id, anchors))

  /** A chain of `length` entries; gives the naskah and the anchor after each entry. */
  async function chain(length: number): Promise<{ id: string; anchors: Jangkar[] }> {
    const { id } = await addNaskah(base.db, pemda.a, pemda.opdA)
    const anchors: Jangkar[] = []
    for (let n = 1; n <= length; n++) {
      const entry = {
        naskah: { id, opdId: pemda.opdA },
        waktu,
        penggunaId: 'ani',
        tindakan: 'ubah' as const,
        simpulId: [id],
        rincian: { n }
      }
      anchors.push(await withTenant(base.db, pemda.a, (tx) => appendJejak(tx, entry)))
    }
    return { id, anchors }
  }

  it('never goes back in time, whatever the clocks of those who write say, and keeps what they said', async () => {
    const start = Date.parse(waktu)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -1e10, max: 1e10 }), { minLength: 1, maxLength: 8 }),
        async (offsets) => {
          const { id } = await addNaskah(base.db, pemda.a, pemda.opdA)
          const clocks = offsets.map((offset) => new Date(start + offset).toISOString())
          for (const jam of clocks) {
            const entry = {
              naskah: { id, opdId: pemda.opdA },
              penggunaId: 'ani',
              tindakan: 'ubah' as const,
              rincian: {}
            }
            await withTenant(base.db, pemda.a, (tx) => appendJejak(tx, { ...entry, waktu: jam }))
          }
          const times = await withTenant(base.db, pemda.sistem, async (tx) =>
            (await readJejak(tx, id, { batas: 100 })).map((entry) => entry.waktu)
          )
          const latest = clocks.map((_jam, at) =>
            clocks
              .slice(0, at + 1)
              .sort()
              .at(-1)
          )
          expect(times).toEqual(latest)
          const { rows } = await withTenant(base.db, pemda.sistem, (tx) =>
            sql<{ jam: string | null }>`select (bytes::json)->>'jam' as jam from selaras.jejak
            where rantai_id = ${id} order by seq`.execute(tx.sql)
          )
          expect(rows.map((row) => row.jam)).toEqual(
            clocks.map((jam, at) => (jam === latest[at] ? null : jam))
          )
          expect(await verify(id)).toMatchObject({ utuh: true })
        }
      ),
      { numRuns: rounds(6, 100) }
    )
  })

  /** As somebody with the owner's password would: past the guards, and putting them back. */
  async function tamper(statements: readonly string[]): Promise<void> {
    const guards = [
      ['jejak', 'hanya_tambah'],
      ['jejak_simpul', 'hanya_tambah'],
      ['jejak_kepala', 'jaga_kepala']
    ]
    for (const [table, guard] of guards) await run(`alter table selaras.${table} disable trigger ${guard}`)
    await base.admin.kysely.transaction().execute(async (tx) => {
      await sql`select set_config('selaras.pemda_id', ${pemda.pemdaId}, true), set_config('selaras.lingkup', 'sistem', true)`.execute(
        tx
      )
      for (const statement of statements) {
        const done = await sql.raw(statement).execute(tx)
        if (done.numAffectedRows === 0n) throw new Error(`nothing tampered: ${statement}`)
      }
    })
    for (const [table, guard] of guards) await run(`alter table selaras.${table} enable trigger ${guard}`)
  }

  it('is whole after appends, one by one and several at once, of the naskah and of the pemda', async () => {
    const { id, anchors } = await chain(3)
    expect(await verify(id, anchors)).toMatchObject({ utuh: true, panjang: 3, hash: anchors[2]?.hash })
    const entry = { waktu, penggunaId: 'sistem', tindakan: 'suratEdaranTerbit', rincian: { nomor: '1' } }
    const head = await withTenant(base.db, pemda.sistem, (tx) => appendJejak(tx, entry, entry))
    expect(head.panjang).toBe(2)
    expect(await verify(pemda.pemdaId)).toMatchObject({ utuh: true, panjang: 2 })
    expect(await withTenant(base.db, pemda.sistem, (tx) => readJejakKepala(tx, pemda.pemdaId))).toEqual(head)
  })

  it('cannot be changed, removed or written with a false hash, not even by its owner', async () => {
    const { id } = await chain(2)
    const asOwner = (text: string): Promise<unknown> =>
      base.admin.kysely.transaction().execute(async (tx) => {
        await sql`select set_config('selaras.pemda_id', ${pemda.pemdaId}, true), set_config('selaras.lingkup', 'sistem', true)`.execute(
          tx
        )
        return sql.raw(text).execute(tx)
      })
    await expect(
      asOwner(`update selaras.jejak set tindakan = 'x' where rantai_id = '${id}'`)
    ).rejects.toMatchObject({ code: '23001' })
    await expect(asOwner(`delete from selaras.jejak where rantai_id = '${id}'`)).rejects.toMatchObject({
      code: '23001'
    })
    await expect(asOwner('truncate selaras.jejak cascade')).rejects.toThrow()
    await expect(
      asOwner(`update selaras.jejak_kepala set panjang = 1 where rantai_id = '${id}'`)
    ).rejects.toMatchObject({ code: '23001' })
    const forged =
      asOwner(`insert into selaras.jejak select pemda_id, rantai_id, 9, naskah_id, opd_id, waktu, pengguna_id, tindakan,
      bytes || ' ', hash, sebelum from selaras.jejak where rantai_id = '${id}' and seq = 1`)
    await expect(forged).rejects.toMatchObject({ code: '23514' })
    await expect(
      withTenant(base.db, pemda.a, (tx) => sql`update selaras.jejak set tindakan = 'x'`.execute(tx.sql))
    ).rejects.toMatchObject({ code: '42501' })
  })

  it('shows every edited, deleted, reordered and cut-off entry', async () => {
    const kinds = ['bytes', 'kolom', 'hapus', 'tukar', 'potong', 'potongDanKepala', 'indeks'] as const
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 0, max: 99 }),
        async (kind, length, pick) => {
          const { id, anchors } = await chain(length)
          const seq = 1 + (pick % (length - 1))
          await tamper(tampering(kind, id, seq, length))
          const anchored = kind === 'potongDanKepala' ? anchors.slice(-1) : []
          expect(await verify(id, anchored), kind).toMatchObject({ utuh: false })
        }
      ),
      { numRuns: rounds(50, 1_000) }
    )
  })

  function tampering(kind: string, id: string, seq: number, length: number): string[] {
    const at = `where rantai_id = '${id}' and seq = ${seq}`
    const rehash = `hash = encode(sha256(convert_to(sebelum || E'\\n' || replace(bytes, 'ani', 'budi'), 'UTF8')), 'hex')`
    if (kind === 'bytes')
      return [
        `update selaras.jejak set bytes = replace(bytes, 'ani', 'budi'), pengguna_id = 'budi', ${rehash} ${at}`
      ]
    if (kind === 'kolom') return [`update selaras.jejak set pengguna_id = 'budi' ${at}`]
    const index = (where: string): string =>
      `delete from selaras.jejak_simpul where naskah_id = '${id}' and ${where}`
    if (kind === 'indeks') return [index(`seq = ${seq}`)]
    if (kind === 'hapus') return [index(`seq = ${seq}`), `delete from selaras.jejak ${at}`]
    const cut = [
      index(`seq = ${length}`),
      `delete from selaras.jejak where rantai_id = '${id}' and seq = ${length}`
    ]
    if (kind === 'potong') return cut
    if (kind === 'potongDanKepala') {
      const head = `update selaras.jejak_kepala k set panjang = ${length - 1},
        hash = (select j.hash from selaras.jejak j where j.rantai_id = k.rantai_id and j.seq = ${length - 1}) where rantai_id = '${id}'`
      return [...cut, head]
    }
    const drop = index('true')
    const move = (from: number, to: number): string =>
      `update selaras.jejak set seq = ${to} where rantai_id = '${id}' and seq = ${from}`
    return [drop, move(seq, 99), move(seq + 1, seq), move(99, seq + 1)]
  }

  it('a chain written anew from its start is found by an anchor kept outside, and by nothing else', async () => {
    const { id, anchors } = await chain(3)
    const rows = await withTenant(base.db, pemda.sistem, (tx) =>
      tx.sql
        .selectFrom('selaras.jejak')
        .select(['seq', 'bytes'])
        .where('rantai_id', '=', id)
        .orderBy('seq')
        .execute()
    )
    let before = pangkalJejak
    const rewrite: string[] = []
    for (const { seq, bytes } of rows) {
      const forged = bytes.replace('"ani"', '"budi"')
      const hash = hashJejak(before, forged)
      rewrite.push(
        `update selaras.jejak set bytes = '${forged}', pengguna_id = 'budi', sebelum = '${before}', hash = '${hash}' where rantai_id = '${id}' and seq = ${seq}`
      )
      before = hash
    }
    rewrite.push(`update selaras.jejak_kepala set hash = '${before}' where rantai_id = '${id}'`)
    await tamper(rewrite)
    expect(await verify(id)).toMatchObject({ utuh: true })
    const found = await verify(id, anchors.slice(1, 2))
    expect(found.masalah).toMatchObject([{ jenis: 'jangkarBerbeda', seq: 2 }])
  })

  it('tells who gave a cell its present value, and every value before', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const [, simpulId = ''] = [...naskah.simpul.keys()]
    const added = uuidv7()
    const write = (
      penggunaId: string,
      perubahan: readonly object[],
      simpul: readonly string[]
    ): Promise<Jangkar> =>
      withTenant(base.db, pemda.a, (tx) =>
        appendJejak(tx, {
          naskah: { id: naskah.id, opdId: pemda.opdA },
          waktu,
          penggunaId,
          tindakan: 'ubah',
          simpulId: simpul,
          rincian: { perubahan }
        })
      )
    const isi = (field: string, dari: unknown, ke: unknown): object => ({
      jenis: 'isi',
      simpulId,
      field,
      dari,
      ke
    })
    await write('ani', [isi('uraian', 'satu', 'dua'), isi('kode', '1', '2')], [simpulId])
    await write('budi', [isi('uraian', 'dua', 'tiga')], [simpulId])
    const node = {
      id: added,
      jenis: 'program',
      indukId: null,
      urutan: 1,
      rujukanId: null,
      isian: { uraian: 'baru' },
      tertulis: {}
    }
    await write('citra', [{ jenis: 'tambah', simpul: [node] }], [added])
    await withTenant(base.db, pemda.a, async (tx) => {
      expect(await fieldHistory(tx, naskah.id, simpulId, 'uraian')).toMatchObject([
        { penggunaId: 'budi', dari: 'dua', ke: 'tiga', seq: 2 },
        { penggunaId: 'ani', dari: 'satu', ke: 'dua', seq: 1 }
      ])
      const cells = [
        { simpulId, field: 'uraian' },
        { simpulId, field: 'kode' },
        { simpulId: added, field: 'uraian' },
        { simpulId, field: 'tidakPernah' }
      ]
      const last = await lastChanges(tx, naskah.id, cells)
      expect(last.map(({ field, penggunaId }) => [field, penggunaId]).sort()).toEqual([
        ['kode', 'ani'],
        ['uraian', 'budi'],
        ['uraian', 'citra']
      ])
      const entries = await readJejak(tx, naskah.id, { setelah: 1, batas: 1 })
      expect(entries).toMatchObject([{ seq: 2, penggunaId: 'budi', tindakan: 'ubah' }])
    })
  })

  it('[VER-31] names as authors those who wrote the plan, of this plan alone, and not who keeps its papers', async () => {
    const [own, other] = [await chain(0), await chain(0)]
    const acts = {
      buat: 'ani',
      kaitkan: 'budi',
      tegaskan: 'citra',
      ubah: 'dewi',
      daftarkan: 'eka',
      ajukan: 'feri'
    }
    await withTenant(base.db, pemda.a, async (tx) => {
      for (const [tindakan, penggunaId] of Object.entries(acts)) {
        const entry = { naskah: { id: own.id, opdId: pemda.opdA }, waktu, penggunaId, rincian: {} }
        await appendJejak(tx, { ...entry, tindakan: tindakan as keyof typeof acts })
      }
      expect([...(await listEditors(tx, own.id))].sort()).toEqual(['ani', 'budi', 'citra', 'dewi'])
      for (const [tindakan, who] of Object.entries(acts))
        expect([tindakan, await hasEdited(tx, own.id, who)]).toEqual([
          tindakan,
          who !== 'eka' && who !== 'feri'
        ])
      expect(await hasEdited(tx, other.id, 'dewi')).toBe(false)
    })
  })

  it('grows in order when many write at once', async () => {
    const { id } = await chain(0)
    const entry = {
      naskah: { id, opdId: pemda.opdA },
      waktu,
      penggunaId: 'ani',
      tindakan: 'ubah' as const,
      rincian: {}
    }
    await Promise.all(
      Array.from({ length: 12 }, () => withTenant(base.db, pemda.a, (tx) => appendJejak(tx, entry)))
    )
    expect(await verify(id)).toMatchObject({ utuh: true, panjang: 12 })
  })
})
