import {
  type Change,
  type Isi,
  labelField,
  type Naskah,
  namaJenis,
  resolveField,
  type Simpul
} from '@selaras/domain/naskah'
import { namaBaris, teksIsi } from '@selaras/domain/revisi'

/** One thing that an entry did to a row. */
export interface PerubahanRiwayat {
  readonly simpulId: string | null
  readonly field: string | null
  readonly macam: 'isi' | 'tulis' | 'tambah' | 'hapus' | 'pindah' | 'rujuk' | 'bagian'
  /** Row and column in words. */
  readonly tempat: string
  readonly label: string
  readonly dari: string | null
  readonly ke: string | null
}

/** A change in words: the row by its name in the plan as it is now, values as the tables print them. */
export function describeChange(naskah: Naskah, change: Change): PerubahanRiwayat[] {
  switch (change.jenis) {
    case 'isi':
    case 'tulis':
      return [cellChange(naskah, change)]
    case 'tambah':
      return change.simpul.map((node) => rowChange(node, 'tambah', null, namaBaris(node)))
    case 'hapus':
      return change.simpul && change.simpul.length > 0
        ? change.simpul.map((node) => rowChange(node, 'hapus', namaBaris(node), null))
        : [{ ...ofRow(naskah, change.simpulId), macam: 'hapus', dari: null, ke: null }]
    case 'pindah':
      return [
        {
          ...ofRow(naskah, change.simpulId),
          macam: 'pindah',
          dari: parentName(naskah, change.dari.indukId),
          ke: parentName(naskah, change.ke.indukId)
        }
      ]
    case 'rujuk':
      return [
        {
          ...ofRow(naskah, change.simpulId),
          macam: 'rujuk',
          dari: parentName(naskah, change.dari),
          ke: parentName(naskah, change.ke)
        }
      ]
    case 'bagian':
      return [
        {
          simpulId: null,
          field: change.nama,
          macam: 'bagian',
          tempat: `Bagian ${change.nama}`,
          label: '',
          dari: shorten(teksIsi(change.dari)),
          ke: shorten(teksIsi(change.ke))
        }
      ]
  }
}

function cellChange(naskah: Naskah, change: Extract<Change, { jenis: 'isi' | 'tulis' }>): PerubahanRiwayat {
  const { jenis, simpulId, field } = change
  const node = naskah.simpul.get(simpulId)
  const known = node && resolveField(node.jenis, field)
  const text = (value: Isi | undefined) => shorten(teksIsi(value, known?.field?.macam === 'rupiah'))
  return {
    ...ofRow(naskah, simpulId),
    field,
    macam: jenis,
    label: known ? labelField(known) : field,
    dari: text(change.dari),
    ke: text(change.ke)
  }
}

const rowChange = (
  node: Simpul,
  macam: 'tambah' | 'hapus',
  dari: string | null,
  ke: string | null
): PerubahanRiwayat => ({
  simpulId: node.id,
  field: null,
  macam,
  tempat: `${namaJenis[node.jenis]} “${shorten(namaBaris(node))}”`,
  label: '',
  dari,
  ke
})

function ofRow(
  naskah: Naskah,
  simpulId: string
): Pick<PerubahanRiwayat, 'simpulId' | 'field' | 'tempat' | 'label'> {
  const node = naskah.simpul.get(simpulId)
  const tempat = node ? `${namaJenis[node.jenis]} “${shorten(namaBaris(node))}”` : 'baris yang sudah dihapus'
  return { simpulId, field: null, tempat, label: '' }
}

const parentName = (naskah: Naskah, id: string | null): string | null => {
  const node = id === null ? undefined : naskah.simpul.get(id)
  return node ? shorten(namaBaris(node)) : null
}

const longest = 400
function shorten(text: string): string
function shorten(text: string | undefined): string | null
function shorten(text: string | undefined): string | null {
  if (text === undefined) return null
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
