import * as z from 'zod'
import { objek } from './objek.ts'

/** A decimal string with a dot and no thousands separator; computed with decimals, never with floats. */
export const Desimal = z.string().regex(/^-?\d+(\.\d+)?$/)
export const Tahun = z.int().min(1945).max(2100)
/** A whole number of any size, as in the JSON Schema; `z.int()` would stop at the safe integers. */
export const Bulat = z.number().refine(Number.isInteger, 'harus bilangan bulat')
/** RFC 6901 pointer into the same file. */
export const Pointer = z.string().regex(/^(\/[^/]*)+$/)
export const Tanggal = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** One printed cell, the only carrier of table numbers (format README, rule 3). */
export const Sel = objek({
  teks: z.string().nullable(),
  nilai: Desimal.nullable(),
  satuan: z.string().optional(),
  tahun: Tahun.optional(),
  bagian: z
    .array(objek({ nilai: Desimal, satuan: z.string().optional() }))
    .min(2)
    .optional(),
  ocr: z.string().optional()
})
export type Sel = z.infer<typeof Sel>

/** Year → cell. The keys are four digits. */
export const Tahunan = z.record(z.string().regex(/^\d{4}$/), Sel)
export type Tahunan = z.infer<typeof Tahunan>
