import {
  insertCatatan,
  insertJawabanPeriksa,
  insertPesan,
  insertPutusan,
  insertTugas,
  listPutaran,
  loadNaskah,
  saveOpd,
  savePemda,
  savePeran,
  type Tx,
  updatePutaran,
  withTenant
} from '@selaras/db'
import { daftarPeriksa } from '@selaras/domain/law'
import {
  LINGKUP_PERAN,
  PERAN,
  type Peran,
  type StatusCatatan,
  type StatusPutaran
} from '@selaras/domain/tahap'
import { saveAkun } from '@selaras/jobs'
import { hashPassword } from '@selaras/jobs/sandi'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import { duduk } from '../../../packages/jobs/test/langkah/keadaan-uji.ts'
import { onBothApis } from './engines.ts'
import { type Client, clientOf } from './harness.ts'
import { kirim, type MutasiVerifikasi } from './verifikasi-api.ts'

/** Everybody who may ask: the roles of the one enum, and the head of another OPD of the same pemda. */
const PELAKU = [...PERAN, 'kepalaOpdLain'] as const
type Pelaku = (typeof PELAKU)[number]

const kepala: readonly Pelaku[] = ['kepalaBappelitbangda']
const pemeriksa: readonly Pelaku[] = ['verifikator', 'kepalaBappelitbangda']
const penyusun: readonly Pelaku[] = ['perencanaOpd', 'sekretarisOpd', 'kepalaOpd']
const berbicara: readonly Pelaku[] = [...penyusun, ...pemeriksa, 'inspektorat']

type Izin = Readonly<Record<string, readonly Pelaku[]>>

/** Who may do what to a round, by hand from tahap.md; what is not named is refused. */
const PUTARAN: Readonly<Record<StatusPutaran, Izin>> = {
  dibuka: { tugaskan: kepala, cabutTugas: kepala, perpanjang: kepala, mulaiPeriksa: pemeriksa },
  diperiksa: {
    tugaskan: kepala,
    cabutTugas: kepala,
    perpanjang: kepala,
    catatHasil: pemeriksa,
    simpulkan: pemeriksa
  },
  disimpulkan: { perpanjang: kepala, batalkanSimpulan: pemeriksa },
  ditutup: {}
}
/** Who may do what to a thread that verifiers began. */
const CATATAN: Readonly<Record<StatusCatatan, Izin>> = {
  terbuka: {
    balas: berbicara,
    selesaikan: [...pemeriksa, 'inspektorat'],
    terapkanUsulan: penyusun,
    tolakUsulan: penyusun
  },
  dijawab: {
    balas: berbicara,
    selesaikan: [...pemeriksa, 'inspektorat'],
    bukaLagi: [...pemeriksa, 'inspektorat'],
    terapkanUsulan: penyusun,
    tolakUsulan: penyusun
  },
  selesai: { bukaLagi: [...pemeriksa, 'inspektorat'] }
}
const EVENTS_PUTARAN = [
  'tugaskan',
  'cabutTugas',
  'perpanjang',
  'mulaiPeriksa',
  'catatHasil',
  'simpulkan',
  'batalkanSimpulan',
  'tarik',
  'tutup'
] as const
const EVENTS_CATATAN = ['balas', 'selesaikan', 'bukaLagi', 'terapkanUsulan', 'tolakUsulan'] as const

