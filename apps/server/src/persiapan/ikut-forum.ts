import {
  type ForumTersimpan,
  joinForum,
  leaveForum,
  lockNaskah,
  type NaskahTerkunci,
  readForum,
  readForumOfNaskah,
  type Tx
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { mayHoldForum, mayJoinForum } from '@selaras/domain/persiapan'
import { PERAN_PENYUSUN } from '@selaras/domain/tahap'
import { recordFakta } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { notFound } from '../naskah/edit.ts'
import { tahapOf } from '../naskah/facts.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { rolesFor, type Tenant } from '../tenant/tenant.ts'
import { forumNotFound, type Oleh } from './forum-izin.ts'

/** Brings a plan into a forum, or with `forumId` null takes it out of the one it is in. */
export function moveToForum(
  context: Context,
  { naskahId, forumId, kunci }: { naskahId: string; forumId: string | null; kunci: string }
): Promise<Result<{ naskahId: string }>> {
  return answering(() =>
    context.inNaskah(naskahId, (tx, tenant) =>
      once(tx, kunci, { ikutForum: naskahId, forumId }, async () => {
        const kepala = await lockNaskah(tx, naskahId)
        if (kepala === null) return notFound()
        const waktu = context.services.now().toISOString()
        const moved = await move(tx, tenant, kepala, forumId, { penggunaId: tenant.penggunaId, waktu })
        return moved.ok ? ok({ naskahId }) : moved
      })
    )
  )
}

async function move(
  tx: Tx,
  tenant: Tenant,
  kepala: NaskahTerkunci,
  forumId: string | null,
  oleh: Oleh
): Promise<Result<true>> {
  const peran = rolesFor(tenant, kepala.opdId)
  if (!PERAN_PENYUSUN.some((one) => peran.includes(one)) && !mayHoldForum(true, tenant.peranPemda).ok)
    return refuse(
      'TIDAK_BERHAK',
      'Renstra diikutkan ke forum oleh perangkat daerahnya atau oleh Bappelitbangda.',
      'Minta perencana, sekretaris, atau kepala perangkat daerah itu.'
    )
  const now = (await readForumOfNaskah(tx, [kepala.id])).get(kepala.id)
  if (now !== undefined) {
    const allowed = mayJoinForum(tahapOf(kepala), now.ditetapkan !== null)
    if (!allowed.ok) return allowed
    await leaveForum(tx, kepala.id)
  }
  if (forumId === null) {
    if (now !== undefined)
      await recordFakta(tx, kepala, { forumId: null }, { ...oleh, tindakan: 'tinggalkanForum' })
    return ok(true)
  }
  const forum = await readForum(tx, forumId, true)
  if (forum === null || (!forum.lintas && forum.opdId !== kepala.opdId)) return forumNotFound()
  return bringToForum(tx, kepala, forum, oleh)
}

/** Lets a locked plan take part in a locked forum, with its entry in jejak. */
export async function bringToForum(
  tx: Tx,
  kepala: NaskahTerkunci,
  forum: Pick<ForumTersimpan, 'id' | 'ditetapkan'>,
  oleh: Oleh
): Promise<Result<true>> {
  const allowed = mayJoinForum(tahapOf(kepala), forum.ditetapkan !== null)
  if (!allowed.ok) return allowed
  const already = (await readForumOfNaskah(tx, [kepala.id])).get(kepala.id)
  if (already !== undefined)
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      `Renstra ini sudah mengikuti “${already.nama}”.`,
      'Keluarkan dari forum itu lebih dahulu.'
    )
  await joinForum(tx, forum.id, kepala, oleh)
  await recordFakta(tx, kepala, { forumId: forum.id }, { ...oleh, tindakan: 'ikutForum' })
  return ok(true)
}
