import '../app/jitless.ts'
import type { Naskah } from '@selaras/domain/naskah'
import { checkPlan } from './check-plan.ts'

/** The checks, away from the keyboard. */

addEventListener('message', ({ data }: MessageEvent<{ question: number; naskah: Naskah }>) => {
  try {
    postMessage({ question: data.question, checked: checkPlan(data.naskah) })
  } catch (error) {
    postMessage({ question: data.question, failure: error instanceof Error ? error.message : String(error) })
  }
})
