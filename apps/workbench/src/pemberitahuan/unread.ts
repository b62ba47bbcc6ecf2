import { createClient } from 'graphql-sse'
import { createStore } from '../app/store.ts'

/** How many notifications are unread, live; one stream for all tabs of the browser. */
export const unread = createStore<number | null>(null)

const channelName = 'selaras.pemberitahuan'

/**
 * Follows the count until the returned function is called. A browser has few connections to one server, so the tabs
 * agree on one that listens (a lock, passed on when that tab closes) and tells the others.
 */
export function followUnread(): () => void {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') unread.set(data)
  })
  const told = (count: number) => {
    unread.set(count)
    channel?.postMessage(count)
  }
  const leaving = new AbortController()
  const listenWhileHere = () =>
    new Promise<void>((resolve) => {
      if (leaving.signal.aborted) return resolve()
      const stop = listen(told)
      leaving.signal.addEventListener('abort', () => {
        stop()
        resolve()
      })
    })
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  if (locks) locks.request(channelName, { signal: leaving.signal }, listenWhileHere).catch(() => undefined)
  else void listenWhileHere()
  return () => {
    leaving.abort()
    channel?.close()
  }
}

function listen(told: (count: number) => void): () => void {
  const live = createClient({
    url: '/graphql/stream',
    credentials: 'same-origin',
    headers: { 'x-selaras': '1' },
    retryAttempts: Number.POSITIVE_INFINITY
  })
  const end = live.subscribe<{ pemberitahuanBaru: { belumDibaca: number } }>(
    { query: 'subscription PemberitahuanBaru { pemberitahuanBaru { belumDibaca } }' },
    {
      next: ({ data }) => {
        if (data?.pemberitahuanBaru) told(data.pemberitahuanBaru.belumDibaca)
      },
      // Without the stream the count is asked for with each page.
      error: () => {},
      complete: () => {}
    }
  )
  return () => {
    end()
    live.dispose()
  }
}
