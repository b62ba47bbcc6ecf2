import { type KabarHadir, opdOfReadable, readNaskah, tellNews } from '@selaras/db'
import type { Context } from '../graphql/context.ts'

/** What a browser says about where its person is. */
export type Hadir = Pick<KabarHadir, 'naskahId' | 'tab' | 'sel' | 'ada'>

/** A tab may say this often that it is somewhere else; what comes sooner is dropped, its next heartbeat tells it. */
const palingSering = 250

/** Whether the person may read the content of the plan: as its OPD, or for the pemda from the first Potret on. */
export async function mayReadIsi(context: Context, naskahId: string): Promise<boolean> {
  const kepala = await context.inTenant((tx) => readNaskah(tx, naskahId))
  if (kepala === null) return false
  return (await context.inOpd(kepala.opdId, (tx) => opdOfReadable(tx, naskahId))) !== null
}

/** Tells every process where the person is; false when they may not read that plan. */
export async function announceHadir(context: Context, hadir: Hadir): Promise<boolean> {
  const { penggunaId, nama, pemdaId } = await context.tenant()
  if (!(await mayReadIsi(context, hadir.naskahId))) return false
  const { hub, now } = context.services
  // Leaving is always told: a shadow left behind is worse than one message more.
  if (hadir.ada && !hub.kehadiran.maySpeak(`${penggunaId}/${hadir.tab}`, now().getTime(), palingSering))
    return true
  await context.inTenant((tx) => tellNews(tx, { jenis: 'hadir', pemdaId, penggunaId, nama, ...hadir }))
  return true
}
