import {
  type BerkasKepala,
  type CatatanPenetapan,
  listBerkasOf,
  listPemda,
  listPeran,
  listPindaianPerkada,
  listPotretOf,
  type NaskahKepala,
  type Paraf,
  type Pemda,
  type PeranPengguna,
  type PerkadaTersimpan,
  type PindaianPerkada,
  perkadaOfNaskah,
  type RantaiParaf,
  readCatatanPenetapan,
  readDokumenPotret,
  readNaskahBanyak,
  readRantai
} from '@selaras/db'
import { type Result, refuse } from '@selaras/domain'
import type { Json } from '@selaras/domain/naskah'
import { mayWordPerkada, perkadaKurang, type RuangPerkada, readIsiPerkada } from '@selaras/domain/perkada'
import { activeRoles } from '@selaras/domain/tahap'
import { type HasilTandaTangan, isPindaian, type TandaTangan } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { gather } from '../graphql/gather.ts'
import { tahapOf } from '../naskah/facts.ts'

/** Chains of paraf of a plan, oldest first; undefined = none. */
export const rantaiOf = gather<readonly RantaiParaf[]>((context, ids) =>
  context.inTenant((tx) => readRantai(tx, ids))
)

/** What was recorded beside a plan. */
export const catatanPenetapanOf = gather<CatatanPenetapan>((context, ids) =>
  context.inTenant((tx) => readCatatanPenetapan(tx, ids))
)

/** The Perkada of a plan; undefined = it stands in none. */
export const perkadaOf = gather<PerkadaTersimpan>((context, ids) =>
  context.inTenant((tx) => perkadaOfNaskah(tx, ids))
)

/** Scans of a signed Perkada, newest first; undefined = none. */
export const pindaianPerkadaOf = gather<readonly PindaianPerkada[]>((context, ids) =>
  context.inTenant((tx) => listPindaianPerkada(tx, ids))
)

/** The frozen Dokumen that a Perkada has, or is to have, as its Lampiran. */
export interface LampiranBeku {
  readonly potretId: string
  readonly hash: string
  readonly dokumen: Json
}

/** What was fixed; else what is being signed; else what was frozen last. undefined = nothing was frozen yet. */
export const lampiranOf = gather<LampiranBeku>((context, ids) =>
  context.inTenant(async (tx) => {
    const [perkada, rantai, potret] = [
      await perkadaOfNaskah(tx, ids),
      await readRantai(tx, ids),
      await listPotretOf(tx, ids)
    ]
    const chosen = ids.flatMap((id) => {
      const fixed = perkada.get(id)?.naskah.find((one) => one.naskahId === id)?.beku
      const signed = rantai.get(id)?.find((one) => one.gugur === null)
      const [last] = potret.get(id) ?? []
      const potretId = fixed?.potretId ?? signed?.potretId ?? last?.id
      const hash = fixed?.hash ?? signed?.hash ?? last?.hash
      return potretId === undefined || hash === undefined ? [] : [{ id, potretId, hash }]
    })
    const files = await readDokumenPotret(
      tx,
      chosen.map((one) => one.potretId)
    )
    return new Map(
      chosen.flatMap(({ id, ...one }) => {
        const file = files.get(one.potretId)
        return file === undefined ? [] : [[id, { ...one, dokumen: JSON.parse(file) as Json }] as const]
      })
    )
  })
)

/** Head of a plan that this person sees. */
export const kepalaNaskahOf = gather<NaskahKepala>((context, ids) =>
  context.inTenant((tx) => readNaskahBanyak(tx, ids))
)

/** Scans of a plan, without their bytes, oldest first. */
export const pindaianOf = gather<readonly BerkasKepala[]>(async (context, ids) => {
  const files = (await context.inTenant((tx) => listBerkasOf(tx, ids))).filter(isPindaian)
  return new Map(ids.map((id) => [id, files.filter((one) => one.naskahId === id)]))
})

/** Name of an account as the pemda wrote it. */
export const nameOf = async (context: Context, id: string): Promise<string> =>
  (await context.names()).get(id) ?? 'Sistem'

const people = new WeakMap<Context, Promise<readonly PeranPengguna[]>>()

/** Who holds this office for a plan of that OPD today, also as deputy; the people of the pemda are read once per request. */
export async function pejabatHariIni(
  context: Context,
  jabatanId: string,
  opdId: string
): Promise<readonly PeranPengguna[]> {
  let all = people.get(context)
  if (!all) {
    all = context.inTenant((tx) => listPeran(tx))
    people.set(context, all)
  }
  const { pemdaId, hariIni } = await context.tenant()
  return (await all).filter(
    (one) => one.peran === jabatanId && activeRoles([one], { pemdaId, opdId }, hariIni).length > 0
  )
}

const pemda = new WeakMap<Context, Promise<Pemda>>()

/** The pemda of the person, read once per request. */
export function pemdaOf(context: Context): Promise<Pemda> {
  let found = pemda.get(context)
  if (!found) {
    found = context.inTenant(async (tx) => {
      const [one] = await listPemda(tx)
      if (!one) throw new Error('the pemda of the transaction is not there')
      return one
    })
    pemda.set(context, found)
  }
  return found
}

/** Whether the stored signature is of this paraf, in this chain, by a key of this deployment. */
export function verifyParaf(context: Context, rantai: RantaiParaf, paraf: Paraf): Promise<HasilTandaTangan> {
  return context.services.signature.verify(
    {
      naskahId: rantai.naskahId,
      potretId: rantai.potretId,
      hash: paraf.hash,
      ke: rantai.ke,
      jabatanId: paraf.jabatanId,
      orang: paraf.orang,
      sebagai: paraf.sebagai,
      pindaian: paraf.pindaianHash,
      dicatatOleh: paraf.dicatatOleh,
      waktu: paraf.waktu
    },
    paraf.tandaTangan as unknown as TandaTangan
  )
}

/** What a Perkada still lacks, as sentences. */
export function kurangOf(perkada: PerkadaTersimpan): readonly string[] {
  const isi = readIsiPerkada(perkada.isi)
  return isi.ok ? perkadaKurang(isi.value) : [isi.refusal.message]
}

/** What this person may word in the Perkada now, or why they may not. */
export async function ruangOf(context: Context, perkada: PerkadaTersimpan): Promise<Result<RuangPerkada>> {
  if (perkada.penetapan !== null)
    return refuse(
      'TERKUNCI',
      'Perkada ini sudah ditetapkan dan tidak berubah lagi.',
      'Perubahan dilakukan dengan Perkada yang baru.'
    )
  const { peranPemda } = await context.tenant()
  const plans = await Promise.all(
    perkada.naskah.map(async ({ naskahId }) => {
      const [kepala, rantai] = await Promise.all([
        kepalaNaskahOf(context, naskahId),
        rantaiOf(context, naskahId)
      ])
      const diparaf = rantai?.some((one) => one.gugur === null && one.paraf.length > 0) ?? false
      return kepala === undefined ? [] : [{ nama: kepala.judul, tahap: tahapOf(kepala), diparaf }]
    })
  )
  return mayWordPerkada(plans.flat(), { peran: peranPemda }, kurangOf(perkada))
}
