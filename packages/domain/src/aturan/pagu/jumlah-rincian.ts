import type { Dokumen, Program } from '../../dokumen/schema.ts'
import type { Baris } from '../../dokumen/walk.ts'
import type { Hasil, Konteks, TidakDiperiksa } from '../define-aturan.ts'
import { isKosong } from '../sel-kosong.ts'
import { anakBaris, barisProgram, checkJumlah, type SelUang, selPagu } from './tabel-uang.ts'

const sebutan: Readonly<Record<Program['jenis'], string>> = {
  program: 'program',
  kegiatan: 'kegiatan',
  subKegiatan: 'sub kegiatan'
}

/** Every row of one level against the rows below it, year by year. A level that prints no pagu at all is not checked. */
export function* checkRincian(
  dokumen: Dokumen,
  konteks: Konteks,
  jenis: Program['jenis']
): Generator<Hasil | TidakDiperiksa> {
  const rows = konteks.memo(barisProgram).filter(({ row }) => row.jenis === jenis && row.anak?.length)
  if (rows.length > 0 && rows.every(({ row }) => Object.values(row.pagu).every(isKosong))) {
    yield { tidakDiperiksa: `T-C.27 tidak mencetak pagu pada tingkat ${sebutan[jenis]}.` }
    return
  }
  for (const baris of rows) yield* checkBaris(dokumen, baris)
}

function* checkBaris(dokumen: Dokumen, baris: Baris<Program>): Generator<Hasil> {
  const anak = anakBaris(baris)
  for (const year of Object.keys(baris.row.pagu).map(Number)) {
    const total = selPagu(dokumen, baris, year)
    const addends = anak.flatMap((one) => nearest(dokumen, one, year))
    if (total) yield* checkJumlah(total, addends, { nama: baris.row.uraian }, year)
  }
}

/** The pagu of a row; where it prints none, those of the rows below it; its empty cell when there are none either. */
function nearest(dokumen: Dokumen, baris: Baris<Program>, year: number): SelUang[] {
  const own = selPagu(dokumen, baris, year)
  if (own && own.nilai !== null) return [own]
  const below = anakBaris(baris).flatMap((one) => nearest(dokumen, one, year))
  return below.some((one) => one.nilai !== null) || !own ? below : [own]
}
