// npm test [-- step … [-- vitest filter …]], for instance `npm test -- unit` or `npm test -- unit packages/db`.
import { runSequence } from './sequence.ts'
import { type Step, steps } from './steps.ts'

/** The steps that `words` name (a step's needs come along), and the words that name none: filters for vitest. */
function choose(words: readonly string[]): { chosen: readonly Step[]; filters: string[] } {
  const named = steps.filter((step) => words.includes(step.name))
  const filters = words.filter((word) => !steps.some((step) => step.name === word))
  if (named.length === 0)
    return { chosen: filters.length > 0 ? steps.filter((step) => step.name === 'unit') : steps, filters }
  const wanted = new Set(named.flatMap((step) => [step.name, ...(step.needs ?? [])]))
  return { chosen: steps.filter((step) => wanted.has(step.name)), filters }
}

const { chosen, filters } = choose(process.argv.slice(2))
process.exitCode = await runSequence(chosen, filters)
