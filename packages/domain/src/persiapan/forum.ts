import type { Tahap } from '../law/tahap.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { FaktaForum } from '../tahap/facts.ts'
import { LABEL_TAHAP } from '../tahap/label-tahap.ts'
import type { PeranPelaku } from '../tahap/roles.ts'
import { PERAN_PENYUSUN } from '../tahap/roles.ts'
import { allOf, isRecord, readable, readDay, readText, salah } from './isian.ts'
import type { Pejabat } from './tim-penyusun.ts'
import { readPejabat } from './tim-penyusun.ts'

/** Somebody invited: an institution or a person of one. */
export interface Undangan {
  readonly nama: string
  readonly instansi: string
}

export interface Hadirin {
  readonly nama: string
  readonly jabatan: string
  readonly instansi: string
}

/** What a forum is prepared with and what it yields. */
export interface IsiForum {
  readonly undangan: readonly Undangan[]
  readonly hadir: readonly Hadirin[]
  readonly kesepakatan: readonly string[]
  /** Who signs the berita acara. */
  readonly penandaTangan: readonly Pejabat[]
}

export interface ForumDibaca extends IsiForum {
  readonly nama: string
  /** ISO day. */
  readonly tanggal: string
  readonly tempat: string
}

const batasBaris = 500

/** Whether this person may hold this forum: Bappelitbangda one of all OPD, an OPD its own. */
export function mayHoldForum(lintas: boolean, peran: readonly PeranPelaku[]): Result<true> {
  const roles: readonly PeranPelaku[] = lintas ? ['verifikator', 'kepalaBappelitbangda'] : PERAN_PENYUSUN
  if (roles.some((one) => peran.includes(one))) return ok(true)
  return lintas
    ? refuse(
        'TIDAK_BERHAK',
        'Forum lintas perangkat daerah diselenggarakan oleh Bappelitbangda.',
        'Minta Bappelitbangda mengubahnya; perangkat daerah mengikutkan Renstranya.'
      )
    : refuse(
        'TIDAK_BERHAK',
        'Forum ini diselenggarakan oleh perangkat daerah lain.',
        'Hanya perencana, sekretaris, atau kepala perangkat daerah penyelenggara yang mengubahnya.'
      )
}

/** Whether a plan in this state may be brought into a forum or taken out of it. */
export function mayJoinForum(tahap: Tahap, ditetapkan: boolean): Result<true> {
  if (tahap !== 'rancangan' && tahap !== 'forum') {
    return refuse(
      'TERKUNCI',
      `Renstra pada tahap ${LABEL_TAHAP[tahap]} tidak sedang menuju forum.`,
      'Renstra mengikuti forum pada tahap rancangan atau forum perangkat daerah.'
    )
  }
  return ditetapkan ? fixed() : ok(true)
}

/** A forum whose berita acara is fixed does not change any more. */
export const fixed = (): { readonly ok: false; readonly refusal: ReturnType<typeof refuse>['refusal'] } =>
  refuse(
    'TERKUNCI',
    'Berita acara forum ini sudah ditetapkan, sehingga forum dan pesertanya tidak berubah lagi.',
    'Adakan forum lain bila masih ada Renstra yang harus dibahas.'
  )

/** The forum as a person typed it; rows left empty altogether are dropped. */
export function readForumInput(input: unknown): Result<ForumDibaca> {
  const forum = isRecord(input) ? input : {}
  const nama = readText(forum['nama'], { field: 'nama', sebutan: 'Nama forum', batas: 300 })
  if (!nama.ok) return nama
  const tanggal = readDay(forum['tanggal'], { field: 'tanggal', sebutan: 'Tanggal forum' })
  if (!tanggal.ok) return tanggal
  const tempat = readText(forum['tempat'], { field: 'tempat', sebutan: 'Tempat forum', batas: 300 })
  if (!tempat.ok) return tempat
  const undangan = readRows(forum['undangan'], 'undangan', readUndangan)
  if (!undangan.ok) return undangan
  const hadir = readRows(forum['hadir'], 'hadir', readHadirin)
  if (!hadir.ok) return hadir
  const kesepakatan = readRows(forum['kesepakatan'], 'kesepakatan', (one, field) =>
    readText(one, { field, sebutan: 'Kesepakatan', batas: 2000 })
  )
  if (!kesepakatan.ok) return kesepakatan
  const penandaTangan = readRows(forum['penandaTangan'], 'penandaTangan', (one, field) =>
    readPejabat(one, field, 'penanda tangan')
  )
  if (!penandaTangan.ok) return penandaTangan
  return ok({
    nama: nama.value,
    tanggal: tanggal.value,
    tempat: tempat.value,
    undangan: undangan.value,
    hadir: hadir.value,
    kesepakatan: kesepakatan.value,
    penandaTangan: penandaTangan.value
  })
}

