import { z } from 'zod'
import type { SetelanProfil } from '../law/index.ts'
import { PROFIL_ID, type ProfilId } from '../law/index.ts'
import { ok, type Result, refuse } from '../result.ts'
import { PERAN, PERAN_PARAF, type Peran } from '../tahap/roles.ts'
import { BATAS_PENGINGAT } from './pengingat.ts'

/** What a pemda decides for itself; everything that is absent follows the regulation profile. */
export interface PengaturanPemda {
  readonly profil?: Readonly<Partial<Record<ProfilId, SetelanProfil>>>
  /** Holidays that no working day counts, ISO days. */
  readonly hariLibur?: readonly string[]
  /** Roles whose holders sign in with a second factor. */
  readonly faktorKedua?: readonly Peran[]
  /** How long people's notifications are kept. */
  readonly pemberitahuan?: SimpanPemberitahuan
}

/** Days after which a notification is removed. */
export interface SimpanPemberitahuan {
  readonly dibaca: number
  readonly belumDibaca: number
}

/**
 * What a pemda may choose. A reminder is told once because its notification is there: it is kept longer than the longest
 * step between two reminders.
 */
export const BATAS_PEMBERITAHUAN = { paling: 91, lama: 3650 } as const
const SIMPAN_PEMBERITAHUAN: SimpanPemberitahuan = { dibaca: 180, belumDibaca: 365 }

/** Days that this pemda keeps notifications. */
export const simpanPemberitahuanOf = ({ pemberitahuan }: PengaturanPemda): SimpanPemberitahuan =>
  pemberitahuan ?? SIMPAN_PEMBERITAHUAN

/** A day that exists, written YYYY-MM-DD. */
const Hari = z.string().refine((text) => isHari(text), 'Tanggal tidak ada; tulis sebagai TTTT-BB-HH.')

const Lama = z.union([
  z.strictObject({
    nilai: z.int().min(1).max(400),
    satuan: z.enum(['hari', 'hariKerja', 'minggu', 'bulan']),
    sejak: z.enum([
      'suratEdaran',
      'forumDitutup',
      'rancanganDiajukan',
      'rancanganDikembalikan',
      'indukDitetapkan',
      'indukBerubah',
      'rancanganAkhirDiajukan',
      'rancanganAkhirDikembalikan'
    ])
  }),
  z.strictObject({ tanggal: Hari })
])

const tenggatId = [
  'forum',
  'rancangan',
  'verifikasiRancangan',
  'perbaikanRancangan',
  'rancanganAkhir',
  'verifikasiRancanganAkhir',
  'perbaikanRancanganAkhir',
  'penetapan',
  'tinjauInduk'
] as const

const Rantai = z
  .array(z.enum(PERAN_PARAF))
  .min(1, 'Rantai paraf memuat paling sedikit satu pejabat.')
  .refine((list) => new Set(list).size === list.length, 'Satu jabatan hanya sekali dalam rantai paraf.')

const Setelan = z.strictObject({
  suratEdaran: z.boolean().optional(),
  forum: z.boolean().optional(),
  reviuApip: z.boolean().optional(),
  tenggat: z.partialRecord(z.enum(tenggatId), Lama).optional(),
  rantaiParaf: Rantai.optional(),
  pengingat: z
    .strictObject({
      hariSebelum: z.array(z.int().min(0).max(BATAS_PENGINGAT.hari)).min(1).max(BATAS_PENGINGAT.banyak),
      terlambatSetiap: z.int().min(1).max(BATAS_PENGINGAT.hari)
    })
    .optional()
})

const HariSimpan = z.int().min(BATAS_PEMBERITAHUAN.paling).max(BATAS_PEMBERITAHUAN.lama)

const Pengaturan = z.object({
  profil: z.partialRecord(z.enum(PROFIL_ID), Setelan).optional(),
  hariLibur: z.array(Hari).max(1000).optional(),
  faktorKedua: z.array(z.enum(PERAN)).optional(),
  pemberitahuan: z
    .strictObject({ dibaca: HariSimpan, belumDibaca: HariSimpan })
    .refine(
      ({ dibaca, belumDibaca }) => belumDibaca >= dibaca,
      'Yang belum dibaca disimpan paling sedikit selama yang sudah dibaca.'
    )
    .optional()
})

