import { tulisTanggal } from '../law/index.ts'
import type { ButirRalat, Peristiwa, PeristiwaBernama, PeristiwaNama } from './events.ts'
import type { Fakta } from './facts.ts'
import type { Keberatan } from './guard.ts'
import { sudahMemaraf } from './guards-penetapan.ts'
import { isDay } from './hari.ts'
import { kunciOrang, nextParaf } from './rantai-paraf.ts'

/** Guards that ask what the event carries. */
type Isian = (event: Peristiwa, facts: Fakta) => Keberatan | null

const tolak = (message: string, advice: string): Keberatan => ({ code: 'NILAI_TIDAK_SAH', message, advice })

const isian =
  <Nama extends PeristiwaNama>(
    names: readonly Nama[],
    check: (event: PeristiwaBernama<Nama>, facts: Fakta) => Keberatan | null
  ): Isian =>
  (event, facts) =>
    (names as readonly PeristiwaNama[]).includes(event.type)
      ? check(event as PeristiwaBernama<Nama>, facts)
      : null

const tanpaAlasan = (alasan: string): Keberatan | null =>
  alasan.trim() === '' ? tolak('Alasan belum diisi.', 'Tulis alasan yang dapat dibaca pihak lain.') : null

/** Hash in the event: the person signs what they saw, and that is the frozen Lampiran. */
function staleHash(hash: string, facts: Fakta): Keberatan | null {
  return hash === facts.paraf?.hashBeku
    ? null
    : {
        code: 'BASI',
        message: 'Paraf ditujukan pada Lampiran yang bukan Lampiran beku naskah ini.',
        advice: 'Muat ulang halaman, baca Lampiran yang berlaku, lalu bubuhkan paraf.'
      }
}

/** A paraf on paper: its page is stored, its day lies between the opening of the chain and today, its signer is new. */
function recordedParaf(event: PeristiwaBernama<'catatParaf'>, facts: Fakta): Keberatan | null {
  const { paraf } = facts
  if (paraf?.pindaian.includes(event.pindaian) !== true || !isDay(event.tanggal)) {
    return tolak(
      'Pindaian halaman paraf atau tanggalnya belum ada.',
      'Unggah pindaian dan isi tanggal paraf.'
    )
  }
  if (event.tanggal < paraf.dibuka || event.tanggal > paraf.hariIni) {
    return tolak(
      `Tanggal paraf ${tulisTanggal(event.tanggal)} berada di luar masa rantai paraf ini (dibuka ${tulisTanggal(paraf.dibuka)}, hari ini ${tulisTanggal(paraf.hariIni)}).`,
      'Periksa tanggal yang tertulis pada halaman paraf.'
    )
  }
  if (event.penandatangan.nama.trim() === '') {
    return tolak(
      'Nama pejabat yang memaraf belum diisi.',
      'Isi nama pejabat seperti tertulis pada halaman paraf.'
    )
  }
  return sudahMemaraf(facts, kunciOrang(event.penandatangan))
}

const hurufAngka = /[\d]+(?:[.,]\d+)*/g
const angka = (text: string): string => (text.match(hurufAngka) ?? []).join(' ')
/** Fields of the plan that hold wording; everything else is number, code, year or structure. */
const FIELD_REDAKSI: ReadonlySet<string> = new Set([
  'uraian',
  'judul',
  'teks',
  'sumberData',
  'penjelasan',
  'keterangan'
])

/** A ralat mends wording: same numbers in the same order, a text field, and a real difference. */
const wordingOnly = ({ field, lama, baru }: ButirRalat): boolean =>
  FIELD_REDAKSI.has(field) && lama !== baru && baru.trim() !== '' && angka(lama) === angka(baru)

