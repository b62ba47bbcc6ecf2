import { below } from '../../dokumen/pointer.ts'
import type { KodeTerbaca } from '../../law/index.ts'
import { namaBidangUrusan } from '../../law/index.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, program } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { bacaKode, samaKode } from './kode-program.ts'

export const aturan = defineAturan({
  id: 'NOMENKLATUR-003',
  periksa: 'M-29',
  keluarga: 'nomenklatur',
  judul: 'Program termasuk bidang urusan perangkat daerah',
  kenapa:
    'Program dari bidang urusan lain adalah kewenangan perangkat daerah lain; anggarannya dapat tumpang tindih.',
  perbaikan:
    'Pindahkan program itu ke perangkat daerah yang berwenang, atau lengkapi bidang urusan dan jelaskan penugasannya.',
  keparahan: 'mayor',
  dasar: 'uu-23-2014',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan', 'perangkatDaerah'],
  percobaan: false,
  *check(dokumen, konteks) {
    const own = dokumen.perangkatDaerah.bidangUrusan.map((one) => one.kode.replace(/\s+/g, ''))
    if (own.length === 0) return
    for (const { row, kode, pointer, tertulis } of konteks.memo(bacaKode)) {
      if (row.jenis !== 'program' || !kode.ok) continue
      const bidang = `${kode.segmen.urusan}.${kode.segmen.bidang}`
      if (own.some((one) => samaKode(one, bidang))) continue
      const ditugaskan = own.includes(organisasi(kode))
      yield {
        pointer: below(pointer, 'kode'),
        related: ['/perangkatDaerah/bidangUrusan'],
        actual: tertulis,
        expected: own.join(', '),
        // Old codes name the organisation too: another urusan run under its own number was assigned on purpose.
        ...(ditugaskan ? { keparahan: 'info' as const, kasus: 'ditugaskan' } : {}),
        data: { uraian: row.uraian, bidang: namaBidang(kode, bidang) }
      }
    }
  },
  pesan: (hasil) =>
    `Program ${kutip(fakta(hasil, 'uraian'))} berkode bidang urusan ${fakta(hasil, 'bidang')}, ` +
    `sedangkan bidang urusan perangkat daerah ini ${hasil.expected}` +
    (hasil.kasus === 'ditugaskan' ? '; kode organisasinya memang milik perangkat daerah ini.' : '.')
})

const organisasi = (kode: KodeTerbaca): string =>
  kode.segmen.urusanOrganisasi === undefined
    ? ''
    : `${kode.segmen.urusanOrganisasi}.${kode.segmen.bidangOrganisasi}`

/** The list of names belongs to the newer editions; an old code (with an organisation) keeps its number alone. */
function namaBidang(kode: KodeTerbaca, bidang: string): string {
  const nama = kode.segmen.urusanOrganisasi === undefined ? namaBidangUrusan(bidang) : null
  return nama === null ? bidang : `${bidang} ${nama}`
}

const lama = dokumenKosong('PMDN86').dokumen
const rencana = (kode: string) =>
  dokumenKosong('INM52', { programPendanaan: [program('Program Pengelolaan', ['1'], { kode })] })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Program bidang urusan lain',
    dokumen: rencana('2.11.04'),
    temuan: [{ pointer: '/programPendanaan/0/kode', keparahan: 'mayor' }]
  },
  {
    judul: 'Kode lama: urusan lain dengan nomor organisasi sendiri',
    dokumen: dokumenKosong('PMDN86', {
      dokumen: { ...lama, nomenklatur: 'permendagri-13-2006' },
      programPendanaan: [program('Program Pembinaan', ['1'], { kode: '1.06.1.02.01.25' })]
    }),
    temuan: [{ pointer: '/programPendanaan/0/kode', keparahan: 'info' }]
  },
  {
    judul: 'Program bidang urusan sendiri dan program penunjang generik',
    dokumen: rencana('X.XX.01'),
    temuan: []
  }
]