/** What still stands against the berita acara, and its number and day. */
export function readBeritaAcara(
  input: { readonly nomor: unknown; readonly tanggal: unknown },
  forum: { readonly tanggal: string; readonly isi: IsiForum },
  hariIni: string
): Result<{ readonly nomor: string; readonly tanggal: string }> {
  const missing = [
    ...(forum.isi.undangan.length === 0 ? ['daftar undangan'] : []),
    ...(forum.isi.hadir.length === 0 ? ['daftar hadir'] : []),
    ...(forum.isi.kesepakatan.length === 0 ? ['kesepakatan'] : []),
    ...(forum.isi.penandaTangan.length === 0 ? ['penanda tangan'] : [])
  ]
  if (missing.length > 0) {
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      `Berita acara forum belum lengkap: ${missing.join(', ')} masih kosong.`,
      'Lengkapi dan simpan forum, lalu tetapkan berita acaranya.'
    )
  }
  const nomor = readText(input.nomor, { field: 'nomor', sebutan: 'Nomor berita acara', batas: 100 })
  if (!nomor.ok) return nomor
  const tanggal = readDay(input.tanggal, {
    field: 'tanggal',
    sebutan: 'Tanggal berita acara',
    palingLambat: hariIni
  })
  if (!tanggal.ok) return tanggal
  return tanggal.value < forum.tanggal
    ? salah(
        'tanggal',
        'Tanggal berita acara mendahului tanggal forum.',
        'Periksa kedua tanggal; berita acara paling awal pada hari forum.'
      )
    : ok({ nomor: nomor.value, tanggal: tanggal.value })
}

/** What is stored, read back; what an older or strange version wrote counts as empty. */
export function isiForumOf(stored: unknown): IsiForum {
  const isi = isRecord(stored) ? stored : {}
  const rows = <T>(name: string, read: (value: unknown, field: string) => Result<T>): readonly T[] => {
    const found = readRows(isi[name], name, read)
    return found.ok ? found.value : []
  }
  return {
    undangan: rows('undangan', readUndangan),
    hadir: rows('hadir', readHadirin),
    kesepakatan: rows('kesepakatan', (one, field) =>
      readText(one, { field, sebutan: 'Kesepakatan', batas: 2000 })
    ),
    penandaTangan: rows('penandaTangan', (one, field) => readPejabat(one, field, 'penanda tangan'))
  }
}

/** A plan that was discussed, as the berita acara names it. */
export interface PesertaForum {
  readonly opd: string
  readonly judul: string
}

/** Who took part, as fixed with the berita acara; empty before. */
export function pesertaForumOf(stored: unknown): readonly PesertaForum[] {
  const list = isRecord(stored) ? stored['peserta'] : null
  return (Array.isArray(list) ? list : []).flatMap((one: unknown) =>
    isRecord(one) ? [{ opd: readable(one['opd']), judul: readable(one['judul']) }] : []
  )
}

/** What the machine asks about a forum. */
export const factsOfForum = (isi: IsiForum, ditetapkan: boolean): FaktaForum => ({
  undangan: isi.undangan.length,
  hadir: isi.hadir.length,
  kesepakatan: isi.kesepakatan.length,
  beritaAcara: ditetapkan
})

function readRows<T>(
  value: unknown,
  field: string,
  read: (row: unknown, field: string) => Result<T>
): Result<readonly T[]> {
  const rows = (Array.isArray(value) ? value : [])
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => !isEmpty(row))
  return rows.length > batasBaris
    ? salah(field, `Baris terlalu banyak: paling banyak ${batasBaris}.`, 'Gabungkan baris yang sejenis.')
    : allOf(rows.map(({ row, at }) => read(row, `${field}.${at}`)))
}

const isEmpty = (row: unknown): boolean =>
  isRecord(row) ? Object.values(row).every((one) => readable(one) === '') : readable(row) === ''

function readUndangan(value: unknown, field: string): Result<Undangan> {
  const row = isRecord(value) ? value : {}
  const instansi = readText(row['instansi'], {
    field: `${field}.instansi`,
    sebutan: 'Instansi yang diundang',
    batas: 200
  })
  return instansi.ok ? ok({ nama: readable(row['nama']).slice(0, 200), instansi: instansi.value }) : instansi
}

function readHadirin(value: unknown, field: string): Result<Hadirin> {
  const row = isRecord(value) ? value : {}
  const nama = readText(row['nama'], { field: `${field}.nama`, sebutan: 'Nama yang hadir', batas: 200 })
  if (!nama.ok) return nama
  const instansi = readText(row['instansi'], {
    field: `${field}.instansi`,
    sebutan: 'Instansi yang hadir',
    batas: 200
  })
  return instansi.ok
    ? ok({ nama: nama.value, jabatan: readable(row['jabatan']).slice(0, 200), instansi: instansi.value })
    : instansi
}
