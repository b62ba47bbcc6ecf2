import { compareDesimal } from '../../indikator/decimal.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, indikator, program } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { tulisUang } from '../kalimat-uang.ts'
import { langkahPagu } from './pertumbuhan-pagu.ts'

export const aturan = defineAturan({
  id: 'PAGU-010',
  periksa: 'M-39',
  keluarga: 'pagu',
  judul: 'Target yang naik disertai pagu yang naik',
  kenapa:
    'Target bertambah dengan pagu yang tidak bertambah perlu penjelasan: dari mana tambahan hasil itu dibiayai.',
  perbaikan: 'Periksa pagu atau target tahun itu; bila memang efisiensi, jelaskan dalam narasi.',
  keparahan: 'info',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(_, konteks) {
    for (const step of konteks.memo(langkahPagu)) {
      if (step.target !== 'naik' || compareDesimal(step.kini, step.lalu) > 0) continue
      yield {
        pointer: step.pointer,
        related: [step.pointerLalu],
        tahun: step.tahun,
        actual: step.kini,
        kasus: compareDesimal(step.kini, step.lalu) === 0 ? 'tetap' : 'turun',
        data: { nama: step.baris.row.uraian, lalu: step.lalu }
      }
    }
  },
  pesan: (hasil) =>
    `Target ${kutip(fakta(hasil, 'nama'), 60)} naik pada ${hasil.tahun}, tetapi pagunya ` +
    (hasil.kasus === 'tetap'
      ? `tetap ${tulisUang(hasil.actual ?? '0')}.`
      : `turun dari ${tulisUang(fakta(hasil, 'lalu'))} menjadi ${tulisUang(hasil.actual ?? '0')}.`)
})

const dengan = (target: readonly string[], pagu: readonly string[]) =>
  dokumenKosong('INM52', {
    programPendanaan: [
      program('Program A', pagu, {
        indikator: [indikator('Jumlah unit usaha dinilai', target, 'Unit Usaha')]
      })
    ]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'target 250 menjadi 270 dengan pagu yang sama',
    dokumen: dengan(['250', '270', '290'], ['417.103.060', '417.103.060', '504.694.703']),
    temuan: [{ pointer: '/programPendanaan/0/pagu/2026', tahun: 2026 }]
  },
  { judul: 'pagu ikut naik', dokumen: dengan(['250', '270', '290'], ['400', '410', '420']), temuan: [] },
  { judul: 'target tetap, pagu tetap', dokumen: dengan(['7', '7', '7'], ['400', '400', '400']), temuan: [] }
]
