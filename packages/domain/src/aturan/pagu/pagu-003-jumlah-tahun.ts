import { below } from '../../dokumen/pointer.ts'
import type { Dokumen, Program } from '../../dokumen/schema.ts'
import type { Baris } from '../../dokumen/walk.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, program, sel } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { saranJumlah, tulisJumlah } from './kalimat-jumlah.ts'
import { barisProgram, checkJumlah, selPagu, selUang } from './tabel-uang.ts'

export const aturan = defineAturan({
  id: 'PAGU-003',
  periksa: 'M-22',
  keluarga: 'pagu',
  judul: 'Pagu akhir periode sama dengan jumlah pagu semua tahun',
  kenapa:
    'Kolom kondisi akhir (Rp) menjumlahkan pagu setiap tahun. Bila tidak cocok, kebutuhan dana seluruh periode yang ' +
    'dibaca kepala daerah salah.',
  perbaikan: 'Samakan pagu pada kondisi akhir dengan jumlah pagu semua tahun pada baris itu.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    const rows = konteks.memo(barisProgram)
    const printed = rows.filter(({ row }) => row.akhir !== undefined)
    if (rows.length > 0 && printed.length === 0) {
      yield { tidakDiperiksa: 'T-C.27 tidak mempunyai kolom pagu pada kondisi akhir.' }
    } else if (printed.length > 1 && printed.every(({ row }) => row.akhir?.pagu.nilai === null)) {
      yield { pointer: '/programPendanaan', kasus: 'kolomKosong', keparahan: 'mayor' }
    } else {
      for (const baris of printed) yield* checkAkhir(dokumen, baris)
    }
  },
  pesan: (hasil) =>
    hasil.kasus === 'kolomKosong'
      ? 'Kolom pagu pada kondisi akhir kosong di semua baris T-C.27.'
      : tulisJumlah(hasil, `Pagu akhir periode ${kutip(fakta(hasil, 'nama'), 60)}`, 'tahun'),
  saran: (hasil) =>
    hasil.kasus === 'kolomKosong'
      ? 'Isi kolom itu dengan jumlah pagu semua tahun.'
      : saranJumlah(hasil, 'tahun')
})

function* checkAkhir(dokumen: Dokumen, baris: Baris<Program>): Generator<Hasil> {
  const { akhir, pagu, uraian } = baris.row
  if (!akhir) return
  const years = Object.keys(pagu).map((year) => selPagu(dokumen, baris, Number(year)))
  const total = selUang(dokumen, akhir.pagu, below(baris.pointer, 'akhir', 'pagu'))
  yield* checkJumlah(
    total,
    years.filter((one) => one !== undefined),
    { nama: uraian }
  )
}

const dengan = (...akhir: (string | null)[]): Dokumen =>
  dokumenKosong('PMDN86', {
    programPendanaan: akhir.map((teks, at) =>
      program(`Program ${at + 1}`, ['100', '110', '120'], { akhir: { pagu: sel(teks) } })
    )
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'pagu akhir kurang satu rupiah',
    dokumen: dengan('330', '329'),
    temuan: [{ pointer: '/programPendanaan/1/akhir/pagu', keparahan: 'kritis' }]
  },
  {
    judul: 'satu pagu akhir kosong',
    dokumen: dengan('330', null),
    temuan: [{ pointer: '/programPendanaan/1/akhir/pagu', keparahan: 'kritis' }]
  },
  {
    judul: 'kolom kosong di semua baris adalah satu temuan',
    dokumen: dengan(null, null, null),
    temuan: [{ pointer: '/programPendanaan', keparahan: 'mayor' }]
  },
  { judul: 'jumlah tiga tahun cocok', dokumen: dengan('330', '330'), temuan: [] }
]
