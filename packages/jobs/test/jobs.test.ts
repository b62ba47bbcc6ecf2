import {
  appendJejak,
  type Database,
  endPekerjaan,
  type Jangkar,
  listNaskah,
  listPekerjaan,
  loadNaskah,
  lockNaskah,
  openPekerjaan,
  type Pekerjaan,
  readHasilPekerjaan,
  readJejak,
  readJejakKepala,
  readNaskah,
  readPekerjaan,
  saveApplied,
  storeHasil,
  withTenant
} from '@selaras/db'
import { applyChange } from '@selaras/domain/naskah'
import type { OpdModule } from '@selaras/opd-sdk'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { checkNaskah, computeRasio, HasilPeriksaNaskah, type RunJobsOptions, runJobs } from '../src/index.ts'
import { periksaNaskah } from '../src/periksa-naskah.job.ts'
import { periksaPemda } from '../src/periksa-pemda.job.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { addPemda, inPemda, type PemdaUji, waktu } from './pemda-uji.ts'

const silent = { info: () => {}, warn: () => {}, error: () => {} }
const now = () => new Date(waktu)
const options: RunJobsOptions = {
  modules: [],
  log: silent,
  newId: uuidv7,
  now,
  timing: { debounce: 1, poll: 0.5, retry: 1, retries: 3 }
}
const patient = { timeout: 60_000, interval: 20 }

/** A module that acts whenever a plan is checked: modulesFor asks each module for its bidang urusan. */
function moduleThat(act: (call: number) => void): OpdModule {
  let call = 0
  return {
    get bidangUrusan(): readonly string[] {
      call += 1
      act(call)
      return []
    },
    ...{
      id: 'uji',
      nama: 'Uji',
      deret: [],
      tabel: [],
      indikator: [],
      ikk: [],
      skor: [],
      aturan: [],
      contoh: {},
      laporan: []
    }
  }
}

/** Checking fails at these calls. */
const moduleFailingAt = (...calls: readonly number[]): OpdModule =>
  moduleThat((call) => {
    if (calls.includes(call)) throw new Error('struck down')
  })

/** The process is asked to stop while it checks. */
const abortingModule = (stop: AbortController): OpdModule => moduleThat(() => stop.abort())

/** Changes the text of the first program, as the server does: lock, load, apply, save, jejak, and asks for a check. */
async function editProgram(
  db: Database,
  { pemdaId, opdId }: PemdaUji,
  naskahId: string,
  text: string
): Promise<number> {
  return inPemda(db, pemdaId, async (tx) => {
    const locked = await lockNaskah(tx, naskahId)
    const naskah = await loadNaskah(tx, naskahId)
    const program = [...(naskah?.simpul.values() ?? [])].find((node) => node.jenis === 'program')
    if (!locked || !naskah || !program) throw new Error('nothing to edit')
    const dari = program.isian['uraian'] ?? null
    const applied = applyChange(naskah, {
      jenis: 'isi',
      simpulId: program.id,
      field: 'uraian',
      dari,
      ke: text
    })
    if (!applied.ok) throw new Error(applied.refusal.message)
    const { versi } = await saveApplied(tx, locked, applied.value)
    await appendJejak(tx, {
      naskah: { id: naskahId, opdId },
      waktu,
      penggunaId: 'orang-uji',
      tindakan: 'ubah',
      rincian: { versi }
    })
    return versi
  })
}

/** Everything of a pemda that a job could have touched. */
const stateOf = (db: Database, { pemdaId, naskahId }: PemdaUji) =>
  inPemda(db, pemdaId, async (tx) => {
    const heads: (Jangkar | null)[] = []
    for (const id of naskahId) heads.push(await readJejakKepala(tx, id))
    return { naskah: await listNaskah(tx), heads, pekerjaan: await listPekerjaan(tx) }
  })

async function openWork(db: Database, { pemdaId }: PemdaUji): Promise<string> {
  const id = uuidv7()
  await inPemda(db, pemdaId, (tx) =>
    openPekerjaan(tx, { id, jenis: 'periksa-pemda', dimintaOleh: 'sistem', waktu })
  )
  return id
}

const workOf = (db: Database, { pemdaId }: PemdaUji, id: string | null): Promise<Pekerjaan | null> =>
  inPemda(db, pemdaId, (tx) => readPekerjaan(tx, id ?? ''))

/** Each plan of the pemda has its result exactly once, and it is what checking the plan gives. */
async function expectAllResults(db: Database, pemda: PemdaUji, id: string): Promise<void> {
  await inPemda(db, pemda.pemdaId, async (tx) => {
    const results = await readHasilPekerjaan(tx, id)
    expect(results.map(({ naskahId }) => naskahId)).toEqual([...pemda.naskahId].sort())
    for (const { naskahId, versi, hasil } of results) {
      const naskah = await loadNaskah(tx, naskahId)
      const head = await readNaskah(tx, naskahId)
      if (!naskah || !head) throw new Error('the plan is gone')
      expect(HasilPeriksaNaskah.parse(hasil)).toEqual({
        hitungan: checkNaskah(naskah, []).hitungan,
        rasio: computeRasio(naskah)
      })
      expect(head).toMatchObject({ versi, hitunganVersi: versi, hitungan: checkNaskah(naskah, []).hitungan })
    }
    const work = await readPekerjaan(tx, id)
    expect(work).toMatchObject({ keadaan: 'selesai', selesai: results.length, jumlah: results.length })
    expect(work?.hasil).toMatchObject({ naskah: results.length })
  })
}

