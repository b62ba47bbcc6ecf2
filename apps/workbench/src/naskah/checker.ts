import type { HasilPeriksa, Temuan } from '@selaras/domain/aturan'
import type { Asal, Naskah } from '@selaras/domain/naskah'

/** A finding with the cell it leads back to; null when its place is no cell of the plan. */
export interface LocatedTemuan extends Temuan {
  readonly asal: Asal | null
  /** Its place in words: "T-C.27 · 1.17.01 · pagu 2020". */
  readonly tempat: string
  /** The rule in words. */
  readonly judul: string
  readonly kenapa: string
  readonly perbaikan: string
}

export interface Checked {
  readonly temuan: readonly LocatedTemuan[]
  readonly tidakDiperiksa: HasilPeriksa['tidakDiperiksa']
}

export interface Checker {
  check(naskah: Naskah): Promise<Checked>
  end(): void
}

/** Checks in a worker, so that typing never waits for them; an answer that a newer question has overtaken is dropped. */
export function workerChecker(): Checker {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (checked: Checked) => void; reject: (error: Error) => void }>()
  let last = 0
  worker.onmessage = ({ data }: MessageEvent<{ question: number; checked?: Checked; failure?: string }>) => {
    const asked = waiting.get(data.question)
    waiting.delete(data.question)
    if (data.checked) asked?.resolve(data.checked)
    else asked?.reject(new Error(data.failure ?? 'The checks failed'))
  }
  worker.onerror = (event) => {
    for (const asked of waiting.values()) asked.reject(new Error(event.message))
    waiting.clear()
  }
  return {
    check: (naskah) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        worker.postMessage({ question: last, naskah })
      }),
    end: () => worker.terminate()
  }
}
