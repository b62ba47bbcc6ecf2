import type { Opd, Pemda } from '@selaras/db'
import type { Peran } from '@selaras/domain/tahap'

/** One person of the demo; `kantor` is the key of their OPD in DemoPemda. */
export interface DemoOrang {
  readonly nama: string
  readonly peran: Peran
  readonly kantor: Kantor
  readonly surel: string
}

export type Kantor = 'koperasi' | 'kosong' | 'bappelitbangda' | 'setda' | 'inspektorat'

export interface DemoPemda {
  /** Permanent, so that loading twice, even at the same time, meets the same rows. */
  readonly id: string
  readonly pemda: Pick<Pemda, 'nama' | 'jenis' | 'provinsi'>
  readonly opd: Readonly<Record<Kantor, Pick<Opd, 'nama' | 'singkatan' | 'jenis'>>>
  readonly orang: readonly DemoOrang[]
}

/** Everybody who signs in to the demo uses this; it is printed at start and protects nothing. */
export const demoSandi = 'selaras-contoh'

const orangOf = (domain: string, nama: Readonly<Record<keyof typeof kotakSurat, string>>): DemoOrang[] =>
  (Object.keys(kotakSurat) as (keyof typeof kotakSurat)[]).map((key) => {
    const [peran, kantor, kotak] = kotakSurat[key]
    return { nama: nama[key], peran, kantor, surel: `${kotak}@${domain}` }
  })

/** Role, office and mailbox of each person, the same in both pemda. */
const kotakSurat = {
  perencana: ['perencanaOpd', 'koperasi', 'perencana.dinkop'],
  sekretaris: ['sekretarisOpd', 'koperasi', 'sekretaris.dinkop'],
  kepala: ['kepalaOpd', 'koperasi', 'kepala.dinkop'],
  perencanaKosong: ['perencanaOpd', 'kosong', 'perencana.dinkes'],
  kepalaKosong: ['kepalaOpd', 'kosong', 'kepala.dinkes'],
  verifikator: ['verifikator', 'bappelitbangda', 'verifikator.bappelitbangda'],
  kepalaBappelitbangda: ['kepalaBappelitbangda', 'bappelitbangda', 'kepala.bappelitbangda'],
  hukum: ['bagianHukum', 'setda', 'hukum.setda'],
  asisten: ['asisten', 'setda', 'asisten.setda'],
  sekda: ['sekda', 'setda', 'sekda.setda'],
  inspektorat: ['inspektorat', 'inspektorat', 'auditor.inspektorat'],
  admin: ['adminPemda', 'setda', 'admin']
} as const satisfies Readonly<Record<string, readonly [Peran, Kantor, string]>>

const pasanganOpd = (wilayah: string): Omit<DemoPemda['opd'], 'koperasi'> => ({
  kosong: { nama: `Dinas Kesehatan ${wilayah}`, singkatan: 'Dinkes', jenis: 'opd' },
  bappelitbangda: {
    nama: `Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah ${wilayah}`,
    singkatan: 'Bappelitbangda',
    jenis: 'bappelitbangda'
  },
  setda: { nama: `Sekretariat Daerah ${wilayah}`, singkatan: 'Setda', jenis: 'sekretariatDaerah' },
  inspektorat: { nama: `Inspektorat ${wilayah}`, singkatan: 'Inspektorat', jenis: 'inspektorat' }
})

export const demoLumajang: DemoPemda = {
  id: '01990000-0000-7000-8000-000000003508',
  pemda: { nama: 'Kabupaten Lumajang', jenis: 'kabupaten', provinsi: 'Jawa Timur' },
  opd: {
    koperasi: {
      nama: 'Dinas Koperasi dan Usaha Mikro Kabupaten Lumajang',
      singkatan: 'Dinkop',
      jenis: 'opd'
    },
    ...pasanganOpd('Kabupaten Lumajang')
  },
  orang: orangOf('lumajang.contoh.id', {
    perencana: 'Rina Wulandari',
    sekretaris: 'Bambang Sutrisno',
    kepala: 'Hendro Wicaksono',
    perencanaKosong: 'Dewi Anggraini',
    kepalaKosong: 'Slamet Riyanto',
    verifikator: 'Agus Prasetyo',
    kepalaBappelitbangda: 'Sri Handayani',
    hukum: 'Yusuf Hidayat',
    asisten: 'Endang Purwanti',
    sekda: 'Mulyono Hadi',
    inspektorat: 'Ratna Kusuma',
    admin: 'Fajar Nugroho'
  })
}

export const demoPasuruan: DemoPemda = {
  id: '01990000-0000-7000-8000-000000003514',
  pemda: { nama: 'Kabupaten Pasuruan', jenis: 'kabupaten', provinsi: 'Jawa Timur' },
  opd: {
    koperasi: {
      nama: 'Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Pasuruan',
      singkatan: 'Dinkop UKM',
      jenis: 'opd'
    },
    ...pasanganOpd('Kabupaten Pasuruan')
  },
  orang: orangOf('pasuruan.contoh.id', {
    perencana: 'Nur Aini',
    sekretaris: 'Joko Santoso',
    kepala: 'Lestari Widodo',
    perencanaKosong: 'Eko Saputra',
    kepalaKosong: 'Siti Maryam',
    verifikator: 'Maya Puspitasari',
    kepalaBappelitbangda: 'Teguh Rahardjo',
    hukum: 'Indah Permatasari',
    asisten: 'Arif Budiman',
    sekda: 'Yuliana Kartika',
    inspektorat: 'Wahyu Setiawan',
    admin: 'Putri Maharani'
  })
}
