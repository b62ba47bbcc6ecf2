import {
  countUndanganSince,
  endUndangan,
  insertUndangan,
  listPemda,
  lockUndangan,
  renewUndangan,
  type Tx,
  type Undangan,
  type UndanganBaru
} from '@selaras/db'
import { type Result, refuse } from '@selaras/domain'
import { checkPenugasan } from '@selaras/domain/administrasi'
import { hashToken } from '@selaras/jobs'
import { z } from 'zod'
import type { Context } from '../graphql/context.ts'
import { type Administrasi, administer, nameOrRefusal, unknownRow } from './admin.ts'
import type { PeranDiminta } from './peran.ts'
import { suratUndangan } from './surat.ts'

/** How long an invitation is worth something. */
export const hariUndangan = 7
/** Most mails of invitations that one pemda sends in an hour. */
export const undanganPerJam = 100

const hour = 3_600_000

/** Invites somebody by e-mail to one or more roles. Answers the id of the invitation. */
export function invite(
  context: Context,
  kunci: string,
  diminta: { readonly surel: string; readonly nama: string; readonly peran: readonly PeranDiminta[] }
): Promise<Result<string>> {
  const { newId } = context.services
  const permintaan = { undang: { ...diminta, peran: diminta.peran.map((one) => ({ ...one })) } }
  return administer(context, kunci, permintaan, async (konteks) => {
    const surel = diminta.surel.trim().toLowerCase()
    if (!z.email().max(200).safeParse(surel).success)
      return refuse('NILAI_TIDAK_SAH', `“${surel}” bukan alamat surel.`, 'Perbaiki, lalu undang lagi.')
    const nama = nameOrRefusal(diminta.nama, 'Nama')
    if (!nama.ok) return nama
    const wrong = refusePeran(konteks, diminta.peran, { surel, nama: nama.value })
    if (wrong) return wrong
    const full = await tooMany(konteks)
    if (full) return full
    const id = newId()
    const baru = { id, surel, nama: nama.value, peran: diminta.peran, ...fresh(context, konteks, id, 0) }
    await insertUndangan(konteks.tx, {
      ...baru,
      dibuat: konteks.waktu,
      dibuatOleh: konteks.tenant.penggunaId
    })
    await mail(context, konteks, { ...baru, dikirimUlang: 0 })
    return {
      ok: true,
      value: {
        jawaban: id,
        tindakan: 'undang',
        rincian: { undanganId: id, surel, nama: nama.value, peran: permintaan.undang.peran }
      }
    }
  })
}

/** Sends an invitation again under a new link; the old one is worth nothing from then on. */
export function inviteAgain(context: Context, kunci: string, id: string): Promise<Result<string>> {
  return administer(context, kunci, { kirimUlangUndangan: id }, async (konteks) => {
    const undangan = await open(konteks.tx, id)
    if (!undangan.ok) return undangan
    const full = await tooMany(konteks)
    if (full) return full
    const ke = undangan.value.dikirimUlang + 1
    const next = { ...undangan.value, ...fresh(context, konteks, id, ke), dikirimUlang: ke }
    await renewUndangan(konteks.tx, id, next)
    await mail(context, konteks, next)
    return { ok: true, value: { jawaban: id, tindakan: 'kirimUlangUndangan', rincian: { undanganId: id } } }
  })
}

/** Withdraws an invitation. */
export function withdrawInvitation(context: Context, kunci: string, id: string): Promise<Result<string>> {
  return administer(context, kunci, { batalkanUndangan: id }, async ({ tx, waktu }) => {
    const undangan = await open(tx, id)
    if (!undangan.ok) return undangan
    await endUndangan(tx, id, { dibatalkan: waktu })
    return { ok: true, value: { jawaban: id, tindakan: 'batalkanUndangan', rincian: { undanganId: id } } }
  })
}

