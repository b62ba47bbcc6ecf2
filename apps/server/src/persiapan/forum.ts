import { appendJejak, insertForum, listOpd, readNaskah, type Tx, updateForum } from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import type { Json } from '@selaras/domain/naskah'
import { mayHoldForum, readForumInput } from '@selaras/domain/persiapan'
import { PERAN_PENYUSUN } from '@selaras/domain/tahap'
import { beriTahu, OrangPemda } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { answering, once } from '../naskah/idempotent.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { hostOf, hostRoles, inReach, lockForum, lockPlans, type Oleh } from './forum-izin.ts'
import { bringToForum } from './ikut-forum.ts'

export interface SimpanForum {
  readonly kunci: string
  /** null = a new one. */
  readonly forumId: string | null
  /** Version that the person has seen; null for a new one. */
  readonly versi: number | null
  /** Of all OPD, held by Bappelitbangda; only for a new one. */
  readonly lintas: boolean
  /** Plans that take part from the start; only for a new one. */
  readonly naskahId: readonly string[]
  readonly forum: unknown
}

type Says = Parameters<typeof updateForum>[2]

/** Makes a forum with its first plans, or saves what a person has changed in one. */
export async function saveForum(
  context: Context,
  request: SimpanForum
): Promise<Result<{ forumId: string }>> {
  const tenant = await context.tenant()
  const { kunci, forumId, versi, forum: input } = request
  const opdId = forumId === null ? await ownerOf(context, request) : await hostOf(context, forumId)
  return answering(() =>
    inReach(context, tenant, opdId, (tx) =>
      once(tx, kunci, { simpanForum: { ...request } }, async () => {
        const read = readForumInput(input)
        if (!read.ok) return read
        const { nama, tanggal, tempat, ...isi } = read.value
        const says = { nama, tanggal, tempat, isi: isi as unknown as Json }
        const oleh = { penggunaId: tenant.penggunaId, waktu: context.services.now().toISOString() }
        if (forumId === null) return createForum(context, tx, tenant, request, says, oleh)
        const forum = await lockForum(tx, tenant, forumId, versi)
        if (!forum.ok) return forum
        await updateForum(tx, forum.value, says, oleh)
        return ok({ forumId })
      })
    )
  )
}

/** The OPD of the first plan of a new forum; none for a forum of all. */
async function ownerOf(context: Context, { lintas, naskahId }: SimpanForum): Promise<string | undefined> {
  const first = naskahId[0]
  if (lintas || first === undefined) return undefined
  return context.inTenant(async (tx) => (await readNaskah(tx, first))?.opdId)
}

async function createForum(
  context: Context,
  tx: Tx,
  tenant: Tenant,
  { lintas, naskahId }: SimpanForum,
  says: Says,
  oleh: Oleh
): Promise<Result<{ forumId: string }>> {
  const plans = await lockPlans(tx, naskahId)
  if (!plans.ok) return plans
  const opdId = lintas ? await bappelitbangdaOf(tx) : plans.value[0]?.opdId
  if (opdId === undefined)
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      'Belum ada Renstra yang mengikuti forum ini.',
      'Buat forum dari halaman Renstra yang akan dibahas.'
    )
  const allowed = mayHoldForum(lintas, hostRoles(tenant, { lintas, opdId }))
  if (!allowed.ok) return allowed
  if (!lintas && plans.value.some((kepala) => kepala.opdId !== opdId))
    return refuse(
      'TIDAK_BERHAK',
      'Forum perangkat daerah hanya membahas Renstra perangkat daerah itu sendiri.',
      'Minta Bappelitbangda mengadakan forum lintas perangkat daerah.'
    )
  const id = context.services.newId()
  await insertForum(tx, { id, opdId, lintas, ...says }, oleh)
  for (const kepala of plans.value) {
    const joined = await bringToForum(tx, kepala, { id, ditetapkan: null }, oleh)
    if (!joined.ok) return joined
  }
  if (lintas) await announce(context, tx, tenant, id, says, oleh)
  return ok({ forumId: id })
}

/** Everybody who drafts hears of a forum of all OPD, and the jejak of the pemda keeps it. */
async function announce(
  context: Context,
  tx: Tx,
  tenant: Tenant,
  forumId: string,
  { nama, tanggal, tempat }: Says,
  { penggunaId, waktu }: Oleh
): Promise<void> {
  const orang = await OrangPemda.read(tx, tenant.hariIni)
  const people = [...orang.semua(PERAN_PENYUSUN)].filter((id) => id !== penggunaId)
  const data = { nama, tanggal, tempat, forumId, oleh: tenant.nama }
  const pesan = { jenis: 'forum', kunci: `forum ${forumId}`, naskahId: null, data } as const
  await beriTahu(tx, people, pesan, { newId: context.services.newId, waktu })
  await appendJejak(tx, { waktu, penggunaId, tindakan: 'buatForum', rincian: data })
}

async function bappelitbangdaOf(tx: Tx): Promise<string | undefined> {
  return (await listOpd(tx)).find((one) => one.jenis === 'bappelitbangda')?.id
}
