import { pointer } from '../../dokumen/pointer.ts'
import { PROFIL } from '../../law/index.ts'
import { fakta, kutip } from '../antar-tabel/kalimat.ts'
import { lipat } from '../antar-tabel/teks.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: 'DOKUMEN-006',
  periksa: 'M-58',
  keluarga: 'dokumen',
  judul: 'Tabel wajib tercetak dengan nomor formulirnya',
  kenapa:
    'Verifikator mencari tabel menurut nomor formulir peraturan. Tabel tanpa label mudah dianggap tidak ada.',
  perbaikan: 'Cantumkan nomor tabel dan nomor formulirnya di atas tabel.',
  keparahan: 'minor',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52'],
  tabel: ['tabelTercetak'],
  percobaan: true,
  *check(dokumen, konteks) {
    const tercetak = (dokumen.tabelTercetak ?? []).map((one, at) => ({
      ...one,
      pointer: pointer('tabelTercetak', at)
    }))
    if (tercetak.length === 0) return
    for (const tabel of PROFIL[konteks.profil].tabel) {
      if (!tabel.wajib || !/^T-[BC]\./.test(tabel.form)) continue
      const found = tercetak.find((one) => lipat(one.form ?? '') === lipat(tabel.form))
      const data = { form: tabel.form, judul: tabel.judul }
      if (!found) yield { pointer: '/tabelTercetak', expected: tabel.form, kasus: 'tidakAda', data }
      else if (!found.label?.trim())
        yield { pointer: found.pointer, expected: tabel.form, kasus: 'tanpaLabel', data }
    }
  },
  pesan: (hasil) =>
    hasil.kasus === 'tidakAda'
      ? `Tidak ada tabel yang dinyatakan sebagai formulir ${fakta(hasil, 'form')} ${kutip(fakta(hasil, 'judul'))}.`
      : `Tabel formulir ${fakta(hasil, 'form')} ${kutip(fakta(hasil, 'judul'))} tercetak tanpa nomor tabel.`
})

const semua = PROFIL.INM52.tabel
  .filter((tabel) => tabel.wajib && /^T-[BC]\./.test(tabel.form))
  .map((tabel, at) => ({ label: `Tabel ${at + 1}`, form: tabel.form, judul: tabel.judul }))

export const contoh: readonly Contoh[] = [
  {
    judul: 'T-C.26 tanpa label',
    dokumen: dokumenKosong('INM52', {
      tabelTercetak: semua.map(({ label, ...rest }) => (rest.form === 'T-C.26' ? rest : { ...rest, label }))
    }),
    temuan: [
      { pointer: `/tabelTercetak/${semua.findIndex((one) => one.form === 'T-C.26')}`, keparahan: 'minor' }
    ]
  },
  { judul: 'Semua berlabel', dokumen: dokumenKosong('INM52', { tabelTercetak: semua }), temuan: [] }
]
