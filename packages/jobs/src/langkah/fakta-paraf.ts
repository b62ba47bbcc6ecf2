import { createHash } from 'node:crypto'
import {
  hasReviuApip,
  isNomorPerkadaUsed,
  listBerkas,
  listPotret,
  type PerkadaTersimpan,
  type PotretKepala,
  perkadaOfNaskah,
  type RantaiParaf,
  readCatatanPenetapan,
  readRantai,
  type Tx
} from '@selaras/db'
import { writeDokumen } from '@selaras/domain/dokumen'
import { PROFIL, type ProfilId, type SetelanProfil, type Tahap } from '@selaras/domain/law'
import type { Naskah } from '@selaras/domain/naskah'
import { perkadaKurang, readIsiPerkada, readNomorPerkada } from '@selaras/domain/perkada'
import type { ButirRalat, Fakta, FaktaParaf } from '@selaras/domain/tahap'
import { LABEL_PERAN } from '@selaras/domain/tahap'
import { localDay } from '../hari.ts'
import { isPindaian } from '../perkada/pindaian.ts'
import { faktaTersimpan } from './fakta-naskah.ts'
import type { Bahan, PembacaFakta } from './konteks.ts'

type BidangParaf =
  | 'paraf'
  | 'perkada'
  | 'nomorPerkadaTerpakai'
  | 'tanggalDitetapkan'
  | 'kertasKerjaReviu'
  | 'ralatBasi'

const BERPARAF: ReadonlySet<Tahap> = new Set(['paraf', 'harmonisasi', 'siapDitetapkan'])
const BERPERKADA: ReadonlySet<Tahap> = new Set(['paraf', 'siapDitetapkan', 'ditetapkan'])
const DITETAPKAN: ReadonlySet<Tahap> = new Set(['ditetapkan', 'berlaku'])

/** Signatures, Perkada, working paper and corrections: what the states from reviu APIP on ask. */
export const readFaktaParaf: PembacaFakta<BidangParaf> = async (bahan) => {
  const { tx, kepala, tahap, peristiwa } = bahan
  const perkada = BERPERKADA.has(tahap)
    ? ((await perkadaOfNaskah(tx, [kepala.id])).get(kepala.id) ?? null)
    : null
  return {
    paraf: BERPARAF.has(tahap) ? await parafOf(bahan) : null,
    perkada: perkada === null ? null : perkadaFact(perkada),
    nomorPerkadaTerpakai:
      peristiwa?.type === 'tetapkan' && tahap === 'siapDitetapkan'
        ? await isTaken(tx, peristiwa, perkada)
        : false,
    tanggalDitetapkan: DITETAPKAN.has(tahap) ? penetapanDay(bahan, perkada) : null,
    kertasKerjaReviu: tahap === 'reviuApip' && (await isReviewed(tx, kepala.id)),
    ralatBasi:
      peristiwa?.type === 'ralat' && tahap === 'berlaku' ? await staleRalat(bahan, peristiwa.butir) : []
  }
}

/** The latest Potret of a plan: what was last submitted or confirmed. */
export async function latestPotret(tx: Tx, naskahId: string): Promise<PotretKepala | null> {
  const all = await listPotret(tx, naskahId)
  return all.reduce<PotretKepala | null>(
    (last, one) => (last === null || one.versi >= last.versi ? one : last),
    null
  )
}

/** The chain that counts: the one that is not void. */
export async function openRantaiOf(tx: Tx, naskahId: string): Promise<RantaiParaf | null> {
  const chains = (await readRantai(tx, [naskahId])).get(naskahId) ?? []
  return chains.find((one) => one.gugur === null) ?? null
}

/** Positions in the pemda's own order, or in that of the profile. */
export function rantaiOf(profil: ProfilId, setelan: SetelanProfil): readonly string[] {
  const own = setelan.rantaiParaf ?? []
  return own.length > 0 ? own : PROFIL[profil].rantaiParaf.peran
}

export const sebutanJabatan = (jabatanId: string): string =>
  Object.hasOwn(LABEL_PERAN, jabatanId) ? LABEL_PERAN[jabatanId as keyof typeof LABEL_PERAN] : jabatanId

async function parafOf({ tx, kepala, dokumen, hariIni }: Bahan): Promise<FaktaParaf | null> {
  const chain = await openRantaiOf(tx, kepala.id)
  if (chain === null) return null
  const now = dokumen()
  return {
    rantai: chain.jabatan.map((jabatanId) => {
      const given = chain.paraf.find((one) => one.jabatanId === jabatanId)
      return {
        jabatanId,
        sebutan: sebutanJabatan(jabatanId),
        hash: given?.hash ?? null,
        oleh: given?.orang ?? null
      }
    }),
    hashBeku: chain.hash,
    hashSekarang: now === null ? '' : createHash('sha256').update(writeDokumen(now), 'utf8').digest('hex'),
    pindaian: (await listBerkas(tx, kepala.id)).filter(isPindaian).map((one) => one.hash),
    dibuka: localDay(new Date(chain.dibuka)),
    hariIni
  }
}

function perkadaFact(perkada: PerkadaTersimpan): NonNullable<Fakta['perkada']> {
  const isi = readIsiPerkada(perkada.isi)
  return {
    perkadaId: perkada.id,
    jumlahNaskah: perkada.naskah.length,
    bernomor: perkada.penetapan !== null,
    diundangkan: perkada.pengundangan !== null,
    kurang: isi.ok ? perkadaKurang(isi.value) : [isi.refusal.message]
  }
}

async function isTaken(
  tx: Tx,
  { nomor, tahun }: { readonly nomor: string; readonly tahun: number },
  perkada: PerkadaTersimpan | null
): Promise<boolean> {
  const read = readNomorPerkada(nomor)
  if (!read.ok || !Number.isSafeInteger(tahun)) return false
  return isNomorPerkadaUsed(
    tx,
    { nomor: read.value, tahun },
    { perkadaId: perkada?.id ?? null, naskahIds: perkada?.naskah.map((one) => one.naskahId) ?? [] }
  )
}

/** From the Perkada made here, or from what a registered plan says of its own. */
function penetapanDay({ kepala }: Bahan, perkada: PerkadaTersimpan | null): string | null {
  const stored = faktaTersimpan(kepala)['tanggalDitetapkan']
  return perkada?.penetapan?.tanggal ?? (typeof stored === 'string' ? stored : null)
}

async function isReviewed(tx: Tx, naskahId: string): Promise<boolean> {
  const potret = await latestPotret(tx, naskahId)
  return potret !== null && hasReviuApip(tx, naskahId, potret.id)
}

async function staleRalat(
  { tx, kepala, naskah }: Bahan,
  butir: readonly ButirRalat[]
): Promise<readonly number[]> {
  const earlier = (await readCatatanPenetapan(tx, [kepala.id])).get(kepala.id)?.ralat ?? []
  const corrected = earlier.flatMap((one) => one.butir)
  return butir.flatMap((one, at) => (wordingOf(naskah, corrected, one) === one.lama ? [] : [at]))
}

/** The wording of a cell as it counts now: as last corrected, else as the plan says; null = there is none. */
function wordingOf(
  naskah: Naskah | null,
  corrected: readonly ButirRalat[],
  { simpulId, field }: Pick<ButirRalat, 'simpulId' | 'field'>
): string | null {
  const last = corrected.findLast((one) => one.simpulId === simpulId && one.field === field)
  if (last) return last.baru
  const simpul = naskah?.simpul.get(simpulId)
  const printed = simpul?.tertulis[field] ?? simpul?.isian[field]
  return typeof printed === 'string' ? printed : null
}
