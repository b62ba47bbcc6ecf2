import type { Peran } from '@selaras/domain/tahap'
import { describeTahap, PERAN_PENYUSUN, penggarap } from '@selaras/domain/tahap'
import { namaRencana, tanggal } from '../text/format.ts'
import { teks } from '../text/index.ts'
import type { PlanRow } from './plan-row.ts'

/** What a person has to do with their plans today, most urgent first. */

export interface Todo {
  readonly id: string
  /** The plan it is about; null = a page of the pemda. */
  readonly planId: string | null
  /** Where it is done, when that is not the plan itself or the calendar of the pemda. */
  readonly page?: 'induk' | 'papan'
  readonly title: string
  readonly detail: string
  /** Smaller is more urgent. */
  readonly rank: number
}

const words = teks.beranda.tugas
/** A limit this near is work of its own, even when nothing else is to be done. */
const dekat = 7

/** Things this person can do now, each with its limit; never what only others can do. */
export function todosOf(plans: readonly PlanRow[], roles: readonly Peran[]): readonly Todo[] {
  return [
    ...letterTodos(plans, roles),
    ...lateReviews(plans, roles),
    ...plans.flatMap((plan) => planTodos(plan, roles))
  ].sort((a, b) => a.rank - b.rank)
}

function planTodos(plan: PlanRow, roles: readonly Peran[]): readonly Todo[] {
  const work = [...temuanTodos(plan), ...eventTodos(plan, roles), ...reviewTodos(plan, roles)].map(
    (todo) => ({
      ...todo,
      // An overdue plan stands before all others, one that is due soon before those that are not.
      rank: todo.rank + urgency(plan)
    })
  )
  return work.length > 0 ? work : limitTodos(plan, roles)
}

/** Bappelitbangda is waited for by every plan that needs the Surat Edaran. */
function letterTodos(plans: readonly PlanRow[], roles: readonly Peran[]): Todo[] {
  const waiting = plans.filter(({ tahap }) => tahap === 'menungguSuratEdaran').length
  return waiting > 0 && isBappelitbangda(roles)
    ? [
        {
          id: 'surat-edaran',
          planId: null,
          title: words.suratEdaran(waiting),
          detail: words.suratEdaranRinci,
          rank: 0
        }
      ]
    : []
}

const isBappelitbangda = (roles: readonly Peran[]): boolean =>
  roles.includes('verifikator') || roles.includes('kepalaBappelitbangda')

/** A plan in force whose parent changed, and that nobody looks at yet. */
const toReview = ({ wajibDitinjau }: PlanRow): boolean =>
  wajibDitinjau !== null && !wajibDitinjau.sedangDitinjau

/** Bappelitbangda sees how many OPD have not begun to look at their plans. */
function lateReviews(plans: readonly PlanRow[], roles: readonly Peran[]): Todo[] {
  const open = plans.filter(toReview)
  if (open.length === 0 || !isBappelitbangda(roles)) return []
  const late = open.filter(({ wajibDitinjau }) => (wajibDitinjau?.sisaHari ?? 0) < 0).length
  return [
    {
      id: 'wajib-ditinjau',
      planId: null,
      page: 'papan',
      title: words.wajibDitinjau(open.length, late),
      detail: words.wajibDitinjauRinci,
      rank: late > 0 ? 0 : 3
    }
  ]
}

/** The OPD looks at its plan in force, from the day on which its parent changed. */
function reviewTodos(plan: PlanRow, roles: readonly Peran[]): Todo[] {
  if (!toReview(plan) || !PERAN_PENYUSUN.some((peran) => roles.includes(peran))) return []
  return [
    {
      id: `${plan.id} tinjau`,
      planId: plan.id,
      page: 'induk',
      title: words.tinjau,
      detail: nameOf(plan),
      rank: 1
    }
  ]
}

function temuanTodos(plan: PlanRow): Todo[] {
  const kritis = plan.ringkasanTemuan?.kritis ?? 0
  if (!plan.bolehUbah || kritis === 0) return []
  return [
    { id: `${plan.id} kritis`, planId: plan.id, title: words.kritis(kritis), detail: nameOf(plan), rank: 1 }
  ]
}

const nameOf = (plan: PlanRow): string =>
  [`${namaRencana(plan)}, ${plan.opd.nama}, tahap ${plan.posisi.label}`, limitOf(plan)]
    .filter((part) => part !== '')
    .join('. ')

/** The nearest limit in words: `sisa 3 hari (18 Maret 2026)`. */
function limitOf({ posisi }: PlanRow): string {
  return posisi.sisaHari === null || posisi.batas === null
    ? ''
    : `${teks.rencana.tahap.sisa(posisi.sisaHari)} (${tanggal(posisi.batas)})`
}

function urgency({ posisi }: PlanRow): number {
  if (posisi.sisaHari === null) return 0
  if (posisi.sisaHari < 0) return -10
  return posisi.sisaHari <= dekat ? -5 : 0
}

/** A near or overdue limit of a plan on which this person works, when there is nothing else to say about it. */
function limitTodos(plan: PlanRow, roles: readonly Peran[]): Todo[] {
  const { sisaHari, batasUraian } = plan.posisi
  if (!plan.tahap || sisaHari === null || sisaHari > dekat) return []
  if (!penggarap(plan.tahap).some((peran) => (roles as readonly string[]).includes(peran))) return []
  return [
    {
      id: `${plan.id} tenggat`,
      planId: plan.id,
      title: words.tenggat(teks.rencana.tahap.sisa(sisaHari)),
      detail: [batasUraian, `${namaRencana(plan)}, ${plan.opd.nama}`].filter(Boolean).join('. '),
      rank: 1 + urgency(plan)
    }
  ]
}

/** Allowed for long stretches, but nothing that waits to be done. */
const neverUrged = new Set(['mintaBatal', 'urungkanBatal', 'tarik', 'ralat', 'cabut'])

function eventTodos(plan: PlanRow, roles: readonly Peran[]): Todo[] {
  if (!plan.tahap) return []
  const { pemegangPeran } = describeTahap(plan.tahap)
  const { label } = plan.posisi
  const mine = pemegangPeran.some((peran) => (roles as readonly string[]).includes(peran))
  if (!mine && !plan.bolehUbah) return []
  const open = plan.peristiwa.filter(
    ({ boleh, olehSistem, peristiwa }) => boleh && !olehSistem && !neverUrged.has(peristiwa)
  )
  if (open.length > 0 && mine) {
    return [
      {
        id: `${plan.id} langkah`,
        planId: plan.id,
        title: open.map((event) => event.label).join(' / '),
        detail: nameOf(plan),
        rank: 0
      }
    ]
  }
  // Findings to mend are the work that goes on; saying both would say it twice.
  if (!plan.bolehUbah || temuanTodos(plan).length > 0) return []
  return [
    { id: `${plan.id} susun`, planId: plan.id, title: words.lanjutkan(label), detail: nameOf(plan), rank: 2 }
  ]
}
