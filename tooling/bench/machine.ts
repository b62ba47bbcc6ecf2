import { execFileSync } from 'node:child_process'
import os from 'node:os'

/** Where the figures were taken; without it they mean nothing. */
export interface Machine {
  readonly cores: number
  readonly cpu: string
  readonly memoryGib: number
  readonly system: string
  readonly node: string
  readonly postgres: string
  readonly commit: string
  /** Processes that wanted a core over the last 1, 5 and 15 minutes, before the bench began. */
  readonly loadBefore: readonly number[]
  readonly startedAt: string
}

/** Describes this machine; the load is read at the call, so call it before anything is started. */
export function describeMachine(): Omit<Machine, 'postgres'> {
  return {
    cores: os.availableParallelism(),
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    memoryGib: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    commit: commitOf(),
    loadBefore: os.loadavg().map((value) => Math.round(value * 100) / 100),
    startedAt: new Date().toISOString()
  }
}

function commitOf(): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    }).trim()
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes'
    return `${git('rev-parse', '--short=12', 'HEAD')}${changed}`
  } catch {
    return 'unknown (no git)'
  }
}
