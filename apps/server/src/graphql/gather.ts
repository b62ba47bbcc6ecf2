import type { Context } from './context.ts'

interface Batch<Value> {
  readonly ids: Set<string>
  readonly values: Promise<ReadonlyMap<string, Value>>
}

/**
 * A loader that takes single ids and loads them together: all that one request asks for in one turn of the event loop.
 * So a list costs the same number of queries whatever its length.
 */
export function gather<Value>(
  load: (context: Context, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>
): (context: Context, id: string) => Promise<Value | undefined> {
  const open = new WeakMap<Context, Batch<Value>>()
  return async (context, id) => {
    let batch = open.get(context)
    if (batch === undefined) {
      const ids = new Set<string>()
      const values = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        open.delete(context)
        return load(context, [...ids])
      })
      batch = { ids, values }
      open.set(context, batch)
    }
    batch.ids.add(id)
    return (await batch.values).get(id)
  }
}
