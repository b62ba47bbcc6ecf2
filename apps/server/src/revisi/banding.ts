import { type NaskahKepala, readNaskah, readPotret } from '@selaras/db'
import type { Dokumen } from '@selaras/domain/dokumen'
import type { Naskah } from '@selaras/domain/naskah'
import {
  type BarisBeda,
  type BedaTeks,
  compareNaskah,
  naskahOfDokumen,
  type Perbandingan,
  susunBeda,
  susunBedaBagian
} from '@selaras/domain/revisi'
import type { Context } from '../graphql/context.ts'
import { isUuid, NaskahDilihat } from '../schema/naskah.ts'

/** One version of a plan as it is named beside the other. */
export interface SisiBanding {
  /** `potret:<id>` or `naskah:<id>`. */
  readonly kunci: string
  readonly kepala: NaskahKepala
  readonly potretId: string | null
  readonly hash: string | null
  readonly tahap: string
  readonly versi: number
  readonly pada: string
  readonly olehId: string | null
}

interface Sisi extends SisiBanding {
  readonly naskah: Naskah
}

/** Two versions compared; rows are laid out when they are first asked for. */
export class HasilBanding {
  readonly dari: SisiBanding
  readonly ke: SisiBanding
  readonly perbandingan: Perbandingan
  #baris: readonly BarisBeda[] | null = null
  #teks: readonly BedaTeks[] | null = null

  constructor(dari: Sisi, ke: Sisi) {
    this.dari = dari
    this.ke = ke
    this.perbandingan = compareNaskah(dari.naskah, ke.naskah)
  }

  get baris(): readonly BarisBeda[] {
    this.#baris ??= susunBeda(this.perbandingan)
    return this.#baris
  }

  get teks(): readonly BedaTeks[] {
    this.#teks ??= susunBedaBagian(this.perbandingan)
    return this.#teks
  }
}

/**
 * Compares any two versions, each a frozen Potret or a plan as it stands now. Null when this person may not read one of
 * them, or one does not exist: the two are not told apart.
 */
export async function bandingkan(context: Context, dari: string, ke: string): Promise<HasilBanding | null> {
  const [lama, baru] = await Promise.all([loadSisi(context, dari, 'a'), loadSisi(context, ke, 'b')])
  return lama && baru ? new HasilBanding(lama, baru) : null
}

async function loadSisi(context: Context, kunci: string, sisi: 'a' | 'b'): Promise<Sisi | null> {
  const [jenis, id] = kunci.split(':')
  if (id === undefined || !isUuid(id) || kunci !== `${jenis}:${id}`) return null
  if (jenis === 'naskah') return loadPresent(context, id)
  return jenis === 'potret' ? loadPotret(context, id, sisi) : null
}

async function loadPresent(context: Context, id: string): Promise<Sisi | null> {
  const kepala = await context.inTenant((tx) => readNaskah(tx, id))
  if (kepala === null) return null
  const naskah = await new NaskahDilihat(kepala).content(context)
  if (naskah === null) return null
  const { tahap, versi, diubah } = kepala
  return {
    kunci: `naskah:${id}`,
    kepala,
    potretId: null,
    hash: null,
    tahap,
    versi,
    pada: diubah,
    olehId: null,
    naskah
  }
}

async function loadPotret(context: Context, id: string, sisi: 'a' | 'b'): Promise<Sisi | null> {
  context.countIsi()
  const found = await context.inTenant(async (tx) => {
    const potret = await readPotret(tx, id)
    const kepala = potret && (await readNaskah(tx, potret.naskahId))
    return kepala ? { potret, kepala } : null
  })
  if (found === null) return null
  const { potret, kepala } = found
  return {
    kunci: `potret:${id}`,
    kepala,
    potretId: id,
    hash: potret.hash,
    tahap: potret.tahap,
    versi: potret.versi,
    pada: potret.dibuat,
    olehId: potret.dibuatOleh,
    // Written by us and never changed since: its hash is a constraint of the table.
    naskah: naskahOfDokumen(JSON.parse(potret.dokumen) as Dokumen, kepala.id, sisi)
  }
}
