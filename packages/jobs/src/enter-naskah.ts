import { appendJejak, lockNaskah, type NaskahTerkunci, storeFakta, type Tx, touchNaskah } from '@selaras/db'
import type { Refusal } from '@selaras/domain'
import type { ProfilId } from '@selaras/domain/law'
import type { Json } from '@selaras/domain/naskah'
import {
  BELUM_ADA,
  factsOfNothing,
  isMasaAcuanOver,
  type PeranPelaku,
  step,
  type TahunAcuan,
  type TindakanNaskah
} from '@selaras/domain/tahap'
import { ownYears } from './langkah/fakta-naskah.ts'
import { hashBytes, type NaskahMasuk, type NaskahTersimpan, storeNaskah } from './store-naskah.ts'

/** Who does it, with the roles that count today for a plan of that OPD. */
export interface PelakuMasuk {
  readonly id: string
  readonly peran: readonly PeranPelaku[]
}

export interface NaskahDatang extends Omit<NaskahMasuk, 'langkah' | 'penggunaId'> {
  readonly pelaku: PelakuMasuk
}

export interface NaskahTerdaftar extends NaskahDatang {
  /** What the plan guides; without it the Renja and Perubahan Renja of each of its years. */
  readonly masaAcuan?: readonly TahunAcuan[]
  /** Running year; decides between berlaku and berakhir. */
  readonly tahunBerjalan: number
}

export type Masuk =
  | { readonly ok: true; readonly value: NaskahTersimpan }
  | { readonly ok: false; readonly refusal: Refusal }

/** Makes a draft in persiapan out of an imported dokumen (event `buat`), or says why this person may not. */
export async function draftNaskah(tx: Tx, datang: NaskahDatang): Promise<Masuk> {
  return enter(tx, datang, 'buat', { masaAcuanHabis: false, fakta: datang.fakta })
}

/**
 * Registers a plan that is in force already (event `daftarkan`): it begins in berlaku, or in berakhir when no year
 * refers to it any more. Missing legal data are findings, not refusals.
 */
export async function registerNaskah(tx: Tx, datang: NaskahTerdaftar): Promise<Masuk> {
  const { perkada } = datang.dokumen.dokumen
  const masaAcuan = datang.masaAcuan ?? ownYears(datang.dokumen.dokumen.tahun)
  const fakta = {
    ...(isRecord(datang.fakta) ? datang.fakta : {}),
    masaAcuan,
    ...(perkada === undefined ? {} : { perkada }),
    ...(perkada?.tanggalDitetapkan ? { tanggalDitetapkan: perkada.tanggalDitetapkan } : {})
  }
  const masaAcuanHabis = isMasaAcuanOver(masaAcuan, datang.tahunBerjalan)
  return enter(tx, datang, 'daftarkan', { masaAcuanHabis, fakta })
}

async function enter(
  tx: Tx,
  datang: NaskahDatang,
  type: 'buat' | 'daftarkan',
  { masaAcuanHabis, fakta }: { masaAcuanHabis: boolean; fakta: unknown }
): Promise<Masuk> {
  const { pelaku, dokumen } = datang
  const id = datang.id ?? datang.newId()
  const taken = step(
    BELUM_ADA,
    { type },
    {
      ...factsOfNothing({
        naskahId: id,
        profil: dokumen.dokumen.profil as ProfilId,
        jenis: 'awal',
        pelaku: { ...pelaku, pernahMenyunting: false, jabatanParaf: [] }
      }),
      masaAcuanHabis,
      berkasImpor: hashBytes(datang.berkas.isi)
    }
  )
  if (!taken.ok) return taken
  const value = await storeNaskah(tx, {
    ...datang,
    id,
    fakta,
    penggunaId: pelaku.id,
    langkah: taken.value.log
  })
  return { ok: true, value }
}

/** Records facts of the machine on a locked plan, beside those it has, with its entry in jejak. Returns the new `versi`. */
export async function recordFakta(
  tx: Tx,
  naskah: NaskahTerkunci,
  fakta: Readonly<Record<string, Json>>,
  oleh: { readonly penggunaId: string; readonly waktu: string; readonly tindakan: TindakanNaskah }
): Promise<{ versi: number }> {
  await storeFakta(tx, naskah, { ...(isRecord(naskah.fakta) ? naskah.fakta : {}), ...fakta })
  const { versi } = await touchNaskah(tx, naskah)
  await appendJejak(tx, { naskah, ...oleh, rincian: { versi, fakta } })
  return { versi }
}

/** Locks a plan that must be there: whoever calls has just made it or read its id. */
export async function mustLock(tx: Tx, naskahId: string): Promise<NaskahTerkunci> {
  const naskah = await lockNaskah(tx, naskahId)
  if (naskah === null) throw new Error(`naskah ${naskahId} is not visible in this transaction`)
  return naskah
}

const isRecord = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
