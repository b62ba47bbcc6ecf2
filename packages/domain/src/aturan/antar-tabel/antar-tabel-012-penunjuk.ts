import { pointer, resolvePointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { walkIndikator } from '../../dokumen/walk.ts'
import { dokumenKosong, sel } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta } from './kalimat.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-012',
  periksa: null,
  keluarga: 'antar-tabel',
  judul: 'Setiap penunjuk mengarah ke sel atau baris yang ada',
  kenapa: 'Penunjuk yang buntu membuat narasi, kutipan, atau rumus tidak dapat diperiksa terhadap tabelnya.',
  perbaikan: 'Arahkan penunjuk ke baris yang benar, atau hapus bila yang ditunjuk memang sudah dihapus.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: [],
  percobaan: false,
  *check(dokumen) {
    for (const [place, target] of penunjuk(dokumen)) {
      if (resolvePointer(dokumen, target) === undefined)
        yield { pointer: place, actual: target, data: { target } }
    }
  },
  pesan: (hasil) => `Penunjuk ${fakta(hasil, 'target')} tidak mengarah ke bagian mana pun dalam dokumen ini.`
})

/** Every pointer of the document: where it stands and where it leads. */
function* penunjuk(dokumen: Dokumen): Generator<readonly [place: string, target: string]> {
  for (const [index, { merujuk, hitung }] of (dokumen.narasi ?? []).entries()) {
    if (merujuk !== undefined) yield [pointer('narasi', index, 'merujuk'), merujuk]
    if (hitung) {
      yield [pointer('narasi', index, 'hitung', 'pembilang'), hitung.pembilang]
      yield [pointer('narasi', index, 'hitung', 'penyebut'), hitung.penyebut]
    }
  }
  for (const [index, { merujuk }] of (dokumen.kutipan ?? []).entries()) {
    if (merujuk !== undefined) yield [pointer('kutipan', index, 'merujuk'), merujuk]
  }
  for (const { row, pointer: place } of walkIndikator(dokumen)) {
    if (!('rumusData' in row) || !row.rumusData) continue
    yield [`${place}/rumusData/pembilang`, row.rumusData.pembilang]
    yield [`${place}/rumusData/penyebut`, row.rumusData.penyebut]
  }
}

const rencana = (merujuk: string) =>
  dokumenKosong('INM52', {
    dataSektor: {
      pasien: { judul: 'Pasien', baris: [{ uraian: 'Rawat inap', nilai: { 2022: sel('12') } }] }
    },
    narasi: [{ tempat: '2.3', tentang: 'Pasien', nilai: sel('12'), merujuk }]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Baris yang ditunjuk tidak ada',
    dokumen: rencana('/dataSektor/pasien/baris/4/nilai/2022'),
    temuan: [{ pointer: '/narasi/0/merujuk', keparahan: 'mayor' }]
  },
  { judul: 'Penunjuk yang benar', dokumen: rencana('/dataSektor/pasien/baris/0/nilai/2022'), temuan: [] }
]
