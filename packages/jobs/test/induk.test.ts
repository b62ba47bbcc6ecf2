import {
  insertKaitan,
  insertPutusan,
  type KaitanTersimpan,
  listBedaInduk,
  listInduk,
  listKaitan,
  listNaskah,
  listPemda,
  listUsulan,
  loadInduk,
  loadNaskah,
  lockInduk,
  readInduk,
  readIndukLog,
  readJejak,
  readNaskah,
  saveAppliedInduk,
  saveOpd,
  savePeran,
  type Tx,
  verifyJejak,
  withSistem
} from '@selaras/db'
import { hashContent } from '@selaras/domain/cascade'
import { importDokumen } from '@selaras/domain/cetak'
import {
  applyInduk,
  type ChangeInduk,
  isiOfInduk,
  type RencanaInduk,
  tinjauanOf
} from '@selaras/domain/induk'
import type { PeristiwaInduk } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countStatements } from '../../db/test/count-statements.ts'
import {
  createInduk,
  type IndukDatang,
  ingatkan,
  linksBefore,
  loadDemo,
  readIndukNaskah,
  takeIndukStep,
  tellTinjauan
} from '../src/index.ts'
import { readTujuanIndukBerubah } from '../src/langkah/fakta-induk.ts'
import { usulanOf } from '../src/langkah/usulan-naskah.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { duduk, ubahPutaran } from './langkah/keadaan-uji.ts'
import {
  addNaskahUji,
  addPemdaLangkah,
  asSistem,
  jam,
  kepalaOf,
  konteks,
  langkah,
  type NaskahUji,
  orang,
  type PemdaLangkah
} from './langkah/naskah-uji.ts'
import { inPemda, sampleDokumen } from './pemda-uji.ts'

const tahun = [2025, 2026, 2027, 2028, 2029]
const [t1, s1, s2, i1] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()]
const target = Object.fromEntries(tahun.map((year) => [`target:${year}`, { teks: '5', nilai: '5' }]))
const rows: IndukDatang['simpul'] = [
  { id: t1, jenis: 'tujuan', indukId: null, urutan: 1, isian: { uraian: 'Masyarakat cerdas' } },
  { id: s1, jenis: 'sasaran', indukId: t1, urutan: 1, isian: { uraian: 'Pendidikan meningkat' } },
  {
    id: i1,
    jenis: 'indikator',
    indukId: s1,
    urutan: 1,
    isian: { uraian: 'Rata-rata lama sekolah', ...target }
  },
  { id: s2, jenis: 'sasaran', indukId: t1, urutan: 2, isian: { uraian: 'Layanan merata' } },
  { id: uuidv7(), jenis: 'indikator', indukId: s2, urutan: 1, isian: { uraian: 'Indeks layanan', ...target } }
]
const baru = (more: Partial<IndukDatang> = {}): IndukDatang => ({
  jenis: 'RPD',
  judul: 'RPD 2025–2029',
  tahun,
  asalId: null,
  dasar: null,
  simpul: rows,
  daftarkan: null,
  ...more
})
const kepala = orang('kepalaBappelitbangda')
const tetapkan = { type: 'tetapkan', nomor: '12', tahun: 2026, tanggal: '2026-02-20' } as const
const undangkan = {
  type: 'undangkan',
  berita: { nama: 'Berita Daerah', tahun: 2026, nomor: '12' },
  tanggal: '2026-02-25'
} as const

