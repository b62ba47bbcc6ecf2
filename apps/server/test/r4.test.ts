import { setTimeout as wait } from 'node:timers/promises'
import {
  listPotret,
  listPutaran,
  loadNaskah,
  readJejak,
  readNaskah,
  readPotret,
  readRantai,
  readTahapLog,
  saveOpd,
  savePemda,
  savePeran,
  type Tx,
  verifyJejak,
  withTenant
} from '@selaras/db'
import { LINGKUP_PERAN, type Peran, type Tahap } from '@selaras/domain/tahap'
import { saveAkun } from '@selaras/jobs'
import { hashPassword } from '@selaras/jobs/sandi'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { onPostgres } from '../../../packages/db/test/engines.ts'
import { rounds } from '../../../packages/db/test/rounds.ts'
import {
  type Duduk,
  type DudukOpsi,
  duduk,
  nomorUji,
  siapkanPemda
} from '../../../packages/jobs/test/langkah/keadaan-uji.ts'
import type { Answer } from './answer.ts'
import { type Client, type Harness, startHarness } from './harness.ts'
import { langkah, ubah } from './plan.ts'

/** Who plays: two heads of the OPD, two of Bappelitbangda and two of Bagian Hukum, so that each can meet their like. */
const PEMAIN = {
  perencana: ['perencanaOpd', 'definitif'],
  sekretaris: ['sekretarisOpd', 'definitif'],
  sekretarisPlh: ['sekretarisOpd', 'plh'],
  kepala: ['kepalaOpd', 'definitif'],
  kepalaPlt: ['kepalaOpd', 'plt'],
  verifikator: ['verifikator', 'definitif'],
  bappelitbangda: ['kepalaBappelitbangda', 'definitif'],
  bappelitbangdaPlt: ['kepalaBappelitbangda', 'plt'],
  hukum: ['bagianHukum', 'definitif'],
  hukumLain: ['bagianHukum', 'definitif']
} as const satisfies Readonly<Record<string, readonly [Peran, 'definitif' | 'plt' | 'plh']>>
type Pemain = keyof typeof PEMAIN

const putaranMutasi = `mutation ($input: LangkahPutaranInput!) { langkahPutaran(input: $input) { __typename ... on Penolakan { kode pesan } } }`

