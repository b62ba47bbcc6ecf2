import {
  decideKaitanLintas,
  type KaitanLintas,
  lockKaitanLintas,
  lockNaskah,
  logKaitanLintas,
  type NaskahKepala,
  type Opd,
  readKaitanLintas,
  type Tx
} from '@selaras/db'
import { ok, type Result } from '@selaras/domain'
import type { PernyataanSimpul } from '@selaras/domain/naskah'
import { mesinKaitanLintas } from '@selaras/domain/tahap'
import type { Context } from '../graphql/context.ts'
import { notFound } from '../naskah/edit.ts'
import { answering, once } from '../naskah/idempotent.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { faktaOf } from './lihat.ts'
import { isThere, jsonOf, kaitanTidakDitemukan, refuseEnded, refuseTeks, stated, tell } from './syarat.ts'

interface Permintaan {
  /** The person's own plan, on whose page they act. */
  readonly naskahId: string
  readonly kunci: string
  readonly kaitanId: string
}

type Keputusan =
  | (Permintaan & { readonly type: 'terima'; readonly simpulId: string })
  | (Permintaan & { readonly type: 'tolak'; readonly alasan: string })

/** Accepts a proposal with a node of the own plan. */
export const acceptKaitan = (
  context: Context,
  request: Permintaan & { readonly simpulId: string }
): Promise<Result<{ id: string }>> => decide(context, { ...request, type: 'terima' })

/** Declines a proposal with a reason, which the other OPD reads. */
export async function declineKaitan(
  context: Context,
  request: Permintaan & { readonly alasan: string }
): Promise<Result<{ id: string }>> {
  const alasan = request.alasan.trim()
  return refuseTeks('Alasan', alasan) ?? decide(context, { ...request, alasan, type: 'tolak' })
}

async function decide(context: Context, { kunci, ...asked }: Keputusan): Promise<Result<{ id: string }>> {
  const { naskahId, kaitanId } = asked
  const known = await context.inNaskah(naskahId, (tx) => readKaitanLintas(tx, kaitanId))
  if (known === null) return kaitanTidakDitemukan()
  const otherThere = await isThere(context, known)
  const opd = await context.directory()
  return answering(() =>
    context.inNaskah(naskahId, (tx, tenant) =>
      once(tx, kunci, { putuskanKaitanLintas: asked }, async () => {
        // The plan before the link, as a handover locks them: a node that is just handed over is not named.
        const kepala = await lockNaskah(tx, naskahId)
        if (kepala === null) return notFound()
        const kaitan = await lockKaitanLintas(tx, kaitanId)
        if (kaitan === null || kepala.opdId !== kaitan.penerimaOpdId) return kaitanTidakDitemukan()
        return store(tx, { context, tenant, kepala, kaitan, otherThere, opd }, asked)
      })
    )
  )
}

interface Pegangan {
  readonly context: Context
  readonly tenant: Tenant
  readonly kepala: NaskahKepala
  readonly kaitan: KaitanLintas
  readonly otherThere: boolean
  /** Read before the transaction began. */
  readonly opd: readonly Opd[]
}

type Diminta = Keputusan extends infer One ? (One extends unknown ? Omit<One, 'kunci'> : never) : never

async function store(
  tx: Tx,
  { context, tenant, kepala, kaitan, otherThere, opd }: Pegangan,
  asked: Diminta
): Promise<Result<{ id: string }>> {
  const { kaitanId: id } = asked
  const own = asked.type === 'terima' ? await stated(tx, kepala, asked.simpulId) : null
  const ended = asked.type === 'terima' ? refuseEnded(kepala) : null
  if (ended) return ended
  const facts = faktaOf(tenant, kaitan, kepala.opdId, asked.type === 'tolak' || (otherThere && own !== null))
  const event = asked.type === 'terima' ? { type: asked.type } : { type: asked.type, alasan: asked.alasan }
  const step = mesinKaitanLintas.step(kaitan.status, event, facts)
  if (!step.ok) return step
  const waktu = context.services.now().toISOString()
  const penerima =
    asked.type === 'terima' && own
      ? { naskahId: kepala.id, simpulId: asked.simpulId, isi: jsonOf(own) }
      : null
  await decideKaitanLintas(tx, id, {
    status: asked.type === 'terima' ? 'diterima' : 'ditolak',
    penerima,
    alasan: asked.type === 'tolak' ? asked.alasan : null,
    diputus: waktu,
    diputusOleh: tenant.penggunaId
  })
  await logKaitanLintas(tx, id, step.value, waktu)
  await tellDecision(tx, { context, tenant, kaitan, opd }, asked)
  return ok({ id })
}

async function tellDecision(
  tx: Tx,
  { context, tenant, kaitan, opd }: Pick<Pegangan, 'context' | 'tenant' | 'kaitan' | 'opd'>,
  asked: Diminta
): Promise<void> {
  const nama = opd.find(({ id }) => id === kaitan.penerimaOpdId)?.nama ?? ''
  const { uraian } = kaitan.pengusul.isi as unknown as PernyataanSimpul
  const done = asked.type === 'terima' ? 'menerima' : 'menolak'
  const why = asked.type === 'terima' ? '' : ` Alasan: ${asked.alasan}`
  await tell(tx, context, tenant, {
    opdId: kaitan.pengusul.opdId,
    kunci: `kaitanLintas ${kaitan.id} ${asked.type}`,
    teks: `${nama} ${done} usulan kaitan lintas “${uraian}”.${why}`
  })
}
