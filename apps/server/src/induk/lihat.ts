import {
  type IndukKepala,
  type KaitanTersimpan,
  listKaitanOfRumpun,
  listNaskah,
  listRedaksional
} from '@selaras/db'
import { hashContent } from '@selaras/domain/cascade'
import {
  type BedaSimpulInduk,
  diffInduk,
  type IndukKini,
  sambunganOf,
  statusSimpulOf,
  type Tinjauan,
  tinjauanOf,
  versiKini
} from '@selaras/domain/induk'
import { type IndukNaskah, readIndukNaskah } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { editPermission } from '../naskah/guard.ts'
import type { NaskahDilihat } from '../schema/naskah.ts'
import { indukContent, indukHeads } from './heads.ts'

const read = new WeakMap<NaskahDilihat, Promise<IndukNaskah>>()

/** How the plan stands to its parents; null where its content is not open to this person. */
export async function parentsOf(context: Context, dilihat: NaskahDilihat): Promise<IndukNaskah | null> {
  if ((await dilihat.content(context)) === null) return null
  const known = read.get(dilihat)
  if (known !== undefined) return known
  const { kepala } = dilihat
  const now = context.inOpd(kepala.opdId, (tx) => readIndukNaskah(tx, kepala))
  read.set(dilihat, now)
  return now
}

/** A link as its plan shows it. */
export interface KaitanDilihat {
  readonly kaitan: KaitanTersimpan
  /** The version that counts now; null when there is none any more. */
  readonly indukId: string | null
  readonly keadaan: 'ditegaskan' | 'belumDitegaskan' | 'perluDitinjau'
  readonly tinjauan: Tinjauan | null
}

export function viewKaitan({ kaitan, kini, induk }: IndukNaskah): readonly KaitanDilihat[] {
  return kaitan.map((one) => ({
    kaitan: one,
    indukId:
      one.jenis === 'induk'
        ? (induk.find(({ rumpunId }) => rumpunId === one.rumpunId)?.id ??
          kini.perRumpun.get(one.rumpunId)?.id ??
          null)
        : null,
    keadaan: keadaanOf(one, kini),
    tinjauan: tinjauanOf(one, kini)
  }))
}

function keadaanOf(one: KaitanTersimpan, kini: IndukKini): KaitanDilihat['keadaan'] {
  const link = sambunganOf(one, kini)
  if (link.ditegaskan === null) return 'belumDitegaskan'
  return link.ditegaskan === link.kini ? 'ditegaskan' : 'perluDitinjau'
}

/** The derived state of every row of the cascade; null where the content is not open. */
export async function viewStatus(context: Context, dilihat: NaskahDilihat) {
  const naskah = await dilihat.content(context)
  const parents = await parentsOf(context, dilihat)
  if (naskah === null || parents === null) return null
  const open = editPermission(dilihat.kepala, await context.tenant())
  const locked = !open.ok && open.refusal.code === 'TERKUNCI'
  return statusSimpulOf(naskah, parents.kaitan, parents.kini, locked)
}

/** A row of a Renstra that answers a row of the parent plan. */
export interface JawabanDilihat {
  readonly indukSimpulId: string
  readonly opdId: string
  readonly naskahId: string
  readonly judul: string
  readonly simpulId: string
  readonly perluDitinjau: boolean
}

/** Which plan answers which row of this version; plans that have ended are left out. An OPD sees its own alone. */
export async function viewJawaban(context: Context, kepala: IndukKepala): Promise<readonly JawabanDilihat[]> {
  const content = await indukContent(context, kepala.id)
  return context.inTenant(async (tx) => {
    const links = await listKaitanOfRumpun(tx, kepala.rumpunId)
    if (links.length === 0) return []
    const plans = new Map((await listNaskah(tx, { batas: 2000 })).map((one) => [one.id, one]))
    const kini: IndukKini = {
      perRumpun: new Map([[kepala.rumpunId, content]]),
      redaksional: await listRedaksional(tx)
    }
    return links.flatMap((one): JawabanDilihat[] => {
      const plan = plans.get(one.naskahId)
      if (one.jenis !== 'induk' || !plan || ended.has(plan.tahap)) return []
      return [
        {
          indukSimpulId: one.indukSimpulId,
          opdId: one.opdId,
          naskahId: one.naskahId,
          judul: plan.judul,
          simpulId: one.simpulId,
          perluDitinjau: tinjauanOf(one, kini) !== null
        }
      ]
    })
  })
}

const ended: ReadonlySet<string> = new Set(['digantikan', 'dicabut', 'berakhir', 'dibatalkan'])

export interface BedaDilihat extends BedaSimpulInduk {
  /** Bappelitbangda declared the change to be of wording. */
  readonly redaksional: boolean
  /** Rows of plans that are linked to it. */
  readonly terdampak: readonly JawabanDilihat[]
}

/** What this version changes of the one before it, and for whom; null for a first version. */
export async function viewPerbedaan(context: Context, kepala: IndukKepala) {
  const asal = (await indukHeads(context)).find((one) => one.id === kepala.asalId)
  if (!asal) return null
  const [lama, baru] = [await indukContent(context, asal.id), await indukContent(context, kepala.id)]
  const { simpul, pagu } = diffInduk(lama, baru)
  const answers = await viewJawaban(context, kepala)
  const marks = await context.inTenant((tx) => listRedaksional(tx))
  const marked = (one: BedaSimpulInduk): boolean =>
    one.lama !== null &&
    one.baru !== null &&
    marks.some(
      (mark) =>
        mark.simpulId === one.simpulId &&
        mark.lama === hashContent(one.lama as NonNullable<typeof one.lama>) &&
        mark.baru === hashContent(one.baru as NonNullable<typeof one.baru>)
    )
  return {
    simpul: simpul.map(
      (one): BedaDilihat => ({
        ...one,
        redaksional: marked(one),
        terdampak: answers.filter(({ indukSimpulId }) => indukSimpulId === one.simpulId)
      })
    ),
    pagu
  }
}

/** Whether this version is the one that counts now. */
export const isKini = async (context: Context, { id }: IndukKepala): Promise<boolean> =>
  versiKini(await indukHeads(context)).some((one) => one.id === id)
