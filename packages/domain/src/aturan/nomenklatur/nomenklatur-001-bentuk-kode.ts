import { below } from '../../dokumen/pointer.ts'
import type { KodeSalah } from '../../law/index.ts'
import { edisiById } from '../../law/index.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, kegiatan, program } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import type { BarisKode } from './kode-program.ts'
import { bacaKode } from './kode-program.ts'

export const aturan = defineAturan({
  id: 'NOMENKLATUR-001',
  periksa: 'M-27',
  keluarga: 'nomenklatur',
  judul: 'Kode program, kegiatan, dan sub kegiatan ada dan berbentuk benar',
  kenapa:
    'Renja, RKA, dan SIPD menghubungkan baris Renstra lewat kodenya. Baris tanpa kode atau dengan kode yang rusak tidak dapat diteruskan.',
  perbaikan:
    'Isi kode menurut nomenklatur yang dipakai dokumen ini, lengkap dengan titik pemisah dan jumlah angkanya.',
  keparahan: 'kritis',
  dasar: 'permendagri-90-2019',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(dokumen, konteks) {
    const rows = konteks.memo(bacaKode)
    const edisi = edisiById(dokumen.dokumen.nomenklatur)
    if (rows.length === 0) {
      if (dokumen.programPendanaan.length > 0) yield { tidakDiperiksa: 'T-C.27 tidak mempunyai kolom kode.' }
      return
    }
    const kosong = rows.filter((one) => one.tertulis.trim() === '' || /^[-–]$/.test(one.tertulis.trim()))
    if (kosong.length === rows.length && rows.length > 1) {
      yield {
        pointer: '/programPendanaan',
        related: rows.map((one) => one.pointer),
        kasus: 'semuaKosong',
        data: { jumlah: rows.length }
      }
      return
    }
    for (const one of kosong) yield { ...at(one), kasus: 'kosong' }
    const terisi = rows.filter((one) => !kosong.includes(one))
    if (!edisi) {
      yield { tidakDiperiksa: `Bentuk kode nomenklatur ${dokumen.dokumen.nomenklatur} tidak dikenal.` }
      return
    }
    yield* salahBentuk(terisi, edisi.nama)
    yield* berspasi(terisi)
  },
  pesan(hasil) {
    const baris = kutip(fakta(hasil, 'uraian'), 60)
    if (hasil.kasus === 'semuaKosong')
      return `Kolom kode T-C.27 kosong pada semua ${fakta(hasil, 'jumlah')} baris.`
    if (hasil.kasus === 'semuaSalah')
      return `Tidak satu pun dari ${fakta(hasil, 'jumlah')} kode T-C.27 mengikuti bentuk ${fakta(hasil, 'edisi')}, misalnya ${kutip(hasil.actual)}.`
    if (hasil.kasus === 'kosong') return `Baris ${baris} tidak mempunyai kode.`
    if (hasil.kasus === 'spasi')
      return `Kode ${kutip(hasil.actual)} ditulis dengan spasi di dalamnya (${fakta(hasil, 'jumlah')} baris).`
    if (hasil.kasus === 'tingkat')
      return `Kode ${kutip(hasil.actual)} pada baris ${baris} adalah kode ${hasil.expected}, bukan kode ${fakta(hasil, 'jenis')}.`
    return `Kode ${kutip(hasil.actual)} pada baris ${baris} tidak berbentuk benar: ${fakta(hasil, 'sebab')}.`
  },
  saran(hasil) {
    if (hasil.kasus === 'spasi') return `Tulis kode tanpa spasi: ${hasil.expected}.`
    return hasil.kasus === 'bentuk' && hasil.expected ? `Tulis ${hasil.expected}.` : aturan.perbaikan
  }
})

const at = (one: BarisKode): Hasil => ({
  pointer: below(one.pointer, 'kode'),
  data: { uraian: one.row.uraian, jenis: sebutan[one.row.jenis] }
})

const sebutan = {
  bidangUrusan: 'bidang urusan',
  program: 'program',
  kegiatan: 'kegiatan',
  subKegiatan: 'sub kegiatan'
} as const

function* salahBentuk(rows: readonly BarisKode[], edisi: string): Generator<Hasil> {
  const salah = rows.filter((one) => !one.kode.ok)
  const [first] = salah
  if (first && salah.length === rows.length && rows.length > 2) {
    const data = { jumlah: rows.length, edisi }
    yield {
      pointer: '/programPendanaan',
      related: rows.map((one) => one.pointer),
      actual: first.tertulis,
      kasus: 'semuaSalah',
      data
    }
    return
  }
  for (const one of rows) {
    const base = at(one)
    if (!one.kode.ok) {
      const saran = one.kode.saran === undefined ? {} : { expected: one.kode.saran }
      yield {
        ...base,
        ...saran,
        actual: one.tertulis,
        kasus: 'bentuk',
        data: { ...base.data, sebab: sebab(one.kode) }
      }
    } else if (one.kode.tingkat !== one.row.jenis) {
      yield { ...base, actual: one.tertulis, expected: sebutan[one.kode.tingkat], kasus: 'tingkat' }
    }
  }
}

function sebab(kode: KodeSalah): string {
  if (kode.alasan === 'jumlahSegmen') return `mempunyai ${kode.tertulis} bagian`
  return `bagian ${kode.sebutan} tertulis “${kode.tertulis}”, seharusnya ${kode.panjang?.join(' atau ')} angka`
}

/** One finding for all: broken spaces come from one narrow column. */
function* berspasi(rows: readonly BarisKode[]): Generator<Hasil> {
  const found = rows.filter((one) => one.kode.ok && one.kode.adaSpasi)
  const [first] = found
  if (!first) return
  yield {
    pointer: below(first.pointer, 'kode'),
    related: found.slice(1).map((one) => below(one.pointer, 'kode')),
    actual: first.tertulis,
    expected: first.kode.baku,
    kasus: 'spasi',
    keparahan: 'minor',
    data: { jumlah: found.length }
  }
}

const rencana = (...kode: (string | null)[]) =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('Program', ['1'], {
        kode: kode[0] ?? null,
        anak: kode.slice(1).map((one, i) => kegiatan(`Kegiatan ${i + 1}`, ['1'], { kode: one }))
      })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Kolom kode kosong seluruhnya: satu temuan',
    dokumen: rencana(null, null, null),
    temuan: [{ pointer: '/programPendanaan', keparahan: 'kritis' }]
  },
  {
    judul: 'Satu kode kosong, satu kehilangan titik',
    dokumen: rencana('1.02.02', '1.02.02.2.01', null, '1.02.02.202'),
    temuan: [{ pointer: '/programPendanaan/0/anak/1/kode' }, { pointer: '/programPendanaan/0/anak/2/kode' }]
  },
  {
    judul: 'Kode program pada baris kegiatan',
    dokumen: rencana('1.02.02', '1.02.03', '1.02.02.2.02'),
    temuan: [{ pointer: '/programPendanaan/0/anak/0/kode' }]
  },
  {
    judul: 'Spasi di dalam kode',
    dokumen: rencana('1.02.02', '1.02.02. 2.01', '1.02.02. 2.02'),
    temuan: [{ pointer: '/programPendanaan/0/anak/0/kode', keparahan: 'minor' }]
  },
  { judul: 'Kode benar', dokumen: rencana('1.02.02', '1.02.02.2.01', '1.02.02.2.02'), temuan: [] }
]
