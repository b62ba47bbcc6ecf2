import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test } from 'vitest'

const runModule = path.resolve(import.meta.dirname, '../run.mjs')

/** A process that runs `child` through run.mjs, as the bootstrap does, with stdin closed like under a script. */
const through = (child: string, output: 'own' | 'stderr' = 'own') => {
  const code = `
    import { run } from ${JSON.stringify(runModule)}
    const { code } = await run(process.execPath, ['-e', ${JSON.stringify(child)}], { env: process.env, output: '${output}' })
    process.exitCode = code`
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'pipe'] })
}

const text = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  let all = ''
  for await (const chunk of stream) all += chunk.toString()
  return all
}

const untilUp = async (stream: AsyncIterable<Buffer>): Promise<void> => {
  for await (const chunk of stream) if (chunk.toString().includes('up')) return
}

test('the exit code is passed on', async () => {
  const [code] = await once(through('process.exit(3)'), 'close')
  expect(code).toBe(3)
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s reaches the child, which decides the exit code',
  async (signal) => {
    const child = `process.on('${signal}', () => process.exit(7)); console.log('up'); setInterval(() => {}, 1000)`
    const outer = through(child)
    await untilUp(outer.stdout)
    outer.kill(signal)
    const [code] = await once(outer, 'close')
    expect(code).toBe(7)
  }
)

test('a child killed by a signal ends with 128 + n', async () => {
  const [code] = await once(through("process.kill(process.pid, 'SIGKILL')"), 'close')
  expect(code).toBe(137)
})

test('output for stderr leaves stdout empty', async () => {
  const outer = through("console.log('kata'); console.error('lain')", 'stderr')
  const [out, err] = await Promise.all([text(outer.stdout), text(outer.stderr)])
  expect(out).toBe('')
  expect(err).toContain('kata')
  expect(err).toContain('lain')
})
