import type { ButirRalat, Penandatangan, Peristiwa, PerkadaRujukan } from './events.ts'
import type { Fakta, FaktaSuratEdaran, SelTercatat, SimpulanPutaran } from './facts.ts'
import { nextParaf } from './rantai-paraf.ts'

/** What the server must do in the same transaction as the new state. Plain data, in the order to be done. */
export type Effect =
  | { readonly jenis: 'potret'; readonly keperluan: 'usulan' | 'verifikasi' | 'konfirmasi' | 'pendaftaran' }
  | { readonly jenis: 'usulanKeInduk' }
  | { readonly jenis: 'tetapkanBatasPagu'; readonly suratEdaran: FaktaSuratEdaran }
  | { readonly jenis: 'bukaPutaran' }
  | { readonly jenis: 'tutupPutaran'; readonly hasil: SimpulanPutaran | 'ditarik' }
  | { readonly jenis: 'buatBeritaAcara'; readonly putaran: number }
  | { readonly jenis: 'masukanKeInduk' }
  | { readonly jenis: 'daftarBedaInduk' }
  | { readonly jenis: 'batasiSel'; readonly sel: readonly SelTercatat[] }
  | { readonly jenis: 'lepasBatasSel' }
  | { readonly jenis: 'bukaRantaiParaf' }
  | {
      readonly jenis: 'catatParaf'
      readonly jabatanId: string
      readonly hash: string
      readonly pindaian: string | null
      readonly tanggal: string | null
      /** null = the person who takes the step. */
      readonly penandatangan: Penandatangan | null
    }
  | { readonly jenis: 'gugurkanParaf' }
  | { readonly jenis: 'jadikanNaskahHukum'; readonly perkada: PerkadaRujukan }
  | {
      readonly jenis: 'catatPengundangan'
      readonly berita: { readonly nama: string; readonly tahun: number; readonly nomor: string }
      readonly tanggal: string
    }
  | { readonly jenis: 'gantikan'; readonly naskahId: string }
  | { readonly jenis: 'catatRalat'; readonly butir: readonly ButirRalat[]; readonly alasan: string }
  | { readonly jenis: 'catatPencabutan'; readonly perkada: PerkadaRujukan; readonly alasan: string }
  | { readonly jenis: 'catatPermintaanBatal'; readonly alasan: string }
  | { readonly jenis: 'hapusPermintaanBatal' }

export type EfekNama =
  | 'potretUsulan'
  | 'potretVerifikasi'
  | 'potretKonfirmasi'
  | 'potretPendaftaran'
  | 'tutupPutaranDitarik'
  | Exclude<Effect['jenis'], 'potret'>

type Build = (facts: Fakta, event: Peristiwa) => Effect | null

/** Narrows the event; an effect that is bound to another event by mistake builds nothing, which the tests catch. */
const from =
  <Nama extends Peristiwa['type']>(
    type: Nama,
    build: (event: Extract<Peristiwa, { readonly type: Nama }>, facts: Fakta) => Effect | null
  ): Build =>
  (facts, event) =>
    event.type === type ? build(event as Extract<Peristiwa, { readonly type: Nama }>, facts) : null

/** Named effects of the machine: from facts and event to data. null = nothing to do this time. */
export const EFEK: Readonly<Record<EfekNama, Build>> = {
  potretUsulan: () => ({ jenis: 'potret', keperluan: 'usulan' }),
  potretVerifikasi: () => ({ jenis: 'potret', keperluan: 'verifikasi' }),
  potretKonfirmasi: () => ({ jenis: 'potret', keperluan: 'konfirmasi' }),
  potretPendaftaran: () => ({ jenis: 'potret', keperluan: 'pendaftaran' }),
  usulanKeInduk: () => ({ jenis: 'usulanKeInduk' }),
  tetapkanBatasPagu: (facts) =>
    facts.suratEdaran === null ? null : { jenis: 'tetapkanBatasPagu', suratEdaran: facts.suratEdaran },
  bukaPutaran: () => ({ jenis: 'bukaPutaran' }),
  tutupPutaran: (facts) =>
    facts.putaran?.simpulan == null ? null : { jenis: 'tutupPutaran', hasil: facts.putaran.simpulan },
  tutupPutaranDitarik: () => ({ jenis: 'tutupPutaran', hasil: 'ditarik' }),
  buatBeritaAcara: (facts) =>
    facts.putaran === null ? null : { jenis: 'buatBeritaAcara', putaran: facts.putaran.ke },
  masukanKeInduk: () => ({ jenis: 'masukanKeInduk' }),
  daftarBedaInduk: () => ({ jenis: 'daftarBedaInduk' }),
  batasiSel: from('nyatakanSesuaiDenganCatatan', ({ sel }) => ({ jenis: 'batasiSel', sel })),
  lepasBatasSel: () => ({ jenis: 'lepasBatasSel' }),
  bukaRantaiParaf: () => ({ jenis: 'bukaRantaiParaf' }),
  catatParaf: (facts, event) => {
    if (event.type === 'catatParaf') {
      const { jabatanId, hash, pindaian, tanggal, penandatangan } = event
      return { jenis: 'catatParaf', jabatanId, hash, pindaian, tanggal, penandatangan }
    }
    const giliran = nextParaf(facts)
    if (event.type !== 'paraf' || giliran === null) return null
    return {
      jenis: 'catatParaf',
      jabatanId: giliran.jabatanId,
      hash: event.hash,
      pindaian: null,
      tanggal: null,
      penandatangan: null
    }
  },
  gugurkanParaf: () => ({ jenis: 'gugurkanParaf' }),
  jadikanNaskahHukum: from('tetapkan', ({ nomor, tahun, tanggal }) => ({
    jenis: 'jadikanNaskahHukum',
    perkada: { nomor, tahun, tanggal }
  })),
  catatPengundangan: from('undangkan', ({ berita, tanggal }) => ({
    jenis: 'catatPengundangan',
    berita,
    tanggal
  })),
  gantikan: (facts) =>
    facts.menggantikan === null ? null : { jenis: 'gantikan', naskahId: facts.menggantikan },
  catatRalat: from('ralat', ({ butir, alasan }) => ({ jenis: 'catatRalat', butir, alasan })),
  catatPencabutan: from('cabut', ({ perkada, alasan }) => ({ jenis: 'catatPencabutan', perkada, alasan })),
  catatPermintaanBatal: from('mintaBatal', ({ alasan }) => ({ jenis: 'catatPermintaanBatal', alasan })),
  hapusPermintaanBatal: () => ({ jenis: 'hapusPermintaanBatal' })
}
