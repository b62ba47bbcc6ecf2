import { glosarium } from '@selaras/domain/glosarium'
import { expect, test } from 'vitest'
import { declaredNames, wordsOf } from '../names.ts'
import { wordRules } from '../word-rules.ts'

const rules = wordRules(glosarium)

test.each([
  ['finding', 'temuan'],
  ['shownSeverity', 'keparahan'],
  ['activitiesOf', 'kegiatan'],
  ['subActivityRow', 'sub kegiatan'],
  ['subkegiatan', 'sub kegiatan'],
  ['auditTrail', 'jejak'],
  ['fundingSource', 'sumber dana']
])('%s is refused: the word is %s', (name, istilah) => {
  expect(rules.identifier(name).join()).toContain(`"${istilah}"`)
})

test.each(['kegiatans', 'allPrograms', 'subKegiatans', 'temuans'])('%s has an English plural', (name) => {
  expect(rules.identifier(name).join()).toContain('no English plural')
})

test.each(['namaOPD', 'RPJMDSasaran', 'loadRENJA'])('%s shouts an acronym', (name) => {
  expect(rules.identifier(name).join()).toContain('an acronym is a word')
})

test.each([
  'temuan',
  'kegiatanList',
  'subKegiatan',
  'semuaProgram',
  'rpjmd',
  'namaOpd',
  'KODE_OPD',
  'progress',
  'applyChange',
  'classList',
  'paragraph'
])('%s is fine', (name) => {
  expect(rules.identifier(name)).toEqual([])
})

test.each(['utils', 'date-helpers.ts', 'state-manager.ts', 'common'])(
  'a file or folder called %s is refused',
  (name) => {
    expect(rules.segment(name)).toHaveLength(1)
  }
)

test('a file name is held to the same words as an identifier', () => {
  expect(rules.segment('finding-list.tsx').join()).toContain('"temuan"')
  expect(rules.segment('daftar-temuan.tsx')).toEqual([])
})

test('words are cut at capitals, digits and signs', () => {
  expect(wordsOf('subKegiatanRPJMDLama')).toEqual(['sub', 'kegiatan', 'rpjmd', 'lama'])
  expect(wordsOf('T-C.27_baris')).toEqual(['t', 'c', '27', 'baris'])
})

test('names a file gives are read; names it takes over are not', () => {
  const text = `
    import { finding } from 'elsewhere'
    const { severity, goal: tujuan } = finding
    export function makeRow(pagu: number) { return { activity: pagu } }
    interface Baris { readonly uraian: string; hitung(): void }
    const arrow = (nilai: string) => nilai`
  expect(declaredNames('x.ts', text).map(({ name }) => name)).toEqual([
    'tujuan',
    'makeRow',
    'pagu',
    'Baris',
    'uraian',
    'hitung',
    'arrow',
    'nilai'
  ])
})

test('every term has a meaning, a source, and forbids no word that another term uses', () => {
  const terms = new Set(glosarium.map(({ istilah }) => istilah))
  expect(terms.size).toBe(glosarium.length)
  expect(terms.size).toBeGreaterThanOrEqual(60)
  for (const { arti, sumber, larangan } of glosarium) {
    expect(arti).toMatch(/\.$/)
    expect(sumber).not.toBe('')
    for (const word of larangan) expect(terms.has(wordsOf(word).join(' '))).toBe(false)
  }
})
