import type { Dokumen } from '../../dokumen/schema.ts'
import { namaBagian } from '../../dokumen/tempat-kata.ts'
import { walkIndikatorProgram } from '../../dokumen/walk.ts'
import type { Hasil, Konteks } from '../define-aturan.ts'
import { angka, fakta, kutip } from './kalimat.ts'
import type { BarisNama } from './pasangan-indikator.ts'
import { kunciNama, pasangIku } from './pasangan-indikator.ts'
import type { Beda } from './target-berbeda.ts'
import { bandingkanBaris } from './target-berbeda.ts'

/** Differences of T-C.25 and T-C.28/IKU with the indikator they belong to; `program` of the same name are witnesses. */
export function temukanBedaIku(
  dokumen: Dokumen,
  konteks: Konteks
): { readonly beda: Beda; readonly nama: string }[] {
  const program = konteks.memo(programByName)
  return konteks.memo(pasangIku).pasangan.flatMap(({ asal, lain }) =>
    bandingkanBaris({
      asal,
      lain,
      tahun: tahunRencana(dokumen),
      toleransi: konteks.batas.pembulatanTarget,
      saksi: program.get(kunciNama(asal.row.uraian)) ?? []
    }).map((beda) => ({ beda, nama: asal.row.uraian }))
  )
}

/** Years of the plan in order. */
export const tahunRencana = (dokumen: Dokumen): number[] => [...dokumen.dokumen.tahun].sort((a, b) => a - b)

/** The indikator of T-C.27 by name. Shared through `konteks.memo`. */
export function programByName(dokumen: Dokumen): Map<string, BarisNama[]> {
  const found = new Map<string, BarisNama[]>()
  for (const { row, pointer, pemilik } of walkIndikatorProgram(dokumen)) {
    if (pemilik.row.jenis !== 'program') continue
    const key = kunciNama(row.uraian)
    found.set(key, [...(found.get(key) ?? []), { row, pointer, simpul: null }])
  }
  return found
}

/** A difference as a finding; `tabelSalah` and `tabelAcuan` are keys of the format. */
export function hasilBeda(
  dokumen: Dokumen,
  { beda, nama }: { readonly beda: Beda; readonly nama: string },
  tabel: readonly [asal: string, lain: string]
): Hasil {
  const [asal, lain] = tabel
  return {
    pointer: beda.salah.pointer,
    related: [beda.acuan.pointer],
    ...(beda.tahun === undefined ? {} : { tahun: beda.tahun }),
    ...(beda.salah.nilai === undefined ? {} : { actual: beda.salah.nilai }),
    ...(beda.acuan.nilai === undefined ? {} : { expected: beda.acuan.nilai }),
    kasus: beda.kecocokan === 'kosong' ? 'kosong' : beda.kolom,
    data: {
      nama,
      kolom: beda.kolom,
      tabel: namaBagian(dokumen, beda.salah.diAsal ? asal : lain),
      acuan: namaBagian(dokumen, beda.salah.diAsal ? lain : asal)
    }
  }
}

const sebutanKolom = { awal: 'Kondisi awal', akhir: 'Kondisi akhir', target: 'Target' } as const

/** `Target 2024 “Nilai SAKIP” di IKU tertulis 79,00, sedangkan T-C.25 menulis 76.` */
export function kalimatBeda(hasil: Hasil): string {
  const kolom = sebutanKolom[fakta(hasil, 'kolom') as keyof typeof sebutanKolom] ?? 'Nilai'
  const fact = `${kolom}${hasil.tahun === undefined ? '' : ` ${hasil.tahun}`} ${kutip(fakta(hasil, 'nama'))}`
  const written =
    hasil.actual === undefined || hasil.kasus === 'kosong' ? 'kosong' : `tertulis ${angka(hasil.actual)}`
  return `${fact} di ${fakta(hasil, 'tabel')} ${written}, sedangkan ${fakta(hasil, 'acuan')} menulis ${angka(hasil.expected)}.`
}
