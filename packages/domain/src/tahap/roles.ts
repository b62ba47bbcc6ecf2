import type { PeranParaf } from '../law/profil.ts'

/** The one role enum: what a person may be for a plan. `publik` is everybody who has not signed in. */
export const PERAN = [
  'perencanaOpd',
  'sekretarisOpd',
  'kepalaOpd',
  'verifikator',
  'kepalaBappelitbangda',
  'bagianHukum',
  'asisten',
  'sekda',
  'kepalaDaerah',
  'inspektorat',
  'adminPemda',
  'adminSistem',
  'publik'
] as const
export type Peran = (typeof PERAN)[number]

/** Jobs and the server itself act as `sistem`; no person holds it. */
export type PeranPelaku = Peran | 'sistem'

export const LABEL_PERAN: Readonly<Record<PeranPelaku, string>> = {
  perencanaOpd: 'Perencana Perangkat Daerah',
  sekretarisOpd: 'Sekretaris Perangkat Daerah',
  kepalaOpd: 'Kepala Perangkat Daerah',
  verifikator: 'Verifikator Bappelitbangda',
  kepalaBappelitbangda: 'Kepala Bappelitbangda',
  bagianHukum: 'Bagian Hukum',
  asisten: 'Asisten Sekretaris Daerah',
  sekda: 'Sekretaris Daerah',
  kepalaDaerah: 'Kepala Daerah',
  inspektorat: 'Inspektorat',
  adminPemda: 'Admin Pemerintah Daerah',
  adminSistem: 'Admin Sistem',
  publik: 'Publik',
  sistem: 'Sistem'
}

/** How far a role reaches: one OPD, its whole pemda, the deployment, or everybody. */
export type Lingkup = 'opd' | 'pemda' | 'sistem' | 'publik'

export const LINGKUP_PERAN: Readonly<Record<Peran, Lingkup>> = {
  perencanaOpd: 'opd',
  sekretarisOpd: 'opd',
  kepalaOpd: 'opd',
  verifikator: 'pemda',
  kepalaBappelitbangda: 'pemda',
  bagianHukum: 'pemda',
  asisten: 'pemda',
  sekda: 'pemda',
  kepalaDaerah: 'pemda',
  inspektorat: 'pemda',
  adminPemda: 'pemda',
  adminSistem: 'sistem',
  publik: 'publik'
}

/** Roles that write a plan. */
export const PERAN_PENYUSUN = [
  'perencanaOpd',
  'sekretarisOpd',
  'kepalaOpd'
] as const satisfies readonly Peran[]

/** Roles that may stand in a chain of paraf. */
export const PERAN_PARAF = [
  'sekretarisOpd',
  'kepalaOpd',
  'kepalaBappelitbangda',
  'bagianHukum',
  'asisten',
  'sekda'
] as const satisfies readonly PeranParaf[]

/** A role held by a person, with its reach and its days (ISO, inclusive; `selesai` null = open). */
export interface Penugasan {
  readonly peran: Peran
  readonly pemdaId: string | null
  readonly opdId: string | null
  readonly sebagai: 'definitif' | 'plt' | 'plh'
  readonly mulai: string
  readonly selesai: string | null
}

type Letak = { readonly pemdaId: string; readonly opdId: string }

function reaches({ peran, pemdaId, opdId }: Penugasan, naskah: Letak): boolean {
  const lingkup = LINGKUP_PERAN[peran]
  if (lingkup === 'sistem' || lingkup === 'publik') return true
  return pemdaId === naskah.pemdaId && (lingkup === 'pemda' || opdId === naskah.opdId)
}

/** Roles that count today (ISO day) for a plan of this pemda and OPD: in force and in reach, each once. */
export function activeRoles(
  penugasanList: readonly Penugasan[],
  naskah: Letak,
  hariIni: string
): readonly Peran[] {
  const active = penugasanList.filter(
    (p) => hariIni >= p.mulai && (p.selesai === null || hariIni <= p.selesai) && reaches(p, naskah)
  )
  return [...new Set(active.map((p) => p.peran))]
}
