import { z } from 'zod'
import { Dokumen } from '../dokumen/schema.ts'
import type { Refusal } from '../result.ts'
import { refuse } from '../result.ts'
import { bentukBagian } from './bentuk.ts'
import type { Change } from './change.ts'
import type { Draft } from './draft.ts'
import { isObject, sameJson } from './json.ts'
import type { KonteksUbah } from './konteks.ts'
import { lockedBy } from './konteks.ts'
import { convertBagian, isRujukan } from './rujukan.ts'
import { stale } from './step-cells.ts'
import { tabelNaskah } from './structure.ts'
import type { BagianNama, Json } from './types.ts'

/** Parts that are tables or derived: they are changed row by row. */
const notBagian = new Set<string>([
  ...tabelNaskah.map((table) => table.kunci),
  'format',
  'jumlahProgramPendanaan',
  'jumlahAnggaranRealisasi'
])
const shapes: Readonly<Record<string, z.ZodType>> = Dokumen.shape
const Bentuk = z.object({
  tabel: z.array(z.string()),
  kolomTidakDicetak: z.record(z.string(), z.array(z.string()))
})

/** The verbatim parts of a naskah, by the top-level key of the format. */
export const bagianNama: readonly BagianNama[] = Object.keys(shapes).filter((key) => !notBagian.has(key))

/** Largest verbatim part, in characters of JSON. */
const batasBagian = 5_000_000

/** Replaces one verbatim part, or says why not. */
export function stepBagian(
  draft: Draft,
  change: Extract<Change, { readonly jenis: 'bagian' }>,
  konteks: KonteksUbah
): Refusal | null {
  const { nama, ke } = change
  const present = draft.view.bagian[nama]
  const refusal =
    checkBagian(nama, ke) ??
    lockedBy(konteks.mayEditBagian?.(nama)) ??
    (sameJson(present, change.dari)
      ? null
      : {
          ...stale('', null, present),
          detail: { bagian: nama, kini: present ?? null, ada: present !== undefined }
        })
  if (refusal) return refusal
  draft.setBagian(nama, ke)
  if (nama === 'dokumen' && isObject(ke)) {
    const years = Array.isArray(ke['tahun']) ? ke['tahun'].filter((tahun) => typeof tahun === 'number') : []
    draft.setHead(
      [...years].sort((a, b) => a - b),
      String(ke['profil'])
    )
  }
  return null
}

function checkBagian(nama: BagianNama, ke: Json | undefined): Refusal | null {
  const shape =
    nama === bentukBagian
      ? Bentuk
      : nama.startsWith('x-')
        ? z.unknown()
        : bagianNama.includes(nama)
          ? shapes[nama]
          : undefined
  if (!shape) {
    return refuse(
      'FIELD_TIDAK_DIKENAL',
      `Naskah tidak mempunyai bagian “${nama}”.`,
      'Ubah tabel baris demi baris.'
    ).refusal
  }
  if (ke === undefined) {
    return nama === bentukBagian || nama.startsWith('x-') || shape.safeParse(undefined).success
      ? null
      : refuse('NILAI_TIDAK_SAH', `Bagian “${nama}” wajib ada.`, 'Kosongkan isinya saja.').refusal
  }
  if (JSON.stringify(ke).length > batasBagian) {
    return refuse('TERLALU_BESAR', `Bagian “${nama}” terlalu besar.`, 'Persingkat isinya.').refusal
  }
  const asPrinted = convertBagian(nama, ke, (place) => (isRujukan(place) ? '/rujukan' : place))
  const parsed = shape.safeParse(asPrinted)
  if (parsed.success) return null
  const issue = parsed.error.issues[0]
  return refuse(
    'NILAI_TIDAK_SAH',
    `Isi bagian “${nama}” tidak sesuai bentuknya.`,
    'Periksa isian yang ditandai.',
    {
      tempat: issue?.path.join('/') ?? ''
    }
  ).refusal
}
