import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import { cellValue } from './derive.ts'
import { labelField, resolveField } from './fields.ts'
import { isSel } from './json.ts'
import type { FieldKey, Isi, Naskah, Simpul } from './types.ts'

/** What the cell holds when somebody empties it, or the rule by which it may not be empty. */
export function emptyCell(naskah: Naskah, node: Simpul, key: FieldKey): Result<Isi> {
  const found = resolveField(node.jenis, key)
  const field = found?.field
  if (!found || !field)
    return refuse(
      'FIELD_TIDAK_DIKENAL',
      `Baris ini tidak mempunyai kolom “${key}” yang dapat dikosongkan.`,
      'Muat ulang halaman, lalu pilih sel yang ada.'
    )
  const label = labelField(found)
  switch (field.macam) {
    case 'teks':
      if (field.wajib)
        return refuse(
          'NILAI_TIDAK_SAH',
          `${label} tidak boleh kosong.`,
          'Usulkan nilai lain, atau tulis pada catatan bahwa barisnya sebaiknya dihapus.'
        )
      return ok(field.bolehNull ? null : '')
    case 'rupiah':
      return ok(null)
    case 'daftarTeks':
      return ok([])
    case 'sel': {
      const now = cellValue(naskah, node, key)
      const tahun = isSel(now) ? now.tahun : undefined
      return ok({ teks: null, nilai: null, ...(tahun === undefined ? {} : { tahun }) })
    }
    case 'pilihan':
      return refuse(
        'NILAI_TIDAK_SAH',
        `${label} selalu salah satu dari: ${field.pilihan.join(', ')}.`,
        'Usulkan salah satu pilihan itu.'
      )
    case 'json':
      return refuse(
        'NILAI_TIDAK_SAH',
        `${label} bukan sel yang dapat dikosongkan.`,
        'Tulis pada catatan apa yang harus diubah.'
      )
  }
}

/** True for a value that prints as an empty cell. */
export const isEmptyIsi = (value: Isi | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) ? value.length === 0 : isSel(value) && value.nilai === null && !value.teks)
