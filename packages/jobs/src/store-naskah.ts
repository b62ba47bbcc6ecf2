import { createHash } from 'node:crypto'
import {
  appendJejak,
  insertBerkas,
  insertNaskah,
  insertPotret,
  logTahap,
  storeHitungan,
  type Tx
} from '@selaras/db'
import { type Impor, importDokumen } from '@selaras/domain/cetak'
import { type Dokumen, writeDokumen } from '@selaras/domain/dokumen'
import { type LangkahTahap, RENSTRA_MACHINE_VERSION } from '@selaras/domain/tahap'
import type { OpdModule } from '@selaras/opd-sdk'
import { checkDokumen, countNaskah, versiAturan } from './check-dokumen.ts'

/** What a stored plan needs besides its dokumen; ids and time are handed in. */
export interface NaskahMasuk {
  /** Id of the plan when the caller needs it beforehand. */
  readonly id?: string
  readonly dokumen: Dokumen
  readonly opdId: string
  readonly penggunaId: string
  /** ISO instant. */
  readonly waktu: string
  readonly newId: () => string
  readonly contoh: boolean
  /** The transition that made it: out of nothing into persiapan, rancanganAwal, or (`daftarkan`) berlaku or berakhir. */
  readonly langkah: LangkahTahap
  /** The file as it came, kept for ever. */
  readonly berkas: { readonly nama: string; readonly isi: Uint8Array }
  /** Facts of the machine that stand in no table of their own. */
  readonly fakta?: unknown
  /** The plan it was copied from. */
  readonly asalNaskahId?: string
  readonly judul?: string
  readonly modules: readonly OpdModule[]
}

export interface NaskahTersimpan {
  readonly naskahId: string
  readonly impor: Impor
  /** The Potret of a plan in force, else null. */
  readonly potretId: string | null
}

/** States in which the imported dokumen is itself the legal text and is frozen at once. */
const fixedStates: ReadonlySet<string> = new Set(['berlaku', 'berakhir'])

/** SHA-256, hex, of a file as it came. */
export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Stores an imported dokumen as a new plan of versi 1, with its source file, the first row of its tahap log, its counts,
 * for a plan in force a Potret, and the first entry of its jejak. All in the given transaction, of lingkup opd or
 * sistem.
 */
export async function storeNaskah(tx: Tx, masuk: NaskahMasuk): Promise<NaskahTersimpan> {
  const { dokumen, opdId, penggunaId, waktu, newId, langkah, berkas, modules } = masuk
  const naskahId = masuk.id ?? newId()
  const impor = importDokumen(dokumen, { id: naskahId, newId })
  const hasil = checkDokumen(dokumen, modules)
  await insertNaskah(tx, impor.naskah, {
    opdId,
    jenis: 'awal',
    asalNaskahId: masuk.asalNaskahId ?? null,
    judul: masuk.judul ?? judulOf(dokumen),
    tahap: langkah.ke,
    versiMesin: RENSTRA_MACHINE_VERSION,
    fakta: masuk.fakta ?? {},
    contoh: masuk.contoh,
    dibuatOleh: penggunaId,
    waktu
  })
  const { hash } = await insertBerkas(tx, {
    id: newId(),
    opdId,
    naskahId,
    nama: berkas.nama,
    jenisMedia: 'application/json',
    isi: berkas.isi,
    dibuatOleh: penggunaId
  })
  const potretId = fixedStates.has(langkah.ke) ? newId() : null
  if (potretId !== null) {
    await insertPotret(tx, {
      id: potretId,
      naskahId,
      opdId,
      versi: 1,
      tahap: langkah.ke,
      dokumen: writeDokumen(dokumen),
      temuan: hasil.temuan,
      versiAturan: versiAturan(modules),
      alasan: langkah.peristiwa,
      waktu,
      dibuatOleh: penggunaId
    })
  }
  await storeHitungan(tx, naskahId, 1, { ...countNaskah(impor.naskah, hasil) })
  await logTahap(tx, { id: naskahId, opdId }, { langkah, waktu, potretId, rincian: { berkas: hash } })
  await appendJejak(tx, {
    naskah: { id: naskahId, opdId },
    waktu,
    penggunaId,
    tindakan: langkah.peristiwa,
    rincian: { versi: 1, berkas: hash, nama: berkas.nama, penuh: true }
  })
  return { naskahId, impor, potretId }
}

/** Title for lists: whose plan it is and for which years. */
function judulOf({ dokumen, perangkatDaerah, pemda }: Dokumen): string {
  const { tahun } = dokumen
  const period = tahun.length > 1 ? `${tahun[0]}–${tahun.at(-1)}` : String(tahun[0])
  const { nama } = perangkatDaerah
  return `Renstra ${nama.includes(pemda.nama) ? nama : `${nama} ${pemda.nama}`} ${period}`
}
