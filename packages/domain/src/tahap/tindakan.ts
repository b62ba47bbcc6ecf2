import type { PeristiwaNama } from './events.ts'

/** Acts beside the events of the machine that enter the history of a plan, in words. */
export const TINDAKAN_LAIN = {
  ubah: 'Mengubah isi',
  catatTimPenyusun: 'Mencatat tim penyusun',
  kaitkan: 'Mengaitkan dengan RPJMD/RPD atau NSPK',
  lepasKaitan: 'Melepaskan kaitan',
  tegaskan: 'Menegaskan keselarasan dengan RPJMD/RPD',
  ikutForum: 'Mengikuti forum',
  tinggalkanForum: 'Meninggalkan forum',
  beritaAcaraForum: 'Mencatat berita acara forum',
  aturMasaAcuan: 'Mengatur masa acuan',
  alihkanPengampu: 'Mengalihkan pengampu',
  alihkanBagian: 'Mengalihkan sebagian ke Renstra lain',
  terimaBagian: 'Menerima bagian dari Renstra lain'
} as const

/** Everything that can stand in the history of a plan. */
export type TindakanNaskah = PeristiwaNama | keyof typeof TINDAKAN_LAIN

/**
 * Whether somebody who did this wrote the plan, so that they neither verify nor approve it. Total on purpose: a new act
 * must say. It counts for this plan alone; a Perubahan is a plan of its own, written by whoever opens and edits it.
 */
export const MENYUSUN: Readonly<Record<TindakanNaskah, boolean>> = {
  // Content, wherever it came from: typed, pasted, a suggestion taken over, a file imported, an older version copied.
  buat: true,
  ubah: true,
  ralat: true,
  // What the plan says it serves is content too.
  kaitkan: true,
  lepasKaitan: true,
  tegaskan: true,
  // Whoever enters the plan in force that they received has written nothing, nor who keeps the papers around it.
  daftarkan: false,
  catatTimPenyusun: false,
  ikutForum: false,
  tinggalkanForum: false,
  beritaAcaraForum: false,
  aturMasaAcuan: false,
  alihkanPengampu: false,
  alihkanBagian: false,
  terimaBagian: false,
  // Heads hand in, withdraw and give up by their office; kepala Bappelitbangda hands in the plan of Bappelitbangda too.
  mulai: false,
  sampaikan: false,
  bukaForum: false,
  tutupForum: false,
  ajukan: false,
  tarik: false,
  mintaBatal: false,
  urungkanBatal: false,
  // Judging, signing and fixing follow the writing.
  nyatakanSesuai: false,
  nyatakanSesuaiDenganCatatan: false,
  kembalikan: false,
  konfirmasiCatatan: false,
  selesaikanReviu: false,
  paraf: false,
  catatParaf: false,
  tolakParaf: false,
  selesaikanHarmonisasi: false,
  tetapkan: false,
  undangkan: false,
  cabut: false,
  setujuiBatal: false,
  // Nobody's hand.
  suratEdaranTerbit: false,
  indukDitetapkan: false,
  gantikan: false,
  akhiri: false
}

/** The acts that make somebody an author of the plan. */
export const TINDAKAN_MENYUSUN = (Object.keys(MENYUSUN) as TindakanNaskah[]).filter(
  (tindakan) => MENYUSUN[tindakan]
)
