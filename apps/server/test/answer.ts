export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the operation asked for
  readonly data: any
  readonly errors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[]
}
