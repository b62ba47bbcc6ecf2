import {
  hasEdited,
  listJawabanPeriksa,
  listPutusan,
  listTanggapan,
  listWajibTerbuka,
  type NaskahKepala,
  type Putaran,
  type Tx
} from '@selaras/db'
import type { ProfilId } from '@selaras/domain/law'
import type { Naskah } from '@selaras/domain/naskah'
import type { FaktaVerifikasi, Tahap } from '@selaras/domain/tahap'
import {
  countTanggapan,
  factsOfPeriksa,
  factsOfPutusan,
  foldTanggapan,
  type JawabanTercatat,
  type PutusanTercatat,
  type TanggapanTemuan
} from '@selaras/domain/verifikasi'

/** What is recorded about a round and its plan, as far as the machine of rounds asks. */
export interface IsiPutaran {
  readonly putusan: readonly PutusanTercatat[]
  readonly jawaban: readonly JawabanTercatat[]
  readonly wajibTerbuka: number
  readonly tanggapan: ReadonlyMap<string, TanggapanTemuan>
  readonly pernahMenyunting: boolean
}

/** Reads it in five queries. */
export async function readIsiPutaran(
  tx: Tx,
  { naskahId, ke }: Pick<Putaran, 'naskahId' | 'ke'>,
  penggunaId: string
): Promise<IsiPutaran> {
  return {
    putusan: await listPutusan(tx, naskahId, ke),
    jawaban: await listJawabanPeriksa(tx, naskahId, ke),
    wajibTerbuka: (await listWajibTerbuka(tx, naskahId)).length,
    tanggapan: foldTanggapan(await listTanggapan(tx, naskahId)),
    pernahMenyunting: await hasEdited(tx, naskahId, penggunaId)
  }
}

export interface BahanPutaran {
  readonly kepala: Pick<NaskahKepala, 'profil'>
  readonly tahapNaskah: Tahap
  /** null = not visible to this person, so nothing in it counts as judged. */
  readonly naskah: Naskah | null
  readonly putaran: Putaran
  readonly isi: IsiPutaran
  /** Keys of findings that block in this state. */
  readonly menghalangi: readonly string[]
  readonly pelaku: { readonly id: string; readonly peran: FaktaVerifikasi['pelaku']['peran'] }
  readonly hariIni: string
  readonly petugasBerhak?: boolean
  readonly bertugas?: readonly string[]
}

/** The facts of one round for `mesinVerifikasi`. */
export function factsOfPutaran(bahan: BahanPutaran): FaktaVerifikasi {
  const { kepala, naskah, putaran, isi, pelaku } = bahan
  const { belumDijawab, dijawabBelumDiterima } = countTanggapan(bahan.menghalangi, isi.tanggapan)
  return {
    pelaku: { ...pelaku, pernahMenyunting: isi.pernahMenyunting },
    tahap: putaran.tahap,
    tahapNaskah: bahan.tahapNaskah,
    hariIni: bahan.hariIni,
    batas: putaran.batas,
    simpulan: putaran.simpulan,
    putusan:
      naskah === null
        ? { tanpaPutusan: ['seluruh naskah'], perluPenyempurnaan: 0, denganCatatan: 0 }
        : factsOfPutusan(naskah, isi.putusan),
    periksa: factsOfPeriksa(kepala.profil as ProfilId, isi.jawaban),
    sel: putaran.sel.length,
    catatanWajibTerbuka: isi.wajibTerbuka,
    temuanBelumDiterima: belumDijawab + dijawabBelumDiterima,
    petugasBerhak: bahan.petugasBerhak ?? false,
    bertugas: bahan.bertugas ?? []
  }
}