onPostgres('R4: people at the same time', (engine) => {
  let api: Harness
  let closeDatabase: () => Promise<void>
  const [pemdaId, opdId] = [uuidv7(), uuidv7()]
  const pemain = new Map<Pemain, Client>()

  const asSistem = <T>(work: (tx: Tx) => Promise<T>) =>
    withTenant(api.db, { pemdaId, lingkup: 'sistem' }, work)
  const as = (nama: Pemain): Client => {
    const found = pemain.get(nama)
    if (!found) throw new Error(`no ${nama}`)
    return found
  }

  beforeAll(async () => {
    const test = await engine.open({ poolSize: 8 })
    closeDatabase = () => test.close()
    api = await startHarness(test.db)
    const names = Object.keys(PEMAIN) as Pemain[]
    const surel = (nama: Pemain) => `${nama.toLowerCase()}@r4.contoh.id`
    const akun = await saveAkun(
      api.db,
      names.map((nama) => ({ nama, surel: surel(nama) })),
      { sandi: api.accounts[0]?.sandi ?? '', hashPassword, newId: uuidv7, now: () => api.clock.now }
    )
    await asSistem(async (tx) => {
      await savePemda(tx, { nama: 'Kabupaten Uji', jenis: 'kabupaten', provinsi: 'Jawa Timur' })
      await saveOpd(tx, { id: opdId, nama: 'Dinas Pendidikan', singkatan: 'Disdik', jenis: 'opd' })
      await siapkanPemda(tx, opdId)
      for (const nama of names) {
        const [peran, sebagai] = PEMAIN[nama]
        const reach = LINGKUP_PERAN[peran] === 'opd' ? opdId : null
        const masa = { sebagai, mulai: '2020-01-01', selesai: null }
        await savePeran(tx, {
          id: uuidv7(),
          penggunaId: akun.get(surel(nama)) ?? '',
          nama,
          peran,
          opdId: reach,
          ...masa
        })
      }
    })
    for (const nama of names) pemain.set(nama, await api.signIn(surel(nama)))
  })
  afterAll(async () => {
    await api?.close()
    await closeDatabase?.()
  })

  const seat = (tahap: Tahap, opsi: DudukOpsi = {}) => asSistem((tx) => duduk(tx, opdId, tahap, opsi))
  const send = async (
    nama: Pemain,
    naskahId: string,
    peristiwa: string,
    data: Record<string, unknown> = {}
  ) => answerOf((await langkah(as(nama), { naskahId, kunci: uuidv7(), peristiwa, data })).data?.langkahTahap)
  const round = async (nama: Pemain, naskahId: string, peristiwa: string) => {
    const input = { naskahId, kunci: uuidv7(), ke: 1, versi: 1, peristiwa, data: {} }
    return answerOf((await as(nama).query(putaranMutasi, { input })).data?.langkahPutaran)
  }
  const alasan = { alasan: 'OPD digabung' }

  /** What each actor was answered, after they all began within some milliseconds of each other. */
  async function together<T>(
    random: () => number,
    ...actors: readonly (() => Promise<T>)[]
  ): Promise<readonly T[]> {
    return Promise.all(
      actors.map(async (act) => {
        await wait(Math.floor(random() * 12))
        return act()
      })
    )
  }

  /** Types one cell again and again, each time from the value that was acknowledged; the accepted ones in order. */
  async function typing(naskahId: string, random: () => number): Promise<readonly string[]> {
    const before = await asSistem((tx) => loadNaskah(tx, naskahId))
    const program = [...(before?.simpul.values() ?? [])].find(({ jenis }) => jenis === 'program')
    if (!program) throw new Error('no program')
    const accepted: string[] = []
    let dari = program.isian['uraian'] ?? null
    for (const at of [1, 2, 3, 4]) {
      const ke = `Program ketikan ${at}`
      const changes = [{ jenis: 'isi', simpulId: program.id, field: 'uraian', dari, ke }]
      const { data } = await ubah(as('perencana'), { naskahId, kunci: uuidv7(), changes })
      if (data.ubahNaskah.__typename !== 'UbahNaskahBerhasil') {
        expect(data.ubahNaskah.kode).toBe('TERKUNCI')
        break
      }
      accepted.push(ke)
      dari = ke
      await wait(Math.floor(random() * 6))
    }
    return accepted
  }

  /** What must hold for every plan whatever has met: one entry per version, states that follow, one open round and chain. */
  async function audit(naskahId: string): Promise<{ readonly tahap: string; readonly versi: number }> {
    return asSistem(async (tx) => {
      const kepala = await readNaskah(tx, naskahId)
      const log = (await readTahapLog(tx, naskahId)).filter((row) => row.mesin === 'renstra')
      const jejak = await readJejak(tx, naskahId, { batas: 1000 })
      expect(jejak.map((row) => row.seq)).toEqual(
        Array.from({ length: kepala?.versi ?? 0 }, (_none, at) => at + 1)
      )
      expect(await verifyJejak(tx, naskahId)).toMatchObject({ utuh: true })
      expect(log.slice(1).map((row) => row.dari)).toEqual(log.slice(0, -1).map((row) => row.ke))
      if (log.length > 0) expect(log.at(-1)?.ke).toBe(kepala?.tahap)
      const potret = new Set([null, ...(await listPotret(tx, naskahId)).map((one) => one.id)])
      expect(log.filter((row) => !potret.has(row.potretId))).toEqual([])
      const open = (await listPutaran(tx, naskahId)).filter((one) => one.status !== 'ditutup')
      expect(open.length).toBe(kepala?.tahap.startsWith('verifikasi') ? 1 : 0)
      const chains = (await readRantai(tx, [naskahId])).get(naskahId) ?? []
      expect(chains.filter((one) => one.gugur === null).length).toBeLessThanOrEqual(1)
      return { tahap: kepala?.tahap ?? '', versi: kepala?.versi ?? 0 }
    })
  }

  const one = (answers: readonly Jawaban[], refusal = 'PERISTIWA_TIDAK_BERLAKU'): void => {
    expect(answers.filter((answer) => answer.ok).length).toBe(1)
    expect(answers.find((answer) => !answer.ok)?.kode).toBe(refusal)
  }

  type Pertemuan = (random: () => number) => Promise<void>
  const PERTEMUAN: Readonly<Record<string, Pertemuan>> = {
    async 'a submission while somebody still types'(random) {
      const { naskahId } = await seat('penyempurnaanRancangan')
      const typed = typing(naskahId, random)
      const [sent] = await together(random, () => send('kepala', naskahId, 'ajukan'))
      const accepted = await typed
      expect(sent?.ok).toBe(true)
      const { versi } = await audit(naskahId)
      expect(versi).toBe(2 + accepted.length)
      await asSistem(async (tx) => {
        const last = accepted.at(-1)
        const content = JSON.stringify([...((await loadNaskah(tx, naskahId))?.simpul.values() ?? [])])
        if (last !== undefined) expect(content).toContain(last)
        const [putaran] = await listPutaran(tx, naskahId)
        const frozen = await readPotret(tx, putaran?.potretId ?? '')
        // Everything that was acknowledged is in what Bappelitbangda reads, and nothing came after it.
        if (last !== undefined) expect(frozen?.dokumen).toContain(last)
        expect(frozen?.versi).toBe(1 + accepted.length)
      })
    },
    async 'two heads who submit at once'(random) {
      const { naskahId } = await seat('rancanganAkhir')
      one(
        await together(
          random,
          () => send('kepala', naskahId, 'ajukan'),
          () => send('kepalaPlt', naskahId, 'ajukan')
        )
      )
      expect(await audit(naskahId)).toEqual({ tahap: 'verifikasiRancanganAkhir', versi: 2 })
    },
    async 'a withdrawal against a beginning verification'(random) {
      const { naskahId } = await seat('verifikasiRancangan', { putaran: 'dibuka' })
      const [tarik, mulai] = await together(
        random,
        () => send('kepala', naskahId, 'tarik'),
        () => round('verifikator', naskahId, 'mulaiPeriksa')
      )
      expect([tarik?.ok, mulai?.ok].filter(Boolean).length).toBe(1)
      const { tahap } = await audit(naskahId)
      expect(tahap).toBe(tarik?.ok ? 'penyempurnaanRancangan' : 'verifikasiRancangan')
    },
    async 'two heads of Bappelitbangda who close one round'(random) {
      const { naskahId } = await seat('verifikasiRancangan')
      one(
        await together(
          random,
          () => send('bappelitbangda', naskahId, 'nyatakanSesuai'),
          () => send('bappelitbangdaPlt', naskahId, 'nyatakanSesuai')
        )
      )
      expect(await audit(naskahId)).toEqual({ tahap: 'rancanganAkhir', versi: 2 })
    },
    async 'a round taken back while it is closed'(random) {
      const { naskahId } = await seat('verifikasiRancanganAkhir', { putaran: 'perluPenyempurnaan' })
      const input = {
        naskahId,
        kunci: uuidv7(),
        ke: 1,
        versi: 2,
        peristiwa: 'batalkanSimpulan',
        data: alasan
      }
      const [closed, back] = await together(
        random,
        () => send('bappelitbangda', naskahId, 'kembalikan', alasan),
        async () =>
          answerOf((await as('bappelitbangdaPlt').query(putaranMutasi, { input })).data?.langkahPutaran)
      )
      expect([closed?.ok, back?.ok].filter(Boolean).length).toBe(1)
      await audit(naskahId)
    },
    async 'a plan that is given up while it is submitted'(random) {
      const fakta = { permintaanBatal: { alasan: 'x', oleh: 'x', pada: '2026-01-01T00:00:00Z' } }
      const { naskahId } = await seat('penyempurnaanRancangan', { fakta })
      const [granted, sent] = await together(
        random,
        () => send('bappelitbangda', naskahId, 'setujuiBatal'),
        () => send('kepala', naskahId, 'ajukan')
      )
      expect(granted?.ok).toBe(true)
      const end = await asSistem((tx) => readNaskah(tx, naskahId))
      expect(end).toMatchObject({ tahap: 'dibatalkan', versi: sent?.ok ? 3 : 2 })
    },
    async 'a request that is taken back while it is granted'(random) {
      const fakta = { permintaanBatal: { alasan: 'x', oleh: 'x', pada: '2026-01-01T00:00:00Z' } }
      const { naskahId } = await seat('forum', { fakta })
      const [granted, back] = await together(
        random,
        () => send('bappelitbangda', naskahId, 'setujuiBatal'),
        () => send('kepala', naskahId, 'urungkanBatal', alasan)
      )
      expect([granted?.ok, back?.ok].filter(Boolean).length).toBe(1)
      expect((await audit(naskahId)).tahap).toBe(granted?.ok ? 'dibatalkan' : 'forum')
    },
    async 'an official and their deputy who sign at once'(random) {
      const { naskahId, hash } = await seat('paraf')
      const answers = await together(
        random,
        () => send('sekretaris', naskahId, 'paraf', { hash }),
        () => send('sekretarisPlh', naskahId, 'paraf', { hash })
      )
      one(answers, 'TIDAK_BERHAK')
      expect(await audit(naskahId)).toEqual({ tahap: 'paraf', versi: 2 })
    },
    async 'a paraf against an objection to the Lampiran'(random) {
      const { naskahId, hash } = await seat('paraf')
      const [signed, objected] = await together(
        random,
        () => send('sekretaris', naskahId, 'paraf', { hash }),
        () => send('hukum', naskahId, 'tolakParaf', { keberatan: 'lampiran', ...alasan })
      )
      expect(objected?.ok).toBe(true)
      expect(await audit(naskahId)).toEqual({ tahap: 'rancanganAkhir', versi: signed?.ok ? 3 : 2 })
      const chains = await asSistem(async (tx) => (await readRantai(tx, [naskahId])).get(naskahId))
      expect(chains).toMatchObject([{ gugur: { alasan: alasan.alasan } }])
    },
    async 'two Perkada that want one number'(random) {
      const plans = [await seat('siapDitetapkan'), await seat('siapDitetapkan')]
      const number = { nomor: nomorUji(), tahun: 2026, tanggal: '2026-03-02' }
      const answers = await together(
        random,
        ...plans.map(
          ({ naskahId }, at) =>
            () =>
              send(at === 0 ? 'hukum' : 'hukumLain', naskahId, 'tetapkan', number)
        )
      )
      one(answers, 'NILAI_TIDAK_SAH')
      const ends = await Promise.all(plans.map(({ naskahId }) => audit(naskahId)))
      expect(ends.map(({ tahap }) => tahap).sort()).toEqual(['ditetapkan', 'siapDitetapkan'])
    },
    async 'one Perkada fixed by two clerks, and the plan given up'(random) {
      const fakta = { permintaanBatal: { alasan: 'x', oleh: 'x', pada: '2026-01-01T00:00:00Z' } }
      const { naskahId } = await seat('siapDitetapkan', { fakta })
      const number = { nomor: nomorUji(), tahun: 2026, tanggal: '2026-03-02' }
      const answers = await together(
        random,
        () => send('hukum', naskahId, 'tetapkan', number),
        () => send('hukumLain', naskahId, 'tetapkan', number),
        () => send('bappelitbangda', naskahId, 'setujuiBatal')
      )
      expect(answers.filter((answer) => answer.ok).length).toBe(1)
      expect(await audit(naskahId)).toEqual({ tahap: answers[2]?.ok ? 'dibatalkan' : 'ditetapkan', versi: 2 })
    },
    async 'two successors of one plan that come into force at once'(random) {
      const asal = await seat('berlaku')
      const opsi: DudukOpsi = { jenis: 'perubahan', dasar: 'hasilEvaluasi', asalNaskahId: asal.naskahId }
      const plans: Duduk[] = [await seat('ditetapkan', opsi), await seat('ditetapkan', opsi)]
      const berita = {
        berita: { nama: 'Berita Daerah', tahun: 2026, nomor: nomorUji() },
        tanggal: '2026-03-02'
      }
      const answers = await together(
        random,
        ...plans.map(
          ({ naskahId }, at) =>
            () =>
              send(at === 0 ? 'hukum' : 'hukumLain', naskahId, 'undangkan', berita)
        )
      )
      expect(answers.some((answer) => answer.ok)).toBe(true)
      expect(await audit(asal.naskahId)).toEqual({ tahap: 'digantikan', versi: 2 })
      for (const [at, { naskahId }] of plans.entries())
        expect(await audit(naskahId)).toEqual(
          answers[at]?.ok ? { tahap: 'berlaku', versi: 2 } : { tahap: 'ditetapkan', versi: 1 }
        )
    }
  }

  const seed = Number(process.env['SELARAS_BENIH']) || Math.floor(Math.random() * 2 ** 31)
  const times = rounds(200, 5000)

  it(`meet ${times} times (benih ${seed}): no update is lost, no step is half done`, {
    timeout: 20 * 60_000
  }, async () => {
    const kinds = Object.entries(PERTEMUAN)
    for (let n = 0; n < times; n++) {
      const [nama, meet] = kinds[n % kinds.length] as [string, Pertemuan]
      try {
        await meet(randomOf(seed + n))
      } catch (error) {
        throw new Error(`${nama}, meeting ${n} of benih ${seed}`, { cause: error })
      }
    }
  })
})

interface Jawaban {
  readonly ok: boolean
  readonly kode: string | null
}

const answerOf = (data: Answer['data']): Jawaban =>
  data.__typename === 'Penolakan' ? { ok: false, kode: data.kode } : { ok: true, kode: null }

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
