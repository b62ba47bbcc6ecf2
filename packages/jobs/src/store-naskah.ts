import { appendJejak, insertBerkas, insertNaskah, insertPotret, logTahap, type Tx } from '@selaras/db'
import type { Dokumen } from '@selaras/domain/dokumen'
import { writeDokumen } from '@selaras/domain/dokumen'
import { importDokumen, type Impor } from '@selaras/domain/cetak'
import type { LangkahTahap } from '@selaras/domain/tahap'
import { RENSTRA_MACHINE_VERSION } from '@selaras/domain/tahap'
import { checkDokumen, versiAturan } from './check-dokumen.ts'
import type { OpdModule } from '@selaras/opd-sdk'

/** What a stored plan needs besides its dokumen; ids and time are handed in. */
export interface NaskahMasuk {
  readonly dokumen: Dokumen
  readonly opdId: string
  readonly penggunaId: string
  readonly waktu: string
  readonly newId: () => string
  readonly contoh: boolean
  /** The transition that made it: into rancanganAwal for a draft, into berlaku or berakhir for `daftarkan`. */
  readonly langkah: LangkahTahap
  /** The file as it came, kept for ever. */
  readonly berkas: { readonly nama: string; readonly isi: Uint8Array }
  readonly fakta?: unknown
  readonly judul?: string
  readonly modules: readonly OpdModule[]
}

export interface NaskahTersimpan {
  readonly naskahId: string
  readonly impor: Impor
}

/** States in which the imported dokumen is itself the legal text and is frozen at once. */
const fixedStates: ReadonlySet<string> = new Set(['berlaku', 'berakhir'])

/**
 * Stores an imported dokumen as a new plan, with its source file, the first row of its tahap log, for a plan in force a
 * Potret, and its jejak. All in the given transaction.
 */
export async function storeNaskah(tx: Tx, masuk: NaskahMasuk): Promise<NaskahTersimpan> {
  const { dokumen, opdId, penggunaId, waktu, newId, langkah } = masuk
  const naskahId = newId()
  const impor = importDokumen(dokumen, { id: naskahId, newId, isFree: () => false })
  const judul = masuk.judul ?? judulOf(dokumen)
  await insertNaskah(tx, impor.naskah, {
    opdId,
    jenis: 'awal',
    judul,
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
    nama: masuk.berkas.nama,
    jenisMedia: 'application/json',
    isi: masuk.berkas.isi,
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
      temuan: checkDokumen(dokumen, masuk.modules).temuan,
      versiAturan: versiAturan(masuk.modules),
      alasan: langkah.peristiwa,
      waktu,
      dibuatOleh: penggunaId
    })
  }
  await logTahap(tx, { id: naskahId, opdId }, { langkah, waktu, potretId })
  await appendJejak(tx, {
    naskah: { id: naskahId, opdId },
    waktu,
    penggunaId,
    tindakan: langkah.peristiwa,
    rincian: { versi: 1, berkas: hash, nama: masuk.berkas.nama, penuh: true }
  })
  return { naskahId, impor }
}

/** Title for lists: what the document calls itself, with its OPD and years when it does not say. */
function judulOf(dokumen: Dokumen): string {
  const { tahun } = dokumen.dokumen
  const period = tahun.length > 1 ? `${tahun[0]}–${tahun.at(-1)}` : String(tahun[0])
  return `Renstra ${dokumen.perangkatDaerah.nama} ${period}`
}
