import { describe, expect, it } from 'vitest'
import { LiveHub, type PerubahanNaskah } from './hub.ts'

const change = (naskahId: string, versi: number, pemdaId = 'p1'): PerubahanNaskah => ({
  pemdaId,
  naskahId,
  versi
})

describe('the live hub', () => {
  it('hands a change to the listeners of that plan in that pemda alone, in order', async () => {
    const hub = new LiveHub()
    const mine = hub.subscribe('p1', 'a')
    const other = hub.subscribe('p2', 'a')
    hub.publish(change('a', 1))
    hub.publish(change('b', 9))
    hub.publish(change('a', 2))
    expect((await mine.next()).value?.versi).toBe(1)
    expect((await mine.next()).value?.versi).toBe(2)
    hub.close()
    expect((await mine.next()).done).toBe(true)
    expect((await other.next()).done).toBe(true)
  })

  it('wakes a waiting listener', async () => {
    const hub = new LiveHub()
    const waiting = hub.subscribe('p1', 'a').next()
    hub.publish(change('a', 7))
    expect((await waiting).value?.versi).toBe(7)
  })

  it('forgets a listener that left, and drops one that does not read', async () => {
    const hub = new LiveHub()
    const left = hub.subscribe('p1', 'a')
    await left.return?.()
    expect(hub.size).toBe(0)
    hub.subscribe('p1', 'a')
    for (let versi = 0; versi < 1000; versi++) hub.publish(change('a', versi))
    expect(hub.size).toBe(0)
  })
})
