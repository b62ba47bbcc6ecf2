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
}

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

const Pengaturan = z.object({
  profil: z.partialRecord(z.enum(PROFIL_ID), Setelan).optional(),
  hariLibur: z.array(Hari).max(1000).optional(),
  faktorKedua: z.array(z.enum(PERAN)).optional()
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

/** What stands stored; a part that cannot be read (of an older version) counts as not set. */
export function readPengaturanOf(value: unknown): PengaturanPemda {
  const parsed = Pengaturan.safeParse(value)
  return parsed.success ? tidy(parsed.data) : {}
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
    ...(value.faktorKedua ? { faktorKedua: [...new Set(value.faktorKedua)] } : {})
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
