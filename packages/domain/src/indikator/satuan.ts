/** Units of indikator: spelling, kind, and the unit that hides in a name. No sector is known by name here. */

export type MacamSatuan =
  | 'persen'
  | 'rupiah'
  | 'orang'
  | 'jumlah'
  | 'nilai'
  | 'indeks'
  | 'rasio'
  | 'waktu'
  | 'predikat'

/** Spellings and abbreviations of one unit, after lower-casing and removal of dots. */
const padanan: ReadonlyMap<string, string> = new Map(
  Object.entries({
    persen: '%',
    prosen: '%',
    persentase: '%',
    prosentase: '%',
    percent: '%',
    rp: 'rupiah',
    idr: 'rupiah',
    'ribu rp': 'ribu rupiah',
    'rp ribu': 'ribu rupiah',
    'rupiah ribu': 'ribu rupiah',
    'ribuan rupiah': 'ribu rupiah',
    'rp 000': 'ribu rupiah',
    rp000: 'ribu rupiah',
    'juta rp': 'juta rupiah',
    'rp juta': 'juta rupiah',
    'rupiah juta': 'juta rupiah',
    'jutaan rupiah': 'juta rupiah',
    'rp 000000': 'juta rupiah',
    rp000000: 'juta rupiah',
    'miliar rp': 'miliar rupiah',
    'rp miliar': 'miliar rupiah',
    'milyar rupiah': 'miliar rupiah',
    dok: 'dokumen',
    dokumentasi: 'dokumen',
    lap: 'laporan',
    org: 'orang',
    keg: 'kegiatan',
    bln: 'bulan',
    th: 'tahun',
    thn: 'tahun',
    kk: 'kepala keluarga',
    'm²': 'm2',
    'km²': 'km2',
    skor: 'nilai',
    poin: 'nilai',
    point: 'nilai',
    angka: 'nilai',
    index: 'indeks',
    ratio: 'rasio'
  })
)

/** One spelling per unit: lower case, single spaces, no dots or outer parentheses, `persen` → `%`, `dok` → `dokumen`. */
export function normaliseSatuan(text: string): string {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.()[\]]/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s*,\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim()
  const joined = bare.replace(/\b0[ 0]*0\b/g, (zeros) => zeros.replaceAll(' ', ''))
  return padanan.get(joined) ?? joined
}

/**
 * Same unit whatever the case, abbreviation or a space that a scan put into a word (`ang gota`). Two absent units are
 * the same, one absent is not.
 */
export function sameSatuan(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a?.trim() || !b?.trim()) return !a?.trim() && !b?.trim()
  return squeeze(a) === squeeze(b)
}

const squeeze = (text: string): string => normaliseSatuan(text).replace(/\s+/g, '')

const macamTetap: ReadonlyMap<string, MacamSatuan> = new Map(
  Object.entries({
    '%': 'persen',
    permil: 'rasio',
    '‰': 'rasio',
    rupiah: 'rupiah',
    'ribu rupiah': 'rupiah',
    'juta rupiah': 'rupiah',
    'miliar rupiah': 'rupiah',
    nilai: 'nilai',
    indeks: 'indeks',
    rasio: 'rasio',
    predikat: 'predikat',
    kategori: 'predikat',
    opini: 'predikat',
    huruf: 'predikat',
    level: 'predikat',
    peringkat: 'predikat',
    orang: 'orang',
    jiwa: 'orang',
    peserta: 'orang',
    pegawai: 'orang',
    penduduk: 'orang',
    siswa: 'orang',
    pasien: 'orang'
  })
)

const waktu = new Set(['detik', 'menit', 'jam', 'hari', 'minggu', 'bulan', 'triwulan', 'semester', 'tahun'])

/**
 * Kind of a unit; a unit that is none of the known ones counts things (`jumlah`). `orang/bulan` counts people,
 * `per 100.000` is a ratio. Undefined only without a unit.
 */
export function macamSatuan(text: string | null | undefined): MacamSatuan | undefined {
  if (!text?.trim()) return undefined
  const unit = normaliseSatuan(text)
  const fixed = macamTetap.get(unit)
  if (fixed) return fixed
  if (waktu.has(unit)) return 'waktu'
  if (/(^|\s)per(\s|$)|\/\s*(1|10|100|1000|100000)\b/.test(unit)) return 'rasio'
  const [first = ''] = unit.split(/[/,\s]/)
  if (macamTetap.get(first) === 'orang') return 'orang'
  if (first === 'nilai' || first === 'indeks' || first === 'rupiah') return macamTetap.get(first)
  return 'jumlah'
}

/**
 * The unit printed in parentheses at the end of a name: `Jumlah Dokumen (Dokumen)` → `Dokumen`. An abbreviation of the
 * name itself, `(RAT)` or `(SAKIP)`, is none.
 */
export function satuanDiNama(nama: string): string | undefined {
  const inside = /\(([^()]*)\)[\s.]*$/.exec(nama)?.[1]?.trim()
  if (!inside || inside.length > 40) return undefined
  const unit = normaliseSatuan(inside)
  if (unit === '') return undefined
  if (macamTetap.get(unit) || waktu.has(unit) || padanan.get(unit)) return inside
  if (/^[A-Z][A-Z0-9&/-]*$/.test(inside)) return undefined
  return inside.split(/\s+/).length <= 3 && !/\d/.test(inside) ? inside : undefined
}

/** Kinds that fit the opening word of a name (`Persentase …` → persen); undefined when the name does not commit. */
export function macamDariNama(nama: string): readonly MacamSatuan[] | undefined {
  const awalan = nama.trim().toLowerCase()
  if (/^(persentase|prosentase|persetase|persentasi|presentase|cakupan)\b/.test(awalan)) return ['persen']
  if (/^(jumlah|banyaknya)\b/.test(awalan)) return ['jumlah', 'orang', 'rupiah', 'waktu']
  if (/^indeks\b/.test(awalan)) return ['indeks', 'nilai', 'predikat', 'persen']
  if (/^(nilai|skor)\b/.test(awalan)) return ['nilai', 'indeks', 'predikat', 'rupiah', 'persen']
  if (/^rasio\b/.test(awalan)) return ['rasio', 'persen', 'indeks']
  if (/^(opini|predikat|peringkat)\b/.test(awalan)) return ['predikat', 'nilai']
  return undefined
}
