import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  Anggaran,
  BarisSektor,
  Butir,
  CapaianKinerja,
  Dokumen,
  Ikk,
  Indikator,
  IndikatorKinerja,
  Program,
  ProgramTertulis,
  TabelSektor,
  TujuanSasaran
} from '../dokumen/schema.ts'
import { fields, labelField, printedPath, resolveField } from './fields.ts'
import { indukBoleh } from './levels.ts'
import { sambunganInduk, slotFor, slots, tabelNaskah, tableOf } from './structure.ts'
import type { JenisSimpul } from './types.ts'
import { jenisSimpul } from './types.ts'

/** The parts of a zod definition that say which keys a row may have. */
interface Definition {
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
}
const open = (schema: z.ZodType | undefined): Definition => {
  let found = schema?._zod.def as Definition | undefined
  while (found?.innerType) found = found.innerType._zod.def as Definition
  return found ?? {}
}
const keys = (schema: z.ZodType | undefined): string[] => Object.keys(open(schema).shape ?? {})
const within = (schema: z.ZodType | undefined, key: string): z.ZodType | undefined =>
  open(schema).shape?.[key]
const item = (schema: z.ZodType | undefined): z.ZodType | undefined => open(schema).element

const top = (key: keyof typeof Dokumen.shape) => item(Dokumen.shape[key] as unknown as z.ZodType)
const kegiatan = item(within(ProgramTertulis, 'kegiatan'))
const schemas: Partial<Record<JenisSimpul, z.ZodType | undefined>> = {
  masalahPokok: top('permasalahan'),
  masalah: item(within(top('permasalahan'), 'masalah')),
  permasalahanUtama: Butir,
  isuStrategis: Butir,
  capaian: CapaianKinerja,
  anggaran: Anggaran,
  tujuan: TujuanSasaran,
  sasaran: TujuanSasaran,
  indikator: Indikator,
  strategi: top('strategiKebijakan'),
  program: Program,
  kegiatan: Program,
  subKegiatan: Program,
  indikatif: Program,
  indikatorIndikatif: Indikator,
  iku: IndikatorKinerja,
  ikk: Ikk,
  butirStrategi: Butir,
  butirArahKebijakan: Butir,
  daftarProgram: top('daftarProgram'),
  programTertulis: ProgramTertulis,
  kegiatanTertulis: kegiatan,
  subKegiatanTertulis: item(within(kegiatan, 'subKegiatan')),
  tabelSektor: TabelSektor,
  barisSektor: BarisSektor
}

describe('[NAS-16] every key of the format has its column or its array, and every column its key', () => {
  it.each(Object.entries(schemas))('%s', (jenis, schema) => {
    const of = jenis as JenisSimpul
    const paths = fields[of].filter((field) => field.jalur.length > 0).map((field) => field.jalur)
    const several =
      (
        tableOf(of) ??
        Object.values(slots)
          .flat()
          .find((slot) => slot.jenis.includes(of))
      )?.jenis.length ?? 0
    const known = new Set([
      ...paths.map((path) => path[0]),
      ...slots[of].map((slot) => slot.kunci),
      ...(several > 1 ? ['jenis'] : [])
    ])
    expect([...known].sort()).toEqual(keys(schema).sort())
    for (const [group, member] of paths.filter((path) => path.length === 2)) {
      expect(keys(within(schema, group ?? ''))).toContain(member)
    }
    for (const group of new Set(paths.filter((path) => path.length === 2).map((path) => path[0] ?? ''))) {
      expect(
        paths
          .filter((path) => path[0] === group)
          .map((path) => path[1])
          .sort()
      ).toEqual(keys(within(schema, group)).sort())
    }
  })

  it('of the whole dokumen: a table, a total or a verbatim part', () => {
    expect(tabelNaskah.every((table) => Object.hasOwn(Dokumen.shape, table.kunci))).toBe(true)
    expect(new Set(tabelNaskah.map((table) => table.kunci)).size).toBe(tabelNaskah.length)
  })
})

describe('[NAS-17] a field key is read one way only', () => {
  it.each([
    ['program', 'pagu:2024', ['pagu', '2024']],
    ['program', 'akhir.pagu', ['akhir', 'pagu']],
    ['capaian', 'uraian', ['indikator']],
    ['capaian', 'acuan.nspk', ['acuan', 'nspk']],
    ['capaian', 'acuan.x-catatan', ['acuan', 'x-catatan']],
    ['program', 'x-catatan:2024', ['x-catatan:2024']],
    ['naskah', 'jumlahAnggaranRealisasi.anggaran:2020', ['jumlahAnggaranRealisasi', 'anggaran', '2020']]
  ] as const)('%s %s', (jenis, key, path) => {
    const found = resolveField(jenis, key)
    expect(found && printedPath(found)).toEqual(path)
  })
  it.each([
    ['program', 'pagu'],
    ['program', 'pagu:24'],
    ['program', 'uraian:2024'],
    ['program', '__proto__'],
    ['program', 'akhir'],
    ['program', 'lain.x-a'],
    ['kegiatan', 'constructor']
  ] as const)('%s has no %s', (jenis, key) => expect(resolveField(jenis, key)).toBeUndefined())
  it('gives a column its printed title', () => {
    const pagu = resolveField('program', 'pagu:2024')
    expect(pagu && labelField(pagu)).toBe('Pagu (Rp) 2024')
  })
})

it('[NAS-18] an edit puts a row only where print can show it', () => {
  for (const jenis of jenisSimpul) {
    for (const induk of indukBoleh[jenis]) {
      const shown =
        induk === null ? tableOf(jenis) : (slotFor(induk, jenis) ?? sambunganInduk[jenis]?.includes(induk))
      expect([jenis, induk, Boolean(shown)]).toEqual([jenis, induk, true])
    }
  }
})
