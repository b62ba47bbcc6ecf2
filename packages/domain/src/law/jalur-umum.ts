import type { Jalur, Kunci, Ruang, Tahapan } from './jalur.ts'
import { RUANG } from './jalur.ts'
import type { Sumber } from './sumber.ts'
import { sumber } from './sumber.ts'

const tanpaKunci: Kunci = {
  ruangTerbuka: RUANG,
  tujuan: 'terbuka',
  tahunTerealisasi: false,
  terbukaMulai: 'awalPeriode'
}

const isi: readonly Ruang[] = ['tujuan', 'sasaran', 'strategi', 'program', 'pagu', 'kinerja', 'data', 'prosa']
const programSaja: readonly Ruang[] = ['program', 'pagu', 'data', 'prosa']

const kunci = (tujuan: Kunci['tujuan'], ruangTerbuka: readonly Ruang[]): Kunci => ({
  ruangTerbuka,
  tujuan,
  tahunTerealisasi: true,
  terbukaMulai: 'tahunBerjalan'
})

const mutatisMutandis = sumber(
  'permendagri-86-2017',
  ['GK'],
  'Tahap dan verifikasi perubahan mengikuti penyusunan awal; tujuan tidak berubah (Renstra Lumajang Bab VIII).'
)
const usulan = sumber(
  null,
  ['design'],
  'Tahap yang dilewati perubahan ini belum ditentukan sumber; dapat diatur pemda.'
)

const lengkap = (lock: Kunci, asal: Sumber): Jalur => ({
  suratEdaran: true,
  forum: true,
  reviuApip: true,
  kunci: lock,
  sumber: asal
})
const singkat = (lock: Kunci, forum: boolean, reviuApip: boolean): Jalur => ({
  suratEdaran: false,
  forum,
  reviuApip,
  kunci: lock,
  sumber: usulan
})

/** The ways of a profile: the first plan as given, perubahan and reviu alike in all three profiles. */
export function tahapanUmum(awal: { readonly sumber: Sumber }): Tahapan {
  return {
    awal: lengkap(tanpaKunci, awal.sumber),
    perubahan: {
      indukBerubah: lengkap(kunci('mengikutiInduk', isi), mutatisMutandis),
      hasilEvaluasi: { ...lengkap(kunci('terkunci', isi), mutatisMutandis), suratEdaran: false },
      strukturOrganisasi: singkat(kunci('terkunci', programSaja), false, true),
      nomenklatur: singkat(kunci('terkunci', programSaja), false, true),
      kebijakanNasional: singkat(kunci('terkunci', isi), true, true)
    },
    reviu: {
      indukBerubah: singkat(kunci('mengikutiInduk', isi), false, false),
      hasilEvaluasi: singkat(kunci('terkunci', isi), false, false),
      strukturOrganisasi: singkat(kunci('terkunci', programSaja), false, false),
      nomenklatur: singkat(kunci('terkunci', programSaja), false, false),
      kebijakanNasional: singkat(kunci('terkunci', isi), false, false)
    }
  }
}
