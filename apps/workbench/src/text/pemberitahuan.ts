import type { PeristiwaNama } from '@selaras/domain/tahap'
import { isTahap, LABEL_TAHAP, PERISTIWA } from '@selaras/domain/tahap'
import { namaRencana, tanggal } from './format.ts'
import { rencana } from './rencana.ts'

/** Words of notifications and the bell. */
export const pemberitahuan = {
  judul: 'Pemberitahuan',
  lonceng: (jumlah: number) =>
    jumlah === 0 ? 'Pemberitahuan, semua sudah dibaca' : `Pemberitahuan, ${jumlah} belum dibaca`,
  kosong: 'Belum ada pemberitahuan.',
  semuaDibaca: 'Semua sudah dibaca.',
  tandaiSemua: 'Tandai semua sudah dibaca',
  tandai: 'Tandai sudah dibaca',
  hanyaBelum: 'Hanya yang belum dibaca',
  lihatSemua: 'Lihat semua pemberitahuan',
  belum: 'belum dibaca',
  lagi: 'Muat yang lebih lama',
  gagalMuat: 'Pemberitahuan tidak dapat dimuat. Periksa sambungan, lalu muat ulang.',
  baru: (jumlah: number) => `${jumlah} pemberitahuan belum dibaca.`
}

type Data = Readonly<Record<string, unknown>>
const textOf = (data: Data, key: string): string => (typeof data[key] === 'string' ? data[key] : '')

/** A notification in words: what happened, and the line under it. */
export function kalimatPemberitahuan(jenis: string, raw: unknown): { judul: string; isi: string } {
  const data: Data = typeof raw === 'object' && raw !== null ? (raw as Data) : {}
  switch (jenis) {
    case 'langkah':
      return langkah(data)
    case 'tenggat':
      return tenggat(data)
    case 'suratEdaran':
      return {
        judul: `Surat Edaran ${textOf(data, 'nomor')} terbit`,
        isi: `${textOf(data, 'tentang')}, ${hari(data, 'tanggal')}`
      }
    case 'forum':
      return {
        judul: `Undangan: ${textOf(data, 'nama')}`,
        isi: `${hari(data, 'tanggal')} di ${textOf(data, 'tempat')}. Ikutkan Renstra Anda dari halaman Persiapan dan forum.`
      }
    case 'catatan':
      return {
        judul: `${textOf(data, 'oleh')} ${catatan[textOf(data, 'peristiwa')] ?? 'menanggapi catatan'}: ${textOf(data, 'tempat')}`,
        isi: textOf(data, 'isi')
      }
    case 'induk':
      return induk(data)
    case 'putaran':
      if (data['dicabut'] === true)
        return {
          judul: `${plan(data)}: tugas Anda memeriksa dicabut`,
          isi: `Bagian ${texts(data['cakupan']).join(', ')}, oleh ${textOf(data, 'oleh')}. Yang sudah Anda putuskan tetap tersimpan.`
        }
      return {
        judul: `${plan(data)}: Anda ditugaskan memeriksa`,
        isi: `Bagian ${texts(data['cakupan']).join(', ')}, oleh ${textOf(data, 'oleh')}${textOf(data, 'batas') === '' ? '' : `, paling lambat ${hari(data, 'batas')}`}`
      }
    default:
      return {
        judul: textOf(data, 'teks') || textOf(data, 'judul') || 'Pemberitahuan',
        isi: textOf(data, 'isi')
      }
  }
}

/** What happened to the parent plan of the pemda. */
const macamInduk: Readonly<Record<string, (induk: string) => string>> = {
  rancangan: (nama) => `${nama} menjadi rancangan`,
  ditetapkan: (nama) => `${nama} ditetapkan`,
  berlaku: (nama) => `${nama} berlaku`,
  dibatalkan: (nama) => `${nama} dibatalkan`,
  diubah: (nama) => `${nama} berubah`,
  redaksional: (nama) => `Perubahan ${nama} hanya redaksi`
}

function induk(data: Data): { judul: string; isi: string } {
  const nama = textOf(data, 'induk') || 'RPJMD/RPD'
  const macam = textOf(data, 'macam')
  const told = Object.hasOwn(macamInduk, macam) ? macamInduk[macam] : undefined
  const jumlah = typeof data['jumlah'] === 'number' ? data['jumlah'] : 0
  const alasan = textOf(data, 'alasan')
  const parts = [
    jumlah === 0
      ? `Tidak ada baris ${plan(data)} yang perlu ditinjau`
      : `${jumlah} baris ${plan(data)} perlu ditinjau`,
    macam === 'dibatalkan' && data['menunggu'] === true ? 'Renstra tetap menunggu RPJMD/RPD lain' : '',
    `Oleh ${textOf(data, 'oleh')}${alasan === '' ? '' : `: ${alasan}`}`
  ]
  return {
    judul: told ? told(nama) : nama,
    isi: `${parts.filter((part) => part !== '').join('. ')}.`
  }
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** What somebody did to a thread in which one takes part. */
const catatan: Readonly<Record<string, string>> = {
  balas: 'membalas catatan',
  selesaikan: 'menyelesaikan catatan',
  bukaLagi: 'membuka lagi catatan',
  terapkanUsulan: 'menerapkan usulan nilai',
  tolakUsulan: 'menolak usulan nilai'
}

function langkah(data: Data): { judul: string; isi: string } {
  const nama = textOf(data, 'peristiwa')
  const label = Object.hasOwn(PERISTIWA, nama) ? PERISTIWA[nama as PeristiwaNama].label : nama
  const ke = textOf(data, 'ke')
  const tahap = isTahap(ke) ? LABEL_TAHAP[ke] : ke
  const alasan = textOf(data, 'alasan')
  const giliran = data['harus'] === true ? 'Giliran Anda. ' : ''
  return {
    judul: `${plan(data)}: ${label}`,
    isi: `${giliran}Kini pada tahap ${tahap}, oleh ${textOf(data, 'oleh')}${alasan === '' ? '' : `: ${alasan}`}`
  }
}

function tenggat(data: Data): { judul: string; isi: string } {
  const sisa = typeof data['sisaHari'] === 'number' ? rencana.tahap.sisa(data['sisaHari']) : ''
  return {
    judul: `${plan(data)}: ${sisa}`,
    isi: `${textOf(data, 'uraian')} (${hari(data, 'jatuhTempo')})`
  }
}

const hari = (data: Data, key: string): string => {
  const iso = textOf(data, key)
  return iso === '' ? '' : tanggal(iso)
}

function plan(data: Data): string {
  const tahun = Array.isArray(data['tahun']) ? data['tahun'].filter((one) => typeof one === 'number') : []
  return tahun.length === 0
    ? textOf(data, 'judul') || 'Renstra'
    : namaRencana({ tahun, jenis: textOf(data, 'jenis') })
}
