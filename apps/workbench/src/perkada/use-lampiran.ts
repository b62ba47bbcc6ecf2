import { type BabCetak, lampiranCetak } from '@selaras/domain/cetak'
import { readJson } from '@selaras/domain/dokumen'
import { useRef, useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '../data/graphql.ts'

const lampiranQuery = graphql(`
  query Lampiran($id: ID!) { naskah(id: $id) { id lampiran { hash dokumen } } }
`)

/** What is printed of one Lampiran; null = it is not open to this person, or nothing was frozen yet. */
export interface IsiLampiran {
  readonly hash: string
  readonly bab: readonly BabCetak[]
}

export interface Lampiran {
  /** By plan; a plan that is absent was not asked for. */
  readonly isi: ReadonlyMap<string, IsiLampiran | null>
  readonly busy: boolean
  readonly failed: boolean
  readonly shown: boolean
  /** Shows the content of every Lampiran, one after the other, or hides all of it. */
  readonly toggle: () => Promise<void>
}

const none: ReadonlyMap<string, IsiLampiran | null> = new Map()

/** The content of the Lampiran of these plans, fetched when somebody wants to see or print it. */
export function useLampiran(naskahIds: readonly string[]): Lampiran {
  const client = useClient()
  const [isi, setIsi] = useState(none)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const [shown, setShown] = useState(false)
  const running = useRef(false)
  const toggle = async () => {
    if (running.current) return
    if (shown) {
      setShown(false)
      return setIsi(none)
    }
    running.current = true
    setBusy(true)
    setFailed(false)
    try {
      const found = new Map<string, IsiLampiran | null>()
      for (const id of naskahIds) {
        // A frozen text is asked for anew: which one it is changes until it is the law.
        const { data, error } = await client
          .query(lampiranQuery, { id }, { requestPolicy: 'network-only' })
          .toPromise()
        if (error) return setFailed(true)
        const lampiran = data?.naskah?.lampiran
        const dokumen = lampiran ? readJson(lampiran.dokumen) : null
        found.set(
          id,
          lampiran && dokumen?.ok ? { hash: lampiran.hash, bab: lampiranCetak(dokumen.value) } : null
        )
      }
      setIsi(found)
      setShown(true)
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return { isi, busy, failed, shown, toggle }
}
