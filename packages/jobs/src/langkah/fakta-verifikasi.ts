import {
  listCatatan,
  listPesan,
  listPutaran,
  listTanggapan,
  listWajibTerbuka,
  type Putaran,
  type Tx
} from '@selaras/db'
import type { Naskah } from '@selaras/domain/naskah'
import { PERAN_PENYUSUN, type SelTercatat } from '@selaras/domain/tahap'
import { countTanggapan, foldTanggapan, type JawabanSel, unansweredSel } from '@selaras/domain/verifikasi'
import { blockingBerkunci } from '../verifikasi/temuan-naskah.ts'
import { batasSelOf } from './fakta-naskah.ts'
import type { PembacaFakta } from './konteks.ts'

/** Findings that block, comments that wait, the open round, and the cells that alone may change: at most five queries. */
export const readFaktaVerifikasi: PembacaFakta<
  'temuan' | 'catatanWajibBelumDijawab' | 'selCatatanBelumDijawab' | 'putaran' | 'batasSel'
> = async (bahan) => {
  const { tx, kepala, naskah, tahap } = bahan
  const menghalangi = blockingBerkunci(bahan, tahap).map((one) => one.kunci)
  const [putaran] = await listPutaran(tx, kepala.id, 1)
  const batasSel = batasSelOf(kepala)
  return {
    temuan: countTanggapan(menghalangi, foldTanggapan(await listTanggapan(tx, kepala.id))),
    catatanWajibBelumDijawab: (await listWajibTerbuka(tx, kepala.id)).length,
    selCatatanBelumDijawab:
      batasSel === null || naskah === null ? 0 : (await waitingSel(tx, naskah, putaran ?? null)).length,
    putaran:
      putaran === undefined || putaran.status === 'ditutup'
        ? null
        : { ke: putaran.ke, status: putaran.status, simpulan: putaran.simpulan },
    batasSel
  }
}

const penyusun: ReadonlySet<string> = new Set(PERAN_PENYUSUN)

/** Cells that the last round listed and that the OPD has neither mended nor answered since it closed. */
export async function waitingSel(
  tx: Tx,
  naskah: Naskah,
  putaran: Putaran | null
): Promise<readonly SelTercatat[]> {
  if (putaran?.hasil !== 'sesuaiDenganCatatan' || putaran.versiTutup === null) return []
  return unansweredSel(naskah, putaran.sel, await answersSince(tx, naskah.id, putaran.versiTutup))
}

/** What was said on cells since the round closed: by the OPD, or by ending a thread. */
async function answersSince(tx: Tx, naskahId: string, versiTutup: number): Promise<readonly JawabanSel[]> {
  const catatan = await listCatatan(tx, naskahId)
  const pesan = await listPesan(
    tx,
    naskahId,
    catatan.map((one) => one.id)
  )
  return catatan.map(({ id, simpulId, field }) => ({
    simpulId,
    field,
    dijawabSesudah: (pesan.get(id) ?? []).some(
      (one) => one.versiNaskah >= versiTutup && (penyusun.has(one.sebagai) || one.peristiwa === 'selesaikan')
    )
  }))
}
