import { PROFIL } from '../law/daftar-profil.ts'
import type { Fakta } from './facts.ts'
import type { Guard, Keberatan } from './guard.ts'
import { belum, perlu } from './guard.ts'
import { nextParaf, parafOrang } from './rantai-paraf.ts'

function giliranParaf(facts: Fakta): Keberatan | null {
  const giliran = nextParaf(facts)
  if (giliran === null || facts.pelaku.jabatanParaf.includes(giliran.jabatanId)) return null
  return {
    code: 'TIDAK_BERHAK',
    message: `Giliran paraf ada pada ${giliran.sebutan}.`,
    advice:
      'Tunggu pejabat itu atau pejabat yang ditunjuk menggantikannya; Bagian Hukum dapat mencatat parafnya.'
  }
}

/** A deputy may hold two offices of one chain; two offices are meant to be two pairs of eyes. */
export function sudahMemaraf(facts: Fakta, orang: string): Keberatan | null {
  const earlier = parafOrang(facts, orang)
  if (earlier === null) return null
  const giliran = nextParaf(facts)
  return {
    code: 'TIDAK_BERHAK',
    message: `Orang yang sama sudah memaraf Lampiran ini sebagai ${earlier.sebutan}; dalam satu rantai setiap orang memaraf satu kali.`,
    advice: `Paraf ${giliran?.sebutan ?? 'jabatan berikutnya'} dibubuhkan oleh pejabat definitifnya, atau oleh Plt./Plh. yang lain.`
  }
}

const perkadaTersusun = (facts: Fakta): Keberatan | null => {
  if (facts.perkada === null) {
    return belum(
      'Naskah ini belum dimuat dalam rancangan Perkada.',
      'Bagian Hukum menyusun Perkada dan memasukkan naskah ini pada halaman Perkada.'
    )
  }
  const [first] = facts.perkada.kurang
  return first === undefined
    ? null
    : belum(`Teks Perkada belum lengkap: ${first}`, 'Lengkapi teks Perkada, lalu catat penetapannya.')
}

/** Officials read the Perkada with its Lampiran: where the profile says so, its draft comes before the first paraf. */
const perkadaDisusun = perlu(
  (f) => f.perkada !== null || !PROFIL[f.profil].rantaiParaf.atasPerkada,
  'Rancangan Perkada untuk naskah ini belum disusun, padahal pejabat memaraf Lampiran bersama teks Perkadanya.',
  'Bagian Hukum menyusun Perkada lebih dahulu pada halaman Perkada; sesudah itu paraf dapat dibubuhkan.'
)

/** What must hold for signatures, penetapan and the end of a plan. */
export const SYARAT_PENETAPAN = {
  lampiranUtuh: perlu(
    (f) => f.paraf !== null && f.paraf.hashSekarang === f.paraf.hashBeku,
    'Lampiran berubah sejak dibekukan, sehingga paraf atasnya tidak berlaku.',
    'Kembalikan naskah ke rancangan akhir dan verifikasi ulang perubahan itu.'
  ),
  rantaiParafTerbuka: perlu(
    (f) => nextParaf(f) !== null,
    'Rantai paraf belum disusun.',
    'Susun urutan pejabat pemaraf pemerintah daerah ini.'
  ),
  rantaiParafLengkap: perlu(
    (f) => f.paraf !== null && f.paraf.rantai.length > 0 && nextParaf(f) === null,
    'Belum semua pejabat dalam rantai paraf membubuhkan paraf atas Lampiran ini.',
    'Lengkapi paraf yang masih kurang.'
  ),
  giliranParaf,
  satuOrangSatuParaf: (f: Fakta) => sudahMemaraf(f, f.pelaku.id),
  perkadaDisusun,
  perkadaTersusun,
  penetapanBersama: perlu(
    (f) => f.perkada === null || f.perkada.jumlahNaskah === 1 || f.perkada.bernomor,
    'Perkada ini menetapkan beberapa naskah sekaligus, sehingga penetapannya dicatat untuk semuanya bersama-sama.',
    'Catat penetapan dari halaman Perkada.'
  ),
  pengundanganBersama: perlu(
    (f) => f.perkada === null || f.perkada.jumlahNaskah === 1 || f.perkada.diundangkan,
    'Perkada ini menetapkan beberapa naskah sekaligus, sehingga pengundangannya dicatat untuk semuanya bersama-sama.',
    'Catat pengundangan dari halaman Perkada.'
  ),
  giliranAtauBagianHukum: (f: Fakta) => (f.pelaku.peran.includes('bagianHukum') ? null : giliranParaf(f)),
  penggantiBerlaku: perlu(
    (f) => f.pengganti !== null,
    'Belum ada Renstra penerus yang berlaku.',
    'Renstra digantikan hanya oleh penerus yang sudah diundangkan.'
  ),
  masaAcuanHabis: perlu(
    (f) => f.masaAcuanHabis,
    'Masih ada tahun Renja yang mengacu pada Renstra ini.',
    'Renstra berakhir setelah tahun acuan terakhirnya lewat.'
  )
} satisfies Record<string, Guard>
