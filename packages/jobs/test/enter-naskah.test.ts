import {
  listBerkas,
  listNaskah,
  listPotret,
  loadNaskah,
  readBerkas,
  readJejak,
  readNaskah,
  readPotret,
  readTahapLog,
  type Tenant,
  withTenant
} from '@selaras/db'
import { printNaskah } from '@selaras/domain/cetak'
import { readDokumen, writeDokumen } from '@selaras/domain/dokumen'
import type { PeranPelaku } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  checkDokumen,
  draftNaskah,
  hashBytes,
  type Masuk,
  mustLock,
  recordFakta,
  registerNaskah,
  stepNaskah
} from '../src/index.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { timPenyusun } from './langkah/naskah-uji.ts'
import { addPemda, inPemda, type PemdaUji, sampleDokumen, waktu } from './pemda-uji.ts'

const dokumen = sampleDokumen('pasuruan-2024-2026')
const isi = new TextEncoder().encode(' {"seperti": "datangnya"} ')

onBothEngines('a plan that enters', (engine) => {
  let test: TestDatabase
  let pemda: PemdaUji
  beforeAll(async () => {
    test = await engine.open()
    pemda = await addPemda(test.db, [])
  })
  afterAll(() => test?.close())

  const arrival = (peran: PeranPelaku) => ({
    dokumen,
    opdId: pemda.opdId,
    pelaku: { id: 'orang-uji', peran: [peran] },
    waktu,
    newId: uuidv7,
    contoh: false,
    berkas: { nama: 'renstra.json', isi },
    modules: []
  })
  const own = (): Tenant => ({
    pemdaId: pemda.pemdaId,
    lingkup: 'opd',
    opdId: pemda.opdId,
    penggunaId: 'orang-uji'
  })
  const draft = (peran: PeranPelaku): Promise<Masuk> =>
    withTenant(test.db, own(), (tx) => draftNaskah(tx, arrival(peran)))
  const register = (tahunBerjalan: number, tenant: Tenant = own()): Promise<Masuk> =>
    withTenant(test.db, tenant, (tx) => registerNaskah(tx, { ...arrival('verifikator'), tahunBerjalan }))
  const idOf = (masuk: Masuk): string => (masuk.ok ? masuk.value.naskahId : '')

  it('is made by those who write plans and by nobody else; a refusal stores nothing', async () => {
    const before = await inPemda(test.db, pemda.pemdaId, (tx) => listNaskah(tx))
    const refused = await draft('bagianHukum')
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'TIDAK_BERHAK' } })
    expect(await inPemda(test.db, pemda.pemdaId, (tx) => listNaskah(tx))).toEqual(before)
    const made = await draft('perencanaOpd')
    expect(await inPemda(test.db, pemda.pemdaId, (tx) => readNaskah(tx, idOf(made)))).toMatchObject({
      tahap: 'persiapan',
      versi: 1,
      hitunganVersi: 1,
      judul: 'Renstra Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Pasuruan 2024–2026'
    })
  })

  it('keeps its source file byte for byte, and prints as the dokumen it came from', async () => {
    const id = idOf(await draft('perencanaOpd'))
    await inPemda(test.db, pemda.pemdaId, async (tx) => {
      const [berkas] = await listBerkas(tx, id)
      expect(berkas).toMatchObject({ nama: 'renstra.json', hash: hashBytes(isi) })
      expect(await readBerkas(tx, berkas?.id ?? '')).toEqual(isi)
      const naskah = await loadNaskah(tx, id)
      expect(naskah && writeDokumen(printNaskah(naskah).dokumen) === writeDokumen(dokumen)).toBe(true)
    })
  })

  it('keeps the ids of rows that were printed with them, so that two versions can be compared', async () => {
    const first = idOf(await draft('perencanaOpd'))
    const naskah = await inPemda(test.db, pemda.pemdaId, (tx) => loadNaskah(tx, first))
    if (!naskah) throw new Error('no plan')
    const text = writeDokumen(printNaskah(naskah, { xId: true }).dokumen)
    const read = readDokumen(text)
    if (!read.ok) throw new Error(read.refusal.message)
    const second = await withTenant(test.db, own(), (tx) =>
      draftNaskah(tx, { ...arrival('perencanaOpd'), dokumen: read.value })
    )
    const again = await inPemda(test.db, pemda.pemdaId, (tx) => loadNaskah(tx, idOf(second)))
    // A row that is printed as a bare text has no place for an id.
    const printed = [...text.matchAll(/"x-id": *"([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(printed.length).toBeGreaterThan(400)
    expect(printed.filter((id) => again?.simpul.get(id)?.jenis !== naskah.simpul.get(id)?.jenis)).toEqual([])
  })

  it('is in force when years still refer to it, else it has ended; its Potret is the dokumen with its findings', async () => {
    for (const [tahun, tahap] of [
      [2026, 'berlaku'],
      [2027, 'berakhir']
    ] as const) {
      const entered = await register(tahun)
      await inPemda(test.db, pemda.pemdaId, async (tx) => {
        const head = await readNaskah(tx, idOf(entered))
        expect(head).toMatchObject({ tahap, beku: true, fakta: { perkada: { nomor: '34' } } })
        const [potret] = await listPotret(tx, idOf(entered))
        const whole = await readPotret(tx, potret?.id ?? '')
        expect(whole?.dokumen === writeDokumen(dokumen)).toBe(true)
        expect(whole?.temuan).toEqual(JSON.parse(JSON.stringify(checkDokumen(dokumen, []).temuan)))
        expect(await readTahapLog(tx, idOf(entered))).toMatchObject([{ ke: tahap, potretId: potret?.id }])
      })
    }
  })

  it('is written by a transaction of its OPD: one of the whole pemda writes no content', async () => {
    const { penggunaId: _, opdId: __, ...rest } = own()
    await expect(register(2026, { ...rest, lingkup: 'pemda' })).rejects.toThrow(/row-level security/)
  })

  it('has one entry of its jejak for each versi, whatever is done to it', async () => {
    const id = idOf(await draft('kepalaOpd'))
    await withTenant(test.db, own(), async (tx) => {
      for (const at of [1, 2, 3]) {
        const oleh = { penggunaId: 'orang-uji', waktu, tindakan: 'catatTimPenyusun' } as const
        await recordFakta(tx, await mustLock(tx, id), { [`fakta${at}`]: at }, oleh)
      }
      const oleh = { penggunaId: 'orang-uji', waktu, tindakan: 'catatTimPenyusun' } as const
      await recordFakta(tx, await mustLock(tx, id), { timPenyusun }, oleh)
      const kepala = { id: 'kepala-uji', nama: 'Kepala', peran: ['kepalaOpd'], jabatanParaf: [] } as const
      const konteks = { now: new Date(waktu), hariIni: '2026-03-02', newId: uuidv7, modules: [] }
      expect(await stepNaskah(tx, id, { type: 'mulai' }, kepala, konteks)).toMatchObject({ ok: true })
    })
    await inPemda(test.db, pemda.pemdaId, async (tx) => {
      expect(await readNaskah(tx, id)).toMatchObject({
        versi: 6,
        tahap: 'rancanganAwal',
        fakta: { fakta1: 1, fakta2: 2, fakta3: 3 }
      })
      const entries = await readJejak(tx, id)
      expect(entries.map(({ seq, rincian }) => [seq, (rincian as { versi: number }).versi])).toEqual(
        [1, 2, 3, 4, 5, 6].map((versi) => [versi, versi])
      )
    })
  })
})
