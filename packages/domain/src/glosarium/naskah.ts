import type { Istilah } from './istilah.ts'
import { kami, pmdn86 } from './sumber.ts'

/** The plan being edited, printed and checked. */
export const naskah: readonly Istilah[] = [
  {
    istilah: 'naskah',
    arti: 'Rencana yang sedang disunting: pohon simpul dengan indikator, pagu, dan bab.',
    sumber: kami,
    larangan: ['manuscript', 'planDocument', 'planDraft']
  },
  {
    istilah: 'dokumen',
    arti: 'Naskah sebagaimana tercetak: setiap sel memuat nilainya sendiri. Bentuk tukarnya selaras.renstra/1.',
    sumber: kami,
    larangan: ['printout', 'printedPlan']
  },
  {
    istilah: 'simpul',
    arti: 'Satu baris pohon rencana: tujuan, sasaran, program, kegiatan, atau sub kegiatan.',
    sumber: kami,
    larangan: ['planNode', 'treeItem']
  },
  {
    istilah: 'tingkat',
    arti: 'Jenjang sebuah simpul dalam pohon rencana.',
    sumber: kami,
    larangan: ['jenjang', 'nodeLevel']
  },
  {
    istilah: 'temuan',
    arti: 'Satu kesalahan atau kejanggalan yang ditemukan sebuah aturan, dengan letak dan nilainya.',
    sumber: kami,
    larangan: ['finding', 'findings', 'violation', 'problemReport']
  },
  {
    istilah: 'aturan',
    arti: 'Pemeriksaan yang dijalankan mesin atas sebuah dokumen.',
    sumber: kami,
    larangan: ['checkRule', 'ruleCheck', 'linterRule']
  },
  {
    istilah: 'potret',
    arti: 'Naskah yang dibekukan beserta hash-nya pada saat diajukan atau ditetapkan.',
    sumber: kami,
    larangan: ['frozenPlan', 'planSnapshot', 'frozenCopy']
  },
  {
    istilah: 'jejak',
    arti: 'Catatan setiap perubahan, berantai hash dan hanya dapat ditambah.',
    sumber: kami,
    larangan: ['auditTrail', 'auditLog', 'auditEntry']
  },
  {
    istilah: 'tertulis',
    arti: 'Nilai yang tercetak di sebuah tabel dokumen yang diimpor dan berbeda dari nilai naskah; disimpan sampai diselesaikan.',
    sumber: kami,
    larangan: ['printedValue', 'importedValue']
  },
  {
    istilah: 'contoh',
    arti: 'Rencana kecil yang menunjukkan satu aturan bekerja; juga dua Renstra nyata yang disertakan.',
    sumber: kami,
    larangan: ['samplePlan', 'samplePlans']
  },
  {
    istilah: 'tabel',
    arti: 'Formulir resmi Renstra, misalnya T-C.27.',
    sumber: pmdn86,
    larangan: ['officialTable']
  },
  {
    istilah: 'bab',
    arti: 'Bagian utama naskah menurut sistematika profil.',
    sumber: pmdn86,
    larangan: ['chapter', 'chapters']
  },
  {
    istilah: 'sistematika',
    arti: 'Susunan bab dan subbab yang diwajibkan profil.',
    sumber: pmdn86,
    larangan: ['systematics', 'chapterOrder']
  },
  {
    istilah: 'ringkasan',
    arti: 'Jumlah temuan per keparahan.',
    sumber: kami,
    larangan: ['recap']
  }
]
