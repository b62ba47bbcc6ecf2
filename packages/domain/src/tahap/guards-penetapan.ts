import type { Fakta } from './facts.ts'
import type { Guard, Keberatan } from './guard.ts'
import { perlu } from './guard.ts'
import { nextParaf } from './rantai-paraf.ts'

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
