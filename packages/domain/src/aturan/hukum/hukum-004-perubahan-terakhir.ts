import { peraturanById, statusPada } from '../../law/index.ts'
import { fakta } from '../antar-tabel/kalimat.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { kutipanPeraturan, sebutPeraturan, sebutTerdaftar, tanggalDokumen } from './dasar-hukum.ts'

export const aturan = defineAturan({
  id: 'HUKUM-004',
  periksa: 'M-61',
  keluarga: 'hukum',
  judul: 'Perubahan terakhir peraturan disebut',
  kenapa:
    'Peraturan yang sudah diubah dikutip bersama perubahannya yang terakhir, supaya jelas ketentuan mana yang dipakai.',
  perbaikan: 'Tambahkan “sebagaimana telah diubah terakhir dengan …” pada kutipan itu.',
  keparahan: 'minor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: [],
  percobaan: false,
  *check(dokumen, konteks) {
    const tanggal = tanggalDokumen(dokumen)
    const kutipan = konteks.memo(kutipanPeraturan)
    if (!tanggal) return
    for (const one of kutipan) {
      if (!one.terdaftar || ['dicabut', 'berakhir'].includes(statusPada(one.terdaftar.id, tanggal).status))
        continue
      // An amendment of the very year may be younger than the document.
      const perubahan = (one.terdaftar.diubahOleh ?? [])
        .map((id) => peraturanById(id))
        .filter(
          (p) =>
            p !== null && (p.berlakuSejak ? p.berlakuSejak <= tanggal : p.tahun < Number(tanggal.slice(0, 4)))
        )
        .at(-1)
      if (!perubahan || menyebut(one.row.perubahan, perubahan.nomor, perubahan.tahun)) continue
      if (kutipan.some((other) => other.daftar === one.daftar && other.terdaftar?.id === perubahan.id))
        continue
      yield {
        pointer: one.pointer,
        ...(one.row.perubahan === undefined ? {} : { actual: one.row.perubahan }),
        expected: sebutTerdaftar(perubahan),
        data: { sebutan: sebutPeraturan(one.row) }
      }
    }
  },
  pesan: (hasil) =>
    `${fakta(hasil, 'sebutan')} ${hasil.actual === undefined ? 'dikutip tanpa perubahannya' : `dikutip dengan perubahan “${hasil.actual}”`}, ` +
    `sedangkan perubahan terakhirnya ${hasil.expected}.`
})

/** The text names this number and year: `UU 15/2019`, `Nomor 12 Tahun 2008`. */
const menyebut = (teks: string | undefined, nomor: string, tahun: number): boolean =>
  [...(teks ?? '').matchAll(/(\d+)\s*(?:\/|tahun)\s*(\d{4})/gi)].some(
    ([, n, y]) => n === nomor && Number(y) === tahun
  )

const rencana = (perubahan?: string) => {
  const kosong = dokumenKosong('INM52')
  const row = {
    jenis: 'Undang-Undang',
    nomor: '12',
    tahun: 2011,
    tentang: 'Pembentukan Peraturan Perundang-undangan'
  }
  return {
    ...kosong,
    dokumen: { ...kosong.dokumen, tanggal: '2023-04-11' },
    mengingat: [perubahan === undefined ? row : { ...row, perubahan }]
  }
}

export const contoh: readonly Contoh[] = [
  {
    judul: 'Perubahan yang bukan terakhir',
    dokumen: rencana('UU 15/2019'),
    temuan: [{ pointer: '/mengingat/0', keparahan: 'minor' }]
  },
  { judul: 'Perubahan tidak disebut', dokumen: rencana(), temuan: [{ pointer: '/mengingat/0' }] },
  {
    judul: 'Perubahan terakhir disebut',
    dokumen: rencana('terakhir dengan Undang-Undang Nomor 13 Tahun 2022'),
    temuan: []
  }
]