/** Roles that could not be given today are not promised either. */
function refusePeran(
  { tx: _tx, tenant, ...konteks }: Administrasi,
  peran: readonly PeranDiminta[],
  orang: { readonly surel: string; readonly nama: string }
) {
  if (peran.length === 0 || peran.length > 10) {
    return refuse('NILAI_TIDAK_SAH', 'Undangan memuat satu sampai sepuluh peran.', 'Pilih perannya.')
  }
  for (const [at, one] of peran.entries()) {
    const others = peran
      .slice(0, at)
      .map((other, index) => ({ ...other, ...personOf(orang, tenant.pemdaId), id: `baru-${index}` }))
    const baru = { ...one, ...personOf(orang, tenant.pemdaId), id: `baru-${at}` }
    const checked = checkPenugasan(baru, { ...konteks, semua: [...konteks.semua, ...others] })
    if (!checked.ok) return checked
  }
  return null
}

const personOf = ({ surel, nama }: { surel: string; nama: string }, pemdaId: string) => ({
  penggunaId: `undangan:${surel}`,
  nama,
  pemdaId
})

async function tooMany({ tx, waktu }: Administrasi) {
  const since = new Date(Date.parse(waktu) - hour).toISOString()
  if ((await countUndanganSince(tx, since)) < undanganPerJam) return null
  return refuse(
    'SYARAT_BELUM_TERPENUHI',
    `Sudah ${undanganPerJam} undangan dikirim dalam satu jam terakhir.`,
    'Lanjutkan satu jam lagi; batas ini menjaga agar surat Selaras tidak dianggap surat sampah.'
  )
}

async function open(tx: Tx, id: string): Promise<Result<Undangan>> {
  const undangan = await lockUndangan(tx, { id })
  if (!undangan) return unknownRow('Undangan')
  if (undangan.diterima === null && undangan.dibatalkan === null) return { ok: true, value: undangan }
  const why = undangan.diterima === null ? 'dibatalkan' : 'diterima'
  return refuse('TERKUNCI', `Undangan ini sudah ${why}.`, 'Buat undangan baru bila perlu.')
}

/** A new token as it is stored, and its time. */
function fresh(context: Context, { tenant, waktu }: Administrasi, id: string, ke: number) {
  const token = context.services.tautan.tokenOf(tenant.pemdaId, id, ke)
  const kedaluwarsa = new Date(Date.parse(waktu) + hariUndangan * 24 * hour).toISOString()
  return { tokenHash: hashToken(token), kedaluwarsa }
}

async function mail(
  context: Context,
  { tx, tenant, opd }: Administrasi,
  undangan: Pick<UndanganBaru, 'id' | 'surel' | 'nama' | 'peran' | 'tokenHash' | 'kedaluwarsa'> & {
    dikirimUlang: number
  }
): Promise<void> {
  const { sendSurat, tautan } = context.services
  const [pemda] = await listPemda(tx)
  const token = tautan.tokenOf(tenant.pemdaId, undangan.id, undangan.dikirimUlang)
  const surat = suratUndangan({
    ...undangan,
    pemda: pemda?.nama ?? '',
    peran: undangan.peran.map(({ peran, opdId }) => ({
      peran,
      opd: opd.find(({ id }) => id === opdId)?.nama ?? null
    })),
    tautan: tautan.tautanOf(token)
  })
  const { id, tokenHash } = undangan
  await sendSurat({ surat, undangan: { pemdaId: tenant.pemdaId, id, tokenHash } }, tx)
}

/** The link that an invitation has now, for an admin to hand on; null when it is worth nothing (any more). */
export function linkOf(context: Context, pemdaId: string, undangan: Undangan): string | null {
  const { tautan, now } = context.services
  if (undangan.diterima !== null || undangan.dibatalkan !== null) return null
  if (Date.parse(undangan.kedaluwarsa) <= now().getTime()) return null
  const token = tautan.tokenOf(pemdaId, undangan.id, undangan.dikirimUlang)
  // Another secret than the one it was made with: only sending it again helps.
  return hashToken(token) === undangan.tokenHash ? tautan.tautanOf(token) : null
}
