import type { Effect } from '@selaras/domain/tahap'
import { daftarBedaInduk, masukanKeInduk, usulanKeInduk } from './efek-induk.ts'
import { catatPermintaanBatal, gantikan, hapusPermintaanBatal } from './efek-naskah.ts'
import {
  bukaRantaiParaf,
  catatParaf,
  catatPencabutan,
  catatPengundangan,
  catatRalat,
  gugurkanParaf,
  jadikanNaskahHukum
} from './efek-paraf.ts'
import { tetapkanBatasPagu } from './efek-persiapan.ts'
import { batasiSel, buatBeritaAcara, bukaPutaran, lepasBatasSel, tutupPutaran } from './efek-verifikasi.ts'
import type { KonteksEfek, PelaksanaEfek } from './konteks.ts'

/** Effects that the step itself carries out: the Potret is frozen before the new state is written. */
type EfekLangkah = 'potret'
type EfekBidang = Exclude<Effect, { readonly jenis: EfekLangkah }>
type Pelaksana = { readonly [J in EfekBidang['jenis']]: PelaksanaEfek<J> }

/** Who carries out which effect: total, so that an effect of the machine that nobody carries out does not compile. */
const PELAKSANA: Pelaksana = {
  gantikan,
  catatPermintaanBatal,
  tetapkanBatasPagu,
  hapusPermintaanBatal,
  bukaPutaran,
  tutupPutaran,
  buatBeritaAcara,
  batasiSel,
  lepasBatasSel,
  bukaRantaiParaf,
  catatParaf,
  gugurkanParaf,
  jadikanNaskahHukum,
  catatPengundangan,
  catatRalat,
  catatPencabutan,
  usulanKeInduk,
  masukanKeInduk,
  daftarBedaInduk
}

/** Carries out the effects after the Potret, in the machine's order. */
export async function carryOut(konteks: KonteksEfek, effects: readonly Effect[]): Promise<void> {
  for (const efek of effects) {
    if (efek.jenis === 'potret') continue
    const laksanakan = PELAKSANA[efek.jenis] as (konteks: KonteksEfek, efek: EfekBidang) => Promise<void>
    await laksanakan(konteks, efek)
  }
}
