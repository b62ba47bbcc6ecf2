import { insertPindaianPerkada, listPindaianPerkada, readPerkada, type Tx } from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { mayAttachPindaian } from '@selaras/domain/perkada'
import type { KonteksLangkah } from '../langkah/konteks.ts'
import { hashBytes } from '../store-naskah.ts'
import { note, type PenyusunPerkada, perkadaTidakDitemukan } from './perkada.ts'
import { readPindaian } from './pindaian.ts'
import { fileName } from './simpan-pindaian.ts'

/**
 * Adds the scan of a Perkada as it was signed; the ones before stay. Says nothing about its words or plans. The same file
 * again is the same scan. Lingkup pemda or sistem.
 */
export async function attachPindaianPerkada(
  tx: Tx,
  request: {
    readonly perkadaId: string
    readonly nama: string
    readonly isi: Uint8Array
    readonly alasan: string
  },
  penyusun: PenyusunPerkada,
  { now, newId }: KonteksLangkah
): Promise<Result<{ readonly perkadaId: string }>> {
  const { perkadaId, isi } = request
  const perkada = await readPerkada(tx, perkadaId, { lock: true })
  if (perkada === null) return perkadaTidakDitemukan()
  const [last, ...before] = (await listPindaianPerkada(tx, [perkadaId])).get(perkadaId) ?? []
  const ditetapkan = perkada.penetapan !== null
  const hash = hashBytes(isi)
  if (last?.hash === hash && mayAttachPindaian({ ditetapkan, jumlah: 0, alasan: '' }, penyusun).ok)
    return ok({ perkadaId })
  const alasan = request.alasan.replace(/[^\P{C}\n]/gu, '').trim()
  const jumlah = last === undefined ? 0 : before.length + 1
  const allowed = mayAttachPindaian({ ditetapkan, jumlah, alasan }, penyusun)
  if (!allowed.ok) return allowed
  const kind = readPindaian(isi)
  if (!kind.ok) return kind
  if (kind.value.akhiran !== 'pdf')
    return refuse(
      'BERKAS_TIDAK_TERBACA',
      'Pindaian Perkada disimpan sebagai satu berkas PDF.',
      'Gabungkan semua halamannya menjadi satu PDF, lalu unggah lagi.'
    )
  const waktu = now.toISOString()
  const nama = fileName(request.nama, kind.value.akhiran)
  await insertPindaianPerkada(tx, {
    id: newId(),
    perkadaId,
    nama,
    jenisMedia: kind.value.jenisMedia,
    isi,
    alasan: last === undefined ? null : alasan,
    dibuat: waktu,
    dibuatOleh: penyusun.id
  })
  await note(tx, 'lampirkanPindaianPerkada', penyusun, waktu, {
    perkadaId,
    ke: jumlah + 1,
    nama,
    hash,
    ...(last === undefined ? {} : { menggantikan: last.hash, alasan })
  })
  return ok({ perkadaId })
}
