import type { Peran } from '@selaras/domain/tahap'
import { describeTahap } from '@selaras/domain/tahap'
import { namaRencana } from '../text/format.ts'
import { teks } from '../text/index.ts'
import type { PlanRow } from './plan-row.ts'

/** What a person has to do with their plans today, most urgent first. */

export interface Todo {
  readonly id: string
  readonly planId: string
  readonly title: string
  readonly detail: string
  /** Smaller is more urgent. */
  readonly rank: number
}

const words = teks.beranda.tugas

/** Things this person can do now; never what only others can do. */
export function todosOf(plans: readonly PlanRow[], roles: readonly Peran[]): readonly Todo[] {
  return plans
    .flatMap((plan) => [...temuanTodos(plan), ...eventTodos(plan, roles)])
    .sort((a, b) => a.rank - b.rank)
}

function temuanTodos(plan: PlanRow): Todo[] {
  const kritis = plan.ringkasanTemuan?.kritis ?? 0
  if (!plan.bolehUbah || kritis === 0) return []
  return [
    { id: `${plan.id} kritis`, planId: plan.id, title: words.kritis(kritis), detail: nameOf(plan), rank: 1 }
  ]
}

const nameOf = (plan: PlanRow): string => `${namaRencana(plan)}, ${plan.opd.nama}, tahap ${plan.posisi.label}`

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
