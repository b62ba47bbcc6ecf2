import { readNaskah } from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { petaAsalOf } from '@selaras/domain/cetak'
import {
  describeSel,
  type TanggapanTemuan,
  type TemuanBerkunci,
  tahapPengajuan,
  withKunci
} from '@selaras/domain/verifikasi'
import { batasSelOf, blockingBerkunci, putaranTidakDitemukan } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { notFound } from '../naskah/edit.ts'
import { NaskahDilihat } from '../schema/naskah.ts'
import type {
  CatatanDilihat,
  HarusDijawabDilihat,
  PutaranDilihat,
  SelDilihat,
  TanggapanDilihat,
  TemuanDilihat
} from './bentuk.ts'
import { catatanDilihat } from './lihat-catatan.ts'
import { putaranDilihat } from './lihat-putaran.ts'
import { type Percakapan, percakapanOf } from './muat.ts'

/** Rounds of a plan, newest first; none where its content is not open to this person. */
export async function viewPutaran(
  context: Context,
  dilihat: NaskahDilihat
): Promise<readonly PutaranDilihat[]> {
  const said = await percakapanOf(context, dilihat)
  return said === null ? [] : said.putaran.map((putaran) => putaranDilihat(said, putaran))
}

/** Threads of a plan, newest first. */
export async function viewCatatan(
  context: Context,
  dilihat: NaskahDilihat
): Promise<readonly CatatanDilihat[]> {
  const said = await percakapanOf(context, dilihat)
  return said === null ? [] : said.catatan.map((catatan) => catatanDilihat(said, catatan))
}

/** The cells that alone may change, in words; null = no such restriction, or not open to this person. */
export async function viewBatasSel(
  context: Context,
  dilihat: NaskahDilihat
): Promise<readonly SelDilihat[] | null> {
  const sel = batasSelOf(dilihat.kepala)
  const said = sel === null ? null : await percakapanOf(context, dilihat)
  return sel === null || said === null
    ? null
    : sel.map((one) => ({ ...one, tempat: describeSel(said.naskah, one) }))
}

const answerOf = (one: TanggapanTemuan, { names }: Percakapan, masihAda: boolean): TanggapanDilihat => ({
  kunci: one.kunci,
  aturan: one.aturan,
  jawaban: one.jawaban,
  oleh: names.get(one.oleh) ?? 'Sistem',
  pada: one.pada,
  diterima: one.diterima !== null,
  alasanTerima: one.diterima?.alasan ?? null,
  diterimaOleh: one.diterima === null ? null : (names.get(one.diterima.oleh) ?? 'Sistem'),
  masihAda
})

/** Keys of every finding on the plan as it is now. */
const presentKeys = ({ naskah, bahan }: Percakapan): ReadonlySet<string> =>
  new Set(withKunci({ asal: petaAsalOf(naskah) }, bahan.temuan()).map((one) => one.kunci))

/** What was answered to findings of a plan, and whether they are still there. */
export async function viewTanggapan(
  context: Context,
  dilihat: NaskahDilihat
): Promise<readonly TanggapanDilihat[]> {
  const said = await percakapanOf(context, dilihat)
  if (said === null || said.tanggapan.size === 0) return []
  const present = presentKeys(said)
  return [...said.tanggapan.values()].map((one) => answerOf(one, said, present.has(one.kunci)))
}

/** What stands against the next submission, confirmation or pass of a plan. */
export async function viewHarusDijawab(
  context: Context,
  dilihat: NaskahDilihat
): Promise<HarusDijawabDilihat> {
  const said = await percakapanOf(context, dilihat)
  if (said === null) return { temuan: [], catatan: [], sel: [] }
  return {
    temuan: blockingBerkunci(said.bahan, tahapPengajuan(said.bahan.tahap)).flatMap((one) =>
      said.tanggapan.get(one.kunci)?.diterima ? [] : [temuanDilihat(one, said)]
    ),
    catatan: said.catatan.filter((one) => one.wajib && one.status === 'terbuka').map((one) => one.id),
    sel:
      batasSelOf(dilihat.kepala) === null
        ? []
        : said.selMenunggu.map((one) => ({ ...one, tempat: describeSel(said.naskah, one) }))
  }
}

function temuanDilihat({ kunci, temuan, asal }: TemuanBerkunci, said: Percakapan): TemuanDilihat {
  const answer = said.tanggapan.get(kunci)
  return {
    kunci,
    aturan: temuan.aturan,
    keparahan: temuan.keparahan,
    pesan: temuan.pesan,
    saran: temuan.saran,
    jalur: temuan.pointer,
    simpulId: asal?.simpulId ?? null,
    field: asal?.bagian ?? (asal?.field || null),
    tanggapan: answer ? answerOf(answer, said, true) : null
  }
}

async function reread(context: Context, naskahId: string): Promise<Percakapan | null> {
  const kepala = await context.inTenant((tx) => readNaskah(tx, naskahId))
  return kepala === null ? null : percakapanOf(context, new NaskahDilihat(kepala))
}

/** One round as it stands after a mutation. */
export async function viewOnePutaran(
  context: Context,
  naskahId: string,
  ke: number
): Promise<Result<PutaranDilihat>> {
  const said = await reread(context, naskahId)
  if (said === null) return notFound()
  const putaran = said.putaran.find((one) => one.ke === ke)
  return putaran ? ok(putaranDilihat(said, putaran)) : putaranTidakDitemukan()
}

/** One thread as it stands after a mutation. */
export async function viewOneCatatan(
  context: Context,
  naskahId: string,
  catatanId: string
): Promise<Result<CatatanDilihat>> {
  const said = await reread(context, naskahId)
  if (said === null) return notFound()
  const catatan = said.catatan.find((one) => one.id === catatanId)
  return catatan ? ok(catatanDilihat(said, catatan)) : catatanTidakDitemukan()
}

export const catatanTidakDitemukan = () =>
  refuse('TIDAK_DITEMUKAN', 'Catatan ini tidak ditemukan pada naskah.', 'Muat ulang daftar catatan.')

/** Answers to these findings as they stand after a mutation, in the order asked for. */
export async function viewTanggapanAtas(
  context: Context,
  naskahId: string,
  kunci: readonly string[]
): Promise<Result<readonly TanggapanDilihat[]>> {
  const said = await reread(context, naskahId)
  if (said === null) return notFound()
  const present = presentKeys(said)
  return ok(
    [...new Set(kunci)].flatMap((one) => {
      const answer = said.tanggapan.get(one)
      return answer ? [answerOf(answer, said, present.has(one))] : []
    })
  )
}
