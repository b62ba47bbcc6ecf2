import { PROFIL } from '@selaras/domain/law'
import {
  type Effect,
  type Fakta,
  factsOfNothing,
  kunciOrang,
  LABEL_PERAN,
  type Peran,
  type Peristiwa,
  type SelTercatat,
  type SimpulanPutaran,
  TAHAP,
  type Tahap
} from '@selaras/domain/tahap'
import type { PelakuLangkah } from '../../src/langkah/index.ts'
import { hashPindaian, rantaiUji, tahunUji } from './keadaan-uji.ts'
import type { RagamPemda } from './tepi-uji.ts'

/** What the test believes about one plan; nothing of it is read from the database. */
export interface Model {
  tahap: Tahap
  versi: number
  langkah: number
  potret: number
  jenis: 'awal' | 'perubahan'
  asal: string | null
  tim: boolean
  forum: 'tidak' | 'undangan' | 'beritaAcara'
  surat: boolean
  induk: boolean
  kaitan: boolean
  ringkas: boolean
  ke: number
  putaran: { status: 'dibuka' | 'diperiksa' | 'disimpulkan'; simpulan: SimpulanPutaran | null } | null
  batasSel: readonly SelTercatat[] | null
  belumDiperbaiki: boolean
  /** Number of the Potret that Inspektorat has reviewed. */
  reviuAtas: number | null
  paraf: { jabatanId: string; oleh: string }[] | null
  pindaian: boolean
  perkada: 'tidak' | 'rancangan' | 'bernomor' | 'diundangkan'
  tanggalDitetapkan: string | null
  permintaan: string | null
  /** Wording of the corrected cell, once it was. */
  ralat: string | null
  penyunting: Set<string>
}

const since = (tahap: Tahap, first: Tahap): boolean => TAHAP.indexOf(tahap) >= TAHAP.indexOf(first)

/** The belief about a plan that was just seated (`duduk`). */
export function modelOf(tahap: Tahap, ragam: RagamPemda, asal: string | null): Model {
  const signing = tahap === 'paraf' || tahap === 'harmonisasi'
  const signed = tahap === 'siapDitetapkan' || tahap === 'ditetapkan'
  const potret = since(tahap, 'menungguSuratEdaran') ? 1 : 0
  return {
    tahap,
    versi: 1,
    langkah: 0,
    potret,
    jenis: asal === null ? 'awal' : 'perubahan',
    asal,
    tim: true,
    forum: tahap === 'rancangan' ? 'undangan' : tahap === 'forum' ? 'beritaAcara' : 'tidak',
    surat: ragam === 'penuh',
    induk: ragam !== 'kosong',
    kaitan: since(tahap, 'rancanganAkhir'),
    ringkas: ragam === 'ringkas',
    ke: tahap.startsWith('verifikasi') ? 1 : 0,
    putaran: tahap.startsWith('verifikasi') ? { status: 'dibuka', simpulan: null } : null,
    batasSel: null,
    belumDiperbaiki: false,
    reviuAtas: tahap === 'reviuApip' ? potret : null,
    paraf:
      signing || signed
        ? rantaiUji
            .slice(0, signed ? rantaiUji.length : 0)
            .map((jabatanId) => ({ jabatanId, oleh: `nama:pejabat ${jabatanId.toLowerCase()}` }))
        : null,
    pindaian: tahap === 'paraf',
    perkada:
      tahap === 'paraf' || tahap === 'siapDitetapkan'
        ? 'rancangan'
        : tahap === 'ditetapkan'
          ? 'bernomor'
          : 'tidak',
    tanggalDitetapkan: tahap === 'ditetapkan' ? '2026-03-01' : null,
    permintaan: null,
    ralat: null,
    penyunting: new Set()
  }
}

