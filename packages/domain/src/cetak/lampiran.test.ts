import { describe, expect, it } from 'vitest'
import { contoh } from '../../test/contoh.ts'
import type { Dokumen } from '../dokumen/schema.ts'
import { PROFIL } from '../law/index.ts'
import { lampiranCetak } from './lampiran.ts'

/** All printed words and cells below these keys of the Dokumen. */
function words(value: unknown, keys: ReadonlySet<string>): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => words(one, keys))
  return Object.entries(value).flatMap(([key, one]) =>
    keys.has(key)
      ? textsOf(one)
      : key === 'anak' || key === 'indikator' || key === 'masalah'
        ? words(one, keys)
        : []
  )
}
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  if ('teks' in value) return typeof value.teks === 'string' ? [value.teks] : []
  return Object.values(value).flatMap(textsOf)
}

const printed = (dokumen: Dokumen, form: string) => {
  const found = lampiranCetak(dokumen)
    .flatMap(({ tabel }) => tabel)
    .find((one) => one.form === form)
  if (!found) throw new Error(`${form} is not printed`)
  return found
}

describe.each(Object.entries(contoh))('the Lampiran of %s', (_, dokumen) => {
  const { tabel } = PROFIL[dokumen.dokumen.profil]

  it('[CET-11] prints every form that the Dokumen has rows for, in the order of the chapters, each line as wide as its head', () => {
    const content = dokumen as unknown as Record<string, readonly unknown[] | undefined>
    const allBab = lampiranCetak(dokumen)
    const forms = allBab.flatMap((bab) => bab.tabel)
    const held = tabel.filter((one) => one.bagian !== null && (content[one.bagian] ?? []).length > 0)
    expect(forms.map((one) => one.form).sort()).toEqual(held.map((one) => one.form).sort())
    const order = PROFIL[dokumen.dokumen.profil].bab.map((one) => one.nomor)
    const numbers = allBab.flatMap(({ nomor }) => nomor ?? [])
    expect(numbers).toEqual(order.filter((one) => numbers.includes(one)))
    for (const { form, kepala, baris } of forms) {
      const wide = kepala.reduce((sum, one) => sum + one.lebar, 0)
      for (const one of kepala) expect([0, one.lebar]).toContain(one.bawah.length)
      for (const one of baris) expect([form, one.sel.length]).toEqual([form, wide])
    }
  })

  it.each([
    ['T-C.27', 'programPendanaan', ['kode', 'uraian', 'pagu', 'target', 'unitKerja', 'lokasi']],
    ['T-C.24', 'anggaranRealisasi', ['uraian', 'anggaran', 'realisasi']],
    ['T-C.23', 'capaianKinerja', ['indikator', 'target', 'realisasi', 'rasio']],
    ['T-B.35', 'permasalahan', ['masalahPokok', 'uraian', 'akar']],
    ['T-C.26', 'strategiKebijakan', ['tujuan', 'sasaran', 'strategi', 'arahKebijakan']]
  ] as const)('[CET-12] %s loses no cell and changes no word', (form, bagian, keys) => {
    // What belongs to a list under the row (indikator of a program) has fields of the same names.
    const expected = words(dokumen[bagian], new Set(keys))
    const found = new Map<string, number>()
    for (const { sel } of printed(dokumen, form).baris.filter((one) => !one.jumlah))
      for (const { teks } of sel)
        for (const one of [teks, ...(teks.includes('\n') ? teks.split('\n') : [])])
          found.set(one, (found.get(one) ?? 0) + 1)
    const wanted = new Map<string, number>()
    for (const one of expected) wanted.set(one, (wanted.get(one) ?? 0) + 1)
    expect(expected.length).toBeGreaterThan(10)
    expect([...wanted].filter(([one, times]) => (found.get(one) ?? 0) < times)).toEqual([])
  })
})

describe('a Lampiran', () => {
  const Pasuruan = Object.values(contoh).find((one) => one.dokumen.profil === 'INM52')
  if (!Pasuruan) throw new Error('no sample')

  it('[CET-13] sets Target and Rp under each year, and its total at the foot, as the form does', () => {
    const { kepala, baris } = printed(Pasuruan, 'T-C.27')
    const years = kepala.filter((one) => /^\d{4}$/.test(one.judul))
    expect(years.map(({ judul, bawah }) => [judul, bawah])).toEqual(
      [2024, 2025, 2026].map((year) => [String(year), ['Target', 'Rp']])
    )
    const foot = baris.filter((one) => one.jumlah)
    expect(foot.map(({ sel }) => sel.map((one) => one.teks).filter((one) => one !== ''))).toEqual([
      ['Jumlah', '12.508.804.849', '13.717.975.027', '15.135.652.867']
    ])
  })

  it('[CET-13] sets one measure over its years where the form says so', () => {
    const { kepala } = printed(Pasuruan, 'T-C.23')
    expect(kepala.find((one) => one.judul.startsWith('Target Renstra'))?.bawah).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023'
    ])
  })

  it('[CET-14] prints the text of its chapters in paragraphs, and what the profile has no chapter for at the end', () => {
    const naskahBab = [
      { nomor: 'X', judul: 'Lain-lain', teks: 'Di luar sistematika.' },
      { nomor: '1.1', judul: 'Latar Belakang', teks: 'Alinea satu.\n\nAlinea dua.' },
      { nomor: 'I', judul: 'PENDAHULUAN', teks: 'Pembuka.' },
      { nomor: 'II', judul: 'GAMBARAN', teks: ' ' }
    ]
    const allBab = lampiranCetak({ ...Pasuruan, naskahBab })
    expect(allBab[0]).toMatchObject({
      nomor: 'I',
      teks: [
        { judul: '1.1 Latar Belakang', paragraf: ['Alinea satu.', 'Alinea dua.'] },
        { judul: '', paragraf: ['Pembuka.'] }
      ]
    })
    expect(allBab.at(-1)).toMatchObject({
      nomor: null,
      teks: [{ judul: 'X Lain-lain', paragraf: ['Di luar sistematika.'] }]
    })
  })
})
