/**
 * Two of the three kinds of failure (house.md, "Data rules"): a refusal is an answer, not an error.
 * The third kind, an exception, is our own fault and is thrown.
 */

/** A request that is not allowed. `message` says which rule and why, `advice` what to do; both in Indonesian. */
export interface Refusal {
  readonly code: RefusalCode
  readonly message: string
  readonly advice: string
  /** Facts the caller may show beside the sentence: the other person's value, the line of a file, a list of findings. */
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Permanent names: they leave the house through the API and are matched by programs. */
export type RefusalCode =
  | 'BASI' // the value has changed since the caller read it
  | 'TERKUNCI' // the cell or the plan may not change in this tahap
  | 'TIDAK_BERHAK' // the role does not allow it
  | 'TIDAK_DITEMUKAN'
  | 'NILAI_TIDAK_SAH' // text in a number, a negative or fractional pagu
  | 'TAHUN_DI_LUAR_PERIODE'
  | 'TINGKAT_SALAH' // a node under a parent of the wrong level
  | 'LINGKARAN' // a node under its own descendant
  | 'FIELD_TIDAK_DIKENAL'
  | 'ID_SUDAH_ADA'
  | 'PERISTIWA_TIDAK_BERLAKU' // the state machine knows no such event here
  | 'SYARAT_BELUM_TERPENUHI' // a guard said no
  | 'BERKAS_TIDAK_TERBACA'
  | 'KUNCI_IDEMPOTEN_BERBEDA' // same idempotency key, another payload
  | 'TERLALU_BESAR'

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = (
  code: RefusalCode,
  message: string,
  advice: string,
  detail?: Readonly<Record<string, unknown>>
): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: detail ? { code, message, advice, detail } : { code, message, advice }
})
