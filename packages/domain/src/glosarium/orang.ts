import type { Istilah } from './istilah.ts'
import { kami, pmdn86 } from './sumber.ts'

/** People and institutions. */
export const orang: readonly Istilah[] = [
  {
    istilah: 'pemda',
    arti: 'Satu pemerintah daerah; batas data yang tidak pernah dilintasi.',
    sumber: 'UU 23/2014',
    larangan: ['localGovernment', 'municipality', 'regency']
  },
  {
    istilah: 'opd',
    arti: 'Organisasi perangkat daerah: dinas, badan, sekretariat, kecamatan.',
    sumber: 'PP 18/2016',
    larangan: ['agency', 'agencies', 'skpd']
  },
  {
    istilah: 'bappelitbangda',
    arti: 'Badan perencanaan pemda yang memverifikasi Renstra.',
    sumber: 'PP 18/2016',
    larangan: ['bappeda', 'planningBoard', 'planningAgency']
  },
  {
    istilah: 'kepala daerah',
    arti: 'Bupati, wali kota, atau gubernur.',
    sumber: 'UU 23/2014',
    larangan: ['regent', 'headOfRegion']
  },
  {
    istilah: 'verifikator',
    arti: 'Pejabat Bappelitbangda yang memeriksa naskah OPD.',
    sumber: pmdn86,
    larangan: ['verifier', 'verificator']
  },
  {
    istilah: 'inspektorat',
    arti: 'Pengawas internal pemda (APIP) yang mereviu rancangan akhir.',
    sumber: 'SE Mendagri 50/781/B.1/IJ; Permendagri 9/2018',
    larangan: ['inspectorate']
  },
  {
    istilah: 'penugasan',
    arti: 'Peran seseorang pada satu pemda atau perangkat daerah, dengan hari pertama dan terakhirnya.',
    sumber: kami,
    larangan: ['roleAssignment', 'assignments']
  },
  {
    istilah: 'plt, plh',
    arti: 'Pelaksana tugas dan pelaksana harian: pejabat sementara di samping pejabat definitif, untuk waktu tertentu.',
    sumber: 'UU 30/2014; SE BKN 1/SE/I/2021',
    larangan: ['actingHead', 'deputyHead']
  },
  {
    istilah: 'unit kerja',
    arti: 'Bidang, bagian, atau UPTD dalam perangkat daerah; penanggung jawab baris Renstra.',
    sumber: 'PP 18/2016',
    larangan: ['workUnit', 'workUnits', 'department']
  },
  {
    istilah: 'undangan',
    arti: 'Tawaran peran lewat surel, dengan tautan yang berlaku sekali.',
    sumber: kami,
    larangan: ['invitee', 'invitees']
  }
]
