/** What one paraf says; every part of it is signed. */
export interface IsiTandaTangan {
  readonly naskahId: string
  readonly potretId: string
  /** Hash of the frozen Dokumen (Potret), SHA-256 hex. */
  readonly hash: string
  /** Number of the chain of this plan, from 1. */
  readonly ke: number
  readonly jabatanId: string
  /** Account of the signer, or `nama:…` of an official without one (`kunciOrang`). */
  readonly orang: string
  readonly sebagai: 'definitif' | 'plt' | 'plh'
  /** Hash of the scanned page for a paraf on paper, else null. */
  readonly pindaian: string | null
  /** Account that sent it: the signer, or Bagian Hukum who recorded it. */
  readonly dicatatOleh: string
  /** ISO instant. */
  readonly waktu: string
}

/** A signature as it is stored beside the paraf. */
export interface TandaTangan {
  /** Name of the provider that made it and can verify it. */
  readonly penyedia: string
  readonly algoritma: string
  /** Fingerprint of the public key, SHA-256 hex. */
  readonly kunci: string
  /** Public key, base64 of its SPKI. */
  readonly publik: string
  /** The signature, base64. */
  readonly nilai: string
}

export type HasilTandaTangan =
  | { readonly sah: true }
  /** `kunciAsing`: signed by a key that this deployment does not trust. `tidakCocok`: text or signature was changed. */
  | { readonly sah: false; readonly sebab: 'kunciAsing' | 'tidakCocok' | 'penyediaLain' }

/**
 * Makes and verifies signatures. Called inside the transaction of the step, so a paraf without its signature cannot
 * exist; docs/adr/0010-tanda-tangan.md says what a driver for BSrE must do.
 */
export interface SignatureProvider {
  readonly penyedia: string
  sign(isi: IsiTandaTangan): Promise<TandaTangan>
  verify(isi: IsiTandaTangan, tandaTangan: TandaTangan): Promise<HasilTandaTangan>
}

/** The bytes that are signed: the parts in a fixed order behind the name of the format. */
export const bytesOf = (isi: IsiTandaTangan): Buffer =>
  Buffer.from(
    JSON.stringify([
      'selaras.paraf/1',
      isi.naskahId,
      isi.potretId,
      isi.hash,
      isi.ke,
      isi.jabatanId,
      isi.orang,
      isi.sebagai,
      isi.pindaian,
      isi.dicatatOleh,
      new Date(isi.waktu).toISOString()
    ]),
    'utf8'
  )
