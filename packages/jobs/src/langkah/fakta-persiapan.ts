import {
  listSuratEdaran,
  lockDitunggu,
  type NaskahKepala,
  readForumOfNaskah,
  readNaskah,
  type SuratEdaran,
  type Tx
} from '@selaras/db'
import { factsOfForum, holdsFor, isiForumOf, timPenyusunOf } from '@selaras/domain/persiapan'
import { faktaTersimpan } from './fakta-naskah.ts'
import type { PembacaFakta } from './konteks.ts'

/** Tim penyusun, the Surat Edaran that holds for the plan, and its forum: at most five queries. */
export const readFaktaPersiapan: PembacaFakta<'timPenyusun' | 'forum' | 'suratEdaran'> = async ({
  tx,
  kepala,
  peristiwa
}) => {
  // Whether the plan goes on or begins to wait is decided here; a Surat Edaran that is just being issued comes first.
  if (peristiwa?.type === 'sampaikan') await lockDitunggu(tx, 'suratEdaran', 'bersama')
  const surat = await suratEdaranOf(tx, kepala)
  const forum = (await readForumOfNaskah(tx, [kepala.id])).get(kepala.id)
  return {
    timPenyusun: timPenyusunOf(kepala.fakta) !== null,
    suratEdaran:
      surat === null
        ? null
        : { nomor: surat.nomor, tanggal: surat.tanggal, paguIndikatif: surat.pagu.length > 0 },
    forum: forum ? factsOfForum(isiForumOf(forum.isi), forum.ditetapkan !== null) : null
  }
}

/** The newest Surat Edaran that holds for the plan; null when none is out. */
export async function suratEdaranOf(tx: Tx, kepala: NaskahKepala): Promise<SuratEdaran | null> {
  const list = await listSuratEdaran(tx)
  if (list.length === 0) return null
  const asal =
    kepala.jenis === 'awal' || kepala.asalNaskahId === null ? null : await readNaskah(tx, kepala.asalNaskahId)
  const naskah = { jenis: kepala.jenis, tahun: kepala.tahun, asalSejak: inForceSince(asal) }
  return list.find((one) => holdsFor(one, naskah)) ?? null
}

function inForceSince(asal: NaskahKepala | null): string | null {
  const day = asal === null ? null : faktaTersimpan(asal)['tanggalDitetapkan']
  return typeof day === 'string' ? day : null
}
