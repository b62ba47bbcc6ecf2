import type { Dokumen, Program } from '../../dokumen/schema.ts'
import type { Baris } from '../../dokumen/walk.ts'
import type { Hasil, Konteks } from '../define-aturan.ts'
import { anakBaris, barisProgram, checkJumlah, selPagu } from './tabel-uang.ts'

/** Every row of one level against the rows directly below it, year by year. */
export function* checkRincian(dokumen: Dokumen, konteks: Konteks, jenis: Program['jenis']): Generator<Hasil> {
  for (const baris of konteks.memo(barisProgram)) {
    if (baris.row.jenis === jenis && baris.row.anak?.length) yield* checkBaris(dokumen, baris)
  }
}

function* checkBaris(dokumen: Dokumen, baris: Baris<Program>): Generator<Hasil> {
  const anak = anakBaris(baris)
  for (const year of Object.keys(baris.row.pagu).map(Number)) {
    const total = selPagu(dokumen, baris, year)
    const addends = anak.map((one) => selPagu(dokumen, one, year)).filter((one) => one !== undefined)
    if (total) yield* checkJumlah(total, addends, { nama: baris.row.uraian }, year)
  }
}
