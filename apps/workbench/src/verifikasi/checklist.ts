/** The human checklist of a round: what is asked, what was answered, what is still missing. */

export interface ButirPeriksa {
  readonly id: string
  readonly pertanyaan: string
  readonly keparahan: string
  readonly aspek: string
  /** 1 process, 2 substance, 3 systematics. */
  readonly formulir: number
}

export const jawabanPeriksa = ['ya', 'tidak', 'tidakBerlaku'] as const
export type Jawaban = (typeof jawabanPeriksa)[number]

export interface JawabanPeriksa {
  readonly butir: string
  readonly jawaban: string
  readonly penyebab: string | null
  readonly tindakLanjut: string | null
  readonly oleh: string
  readonly pada: string
}

/** What somebody has chosen and typed for one item and the server has not taken yet. */
export interface DrafJawaban {
  readonly jawaban: Jawaban
  readonly penyebab: string
  readonly tindakLanjut: string
}

export const isJawaban = (text: string): text is Jawaban =>
  (jawabanPeriksa as readonly string[]).includes(text)

/** The draft begins with what is saved, so that changing "ya" to "tidak" and back loses nothing. */
export const draftOf = (saved: JawabanPeriksa | undefined, jawaban: Jawaban): DrafJawaban => ({
  jawaban,
  penyebab: saved?.penyebab ?? '',
  tindakLanjut: saved?.tindakLanjut ?? ''
})

/** "Tidak" needs its cause and its follow-up. */
export const isComplete = ({ jawaban, penyebab, tindakLanjut }: DrafJawaban): boolean =>
  jawaban !== 'tidak' || (penyebab.trim() !== '' && tindakLanjut.trim() !== '')

/** The answer as it is sent: cause and follow-up belong to "tidak" alone. */
export const answerOf = (butir: string, draft: DrafJawaban) =>
  draft.jawaban === 'tidak'
    ? {
        butir,
        jawaban: draft.jawaban,
        penyebab: draft.penyebab.trim(),
        tindakLanjut: draft.tindakLanjut.trim()
      }
    : { butir, jawaban: draft.jawaban, penyebab: null, tindakLanjut: null }

/** True when the draft says what is saved already. */
export function isSaved(saved: JawabanPeriksa | undefined, draft: DrafJawaban): boolean {
  if (!saved) return false
  const { jawaban, penyebab, tindakLanjut } = answerOf(saved.butir, draft)
  return saved.jawaban === jawaban && saved.penyebab === penyebab && saved.tindakLanjut === tindakLanjut
}

export interface ChecklistGroup {
  readonly formulir: number
  readonly aspek: string
  readonly butir: readonly ButirPeriksa[]
  readonly terjawab: number
}

/** Items by form and aspect, each in the order of the profile. */
export function groupChecklist(
  butir: readonly ButirPeriksa[],
  answered: ReadonlySet<string>
): readonly ChecklistGroup[] {
  const groups = new Map<string, { formulir: number; aspek: string; butir: ButirPeriksa[] }>()
  for (const one of butir) {
    const key = `${one.formulir} ${one.aspek}`
    const group = groups.get(key) ?? { formulir: one.formulir, aspek: one.aspek, butir: [] }
    groups.set(key, group)
    group.butir.push(one)
  }
  return [...groups.values()]
    .sort((a, b) => a.formulir - b.formulir)
    .map((group) => ({ ...group, terjawab: group.butir.filter(({ id }) => answered.has(id)).length }))
}

/** Kritis items without an answer: they stand against concluding. */
export const openKritis = (
  butir: readonly ButirPeriksa[],
  answered: ReadonlySet<string>
): readonly string[] =>
  butir.flatMap(({ id, keparahan }) => (keparahan === 'kritis' && !answered.has(id) ? [id] : []))
