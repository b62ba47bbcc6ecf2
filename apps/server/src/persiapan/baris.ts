import {
  listForum,
  listInduk,
  listNaskahInTahap,
  listSuratEdaran,
  type NaskahKepala,
  readTahapLogs,
  type SuratEdaran
} from '@selaras/db'
import { TAHAP, type Tahap } from '@selaras/domain/tahap'
import { indukBerubahSejak, sedangDiubah, type WaktuNaskah, waktuNaskah } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { tahapOf } from '../naskah/facts.ts'

/** A plan on its way with its clock. */
export interface BarisPapan {
  readonly kepala: NaskahKepala
  readonly tahap: Tahap
  readonly waktu: WaktuNaskah
}

const tamat: ReadonlySet<Tahap> = new Set(['digantikan', 'dicabut', 'berakhir', 'dibatalkan'])
/** States that the board shows: every plan that is made or in force. */
const padaPapan = TAHAP.filter((tahap) => !tamat.has(tahap))

/** Every plan that the person sees and that has not ended, with its clock: four queries whatever the number. */
export async function boardRows(context: Context): Promise<readonly BarisPapan[]> {
  const { hariIni } = await context.tenant()
  const pengaturan = await context.pengaturan()
  return context.inTenant(async (tx) => {
    const plans = await listNaskahInTahap(tx, padaPapan)
    const logs = await readTahapLogs(
      tx,
      plans.map(({ id }) => id)
    )
    const induk = await listInduk(tx)
    const diubah = sedangDiubah(plans)
    return plans.map((kepala) => {
      const tahap = tahapOf(kepala)
      const log = logs.get(kepala.id) ?? []
      const indukBerubah = indukBerubahSejak(kepala, log, induk, diubah)
      return { kepala, tahap, waktu: waktuNaskah(kepala, tahap, log, { hariIni, pengaturan, indukBerubah }) }
    })
  })
}

/** A day of the pemda's calendar. */
export interface ButirKalender {
  readonly jenis: 'tenggat' | 'suratEdaran' | 'forum' | 'libur'
  /** ISO day. */
  readonly tanggal: string
  readonly uraian: string
  readonly kepala: NaskahKepala | null
  readonly forumId: string | null
  /** Days from today; negative = past. Only limits can be overdue. */
  readonly sisaHari: number | null
}

/** Limits that run for the plans the person sees, letters, forum and holidays, by day: at most seven queries. */
export async function calendarDays(context: Context): Promise<readonly ButirKalender[]> {
  const rows = await boardRows(context)
  const { hariLibur = [] } = await context.pengaturan()
  const { surat, forum } = await context.inTenant(async (tx) => ({
    surat: await listSuratEdaran(tx),
    forum: await listForum(tx)
  }))
  const limits = rows.flatMap(({ kepala, waktu }) =>
    waktu.tenggat.map(
      (one): ButirKalender => ({
        jenis: 'tenggat',
        tanggal: one.jatuhTempo,
        uraian: one.uraian,
        kepala,
        forumId: null,
        sisaHari: one.sisaHari
      })
    )
  )
  return [
    ...limits,
    ...surat.map(letterDay),
    ...forum.map((one): ButirKalender => day('forum', one.tanggal, `${one.nama}, ${one.tempat}`, one.id)),
    ...hariLibur.map((tanggal): ButirKalender => day('libur', tanggal, 'Hari libur'))
  ].sort((a, b) => a.tanggal.localeCompare(b.tanggal))
}

const letterDay = ({ tanggal, nomor, tentang }: SuratEdaran): ButirKalender =>
  day('suratEdaran', tanggal, `Surat Edaran ${nomor}: ${tentang}`)

const day = (
  jenis: ButirKalender['jenis'],
  tanggal: string,
  uraian: string,
  forumId: string | null = null
): ButirKalender => ({ jenis, tanggal, uraian, kepala: null, forumId, sisaHari: null })