/** Checks of payloads by name. */
export const ISIAN = {
  alasanTerisi: isian(['kembalikan', 'mintaBatal', 'urungkanBatal'], ({ alasan }) => tanpaAlasan(alasan)),
  selTercatat: isian(['nyatakanSesuaiDenganCatatan'], ({ sel }) =>
    sel.length > 0
      ? null
      : tolak(
          'Daftar sel yang harus diperbaiki masih kosong.',
          'Tandai sel yang harus diperbaiki, atau nyatakan sesuai.'
        )
  ),
  hashParaf: isian(['paraf'], ({ hash }, facts) => staleHash(hash, facts)),
  parafTercatat: isian(['catatParaf'], (event, facts) => {
    const giliran = nextParaf(facts)
    if (giliran !== null && giliran.jabatanId !== event.jabatanId) {
      return tolak(`Giliran paraf ada pada ${giliran.sebutan}.`, 'Catat paraf menurut urutan rantai paraf.')
    }
    return recordedParaf(event, facts) ?? staleHash(event.hash, facts)
  }),
  keberatanParaf: isian(['tolakParaf'], ({ keberatan, alasan }, facts) =>
    keberatan === 'perkada' && facts.paraf?.hashSekarang !== facts.paraf?.hashBeku
      ? tolak(
          'Lampiran sudah berubah, jadi keberatan ini bukan hanya atas batang tubuh Perkada.',
          'Pilih keberatan atas Lampiran; naskah kembali ke rancangan akhir.'
        )
      : tanpaAlasan(alasan)
  ),
  penetapan: isian(['tetapkan'], ({ nomor, tahun, tanggal }, facts) => {
    if (nomor.trim() === '' || !isDay(tanggal) || !tanggal.startsWith(`${tahun}-`)) {
      return tolak(
        'Nomor, tahun, dan tanggal penetapan belum lengkap atau tidak cocok satu sama lain.',
        'Isi nomor Perkada, tahun, dan tanggal penetapan pada tahun itu.'
      )
    }
    return facts.nomorPerkadaTerpakai
      ? tolak(
          `Nomor ${nomor} Tahun ${tahun} sudah dipakai Perkada lain.`,
          'Satu nomor hanya untuk satu Perkada setiap tahun; periksa nomornya.'
        )
      : null
  }),
  pengundangan: isian(['undangkan'], ({ berita, tanggal }, facts) => {
    if (berita.nama.trim() === '' || berita.nomor.trim() === '' || !isDay(tanggal)) {
      return tolak(
        'Berita Daerah atau tanggal pengundangan belum lengkap.',
        'Isi nama, tahun, nomor, dan tanggalnya.'
      )
    }
    return facts.tanggalDitetapkan !== null && tanggal >= facts.tanggalDitetapkan
      ? null
      : tolak(
          'Tanggal pengundangan mendahului tanggal penetapan.',
          'Periksa kedua tanggal; pengundangan paling awal pada hari penetapan.'
        )
  }),
  redaksiSaja: isian(['ralat'], ({ alasan, butir }, facts) => {
    if (butir.length === 0) return tolak('Tidak ada butir ralat.', 'Tulis teks lama dan teks yang benar.')
    const basi = facts.ralatBasi[0]
    if (basi !== undefined) {
      return {
        code: 'BASI',
        message: `Teks lama pada butir ralat ke-${basi + 1} bukan teks Renstra ini.`,
        advice: 'Muat ulang halaman, lalu salin teks lama dari Renstra yang berlaku.'
      }
    }
    return butir.every(wordingOnly)
      ? tanpaAlasan(alasan)
      : tolak(
          'Ralat hanya untuk redaksi: angka, kode, tahun, target, dan pagu tidak boleh berubah.',
          'Untuk mengubah isi, buat perubahan Renstra.'
        )
  }),
  pencabutan: isian(['cabut'], ({ perkada, alasan }, facts) => {
    if (perkada.nomor.trim() === '' || !isDay(perkada.tanggal)) {
      return tolak(
        'Perkada yang mencabut belum lengkap.',
        'Isi nomor, tahun, dan tanggal Perkada yang mencabut.'
      )
    }
    if (facts.tanggalDitetapkan !== null && perkada.tanggal < facts.tanggalDitetapkan) {
      return tolak(
        'Perkada yang mencabut lebih tua daripada Perkada Renstra ini.',
        'Pencabutan hanya dengan Perkada yang ditetapkan kemudian.'
      )
    }
    return tanpaAlasan(alasan)
  })
} satisfies Record<string, Isian>

export type IsianNama = keyof typeof ISIAN
