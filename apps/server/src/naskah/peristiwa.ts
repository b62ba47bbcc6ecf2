import { type Result, refuse } from '@selaras/domain'
import { PERAN_PARAF, PERISTIWA, type Peristiwa, type PeristiwaNama } from '@selaras/domain/tahap'
import { z } from 'zod'

/** Text of a person without control characters but line breaks, trimmed. */
export const readable = (text: string): string => text.replace(/[^\P{C}\n]/gu, '').trim()

/** A text that must be there, cleaned. */
const teks = (batas: number) =>
  z
    .string({ error: 'harus berupa teks.' })
    .transform(readable)
    .refine((text) => text !== '', 'belum diisi.')
    .refine((text) => text.length <= batas, `paling panjang ${batas} huruf.`)

const tanggal = z
  .string({ error: 'harus berupa tanggal, misalnya 2026-03-01.' })
  .refine(isDay, 'bukan tanggal yang ada; tulis misalnya 2026-03-01.')

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const tahun = z
  .int({ error: 'harus berupa tahun, misalnya 2026.' })
  .min(1945, 'harus tahun sejak 1945.')
  .max(2200, 'harus tahun sebelum 2200.')
const hash = z
  .string({ error: 'harus berupa sidik SHA-256.' })
  .regex(/^[0-9a-f]{64}$/, 'harus berupa sidik SHA-256: 64 angka heksadesimal.')
const simpulId = z.uuid({ error: 'harus berupa id baris.' })
const pilihan = <const Nama extends readonly [string, ...string[]]>(nama: Nama) =>
  z.enum(nama, { error: `harus salah satu dari: ${nama.join(', ')}.` })
const isian = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `memuat isian yang tidak dikenal: ${issue.keys.join(', ')}.`
        : 'belum diisi.'
  })
const daftar = <Item extends z.ZodType>(item: Item, batas: number) =>
  z.array(item, { error: 'harus berupa daftar.' }).max(batas, `paling banyak ${batas} butir.`)

const alasan = teks(2000)
const nomor = teks(100)
const perkada = isian({ nomor, tahun, tanggal })

/** What each event carries, field by field. An event that carries nothing has no line. */
const DATA = {
  nyatakanSesuaiDenganCatatan: isian({
    sel: daftar(isian({ simpulId, field: z.nullable(teks(100)) }), 2000)
  }),
  kembalikan: isian({ alasan }),
  paraf: isian({ hash }),
  catatParaf: isian({
    jabatanId: pilihan(PERAN_PARAF),
    hash,
    pindaian: hash,
    tanggal,
    penandatangan: isian({
      penggunaId: z.nullable(teks(100)),
      nama: teks(200),
      sebagai: pilihan(['definitif', 'plt', 'plh'])
    })
  }),
  tolakParaf: isian({ keberatan: pilihan(['perkada', 'lampiran']), alasan }),
  tetapkan: isian({ nomor, tahun, tanggal }),
  undangkan: isian({ berita: isian({ nama: teks(200), tahun, nomor }), tanggal }),
  ralat: isian({
    alasan,
    // The old text must be the plan's own, letter by letter, so it is not cleaned.
    butir: daftar(
      isian({
        simpulId,
        field: teks(100),
        lama: z.string({ error: 'harus berupa teks.' }).max(20_000),
        baru: teks(20_000)
      }),
      500
    )
  }),
  cabut: isian({ perkada, alasan }),
  mintaBatal: isian({ alasan }),
  urungkanBatal: isian({ alasan })
} satisfies { readonly [Nama in PeristiwaNama]?: z.ZodType<Omit<Extract<Peristiwa, { type: Nama }>, 'type'>> }

const kosong = isian({})

/**
 * The event that a request names, with its data checked field by field; a wrong one is a refusal that names the field.
 * Whether it may be taken is the machine's business, also for events that only the system sends.
 */
export function readPeristiwa(nama: string, data: unknown): Result<Peristiwa> {
  if (!isPeristiwa(nama)) {
    return refuse(
      'PERISTIWA_TIDAK_BERLAKU',
      `“${readable(nama).slice(0, 60)}” bukan langkah yang dikenal.`,
      'Pilih salah satu langkah yang ditawarkan pada naskah ini.'
    )
  }
  const schema: z.ZodType<object> = Object.hasOwn(DATA, nama) ? DATA[nama as keyof typeof DATA] : kosong
  const read = schema.safeParse(data ?? {})
  if (read.success) return { ok: true, value: { type: nama, ...read.data } as Peristiwa }
  const [issue] = read.error.issues
  const field = (issue?.path ?? []).join('.')
  return refuse(
    'NILAI_TIDAK_SAH',
    `Isian “${field === '' ? 'data' : field}” untuk “${PERISTIWA[nama].label}” ${issue?.message ?? 'tidak sah.'}`,
    'Perbaiki isian itu, lalu kirim lagi.',
    { field }
  )
}

const isPeristiwa = (nama: string): nama is PeristiwaNama => Object.hasOwn(PERISTIWA, nama)