/** The facts that follow from the belief. `hash` is the only thing that nobody can believe beforehand. */
export function factsOfModel(model: Model, naskahId: string, pelaku: PelakuLangkah, hash: string): Fakta {
  const { tahap } = model
  const berparaf = tahap === 'paraf' || tahap === 'harmonisasi' || tahap === 'siapDitetapkan'
  const berperkada = tahap === 'paraf' || tahap === 'siapDitetapkan' || tahap === 'ditetapkan'
  return {
    ...factsOfNothing({
      naskahId,
      profil: 'PMDN86',
      jenis: model.jenis,
      pelaku: { ...pelaku, pernahMenyunting: model.penyunting.has(pelaku.id) }
    }),
    dasar: model.jenis === 'perubahan' ? 'hasilEvaluasi' : null,
    setelan: model.ringkas ? { suratEdaran: false, forum: false, reviuApip: false } : {},
    tahun: tahunUji,
    tahunBerjalan: 2026,
    tahunTerealisasi: [2025],
    timPenyusun: model.tim,
    asal: model.asal === null ? null : { naskahId: model.asal, berlaku: true, perubahanLainTerbuka: false },
    batasSel: model.batasSel,
    selCatatanBelumDijawab: model.batasSel !== null && model.belumDiperbaiki ? 1 : 0,
    suratEdaran:
      model.surat && model.jenis === 'awal'
        ? { nomor: '050/1', tanggal: '2026-01-10', paguIndikatif: true }
        : null,
    forum: forumOf(model),
    putaran: model.putaran === null ? null : { ke: model.ke, ...model.putaran },
    induk: { tercatat: model.induk, ditetapkan: model.induk, simpulTanpaJejak: model.kaitan ? 0 : 2 },
    kertasKerjaReviu: tahap === 'reviuApip' && model.reviuAtas === model.potret,
    paraf: berparaf && model.paraf !== null ? parafOf(model, model.paraf, hash) : null,
    perkada: berperkada && model.perkada !== 'tidak' ? perkadaOf(model) : null,
    tanggalDitetapkan: model.tanggalDitetapkan,
    permintaanBatal: model.permintaan === null ? null : { alasan: model.permintaan },
    menggantikan: tahap === 'ditetapkan' ? model.asal : null
  }
}

const forumOf = ({ forum }: Model): Fakta['forum'] =>
  forum === 'tidak' ? null : { undangan: 1, beritaAcara: forum === 'beritaAcara', hadir: 1, kesepakatan: 1 }

const parafOf = (model: Model, given: NonNullable<Model['paraf']>, hash: string): Fakta['paraf'] => ({
  rantai: PROFIL.PMDN86.rantaiParaf.peran.map((jabatanId) => {
    const one = given.find((paraf) => paraf.jabatanId === jabatanId)
    return { jabatanId, sebutan: LABEL_PERAN[jabatanId], hash: one ? hash : null, oleh: one?.oleh ?? null }
  }),
  hashBeku: hash,
  hashSekarang: hash,
  pindaian: model.pindaian ? [hashPindaian] : [],
  dibuka: '2026-03-01',
  hariIni: '2026-03-01'
})

const perkadaOf = ({ perkada }: Model): Fakta['perkada'] => ({
  perkadaId: 'perkada',
  jumlahNaskah: 1,
  bernomor: perkada !== 'rancangan',
  diundangkan: perkada === 'diundangkan',
  kurang: []
})

/** What an accepted step makes of the belief. */
export function believe(
  model: Model,
  ke: Tahap,
  effects: readonly Effect[],
  event: Peristiwa,
  pelaku: PelakuLangkah
): void {
  model.tahap = ke
  model.versi += 1
  model.langkah += 1
  for (const efek of effects) EFEK[efek.jenis]?.(model, efek as never, event, pelaku)
}

type Percaya = (model: Model, efek: never, event: Peristiwa, pelaku: PelakuLangkah) => void

const EFEK: Readonly<Partial<Record<Effect['jenis'], Percaya>>> = {
  potret: (model) => {
    model.potret += 1
  },
  bukaPutaran: (model) => {
    model.ke += 1
    model.putaran = { status: 'dibuka', simpulan: null }
  },
  tutupPutaran: (model) => {
    model.putaran = null
  },
  batasiSel: (model, efek: Extract<Effect, { jenis: 'batasiSel' }>) => {
    model.batasSel = efek.sel
    model.belumDiperbaiki = true
  },
  lepasBatasSel: (model) => {
    model.batasSel = null
  },
  bukaRantaiParaf: (model) => {
    model.paraf = []
  },
  catatParaf: (model, efek: Extract<Effect, { jenis: 'catatParaf' }>, _event, pelaku) => {
    const siapa = efek.penandatangan ?? { penggunaId: pelaku.id, nama: pelaku.nama }
    model.paraf?.push({ jabatanId: efek.jabatanId, oleh: kunciOrang(siapa) })
  },
  gugurkanParaf: (model) => {
    model.paraf = null
  },
  jadikanNaskahHukum: (model, efek: Extract<Effect, { jenis: 'jadikanNaskahHukum' }>) => {
    model.perkada = 'bernomor'
    model.tanggalDitetapkan = efek.perkada.tanggal
  },
  catatPengundangan: (model) => {
    model.perkada = 'diundangkan'
  },
  catatRalat: (model, efek: Extract<Effect, { jenis: 'catatRalat' }>) => {
    model.ralat = efek.butir[0]?.baru ?? model.ralat
  },
  catatPermintaanBatal: (model, efek: Extract<Effect, { jenis: 'catatPermintaanBatal' }>) => {
    model.permintaan = efek.alasan
  },
  hapusPermintaanBatal: (model) => {
    model.permintaan = null
  }
}

/** A person of the random play: one role each, one who drafts and also heads Bappelitbangda, and the system. */
export const RANGKAP: readonly Peran[] = ['perencanaOpd', 'kepalaBappelitbangda']
