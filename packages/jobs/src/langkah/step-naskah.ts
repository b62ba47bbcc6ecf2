import {
  appendJejak,
  appendTahap,
  inSavepoint,
  laterOf,
  lockNaskah,
  type NaskahTerkunci,
  readWaktuTerakhir,
  type Tx
} from '@selaras/db'
import { ok, type Result } from '@selaras/domain'
import type { ProfilId } from '@selaras/domain/law'
import type { Json } from '@selaras/domain/naskah'
import {
  can,
  edgesFor,
  type Fakta,
  factsOfNothing,
  type Peristiwa,
  readTahap,
  type Step,
  step,
  type Tahap
} from '@selaras/domain/tahap'
import { bahanOf } from './bahan.ts'
import { LangkahDitolak, naskahTidakDitemukan, refusable } from './ditolak.ts'
import { carryOut } from './efek.ts'
import { freeze } from './efek-naskah.ts'
import { factsOf } from './fakta.ts'
import { beriTahuLangkah } from './kabar-langkah.ts'
import type { Bahan, KonteksEfek, KonteksLangkah, PelakuLangkah } from './konteks.ts'

/** Where a step has led. */
export interface LangkahDiambil {
  readonly versi: number
  readonly tahap: Tahap
  readonly potretId: string | null
}

/** Who acts when nobody does: jobs and the effects of other plans. */
export const SISTEM: PelakuLangkah = { id: 'sistem', nama: 'Sistem', peran: ['sistem'], jabatanParaf: [] }

type BahanTerkunci = Bahan & { readonly kepala: NaskahTerkunci }

/**
 * Takes one event of the machine on one plan: the only way in which a plan changes its tahap. Locks the plan, reads the
 * facts, asks the machine, and does everything that it answers, or, with a refusal, nothing at all: also what effects had
 * begun is undone, and the transaction goes on. One entry of jejak, as the last thing.
 */
export async function stepNaskah(
  tx: Tx,
  naskahId: string,
  event: Peristiwa,
  pelaku: PelakuLangkah,
  konteks: KonteksLangkah
): Promise<Result<LangkahDiambil>> {
  const kepala = await lockNaskah(tx, naskahId)
  if (kepala === null) return naskahTidakDitemukan()
  const out = refusedAtOnce(kepala, event, pelaku)
  if (out) return out
  const bahan = await bahanOf(tx, kepala, pelaku, konteks, { peristiwa: event })
  if (!bahan.ok) return bahan
  const facts = await factsOf(bahan.value)
  const stepped = step(bahan.value.tahap, event, facts)
  if (!stepped.ok) return stepped
  return refusable(() =>
    inSavepoint(tx, async () => ok(await perform(bahan.value, event, facts, stepped.value, konteks)))
  )
}

/** What the machine refuses whatever the facts: the state does not know the event, or the role may not send it. */
function refusedAtOnce(
  kepala: NaskahTerkunci,
  event: Peristiwa,
  pelaku: PelakuLangkah
): Extract<Result<never>, { ok: false }> | null {
  const tahap = readTahap(kepala.tahap, kepala.versiMesin)
  if (!tahap.ok) return tahap
  const [edge] = edgesFor(tahap.value, event.type)
  if (edge?.izin.peran.some((peran) => pelaku.peran.includes(peran))) return null
  const nothing = factsOfNothing({
    naskahId: kepala.id,
    profil: kepala.profil as ProfilId,
    jenis: kepala.jenis,
    pelaku: { ...pelaku, pernahMenyunting: false }
  })
  const refused = can(tahap.value, event, nothing)
  return refused.ok ? null : refused
}

async function perform(
  bahan: BahanTerkunci,
  event: Peristiwa,
  facts: Fakta,
  taken: Step,
  konteks: KonteksLangkah
): Promise<LangkahDiambil> {
  const { tx, kepala, pelaku } = bahan
  // The clock may have jumped: within a plan time never goes back (the head is ours alone, the plan is locked).
  const waktu = laterOf(await readWaktuTerakhir(tx, kepala.id), konteks.now.toISOString())
  const potret = taken.effects.find((efek) => efek.jenis === 'potret')
  const potretId = potret ? await freeze(bahan, event.type, waktu) : null
  const { versi } = await appendTahap(tx, kepala, {
    langkah: taken.log,
    waktu,
    potretId,
    rincian: { efek: taken.effects, data: dataOf(event) }
  })
  const stepLain = async (naskahId: string, other: Peristiwa) => {
    const done = await stepNaskah(tx, naskahId, other, SISTEM, konteks)
    if (!done.ok) throw new LangkahDitolak(done.refusal)
  }
  const efek: KonteksEfek = { ...bahan, facts, step: taken, waktu, potretId, versi, stepLain }
  await carryOut(efek, taken.effects)
  await beriTahuLangkah(efek)
  const { dari, ke, alasan, sebagai, versiMesin } = taken.log
  await appendJejak(tx, {
    naskah: { id: kepala.id, opdId: kepala.opdId },
    waktu,
    penggunaId: pelaku.id,
    tindakan: event.type,
    rincian: {
      versi,
      oleh: pelaku.nama,
      sebagai,
      dari,
      ke,
      versiMesin,
      ...(alasan === null ? {} : { alasan }),
      ...(potretId === null ? {} : { potretId })
    }
  })
  return { versi, tahap: taken.state, potretId }
}

/** What the event carried beside its name. */
const dataOf = ({ type: _, ...data }: Peristiwa): Json => data as unknown as Json
