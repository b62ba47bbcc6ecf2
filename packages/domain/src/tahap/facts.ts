import type { SetelanProfil } from '../law/daftar-profil.ts'
import type { ProfilId } from '../law/profil.ts'
import type { DasarPerubahan, JenisNaskah } from '../law/tahap.ts'
import type { PeranPelaku } from './roles.ts'

/** Who asks. The server fills in only roles that count today and reach this plan (`activeRoles`). */
export interface Pelaku {
  readonly id: string
  readonly peran: readonly PeranPelaku[]
  /** Has ever changed this naskah: may then not verify or review it. */
  readonly pernahMenyunting: boolean
  /** Positions of the chain of paraf that the person holds today, also as deputy. */
  readonly jabatanParaf: readonly string[]
}

/** A cell by node and field; `field: null` = every field of the node. */
export interface SelTercatat {
  readonly simpulId: string
  readonly field: string | null
}

/** What `mayEdit` needs; a part of `Fakta`, so that a cell edit does not have to load the rest. */
export interface FaktaSunting {
  readonly profil: ProfilId
  readonly jenis: JenisNaskah
  readonly dasar: DasarPerubahan | null
  readonly setelan: SetelanProfil
  readonly pelaku: Pelaku
  /** Years of the plan. */
  readonly tahun: readonly number[]
  readonly tahunBerjalan: number
  readonly tahunTerealisasi: readonly number[]
  /** Ids of tujuan whose own parent sasaran changed (perubahan because of the parent). */
  readonly tujuanIndukBerubah: readonly string[]
  /** Set by "sesuai dengan catatan": only these cells may change; null = no such restriction. */
  readonly batasSel: readonly SelTercatat[] | null
}

/**
 * Blocking findings of the present state (`tahapMemblokir`) that are not mended: unanswered, or answered by the OPD
 * and not yet accepted by kepala Bappelitbangda. Accepted ones are not counted.
 */
export interface FaktaTemuan {
  readonly belumDijawab: number
  readonly dijawabBelumDiterima: number
}

export interface FaktaSuratEdaran {
  readonly nomor: string
  readonly tanggal: string
  /** The pagu indikatif per OPD are attached. */
  readonly paguIndikatif: boolean
}

export interface FaktaForum {
  readonly undangan: number
  readonly beritaAcara: boolean
  readonly hadir: number
  readonly kesepakatan: number
}

export type SimpulanPutaran = 'sesuai' | 'sesuaiDenganCatatan' | 'perluPenyempurnaan'

/** The round of verification that is open now. */
export interface FaktaPutaran {
  readonly ke: number
  readonly status: 'dibuka' | 'diperiksa' | 'disimpulkan' | 'ditutup'
  readonly simpulan: SimpulanPutaran | null
}

export interface FaktaInduk {
  /** The pemda has recorded an RPJMD or RPD for the years of the plan; absent = not asked. */
  readonly tercatat?: boolean
  /** The RPJMD or RPD is fixed by its Perda or Perkada. */
  readonly ditetapkan: boolean
  /** Tujuan and sasaran without a trace to it. */
  readonly simpulTanpaJejak: number
}

/** One position of the chain, in order; a paraf counts only for the hash it was given on. */
export interface LangkahParaf {
  readonly jabatanId: string
  readonly sebutan: string
  readonly hash: string | null
  /** Who gave it (`kunciOrang`), or null: one person signs once in a chain, whatever offices they deputise for. */
  readonly oleh: string | null
}

export interface FaktaParaf {
  readonly rantai: readonly LangkahParaf[]
  /** Hash of the Lampiran frozen when the chain opened, and of the Lampiran as it is. */
  readonly hashBeku: string
  readonly hashSekarang: string
  /** Hashes of the scanned pages that are stored with the plan. */
  readonly pindaian: readonly string[]
  /** ISO days: the chain was opened, and today. A recorded paraf lies between them. */
  readonly dibuka: string
  readonly hariIni: string
}

/** The Perkada that is to fix the plan, or has fixed it. */
export interface FaktaPerkada {
  readonly perkadaId: string
  /** How many naskah it fixes; several are fixed in one step. */
  readonly jumlahNaskah: number
  /** Its number is recorded already: the step belongs to the penetapan of all its naskah. */
  readonly bernomor: boolean
  /** Its Berita Daerah is recorded already. */
  readonly diundangkan: boolean
  /** What its text still lacks, as sentences. */
  readonly kurang: readonly string[]
}

/** The facts that the server builds before it asks the machine. All about one naskah, all at one moment. */
export interface Fakta extends FaktaSunting {
  readonly naskahId: string
  readonly timPenyusun: boolean
  /** The plan that a perubahan or reviu starts from. */
  readonly asal: {
    readonly naskahId: string
    readonly berlaku: boolean
    readonly perubahanLainTerbuka: boolean
  } | null
  readonly temuan: FaktaTemuan
  readonly catatanWajibBelumDijawab: number
  /** Cells listed by "sesuai dengan catatan" that the OPD has not mended or answered. */
  readonly selCatatanBelumDijawab: number
  readonly suratEdaran: FaktaSuratEdaran | null
  readonly forum: FaktaForum | null
  readonly putaran: FaktaPutaran | null
  readonly induk: FaktaInduk
  readonly kertasKerjaReviu: boolean
  readonly paraf: FaktaParaf | null
  readonly perkada: FaktaPerkada | null
  /** The number in the event is used this year by another Perkada of the pemda. */
  readonly nomorPerkadaTerpakai: boolean
  /** ISO day of penetapan, once it is known. */
  readonly tanggalDitetapkan: string | null
  /** Places in the event's list of corrections whose old text is not what the plan says. */
  readonly ralatBasi: readonly number[]
  readonly permintaanBatal: { readonly alasan: string } | null
  /** The plan that this one replaces when it comes into force. */
  readonly menggantikan: string | null
  /** The successor, when it has come into force. */
  readonly pengganti: string | null
  /** No year refers to this plan any more. */
  readonly masaAcuanHabis: boolean
  /** Hash of the source file of an imported plan. */
  readonly berkasImpor: string | null
}

/** Facts of a naskah about which nothing is recorded yet. */
export function factsOfNothing(dasar: Pick<Fakta, 'naskahId' | 'profil' | 'jenis' | 'pelaku'>): Fakta {
  return {
    ...dasar,
    dasar: null,
    setelan: {},
    tahun: [],
    tahunBerjalan: 0,
    tahunTerealisasi: [],
    tujuanIndukBerubah: [],
    batasSel: null,
    timPenyusun: false,
    asal: null,
    temuan: { belumDijawab: 0, dijawabBelumDiterima: 0 },
    catatanWajibBelumDijawab: 0,
    selCatatanBelumDijawab: 0,
    suratEdaran: null,
    forum: null,
    putaran: null,
    induk: { ditetapkan: false, simpulTanpaJejak: 0 },
    kertasKerjaReviu: false,
    paraf: null,
    perkada: null,
    nomorPerkadaTerpakai: false,
    tanggalDitetapkan: null,
    ralatBasi: [],
    permintaanBatal: null,
    menggantikan: null,
    pengganti: null,
    masaAcuanHabis: false,
    berkasImpor: null
  }
}
