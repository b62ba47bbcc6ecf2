import type { Tahap } from '../law/tahap.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import { LABEL_TAHAP } from '../tahap/label-tahap.ts'
import type { PeranPelaku } from '../tahap/roles.ts'
import { PERAN_PENYUSUN } from '../tahap/roles.ts'
import { allOf, isRecord, readDay, readText, salah } from './isian.ts'

export interface Pejabat {
  readonly nama: string
  readonly jabatan: string
}

/** The drafting team of a plan and the decree that named it. */
export interface TimPenyusun {
  /** Keputusan of the kepala daerah. */
  readonly keputusan: { readonly nomor: string; readonly tanggal: string; readonly tentang: string }
  readonly ketua: Pejabat
  readonly sekretaris: Pejabat
  readonly anggota: readonly Pejabat[]
}

const palingBanyakAnggota = 100

/** States in which the OPD may still say who drafts. */
const TAHAP_TIM: ReadonlySet<Tahap> = new Set(['persiapan', 'rancanganAwal'])

/** Whether this person may record the team now. */
export function mayRecordTim(tahap: Tahap, peran: readonly PeranPelaku[]): Result<true> {
  if (!PERAN_PENYUSUN.some((one) => peran.includes(one))) {
    return refuse(
      'TIDAK_BERHAK',
      'Tim Penyusun dicatat oleh perencana, sekretaris, atau kepala perangkat daerah yang menyusun Renstra ini.',
      'Minta perangkat daerah mencatatnya.'
    )
  }
  return TAHAP_TIM.has(tahap)
    ? ok(true)
    : refuse(
        'TERKUNCI',
        `Tim Penyusun tidak dapat diubah pada tahap ${LABEL_TAHAP[tahap]}.`,
        'Tim dicatat pada tahap persiapan dan rancangan awal.'
      )
}

/** The team as a person typed it, cleaned; `hariIni` is the ISO day after which no decree can be dated. */
export function readTimPenyusun(input: unknown, hariIni: string): Result<TimPenyusun> {
  const tim = isRecord(input) ? input : {}
  const keputusan = readKeputusan(tim['keputusan'], hariIni)
  if (!keputusan.ok) return keputusan
  const ketua = readPejabat(tim['ketua'], 'ketua', 'ketua tim')
  if (!ketua.ok) return ketua
  const sekretaris = readPejabat(tim['sekretaris'], 'sekretaris', 'sekretaris tim')
  if (!sekretaris.ok) return sekretaris
  const list = Array.isArray(tim['anggota']) ? tim['anggota'] : []
  if (list.length === 0)
    return salah('anggota', 'Anggota tim belum diisi.', 'Isi paling sedikit satu anggota tim.')
  if (list.length > palingBanyakAnggota) {
    return salah(
      'anggota',
      `Anggota tim terlalu banyak: paling banyak ${palingBanyakAnggota} orang.`,
      'Catat anggota inti saja; selebihnya ada pada lampiran keputusan.'
    )
  }
  const anggota = allOf(list.map((one, at) => readPejabat(one, `anggota.${at}`, `anggota ke-${at + 1}`)))
  if (!anggota.ok) return anggota
  return ok({
    keputusan: keputusan.value,
    ketua: ketua.value,
    sekretaris: sekretaris.value,
    anggota: anggota.value
  })
}

/** The team as it is kept among the facts of a plan; null when none is recorded. */
export function timPenyusunOf(fakta: unknown): TimPenyusun | null {
  if (!isRecord(fakta)) return null
  const read = readTimPenyusun(fakta['timPenyusun'], '9999-12-31')
  return read.ok ? read.value : null
}

function readKeputusan(value: unknown, hariIni: string): Result<TimPenyusun['keputusan']> {
  const keputusan = isRecord(value) ? value : {}
  const nomor = readText(keputusan['nomor'], {
    field: 'keputusan.nomor',
    sebutan: 'Nomor keputusan',
    batas: 100
  })
  if (!nomor.ok) return nomor
  const tanggal = readDay(keputusan['tanggal'], {
    field: 'keputusan.tanggal',
    sebutan: 'Tanggal keputusan',
    palingLambat: hariIni
  })
  if (!tanggal.ok) return tanggal
  const tentang = readText(keputusan['tentang'], {
    field: 'keputusan.tentang',
    sebutan: 'Judul keputusan (tentang)',
    batas: 500
  })
  if (!tentang.ok) return tentang
  return ok({ nomor: nomor.value, tanggal: tanggal.value, tentang: tentang.value })
}

/** A person named by name and office. */
export function readPejabat(value: unknown, field: string, siapa: string): Result<Pejabat> {
  const pejabat = isRecord(value) ? value : {}
  const nama = readText(pejabat['nama'], { field: `${field}.nama`, sebutan: `Nama ${siapa}`, batas: 200 })
  if (!nama.ok) return nama
  const jabatan = readText(pejabat['jabatan'], {
    field: `${field}.jabatan`,
    sebutan: `Jabatan ${siapa}`,
    batas: 200
  })
  return jabatan.ok ? ok({ nama: nama.value, jabatan: jabatan.value }) : jabatan
}
