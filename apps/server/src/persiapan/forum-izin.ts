import {
  type ForumTersimpan,
  lockNaskah,
  type NaskahTerkunci,
  readForum,
  type Tx,
  withTenant
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { forumFixed, mayHoldForum } from '@selaras/domain/persiapan'
import type { PeranPelaku } from '@selaras/domain/tahap'
import type { Context } from '../graphql/context.ts'
import { notFound } from '../naskah/edit.ts'
import { databaseTenant, rolesFor, type Tenant } from '../tenant/tenant.ts'

/** Who did it and when, as the rows keep it. */
export interface Oleh {
  readonly penggunaId: string
  readonly waktu: string
}

export const forumNotFound = () =>
  refuse(
    'TIDAK_DITEMUKAN',
    'Forum ini tidak ditemukan atau tidak terbuka bagi peran Anda.',
    'Muat ulang halaman, lalu pilih forum dari daftar.'
  )

const stale = () =>
  refuse(
    'BASI',
    'Forum ini sudah diubah orang lain sejak Anda membukanya.',
    'Salin isian Anda, muat ulang halaman, lalu gabungkan dengan yang terbaru.'
  )

/** Roles that count for holding this forum. */
export const hostRoles = (
  tenant: Tenant,
  forum: Pick<ForumTersimpan, 'lintas' | 'opdId'>
): readonly PeranPelaku[] => (forum.lintas ? tenant.peranPemda : rolesFor(tenant, forum.opdId))

/** Runs as the OPD given, or for the whole pemda without one. */
export const inReach = <T>(
  context: Context,
  tenant: Tenant,
  opdId: string | undefined,
  work: (tx: Tx) => Promise<T>
): Promise<T> => withTenant(context.services.db, databaseTenant(tenant, opdId), work)

/** The OPD as which somebody acts on a forum; none for a forum of all and for one that they do not see. */
export async function hostOf(context: Context, forumId: string): Promise<string | undefined> {
  const forum = await context.inTenant((tx) => readForum(tx, forumId))
  return forum === null || forum.lintas ? undefined : forum.opdId
}

/** Locks a forum that this person may change, at the version that they have seen. */
export async function lockForum(
  tx: Tx,
  tenant: Tenant,
  forumId: string,
  versi: number | null
): Promise<Result<ForumTersimpan>> {
  const forum = await readForum(tx, forumId, true)
  if (forum === null) return forumNotFound()
  const allowed = mayHoldForum(forum.lintas, hostRoles(tenant, forum))
  if (!allowed.ok) return allowed
  if (forum.ditetapkan !== null) return forumFixed()
  return forum.versi === versi ? ok(forum) : stale()
}

/** In the order of their ids, so that two who lock the same plans never wait for each other. */
export async function lockPlans(tx: Tx, ids: readonly string[]): Promise<Result<readonly NaskahTerkunci[]>> {
  const plans: NaskahTerkunci[] = []
  for (const id of [...new Set(ids)].sort()) {
    const kepala = await lockNaskah(tx, id)
    if (kepala === null) return notFound()
    plans.push(kepala)
  }
  return ok(plans)
}
