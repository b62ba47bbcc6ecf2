import { useRef, useState } from 'react'
import type { TypedDocumentNode } from 'urql'
import { useMutation } from 'urql'
import { uuidv7 } from 'uuidv7'
import { umum } from '../text/umum.ts'

/** Why something was not done, and which field of the form it is about. */
export interface Refused {
  readonly text: string
  readonly field: string | null
}

interface Told {
  readonly __typename: string
  readonly pesan?: string
  readonly saran?: string
  readonly rincian?: unknown
}

/**
 * A mutation with a key: pressing twice, or again after the line broke, is one act as long as the input is the same.
 * `run` answers with what the server did, or null when it refused or could not be reached.
 */
export function useAct<Data extends object, Variables extends { kunci: string }>(
  document: TypedDocumentNode<Data, Variables>
) {
  const [, send] = useMutation(document)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const unanswered = useRef<{ payload: string; kunci: string } | null>(null)
  const run = async (variables: Omit<Variables, 'kunci'>): Promise<Data[keyof Data] | null> => {
    const payload = JSON.stringify(variables)
    const kunci = unanswered.current?.payload === payload ? unanswered.current.kunci : uuidv7()
    unanswered.current = { payload, kunci }
    setBusy(true)
    const { data, error } = await send({ ...variables, kunci } as Variables)
    setBusy(false)
    const told = data ? (Object.values(data)[0] as (Told & Data[keyof Data]) | undefined) : undefined
    if (!told) {
      setRefused({ text: error && !error.networkError ? error.message : umum.takTerkirim, field: null })
      return null
    }
    unanswered.current = null
    if (told.__typename !== 'Penolakan') {
      setRefused(null)
      return told
    }
    setRefused({ text: [told.pesan, told.saran].filter(Boolean).join(' '), field: fieldOf(told.rincian) })
    return null
  }
  return { busy, refused, run, clear: () => setRefused(null) }
}

function fieldOf(rincian: unknown): string | null {
  if (typeof rincian !== 'object' || rincian === null || !('field' in rincian)) return null
  return typeof rincian.field === 'string' ? rincian.field : null
}
