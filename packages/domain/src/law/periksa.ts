import type { ButirPeriksa } from './butir-periksa.ts'
import { PROFIL } from './daftar-profil.ts'
import { BUTIR_PENILAIAN } from './periksa-penilaian.ts'
import { BUTIR_PROSES } from './periksa-proses.ts'
import type { ProfilId } from './profil.ts'
import type { Sumber } from './sumber.ts'

const memo = new Map<ProfilId, readonly ButirPeriksa[]>()

/** The whole checklist of a profile: Formulir 1, H-01 to H-20 (Formulir 2), then one row per chapter and sub-chapter. */
export function daftarPeriksa(profil: ProfilId): readonly ButirPeriksa[] {
  const seen = memo.get(profil)
  if (seen) return seen
  const list = [
    ...BUTIR_PROSES.filter((butir) => applies(butir.profil, profil)).map(({ profil: _, ...butir }) => butir),
    ...BUTIR_PENILAIAN.filter((butir) => applies(butir.profil, profil)).map(
      ({ profil: _, bentuk, ...butir }) => ({
        ...butir,
        bagian: PROFIL[profil].tabel
          .filter((tabel) => tabel.bagian !== null && bentuk.includes(tabel.bagian))
          .map((tabel) => tabel.form)
      })
    ),
    ...sistematikaRows(profil)
  ]
  memo.set(profil, list)
  return list
}

const applies = (only: readonly ProfilId[] | null, profil: ProfilId): boolean =>
  only === null || only.includes(profil)

/** Formulir 3: one row per chapter and sub-chapter of the profile, in order. */
function sistematikaRows(profil: ProfilId): readonly ButirPeriksa[] {
  return PROFIL[profil].bab.flatMap((bab) => [
    row(`F3-${bab.nomor}`, `Bab ${bab.nomor} ${bab.judul}`, true, bab.nomor, bab.sumber),
    ...bab.sub.map((sub) =>
      row(`F3-${sub.nomor}`, `${sub.nomor} ${sub.judul}`, sub.wajib, sub.nomor, bab.sumber)
    )
  ])
}

const row = (id: string, judul: string, wajib: boolean, bagian: string, sumber: Sumber): ButirPeriksa => ({
  id,
  uraian: judul,
  pertanyaan: `Apakah ${judul} ada dan isinya sesuai dengan sistematika?`,
  keparahan: wajib ? 'mayor' : 'minor',
  aspek: 'Sistematika',
  formulir: 3,
  bagian: [bagian],
  jenis: [],
  contoh: null,
  sumber
})
