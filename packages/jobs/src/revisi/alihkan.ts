import {
  appendJejak,
  listKeluarga,
  listOpd,
  lockNaskah,
  movePengampu,
  type NaskahTerkunci,
  type Tx
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { naskahTidakDitemukan } from '../langkah/ditolak.ts'
import type { PelakuLangkah } from '../langkah/konteks.ts'
import { refuseAlasan, refuseStranger } from './alasan-pengalihan.ts'

export interface Pengalihan {
  readonly naskahId: string
  readonly opdId: string
  readonly alasan: string
  readonly pelaku: PelakuLangkah
  /** ISO instant. */
  readonly waktu: string
}

/**
 * Hands a plan to another OPD of the pemda because offices were split, merged or renamed: with every version of it
 * before and after, all that hangs on them, and their history. Lingkup sistem; the caller has only checked who asks.
 */
export async function handOver(tx: Tx, one: Pengalihan): Promise<Result<{ naskahId: readonly string[] }>> {
  const alasan = one.alasan.trim()
  const refusal = refuseStranger(one.pelaku) ?? refuseAlasan(alasan)
  if (refusal) return refusal
  const family = await listKeluarga(tx, one.naskahId)
  const asked = family.find(({ id }) => id === one.naskahId)
  if (!asked) return naskahTidakDitemukan()
  const target = (await listOpd(tx)).find(({ id }) => id === one.opdId)
  if (!target) return opdTidakDitemukan()
  if (!target.aktif) return opdTidakAktif(target.nama)
  if (asked.opdId === one.opdId) {
    return refuse(
      'NILAI_TIDAK_SAH',
      `Renstra ini sudah diampu ${target.nama}.`,
      'Pilih perangkat daerah yang lain.'
    )
  }
  // In order of their ids, so that two who do the same at once never wait for each other.
  const locked: NaskahTerkunci[] = []
  for (const { id, opdId } of family) {
    const naskah = opdId === asked.opdId ? await lockNaskah(tx, id) : null
    if (naskah && naskah.opdId === asked.opdId) locked.push(naskah)
  }
  const versions = await movePengampu(tx, locked, one.opdId)
  for (const { id } of locked) {
    await appendJejak(tx, {
      naskah: { id, opdId: one.opdId },
      waktu: one.waktu,
      penggunaId: one.pelaku.id,
      tindakan: 'alihkanPengampu',
      rincian: {
        versi: versions.get(id) ?? null,
        oleh: one.pelaku.nama,
        dari: asked.opdId,
        ke: one.opdId,
        alasan
      }
    })
  }
  return ok({ naskahId: locked.map(({ id }) => id) })
}

/** An office that is out of use receives nothing. */
export const opdTidakAktif = (nama: string) =>
  refuse(
    'SYARAT_BELUM_TERPENUHI',
    `${nama} sudah tidak aktif.`,
    'Pilih perangkat daerah yang aktif, atau aktifkan kembali lebih dahulu.'
  )

const opdTidakDitemukan = () =>
  refuse(
    'TIDAK_DITEMUKAN',
    'Perangkat daerah tujuan tidak ditemukan di pemda ini.',
    'Pilih perangkat daerah dari daftar.'
  )
