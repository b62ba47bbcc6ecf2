import {
  appendJejak,
  type ForumTersimpan,
  fixForum,
  listNaskahOfForum,
  listOpd,
  type NaskahTerkunci,
  type Tx,
  updateForum
} from '@selaras/db'
import { ok, type Result } from '@selaras/domain'
import type { Json } from '@selaras/domain/naskah'
import { isiForumOf, readBeritaAcara } from '@selaras/domain/persiapan'
import { recordFakta } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { hostOf, inReach, lockForum, lockPlans, type Oleh } from './forum-izin.ts'

export interface BeritaAcaraDiminta {
  readonly kunci: string
  readonly forumId: string
  readonly versi: number
  readonly nomor: string
  readonly tanggal: string
}

/** Fixes the berita acara: number and day, and who took part; nothing in the forum changes after it. */
export async function closeForum(
  context: Context,
  request: BeritaAcaraDiminta
): Promise<Result<{ forumId: string }>> {
  const tenant = await context.tenant()
  const { kunci, forumId, versi, nomor, tanggal } = request
  const opdId = await hostOf(context, forumId)
  return answering(() =>
    inReach(context, tenant, opdId, (tx) =>
      once(tx, kunci, { tetapkanBeritaAcaraForum: { ...request } }, async () => {
        const forum = await lockForum(tx, tenant, forumId, versi)
        if (!forum.ok) return forum
        const isi = isiForumOf(forum.value.isi)
        const sejak = forum.value.tanggal
        const read = readBeritaAcara({ nomor, tanggal }, { tanggal: sejak, isi }, tenant.hariIni)
        if (!read.ok) return read
        const plans = await lockPlans(tx, await listNaskahOfForum(tx, forumId))
        if (!plans.ok) return plans
        const oleh = { penggunaId: tenant.penggunaId, waktu: context.services.now().toISOString() }
        await fix(tx, forum.value, plans.value, read.value, oleh)
        return ok({ forumId })
      })
    )
  )
}

async function fix(
  tx: Tx,
  forum: ForumTersimpan,
  plans: readonly NaskahTerkunci[],
  beritaAcara: { readonly nomor: string; readonly tanggal: string },
  oleh: Oleh
): Promise<void> {
  const opd = new Map((await listOpd(tx)).map((one) => [one.id, one.nama]))
  const peserta = plans.map(({ opdId, judul }) => ({ opd: opd.get(opdId) ?? '', judul }))
  const isi = { ...isiForumOf(forum.isi), peserta } as unknown as Json
  const { nama, tempat, tanggal } = forum
  await updateForum(tx, forum, { nama, tempat, tanggal, isi }, oleh)
  await fixForum(tx, { ...forum, versi: forum.versi + 1 }, beritaAcara, oleh)
  const beritaAcaraForum = { forumId: forum.id, ...beritaAcara }
  for (const kepala of plans)
    await recordFakta(tx, kepala, { beritaAcaraForum }, { ...oleh, tindakan: 'beritaAcaraForum' })
  if (forum.lintas)
    await appendJejak(tx, { ...oleh, tindakan: 'beritaAcaraForum', rincian: { ...beritaAcaraForum, isi } })
}
