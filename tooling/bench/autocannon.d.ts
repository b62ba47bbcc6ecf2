/** The part of autocannon 9 that the bench uses; it ships no types. */
declare module 'autocannon' {
  interface Options {
    readonly url: string
    readonly connections: number
    /** Requests in all; without it the run lasts `duration` seconds. */
    readonly amount: number
    readonly method: 'POST'
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  interface Result {
    readonly '2xx': number
    readonly non2xx: number
    readonly errors: number
    readonly mismatches: number
  }
  interface Instance extends PromiseLike<Result> {
    on(event: 'start', listener: () => void): this
    on(event: 'response', listener: () => void): this
  }
  export default function autocannon(options: Options): Instance
}
