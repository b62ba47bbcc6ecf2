import { describe, expect, it } from 'vitest'
import { contoh, idMaker } from '../../test/contoh.ts'
import { compareDokumen } from '../dokumen/compare.ts'
import { importDokumen } from './import.ts'
import { printNaskah } from './print.ts'

const rootId = '01900000-0000-7000-8000-ffffffffffff'

describe.each(Object.entries(contoh))('%s', (_nama, dokumen) => {
  const { naskah } = importDokumen(dokumen, { id: rootId, newId: idMaker() })

  it('[CET-1] prints the imported dokumen again, in every cell and everywhere else', () => {
    const { dokumen: printed } = printNaskah(naskah)
    expect(compareDokumen(dokumen, printed)).toEqual([])
    expect(printed).toStrictEqual(dokumen)
  })

  it('[CET-2] keeps every id when it is printed with x-id and imported again', () => {
    const { dokumen: withIds } = printNaskah(naskah, { xId: true })
    const again = importDokumen(withIds, { id: rootId, newId: idMaker(10_000) })
    const rowsWithId = (map: typeof naskah.simpul) =>
      [...map.values()]
        .filter(
          (node) =>
            node.jenis !== 'akarMasalah' &&
            node.jenis !== 'arahKebijakan' &&
            node.jenis !== 'pengarusutamaanGender'
        )
        .map((node) => node.id)
    expect(rowsWithId(again.naskah.simpul)).toEqual(rowsWithId(naskah.simpul))
    expect(printNaskah(again.naskah).dokumen).toStrictEqual(dokumen)
  })
})
