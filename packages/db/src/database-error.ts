/** Names are permanent: the server and the CLI choose an exit code or a page by them. */
export type DatabaseErrorCode =
  | 'DIREKTORI_DIPAKAI'
  | 'BASIS_DATA_LEBIH_BARU'
  | 'BASIS_DATA_BELUM_DIMIGRASI'
  | 'BASIS_DATA_KOTOR'
  | 'BASIS_DATA_TIDAK_KOSONG'
  | 'PERAN_TERLALU_KUAT'
  | 'PERAN_BELUM_DIBERIKAN'
  | 'POSTGRES_TERLALU_LAMA'
  | 'TIDAK_TERHUBUNG'
  | 'CADANGAN_RUSAK'
  | 'CADANGAN_LEBIH_BARU'
  | 'VERSI_BASI'
  | 'BERSARANG'
  | 'PENGATURAN_TIDAK_SAH'

/**
 * The database refuses to be used this way. `message` is a whole Indonesian sentence for the person at the console,
 * `advice` says what to do. Everything else that goes wrong is an exception of the driver.
 */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode
  readonly advice: string

  constructor(code: DatabaseErrorCode, message: string, advice: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'DatabaseError'
    this.code = code
    this.advice = advice
  }
}
