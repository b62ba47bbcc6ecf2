import { below, parentPointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import type { KodeTerbaca } from '../../law/index.ts'
import { kodeInduk } from '../../law/index.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { kelompokkan } from '../antar-tabel/kelompok.ts'
import { dokumenKosong, kegiatan, program } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { BarisKode } from './kode-program.ts'
import { bacaKode, samaKode } from './kode-program.ts'

export const aturan = defineAturan({
  id: 'NOMENKLATUR-002',
  periksa: 'M-28',
  keluarga: 'nomenklatur',
  judul: 'Kode berawalan kode induknya dan tidak berulang',
  kenapa:
    'Kode kegiatan memuat kode programnya, kode sub kegiatan memuat kode kegiatannya. Kode yang menyimpang atau berulang menaruh pagu pada program yang salah.',
  perbaikan: 'Perbaiki kode menurut nomenklatur, atau pindahkan baris ke bawah induknya.',
  keparahan: 'kritis',
  dasar: 'permendagri-90-2019',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    const rows = konteks.memo(bacaKode).filter(isTerbaca)
    const menyimpang = [...salahInduk(dokumen, rows)]
    yield* menyimpang
    const named = new Set(menyimpang.map((one) => one.pointer))
    for (const [first, ...again] of kelompokkan(rows, (one) => one.kode.baku).values()) {
      for (const one of again) {
        const [pointer, other] = [below(one.pointer, 'kode'), below(first?.pointer ?? '', 'kode')]
        if (!first || named.has(pointer) || named.has(other)) continue
        const data = { uraian: one.row.uraian, uraianLain: first.row.uraian }
        yield { pointer, related: [other], actual: one.tertulis, kasus: 'berulang', data }
      }
    }
  },
  pesan(hasil) {
    const baris = kutip(fakta(hasil, 'uraian'), 60)
    if (hasil.kasus === 'berulang')
      return `Kode ${kutip(hasil.actual)} pada baris ${baris} sudah dipakai baris ${kutip(fakta(hasil, 'uraianLain'), 60)}.`
    if (hasil.kasus === 'induk')
      return `Kode ${kutip(hasil.actual)} pada baris ${baris} tidak menjadi awalan kode baris di bawahnya, yang berawalan ${kutip(hasil.expected)}.`
    return `Kode ${kutip(hasil.actual)} pada baris ${baris} tidak berawalan kode induknya ${kutip(hasil.expected)}.`
  }
})

type Terbaca = BarisKode & { readonly kode: KodeTerbaca }
const isTerbaca = (one: BarisKode): one is Terbaca => one.kode.ok && one.kode.tingkat === one.row.jenis

/** Where all children agree on another code than their parent prints, the parent is the one to mend. */
function* salahInduk(dokumen: Dokumen, rows: readonly Terbaca[]): Generator<Hasil> {
  const byPointer = new Map(rows.map((one) => [one.pointer, one]))
  const groups = kelompokkan(
    rows.filter((one) => one.parents.length > 0),
    (one) => parentPointer(parentPointer(one.pointer))
  )
  for (const [place, children] of groups) {
    const parent = byPointer.get(place)
    if (!parent) continue
    const induk = children.map((one) => kodeInduk(one.kode, dokumen.dokumen.nomenklatur) ?? '')
    const odd = children.filter((_, at) => !samaKode(induk[at] ?? '', parent.kode.baku))
    if (odd.length === 0) continue
    if (odd.length === children.length && children.length > 1 && new Set(induk).size === 1) {
      yield {
        pointer: below(parent.pointer, 'kode'),
        related: children.map((one) => below(one.pointer, 'kode')),
        actual: parent.tertulis,
        expected: induk[0] ?? '',
        kasus: 'induk',
        data: { uraian: parent.row.uraian }
      }
      continue
    }
    for (const one of odd) {
      yield {
        pointer: below(one.pointer, 'kode'),
        related: [below(parent.pointer, 'kode')],
        actual: one.tertulis,
        expected: parent.kode.baku,
        kasus: 'anak',
        data: { uraian: one.row.uraian }
      }
    }
  }
}

const rencana = (atas: string, ...bawah: string[]) =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('Program', ['1'], {
        kode: atas,
        anak: bawah.map((kode, i) => kegiatan(`Kegiatan ${i + 1}`, ['1'], { kode }))
      })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Kegiatan berkode program lain',
    dokumen: rencana('1.02.02', '1.02.02.2.01', '1.02.03.2.02'),
    temuan: [{ pointer: '/programPendanaan/0/anak/1/kode', keparahan: 'kritis' }]
  },
  {
    judul: 'Semua kegiatan sepakat: kode program yang salah',
    dokumen: rencana('1.02.05', '1.02.02.2.01', '1.02.02.2.02'),
    temuan: [{ pointer: '/programPendanaan/0/kode' }]
  },
  {
    judul: 'Kode berulang',
    dokumen: rencana('1.02.02', '1.02.02.2.01', '1.02.02.2.01'),
    temuan: [{ pointer: '/programPendanaan/0/anak/1/kode' }]
  },
  {
    judul: 'Kode generik di bawah kode bidang',
    dokumen: rencana('1.02.01', 'X.XX.01.2.01', '1.02.01.2.02'),
    temuan: []
  }
]
