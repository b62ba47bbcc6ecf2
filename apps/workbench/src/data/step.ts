import { useRef, useState } from 'react'
import type { TypedDocumentNode } from 'urql'
import { useMutation } from 'urql'
import { uuidv7 } from 'uuidv7'
import { umum } from '../text/umum.ts'

/** One mutation of a page: sent once per press, sent again under the same key when the line broke. */

interface Told {
  readonly __typename: string
  readonly pesan?: string
  readonly saran?: string
}

export interface Step<Input, Taken = unknown> {
  readonly busy: boolean
  /** Why the last try was refused or did not arrive; '' = nothing to say. */
  readonly refusal: string
  /** Sends; true when the server has taken it. */
  readonly run: (input: Omit<Input, 'kunci'>) => Promise<boolean>
  /** The same; what the server answered, or null when it refused or could not be reached. */
  readonly take: (input: Omit<Input, 'kunci'>) => Promise<Taken | null>
  readonly clear: () => void
}

/** A mutation whose only argument is `input` with an idempotency key, and whose answer may be a Penolakan. */
export function useStep<Data extends object, Input extends { kunci: string }>(
  document: TypedDocumentNode<Data, { input: Input }>
): Step<Input, Exclude<Data[keyof Data], { __typename: 'Penolakan' }>> {
  const [, send] = useMutation(document)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const unanswered = useRef<{ payload: string; kunci: string } | null>(null)
  type Taken = Exclude<Data[keyof Data], { __typename: 'Penolakan' }>
  const take = async (input: Omit<Input, 'kunci'>): Promise<Taken | null> => {
    const payload = JSON.stringify(input)
    // The server may have taken it before the line broke: the same request keeps its key.
    const kunci = unanswered.current?.payload === payload ? unanswered.current.kunci : uuidv7()
    unanswered.current = { payload, kunci }
    setBusy(true)
    const { data, error } = await send({ input: { ...input, kunci } as Input })
    setBusy(false)
    const told = data ? (Object.values(data)[0] as Told | undefined) : undefined
    if (!told) {
      setRefusal(error?.networkError || !error ? umum.takTerkirim : error.message)
      return null
    }
    unanswered.current = null
    if (told.__typename !== 'Penolakan') {
      setRefusal('')
      return told as Taken
    }
    setRefusal([told.pesan, told.saran].filter(Boolean).join(' '))
    return null
  }
  const run = async (input: Omit<Input, 'kunci'>) => (await take(input)) !== null
  return { busy, refusal, run, take, clear: () => setRefusal('') }
}
