import type { NaskahKepala, NaskahTerkunci, Tx } from '@selaras/db'
import type { Temuan } from '@selaras/domain/aturan'
import type { Dokumen } from '@selaras/domain/dokumen'
import type { SetelanProfil } from '@selaras/domain/law'
import type { Naskah } from '@selaras/domain/naskah'
import type { Effect, Fakta, PeranPelaku, Peristiwa, Step, Tahap } from '@selaras/domain/tahap'
import type { OpdModule } from '@selaras/opd-sdk'
import type { SignatureProvider } from '../tanda-tangan/signature.ts'

/** Who takes the step, with what counts today for a plan of that OPD. */
export interface PelakuLangkah {
  readonly id: string
  /** Name as colleagues read it. */
  readonly nama: string
  readonly peran: readonly PeranPelaku[]
  /** Positions of the chain of paraf held today, also as Plt. or Plh. */
  readonly jabatanParaf: readonly string[]
}

/** What the process hands in: clock, ids, modules. */
export interface KonteksLangkah {
  readonly now: Date
  /** ISO day in Western Indonesian Time. */
  readonly hariIni: string
  readonly newId: () => string
  readonly modules: readonly OpdModule[]
  /** Signs each paraf (`localSignature` of the server's secret); without it a step that signs is refused. */
  readonly signature?: SignatureProvider
}

/** What a reader of facts gets: the plan (locked when a step is taken), its content where it is visible, printed once. */
export interface Bahan extends KonteksLangkah {
  readonly tx: Tx
  readonly kepala: NaskahKepala
  readonly naskah: Naskah | null
  /** The plan printed with x-id; null with `naskah`. */
  readonly dokumen: () => Dokumen | null
  /** Findings of that print, checked once; empty where the content is not visible, and in a step of the system. */
  readonly temuan: () => readonly Temuan[]
  readonly setelan: SetelanProfil
  /** The present state, on the present version of the machine. */
  readonly tahap: Tahap
  readonly pelaku: PelakuLangkah
  /** The event that is asked; null when only the possible events are listed. */
  readonly peristiwa: Peristiwa | null
}

/** Reads one area's part of the facts in a fixed number of queries. */
export type PembacaFakta<K extends keyof Fakta> = (bahan: Bahan) => Promise<Pick<Fakta, K>>

/** What an effect gets: everything the step knew, and what it decided. */
export interface KonteksEfek extends Bahan {
  readonly kepala: NaskahTerkunci
  readonly facts: Fakta
  readonly step: Step
  /** ISO instant of the step. */
  readonly waktu: string
  /** The Potret that this step froze, or null. Effects after `potret` see it. */
  readonly potretId: string | null
  /** `versi` of the plan after this step; an effect does not raise it again. */
  readonly versi: number
  /**
   * Steps another plan as `sistem` in the same transaction; throws `LangkahDitolak` when the machine says no, which
   * undoes the whole step.
   */
  readonly stepLain: (naskahId: string, event: Peristiwa) => Promise<void>
}

/**
 * Carries out one effect inside the transaction of the step, after the new state and its log row. Throwing
 * `LangkahDitolak` undoes everything the step did and answers with that refusal.
 */
export type PelaksanaEfek<J extends Effect['jenis']> = (
  konteks: KonteksEfek,
  efek: Extract<Effect, { readonly jenis: J }>
) => Promise<void>
