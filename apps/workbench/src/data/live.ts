import { createClient } from 'graphql-sse'

/** Something happened to the plan: `versi` is its newest version. */
export interface NaskahEvent {
  readonly versi: number
}

/**
 * Tells of every accepted change of the plan until the returned function is called. A dropped line is picked up again
 * by itself.
 */
export function onNaskahChanged(naskahId: string, listener: (event: NaskahEvent) => void): () => void {
  const live = createClient({
    url: '/graphql/stream',
    credentials: 'same-origin',
    headers: { 'x-selaras': '1' },
    retryAttempts: Number.POSITIVE_INFINITY
  })
  const query = 'subscription NaskahBerubah($id: ID!) { naskahBerubah(naskahId: $id) { versi } }'
  const end = live.subscribe<{ naskahBerubah: NaskahEvent }>(
    { query, variables: { id: naskahId } },
    {
      next: ({ data }) => {
        if (data?.naskahBerubah) listener(data.naskahBerubah)
      },
      // Without live changes everything still works: every answer of the server brings the newest version.
      error: () => {},
      complete: () => {}
    }
  )
  return () => {
    end()
    live.dispose()
  }
}
