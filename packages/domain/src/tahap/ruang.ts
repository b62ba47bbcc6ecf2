import type { Ruang } from '../law/jalur.ts'

/** Part of the plan that each kind of row belongs to. A kind that is missing here counts as prose. */
const RUANG_SIMPUL: Readonly<Record<string, Ruang>> = {
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  strategi: 'strategi',
  arahKebijakan: 'strategi',
  butirStrategi: 'strategi',
  butirArahKebijakan: 'strategi',
  program: 'program',
  kegiatan: 'program',
  subKegiatan: 'program',
  daftarProgram: 'program',
  pengarusutamaanGender: 'program',
  programTertulis: 'program',
  kegiatanTertulis: 'program',
  subKegiatanTertulis: 'program',
  indikatif: 'program',
  indikatorIndikatif: 'program',
  naskah: 'pagu',
  iku: 'kinerja',
  ikk: 'kinerja',
  capaian: 'data',
  anggaran: 'data',
  tabelSektor: 'data',
  barisSektor: 'data'
}

/** Parts of the exchange format held as a whole that say which plan this is. */
const BAGIAN_IDENTITAS: ReadonlySet<string> = new Set(['dokumen', 'pemda', 'perangkatDaerah', 'format'])

/**
 * Part of the plan that a cell belongs to. An indikator belongs to what it measures, one of a tujuan to `sasaran`:
 * the words of a tujuan may be locked while its indicators are not.
 */
export function ruangOf(jenis: string, jenisInduk: string | null, field: string | null): Ruang {
  if (jenis === 'bagian') return field !== null && BAGIAN_IDENTITAS.has(field) ? 'identitas' : 'prosa'
  if (jenis === 'indikator')
    return jenisInduk === 'tujuan' || jenisInduk === 'sasaran' ? 'sasaran' : 'program'
  const ruang = RUANG_SIMPUL[jenis] ?? 'prosa'
  return ruang === 'program' && field?.startsWith('pagu') === true ? 'pagu' : ruang
}
