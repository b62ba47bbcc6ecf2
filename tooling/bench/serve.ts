// Child of run.ts: one server for one side of a comparison. Answers its address over IPC and ends with its parent.
import { startServer } from '../../apps/server/src/server.ts'
import { readSettings } from '../../apps/server/src/settings.ts'

const [, , apollo] = process.argv
if (apollo !== 'ours' && apollo !== 'defaults' && apollo !== 'defaultsWithoutCacheControl') {
  throw new Error(`serve.ts: unknown set-up of Apollo "${apollo}"`)
}
const server = await startServer(readSettings(process.env), { apollo })
process.on('disconnect', () => void server.stop().finally(() => process.exit(0)))
process.send?.({ address: server.address })