onBothEngines('jobs', (engine) => {
  let test: TestDatabase
  let pemda: PemdaUji
  let other: PemdaUji
  beforeAll(async () => {
    test = await engine.open()
    pemda = await addPemda(test.db, ['lumajang-2018-2023', 'lumajang-2018-2023'], ['pasuruan-2024-2026'])
    other = await addPemda(test.db, ['lumajang-2018-2023'])
  })
  afterAll(() => test.close())

  it('check a plan some time after it changed, as it is then, and leave another pemda alone', async () => {
    const [naskahId = ''] = pemda.naskahId
    const untouched = await stateOf(test.db, other)
    const jobs = await runJobs(test.db, options)
    try {
      let versi = 0
      for (const text of ['Program A', 'Program B', 'Program C']) {
        versi = await editProgram(test.db, pemda, naskahId, text)
        await jobs.enqueue({ nama: 'periksa-naskah', pemdaId: pemda.pemdaId, naskahId })
      }
      await vi.waitFor(async () => {
        const head = await inPemda(test.db, pemda.pemdaId, (tx) => readNaskah(tx, naskahId))
        expect(head?.hitunganVersi).toBe(versi)
      }, patient)
      const { head, naskah, entries } = await inPemda(test.db, pemda.pemdaId, async (tx) => ({
        head: await readNaskah(tx, naskahId),
        naskah: await loadNaskah(tx, naskahId),
        entries: await readJejak(tx, naskahId)
      }))
      expect(head?.versi).toBe(versi)
      expect(head?.hitungan).toEqual(naskah && checkNaskah(naskah, []).hitungan)
      expect(entries.map(({ seq, rincian }) => [seq, (rincian as { versi: number }).versi])).toEqual(
        Array.from({ length: versi }, (_, at) => [at + 1, at + 1])
      )
      expect(await stateOf(test.db, other)).toEqual(untouched)
    } finally {
      await jobs.stop()
    }
  })

  it('wait at most once for the same plan, and not at all when the change is rolled back', async () => {
    const [, naskahId = ''] = pemda.naskahId
    const request = { nama: 'periksa-naskah', pemdaId: pemda.pemdaId, naskahId } as const
    const jobs = await runJobs(test.db, { ...options, work: false })
    try {
      const rolledBack = inPemda(test.db, pemda.pemdaId, async (tx) => {
        expect(await jobs.enqueue(request, tx)).not.toBeNull()
        throw new Error('changed my mind')
      })
      await expect(rolledBack).rejects.toThrow('changed my mind')
      expect(await inPemda(test.db, pemda.pemdaId, (tx) => jobs.enqueue(request, tx))).not.toBeNull()
      expect(await jobs.enqueue(request)).toBeNull()
    } finally {
      await jobs.stop()
    }
  })

  it('give the same counts when the same plan is checked twice at once, and never those of an older versi', async () => {
    const [naskahId = ''] = pemda.naskahId
    const data = { pemdaId: pemda.pemdaId, naskahId }
    const versi = await editProgram(test.db, pemda, naskahId, 'Program D')
    await Promise.all([
      periksaNaskah({ db: test.db, modules: [] }, data),
      periksaNaskah({ db: test.db, modules: [] }, data)
    ])
    const head = await inPemda(test.db, pemda.pemdaId, (tx) => readNaskah(tx, naskahId))
    expect(head?.hitunganVersi).toBe(versi)
    expect(await periksaNaskah({ db: test.db, modules: [] }, data)).toBe('sudahAda')
    expect(await periksaNaskah({ db: test.db, modules: [] }, { ...data, naskahId: uuidv7() })).toBe(
      'tidakAda'
    )
  })

  it('check a whole pemda with progress that only grows, and once more when asked again', async () => {
    const untouched = await stateOf(test.db, other)
    const jobs = await runJobs(test.db, options)
    try {
      const request = { nama: 'periksa-pemda', pemdaId: pemda.pemdaId, penggunaId: 'kepala' } as const
      const id = await jobs.enqueue(request)
      expect(await jobs.enqueue(request)).toBe(id)
      const seen: number[] = []
      await vi.waitFor(async () => {
        const work = await workOf(test.db, pemda, id)
        seen.push(work?.selesai ?? -1)
        expect(work?.keadaan).toBe('selesai')
      }, patient)
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
      await expectAllResults(test.db, pemda, id ?? '')
      const again = await jobs.enqueue(request)
      expect(again).not.toBe(id)
      await vi.waitFor(
        async () => expect((await workOf(test.db, pemda, again))?.keadaan).toBe('selesai'),
        patient
      )
      expect(await stateOf(test.db, other)).toEqual(untouched)
    } finally {
      await jobs.stop()
    }
  })

  it('finish what another worker began and did not live to end, each result once', async () => {
    const jobs = await runJobs(test.db, { ...options, modules: [moduleFailingAt(2, 4)] })
    try {
      const id = await jobs.enqueue({ nama: 'periksa-pemda', pemdaId: pemda.pemdaId })
      await vi.waitFor(
        async () => expect((await workOf(test.db, pemda, id))?.keadaan).toBe('selesai'),
        patient
      )
      await expectAllResults(test.db, pemda, id ?? '')
    } finally {
      await jobs.stop()
    }
  })

  it('give up after the last try, saying so', async () => {
    const timing = { ...options.timing, retries: 0 }
    const jobs = await runJobs(test.db, { ...options, timing, modules: [moduleFailingAt(1)] })
    try {
      const id = await jobs.enqueue({ nama: 'periksa-pemda', pemdaId: pemda.pemdaId })
      await vi.waitFor(async () => expect((await workOf(test.db, pemda, id))?.keadaan).toBe('gagal'), patient)
      expect(await workOf(test.db, pemda, id)).toMatchObject({
        selesai: 0,
        pesan: expect.stringContaining('terhenti')
      })
    } finally {
      await jobs.stop()
    }
  })

  it('hand back what is left when the process stops', async () => {
    const id = await openWork(test.db, pemda)
    const stop = new AbortController()
    const konteks = { db: test.db, modules: [abortingModule(stop)], log: silent, now, signal: stop.signal }
    const data = { pemdaId: pemda.pemdaId, pekerjaanId: id }
    expect(await periksaPemda(konteks, data)).toBe('diserahkan')
    expect(await workOf(test.db, pemda, id)).toMatchObject({ keadaan: 'berjalan', selesai: 1, jumlah: 3 })
    expect(await periksaPemda({ ...konteks, modules: [], signal: new AbortController().signal }, data)).toBe(
      'selesai'
    )
    await expectAllResults(test.db, pemda, id)
  })

  it('stop when the work is cancelled, and nothing of it changes any more', async () => {
    const id = await openWork(test.db, pemda)
    const stop = new AbortController()
    const konteks = { db: test.db, modules: [abortingModule(stop)], log: silent, now, signal: stop.signal }
    const data = { pemdaId: pemda.pemdaId, pekerjaanId: id }
    await periksaPemda(konteks, data)
    const cancel = () =>
      inPemda(test.db, pemda.pemdaId, (tx) => endPekerjaan(tx, id, { keadaan: 'dibatalkan', waktu }))
    expect(await cancel()).toBe(true)
    const after = await workOf(test.db, pemda, id)
    expect(after).toMatchObject({ keadaan: 'dibatalkan', selesai: 1, jumlah: 3 })
    const late = { naskahId: pemda.naskahId[2] ?? '', versi: 1, hasil: {} }
    expect(await inPemda(test.db, pemda.pemdaId, (tx) => storeHasil(tx, id, late, waktu))).toBe('berhenti')
    expect(await periksaPemda({ ...konteks, signal: new AbortController().signal }, data)).toBe('berhenti')
    expect(await workOf(test.db, pemda, id)).toEqual(after)
    expect(await cancel()).toBe(false)
  })

  it('give each result once when two workers do the same work at the same time', async () => {
    const id = await openWork(test.db, pemda)
    const konteks = { db: test.db, modules: [], log: silent, now, signal: new AbortController().signal }
    const data = { pemdaId: pemda.pemdaId, pekerjaanId: id }
    const both = await Promise.all([periksaPemda(konteks, data), periksaPemda(konteks, data)])
    expect(both).toContain('selesai')
    await expectAllResults(test.db, pemda, id)
  })

  it('show results of a plan to those who may read it: its OPD, and the pemda from the first Potret on', async () => {
    const { pemdaId, opdId, opdLain, naskahId } = pemda
    const [latest] = await inPemda(test.db, pemdaId, (tx) => listPekerjaan(tx, { batas: 1 }))
    const seenBy = async (tenant: Parameters<typeof withTenant>[1]) =>
      (await withTenant(test.db, tenant, (tx) => readHasilPekerjaan(tx, latest?.id ?? ''))).map(
        (one) => one.naskahId
      )
    expect(await seenBy({ pemdaId, lingkup: 'opd', opdId })).toEqual([...naskahId].sort())
    expect(await seenBy({ pemdaId, lingkup: 'opd', opdId: opdLain })).toEqual([])
    expect(await seenBy({ pemdaId, lingkup: 'pemda' })).toEqual(naskahId.slice(2))
    expect(await seenBy({ pemdaId: other.pemdaId, lingkup: 'sistem' })).toEqual([])
  })
})
