/** Where a command reads and writes; the tests hand in their own. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** True when stdout is a terminal: colour and wrapping. */
  readonly terminal: boolean
  readonly columns: number
}

/** 0 = done and nothing critical, 1 = the plan has critical findings or the command was refused, 2 = could not be read or used. */
export type ExitCode = 0 | 1 | 2

/** A sentence for the person at the console, with what to do; ends the command without a stack trace. */
export class Berhenti extends Error {
  readonly advice: string
  readonly code: ExitCode

  constructor(message: string, advice = '', code: ExitCode = 2) {
    super(message)
    this.name = 'Berhenti'
    this.advice = advice
    this.code = code
  }
}
