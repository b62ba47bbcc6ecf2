import { below, pointer } from '../../dokumen/pointer.ts'
import type { Dokumen, Program, ProgramTertulis } from '../../dokumen/schema.ts'
import { kemiripan } from '../../indikator/nama.ts'
import { dokumenKosong, kegiatan, program } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { fakta, kutip } from './kalimat.ts'
import { cocokkanNama, kunciProgram } from './pasangan-program.ts'

export const aturan = defineAturan({
  id: 'ANTAR-TABEL-016',
  periksa: 'M-66',
  keluarga: 'antar-tabel',
  judul: 'Daftar program dan kegiatan dalam uraian sama dengan T-C.27',
  kenapa:
    'Program yang hanya ada di uraian tidak mempunyai pagu; program yang hanya ada di T-C.27 tidak dijelaskan untuk apa.',
  perbaikan: 'Samakan daftar program, kegiatan, dan sub kegiatan dalam uraian dengan T-C.27.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: false,
  *check(dokumen) {
    if (dokumen.programPendanaan.length === 0) return
    for (const [at, daftar] of (dokumen.daftarProgram ?? []).entries()) {
      const list = simpulDaftar(daftar.program, pointer('daftarProgram', at, 'program'))
      yield* bandingkan(list, simpulTabel(dokumen), pointer('daftarProgram', at), `Uraian ${daftar.tempat}`)
    }
    // The PUG list takes some programmes only; it must not name others.
    const pug = simpulDaftar(dokumen.pengarusutamaanGender ?? [], '/pengarusutamaanGender')
    yield* bandingkan(pug, simpulTabel(dokumen), '', 'Daftar pengarusutamaan gender')
  },
  pesan(hasil) {
    const [jenis, sumber] = [fakta(hasil, 'jenis'), fakta(hasil, 'sumber')]
    if (hasil.kasus === 'hanyaTabel')
      return `${sumber} tidak memuat ${jenis} ${kutip(hasil.actual)} yang ada di T-C.27.`
    if (hasil.kasus === 'hanyaDaftar')
      return `${sumber} memuat ${jenis} ${kutip(hasil.actual)} yang tidak ada di T-C.27.`
    return `${sumber} menulis ${jenis} ${kutip(hasil.actual)}, sedangkan T-C.27 menulis ${kutip(hasil.expected)}.`
  }
})

/** A programme, kegiatan or sub kegiatan by name; `anak` only where the list goes that deep. */
interface Simpul {
  readonly jenis: string
  readonly nama: string
  readonly pointer: string
  readonly anak: readonly Simpul[]
}

/** Compares level by level; `whole` is the list that must name everything, empty when it is a choice. */
function* bandingkan(
  list: readonly Simpul[],
  table: readonly Simpul[],
  whole: string,
  sumber: string
): Generator<Hasil> {
  if (list.length === 0) return
  const matches = cocokkanNama(
    list.map((one) => one.nama),
    table,
    (one) => one.nama,
    (at, row) => sameChildren(list[at], row)
  )
  for (const [at, one] of list.entries()) {
    const found = matches[at]
    const data = { jenis: one.jenis, sumber }
    if (!found) {
      yield {
        pointer: one.pointer,
        related: ['/programPendanaan'],
        actual: one.nama,
        kasus: 'hanyaDaftar',
        data
      }
      continue
    }
    if (kunciProgram(found.nama) !== kunciProgram(one.nama)) {
      const places = { pointer: below(one.pointer, 'uraian'), related: [below(found.pointer, 'uraian')] }
      const keparahan = kemiripan(one.nama, found.nama) < 0.7 ? 'mayor' : 'minor'
      yield { ...places, actual: one.nama, expected: found.nama, kasus: 'bunyi', keparahan, data }
    }
    yield* bandingkan(one.anak, found.anak, whole && one.pointer, sumber)
  }
  for (const one of table) {
    if (whole === '' || matches.includes(one)) continue
    yield {
      pointer: one.pointer,
      related: [whole],
      actual: one.nama,
      kasus: 'hanyaTabel',
      data: { jenis: one.jenis, sumber }
    }
  }
}

/** At least half of the lower level, and not less than two rows, has the same names: renamed, not another one. */
function sameChildren(one: Simpul | undefined, other: Simpul): boolean {
  const names = new Set(other.anak.map((anak) => kunciProgram(anak.nama)))
  const common = (one?.anak ?? []).filter((anak) => names.has(kunciProgram(anak.nama))).length
  return common >= 2 && common * 2 >= other.anak.length
}

const sebutan = { program: 'program', kegiatan: 'kegiatan', subKegiatan: 'sub kegiatan' } as const

const simpulTabel = (dokumen: Dokumen): Simpul[] => toSimpul(dokumen.programPendanaan, '/programPendanaan')

const toSimpul = (rows: readonly Program[], base: string): Simpul[] =>
  rows.map((row, at) => ({
    jenis: sebutan[row.jenis],
    nama: row.uraian,
    pointer: below(base, at),
    anak: toSimpul(row.anak ?? [], below(base, at, 'anak'))
  }))

const simpulDaftar = (list: readonly ProgramTertulis[], base: string): Simpul[] =>
  list.map((one, at) => ({
    jenis: 'program',
    nama: one.uraian,
    pointer: below(base, at),
    anak: one.kegiatan.map((kegiatan_, k) => ({
      jenis: 'kegiatan',
      nama: kegiatan_.uraian,
      pointer: below(base, at, 'kegiatan', k),
      anak: (kegiatan_.subKegiatan ?? []).map((sub, s) => ({
        jenis: 'sub kegiatan',
        nama: sub.uraian,
        pointer: below(base, at, 'kegiatan', k, 'subKegiatan', s),
        anak: []
      }))
    }))
  }))

const t27 = [
  program('Program Pelayanan Kesehatan', ['1'], { anak: [kegiatan('Penyediaan layanan rujukan', ['1'])] }),
  program('Program Penunjang Urusan', ['1'])
]
const rencana = (...nama: string[]) =>
  dokumenKosong('INM52', {
    programPendanaan: t27,
    daftarProgram: [{ tempat: 'BAB VI', program: nama.map((uraian) => ({ uraian, kegiatan: [] })) }]
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Uraian melewatkan satu program',
    dokumen: rencana('Program Pelayanan Kesehatan'),
    temuan: [{ pointer: '/programPendanaan/1', keparahan: 'mayor' }]
  },
  {
    judul: 'Uraian menambah program yang tidak didanai',
    dokumen: rencana(
      'Program Pelayanan Kesehatan',
      'Program Penunjang Urusan',
      'Program Sediaan Farmasi dan Alat'
    ),
    temuan: [{ pointer: '/daftarProgram/0/program/2' }]
  },
  {
    judul: 'Kegiatan dalam uraian berbunyi lain',
    dokumen: dokumenKosong('INM52', {
      programPendanaan: t27.slice(0, 1),
      daftarProgram: [
        {
          tempat: 'BAB VI',
          program: [
            { uraian: 'Program Pelayanan Kesehatan', kegiatan: [{ uraian: 'Penyediaan pelayanan rujukan' }] }
          ]
        }
      ]
    }),
    temuan: [{ pointer: '/daftarProgram/0/program/0/kegiatan/0/uraian', keparahan: 'minor' }]
  },
  {
    judul: 'Sama, tanpa kata “Program”',
    dokumen: rencana('PELAYANAN KESEHATAN', 'Program Penunjang Urusan.'),
    temuan: []
  }
]
