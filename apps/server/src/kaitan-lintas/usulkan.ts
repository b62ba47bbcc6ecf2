import {
  countUsulanTerbuka,
  insertKaitanLintas,
  lockNaskah,
  logKaitanLintas,
  type NaskahKepala,
  type Opd,
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
import { jsonOf, opdTakAktif, refuseBanyak, refuseEnded, refuseTeks, stated, tell } from './syarat.ts'

export interface UsulanDiminta {
  /** The person's own plan. */
  readonly naskahId: string
  readonly kunci: string
  readonly simpulId: string
  readonly opdId: string
  readonly kebutuhan: string
}

/** Proposes a link from a node of the own plan to another OPD, which is told. */
export async function proposeKaitan(
  context: Context,
  request: UsulanDiminta
): Promise<Result<{ id: string }>> {
  const { kunci, ...rest } = request
  const kebutuhan = rest.kebutuhan.trim()
  const wrong = refuseTeks('Kebutuhan', kebutuhan)
  if (wrong) return wrong
  const opd = await context.directory()
  const target = opd.find(({ id }) => id === rest.opdId)
  if (!target) return notFound()
  if (!target.aktif) return opdTakAktif(target.nama)
  return answering(() =>
    context.inNaskah(rest.naskahId, (tx, tenant) =>
      once(tx, kunci, { usulkanKaitanLintas: rest }, async () => {
        const kepala = await lockNaskah(tx, rest.naskahId)
        if (kepala === null) return notFound()
        return refuseEnded(kepala) ?? store(tx, { context, tenant, kepala, opd }, { ...rest, kebutuhan })
      })
    )
  )
}

interface Pegangan {
  readonly context: Context
  readonly tenant: Tenant
  readonly kepala: NaskahKepala
  /** Read before the transaction began. */
  readonly opd: readonly Opd[]
}

const unknown: PernyataanSimpul = { jenis: '', kode: '', uraian: '', indikator: [] }

async function store(
  tx: Tx,
  { context, tenant, kepala, opd }: Pegangan,
  { simpulId, opdId, kebutuhan }: Omit<UsulanDiminta, 'kunci'>
): Promise<Result<{ id: string }>> {
  const id = context.services.newId()
  const found = await stated(tx, kepala, simpulId)
  const isi = found ?? unknown
  const pengusul = { opdId: kepala.opdId, naskahId: kepala.id, simpulId, isi: jsonOf(isi) }
  const facts = faktaOf(tenant, { pengusul, penerimaOpdId: opdId }, kepala.opdId, found !== null)
  const step = mesinKaitanLintas.step('belumAda', { type: 'usulkan' }, facts)
  if (!step.ok) return step
  const full = refuseBanyak(await countUsulanTerbuka(tx, kepala.opdId, opdId))
  if (full) return full
  const waktu = context.services.now().toISOString()
  await insertKaitanLintas(tx, {
    id,
    pengusul,
    kebutuhan,
    penerimaOpdId: opdId,
    dibuat: waktu,
    dibuatOleh: tenant.penggunaId
  })
  await logKaitanLintas(tx, id, step.value, waktu)
  const from = opd.find((one) => one.id === kepala.opdId)?.nama ?? ''
  await tell(tx, context, tenant, {
    opdId,
    kunci: `kaitanLintas ${id} diusulkan`,
    teks: `${from} mengusulkan kaitan lintas perangkat daerah: “${isi.uraian}”.`
  })
  return ok({ id })
}
