import {
  hasEdited,
  hasOpenPerubahan,
  listBerkas,
  listPlansInForce,
  type NaskahKepala,
  readNaskah
} from '@selaras/db'
import type { ProfilId, SetelanProfil } from '@selaras/domain/law'
import {
  type DasarPerubahan,
  type Fakta,
  type FaktaSunting,
  isMasaAcuanOver,
  type SelTercatat,
  type TahunAcuan
} from '@selaras/domain/tahap'
import type { Bahan, PelakuLangkah } from './konteks.ts'

type FaktaTersimpan = Readonly<Record<string, unknown>>

/** Facts of the machine that are kept with the head of a plan. */
export const faktaTersimpan = ({ fakta }: Pick<NaskahKepala, 'fakta'>): FaktaTersimpan =>
  isRecord(fakta) ? fakta : {}

/** What `mayEdit` must know, from the head of a plan alone. `tujuanIndukBerubah` is the reader of the parents'. */
export function editFactsOf(
  kepala: NaskahKepala,
  pelaku: Pick<PelakuLangkah, 'id' | 'peran' | 'jabatanParaf'>,
  hariIni: string,
  setelan: SetelanProfil = {}
): FaktaSunting {
  const tahunBerjalan = Number(hariIni.slice(0, 4))
  return {
    profil: kepala.profil as ProfilId,
    jenis: kepala.jenis,
    dasar: kepala.dasar as DasarPerubahan | null,
    setelan,
    pelaku: {
      id: pelaku.id,
      peran: pelaku.peran,
      jabatanParaf: pelaku.jabatanParaf,
      pernahMenyunting: false
    },
    tahun: kepala.tahun,
    tahunBerjalan,
    // A year is realised when it is over; realisations recorded earlier come with evaluation.
    tahunTerealisasi: kepala.tahun.filter((tahun) => tahun < tahunBerjalan),
    tujuanIndukBerubah: [],
    batasSel: batasSelOf(kepala)
  }
}

/** The only cells that may change after "sesuai dengan catatan", or null. */
export function batasSelOf(kepala: Pick<NaskahKepala, 'fakta'>): readonly SelTercatat[] | null {
  const { batasSel } = faktaTersimpan(kepala)
  if (!Array.isArray(batasSel)) return null
  return batasSel.filter(isSel)
}

/** The years that the plan guides: as recorded, else the Renja and Perubahan Renja of each of its years. */
export function masaAcuanOf(kepala: Pick<NaskahKepala, 'fakta' | 'tahun'>): readonly TahunAcuan[] {
  const { masaAcuan } = faktaTersimpan(kepala)
  return Array.isArray(masaAcuan) ? masaAcuan.filter(isAcuan) : ownYears(kepala.tahun)
}

/** The Renja and Perubahan Renja of these years. */
export const ownYears = (tahun: readonly number[]): TahunAcuan[] =>
  tahun.flatMap((year) => [
    { tahun: year, jenis: 'renja' } as const,
    { tahun: year, jenis: 'perubahanRenja' } as const
  ])

type Bagian =
  | 'pelaku'
  | 'asal'
  | 'menggantikan'
  | 'pengganti'
  | 'masaAcuanHabis'
  | 'berkasImpor'
  | 'permintaanBatal'

/** The plan's own part of the facts: who asks, where it comes from, what it replaces, what was asked. */
export async function readFaktaNaskah(
  bahan: Bahan
): Promise<Pick<Fakta, keyof FaktaSunting | 'naskahId' | Bagian>> {
  const { tx, kepala, pelaku, hariIni, setelan } = bahan
  const base = editFactsOf(kepala, pelaku, hariIni, setelan)
  const stored = faktaTersimpan(kepala)
  const asal = kepala.asalNaskahId === null ? null : await readNaskah(tx, kepala.asalNaskahId)
  const [berkas] = await listBerkas(tx, kepala.id)
  return {
    ...base,
    naskahId: kepala.id,
    pelaku: { ...base.pelaku, pernahMenyunting: await hasEdited(tx, kepala.id, pelaku.id) },
    asal:
      asal === null || kepala.jenis === 'awal'
        ? null
        : {
            naskahId: asal.id,
            berlaku: asal.tahap === 'berlaku',
            perubahanLainTerbuka: await hasOpenPerubahan(tx, asal.id, kepala.id)
          },
    menggantikan: await replaced(bahan, asal),
    pengganti: typeof stored['pengganti'] === 'string' ? stored['pengganti'] : null,
    masaAcuanHabis: isMasaAcuanOver(masaAcuanOf(kepala), base.tahunBerjalan),
    berkasImpor: berkas?.hash ?? null,
    permintaanBatal: isPermintaan(stored['permintaanBatal']) ? stored['permintaanBatal'] : null
  }
}

/**
 * The plan in force that this one takes over from: for a perubahan or reviu the one it changes; for the plan of a new
 * period the plan of the OPD that still guides a year which the new one guides too. None of them is asked before the
 * plan comes into force.
 */
async function replaced({ tx, kepala, tahap }: Bahan, asal: NaskahKepala | null): Promise<string | null> {
  if (tahap !== 'ditetapkan') return null
  if (kepala.jenis !== 'awal') return asal?.tahap === 'berlaku' ? asal.id : null
  const first = Math.min(...masaAcuanOf(kepala).map(({ tahun }) => tahun))
  const overlapping = (await listPlansInForce(tx, kepala.opdId)).filter(
    (other) => other.id !== kepala.id && lastYear(other) >= first
  )
  return overlapping.sort((a, b) => lastYear(b) - lastYear(a))[0]?.id ?? null
}

const lastYear = (kepala: NaskahKepala): number => Math.max(...masaAcuanOf(kepala).map(({ tahun }) => tahun))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSel = (value: unknown): value is SelTercatat =>
  isRecord(value) &&
  typeof value['simpulId'] === 'string' &&
  (value['field'] === null || typeof value['field'] === 'string')

const isAcuan = (value: unknown): value is TahunAcuan =>
  isRecord(value) &&
  Number.isInteger(value['tahun']) &&
  (value['jenis'] === 'renja' || value['jenis'] === 'perubahanRenja')

const isPermintaan = (value: unknown): value is { readonly alasan: string } =>
  isRecord(value) && typeof value['alasan'] === 'string'
