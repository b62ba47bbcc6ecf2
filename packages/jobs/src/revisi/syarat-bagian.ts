import { loadNaskah, type NaskahKepala, type Tx } from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import type { KonteksUbah, Naskah } from '@selaras/domain/naskah'
import { type IzinSunting, LABEL_TAHAP, mayEdit, mayEditSel, readTahap } from '@selaras/domain/tahap'
import { naskahTidakDitemukan } from '../langkah/ditolak.ts'
import { readTujuanIndukBerubah } from '../langkah/fakta-induk.ts'
import { editFactsOf } from '../langkah/fakta-naskah.ts'

/** One of the two plans of a handover: what it holds and what its locks leave open. */
export interface SisiPengalihan {
  readonly kepala: NaskahKepala
  readonly naskah: Naskah
  readonly izin: IzinSunting
  /** Which of the two it is, in words. */
  readonly nama: string
}

const inForce: readonly string[] = ['ditetapkan', 'berlaku']

/**
 * A plan as a side of a handover, or why no part of it can come or go now. What is open is what its OPD itself could
 * change now: the office that hands over moves rows, it opens no locks.
 */
export async function readSisi(
  tx: Tx,
  kepala: NaskahKepala,
  side: 'asal' | 'penerima',
  hariIni: string
): Promise<Result<SisiPengalihan>> {
  const tahap = readTahap(kepala.tahap, kepala.versiMesin)
  if (!tahap.ok) return tahap
  const name = `Renstra ${side}`
  if (inForce.includes(tahap.value)) {
    return refuse(
      'TERKUNCI',
      `${name} pada tahap ${LABEL_TAHAP[tahap.value]}: Renstra yang sudah ditetapkan tidak berubah sebagian.`,
      'Buka Perubahan Renstra dengan dasar perubahan struktur organisasi, lalu alihkan bagiannya pada Perubahan itu.'
    )
  }
  if (kepala.jenis !== 'awal' && kepala.dasar !== 'strukturOrganisasi') {
    return refuse(
      'TERKUNCI',
      `${name} adalah perubahan dengan dasar lain, sehingga tidak mengalihkan atau menerima bagian.`,
      'Bagian Renstra beralih melalui Perubahan Renstra dengan dasar perubahan struktur organisasi.'
    )
  }
  const naskah = await loadNaskah(tx, kepala.id)
  if (naskah === null) return naskahTidakDitemukan()
  // Asked as its OPD would be: the roles of the person who hands over say nothing about what the plan leaves open.
  const facts = editFactsOf(kepala, { id: '', peran: ['perencanaOpd'], jabatanParaf: [] }, hariIni)
  const tujuanIndukBerubah = await readTujuanIndukBerubah({ tx, kepala, naskah })
  const izin = mayEdit(tahap.value, { ...facts, tujuanIndukBerubah })
  if (!izin.ok) {
    const { code, message, advice } = izin.refusal
    return refuse(code, `${name}: ${message}`, advice)
  }
  return ok({ kepala, naskah, izin: izin.value, nama: name })
}

/** The locks of a side as the domain asks for them, row by row; rows may still stand in the other plan. */
export function konteksSisi({ izin, nama }: SisiPengalihan, plans: readonly Naskah[]): KonteksUbah {
  const jenisOf = (id: string | null): string | null =>
    id === null ? null : (plans.map(({ simpul }) => simpul.get(id)?.jenis).find((jenis) => jenis) ?? null)
  return {
    mayEdit: ({ id, jenis, indukId }, field) => {
      const allowed = mayEditSel(izin, { simpulId: id, jenis, jenisInduk: jenisOf(indukId), field })
      if (allowed.ok) return null
      const { message, advice } = allowed.refusal
      return { message: `${nama}: ${message}`, advice }
    }
  }
}
