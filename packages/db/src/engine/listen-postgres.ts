import pg from 'pg'

const retryAfterMs = 1_000

/**
 * A connection of its own that LISTENs and comes back by itself. After each return `onReconnect` is called, because
 * what was sent meanwhile is lost.
 */
export async function listenPostgres(
  url: string,
  channel: string,
  onPayload: (payload: string) => void,
  onReconnect: () => void,
  onError: (error: Error) => void
): Promise<() => Promise<void>> {
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: 'selaras_listen',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000
    })
    fresh.on('notification', (message) => onPayload(message.payload ?? ''))
    fresh.on('error', (error) => {
      onError(error)
      if (client === fresh) retry()
    })
    fresh.on('end', () => {
      if (client === fresh) retry()
    })
    await fresh.connect()
    await fresh.query(`listen ${pg.escapeIdentifier(channel)}`)
    client = fresh
  }

  const retry = (): void => {
    client = null
    if (closed || timer) return
    timer = setTimeout(() => {
      timer = undefined
      connect().then(onReconnect, (error: Error) => {
        onError(error)
        retry()
      })
    }, retryAfterMs)
    timer.unref()
  }

  await connect()
  return async () => {
    closed = true
    clearTimeout(timer)
    const last = client
    client = null
    await last?.end()
  }
}
