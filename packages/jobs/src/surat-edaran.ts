import { appendJejak, insertSuratEdaran, listOpd, listSuratEdaran, lockDitunggu, type Tx } from '@selaras/db'
import { ok, type Result } from '@selaras/domain'
import { mayIssueSuratEdaran, readSuratEdaran } from '@selaras/domain/persiapan'
import { PERAN_PENYUSUN, type PeranPelaku } from '@selaras/domain/tahap'
import { beriTahu, OrangPemda } from './langkah/beri-tahu.ts'
import type { KonteksLangkah } from './langkah/konteks.ts'
import { type LangkahSerentak, stepWaiting } from './langkah/step-waiting.ts'

export interface SuratEdaranTerbit {
  readonly suratId: string
  /** Plans that waited and went on. */
  readonly melangkah: readonly string[]
  readonly ditolak: LangkahSerentak['ditolak']
}

/**
 * Issues the Surat Edaran of the pemda: recorded, carried to every plan that waits, told to everybody who drafts, and in
 * the jejak of the pemda, all in the given transaction (lingkup pemda or sistem). A plan that is submitted at the same
 * moment either is among those that waited, or finds the letter there.
 */
export async function issueSuratEdaran(
  tx: Tx,
  input: unknown,
  pelaku: { readonly id: string; readonly nama: string; readonly peran: readonly PeranPelaku[] },
  konteks: KonteksLangkah
): Promise<Result<SuratEdaranTerbit>> {
  const allowed = mayIssueSuratEdaran(pelaku.peran)
  if (!allowed.ok) return allowed
  await lockDitunggu(tx, 'suratEdaran', 'sendiri')
  const opd = new Set((await listOpd(tx)).map(({ id }) => id))
  const { hariIni, newId, now } = konteks
  const read = readSuratEdaran(input, { hariIni, opd, terbit: await listSuratEdaran(tx) })
  if (!read.ok) return read
  const surat = { id: newId(), ...read.value }
  const waktu = now.toISOString()
  await insertSuratEdaran(tx, surat, pelaku.id)
  const { melangkah, ditolak } = await stepWaiting(
    tx,
    'menungguSuratEdaran',
    { type: 'suratEdaranTerbit' },
    konteks
  )
  const { nomor, tanggal, tentang, untuk, tahun, pagu } = surat
  const orang = await OrangPemda.read(tx, hariIni)
  const data = { nomor, tanggal, tentang, untuk, tahun: [...tahun], oleh: pelaku.nama }
  await beriTahu(
    tx,
    [...orang.semua(PERAN_PENYUSUN)].filter((id) => id !== pelaku.id),
    { jenis: 'suratEdaran', kunci: `suratEdaran ${surat.id}`, naskahId: null, data },
    { newId, waktu }
  )
  await appendJejak(tx, {
    waktu,
    penggunaId: pelaku.id,
    tindakan: 'terbitkanSuratEdaran',
    rincian: { ...data, suratId: surat.id, pagu, melangkah }
  })
  return ok({ suratId: surat.id, melangkah, ditolak })
}
