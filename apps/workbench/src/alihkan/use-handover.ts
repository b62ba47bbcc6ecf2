import { useState } from 'react'
import { useClient } from 'urql'
import { TEKS_TERPANJANG } from '../app/long-text.tsx'
import { useAct } from '../persiapan/use-act.ts'
import { alihkan as words } from '../text/alihkan.ts'
import { umum } from '../text/umum.ts'
import type { BarisPilihan } from './choices.ts'
import { movePartMutation, movePlanMutation, previewQuery } from './data.ts'
import type { Tempat } from './part-fields.tsx'
import type { Pratinjau } from './preview.tsx'

/** What the form holds. `part` null = the whole plan unless `isPart`. */
export interface Isian {
  readonly naskahId: string
  readonly isPart: boolean
  readonly part: BarisPilihan | null
  readonly opdId: string
  readonly keNaskahId: string
  readonly tempat: Tempat
  readonly alasan: string
}

/** Asks what a handover would do, then does it; a refusal leaves the form as it is. */
export function useHandover(onDone: (said: string) => void) {
  const client = useClient()
  const plan = useAct(movePlanMutation)
  const part = useAct(movePartMutation)
  const [asking, setAsking] = useState(false)
  const [wrong, setWrong] = useState('')
  /** Null = the form; `seluruh` or what a part does = the confirmation. */
  const [seen, setSeen] = useState<Pratinjau | 'seluruh' | null>(null)

  async function preview(isian: Isian): Promise<void> {
    const length = isian.alasan.trim().length
    setWrong(length > TEKS_TERPANJANG ? umum.terlaluPanjang(length, TEKS_TERPANJANG) : '')
    if (length > TEKS_TERPANJANG) return
    plan.clear()
    part.clear()
    if (!isian.isPart) return setSeen('seluruh')
    const bagian = bagianOf(isian)
    // A search that finds nothing leaves the browser no radio to ask for.
    if (bagian === null) return setWrong(words.belumDipilih)
    setAsking(true)
    const { data, error } = await client
      .query(previewQuery, { bagian }, { requestPolicy: 'network-only' })
      .toPromise()
    setAsking(false)
    const answer = data?.pratinjauAlihan
    if (answer?.__typename === 'PratinjauAlihan') return setSeen(answer)
    setWrong(
      answer ? `${answer.pesan} ${answer.saran}` : (error?.graphQLErrors[0]?.message ?? umum.takTerkirim)
    )
  }

  async function send(isian: Isian): Promise<void> {
    const { naskahId, opdId, alasan } = isian
    const bagian = bagianOf(isian)
    if (!isian.isPart) {
      const done = await plan.run({ naskahId, opdId, alasan })
      if (done?.__typename === 'PengampuDialihkan') onDone(words.selesaiSeluruh(done.naskahId.length))
    } else if (bagian) {
      const done = await part.run({ bagian, alasan })
      if (done?.__typename === 'BagianBeralih') onDone(words.selesaiBagian(done.jumlah))
    }
  }

  return {
    seen,
    back: () => setSeen(null),
    busy: asking || plan.busy || part.busy,
    refusal: wrong || plan.refused?.text || part.refused?.text || '',
    preview,
    send
  }
}

const bagianOf = ({ naskahId, part, keNaskahId, tempat }: Isian) =>
  part === null ? null : { naskahId, simpulId: part.id, keNaskahId, ...tempat }
