import {
  appendJejak,
  decideKaitanLintas,
  inSistem,
  insertKaitanLintas,
  listKaitanLintas,
  listPotret,
  listPutaran,
  loadNaskah,
  lockKaitanLintas,
  readJejak,
  readNaskah,
  readPerkada,
  readRantai,
  readTahapLog,
  saveApplied,
  saveOpd,
  type Tx,
  verifyJejak,
  withTenant
} from '@selaras/db'
import { writeDokumen } from '@selaras/domain/dokumen'
import { daftarPeriksa } from '@selaras/domain/law'
import { applyChange } from '@selaras/domain/naskah'
import type { Peran, Peristiwa, SimpulanPutaran, Tahap } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rencanaBenar } from '../../../domain/test/rencana-benar.ts'
import {
  draftNaskah,
  enactPerkada,
  enforcePerkada,
  issueSuratEdaran,
  localSignature,
  recordCatatanPutaran,
  recordFakta,
  recordJawaban,
  recordPutusan,
  recordReviu,
  stepPutaran,
  storePindaian
} from '../../src/index.ts'
import { type KonteksLangkah, type PelakuLangkah, stepNaskah, stepWaiting } from '../../src/langkah/index.ts'
import { newPerkada } from '../../src/perkada/perkada.ts'
import { onBothEngines, type TestDatabase } from '../engines.ts'
import {
  adakanForum,
  duduk,
  hashPindaian,
  kaitkan,
  pindaianUji,
  rantaiUji,
  selesaikanForum,
  tahunUji,
  tetapkanInduk
} from './keadaan-uji.ts'
import {
  addPemdaLangkah,
  asSistem,
  jam,
  kepalaOf,
  orang,
  type PemdaLangkah,
  tenantOf,
  timPenyusun
} from './naskah-uji.ts'

const signature = localSignature({ secret: 'uji' })

