import {
  listPemberitahuan,
  listSuratEdaran,
  lockNaskah,
  readNaskah,
  savePengaturan,
  savePeran,
  type Tenant,
  verifyJejak,
  withTenant
} from '@selaras/db'
import { readBatasPagu } from '@selaras/domain/persiapan'
import type { Peran } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ingatkan, issueSuratEdaran, recordFakta, stepNaskah } from '../src/index.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { addPemda, inPemda, type PemdaUji } from './pemda-uji.ts'

const tim = {
  keputusan: { nomor: '1', tanggal: '2026-03-01', tentang: 'Tim' },
  ketua: { nama: 'A', jabatan: 'B' },
  sekretaris: { nama: 'A', jabatan: 'B' },
  anggota: [{ nama: 'A', jabatan: 'B' }]
}

onBothEngines('the Surat Edaran and what people are told', (engine) => {
  let test: TestDatabase
  let pemda: PemdaUji
  let clock = '2026-03-05T03:00:00Z'
  const konteks = () => ({
    now: new Date(clock),
    hariIni: clock.slice(0, 10),
    newId: uuidv7,
    modules: []
  })
  const role = (penggunaId: string, peran: Peran, opdId: string | null, selesai: string | null = null) =>
    inPemda(test.db, pemda.pemdaId, (tx) =>
      savePeran(tx, {
        id: uuidv7(),
        penggunaId,
        nama: penggunaId,
        peran,
        opdId,
        sebagai: 'definitif',
        mulai: '2026-01-01',
        selesai
      })
    )
  const told = (penggunaId: string) => {
    const tenant: Tenant = { pemdaId: pemda.pemdaId, lingkup: 'opd', opdId: pemda.opdId, penggunaId }
    return withTenant(test.db, tenant, (tx) => listPemberitahuan(tx, { batas: 100 }))
  }
  const plan = (at: number) =>
    inPemda(test.db, pemda.pemdaId, (tx) => readNaskah(tx, pemda.naskahId[at] ?? ''))
  const step = async (at: number, type: 'mulai' | 'sampaikan') =>
    inPemda(test.db, pemda.pemdaId, (tx) =>
      stepNaskah(
        tx,
        pemda.naskahId[at] ?? '',
        { type },
        { id: 'kepala', nama: 'Kepala', peran: ['kepalaOpd'], jabatanParaf: [] },
        konteks()
      )
    )
  const kepalaBappelitbangda = {
    id: 'kaban',
    nama: 'Kepala Badan',
    peran: ['kepalaBappelitbangda'] as const
  }
  const surat = (more: object = {}) => ({
    nomor: '050/123/2026',
    tanggal: '2026-03-04',
    tentang: 'Penyusunan Rancangan Renstra',
    tahun: [2018, 2019, 2020, 2021, 2022, 2023],
    pagu: [2019, 2020].map((tahun) => ({ opdId: pemda.opdId, tahun, rupiah: 3_000_000_000 })),
    ...more
  })
  const issue = (input: unknown) =>
    inPemda(test.db, pemda.pemdaId, (tx) => issueSuratEdaran(tx, input, kepalaBappelitbangda, konteks()))

  beforeAll(async () => {
    test = await engine.open()
    pemda = await addPemda(test.db, ['lumajang-2018-2023', 'lumajang-2018-2023'])
    await role('kepala', 'kepalaOpd', pemda.opdId)
    await role('perencana', 'perencanaOpd', pemda.opdId)
    await role('perencana-lama', 'perencanaOpd', pemda.opdId, '2026-02-28')
    await role('perencana-lain', 'perencanaOpd', pemda.opdLain)
    await role('kaban', 'kepalaBappelitbangda', null)
    await role('verifikator', 'verifikator', null)
    for (const id of pemda.naskahId) {
      await inPemda(test.db, pemda.pemdaId, async (tx) => {
        const locked = await lockNaskah(tx, id)
        if (!locked) throw new Error('no plan')
        await recordFakta(
          tx,
          locked,
          { timPenyusun: tim },
          { penggunaId: 'perencana', waktu: clock, tindakan: 'catatTimPenyusun' }
        )
      })
    }
  })
  afterAll(() => test?.close())

  it('tells those who must act next and those who draft, but not the one who acted or whose role has ended', async () => {
    expect(await step(0, 'mulai')).toMatchObject({ ok: true })
    const [one] = await told('perencana')
    expect(one).toMatchObject({
      jenis: 'langkah',
      naskahId: pemda.naskahId[0],
      dibaca: null,
      data: { peristiwa: 'mulai', dari: 'persiapan', ke: 'rancanganAwal', oleh: 'Kepala', harus: true }
    })
    for (const who of ['kepala', 'perencana-lama', 'perencana-lain', 'kaban'])
      expect(await told(who)).toEqual([])
    expect(await step(0, 'sampaikan')).toMatchObject({ ok: true, value: { tahap: 'menungguSuratEdaran' } })
    expect((await told('kaban'))[0]).toMatchObject({ data: { ke: 'menungguSuratEdaran', harus: true } })
    expect((await told('perencana'))[0]).toMatchObject({ data: { ke: 'menungguSuratEdaran', harus: false } })
  })

  it('is refused to those who may not issue it, and when it is wrong, and then nothing has moved', async () => {
    const asPlanner = await inPemda(test.db, pemda.pemdaId, (tx) =>
      issueSuratEdaran(tx, surat(), { id: 'p', nama: 'P', peran: ['perencanaOpd'] }, konteks())
    )
    expect(asPlanner).toMatchObject({ ok: false, refusal: { code: 'TIDAK_BERHAK' } })
    for (const [wrong, field] of [
      [{ nomor: '' }, 'nomor'],
      [{ tanggal: '2026-03-06' }, 'tanggal'],
      [{ tahun: [] }, 'tahun'],
      [{ pagu: [] }, 'pagu'],
      [{ pagu: [{ opdId: uuidv7(), tahun: 2019, rupiah: 1 }] }, 'pagu.0'],
      [{ pagu: [{ opdId: pemda.opdId, tahun: 2030, rupiah: 1 }] }, 'pagu.0'],
      [{ pagu: [{ opdId: pemda.opdId, tahun: 2019, rupiah: 1.5 }] }, 'pagu.0'],
      [{ pagu: [1, 2].map((rupiah) => ({ opdId: pemda.opdId, tahun: 2019, rupiah })) }, 'pagu.1']
    ] as const)
      expect(await issue(surat(wrong))).toMatchObject({ ok: false, refusal: { detail: { field } } })
    expect((await plan(0))?.tahap).toBe('menungguSuratEdaran')
    expect(await inPemda(test.db, pemda.pemdaId, listSuratEdaran)).toEqual([])
  })

  it('reaches every waiting plan with its ceilings in one transaction, in both jejak', async () => {
    const done = await issue(surat())
    expect(done).toMatchObject({ ok: true, value: { melangkah: [pemda.naskahId[0]], ditolak: [] } })
    const moved = await plan(0)
    expect(moved?.tahap).toBe('rancangan')
    expect(readBatasPagu(moved?.fakta)).toEqual({
      suratId: done.ok ? done.value.suratId : '',
      nomor: '050/123/2026',
      tanggal: '2026-03-04',
      butir: [2019, 2020].map((tahun) => ({ tahun, rupiah: 3_000_000_000 }))
    })
    await inPemda(test.db, pemda.pemdaId, async (tx) => {
      expect(await verifyJejak(tx, pemda.naskahId[0] ?? '')).toMatchObject({
        utuh: true,
        panjang: moved?.versi
      })
      expect(await verifyJejak(tx, pemda.pemdaId)).toMatchObject({ utuh: true, panjang: 1 })
    })
    expect((await told('perencana-lain'))[0]).toMatchObject({
      jenis: 'suratEdaran',
      data: { nomor: '050/123/2026' }
    })
  })

  it('is issued once for a period; a perubahan has one of its own', async () => {
    expect(await issue(surat({ nomor: '2' }))).toMatchObject({
      ok: false,
      refusal: { code: 'SYARAT_BELUM_TERPENUHI', message: expect.stringContaining('050/123/2026') }
    })
    expect(await issue(surat({ nomor: '3', untuk: 'perubahan' }))).toMatchObject({ ok: true })
  })

  it('lets an OPD that comes late go straight on, with the same ceilings', async () => {
    expect(await step(1, 'mulai')).toMatchObject({ ok: true })
    expect(await step(1, 'sampaikan')).toMatchObject({ ok: true, value: { tahap: 'rancangan' } })
    expect(readBatasPagu((await plan(1))?.fakta)).toEqual(readBatasPagu((await plan(0))?.fakta))
  })

  it('reminds once per limit, person and step, catches up with days nobody asked, and goes on when overdue', async () => {
    const count = async () =>
      (await told('perencana')).filter((one) => one.jenis === 'tenggat' && one.naskahId === pemda.naskahId[0])
        .length
    const on = (day: string) =>
      ingatkan({
        db: test.db,
        now: () => new Date(`${day}T03:00:00Z`),
        newId: uuidv7,
        signal: new AbortController().signal
      })
    // The forum is due two weeks after the letter of 4 March.
    await on('2026-03-10')
    expect(await count()).toBe(0)
    await Promise.all([on('2026-03-12'), on('2026-03-12')])
    await on('2026-03-13')
    expect(await count()).toBe(1)
    await on('2026-03-16')
    expect(await count()).toBe(2)
    await on('2026-03-18')
    expect(await count()).toBe(3)
    await on('2026-03-19')
    await on('2026-03-25')
    expect(await count()).toBe(4)
    await on('2026-03-26')
    expect(await count()).toBe(5)
    expect((await told('perencana'))[0]).toMatchObject({
      jenis: 'tenggat',
      data: { jatuhTempo: '2026-03-18', sisaHari: -8 }
    })
    expect((await told('kaban')).filter((one) => one.jenis === 'tenggat')).toEqual([])
    clock = '2026-03-26T03:00:00Z'
  })

  it("follows the pemda's own limit and its own days of reminding", async () => {
    await inPemda(test.db, pemda.pemdaId, (tx) =>
      savePengaturan(tx, {
        profil: {
          PMDN86: {
            tenggat: { forum: { nilai: 60, satuan: 'hari', sejak: 'suratEdaran' } },
            pengingat: { hariSebelum: [30], terlambatSetiap: 1 }
          }
        }
      })
    )
    const before = (await told('kepala')).length
    await ingatkan({
      db: test.db,
      now: () => new Date('2026-04-05T03:00:00Z'),
      newId: uuidv7,
      signal: new AbortController().signal
    })
    const fresh = (await told('kepala')).slice(0, (await told('kepala')).length - before)
    expect(fresh.map((one) => (one.data as { jatuhTempo: string }).jatuhTempo)).toEqual([
      '2026-05-03',
      '2026-05-03'
    ])
  })

  it('leaves nobody waiting when a plan is submitted at the same moment', async () => {
    for (let round = 0; round < 6; round++) {
      const fresh = await addPemda(test.db, ['lumajang-2018-2023'])
      const id = fresh.naskahId[0] ?? ''
      const inFresh = <T>(work: Parameters<typeof inPemda<T>>[2]) => inPemda(test.db, fresh.pemdaId, work)
      const move = (type: 'mulai' | 'sampaikan') =>
        inFresh((tx) =>
          stepNaskah(
            tx,
            id,
            { type },
            { id: 'kepala', nama: 'Kepala', peran: ['kepalaOpd'], jabatanParaf: [] },
            konteks()
          )
        )
      await inFresh(async (tx) => {
        const locked = await lockNaskah(tx, id)
        if (!locked) throw new Error('no plan')
        await recordFakta(
          tx,
          locked,
          { timPenyusun: tim },
          { penggunaId: 'perencana', waktu: clock, tindakan: 'catatTimPenyusun' }
        )
      })
      await move('mulai')
      const pagu = [{ opdId: fresh.opdId, tahun: 2019, rupiah: 1 }]
      const [sent, issued] = await Promise.all([
        move('sampaikan'),
        inFresh((tx) => issueSuratEdaran(tx, surat({ pagu }), kepalaBappelitbangda, konteks()))
      ])
      expect([sent.ok, issued.ok]).toEqual([true, true])
      const after = await inFresh((tx) => readNaskah(tx, id))
      expect(after?.tahap).toBe('rancangan')
      expect(readBatasPagu(after?.fakta)?.butir).toEqual([{ tahun: 2019, rupiah: 1 }])
    }
  })
})
