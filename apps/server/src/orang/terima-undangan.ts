import {
  appendJejak,
  endUndangan,
  listOpd,
  listPemda,
  listPeran,
  lockAdministrasi,
  lockUndangan,
  type Opd,
  savePeran,
  type Tx,
  type Undangan,
  withTenant
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { checkPenugasan, checkSandi } from '@selaras/domain/administrasi'
import { LABEL_PERAN } from '@selaras/domain/tahap'
import { hashToken, localDay, pemdaOfToken } from '@selaras/jobs'
import type { Pengguna } from '../auth/session-cache.ts'
import type { Services } from '../graphql/context.ts'
import { answering, RefusedInside } from '../naskah/idempotent.ts'
import { nameOrRefusal } from './admin.ts'
import { rincianOf } from './peran.ts'

/** What whoever holds the link sees of an invitation. */
export interface UndanganDibaca {
  readonly pemda: string
  readonly nama: string
  readonly surel: string
  readonly peran: readonly string[]
  /** The e-mail has an account: its owner signs in, instead of choosing a password. */
  readonly punyaAkun: boolean
}

/** Reads an invitation by its token; every reason that it is worth nothing reads alike to a stranger. */
export async function readInvitation(services: Services, token: string): Promise<Result<UndanganDibaca>> {
  const read = await withToken(services, token, async (tx, undangan) => {
    const [pemda] = await listPemda(tx)
    const opd = await listOpd(tx)
    const peran = undangan.peran.map((one) => wordsOf(one, opd))
    return ok({ pemda: pemda?.nama ?? '', nama: undangan.nama, surel: undangan.surel, peran })
  })
  if (!read.ok) return read
  return ok({ ...read.value, punyaAkun: (await services.akun.find(read.value.surel)) !== null })
}

/**
 * Takes an invitation: with a name and a password for somebody without an account, else as who is signed in. Either
 * all its roles are given and it is spent, or nothing is; an account that was made stays, and its owner signs in.
 */
export async function acceptInvitation(
  services: Services,
  token: string,
  oleh: { readonly pengguna: Pengguna | null; readonly nama: string; readonly sandi: string }
): Promise<Result<{ readonly surel: string }>> {
  const found = await readInvitation(services, token)
  if (!found.ok) return found
  const { surel, punyaAkun } = found.value
  const akun = punyaAkun ? ownAccount(surel, oleh.pengguna) : await newAccount(services, surel, oleh)
  if (!akun.ok) return akun
  return withToken(services, token, async (tx, undangan) => {
    await lockAdministrasi(tx)
    const orang = { penggunaId: akun.value.id, nama: akun.value.nama }
    const given = await giveAll(services, tx, undangan, orang)
    if (!given.ok) throw new RefusedInside(given.refusal)
    const waktu = services.now().toISOString()
    await endUndangan(tx, undangan.id, { diterima: waktu, oleh: orang.penggunaId })
    const rincian = { undanganId: undangan.id, surel, peran: given.value }
    await appendJejak(tx, { waktu, penggunaId: orang.penggunaId, tindakan: 'terimaUndangan', rincian })
    return ok({ surel })
  })
}

/** Somebody in the pemda that the token names, while the invitation is locked. */
function withToken<T>(
  { db, now }: Services,
  token: string,
  work: (tx: Tx, undangan: Undangan) => Promise<Result<T>>
): Promise<Result<T>> {
  const pemdaId = pemdaOfToken(token)
  if (pemdaId === null) return Promise.resolve(worthless())
  return answering(() =>
    withTenant(db, { pemdaId, lingkup: 'sistem', penggunaId: 'sistem' }, async (tx) => {
      const undangan = await lockUndangan(tx, { tokenHash: hashToken(token) })
      const open =
        undangan !== null &&
        undangan.diterima === null &&
        undangan.dibatalkan === null &&
        Date.parse(undangan.kedaluwarsa) > now().getTime()
      return open ? work(tx, undangan) : worthless()
    })
  )
}

const worthless = () =>
  refuse(
    'TIDAK_DITEMUKAN',
    'Tautan undangan ini tidak berlaku: sudah dipakai, diganti, dibatalkan, atau lewat waktunya.',
    'Bila Anda sudah menerimanya, masuk seperti biasa; bila belum, minta admin pemda mengirim ulang.'
  )

/** Who may take an invitation whose e-mail has an account: its owner alone. */
function ownAccount(surel: string, pengguna: Pengguna | null): Result<{ id: string; nama: string }> {
  if (pengguna?.surel.toLowerCase() === surel) return ok({ id: pengguna.id, nama: pengguna.nama })
  return pengguna === null
    ? refuse(
        'TIDAK_BERHAK',
        `${surel} sudah mempunyai akun Selaras.`,
        'Masuk dahulu, lalu buka tautan ini lagi.'
      )
    : refuse(
        'TIDAK_BERHAK',
        `Undangan ini untuk ${surel}, sedangkan Anda masuk sebagai ${pengguna.surel}.`,
        'Keluar, lalu masuk dengan akun yang diundang.'
      )
}

async function newAccount(
  { akun }: Services,
  surel: string,
  oleh: { readonly nama: string; readonly sandi: string }
): Promise<Result<{ id: string; nama: string }>> {
  const nama = nameOrRefusal(oleh.nama, 'Nama')
  if (!nama.ok) return nama
  const sandi = checkSandi(oleh.sandi, { nama: nama.value, surel })
  if (!sandi.ok) return sandi
  const id = await akun.create({ nama: nama.value, surel, sandi: sandi.value })
  return id === null ? ownAccount(surel, null) : ok({ id, nama: nama.value })
}

/** The roles as they can be given today: they begin today at the earliest, and what is over by now is left out. */
async function giveAll(
  { newId, now }: Services,
  tx: Tx,
  undangan: Undangan,
  orang: { readonly penggunaId: string; readonly nama: string }
): Promise<Result<ReturnType<typeof rincianOf>[]>> {
  const hariIni = localDay(now())
  const opd = await listOpd(tx)
  const given: ReturnType<typeof rincianOf>[] = []
  for (const one of undangan.peran) {
    if (one.selesai !== null && one.selesai < hariIni) continue
    const baru = {
      ...one,
      ...orang,
      nama: undangan.nama,
      id: newId(),
      pemdaId: tx.tenant.pemdaId,
      mulai: [one.mulai, hariIni].sort().at(-1) ?? hariIni
    }
    const konteks = { semua: await listPeran(tx), opd, pelakuId: undangan.dibuatOleh, hariIni }
    const checked = checkPenugasan(baru, konteks)
    if (!checked.ok) return changedSince(checked.refusal.message)
    await savePeran(tx, baru)
    given.push(rincianOf(baru))
  }
  return given.length > 0 ? ok(given) : changedSince('Masa semua peran dalam undangan ini sudah lewat.')
}

const changedSince = (why: string) =>
  refuse(
    'SYARAT_BELUM_TERPENUHI',
    `Undangan ini tidak dapat diterima sekarang. ${why}`,
    'Hubungi admin pemda yang mengundang Anda.'
  )

const wordsOf = (one: Undangan['peran'][number], opd: readonly Opd[]): string => {
  const kantor = opd.find(({ id }) => id === one.opdId)?.nama
  const sebagai = one.sebagai === 'definitif' ? '' : one.sebagai === 'plt' ? 'Plt. ' : 'Plh. '
  return `${sebagai}${LABEL_PERAN[one.peran]}${kantor ? `, ${kantor}` : ''}`
}
