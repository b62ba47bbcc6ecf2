import type { Istilah } from './istilah.ts'
import { kami, pmdn86 } from './sumber.ts'

/** Plans and how they hang together. */
export const rencana: readonly Istilah[] = [
  {
    istilah: 'renstra',
    arti: 'Rencana Strategis Perangkat Daerah: rencana lima tahunan (tiga tahunan pada masa transisi) satu OPD, ditetapkan dengan Perkada.',
    sumber: `UU 23/2014 Pasal 272–273; ${pmdn86}`,
    larangan: ['strategicPlan', 'rencanaStrategis']
  },
  {
    istilah: 'renja',
    arti: 'Rencana Kerja Perangkat Daerah: rencana satu tahun yang berpedoman pada Renstra.',
    sumber: `UU 23/2014; ${pmdn86}`,
    larangan: ['workPlan', 'annualPlan', 'rencanaKerja']
  },
  {
    istilah: 'induk',
    arti: 'Rencana pemda yang dijabarkan Renstra: RPJMD atau RPD.',
    sumber: kami,
    larangan: ['parentPlan', 'masterPlan']
  },
  {
    istilah: 'rumpun',
    arti: 'Semua versi satu RPJMD atau RPD, dari yang pertama sampai perubahannya; kaitan menunjuk rumpun, bukan versi.',
    sumber: kami,
    larangan: ['lineage', 'planFamily']
  },
  {
    istilah: 'kaitan',
    arti: 'Hubungan tujuan atau sasaran Renstra dengan sasaran RPJMD/RPD atau NSPK yang dijawabnya.',
    sumber: kami,
    larangan: ['parentLink']
  },
  {
    istilah: 'redaksional',
    arti: 'Perubahan bunyi tanpa perubahan angka, kode, satuan, atau target; kaitan tetap ditegaskan.',
    sumber: kami,
    larangan: ['editorialChange']
  },
  {
    istilah: 'usulan',
    arti: 'Permasalahan, isu, program, dan pagu yang disampaikan OPD kepada rancangan RPJMD/RPD.',
    sumber: kami,
    larangan: []
  },
  {
    istilah: 'rpjmd',
    arti: 'Rencana Pembangunan Jangka Menengah Daerah, lima tahun, ditetapkan dengan Perda.',
    sumber: `UU 23/2014; ${pmdn86}`,
    larangan: ['mediumTermPlan']
  },
  {
    istilah: 'rpd',
    arti: 'Rencana Pembangunan Daerah 2024–2026, pengganti RPJMD pada masa transisi, ditetapkan dengan Perkada.',
    sumber: 'Inmendagri 52/2022',
    larangan: ['transitionPlan']
  },
  {
    istilah: 'rkpd',
    arti: 'Rencana Kerja Pemerintah Daerah, rencana tahunan seluruh pemda.',
    sumber: 'UU 23/2014',
    larangan: []
  },
  {
    istilah: 'perubahan',
    arti: 'Renstra yang mengubah Renstra yang berlaku; versi lama tetap tersimpan.',
    sumber: `${pmdn86} Pasal 342`,
    larangan: ['amendment']
  },
  {
    istilah: 'masa acuan',
    arti: 'Pasangan tahun dan jenis Renja (murni atau perubahan) yang berpedoman pada satu Renstra.',
    sumber: kami,
    larangan: ['referencePeriod', 'referenceYear']
  },
  {
    istilah: 'profil',
    arti: 'Satu rezim peraturan sebagai data: bab, tabel, tenggat, skala, tahap. Ada PMDN86, INM52, dan INM2-2025.',
    sumber: kami,
    larangan: ['regulationProfile', 'regime']
  },
  {
    istilah: 'periode',
    arti: 'Tahun-tahun yang direncanakan satu Renstra.',
    sumber: pmdn86,
    larangan: ['planningPeriod', 'planPeriod']
  }
]
