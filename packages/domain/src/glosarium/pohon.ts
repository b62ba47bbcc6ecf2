import type { Istilah } from './istilah.ts'
import { inm2, kami, pmdn86, pmdn90 } from './sumber.ts'

/** The levels of a plan. */
export const pohon: readonly Istilah[] = [
  {
    istilah: 'visi',
    arti: 'Keadaan akhir periode yang dicita-citakan kepala daerah.',
    sumber: pmdn86,
    larangan: ['vision']
  },
  { istilah: 'misi', arti: 'Upaya umum mewujudkan visi.', sumber: pmdn86, larangan: ['mission'] },
  {
    istilah: 'tujuan',
    arti: 'Keadaan yang hendak dicapai OPD pada akhir periode; tingkat tertinggi Renstra.',
    sumber: pmdn86,
    larangan: ['goal', 'goals']
  },
  {
    istilah: 'sasaran',
    arti: 'Hasil terukur yang mewujudkan tujuan.',
    sumber: pmdn86,
    larangan: ['objective', 'objectives']
  },
  {
    istilah: 'strategi',
    arti: 'Cara mencapai sasaran; menjawab masalah.',
    sumber: pmdn86,
    larangan: ['strategies']
  },
  {
    istilah: 'arah kebijakan',
    arti: 'Pedoman pelaksanaan strategi dari tahun ke tahun; menjawab akar masalah.',
    sumber: pmdn86,
    larangan: ['policyDirection', 'policyDirections', 'kebijakanArah']
  },
  {
    istilah: 'program',
    arti: 'Penjabaran kebijakan OPD menurut nomenklatur; indikatornya outcome.',
    sumber: pmdn90,
    larangan: ['programme', 'programmes']
  },
  {
    istilah: 'kegiatan',
    arti: 'Bagian program menurut nomenklatur; indikatornya output.',
    sumber: pmdn90,
    larangan: ['activity', 'activities', 'aktivitas']
  },
  {
    istilah: 'sub kegiatan',
    arti: 'Bagian terkecil kegiatan, tingkat terbawah sejak Permendagri 90/2019.',
    sumber: pmdn90,
    larangan: ['subActivity', 'subActivities', 'subkegiatan', 'anakKegiatan']
  },
  {
    istilah: 'permasalahan',
    arti: 'Pohon masalah pokok, masalah, dan akar masalah (T-B.35).',
    sumber: pmdn86,
    larangan: ['problemTree']
  },
  {
    istilah: 'akar masalah',
    arti: 'Sebab terdalam sebuah masalah.',
    sumber: pmdn86,
    larangan: ['rootCause', 'rootCauses']
  },
  {
    istilah: 'isu strategis',
    arti: 'Keadaan yang harus diperhatikan karena dampaknya besar bagi OPD.',
    sumber: pmdn86,
    larangan: ['strategicIssue', 'strategicIssues']
  },
  {
    istilah: 'nspk',
    arti: 'Norma, standar, prosedur, dan kriteria yang ditetapkan kementerian bagi sebuah urusan.',
    sumber: inm2,
    larangan: []
  },
  {
    istilah: 'pohon kinerja',
    arti: 'Rangkaian sebab-akibat hasil tanpa memandang susunan organisasi.',
    sumber: 'PermenPAN-RB 89/2021',
    larangan: ['performanceTree', 'resultChain']
  },
  {
    istilah: 'pengampu',
    arti: 'OPD atau unit yang bertanggung jawab atas sebuah naskah atau simpul.',
    sumber: kami,
    larangan: ['personInCharge', 'responsibleUnit']
  }
]
