import { insertPemberitahuan, listPeran, type PeranPengguna, type Tx } from '@selaras/db'
import type { Json } from '@selaras/domain/naskah'
import { activeRoles, type PeranPelaku } from '@selaras/domain/tahap'

/** What somebody is told; `data` is what its sentence is made of (workbench, text/pemberitahuan.ts). */
export interface Pesan {
  readonly jenis: JenisPemberitahuan
  /** The same key is told to the same person once, however often it is tried. */
  readonly kunci: string
  readonly naskahId: string | null
  readonly data: Readonly<Record<string, Json>>
}

/** Kinds of notifications; a kind that the workbench does not know is shown by its `data.teks`. */
export type JenisPemberitahuan =
  | 'langkah'
  | 'tenggat'
  | 'suratEdaran'
  | 'forum'
  | 'catatan'
  | 'putaran'
  | 'paraf'
  | 'induk'
  | 'undangan'
  | 'lain'

interface Saat {
  readonly newId: () => string
  /** ISO instant. */
  readonly waktu: string
}

/** Tells these people of the transaction's pemda; one statement, and open browsers hear of it on commit. */
export async function beriTahu(
  tx: Tx,
  penggunaId: Iterable<string>,
  pesan: Pesan,
  { newId, waktu }: Saat
): Promise<void> {
  const people = [...new Set(penggunaId)].filter((id) => id !== 'sistem')
  await insertPemberitahuan(
    tx,
    people.map((id) => ({ ...pesan, id: newId(), penggunaId: id, waktu, data: { ...pesan.data } }))
  )
}

/** The people of a pemda with the roles that count today; read once, asked for many. */
export class OrangPemda {
  readonly #rows: readonly PeranPengguna[]
  readonly #hariIni: string

  constructor(rows: readonly PeranPengguna[], hariIni: string) {
    this.#rows = rows
    this.#hariIni = hariIni
  }

  static async read(tx: Tx, hariIni: string): Promise<OrangPemda> {
    return new OrangPemda(await listPeran(tx), hariIni)
  }

  /** Accounts with one of these roles for a plan of this OPD. */
  untuk(opdId: string, peran: readonly PeranPelaku[]): ReadonlySet<string> {
    return new Set(
      this.#rows
        .filter((row) => {
          const [active] = activeRoles([row], { pemdaId: row.pemdaId, opdId }, this.#hariIni)
          return active !== undefined && peran.includes(active)
        })
        .map((row) => row.penggunaId)
    )
  }

  /** Accounts with one of these roles in any OPD. */
  semua(peran: readonly PeranPelaku[]): ReadonlySet<string> {
    return new Set(this.#rows.flatMap((row) => [...this.untuk(row.opdId ?? '', peran)]))
  }
}