onBothEngines('the life of a plan', (engine) => {
  let test: TestDatabase
  let pemda: PemdaLangkah
  let menit = 0
  beforeAll(async () => {
    test = await engine.open()
    pemda = await addPemdaLangkah(test.db)
  })
  afterAll(() => test?.close())

  const konteks = (): KonteksLangkah => {
    menit += 1
    return { now: jam(menit), hariIni: '2026-03-01', newId: uuidv7, modules: [], signature }
  }
  const as = <T>(pelaku: PelakuLangkah, work: (tx: Tx) => Promise<T>): Promise<T> =>
    withTenant(test.db, tenantOf(pemda, pelaku), work)
  const here = <T>(work: (tx: Tx) => Promise<T>) => asSistem(pemda, work)
  const kepalaOpd = orang('kepalaOpd')
  const verifikator = orang('verifikator')
  const bappelitbangda = orang('kepalaBappelitbangda')
  const hukum = orang('bagianHukum')

  async function go(naskahId: string, event: Peristiwa, pelaku: PelakuLangkah, ke: Tahap): Promise<void> {
    const taken = await as(pelaku, (tx) => stepNaskah(tx, naskahId, event, pelaku, konteks()))
    expect(taken, `${event.type} → ${ke}`).toMatchObject({ ok: true, value: { tahap: ke } })
  }

  /** Makes the draft and records its team, as the OPD does. */
  async function make(): Promise<string> {
    const dokumen = rencanaBenar('PMDN86')
    const made = await as(orang('perencanaOpd'), (tx) =>
      draftNaskah(tx, {
        dokumen,
        opdId: pemda.opdId,
        pelaku: { id: 'perencanaOpd', peran: ['perencanaOpd'] },
        waktu: jam(0).toISOString(),
        newId: uuidv7,
        contoh: false,
        berkas: { nama: 'renstra.json', isi: new TextEncoder().encode(writeDokumen(dokumen)) },
        modules: []
      })
    )
    if (!made.ok) throw new Error(made.refusal.message)
    const { naskahId } = made.value
    await as(orang('perencanaOpd'), async (tx) => {
      const oleh = {
        penggunaId: 'perencanaOpd',
        waktu: jam(1).toISOString(),
        tindakan: 'catatTimPenyusun'
      } as const
      await recordFakta(tx, await kepalaOf(tx, naskahId), { timPenyusun }, oleh)
    })
    return naskahId
  }

  /** A whole round: begun, every table judged, the checklist answered, concluded; with the cells of "dengan catatan". */
  async function verify(
    naskahId: string,
    ke: number,
    simpulan: SimpulanPutaran,
    sel: readonly { simpulId: string; field: string }[] = []
  ) {
    const versi = async () => (await here((tx) => listPutaran(tx, naskahId)))[0]?.versi ?? 0
    const di = () => ({ naskahId, ke, pelaku: verifikator, konteks: konteks() })
    const done = async (work: (tx: Tx) => Promise<{ readonly ok: boolean }>) => {
      const result = await as(verifikator, work)
      expect(result, JSON.stringify(result)).toMatchObject({ ok: true })
    }
    const seen = await versi()
    await done((tx) => stepPutaran(tx, { ...di(), versi: seen }, { type: 'mulaiPeriksa' }))
    const naskah = await here((tx) => loadNaskah(tx, naskahId))
    const roots = [...(naskah?.simpul.values() ?? [])].filter(
      (one) => one.indukId === null || one.jenis === 'naskah'
    )
    const putusan = simpulan === 'perluPenyempurnaan' ? 'perluPenyempurnaan' : 'sesuai'
    const alasan = putusan === 'sesuai' ? null : 'Target belum selaras'
    await done((tx) =>
      recordPutusan(
        tx,
        di(),
        roots.map(({ id }) => ({ simpulId: id, subpohon: true, putusan, alasan }))
      )
    )
    await done((tx) =>
      recordJawaban(
        tx,
        di(),
        daftarPeriksa('PMDN86').map(({ id }) => ({
          butir: id,
          jawaban: 'ya',
          penyebab: null,
          tindakLanjut: null
        }))
      )
    )
    if (sel.length > 0) await done((tx) => recordCatatanPutaran(tx, di(), { versi: null, sel }))
    const ready = await versi()
    await done((tx) => stepPutaran(tx, { ...di(), versi: ready }, { type: 'simpulkan', simpulan }))
  }

  async function edit(naskahId: string, simpulId: string, dari: string, ke: string): Promise<void> {
    await as(orang('perencanaOpd'), async (tx) => {
      const kepala = await kepalaOf(tx, naskahId)
      const naskah = await loadNaskah(tx, naskahId)
      const applied = naskah && applyChange(naskah, { jenis: 'isi', simpulId, field: 'uraian', dari, ke })
      if (!applied?.ok) throw new Error(applied?.refusal.message ?? 'no content')
      const { versi } = await saveApplied(tx, kepala, applied.value)
      await appendJejak(tx, {
        naskah: { id: naskahId, opdId: pemda.opdId },
        waktu: jam(++menit).toISOString(),
        penggunaId: 'perencanaOpd',
        tindakan: 'ubah',
        simpulId: [simpulId],
        rincian: { versi }
      })
    })
  }

  it('goes from nothing to force through every office, with a return, a correction under "dengan catatan", and a paraf by scan', async () => {
    const earlier = await here(async (tx) => (await duduk(tx, pemda.opdId, 'berlaku')).naskahId)
    const id = await make()
    const links = await linkBoth(id, earlier)
    await go(id, { type: 'mulai' }, kepalaOpd, 'rancanganAwal')
    await go(id, { type: 'sampaikan' }, kepalaOpd, 'menungguSuratEdaran')
    const surat = {
      nomor: '050/7',
      tanggal: '2026-02-20',
      tentang: 'Pedoman',
      untuk: 'awal',
      tahun: tahunUji,
      pagu: tahunUji.map((tahun) => ({ opdId: pemda.opdId, tahun, rupiah: 900_000_000 }))
    }
    const issued = await as(bappelitbangda, (tx) => issueSuratEdaran(tx, surat, bappelitbangda, konteks()))
    expect(issued, JSON.stringify(issued)).toMatchObject({ ok: true, value: { melangkah: [id] } })
    const forumId = await here((tx) => adakanForum(tx, id, pemda.opdId, false))
    await go(id, { type: 'bukaForum' }, kepalaOpd, 'forum')
    await here((tx) => selesaikanForum(tx, forumId))
    await go(id, { type: 'tutupForum' }, kepalaOpd, 'penyempurnaanRancangan')

    await go(id, { type: 'ajukan' }, kepalaOpd, 'verifikasiRancangan')
    await verify(id, 1, 'perluPenyempurnaan')
    await go(
      id,
      { type: 'kembalikan', alasan: 'Target belum selaras' },
      bappelitbangda,
      'penyempurnaanRancangan'
    )
    await go(id, { type: 'ajukan' }, kepalaOpd, 'verifikasiRancangan')
    await verify(id, 2, 'sesuai')
    await go(id, { type: 'nyatakanSesuai' }, bappelitbangda, 'menungguInduk')
    await here(async (tx) => {
      await tetapkanInduk(tx, pemda.opdId)
      const moved = await stepWaiting(tx, 'menungguInduk', { type: 'indukDitetapkan' }, konteks())
      expect(moved.melangkah).toEqual([id])
      await kaitkan(tx, id, pemda.opdId)
    })

    const naskah = await here((tx) => loadNaskah(tx, id))
    const row = [...(naskah?.simpul.values() ?? [])].find(({ jenis }) => jenis === 'barisSektor')
    const cell = { simpulId: row?.id ?? '', field: 'uraian' }
    await go(id, { type: 'ajukan' }, kepalaOpd, 'verifikasiRancanganAkhir')
    await verify(id, 3, 'sesuaiDenganCatatan', [cell])
    await go(id, { type: 'nyatakanSesuaiDenganCatatan', sel: [cell] }, bappelitbangda, 'rancanganAkhir')
    const waits = await as(verifikator, (tx) =>
      stepNaskah(tx, id, { type: 'konfirmasiCatatan' }, verifikator, konteks())
    )
    expect(waits).toMatchObject({ ok: false, refusal: { code: 'SYARAT_BELUM_TERPENUHI' } })
    await edit(id, cell.simpulId, String(row?.isian['uraian']), 'Jumlah sekolah negeri')
    await go(id, { type: 'konfirmasiCatatan' }, verifikator, 'reviuApip')

    const inspektorat = orang('inspektorat')
    const request = { naskahId: id, isi: 'Kertas kerja reviu', berkasId: null }
    await as(inspektorat, (tx) =>
      recordReviu(tx, request, { ...inspektorat, pernahMenyunting: false }, konteks())
    )
    await go(id, { type: 'selesaikanReviu' }, inspektorat, 'paraf')
    const made = await here((tx) => newPerkada(tx, [id], hukum, konteks()))
    if (!made.ok) throw new Error(made.refusal.message)
    await signAll(id)
    await enact(id, made.value.perkadaId, earlier)
    await auditLinks(id, earlier, links)
    await auditLife(id)
  })

  /** Five officials sign; the last one has a page that Bagian Hukum records. */
  async function signAll(id: string): Promise<void> {
    const [chain] = (await here((tx) => readRantai(tx, [id]))).get(id) ?? []
    const hash = chain?.hash ?? ''
    for (const jabatan of rantaiUji.slice(0, -1))
      await go(id, { type: 'paraf', hash }, orang(jabatan as Peran), 'paraf')
    const pelaku = { ...hukum, pernahMenyunting: false }
    await as(hukum, (tx) =>
      storePindaian(tx, { naskahId: id, nama: 'paraf.pdf', isi: pindaianUji }, pelaku, konteks())
    )
    const event: Peristiwa = {
      type: 'catatParaf',
      jabatanId: rantaiUji.at(-1) ?? '',
      hash,
      pindaian: hashPindaian,
      tanggal: '2026-03-01',
      penandatangan: { penggunaId: null, nama: 'Sekretaris Daerah', sebagai: 'definitif' }
    }
    await go(id, event, hukum, 'siapDitetapkan')
  }

  /** Penetapan and pengundangan of its Perkada; the plan that guided the same years until now is replaced with it. */
  async function enact(id: string, perkadaId: string, earlier: string): Promise<void> {
    const fixed = await as(hukum, (tx) =>
      enactPerkada(tx, perkadaId, { nomor: '12', tahun: 2026, tanggal: '2026-03-01' }, () => hukum, konteks())
    )
    expect(fixed, JSON.stringify(fixed)).toMatchObject({ ok: true })
    const berita = { nama: 'Berita Daerah Kabupaten Uji', tahun: 2026, nomor: '12' }
    const forced = await as(hukum, (tx) =>
      enforcePerkada(tx, perkadaId, { berita, tambahan: null, tanggal: '2026-03-01' }, () => hukum, konteks())
    )
    expect(forced, JSON.stringify(forced)).toMatchObject({ ok: true })
    await here(async (tx) => {
      expect(await readNaskah(tx, id)).toMatchObject({
        tahap: 'berlaku',
        beku: true,
        fakta: { menggantikan: earlier }
      })
      expect(await readNaskah(tx, earlier)).toMatchObject({ tahap: 'digantikan', fakta: { pengganti: id } })
      const [potret] = (await listPotret(tx, id)).slice(-1)
      expect((await readPerkada(tx, perkadaId))?.naskah).toMatchObject([{ beku: { hash: potret?.hash } }])
    })
  }

  /** Links of the earlier plan to another OPD, on both sides: of a node that the successor has, and of one that it has not. */
  async function linkBoth(
    id: string,
    earlier: string
  ): Promise<Readonly<Record<'ikut' | 'tinggal', string>>> {
    const nodes = await here((tx) => loadNaskah(tx, id))
    const shared = [...(nodes?.simpul.values() ?? [])].find(({ jenis }) => jenis === 'program')?.id ?? ''
    return here(async (tx) => {
      const [other, otherPlan] = [uuidv7(), uuidv7()]
      await saveOpd(tx, { id: other, nama: 'Dinas Kesehatan', singkatan: 'Dinkes', jenis: 'opd' })
      const partner = await duduk(tx, other, 'rancanganAwal')
      const waktu = jam(0).toISOString()
      const propose = async (simpulId: string, kembali: boolean): Promise<string> => {
        const kaitanId = uuidv7()
        const own = { opdId: pemda.opdId, naskahId: earlier, simpulId, isi: {} }
        const theirs = { opdId: other, naskahId: partner.naskahId, simpulId: otherPlan, isi: {} }
        const [pengusul, penerima] = kembali ? [theirs, own] : [own, theirs]
        await insertKaitanLintas(tx, {
          id: kaitanId,
          pengusul,
          kebutuhan: 'Data',
          penerimaOpdId: penerima.opdId,
          dibuat: waktu,
          dibuatOleh: 'uji'
        })
        const putusan = { status: 'diterima', alasan: null, diputus: waktu, diputusOleh: 'uji' } as const
        await decideKaitanLintas(tx, kaitanId, { ...putusan, penerima })
        return kaitanId
      }
      return { ikut: await propose(shared, true), tinggal: await propose(uuidv7(), false) }
    })
  }

  /** The successor has taken over what stands in it; Bagian Hukum, who made it so, may write no link and works on as before. */
  async function auditLinks(
    id: string,
    earlier: string,
    links: Readonly<Record<'ikut' | 'tinggal', string>>
  ): Promise<void> {
    const list = async (naskahId: string) =>
      (await here((tx) => listKaitanLintas(tx, pemda.opdId, [naskahId]))).map((one) => one.id)
    expect([await list(id), await list(earlier)]).toEqual([[links.ikut], [links.tinggal]])
    await as(hukum, async (tx) => {
      await inSistem(tx, async () => undefined)
      expect(await lockKaitanLintas(tx, links.ikut)).toBeNull()
    })
  }

  /** Everything that happened stands in the log, in order, with one entry of jejak for each version. */
  async function auditLife(id: string): Promise<void> {
    await here(async (tx) => {
      const log = await readTahapLog(tx, id)
      expect(log.map(({ ke }) => ke)).toEqual([
        'persiapan',
        'rancanganAwal',
        'menungguSuratEdaran',
        'rancangan',
        'forum',
        'penyempurnaanRancangan',
        'verifikasiRancangan',
        'penyempurnaanRancangan',
        'verifikasiRancangan',
        'menungguInduk',
        'rancanganAkhir',
        'verifikasiRancanganAkhir',
        'rancanganAkhir',
        'reviuApip',
        ...Array(rantaiUji.length).fill('paraf'),
        'siapDitetapkan',
        'ditetapkan',
        'berlaku'
      ])
      expect([...log].sort((a, b) => a.waktu.localeCompare(b.waktu))).toEqual(log)
      const kepala = await readNaskah(tx, id)
      const jejak = await readJejak(tx, id, { batas: 1000 })
      expect(jejak.map(({ seq }) => seq)).toEqual(
        Array.from({ length: kepala?.versi ?? 0 }, (_none, n) => n + 1)
      )
      expect(await verifyJejak(tx, id)).toMatchObject({ utuh: true })
      const rounds = await listPutaran(tx, id)
      expect(rounds.map(({ hasil }) => hasil)).toEqual([
        'sesuaiDenganCatatan',
        'sesuai',
        'perluPenyempurnaan'
      ])
      expect(rounds.every(({ beritaAcara }) => beritaAcara !== null)).toBe(true)
    })
  }
})
