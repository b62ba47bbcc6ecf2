import { transition } from 'xstate'
import type { Refusal, Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { Keberatan } from './guard.ts'
import type { EfekInduk, KeadaanInduk, TahapInduk } from './induk.machine.ts'
import { INDUK_MACHINE_VERSION, indukMachine } from './induk.machine.ts'
import type { FaktaRencanaInduk } from './induk-fakta.ts'
import type { IzinInduk } from './induk-izin.ts'
import { objectionsToInduk, objectionsToIndukEvent } from './induk-izin.ts'
import type { PeristiwaInduk, PeristiwaIndukNama } from './induk-peristiwa.ts'
import { PERISTIWA_INDUK } from './induk-peristiwa.ts'
import { LABEL_TAHAP_INDUK } from './label-tahap-induk.ts'
import type { Peran, PeranPelaku } from './roles.ts'

/** One transition of induk.machine as data: for refusals with a reason, the docs table and the tests. */
export interface EdgeInduk {
  readonly dari: KeadaanInduk
  readonly peristiwa: PeristiwaIndukNama
  readonly ke: KeadaanInduk
  readonly izin: IzinInduk
  readonly efek: readonly EfekInduk[]
}

interface ReadTransition {
  readonly eventType: string
  readonly guard?: unknown
  readonly actions: readonly unknown[]
  readonly target: readonly { readonly key: string }[] | undefined
}

/** Every transition, read back from the machine, states in order of life. */
export const INDUK_EDGES: readonly EdgeInduk[] = Object.entries(indukMachine.states).flatMap(([dari, node]) =>
  (Object.values(node.on).flat() as readonly ReadTransition[]).map((one) => ({
    dari: dari as KeadaanInduk,
    peristiwa: one.eventType as PeristiwaIndukNama,
    ke: (one.target?.[0]?.key ?? dari) as KeadaanInduk,
    izin: (one.guard as { readonly params: IzinInduk }).params,
    efek: one.actions as readonly EfekInduk[]
  }))
)

/** What happened, for the log of transitions; the caller adds the time. */
export interface LangkahInduk {
  readonly dari: KeadaanInduk
  readonly ke: TahapInduk
  readonly peristiwa: PeristiwaIndukNama
  readonly versiMesin: number
  readonly pelakuId: string
  readonly sebagai: PeranPelaku
  /** Why, where the event carries it. */
  readonly alasan: string | null
}

export interface StepInduk {
  readonly state: TahapInduk
  /** To be done in the same transaction as the new state, in this order. */
  readonly effects: readonly EfekInduk[]
  readonly log: LangkahInduk
}

/** Takes one event of a parent plan: the permission first, then the pure transition. A disallowed event is a refusal. */
export function stepInduk(
  keadaan: KeadaanInduk,
  event: PeristiwaInduk,
  facts: FaktaRencanaInduk
): Result<StepInduk> {
  const edge = INDUK_EDGES.find((one) => one.dari === keadaan && one.peristiwa === event.type)
  if (!edge) return notHere(keadaan, event.type)
  const refusal = refusalOf(objectionsToIndukEvent(edge.izin, facts, event))
  if (refusal) return { ok: false, refusal }
  const snapshot = indukMachine.resolveState({ value: keadaan, context: { facts } })
  const [next, actions] = transition(indukMachine, snapshot, event)
  const sebagai = edge.izin.peran.find((peran) => facts.pelaku.peran.includes(peran))
  if (next.value !== edge.ke || !sebagai) throw new Error(`${keadaan}: ${event.type} led to ${next.value}`)
  const state = edge.ke as TahapInduk
  return ok({
    state,
    effects: actions.map(({ type }) => type as EfekInduk),
    log: {
      dari: keadaan,
      ke: state,
      peristiwa: event.type,
      versiMesin: INDUK_MACHINE_VERSION,
      pelakuId: facts.pelaku.id,
      sebagai,
      alasan: event.type === 'batalkan' ? event.alasan.trim() : null
    }
  })
}

/** An event of the present state as its button shows it; `refusal` null = allowed. */
export interface PeristiwaIndukTersedia {
  readonly peristiwa: PeristiwaIndukNama
  readonly label: string
  readonly perluData: readonly string[]
  readonly olehSistem: boolean
  readonly ke: TahapInduk
  readonly refusal: Refusal | null
}

/** Every event of this state, each allowed or refused with its reason; asked without the data it still needs. */
export const availableIndukEvents = (
  keadaan: KeadaanInduk,
  facts: FaktaRencanaInduk
): readonly PeristiwaIndukTersedia[] =>
  INDUK_EDGES.filter(({ dari }) => dari === keadaan).map(({ peristiwa, ke, izin }) => ({
    peristiwa,
    ...PERISTIWA_INDUK[peristiwa],
    olehSistem: izin.peran.every((peran) => peran === 'sistem'),
    ke: ke as TahapInduk,
    refusal: refusalOf(objectionsToInduk(izin, facts))
  }))

/** States in which Bappelitbangda writes the content. */
export const TAHAP_SUNTING_INDUK: ReadonlySet<TahapInduk> = new Set([
  'persiapan',
  'rancanganAwal',
  'rancangan',
  'rancanganAkhir'
])

/** Roles that write a parent plan. */
export const PERAN_PENYUSUN_INDUK = [
  'verifikator',
  'kepalaBappelitbangda'
] as const satisfies readonly Peran[]

/** Whether these roles may write the content of a parent plan in this state. */
export function mayEditInduk(tahap: TahapInduk, peran: readonly PeranPelaku[]): Result<true> {
  if (!PERAN_PENYUSUN_INDUK.some((one) => peran.includes(one))) {
    return refuse(
      'TIDAK_BERHAK',
      'RPJMD/RPD disusun oleh Bappelitbangda.',
      'Sampaikan usulan melalui Renstra perangkat daerah Anda, atau kepada Bappelitbangda.'
    )
  }
  return TAHAP_SUNTING_INDUK.has(tahap)
    ? ok(true)
    : refuse(
        'TERKUNCI',
        `RPJMD/RPD pada tahap ${LABEL_TAHAP_INDUK[tahap]} tidak dapat disunting.`,
        tahap === 'dibatalkan'
          ? 'Buat RPJMD/RPD baru bila tetap diperlukan.'
          : 'Buat perubahan RPJMD/RPD: versi baru yang menggantikannya setelah ditetapkan.'
      )
}

function notHere(keadaan: KeadaanInduk, peristiwa: string) {
  const known = INDUK_EDGES.filter(({ dari }) => dari === keadaan).map(
    (one) => PERISTIWA_INDUK[one.peristiwa].label
  )
  const label = Object.hasOwn(PERISTIWA_INDUK, peristiwa)
    ? PERISTIWA_INDUK[peristiwa as PeristiwaIndukNama].label
    : peristiwa
  return refuse(
    'PERISTIWA_TIDAK_BERLAKU',
    `“${label}” tidak dapat dilakukan pada tahap ${LABEL_TAHAP_INDUK[keadaan]}.`,
    known.length === 0
      ? 'Versi ini sudah selesai dan tidak berubah lagi.'
      : `Yang dapat dilakukan pada tahap ini: ${known.join(', ')}.`
  )
}

/** The first objection as a refusal; the others go along in `detail.lain`, so that all can be mended at once. */
function refusalOf(list: readonly Keberatan[]): Refusal | null {
  const [first, ...rest] = list
  if (!first) return null
  return rest.length === 0 ? first : { ...first, detail: { lain: rest } }
}
