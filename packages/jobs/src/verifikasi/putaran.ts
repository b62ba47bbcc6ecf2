import {
  announce,
  hasEdited,
  insertJawabanPeriksa,
  insertPutusan,
  insertTugas,
  listPeran,
  listTugas,
  lockNaskah,
  logTahap,
  type NaskahTerkunci,
  type Putaran,
  type PutaranDiubah,
  readPutaran,
  readTahapLogs,
  rolesOfPengguna,
  type TugasPutaran,
  type Tx,
  updatePutaran
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import type { ProfilId } from '@selaras/domain/law'
import {
  activeRoles,
  mesinVerifikasi,
  PERISTIWA_VERIFIKASI,
  type PeristiwaVerifikasi,
  type SelTercatat
} from '@selaras/domain/tahap'
import {
  checkJawaban,
  checkPutusan,
  describeSel,
  type JawabanDikirim,
  noteSel,
  type PutusanDikirim
} from '@selaras/domain/verifikasi'
import { bahanOf } from '../langkah/bahan.ts'
import { beriTahu } from '../langkah/beri-tahu.ts'
import { naskahTidakDitemukan } from '../langkah/ditolak.ts'
import type { Bahan, KonteksLangkah, PelakuLangkah } from '../langkah/konteks.ts'
import { type BahanPutaran, factsOfPutaran, readIsiPutaran } from './fakta-putaran.ts'
import { putaranBerubah } from './putaran-berubah.ts'
import { blockingBerkunci } from './temuan-naskah.ts'

/** Which round, and who acts on it. */
export interface DiPutaran {
  readonly naskahId: string
  readonly ke: number
  readonly pelaku: PelakuLangkah
  readonly konteks: KonteksLangkah
}

/** A round opened for a change: the plan locked, everything read. */
interface Terbuka {
  readonly bahan: Bahan & { readonly kepala: NaskahTerkunci }
  readonly putaran: Putaran
  readonly fakta: BahanPutaran
}

async function open(tx: Tx, { naskahId, ke, pelaku, konteks }: DiPutaran): Promise<Result<Terbuka>> {
  const kepala = await lockNaskah(tx, naskahId)
  if (kepala === null) return naskahTidakDitemukan()
  const putaran = Number.isSafeInteger(ke) ? await readPutaran(tx, naskahId, ke) : null
  if (putaran === null) return putaranTidakDitemukan()
  const bahan = await bahanOf(tx, kepala, pelaku, konteks, { peristiwa: null })
  if (!bahan.ok) return bahan
  const { naskah, tahap } = bahan.value
  const fakta: BahanPutaran = {
    kepala,
    tahapNaskah: tahap,
    naskah,
    putaran,
    isi: await readIsiPutaran(tx, putaran, pelaku.id),
    menghalangi: blockingBerkunci(bahan.value, tahap).map((one) => one.kunci),
    pelaku,
    hariIni: konteks.hariIni
  }
  return ok({ bahan: bahan.value, putaran, fakta })
}

export const putaranTidakDitemukan = () =>
  refuse('TIDAK_DITEMUKAN', 'Putaran verifikasi ini tidak ditemukan.', 'Muat ulang halaman.')

/** Events of a round that people send; the others come with a step of the plan. */
export type LangkahPutaran = Exclude<PeristiwaVerifikasi, { readonly type: 'tarik' | 'tutup' | 'catatHasil' }>

/**
 * Takes one event of a round that is still at the version which the person saw; else whoever was faster is named. The
 * plan is locked, so that a round is never changed while it is being closed. Returns the next version of the round.
 */
export async function stepPutaran(
  tx: Tx,
  di: DiPutaran & { readonly versi: number },
  event: LangkahPutaran
): Promise<Result<{ readonly versi: number }>> {
  const opened = await open(tx, di)
  if (!opened.ok) return opened
  const { bahan, putaran, fakta } = opened.value
  if (putaran.versi !== di.versi) return overtaken(tx, putaran)
  const petugasBerhak = event.type === 'tugaskan' && (await mayVerify(tx, event.penggunaId, bahan))
  const tugas = event.type === 'cabutTugas' ? await tugasIn(tx, putaran) : []
  const facts = factsOfPutaran({ ...fakta, petugasBerhak, bertugas: tugas.map((one) => one.penggunaId) })
  const stepped = mesinVerifikasi.step(putaran.status, event, facts)
  if (!stepped.ok) return stepped
  const waktu = di.konteks.now.toISOString()
  if (event.type === 'tugaskan') await giveTugas(tx, di, opened.value, event)
  if (event.type === 'cabutTugas') {
    const had = tugas.find((one) => one.penggunaId === event.penggunaId)?.cakupan ?? []
    await giveTugas(tx, di, opened.value, { penggunaId: event.penggunaId, cakupan: [] }, had)
  }
  const { type: _, ...data } = event
  await logTahap(tx, bahan.kepala, {
    langkah: stepped.value,
    waktu,
    mesin: 'verifikasi',
    rincian: { putaran: putaran.ke, data }
  })
  return write(tx, bahan.kepala, putaran, { status: stepped.value.ke, ...changeOf(event) })
}

const tugasIn = async (tx: Tx, { naskahId, ke }: Putaran): Promise<readonly TugasPutaran[]> =>
  (await listTugas(tx, naskahId)).filter((one) => one.ke === ke)

/** Gives somebody these parts, or none any more; the person hears of it, and which parts they had. */
async function giveTugas(
  tx: Tx,
  { pelaku, konteks }: DiPutaran,
  { bahan: { kepala, naskah }, putaran }: Terbuka,
  { penggunaId, cakupan }: { readonly penggunaId: string; readonly cakupan: readonly string[] },
  dicabut: readonly string[] = []
): Promise<void> {
  const waktu = konteks.now.toISOString()
  const id = konteks.newId()
  const dalam = { naskah: kepala, ke: putaran.ke, pada: waktu, oleh: pelaku.id }
  await insertTugas(tx, dalam, { id, penggunaId, cakupan })
  const words = [...cakupan, ...dicabut].map((one) =>
    naskah?.simpul.has(one) || one === naskah?.id ? describeSel(naskah, { simpulId: one, field: null }) : one
  )
  const data = {
    judul: kepala.judul,
    tahun: [...kepala.tahun],
    jenis: kepala.jenis,
    oleh: pelaku.nama,
    cakupan: words,
    batas: putaran.batas,
    ...(cakupan.length === 0 ? { dicabut: true } : {})
  }
  const pesan = { jenis: 'putaran', kunci: `tugas ${id}`, naskahId: kepala.id, data } as const
  await beriTahu(tx, [penggunaId], pesan, { newId: konteks.newId, waktu })
}

function changeOf(event: LangkahPutaran): PutaranDiubah {
  switch (event.type) {
    case 'perpanjang':
      return { batas: event.batas }
    case 'simpulkan':
      return { simpulan: event.simpulan }
    case 'batalkanSimpulan':
      return { simpulan: null }
    case 'mulaiPeriksa':
    case 'tugaskan':
    case 'cabutTugas':
      return {}
  }
}

async function write(
  tx: Tx,
  kepala: NaskahTerkunci,
  putaran: Putaran,
  diubah: PutaranDiubah
): Promise<Result<{ readonly versi: number }>> {
  const versi = await updatePutaran(tx, putaran, diubah)
  if (versi === null) return overtaken(tx, putaran)
  await announcePercakapan(tx, kepala)
  return ok({ versi })
}

/** Tells browsers that have the plan open, at the commit, that something was said about it. */
export const announcePercakapan = (
  tx: Tx,
  { id: naskahId, opdId, versi }: Pick<NaskahTerkunci, 'id' | 'opdId' | 'versi'>
): Promise<void> =>
  announce(tx, { pemdaId: tx.tenant.pemdaId, opdId, naskahId, versi, perihal: 'percakapan' })

/** Names who was faster, from the log of the round. */
async function overtaken(tx: Tx, { naskahId, ke }: Putaran) {
  const log = (await readTahapLogs(tx, [naskahId], 'verifikasi')).get(naskahId) ?? []
  const last = log.findLast((row) => isRound(row.rincian, ke))
  if (!last) return putaranBerubah(null)
  const [peran] = await rolesOfPengguna(tx, last.pelakuId)
  const labels: Readonly<Record<string, { readonly label: string }>> = PERISTIWA_VERIFIKASI
  return putaranBerubah({
    nama: peran?.nama ?? 'Sistem',
    pada: last.waktu,
    label: labels[last.peristiwa]?.label ?? last.peristiwa
  })
}

/** Whether a row of the log is about this round. */
export const isRound = (rincian: unknown, ke: number): boolean =>
  typeof rincian === 'object' && rincian !== null && 'putaran' in rincian && rincian.putaran === ke

/** Whether somebody may be given a part of this plan to verify: a verifier today, and no author of it. */
async function mayVerify(tx: Tx, penggunaId: string, { kepala, hariIni }: Bahan): Promise<boolean> {
  const own = (await listPeran(tx)).filter((one) => one.penggunaId === penggunaId)
  const peran = activeRoles(own, { pemdaId: tx.tenant.pemdaId, opdId: kepala.opdId }, hariIni)
  if (!peran.includes('verifikator') && !peran.includes('kepalaBappelitbangda')) return false
  return !(await hasEdited(tx, kepala.id, penggunaId))
}

/** Opens a round into which a verifier may write now. */
async function openForResults(tx: Tx, di: DiPutaran): Promise<Result<Terbuka>> {
  const opened = await open(tx, di)
  if (!opened.ok) return opened
  const { putaran, fakta } = opened.value
  const allowed = mesinVerifikasi.can(putaran.status, { type: 'catatHasil' }, factsOfPutaran(fakta))
  return allowed.ok ? opened : allowed
}

/** Records verdicts on nodes, all or none; the earlier ones stay in the log. */
export async function recordPutusan(
  tx: Tx,
  di: DiPutaran,
  butir: readonly PutusanDikirim[]
): Promise<Result<{ readonly versi: number }>> {
  const opened = await openForResults(tx, di)
  if (!opened.ok) return opened
  const { bahan, putaran } = opened.value
  if (bahan.naskah === null) return naskahTidakDitemukan()
  const checked = checkPutusan(bahan.naskah, butir)
  if (!checked.ok) return checked
  await insertPutusan(tx, sayingIn(di, bahan.kepala), checked.value)
  return write(tx, bahan.kepala, putaran, {})
}

/** Records answers to the checklist, all or none. */
export async function recordJawaban(
  tx: Tx,
  di: DiPutaran,
  butir: readonly JawabanDikirim[]
): Promise<Result<{ readonly versi: number }>> {
  const opened = await openForResults(tx, di)
  if (!opened.ok) return opened
  const { bahan, putaran } = opened.value
  const checked = checkJawaban(bahan.kepala.profil as ProfilId, butir)
  if (!checked.ok) return checked
  await insertJawabanPeriksa(tx, sayingIn(di, bahan.kepala), checked.value)
  return write(tx, bahan.kepala, putaran, {})
}

const sayingIn = ({ ke, pelaku, konteks }: DiPutaran, kepala: NaskahTerkunci) => ({
  naskah: kepala,
  ke,
  pada: konteks.now.toISOString(),
  oleh: pelaku.id
})

/** The free text of the minutes and the cells listed; absent = stays. */
export interface CatatanPutaran {
  /** Version of the round that was read, or null to write whatever it is. */
  readonly versi: number | null
  readonly nomor?: string | null
  readonly catatanProses?: string | null
  readonly catatanSubstansi?: string | null
  readonly sel?: readonly SelTercatat[]
}

const longestText = 20_000

/** Records the free text of the minutes and the cells listed for "sesuai dengan catatan". */
export async function recordCatatanPutaran(
  tx: Tx,
  di: DiPutaran,
  { versi, sel, ...teks }: CatatanPutaran
): Promise<Result<{ readonly versi: number }>> {
  const opened = await openForResults(tx, di)
  if (!opened.ok) return opened
  const { bahan, putaran } = opened.value
  if (versi !== null && versi !== putaran.versi) return overtaken(tx, putaran)
  if (Object.values(teks).some((text) => (text?.length ?? 0) > longestText))
    return refuse('NILAI_TIDAK_SAH', `Teks lebih dari ${longestText} huruf.`, 'Tulis lebih singkat.')
  if ((teks.nomor?.length ?? 0) > 100)
    return refuse('NILAI_TIDAK_SAH', 'Nomor berita acara lebih dari 100 huruf.', 'Periksa nomornya.')
  if (sel === undefined) return write(tx, bahan.kepala, putaran, teks)
  if (bahan.naskah === null) return naskahTidakDitemukan()
  const noted = noteSel(bahan.naskah, sel)
  return noted.ok ? write(tx, bahan.kepala, putaran, { ...teks, sel: noted.value }) : noted
}
