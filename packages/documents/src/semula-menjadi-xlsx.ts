import { type BarisMatriks, namaTabel } from '@selaras/domain/revisi'
import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx'
import { numberCell, textCell } from './sel-xlsx.ts'

/** The semula–menjadi matrix with what stands above it. */
export interface MatriksTercetak {
  readonly judul: string
  /** Lines below the title: whose plan, which two versions. */
  readonly keterangan: readonly string[]
  readonly baris: readonly BarisMatriks[]
}

const kolom = ['No.', 'Tabel', 'Kode', 'Uraian', 'Isian', 'Semula', 'Menjadi', 'Selisih', '%', 'Keterangan']
const lebar = [6, 22, 16, 40, 20, 34, 34, 18, 9, 20]

const garis = { style: 'thin', color: { rgb: 'FF999999' } } as const
const kotak = { top: garis, right: garis, bottom: garis, left: garis }
const teks: CellStyle = { alignment: { vertical: 'top', wrapText: true }, border: kotak, font: { size: 10 } }
const angka: CellStyle = {
  alignment: { vertical: 'top', horizontal: 'right' },
  border: kotak,
  font: { size: 10 }
}
const kepala: CellStyle = {
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
  border: kotak,
  font: { bold: true, size: 10 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE8ECEF' } }
}

/**
 * The matrix as a workbook: A4 landscape, as wide as the page, its head repeated. Amounts are numbers, everything else is
 * text: what a person typed never becomes a formula.
 */
export async function semulaMenjadiXlsx({ judul, keterangan, baris }: MatriksTercetak): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>()
  const put = (row: number, list: readonly Partial<Cell>[]): void => {
    for (const [column, cell] of list.entries()) cells.set(`${row},${column}`, cell)
  }
  put(0, [textCell(judul, { font: { bold: true, size: 14 } })])
  for (const [at, line] of keterangan.entries()) put(at + 1, [textCell(line, { font: { size: 10 } })])
  const head = keterangan.length + 2
  put(
    head,
    kolom.map((title) => textCell(title, kepala))
  )
  for (const [at, row] of baris.entries()) put(head + 1 + at, cellsOf(row, at + 1))
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Semula - Menjadi',
        columns: lebar.map((width) => ({ width })),
        rows: Array.from({ length: head + 1 + baris.length }, () => []),
        cells,
        freezePane: { rows: head + 1 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$${head + 1}:$${head + 1}`
        },
        headerFooter: { oddFooter: '&LSelaras&RHalaman &P dari &N' }
      }
    ]
  })
  return bytes
}

function cellsOf(row: BarisMatriks, nomor: number): Partial<Cell>[] {
  const rupiah = '#,##0'
  const value = (text: string): Partial<Cell> =>
    row.uang && text !== '' ? numberCell(text.replaceAll('.', ''), angka, rupiah) : textCell(text, teks)
  return [
    numberCell(String(nomor), angka, '0'),
    textCell(namaTabel(row.tabel), teks),
    textCell(row.kode, teks),
    textCell(row.uraian, teks),
    textCell(row.isian, teks),
    value(row.semula),
    value(row.menjadi),
    numberCell(row.selisih?.selisih ?? null, angka, row.uang ? rupiah : '#,##0.##'),
    numberCell(row.selisih?.persen ?? null, angka, '#,##0.00'),
    textCell(row.keterangan, teks)
  ]
}
