import type { ProfilId } from '@selaras/domain/law'
import { PROFIL } from '@selaras/domain/law'

/** What a person says about a plan that is begun from nothing. */
export interface NewPlan {
  readonly judul: string
  readonly profil: ProfilId
  readonly tahunAwal: number
  readonly nomenklatur: string
}

interface Place {
  readonly pemda: { readonly nama: string; readonly jenis: string; readonly provinsi: string }
  readonly opd: { readonly nama: string }
}

/**
 * An empty plan as a file of the exchange format: beginning one is importing this, so that there is one way in. Its
 * years follow from the profile.
 */
export function emptyDokumen(
  { judul, profil, tahunAwal, nomenklatur }: NewPlan,
  { pemda, opd }: Place
): string {
  const { periode, induk } = PROFIL[profil]
  const tahun =
    periode.tahunTarget ?? Array.from({ length: periode.jumlahTahunTarget }, (_, at) => tahunAwal + at)
  return JSON.stringify({
    format: 'selaras.renstra/1',
    pemda: { nama: pemda.nama, jenis: pemda.jenis, provinsi: pemda.provinsi },
    perangkatDaerah: { nama: opd.nama, bidangUrusan: [] },
    dokumen: { judul, jenis: 'renstra', profil, tahun, nomenklatur },
    induk: { jenis: induk.jenis, misi: [] },
    tujuanSasaran: [],
    programPendanaan: []
  })
}
