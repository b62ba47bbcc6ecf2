// npm run uji-malam: the same tests with the rounds of the nightly column of docs/quality; tests read SELARAS_UJI_MALAM.
import { runSequence } from './sequence.ts'
import { steps } from './steps.ts'

process.env.SELARAS_UJI_MALAM = '1'
const wanted = ['unit', 'build', 'browser']
process.exitCode = await runSequence(
  steps.filter((step) => wanted.includes(step.name)),
  process.argv.slice(2)
)
