import { applyInduk, type ChangeInduk } from '@selaras/domain/induk'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  listInduk,
  listRedaksional,
  loadInduk,
  lockInduk,
  paguIndikatifOf,
  readInduk,
  readIndukLog
} from '../src/queries/induk.ts'
import { appendTahapInduk, saveAppliedInduk } from '../src/queries/induk-simpan.ts'
import {
  copyKaitan,
  deleteKaitan,
  insertKaitan,
  listKaitan,
  listKaitanOfRumpun,
  storePenegasan
} from '../src/queries/kaitan.ts'
import { logTahap } from '../src/queries/tahap.ts'
import {
  answerUsulan,
  countUsulanBaru,
  insertUsulan,
  listBedaInduk,
  listUsulan,
  reopenUsulan
} from '../src/queries/usulan-induk.ts'
import { withTenant } from '../src/tx.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { addInduk, addKaitan, cancelInduk, langkahInduk, smallInduk, storeInduk } from './induk.ts'
import { addNaskah, addPemda, type SamplePemda, smallNaskah, waktu } from './sample.ts'

onBothEngines('a stored parent plan', (engine) => {
  let base: TestDatabase
  let pemda: SamplePemda
  beforeAll(async () => {
    base = await engine.open()
    pemda = await addPemda(base.db, 'Induk')
  })
  afterAll(() => base?.close())

  const inPemda = <T>(work: Parameters<typeof withTenant<T>>[2]) => withTenant(base.db, pemda.pemda, work)
  const change = (indukId: string, ...changes: ChangeInduk[]) =>
    inPemda(async (tx) => {
      const kepala = await lockInduk(tx, indukId)
      if (!kepala) throw new Error('not visible')
      const applied = applyInduk(await loadInduk(tx, kepala), changes, {
        opd: new Set([pemda.opdA, pemda.opdB])
      })
      if (!applied.ok) throw new Error(applied.refusal.message)
      return saveAppliedInduk(tx, kepala, applied.value, waktu)
    })

  it('comes back as the same domain value, odd texts and the largest rupiah included', async () => {
    const induk = smallInduk(pemda.opdA)
    await inPemda((tx) => storeInduk(tx, induk, 'rancanganAwal'))
    const found = await inPemda(async (tx) => {
      const kepala = await readInduk(tx, induk.id)
      return kepala && loadInduk(tx, kepala)
    })
    expect(found).toEqual({ ...induk, simpul: new Map([...induk.simpul].sort()) })
    expect(await inPemda((tx) => paguIndikatifOf(tx, induk.id))).toEqual(induk.pagu)
  })

  it('takes changed, added, moved and removed rows and pagu, and counts its versi', async () => {
    const induk = smallInduk(pemda.opdA)
    await inPemda((tx) => storeInduk(tx, induk, 'rancanganAwal'))
    const [tujuan, sasaran] = [...induk.simpul.values()]
    if (!tujuan || !sasaran) throw new Error('no rows')
    const added = uuidv7()
    const { versi } = await change(
      induk.id,
      { jenis: 'isi', simpulId: sasaran.id, field: 'kode', dari: '1.1', ke: '1.2' },
      {
        jenis: 'tambah',
        simpul: [{ id: added, jenis: 'sasaran', indukId: tujuan.id, urutan: 2, isian: { uraian: 'Baru' } }]
      },
      { jenis: 'pagu', opdId: pemda.opdA, tahun: 2027, dari: 9_007_199_254_740_991, ke: null },
      { jenis: 'pagu', opdId: pemda.opdB, tahun: 2026, dari: null, ke: 1 },
      { jenis: 'pagu', opdId: pemda.opdB, tahun: 2026, dari: 1, ke: 2 }
    )
    expect(versi).toBe(2)
    await change(induk.id, { jenis: 'hapus', simpulId: sasaran.id })
    const found = await inPemda(async (tx) => {
      const kepala = await readInduk(tx, induk.id)
      return kepala && loadInduk(tx, kepala)
    })
    expect([...(found?.simpul.keys() ?? [])].sort()).toEqual([tujuan.id, added].sort())
    expect(found?.pagu).toEqual(new Map([[pemda.opdB, new Map([[2026, 2]])]]))
  })

  it('is fixed from penetapan on: content, title, years and legal data, also against raw SQL', async () => {
    const induk = smallInduk(pemda.opdA)
    await inPemda((tx) => storeInduk(tx, induk, 'berlaku'))
    const [row = ''] = [...induk.simpul.keys()]
    const attempts = [
      sql`update selaras.induk_simpul set urutan = 7 where induk_id = ${induk.id}`,
      sql`delete from selaras.induk_simpul where induk_id = ${induk.id}`,
      sql`insert into selaras.induk_simpul select pemda_id, induk_id, ${uuidv7()}::uuid, jenis, atas_id, urutan, isian
        from selaras.induk_simpul where induk_id = ${induk.id} and simpul_id = ${row}`,
      sql`update selaras.induk_pagu set rupiah = 1 where induk_id = ${induk.id}`,
      sql`update selaras.induk set judul = 'lain' where induk_id = ${induk.id}`,
      sql`update selaras.induk set beku = false where induk_id = ${induk.id}`,
      sql`update selaras.induk set versi = 0 where induk_id = ${induk.id}`
    ]
    for (const attempt of attempts)
      await expect(withTenant(base.db, pemda.sistem, (tx) => attempt.execute(tx.sql))).rejects.toThrow()
    await inPemda(async (tx) => {
      const locked = await lockInduk(tx, induk.id)
      if (!locked) throw new Error('not visible')
      await appendTahapInduk(tx, locked, {
        langkah: { ...langkahInduk('digantikan'), dari: 'berlaku', peristiwa: 'gantikan' },
        waktu,
        data: {}
      })
    })
    expect((await inPemda((tx) => readIndukLog(tx, induk.id))).map((one) => one.ke)).toEqual([
      'berlaku',
      'digantikan'
    ])
  })

  it('once cancelled is fixed for ever, open to whoever could read it before, and takes its answers back', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const [early, late] = [smallInduk(pemda.opdA), smallInduk(pemda.opdA)]
    const asked = uuidv7()
    const about = {
      opdId: pemda.opdA,
      naskahId: naskah.id,
      jenis: 'program' as const,
      isi: {},
      tahun: [2071]
    }
    await inPemda(async (tx) => {
      await storeInduk(tx, early, 'persiapan')
      await storeInduk(tx, late, 'rancangan')
      await insertUsulan(tx, [{ ...about, id: asked }], { penggunaId: 'uji', waktu })
      const answer = {
        status: 'ditolak',
        tanggapan: 'Tidak',
        indukId: late.id,
        penggunaId: 'b',
        waktu
      } as const
      await answerUsulan(tx, [asked], answer)
      await cancelInduk(tx, early.id)
      await cancelInduk(tx, late.id)
    })
    const seen = await withTenant(base.db, pemda.a, (tx) => listInduk(tx))
    expect(seen.find(({ id }) => id === late.id)?.tahap).toBe('dibatalkan')
    expect(seen.some(({ id }) => id === early.id)).toBe(false)
    expect(await inPemda((tx) => reopenUsulan(tx, early.id))).toBe(0)
    expect(await inPemda((tx) => reopenUsulan(tx, late.id))).toBe(1)
    expect(await inPemda((tx) => listUsulan(tx, [2071]))).toMatchObject([{ status: 'baru', tanggapan: null }])
    expect((await inPemda((tx) => readIndukLog(tx, late.id))).map((one) => one.alasan)).toEqual([
      null,
      'salah tahun'
    ])
    const fixed = smallInduk(pemda.opdA)
    await inPemda((tx) => storeInduk(tx, fixed, 'ditetapkan'))
    for (const attempt of [
      sql`update selaras.induk set tahap = 'rancangan' where induk_id = ${late.id}`,
      sql`update selaras.induk set judul = 'lain' where induk_id = ${late.id}`,
      sql`update selaras.induk_simpul set urutan = 7 where induk_id = ${late.id}`,
      sql`update selaras.induk set tahap = 'dibatalkan' where induk_id = ${fixed.id}`
    ])
      await expect(withTenant(base.db, pemda.sistem, (tx) => attempt.execute(tx.sql))).rejects.toThrow()
  })

  it('has one open perubahan at a time, whoever asks first', async () => {
    const induk = smallInduk(pemda.opdA)
    await inPemda((tx) => storeInduk(tx, induk, 'berlaku'))
    const next = () => smallInduk(pemda.opdA, uuidv7(), induk.id)
    await inPemda((tx) => storeInduk(tx, next(), 'persiapan', induk.id))
    const other = next()
    await expect(inPemda((tx) => storeInduk(tx, other, 'persiapan', induk.id))).rejects.toThrow()
    const [open] = (await inPemda((tx) => listInduk(tx))).filter(({ asalId }) => asalId === induk.id)
    await inPemda(async (tx) => {
      await cancelInduk(tx, open?.id ?? '')
      await storeInduk(tx, other, 'persiapan', induk.id)
    })
  })

  it('is hidden from OPD in persiapan and written by none of them', async () => {
    const [open, closed] = await inPemda(async (tx) => [
      await storeInduk(tx, smallInduk(pemda.opdA), 'rancanganAwal'),
      await storeInduk(tx, smallInduk(pemda.opdA), 'persiapan')
    ])
    const seen = await withTenant(base.db, pemda.a, (tx) => listInduk(tx))
    expect(seen.map(({ id }) => id)).toContain(open?.id)
    expect(seen.map(({ id }) => id)).not.toContain(closed?.id)
    await expect(
      withTenant(base.db, pemda.a, (tx) => storeInduk(tx, smallInduk(pemda.opdA), 'rancanganAwal'))
    ).rejects.toThrow(/row-level security/)
  })

  it('keeps links, confirmations and answers; a copy of a plan keeps its links', async () => {
    const indukId = await withTenant(base.db, pemda.sistem, (tx) => addInduk(tx, pemda.opdA))
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const other = await addNaskah(base.db, pemda.a, pemda.opdA, smallNaskah())
    const of = { id: naskah.id, opdId: pemda.opdA }
    await withTenant(base.db, pemda.a, (tx) => addKaitan(tx, of, indukId))
    const [link, nspk] = await withTenant(base.db, pemda.a, (tx) => listKaitan(tx, naskah.id))
    expect([link?.jenis, nspk?.jenis]).toEqual(['induk', 'nspk'])
    const isi = { uraian: 'Sasaran baru', kode: null, indikator: [] }
    const oleh = { naskah: of, penggunaId: 'perencana-a', waktu }
    await withTenant(base.db, pemda.a, async (tx) => {
      const ditegaskan = { isi, hash: 'h', indukId }
      await storePenegasan(tx, [{ kaitanId: link?.id ?? '', ditegaskan }], oleh)
      await copyKaitan(tx, naskah.id, other.id)
      if (nspk) await deleteKaitan(tx, naskah.id, [nspk.id])
      // The same link twice is one.
      if (link) await insertKaitan(tx, [{ ...link, id: uuidv7() }], oleh)
    })
    const after = await withTenant(base.db, pemda.a, (tx) => listKaitan(tx, naskah.id))
    expect(after).toHaveLength(1)
    expect(after[0]).toMatchObject({ ditegaskan: { isi }, ditegaskanOleh: 'perencana-a' })
    expect(await withTenant(base.db, pemda.a, (tx) => listKaitan(tx, other.id))).toHaveLength(2)
    expect(await withTenant(base.db, pemda.b, (tx) => listKaitanOfRumpun(tx, indukId))).toEqual([])
    expect(await inPemda((tx) => listKaitanOfRumpun(tx, indukId))).toHaveLength(2)
    expect(await withTenant(base.db, pemda.a, (tx) => listBedaInduk(tx, naskah.id))).toHaveLength(1)
    expect(await inPemda((tx) => listRedaksional(tx))).not.toEqual([])
    for (const attempt of [
      sql`update selaras.beda_induk set isi = '{}' where naskah_id = ${naskah.id}`,
      sql`delete from selaras.beda_induk where naskah_id = ${naskah.id}`
    ])
      await expect(withTenant(base.db, pemda.sistem, (tx) => attempt.execute(tx.sql))).rejects.toThrow(
        /permission denied/
      )
  })

  it('lets links of a plan in force be recorded only where it came in force, and never changed', async () => {
    const indukId = await withTenant(base.db, pemda.sistem, (tx) => addInduk(tx, pemda.opdA))
    const own = await addNaskah(base.db, pemda.a, pemda.opdA, smallNaskah(), 'berlaku')
    const came = await addNaskah(base.db, pemda.a, pemda.opdA, smallNaskah(), 'berlaku')
    const about = (id: string) => ({ id, opdId: pemda.opdA })
    await withTenant(base.db, pemda.a, (tx) =>
      logTahap(tx, about(came.id), {
        langkah: {
          dari: 'belumAda',
          ke: 'berlaku',
          peristiwa: 'daftarkan',
          versiMesin: 1,
          pelakuId: 'uji',
          sebagai: 'verifikator',
          alasan: null
        },
        waktu
      })
    )
    await expect(withTenant(base.db, pemda.a, (tx) => addKaitan(tx, about(own.id), indukId))).rejects.toThrow(
      /fixed naskah/
    )
    await withTenant(base.db, pemda.a, (tx) => addKaitan(tx, about(came.id), indukId))
    const [link] = await withTenant(base.db, pemda.a, (tx) => listKaitan(tx, came.id))
    await expect(
      withTenant(base.db, pemda.a, (tx) => deleteKaitan(tx, came.id, [link?.id ?? '']))
    ).rejects.toThrow(/fixed naskah/)
    const ditegaskan = { isi: { uraian: 'x', kode: null, indikator: [] }, hash: 'h', indukId }
    await expect(
      withTenant(base.db, pemda.a, (tx) =>
        storePenegasan(tx, [{ kaitanId: link?.id ?? '', ditegaskan }], {
          naskah: about(came.id),
          penggunaId: 'x',
          waktu
        })
      )
    ).rejects.toThrow(/fixed naskah/)
  })

  it('gathers proposals by the years they share and answers each once', async () => {
    const indukId = await withTenant(base.db, pemda.sistem, (tx) => addInduk(tx, pemda.opdA))
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const usulan = (id: string, tahun: number[]) => ({
      id,
      opdId: pemda.opdA,
      naskahId: naskah.id,
      jenis: 'program' as const,
      isi: { uraian: 'Program' },
      tahun
    })
    const [one, two] = [uuidv7(), uuidv7()]
    await withTenant(base.db, pemda.a, (tx) =>
      insertUsulan(tx, [usulan(one, [2040, 2041]), usulan(two, [2050])], { penggunaId: 'uji', waktu })
    )
    const answer = {
      status: 'ditampung' as const,
      tanggapan: 'Masuk rancangan',
      indukId,
      penggunaId: 'b',
      waktu
    }
    const ids = (tahun: number[]) => inPemda(async (tx) => (await listUsulan(tx, tahun)).map(({ id }) => id))
    expect(await ids([2041, 2042])).toEqual([one])
    expect(await inPemda((tx) => countUsulanBaru(tx, [2041]))).toBe(1)
    expect(await inPemda((tx) => answerUsulan(tx, [one, one], answer))).toBe(1)
    expect(await inPemda((tx) => answerUsulan(tx, [one], answer))).toBe(0)
    expect(await inPemda((tx) => countUsulanBaru(tx, [2041]))).toBe(0)
  })
})
