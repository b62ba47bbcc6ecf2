// npm run uji-malam: the same tests with many more rounds. Tests read SELARAS_UJI_MALAM (set or not) where a number of
// rounds is part of a goal, and SELARAS_UJI_PUTARAN (a factor) where more is simply better.
import { runSequence } from './sequence.ts'
import { steps } from './steps.ts'

process.env.SELARAS_UJI_MALAM = '1'
process.env.SELARAS_UJI_PUTARAN ??= '20'
const wanted = ['unit', 'build', 'browser']
process.exitCode = await runSequence(
  steps.filter((step) => wanted.includes(step.name)),
  process.argv.slice(2)
)