/** What a person has set; a refusal names the first setting that is wrong. */
export function checkPengaturan(value: unknown): Result<PengaturanPemda> {
  const parsed = Pengaturan.safeParse(value, { error: z.locales.id().localeError })
  if (parsed.success) return ok(tidy(parsed.data))
  const issue = parsed.error.issues[0]
  return refuse(
    'NILAI_TIDAK_SAH',
    `Pengaturan ${issue?.path.join(' › ') || 'pemda'} tidak sah: ${issue?.message ?? ''}`,
    'Perbaiki isian itu, lalu simpan lagi.'
  )
}

/** What stands stored, and the parts of it that cannot be read (of another version, or edited by hand). */
export interface PengaturanTerbaca {
  readonly pengaturan: PengaturanPemda
  /** Names of the parts that count as not set, in words of the stored JSON: `profil › PMDN86 › tenggat › forum`. */
  readonly rusak: readonly string[]
}

/** More broken parts than that are no settings any more. */
const RUSAK_TERBANYAK = 200

/**
 * Reads stored settings part by part: one that cannot be read counts as not set and is named, the others stand. A part
 * is one setting of a profile (one limit of `tenggat`), one holiday, one role.
 */
export function bacaPengaturan(stored: unknown): PengaturanTerbaca {
  let value: unknown = stored ?? {}
  const rusak: string[] = []
  while (rusak.length <= RUSAK_TERBANYAK) {
    const parsed = Pengaturan.safeParse(value)
    if (parsed.success) return { pengaturan: tidy(parsed.data), rusak }
    const path = bagianOf(parsed.error.issues[0])
    rusak.push(path.join(' › ') || 'pengaturan')
    value = path.length === 0 ? {} : without(value, path)
  }
  return { pengaturan: {}, rusak }
}

/** What stands stored, as far as it can be read. */
export const readPengaturanOf = (value: unknown): PengaturanPemda => bacaPengaturan(value).pengaturan

/** The part that an issue is about: a setting stands or falls as a whole, a list of days or roles row by row. */
function bagianOf(issue: z.core.$ZodIssue | undefined): readonly PropertyKey[] {
  const path = issue?.path ?? []
  const [unknown] = issue?.code === 'unrecognized_keys' ? issue.keys : []
  const full = unknown === undefined ? path : [...path, unknown]
  if (full[0] !== 'profil') return full.slice(0, full[0] === 'pemberitahuan' ? 1 : 2)
  return full.slice(0, full[2] === 'tenggat' ? 4 : 3)
}

function without(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) return value.filter((_, at) => at !== key)
  const { [key as string]: inner, ...others } = value as Record<string, unknown>
  return rest.length === 0 ? others : { ...others, [key as string]: without(inner, rest) }
}

/** The settings of one profile; empty where the pemda has none of its own. */
export const setelanOf = (pengaturan: PengaturanPemda, profil: ProfilId): SetelanProfil =>
  pengaturan.profil?.[profil] ?? {}

/** Absent keys instead of undefined ones, holidays once each and in order. */
function tidy(value: z.infer<typeof Pengaturan>): PengaturanPemda {
  const profil: Partial<Record<ProfilId, SetelanProfil>> = {}
  for (const id of PROFIL_ID) {
    const one = value.profil?.[id]
    if (one) profil[id] = withoutUndefined(one) as SetelanProfil
  }
  return {
    ...(Object.keys(profil).length > 0 ? { profil } : {}),
    ...(value.hariLibur ? { hariLibur: [...new Set(value.hariLibur)].sort() } : {}),
    ...(value.faktorKedua ? { faktorKedua: [...new Set(value.faktorKedua)] } : {}),
    ...(value.pemberitahuan ? { pemberitahuan: value.pemberitahuan } : {})
  }
}

const withoutUndefined = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))

/** True for a day of the calendar written YYYY-MM-DD. */
export function isHari(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}
