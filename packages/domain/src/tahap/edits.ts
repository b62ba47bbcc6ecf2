import type { Ruang } from '../law/jalur.ts'
import type { Tahap } from '../law/tahap.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { FaktaSunting, Pelaku, SelTercatat } from './facts.ts'
import { jalur } from './guard.ts'
import { LABEL_TAHAP } from './label-tahap.ts'
import type { Peran } from './roles.ts'
import { LABEL_PERAN, PERAN_PENYUSUN } from './roles.ts'
import { ruangOf } from './ruang.ts'

/** States in which the OPD writes. */
export const TAHAP_SUNTING: ReadonlySet<Tahap> = new Set([
  'persiapan',
  'rancanganAwal',
  'rancangan',
  'forum',
  'penyempurnaanRancangan',
  'rancanganAkhir'
])

/** Bagian Hukum words the Perkada here; while officials sign and after, its text stands still. */
const TAHAP_PERKADA: ReadonlySet<Tahap> = new Set([
  'rancanganAkhir',
  'verifikasiRancanganAkhir',
  'reviuApip',
  'harmonisasi'
])

/** What a person may change now: ask `mayEdit` once, then `mayEditSel` per cell. */
export interface IzinSunting {
  readonly ruangTerbuka: readonly Ruang[]
  /** Ids of open tujuan, or all, or none (empty). */
  readonly tujuan: 'semua' | readonly string[]
  /** A tujuan opens only when its own parent changed: `tujuan` then depends on content. */
  readonly tujuanMengikutiInduk: boolean
  readonly tahunTerkunci: readonly number[]
  /** Only these cells, after "sesuai dengan catatan"; null = no such restriction. */
  readonly batasSel: readonly SelTercatat[] | null
}

/** A cell, or with `field: null` a whole row that is added, moved or removed. A structured part has jenis `bagian`. */
export interface SelSunting {
  readonly simpulId: string
  readonly jenis: string
  readonly jenisInduk: string | null
  readonly field: string | null
  /** Years in which a row to be removed, and everything below it, carries values. */
  readonly tahunTerisi?: readonly number[]
}

const hasRole = (pelaku: Pelaku, roles: readonly Peran[]): boolean =>
  roles.some((p) => pelaku.peran.includes(p))

function lockedYears(facts: FaktaSunting): readonly number[] {
  const kunci = jalur(facts)?.kunci
  if (!kunci) return []
  const realised = kunci.tahunTerealisasi ? facts.tahunTerealisasi : []
  const past =
    kunci.terbukaMulai === 'tahunBerjalan' ? facts.tahun.filter((t) => t < facts.tahunBerjalan) : []
  return [...new Set([...realised, ...past])].sort((a, b) => a - b)
}

/** Whether this person may write in this state at all, and then what: parts, years, cells. */
export function mayEdit(tahap: Tahap, facts: FaktaSunting): Result<IzinSunting> {
  if (!TAHAP_SUNTING.has(tahap)) {
    return refuse(
      'TERKUNCI',
      `Naskah pada tahap ${LABEL_TAHAP[tahap]} tidak dapat disunting.`,
      'Naskah terbuka lagi ketika dikembalikan atau ditarik; Renstra yang berlaku diubah melalui perubahan Renstra.'
    )
  }
  if (!hasRole(facts.pelaku, PERAN_PENYUSUN)) {
    const siapa = PERAN_PENYUSUN.map((p) => LABEL_PERAN[p]).join(', ')
    return refuse(
      'TIDAK_BERHAK',
      `Naskah disunting oleh ${siapa}.`,
      'Minta perangkat daerah pemilik naskah mengubahnya.'
    )
  }
  const way = jalur(facts)
  if (!way) {
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      'Dasar perubahan atau reviu belum dicatat, sehingga bagian yang terbuka belum diketahui.',
      'Catat dasar perubahan atau reviu lebih dahulu.'
    )
  }
  const { kunci } = way
  const tujuan =
    kunci.tujuan === 'terbuka' ? 'semua' : kunci.tujuan === 'mengikutiInduk' ? facts.tujuanIndukBerubah : []
  return ok({
    ruangTerbuka: kunci.ruangTerbuka,
    tujuan,
    tujuanMengikutiInduk: kunci.tujuan === 'mengikutiInduk',
    tahunTerkunci: lockedYears(facts),
    batasSel: tahap === 'rancanganAkhir' ? facts.batasSel : null
  })
}

const yearOf = (field: string | null): number | null => {
  const found = field === null ? null : /:(\d{4})$/.exec(field)
  return found ? Number(found[1]) : null
}

const listed = (batas: readonly SelTercatat[], sel: SelSunting): boolean =>
  batas.some((b) => b.simpulId === sel.simpulId && (b.field === null || b.field === sel.field))

/** Whether one cell or row may change under a permission of `mayEdit`. */
export function mayEditSel(izin: IzinSunting, sel: SelSunting): Result<true> {
  if (izin.batasSel !== null && !listed(izin.batasSel, sel)) {
    return refuse(
      'TERKUNCI',
      'Naskah dinyatakan sesuai dengan catatan: hanya sel yang tercatat yang boleh berubah.',
      'Perbaiki sel yang tercatat. Bila sel lain juga harus berubah, minta Bappelitbangda menambahkannya.'
    )
  }
  const ruang = ruangOf(sel.jenis, sel.jenisInduk, sel.field)
  if (ruang === 'tujuan' && izin.tujuan !== 'semua' && !izin.tujuan.includes(sel.simpulId)) {
    return refuse(
      'TERKUNCI',
      'Tujuan terkunci: perubahan Renstra tidak mengubah tujuan, kecuali sasaran induknya sendiri berubah.',
      'Ubah sasaran, indikator, target, atau program di bawahnya.'
    )
  }
  if (!izin.ruangTerbuka.includes(ruang)) {
    return refuse(
      'TERKUNCI',
      'Bagian ini terkunci menurut jenis dan dasar perubahan naskah.',
      'Ubah bagian yang terbuka, atau buat perubahan dengan dasar yang lain.'
    )
  }
  const tahun = yearOf(sel.field)
  const hit = [...(tahun === null ? [] : [tahun]), ...(sel.tahunTerisi ?? [])].find((t) =>
    izin.tahunTerkunci.includes(t)
  )
  return hit === undefined
    ? ok(true)
    : refuse(
        'TERKUNCI',
        `Tahun ${hit} sudah berjalan atau terealisasi, sehingga nilainya terkunci.`,
        'Ubah nilai tahun yang tersisa; baris yang tidak dilanjutkan dikosongkan mulai tahun itu, tidak dihapus.'
      )
}

/** Whether this person may word the Perkada (not the Lampiran) in this state. */
export function mayEditPerkada(tahap: Tahap, pelaku: Pelaku): Result<true> {
  if (!TAHAP_PERKADA.has(tahap)) {
    return refuse(
      'TERKUNCI',
      `Batang tubuh Perkada tidak dapat diubah pada tahap ${LABEL_TAHAP[tahap]}.`,
      'Pada tahap paraf, tolak paraf dengan keberatan atas Perkada agar teksnya diharmonisasi.'
    )
  }
  return hasRole(pelaku, ['bagianHukum'])
    ? ok(true)
    : refuse(
        'TIDAK_BERHAK',
        'Batang tubuh Perkada disusun oleh Bagian Hukum.',
        'Sampaikan usulan kepada Bagian Hukum.'
      )
}