onBothApis('R2: rounds and threads, state × event × role through the API', (api) => {
  const [pemdaId, opdId, opdLain, peranId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()]
  let penggunaId = ''
  let petugas = ''
  let signedIn: Client
  const asSistem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    withTenant(api().db, { pemdaId, lingkup: 'sistem' }, work)
  const masa = { sebagai: 'definitif', mulai: '2020-01-01', selesai: null } as const

  beforeAll(async () => {
    const { accounts, services, clock, signIn } = api()
    const people = await saveAkun(
      services.db,
      ['orang', 'petugas'].map((nama) => ({ nama, surel: `${nama}@r2p.contoh.id` })),
      { sandi: accounts[0]?.sandi ?? '', hashPassword, newId: uuidv7, now: () => clock.now }
    )
    penggunaId = people.get('orang@r2p.contoh.id') ?? ''
    petugas = people.get('petugas@r2p.contoh.id') ?? ''
    await asSistem(async (tx) => {
      await savePemda(tx, { nama: 'Kabupaten Uji', jenis: 'kabupaten', provinsi: 'Jawa Timur' })
      await saveOpd(tx, { id: opdId, nama: 'Dinas Pendidikan', singkatan: 'Disdik', jenis: 'opd' })
      await saveOpd(tx, { id: opdLain, nama: 'Dinas Kesehatan', singkatan: 'Dinkes', jenis: 'opd' })
      await savePeran(tx, {
        ...masa,
        id: uuidv7(),
        penggunaId: petugas,
        nama: 'Petugas',
        peran: 'verifikator',
        opdId: null
      })
    })
    await act('verifikator')
    signedIn = await signIn('orang@r2p.contoh.id')
  })

  /** From now on the account acts as this and nothing else. */
  async function act(pelaku: Pelaku): Promise<Client> {
    const peran: Peran = pelaku === 'kepalaOpdLain' ? 'kepalaOpd' : pelaku
    const own = LINGKUP_PERAN[peran] === 'opd' ? opdId : null
    await asSistem((tx) =>
      savePeran(tx, {
        ...masa,
        id: peranId,
        penggunaId,
        nama: 'Orang Uji',
        peran,
        opdId: pelaku === 'kepalaOpdLain' ? opdLain : own
      })
    )
    return pelaku === 'publik' ? clientOf(api().app) : signedIn
  }

  /** A plan with a round in this state, in which everything is judged and answered. */
  const seatPutaran = (status: StatusPutaran): Promise<string> =>
    asSistem(async (tx) => {
      const putaran = status === 'dibuka' ? 'dibuka' : status === 'diperiksa' ? 'diperiksa' : 'sesuai'
      const { naskahId } = await duduk(tx, opdId, 'verifikasiRancangan', { putaran })
      const pada = api().clock.now.toISOString()
      const dalam = { naskah: { id: naskahId, opdId }, ke: 1, pada, oleh: petugas }
      await insertPutusan(tx, dalam, [
        { simpulId: naskahId, subpohon: true, putusan: 'sesuai', alasan: null }
      ])
      await insertTugas(tx, dalam, { id: uuidv7(), penggunaId: petugas, cakupan: ['II'] })
      const kritis = daftarPeriksa('PMDN86').filter((butir) => butir.keparahan === 'kritis')
      await insertJawabanPeriksa(
        tx,
        dalam,
        kritis.map(({ id }) => ({ butir: id, jawaban: 'ya', penyebab: null, tindakLanjut: null }))
      )
      const [round] = await listPutaran(tx, naskahId)
      if (status === 'ditutup' && round)
        await updatePutaran(tx, round, {
          status,
          ditutup: { hasil: 'sesuai', pada, oleh: petugas, versiNaskah: 2 }
        })
      return naskahId
    })

  async function askPutaran(client: Client, naskahId: string, event: string): Promise<boolean> {
    const [round] = await asSistem((tx) => listPutaran(tx, naskahId))
    const data = {
      tugaskan: { penggunaId: petugas, cakupan: ['II'] },
      cabutTugas: { penggunaId: petugas },
      perpanjang: { batas: '2027-06-30', alasan: 'Musrenbang' },
      simpulkan: { simpulan: 'sesuai' },
      batalkanSimpulan: { alasan: 'Terlewat' }
    }[event]
    const at = { naskahId, ke: 1 }
    return event === 'catatHasil'
      ? accepted(client, 'simpanPeriksa', { ...at, butir: [{ butir: 'H-18', jawaban: 'ya' }] })
      : accepted(client, 'langkahPutaran', {
          ...at,
          versi: round?.versi ?? 0,
          peristiwa: event,
          ...(data ? { data } : {})
        })
  }

  const accepted = async (client: Client, nama: MutasiVerifikasi, input: Record<string, unknown>) => {
    const { data } = await kirim(client, nama, input)
    const answer = (data as Record<string, { __typename: string; saran?: string }> | null)?.[nama]
    if (answer?.__typename === 'Penolakan') expect(answer.saran).toMatch(/\.$/)
    return answer !== undefined && answer !== null && answer.__typename !== 'Penolakan'
  }

  it.each(Object.keys(PUTARAN) as StatusPutaran[])(
    'a round that is %s: every event by every role is accepted or refused as the table says',
    async (status) => {
      const wrong: string[] = []
      let naskahId = await seatPutaran(status)
      for (const pelaku of PELAKU) {
        for (const event of EVENTS_PUTARAN) {
          const client = await act(pelaku)
          const did = await askPutaran(client, naskahId, event)
          if (did !== (PUTARAN[status][event]?.includes(pelaku) ?? false))
            wrong.push(`${status} × ${event} × ${pelaku}: ${did}`)
          if (did) naskahId = await seatPutaran(status)
        }
      }
      expect(wrong).toEqual([])
    }
  )

  /** A thread of a verifier in this state, with a suggestion, on a plan that the OPD is editing. */
  const seatCatatan = (status: StatusCatatan) =>
    asSistem(async (tx) => {
      const { naskahId } = await duduk(tx, opdId, 'penyempurnaanRancangan')
      const naskah = { id: naskahId, opdId }
      const program = [...((await loadNaskah(tx, naskahId))?.simpul.values() ?? [])].find(
        (row) => row.jenis === 'program'
      )
      const catatanId = uuidv7()
      const pada = api().clock.now.toISOString()
      await insertCatatan(tx, {
        naskah,
        id: catatanId,
        simpulId: program?.id ?? null,
        field: 'uraian',
        ke: null,
        pihak: 'pemeriksa',
        wajib: true,
        versi: 1,
        nilai: String(program?.isian['uraian']),
        tempat: 'program',
        usulan: { ke: 'Program yang diusulkan' },
        dibuat: pada,
        dibuatOleh: petugas
      })
      await insertPesan(tx, naskah, {
        catatanId,
        isi: 'Jelaskan.',
        dari: 'belumAda',
        ke: 'terbuka',
        peristiwa: 'tulis',
        versiMesin: 1,
        penggunaId: petugas,
        sebagai: 'verifikator',
        versiNaskah: 1,
        pada
      })
      await tx.sql
        .updateTable('selaras.catatan')
        .set({ status })
        .where('catatan_id', '=', catatanId)
        .execute()
      return { naskahId, catatanId }
    })

  const askCatatan = (client: Client, of: { naskahId: string; catatanId: string }, event: string) => {
    if (event === 'balas') return accepted(client, 'balasCatatan', { ...of, isi: 'Sudah.' })
    if (event === 'terapkanUsulan') return accepted(client, 'terapkanUsulan', of)
    if (event === 'tolakUsulan') return accepted(client, 'tolakUsulan', { ...of, alasan: 'Tidak.' })
    return accepted(client, 'ubahCatatan', { ...of, peristiwa: event })
  }

  it.each(Object.keys(CATATAN) as StatusCatatan[])(
    'a thread that is %s: every event by every role is accepted or refused as the table says',
    async (status) => {
      const wrong: string[] = []
      let of = await seatCatatan(status)
      for (const pelaku of PELAKU) {
        for (const event of EVENTS_CATATAN) {
          const client = await act(pelaku)
          const did = await askCatatan(client, of, event)
          if (did !== (CATATAN[status][event]?.includes(pelaku) ?? false))
            wrong.push(`${status} × ${event} × ${pelaku}: ${did}`)
          if (did) of = await seatCatatan(status)
        }
      }
      expect(wrong).toEqual([])
    }
  )

  it('a new thread is written by those who may speak, and by nobody else', async () => {
    const { naskahId } = await seatCatatan('terbuka')
    const may: Pelaku[] = []
    for (const pelaku of PELAKU) {
      const client = await act(pelaku)
      if (await accepted(client, 'tulisCatatan', { naskahId, isi: 'Catatan.' })) may.push(pelaku)
    }
    expect(may.sort()).toEqual([...berbicara].sort())
  })
})
