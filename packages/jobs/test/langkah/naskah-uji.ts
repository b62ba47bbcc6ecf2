import {
  appendJejak,
  type Database,
  insertNaskah,
  lockNaskah,
  saveOpd,
  savePemda,
  savePeran,
  type Tenant,
  type Tx,
  withTenant
} from '@selaras/db'
import { importDokumen } from '@selaras/domain/cetak'
import type { ProfilId } from '@selaras/domain/law'
import {
  LINGKUP_PERAN,
  PERAN,
  PERAN_PARAF,
  type Peran,
  type Peristiwa,
  RENSTRA_MACHINE_VERSION,
  type Tahap
} from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { rencanaBenar } from '../../../domain/test/rencana-benar.ts'
import { type KonteksLangkah, type PelakuLangkah, stepNaskah } from '../../src/langkah/index.ts'

/** A pemda with one OPD, in which anybody may act by the name of a role. */
export interface PemdaLangkah {
  readonly db: Database
  readonly pemdaId: string
  readonly opdId: string
}

export async function addPemdaLangkah(db: Database): Promise<PemdaLangkah> {
  const [pemdaId, opdId] = [uuidv7(), uuidv7()]
  await withTenant(db, { pemdaId, lingkup: 'sistem' }, async (tx) => {
    await savePemda(tx, { nama: 'Kabupaten Uji', jenis: 'kabupaten', provinsi: 'Jawa Timur' })
    await saveOpd(tx, { id: opdId, nama: 'Dinas Pendidikan', singkatan: 'Disdik', jenis: 'opd' })
    for (const peran of PERAN) {
      const masa = { sebagai: 'definitif', mulai: '2020-01-01', selesai: null } as const
      const reach = LINGKUP_PERAN[peran] === 'opd' ? opdId : null
      await savePeran(tx, {
        id: uuidv7(),
        penggunaId: peran,
        nama: `Pejabat ${peran}`,
        peran,
        opdId: reach,
        ...masa
      })
    }
  })
  return { db, pemdaId, opdId }
}

/** A moment of the test's own clock: 1 March 2026, so many minutes later. */
export const jam = (menit = 0): Date => new Date(Date.UTC(2026, 2, 1, 2, menit))

export const konteks = (now: Date = jam()): KonteksLangkah => ({
  now,
  hariIni: now.toISOString().slice(0, 10),
  newId: uuidv7,
  modules: []
})

/** A person known by their roles; the account is the first role's name. */
export const orang = (...peran: readonly Peran[]): PelakuLangkah => ({
  id: peran[0] ?? 'publik',
  nama: `Pejabat ${peran[0]}`,
  peran,
  jabatanParaf: peran.filter((one) => (PERAN_PARAF as readonly Peran[]).includes(one))
})

/** How the database sees the person. */
export const tenantOf = ({ pemdaId, opdId }: PemdaLangkah, { id, peran }: PelakuLangkah): Tenant =>
  peran.some((one) => one === 'sistem')
    ? { pemdaId, lingkup: 'sistem', penggunaId: 'sistem' }
    : peran.some((one) => LINGKUP_PERAN[one as Peran] === 'opd')
      ? { pemdaId, lingkup: 'opd', opdId, penggunaId: id }
      : { pemdaId, lingkup: 'pemda', penggunaId: id }

/** One step in a transaction of its own. */
export const langkah = (
  pemda: PemdaLangkah,
  naskahId: string,
  event: Peristiwa,
  pelaku: PelakuLangkah,
  now?: Date
) =>
  withTenant(pemda.db, tenantOf(pemda, pelaku), (tx) => stepNaskah(tx, naskahId, event, pelaku, konteks(now)))

export const asSistem = <T>({ db, pemdaId }: PemdaLangkah, work: (tx: Tx) => Promise<T>): Promise<T> =>
  withTenant(db, { pemdaId, lingkup: 'sistem', penggunaId: 'sistem' }, work)

export interface NaskahUji {
  readonly tahap: Tahap
  readonly profil?: ProfilId
  readonly jenis?: 'awal' | 'perubahan' | 'reviu'
  readonly dasar?: string
  readonly asalNaskahId?: string
  readonly fakta?: unknown
  readonly versiMesin?: number
  /** Account of whoever made it. */
  readonly dibuatOleh?: string
}

/** A small plan without findings, put into a state directly, with the first entry of its jejak. */
export async function addNaskahUji(tx: Tx, opdId: string, uji: NaskahUji): Promise<string> {
  const id = uuidv7()
  const dibuatOleh = uji.dibuatOleh ?? 'perencanaOpd'
  const { naskah } = importDokumen(rencanaBenar(uji.profil ?? 'PMDN86'), { id, newId: uuidv7 })
  await insertNaskah(tx, naskah, {
    opdId,
    jenis: uji.jenis ?? 'awal',
    dasar: uji.dasar ?? null,
    asalNaskahId: uji.asalNaskahId ?? null,
    judul: 'Renstra Dinas Pendidikan',
    tahap: uji.tahap,
    versiMesin: uji.versiMesin ?? RENSTRA_MACHINE_VERSION,
    fakta: uji.fakta ?? {},
    dibuatOleh,
    waktu: jam(-60).toISOString()
  })
  await appendJejak(tx, {
    naskah: { id, opdId },
    waktu: jam(-60).toISOString(),
    penggunaId: dibuatOleh,
    tindakan: 'buat',
    rincian: { versi: 1 }
  })
  return id
}

/** The head of a plan that must be there. */
export async function kepalaOf(tx: Tx, naskahId: string) {
  const kepala = await lockNaskah(tx, naskahId)
  if (kepala === null) throw new Error(`no plan ${naskahId}`)
  return kepala
}

export const timPenyusun = {
  keputusan: { nomor: '188/1/2026', tanggal: '2026-01-05', tentang: 'Tim Penyusun Renstra' },
  ketua: { nama: 'Ketua', jabatan: 'Kepala Dinas' },
  sekretaris: { nama: 'Sekretaris', jabatan: 'Sekretaris Dinas' },
  anggota: [{ nama: 'Anggota', jabatan: 'Perencana' }]
}
