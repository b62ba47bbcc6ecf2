import { listPernahBerlaku, lockNaskah, type NaskahKepala, type Tx } from '@selaras/db'
import { ok, type Result } from '@selaras/domain'
import { type RenstraOpd, readTahap, setMasaAcuan, type TahunAcuan } from '@selaras/domain/tahap'
import { recordFakta } from '../enter-naskah.ts'
import { naskahTidakDitemukan } from '../langkah/ditolak.ts'
import { faktaTersimpan, masaAcuanOf } from '../langkah/fakta-naskah.ts'
import type { PelakuLangkah } from '../langkah/konteks.ts'

/** What `renstraAcuan` and `petaAcuan` of the domain must know of a plan; a state that no map knows counts as ended. */
export function renstraBerlakuOf(kepala: NaskahKepala): RenstraOpd {
  const tahap = readTahap(kepala.tahap, kepala.versiMesin)
  const { menggantikan } = faktaTersimpan(kepala)
  return {
    opdId: kepala.opdId,
    naskahId: kepala.id,
    tahap: tahap.ok ? tahap.value : 'dibatalkan',
    masaAcuan: masaAcuanOf(kepala),
    menggantikan: typeof menggantikan === 'string' ? menggantikan : null
  }
}

/** Sets which yearly plans a plan guides, or says why not; the plan's `versi` rises with its entry in jejak. */
export async function recordMasaAcuan(
  tx: Tx,
  naskahId: string,
  baru: readonly TahunAcuan[],
  oleh: { readonly pelaku: PelakuLangkah; readonly waktu: string; readonly hariIni: string }
): Promise<Result<{ versi: number }>> {
  const kepala = await lockNaskah(tx, naskahId)
  if (kepala === null) return naskahTidakDitemukan()
  const own = renstraBerlakuOf(kepala)
  const lain = (await listPernahBerlaku(tx, kepala.opdId)).filter(({ id }) => id !== kepala.id)
  const set = setMasaAcuan(
    {
      ...own,
      // A successor that is still written takes over from its original.
      menggantikan: own.menggantikan ?? kepala.asalNaskahId,
      tahun: kepala.tahun,
      peran: oleh.pelaku.peran,
      tahunBerjalan: Number(oleh.hariIni.slice(0, 4)),
      lain: lain.map(renstraBerlakuOf)
    },
    baru
  )
  if (!set.ok) return set
  const masaAcuan = set.value.map(({ tahun, jenis }) => ({ tahun, jenis }))
  const { versi } = await recordFakta(
    tx,
    kepala,
    { masaAcuan },
    { penggunaId: oleh.pelaku.id, waktu: oleh.waktu, tindakan: 'aturMasaAcuan' }
  )
  return ok({ versi })
}
