import { randomBytes } from 'node:crypto'
import {
  appendJejak,
  type Database,
  insertUndangan,
  listPemda,
  type Pemda,
  savePemda,
  withSistem,
  withTenant
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { hashToken, tautanUndangan } from './surat/tautan.ts'

export interface NewPemda {
  readonly pemda: Pick<Pemda, 'nama' | 'jenis' | 'provinsi'>
  /** Who administers it first. */
  readonly admin: { readonly nama: string; readonly surel: string }
  /** Address of the server, for the link. */
  readonly alamat: string
  readonly now: Date
  readonly newId: () => string
}

/** Days that the first admin has to take the invitation. */
export const hariUndanganPertama = 7

/**
 * Founds a pemda with an invitation to its first admin: from there on everything is done in the workbench. Refused when
 * a pemda of that name is there. Answers the link, which stands nowhere else.
 */
export async function newPemda(
  db: Database,
  { pemda, admin, alamat, now, newId }: NewPemda
): Promise<Result<{ readonly pemdaId: string; readonly tautan: string }>> {
  const there = await withSistem(db, listPemda)
  if (there.some(({ nama }) => nama.toLowerCase() === pemda.nama.toLowerCase())) {
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      `${pemda.nama} sudah ada.`,
      'Admin yang kehilangan akunnya diundang lagi oleh admin lain, atau mengatur ulang kata sandinya.'
    )
  }
  const [pemdaId, undanganId] = [newId(), newId()]
  // Nobody computes this link again, so its secret is its own.
  const links = tautanUndangan(randomBytes(32).toString('hex'), () => alamat.replace(/\/$/, ''))
  const token = links.tokenOf(pemdaId, undanganId, 0)
  const waktu = now.toISOString()
  await withTenant(db, { pemdaId, lingkup: 'sistem', penggunaId: 'sistem' }, async (tx) => {
    await savePemda(tx, pemda)
    await insertUndangan(tx, {
      id: undanganId,
      surel: admin.surel.trim().toLowerCase(),
      nama: admin.nama,
      peran: [
        { peran: 'adminPemda', opdId: null, sebagai: 'definitif', mulai: waktu.slice(0, 10), selesai: null }
      ],
      tokenHash: hashToken(token),
      kedaluwarsa: new Date(now.getTime() + hariUndanganPertama * 86_400_000).toISOString(),
      dibuat: waktu,
      dibuatOleh: 'sistem'
    })
    const rincian = { pemda: { ...pemda }, undanganId }
    await appendJejak(tx, { waktu, penggunaId: 'sistem', tindakan: 'buatPemda', rincian })
  })
  return ok({ pemdaId, tautan: links.tautanOf(token) })
}