onBothEngines('a parent plan', (engine) => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await engine.open()
  })
  afterAll(() => test?.close())

  const newPemda = () => addPemdaLangkah(test.db)
  const create = async (pemda: PemdaLangkah, datang: IndukDatang, pelaku = kepala): Promise<string> => {
    const made = await asSistem(pemda, (tx) => createInduk(tx, datang, pelaku, konteks()))
    if (!made.ok) throw new Error(made.refusal.message)
    return made.value.indukId
  }
  const take = (pemda: PemdaLangkah, indukId: string, event: PeristiwaInduk, pelaku = kepala) =>
    asSistem(pemda, (tx) => takeIndukStep(tx, indukId, event, pelaku, konteks()))
  const change = (pemda: PemdaLangkah, indukId: string, ...changes: ChangeInduk[]) =>
    asSistem(pemda, async (tx) => {
      const locked = await lockInduk(tx, indukId)
      if (!locked) throw new Error('gone')
      const applied = applyInduk(await loadInduk(tx, locked), changes, { opd: new Set([pemda.opdId]) })
      if (!applied.ok) throw new Error(applied.refusal.message)
      await saveAppliedInduk(tx, locked, applied.value, jam().toISOString())
    })
  const pagu = (pemda: PemdaLangkah): ChangeInduk => ({
    jenis: 'pagu',
    opdId: pemda.opdId,
    tahun: 2025,
    dari: null,
    ke: 1_000
  })
  /** From persiapan to the state before penetapan. */
  const prepare = async (pemda: PemdaLangkah, indukId: string, withPagu = true) => {
    if (withPagu) await change(pemda, indukId, pagu(pemda))
    for (const type of ['mulai', 'susunRancangan', 'susunRancanganAkhir'] as const) {
      const done = await take(pemda, indukId, { type })
      if (!done.ok) throw new Error(done.refusal.message)
    }
  }
  const link = async (tx: Tx, naskahId: string, opdId: string, indukSimpulId = s1) => {
    const naskah = await loadNaskah(tx, naskahId)
    const [tujuan] = [...(naskah?.simpul.values() ?? [])].filter((one) => one.jenis === 'tujuan')
    const [induk] = await listInduk(tx)
    const content = induk && (await loadInduk(tx, induk))
    const isi = content && isiOfInduk(content, indukSimpulId)
    if (!tujuan || !content || !isi) throw new Error('nothing to link')
    const ditegaskan = { isi, hash: hashContent(isi), indukId: content.id }
    await insertKaitan(
      tx,
      [
        { id: uuidv7(), jenis: 'induk', simpulId: tujuan.id, rumpunId: content.id, indukSimpulId, ditegaskan }
      ],
      { naskah: { id: naskahId, opdId }, penggunaId: 'perencanaOpd', waktu: jam().toISOString() }
    )
    return tujuan.id
  }

  it('walks from persiapan to berlaku, each step logged and in the jejak of the pemda', async () => {
    const pemda = await newPemda()
    const id = await create(pemda, baru())
    await prepare(pemda, id)
    expect(await take(pemda, id, tetapkan)).toMatchObject({ ok: true, value: { tahap: 'ditetapkan' } })
    expect(await take(pemda, id, undangkan)).toMatchObject({ ok: true, value: { tahap: 'berlaku' } })
    const { log, head, jejak, verified } = await asSistem(pemda, async (tx) => ({
      log: await readIndukLog(tx, id),
      head: await readInduk(tx, id),
      jejak: await readJejak(tx, pemda.pemdaId),
      verified: await verifyJejak(tx, pemda.pemdaId)
    }))
    expect(log.map((one) => one.ke)).toEqual([
      'persiapan',
      'rancanganAwal',
      'rancangan',
      'rancanganAkhir',
      'ditetapkan',
      'berlaku'
    ])
    expect(head).toMatchObject({
      penetapan: { nomor: '12', tahun: 2026, tanggal: '2026-02-20' },
      berlakuSejak: '2026-02-25'
    })
    expect(jejak.map((one) => one.tindakan)).toEqual([
      'buatInduk',
      'mulaiInduk',
      'susunRancanganInduk',
      'susunRancanganAkhirInduk',
      'tetapkanInduk',
      'undangkanInduk'
    ])
    expect(verified.utuh).toBe(true)
  })

  it('refuses with the reason and leaves everything as it was', async () => {
    const pemda = await newPemda()
    const id = await create(pemda, baru({ simpul: [] }))
    await take(pemda, id, { type: 'mulai' })
    const early = await take(pemda, id, { type: 'susunRancangan' })
    expect(!early.ok && early.refusal).toMatchObject({ code: 'SYARAT_BELUM_TERPENUHI' })
    const planner = await take(pemda, id, { type: 'susunRancangan' }, orang('perencanaOpd'))
    expect(!planner.ok && planner.refusal.code).toBe('TIDAK_BERHAK')
    const head = await asSistem(pemda, (tx) => readInduk(tx, id))
    expect([head?.tahap, head?.versi]).toEqual(['rancanganAwal', 2])
    const foreign = await take(await newPemda(), id, { type: 'mulai' })
    expect(!foreign.ok && foreign.refusal.code).toBe('TIDAK_DITEMUKAN')
    const second = await asSistem(pemda, (tx) => createInduk(tx, baru({ asalId: id }), kepala, konteks()))
    expect(!second.ok && second.refusal.code).toBe('SYARAT_BELUM_TERPENUHI')
    const nothing = await asSistem(pemda, (tx) => createInduk(tx, baru({ tahun: [] }), kepala, konteks()))
    expect(!nothing.ok && nothing.refusal.code).toBe('NILAI_TIDAK_SAH')
  })

  it('uses the number of a Perkada once a year', async () => {
    const pemda = await newPemda()
    const first = await create(pemda, baru())
    await prepare(pemda, first)
    await take(pemda, first, tetapkan)
    const second = await create(
      pemda,
      baru({ tahun: [2030], simpul: rows.map((one) => ({ ...one, isian: { uraian: 'x' } })) })
    )
    const later = { 'target:2030': { teks: '1', nilai: '1' } }
    await change(
      pemda,
      second,
      { jenis: 'pagu', opdId: pemda.opdId, tahun: 2030, dari: null, ke: 1 },
      ...rows.flatMap((one): ChangeInduk[] =>
        one.jenis === 'indikator'
          ? [{ jenis: 'isi', simpulId: one.id, field: 'target:2030', ke: later['target:2030'] }]
          : []
      )
    )
    await prepare(pemda, second, false)
    const same = await take(pemda, second, tetapkan)
    expect(!same.ok && same.refusal.code).toBe('NILAI_TIDAK_SAH')
    expect((await take(pemda, second, { ...tetapkan, nomor: '13' })).ok).toBe(true)
  })

  it('lets every plan that waits for it go on when it is fixed, with the differences listed', async () => {
    const pemda = await newPemda()
    const id = await create(pemda, baru())
    const { naskahId } = await asSistem(pemda, async (tx) => {
      const seat = await duduk(tx, pemda.opdId, 'menungguInduk')
      await link(tx, seat.naskahId, pemda.opdId)
      return seat
    })
    await prepare(pemda, id)
    const waits = await langkah(
      pemda,
      naskahId,
      { type: 'indukDitetapkan' },
      { ...kepala, peran: ['sistem'] }
    )
    expect(!waits.ok && waits.refusal.message).toContain('belum ditetapkan')
    await change(pemda, id, {
      jenis: 'isi',
      simpulId: s1,
      field: 'uraian',
      dari: 'Pendidikan meningkat',
      ke: 'Mutu pendidikan meningkat'
    })
    const fixed = await take(pemda, id, tetapkan)
    expect(fixed).toMatchObject({ ok: true, value: { naskah: { melangkah: [naskahId], ditolak: [] } } })
    const [head, [beda]] = await asSistem(pemda, async (tx) => [
      await readNaskah(tx, naskahId),
      await listBedaInduk(tx, naskahId)
    ])
    expect(head?.tahap).toBe('rancanganAkhir')
    expect(beda?.isi).toMatchObject({
      kaitan: [{ lama: { uraian: 'Pendidikan meningkat' }, baru: { uraian: 'Mutu pendidikan meningkat' } }],
      tanpaJawaban: [{ indukSimpulId: s2, uraian: 'Layanan merata' }]
    })
  })

  it('once cancelled counts for nobody: plans wait for another, links to it are orphans with their words', async () => {
    const pemda = await newPemda()
    const id = await create(pemda, baru())
    await take(pemda, id, { type: 'mulai' })
    const { naskahId } = await asSistem(pemda, async (tx) => {
      const seat = await duduk(tx, pemda.opdId, 'menungguInduk')
      await link(tx, seat.naskahId, pemda.opdId)
      return seat
    })
    const silent = await take(pemda, id, { type: 'batalkan', alasan: ' ' })
    expect(!silent.ok && silent.refusal.code).toBe('NILAI_TIDAK_SAH')
    const done = await take(pemda, id, { type: 'batalkan', alasan: 'Salah periode' })
    expect(done).toMatchObject({ ok: true, value: { tahap: 'dibatalkan', naskah: null } })
    const left = await asSistem(pemda, async (tx) => {
      const { induk, kini, kaitan } = await readIndukNaskah(tx, await kepalaOf(tx, naskahId))
      const [entry] = (await readJejak(tx, pemda.pemdaId)).slice(-1)
      return {
        induk,
        orphans: kaitan.flatMap((one) => tinjauanOf(one, kini) ?? []),
        tahap: (await readNaskah(tx, naskahId))?.tahap,
        entry
      }
    })
    expect(left.induk).toEqual([])
    expect(left.orphans).toMatchObject([{ lama: { uraian: 'Pendidikan meningkat' }, baru: null }])
    expect(left.tahap).toBe('menungguInduk')
    expect(left.entry?.rincian).toMatchObject({ dari: 'rancanganAwal', alasan: 'Salah periode' })
    const registered = baru({
      simpul: [],
      daftarkan: { penetapan: {}, pengundangan: {}, berlakuSejak: null }
    })
    const other = await asSistem(pemda, (tx) => createInduk(tx, registered, kepala, konteks()))
    expect(other).toMatchObject({ ok: true, value: { naskah: { melangkah: [naskahId] } } })
  })

  it('a Renstra that waits for a perubahan which is cancelled waits for the next one, whatever else is fixed', async () => {
    const pemda = await newPemda()
    const first = await create(
      pemda,
      baru({ daftarkan: { penetapan: {}, pengundangan: {}, berlakuSejak: null } })
    )
    const begun = await create(pemda, baru({ asalId: first, dasar: 'evaluasi' }))
    const { naskahId } = await asSistem(pemda, (tx) =>
      duduk(tx, pemda.opdId, 'menungguInduk', { jenis: 'perubahan', dasar: 'indukBerubah' })
    )
    const head = () => asSistem(pemda, (tx) => readNaskah(tx, naskahId))
    expect((await take(pemda, begun, { type: 'batalkan', alasan: 'Belum waktunya' })).ok).toBe(true)
    // Another parent plan is fixed meanwhile: not the one it waits for.
    const beside = baru({
      tahun: [2031],
      simpul: [],
      daftarkan: { penetapan: {}, pengundangan: {}, berlakuSejak: null }
    })
    const fixed = await asSistem(pemda, (tx) => createInduk(tx, beside, kepala, konteks()))
    expect(fixed).toMatchObject({ ok: true, value: { naskah: { melangkah: [] } } })
    expect((await head())?.tahap).toBe('menungguInduk')
    const next = await create(pemda, baru({ asalId: first, dasar: 'evaluasi' }))
    await prepare(pemda, next)
    const done = await take(pemda, next, { ...tetapkan, nomor: '21' })
    expect(done).toMatchObject({ ok: true, value: { naskah: { melangkah: [naskahId] } } })
  })

  it('says what to do when the pemda has recorded no parent for the years of a plan', async () => {
    const pemda = await newPemda()
    const { naskahId } = await asSistem(pemda, (tx) => duduk(tx, pemda.opdId, 'menungguInduk'))
    const refused = await langkah(
      pemda,
      naskahId,
      { type: 'indukDitetapkan' },
      { ...kepala, peran: ['sistem'] }
    )
    expect(!refused.ok && refused.refusal.advice).toContain('Bappelitbangda')
    expect(!refused.ok && refused.refusal.message).toContain('Belum ada RPJMD/RPD')
    const registered = baru({ daftarkan: { penetapan: {}, pengundangan: {}, berlakuSejak: null } })
    const made = await asSistem(pemda, (tx) => createInduk(tx, registered, orang('verifikator'), konteks()))
    expect(made).toMatchObject({ ok: true, value: { naskah: { melangkah: [naskahId] } } })
  })

  it('counts tujuan and sasaran without a trace, and an own link brings them one', async () => {
    const pemda = await newPemda()
    await create(pemda, baru({ daftarkan: { penetapan: {}, pengundangan: {}, berlakuSejak: null } }))
    const { naskahId } = await asSistem(pemda, (tx) => duduk(tx, pemda.opdId, 'penyempurnaanRancangan'))
    const before = await asSistem(pemda, async (tx) => readIndukNaskah(tx, await kepalaOf(tx, naskahId)))
    expect(before.induk).toHaveLength(1)
    await asSistem(pemda, (tx) => link(tx, naskahId, pemda.opdId))
    const after = await asSistem(pemda, async (tx) => readIndukNaskah(tx, await kepalaOf(tx, naskahId)))
    expect(after.kaitan).toHaveLength(before.kaitan.length + 1)
  })

  it('takes what a plan hands in with its rancangan awal', async () => {
    const pemda = await newPemda()
    const { naskahId } = await asSistem(pemda, (tx) => duduk(tx, pemda.opdId, 'rancanganAwal'))
    const handed = await langkah(pemda, naskahId, { type: 'sampaikan' }, orang('kepalaOpd'))
    expect(handed.ok).toBe(true)
    const usulan = await asSistem(pemda, (tx) => listUsulan(tx, tahun))
    expect(new Set(usulan.map((one) => one.jenis))).toEqual(new Set(['program', 'pagu']))
    expect(usulan.every((one) => one.status === 'baru' && one.opdId === pemda.opdId)).toBe(true)
  })

  it('takes what its verification says about a plan, with what was found wanting', async () => {
    const pemda = await newPemda()
    const { naskahId } = await asSistem(pemda, async (tx) => {
      const seat = await duduk(tx, pemda.opdId, 'verifikasiRancangan', { putaran: 'diperiksa' })
      const naskah = await loadNaskah(tx, seat.naskahId)
      const [sasaran] = [...(naskah?.simpul.values() ?? [])].filter((one) => one.jenis === 'sasaran')
      await insertPutusan(
        tx,
        {
          naskah: { id: seat.naskahId, opdId: pemda.opdId },
          ke: 1,
          oleh: 'verifikator',
          pada: jam().toISOString()
        },
        [
          {
            simpulId: sasaran?.id ?? '',
            subpohon: false,
            putusan: 'perluPenyempurnaan',
            alasan: 'Tidak menjawab RPD'
          }
        ]
      )
      await ubahPutaran(tx, seat.naskahId, 'perluPenyempurnaan')
      return seat
    })
    const back = await langkah(pemda, naskahId, { type: 'kembalikan', alasan: 'Belum selaras' }, kepala)
    expect(!back.ok && back.refusal).toBe(false)
    const masukan = (await asSistem(pemda, (tx) => listUsulan(tx, tahun))).filter(
      (one) => one.jenis === 'masukan'
    )
    expect(masukan.map((one) => one.isi)).toMatchObject([
      { putaran: 1, simpulan: 'perluPenyempurnaan', alasan: 'Belum selaras' },
      { simpulan: 'perluPenyempurnaan', alasan: 'Tidak menjawab RPD' }
    ])
  })

  it('tells kepala and perencana of each OPD once per step, at the same cost for many OPD, and of words alone', async () => {
    const pemda = await newPemda()
    const masa = { sebagai: 'definitif', mulai: '2020-01-01', selesai: null } as const
    const addOpd = (nama: string) =>
      asSistem(pemda, async (tx) => {
        const opdId = uuidv7()
        await saveOpd(tx, { id: opdId, nama, singkatan: nama, jenis: 'opd' })
        for (const peran of ['kepalaOpd', 'perencanaOpd', 'sekretarisOpd'] as const)
          await savePeran(tx, { id: uuidv7(), penggunaId: `${peran} ${nama}`, nama, peran, opdId, ...masa })
        await link(tx, await addNaskahUji(tx, opdId, { tahap: 'rancanganAwal' }), opdId)
      })
    const first = await create(
      pemda,
      baru({ daftarkan: { penetapan: {}, pengundangan: {}, berlakuSejak: null } })
    )
    await addOpd('Satu')
    /** A perubahan that changes the row that all are linked to; statements of its last two steps. */
    const changeAll = async (asalId: string, nomor: string, dari: string, ke: string) => {
      const id = await create(pemda, baru({ asalId, dasar: 'evaluasi' }))
      await change(pemda, id, { jenis: 'isi', simpulId: s1, field: 'uraian', dari, ke })
      await prepare(pemda, id, asalId === first)
      const count = countStatements(test.db)
      await take(pemda, id, { ...tetapkan, nomor })
      await take(pemda, id, undangkan)
      return { id, cost: count() }
    }
    const begun = await changeAll(first, '30', 'Pendidikan meningkat', 'Pendidikan maju')
    const one = await changeAll(begun.id, '31', 'Pendidikan maju', 'Pendidikan naik')
    for (const nama of ['Dua', 'Tiga', 'Empat']) await addOpd(nama)
    const many = await changeAll(one.id, '32', 'Pendidikan naik', 'Pendidikan naik sekali')
    expect(many.cost).toBe(one.cost)
    const rows = await asSistem(pemda, (tx) =>
      tx.sql
        .selectFrom('selaras.pemberitahuan')
        .select(['pengguna_id', 'data', 'naskah_id'])
        .where('jenis', '=', 'induk')
        .orderBy('pemberitahuan_id')
        .execute()
    )
    const of = (penggunaId: string) =>
      rows.flatMap(({ pengguna_id, data }) =>
        pengguna_id === penggunaId ? [data as { macam: string; jumlah: number; indukId: string }] : []
      )
    const told = (penggunaId: string, id: string) =>
      of(penggunaId)
        .filter(({ indukId }) => indukId === id)
        .map(({ macam, jumlah }) => `${macam} ${jumlah}`)
    expect(told('kepalaOpd Satu', begun.id)).toEqual(['rancangan 0', 'ditetapkan 0', 'berlaku 1'])
    expect(told('kepalaOpd Empat', many.id)).toEqual(['rancangan 1', 'ditetapkan 1', 'berlaku 1'])
    expect(of('perencanaOpd Satu')).toHaveLength(9)
    expect(
      rows.every(({ pengguna_id, naskah_id }) => !pengguna_id.startsWith('sekretaris') && naskah_id)
    ).toBe(true)
    // Links of OPD Satu confirmed the first words, those of the others the second: a mark ends both reviews.
    await asSistem(pemda, async (tx) => {
      const kepalaInduk = { id: many.id, rumpunId: first, judul: 'RPD' }
      const before = await linksBefore(tx, kepalaInduk)
      if (before === null) throw new Error('does not count')
      const hashes = [
        ...new Set(before.kaitan.flatMap((k) => (k.jenis === 'induk' ? (k.ditegaskan?.hash ?? []) : [])))
      ]
      const isi = isiOfInduk(before.kini.perRumpun.get(first) as RencanaInduk, s1)
      const redaksional = hashes.map((lama) => ({
        rumpunId: first,
        simpulId: s1,
        lama,
        baru: isi ? hashContent(isi) : ''
      }))
      const oleh = { pelaku: kepala, konteks: konteks() }
      await tellTinjauan(tx, kepalaInduk, before, { redaksional }, oleh)
    })
    const marked = await asSistem(pemda, (tx) =>
      tx.sql
        .selectFrom('selaras.pemberitahuan')
        .select(['pengguna_id', 'data'])
        .where('kunci', 'like', 'induk redaksional %')
        .execute()
    )
    expect(marked).toHaveLength(8)
    expect(marked.every(({ data }) => (data as { jumlah: number }).jumlah === 0)).toBe(true)
  })

  it('reminds the OPD of the limit for looking at a plan in force, until a perubahan of it is made', async () => {
    const pemda = await newPemda()
    const first = await create(
      pemda,
      baru({ daftarkan: { penetapan: {}, pengundangan: {}, berlakuSejak: null } })
    )
    const seat = (uji: NaskahUji) => asSistem(pemda, (tx) => addNaskahUji(tx, pemda.opdId, uji))
    const berlaku = await seat({ tahap: 'berlaku', fakta: { tanggalDitetapkan: '2026-01-05' } })
    const second = await create(pemda, baru({ asalId: first, dasar: 'evaluasi' }))
    await prepare(pemda, second)
    await take(pemda, second, { ...tetapkan, nomor: '41' })
    await take(pemda, second, undangkan)
    const told = async (day: string, penggunaId = 'perencanaOpd') => {
      const now = () => new Date(`${day}T03:00:00Z`)
      await ingatkan({ db: test.db, now, newId: uuidv7, signal: new AbortController().signal })
      const rows = await asSistem(pemda, (tx) =>
        tx.sql
          .selectFrom('selaras.pemberitahuan')
          .select(['data', 'naskah_id'])
          .where('jenis', '=', 'tenggat')
          .where('pengguna_id', '=', penggunaId)
          .orderBy('pemberitahuan_id')
          .execute()
      )
      return rows.map(({ data, naskah_id }) => ({
        ...(data as { sisaHari: number; tenggat: string }),
        naskah_id
      }))
    }
    // Three months after 25 February; whoever is in force is not held up by it.
    const early = await told('2026-03-01')
    const due = await told('2026-05-24')
    expect(due.length).toBe(early.length + 1)
    expect(due.at(-1)).toMatchObject({ naskah_id: berlaku, tenggat: 'tinjauInduk', sisaHari: 1 })
    expect((await told('2026-05-24')).length).toBe(due.length)
    const late = await told('2026-05-28')
    expect(late.at(-1)).toMatchObject({ sisaHari: -3 })
    expect((await told('2026-05-28', 'verifikator')).some((one) => one.tenggat === 'tinjauInduk')).toBe(false)
    await seat({ tahap: 'persiapan', jenis: 'perubahan', dasar: 'indukBerubah', asalNaskahId: berlaku })
    expect((await told('2026-07-28')).length).toBe(late.length)
  })

  it('is changed for a reason that is written down, by one perubahan at a time', async () => {
    const pemda = await newPemda()
    const first = await create(pemda, baru())
    await prepare(pemda, first)
    await take(pemda, first, tetapkan)
    await take(pemda, first, undangkan)
    const bare = await create(pemda, baru({ asalId: first }))
    const unsaid = await take(pemda, bare, { type: 'mulai' })
    expect(!unsaid.ok && unsaid.refusal.message).toContain('Alasan perubahan')
    const other = await asSistem(pemda, (tx) =>
      createInduk(tx, baru({ asalId: first, dasar: 'evaluasi' }), kepala, konteks())
    )
    expect(!other.ok && other.refusal.message).toContain('perubahan lain')
  })

  it('hands in the main problems, the issues, the programs with pagu and the total of a whole plan', async () => {
    const { naskah } = importDokumen(sampleDokumen('pasuruan-2024-2026'), { id: uuidv7(), newId: uuidv7 })
    const usulan = usulanOf(naskah)
    const kinds = [...new Set(usulan.map((one) => one.jenis))].sort()
    expect(kinds).toEqual(['isuStrategis', 'pagu', 'permasalahan', 'program'])
    const program = usulan.find((one) => one.jenis === 'program')
    expect(program?.isi).toMatchObject({
      uraian: expect.any(String),
      pagu: { '2024': expect.stringMatching(/^\d+$/) }
    })
  })

  it('opens the tujuan of a perubahan of the Renstra whose own parent changed, also after it was confirmed', async () => {
    const pemda = await newPemda()
    const first = await create(pemda, baru())
    await prepare(pemda, first)
    await take(pemda, first, tetapkan)
    await take(pemda, first, undangkan)
    const { asal, tujuan } = await asSistem(pemda, async (tx) => {
      const seat = await duduk(tx, pemda.opdId, 'rancanganAkhir')
      return { asal: seat.naskahId, tujuan: await link(tx, seat.naskahId, pemda.opdId) }
    })
    const second = await create(pemda, baru({ asalId: first, dasar: 'evaluasi paruh waktu' }))
    await change(pemda, second, {
      jenis: 'isi',
      simpulId: s1,
      field: 'uraian',
      dari: 'Pendidikan meningkat',
      ke: 'Mutu naik'
    })
    await prepare(pemda, second, false)
    const open = () =>
      asSistem(pemda, async (tx) => {
        const kepalaNaskah = {
          ...(await kepalaOf(tx, asal)),
          jenis: 'perubahan' as const,
          asalNaskahId: asal
        }
        return readTujuanIndukBerubah({ tx, kepala: kepalaNaskah, naskah: await loadNaskah(tx, asal) })
      })
    expect(await open()).toEqual([])
    await take(pemda, second, { ...tetapkan, nomor: '14' })
    expect(await open()).toEqual([])
    await take(pemda, second, undangkan)
    expect(await open()).toEqual([tujuan])
    const review = await asSistem(pemda, async (tx) => {
      const { kini, kaitan } = await readIndukNaskah(tx, await kepalaOf(tx, asal))
      return kaitan.flatMap((one) => tinjauanOf(one, kini)?.baru?.uraian ?? [])
    })
    expect(review).toEqual(['Mutu naik'])
    const heads = await asSistem(pemda, listInduk)
    expect(heads.map((one) => one.tahap)).toEqual(['digantikan', 'berlaku'])
  })

  it('stands in the demo as the samples tell it, with the printed links confirmed', async () => {
    const now = () => jam()
    await loadDemo(test.db, {
      hashPassword: async (text) => `hash:${text}`,
      now,
      newId: uuidv7,
      modules: [],
      allowServer: true
    })
    const pemda = await withSistem(test.db, listPemda)
    const look = (nama: string) =>
      inPemda(test.db, pemda.find((one) => one.nama === nama)?.id ?? '', async (tx) => {
        const heads = await listInduk(tx)
        const contents = await Promise.all(
          heads.map(async (one) => [...(await loadInduk(tx, one)).simpul.values()])
        )
        const links: (readonly KaitanTersimpan[])[] = []
        for (const one of await listNaskah(tx)) links.push(await listKaitan(tx, one.id))
        return { heads, rows: contents.flat(), links }
      })
    const lumajang = await look('Kabupaten Lumajang')
    expect(lumajang.heads).toMatchObject([{ jenis: 'RPJMD', tahap: 'berlaku', contoh: true, penetapan: {} }])
    expect(lumajang.rows.map((one) => one.jenis).sort()).toEqual(['misi', 'misi', 'misi', 'visi'])
    const pasuruan = await look('Kabupaten Pasuruan')
    expect(pasuruan.heads).toMatchObject([{ jenis: 'RPD', penetapan: { nomor: '12', tahun: 2023 } }])
    expect(pasuruan.links.map((list) => list.length)).toEqual([1, 1])
    expect(pasuruan.links.flat()[0]).toMatchObject({
      jenis: 'induk',
      ditegaskan: {
        isi: { uraian: 'Meningkatnya Produksi Sektor - sektor unggulan dan Potensial Perekonomian Daerah' }
      }
    })
  })
})
