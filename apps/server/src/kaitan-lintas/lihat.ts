import { type KaitanLintas, listKaitanLintas, listKeluarga, type NaskahKepala } from '@selaras/db'
import type { PernyataanSimpul } from '@selaras/domain/naskah'
import { type FaktaKaitanLintas, mesinKaitanLintas } from '@selaras/domain/tahap'
import type { Context } from '../graphql/context.ts'
import { rolesFor, type Tenant } from '../tenant/tenant.ts'

/** One side as its OPD stated it; `simpulId` only for the side whose plan the person has open. */
export interface UjungDilihat {
  readonly opdId: string
  readonly simpulId: string | null
  readonly isi: PernyataanSimpul
}

/** A link as one of its sides sees it. */
export interface KaitanLintasDilihat {
  readonly kaitan: KaitanLintas
  /** `keluar`: proposed by the OPD of the plan that is open. */
  readonly arah: 'keluar' | 'masuk'
  readonly pengusul: UjungDilihat
  readonly penerima: UjungDilihat | null
  readonly bolehTerima: boolean
  readonly bolehTolak: boolean
}

/** What the machine must know of a link for this person, who acts for this OPD alone: roles of one do not count for another. */
export function faktaOf(
  tenant: Tenant,
  { pengusul, penerimaOpdId }: Pick<KaitanLintas, 'pengusul' | 'penerimaOpdId'>,
  opdId: string,
  simpulAda: boolean
): FaktaKaitanLintas {
  return {
    pelaku: {
      id: tenant.penggunaId,
      peran: rolesFor(tenant, opdId),
      opdId: tenant.opdId.includes(opdId) ? [opdId] : []
    },
    opdPengusul: pengusul.opdId,
    opdPenerima: penerimaOpdId,
    simpulAda
  }
}

/** A link as it is seen from a plan of this OPD. */
function viewKaitanLintas(tenant: Tenant, kaitan: KaitanLintas, opdId: string): KaitanLintasDilihat {
  const { pengusul, penerima } = kaitan
  const side = (one: NonNullable<KaitanLintas['penerima']>): UjungDilihat => ({
    opdId: one.opdId,
    simpulId: one.opdId === opdId ? one.simpulId : null,
    isi: one.isi as unknown as PernyataanSimpul
  })
  const offered = mesinKaitanLintas.available(kaitan.status, faktaOf(tenant, kaitan, opdId, true))
  const may = (peristiwa: string): boolean =>
    offered.some((one) => one.peristiwa === peristiwa && one.refusal === null)
  return {
    kaitan,
    arah: pengusul.opdId === opdId ? 'keluar' : 'masuk',
    pengusul: side(pengusul),
    penerima: penerima ? side(penerima) : null,
    bolehTerima: may('terima'),
    bolehTolak: may('tolak')
  }
}

/** Ids of this plan, of what it changes by perubahan or reviu, and of what changes it; a copy is another plan. */
function versiOf(family: readonly NaskahKepala[], kepala: NaskahKepala): string[] {
  const heads = new Map(family.map((one) => [one.id, one]))
  const first = (one: NaskahKepala): string => {
    const asal = one.jenis === 'awal' ? undefined : heads.get(one.asalNaskahId ?? '')
    return asal ? first(asal) : one.id
  }
  return family.filter((one) => first(one) === first(kepala)).map(({ id }) => id)
}

/**
 * The links of a plan, newest first: proposed by its nodes, accepted by its nodes, and whatever else was proposed to its
 * OPD and has no node yet. A perubahan shows those of the plan that it changes: they become its own when it is in force.
 */
export async function listDilihat(
  context: Context,
  naskahId: string
): Promise<readonly KaitanLintasDilihat[]> {
  return context.inNaskah(naskahId, async (tx, tenant) => {
    const family = await listKeluarga(tx, naskahId)
    const kepala = family.find(({ id }) => id === naskahId)
    if (!kepala) return []
    const links = await listKaitanLintas(tx, kepala.opdId, versiOf(family, kepala))
    return links.map((kaitan) => viewKaitanLintas(tenant, kaitan, kepala.opdId))
  })
}
