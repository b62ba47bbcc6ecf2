import { createClient } from 'graphql-sse'

/** Something happened to the plan: `versi` is its newest version. */
export interface NaskahEvent {
  readonly versi: number
}

interface Line {
  readonly listeners: Set<(event: NaskahEvent) => void>
  readonly end: () => void
}
// One line per plan however many parts of the page listen: browsers allow few connections to one server.
const lines = new Map<string, Line>()

/**
 * Tells of every accepted change of the plan, and of every comment and round on it, until the returned function is
 * called. A dropped line is picked up again by itself.
 */
export function onNaskahChanged(naskahId: string, listener: (event: NaskahEvent) => void): () => void {
  const line = lines.get(naskahId) ?? openLine(naskahId)
  lines.set(naskahId, line)
  line.listeners.add(listener)
  return () => {
    line.listeners.delete(listener)
    if (line.listeners.size > 0 || lines.get(naskahId) !== line) return
    lines.delete(naskahId)
    line.end()
  }
}

function openLine(naskahId: string): Line {
  const listeners: Line['listeners'] = new Set()
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
        if (data?.naskahBerubah) for (const listener of listeners) listener(data.naskahBerubah)
      },
      // Without live changes everything still works: every answer of the server brings the newest version.
      error: () => {},
      complete: () => {}
    }
  )
  return {
    listeners,
    end: () => {
      end()
      live.dispose()
    }
  }
}
