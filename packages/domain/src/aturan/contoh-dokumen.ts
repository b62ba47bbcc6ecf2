import type { Dokumen, Indikator, Program, TujuanSasaran } from '../dokumen/schema.ts'
import type { Sel, Tahunan } from '../dokumen/sel.ts'
import type { ProfilId } from './define-aturan.ts'

/** Small builders for the examples of the rules; pure, so that a bundle without examples drops them. */

/** A valid dokumen without any row, three years from 2025; `bagian` replaces top-level keys. */
/* @__NO_SIDE_EFFECTS__ */
export function dokumenKosong(profil: ProfilId = 'INM52', bagian: Partial<Dokumen> = {}): Dokumen {
  return {
    format: 'selaras.renstra/1',
    pemda: { nama: 'Kabupaten Contoh', jenis: 'kabupaten', provinsi: 'Provinsi Contoh' },
    perangkatDaerah: { nama: 'Dinas Contoh', bidangUrusan: [{ kode: '1.02', nama: 'Kesehatan' }] },
    dokumen: {
      judul: 'Rencana Strategis Dinas Contoh',
      jenis: 'renstra',
      profil,
      tahun: [2025, 2026, 2027],
      tahunDasar: 2024,
      nomenklatur: 'kepmendagri-050-5889-2021'
    },
    induk: { jenis: profil === 'INM52' ? 'RPD' : 'RPJMD', misi: [] },
    tujuanSasaran: [],
    programPendanaan: [],
    ...bagian
  }
}

/**
 * A cell as printed in Indonesian notation: `sel('1.250,5')` has the value 1250.5, `sel('-')` and `sel('n/a')` none,
 * `sel(null)` is empty. With a satuan of `%` write the number alone.
 */
/* @__NO_SIDE_EFFECTS__ */
export function sel(teks: string | null, satuan?: string, tahun?: number): Sel {
  const number = teks === null ? null : teks.replaceAll('.', '').replace(',', '.')
  return {
    teks,
    nilai: number !== null && /^-?\d+(\.\d+)?$/.test(number) ? number : null,
    ...(satuan === undefined ? {} : { satuan }),
    ...(tahun === undefined ? {} : { tahun })
  }
}

/** Cells of consecutive years; the satuan is put on each. */
/* @__NO_SIDE_EFFECTS__ */
export function tahunan(teks: readonly (string | null)[], satuan?: string, mulai = 2025): Tahunan {
  return Object.fromEntries(teks.map((one, at) => [String(mulai + at), sel(one, satuan)]))
}

/** An indikator with targets from 2025 on; `bagian` adds awal, akhir, arah, sifat … */
/* @__NO_SIDE_EFFECTS__ */
export function indikator(
  uraian: string,
  target: readonly (string | null)[],
  satuan: string,
  bagian: Partial<Indikator> = {}
): Indikator {
  return { uraian, target: tahunan(target, satuan), ...bagian }
}

/** A row of T-C.27 with pagu from 2025 on. */
/* @__NO_SIDE_EFFECTS__ */
function baris(
  jenis: Program['jenis'],
  uraian: string,
  pagu: readonly (string | null)[],
  bagian: Partial<Program>
): Program {
  return { jenis, uraian, indikator: [], pagu: tahunan(pagu), ...bagian }
}

/* @__NO_SIDE_EFFECTS__ */
export function program(
  uraian: string,
  pagu: readonly (string | null)[],
  bagian: Partial<Program> = {}
): Program {
  return baris('program', uraian, pagu, bagian)
}

/* @__NO_SIDE_EFFECTS__ */
export function kegiatan(
  uraian: string,
  pagu: readonly (string | null)[],
  bagian: Partial<Program> = {}
): Program {
  return baris('kegiatan', uraian, pagu, bagian)
}

/* @__NO_SIDE_EFFECTS__ */
export function subKegiatan(
  uraian: string,
  pagu: readonly (string | null)[],
  bagian: Partial<Program> = {}
): Program {
  return baris('subKegiatan', uraian, pagu, bagian)
}

/** A tujuan with its sasaran. */
/* @__NO_SIDE_EFFECTS__ */
export function tujuan(
  uraian: string,
  indikatorTujuan: readonly Indikator[],
  anak: readonly TujuanSasaran[] = []
): TujuanSasaran {
  return { jenis: 'tujuan', uraian, indikator: [...indikatorTujuan], anak: [...anak] }
}

/* @__NO_SIDE_EFFECTS__ */
export function sasaran(uraian: string, indikatorSasaran: readonly Indikator[]): TujuanSasaran {
  return { jenis: 'sasaran', uraian, indikator: [...indikatorSasaran] }
}
