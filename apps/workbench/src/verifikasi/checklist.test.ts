import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ButirPeriksa, JawabanPeriksa } from './checklist.ts'
import {
  answerOf,
  draftOf,
  groupChecklist,
  isComplete,
  isSaved,
  jawabanPeriksa,
  openKritis
} from './checklist.ts'

const butir = (id: string, more: Partial<ButirPeriksa> = {}): ButirPeriksa => ({
  id,
  pertanyaan: `Apakah ${id}?`,
  keparahan: 'mayor',
  aspek: 'Tujuan',
  formulir: 2,
  ...more
})
const saved = (more: Partial<JawabanPeriksa>): JawabanPeriksa => ({
  butir: 'H-03',
  jawaban: 'tidak',
  penyebab: 'dua gagasan',
  tindakLanjut: 'dipecah',
  oleh: 'Dewi',
  pada: '2026-11-20T02:00:00Z',
  ...more
})
const anyDraft = fc.record({
  jawaban: fc.constantFrom(...jawabanPeriksa),
  penyebab: fc.string(),
  tindakLanjut: fc.string()
})

describe('an answer', () => {
  it('"tidak" is complete only with cause and follow-up, the others always', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const told = draft.penyebab.trim() !== '' && draft.tindakLanjut.trim() !== ''
        expect(isComplete(draft)).toBe(draft.jawaban !== 'tidak' || told)
      })
    )
  })

  it('sends cause and follow-up only with "tidak"', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const sent = answerOf('H-03', draft)
        expect(sent.penyebab === null).toBe(draft.jawaban !== 'tidak')
        expect(sent.tindakLanjut === null).toBe(draft.jawaban !== 'tidak')
      })
    )
  })

  it('is saved exactly when the server holds the same', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { jawaban, penyebab, tindakLanjut } = answerOf('H-03', draft)
        expect(isSaved(saved({ jawaban, penyebab, tindakLanjut }), draft)).toBe(true)
        expect(isSaved(undefined, draft)).toBe(false)
      })
    )
    expect(isSaved(saved({}), { jawaban: 'tidak', penyebab: 'lain', tindakLanjut: 'dipecah' })).toBe(false)
  })

  it('keeps what was typed when the choice goes to and fro', () => {
    expect(draftOf(saved({}), 'ya')).toMatchObject({ jawaban: 'ya', penyebab: 'dua gagasan' })
    expect(draftOf(undefined, 'tidak')).toEqual({ jawaban: 'tidak', penyebab: '', tindakLanjut: '' })
  })
})

describe('the checklist', () => {
  const list = [
    butir('H-01', { aspek: 'Masalah' }),
    butir('H-03', { keparahan: 'kritis' }),
    butir('F1-1', { formulir: 1, aspek: 'Persiapan' }),
    butir('H-04', { keparahan: 'kritis' })
  ]

  it('is grouped by form, then by aspect in the order of the profile, with every item once', () => {
    const groups = groupChecklist(list, new Set(['H-03']))
    expect(groups.map(({ formulir, aspek, terjawab }) => [formulir, aspek, terjawab])).toEqual([
      [1, 'Persiapan', 0],
      [2, 'Masalah', 0],
      [2, 'Tujuan', 1]
    ])
    expect(groups.flatMap((group) => group.butir)).toHaveLength(list.length)
  })

  it('counts the kritis items that nobody has answered', () => {
    expect(openKritis(list, new Set())).toHaveLength(2)
    expect(openKritis(list, new Set(['H-03', 'H-01']))).toHaveLength(1)
  })
})
