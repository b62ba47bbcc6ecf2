// Children: started without a shell, given every signal we get, their exit code passed on.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { noteWorker } from './lock.mjs'
import { root } from './platform.mjs'
import { Stop } from './say.mjs'

/** @type {NodeJS.Signals[]} */
const signals = process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP']

/** @param {NodeJS.Signals} signal */
const codeOf = (signal) => 128 + (constants.signals[signal] ?? 0)

/**
 * @typedef {object} Options
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [cwd]
 * @property {boolean} [shell]      only for npm.cmd on Windows, whose arguments are all ours
 * @property {'own' | 'stderr'} [output]  `stderr`: stdout stays clean and the last words are kept in `tail`
 */

/**
 * Resolves with the exit code (128 + n after signal n) and, for `output: 'stderr'`, the last 64 KB it said.
 * @param {string} command @param {string[]} args @param {Options} options
 * @returns {Promise<{ code: number, tail: string }>}
 */
export function run(command, args, { env, cwd = root, shell = false, output = 'own' }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env,
      cwd,
      shell,
      stdio: output === 'own' ? 'inherit' : ['ignore', 'pipe', 'pipe']
    })
    if (output === 'stderr') noteWorker(child.pid)
    let tail = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (/** @type {Buffer} */ chunk) => {
        process.stderr.write(chunk)
        tail = (tail + chunk.toString('utf8')).slice(-65_536)
      })
    }
    /** @type {NodeJS.Signals | undefined} */
    let interrupted
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      interrupted = signal
      // Ctrl+C in a terminal reaches the whole process group: the child has it already.
      if (signal === 'SIGINT' && process.stdin.isTTY) return
      child.kill(signal)
    }
    const stopListening = () => {
      for (const signal of signals) process.off(signal, forward)
    }
    for (const signal of signals) process.on(signal, forward)
    child.on('error', (error) => {
      stopListening()
      reject(error)
    })
    child.on('close', (code, signal) => {
      stopListening()
      if (interrupted && output === 'stderr') reject(new Stop(codeOf(interrupted)))
      else resolve({ code: code ?? codeOf(signal ?? 'SIGTERM'), tail })
    })
  })
}
