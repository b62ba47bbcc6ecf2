import type { Istilah } from './istilah.ts'
import { kami, pmdn86, pmdn90 } from './sumber.ts'

/** Codes and law. */
export const kode: readonly Istilah[] = [
  {
    istilah: 'nomenklatur',
    arti: 'Daftar kode dan nama program, kegiatan, dan sub kegiatan yang ditetapkan Mendagri; ada beberapa edisi.',
    sumber: pmdn90,
    larangan: ['nomenclature', 'chartOfAccounts']
  },
  {
    istilah: 'urusan',
    arti: 'Fungsi pemerintahan menurut UU 23/2014: wajib, pilihan, dan unsur.',
    sumber: 'UU 23/2014',
    larangan: ['affair', 'affairs', 'governmentAffair']
  },
  {
    istilah: 'kewenangan',
    arti: 'Ruas kode yang menyatakan provinsi atau kabupaten/kota.',
    sumber: pmdn90,
    larangan: ['authorityLevel']
  },
  {
    istilah: 'peraturan',
    arti: 'Satu peraturan dalam daftar: judul, nomor, tahun, berlaku sejak, dicabut oleh.',
    sumber: kami,
    larangan: ['regulation', 'regulations', 'lawEntry']
  },
  {
    istilah: 'dasar hukum',
    arti: 'Peraturan yang dirujuk naskah.',
    sumber: pmdn86,
    larangan: ['legalBasis', 'legalBases']
  },
  {
    istilah: 'perkada',
    arti: 'Peraturan Kepala Daerah (Perbup atau Perwali) yang menetapkan Renstra.',
    sumber: 'UU 12/2011',
    larangan: ['regentRegulation', 'mayorRegulation']
  },
  {
    istilah: 'berita daerah',
    arti: 'Lembaran tempat Perkada diundangkan.',
    sumber: 'UU 12/2011',
    larangan: ['gazette']
  },
  {
    istilah: 'lampiran',
    arti: 'Bagian Perkada yang memuat dokumen Renstra.',
    sumber: 'UU 12/2011',
    larangan: ['annex', 'appendix']
  }
]
