import {
  appendJejak,
  deletePerkada,
  insertPerkada,
  lockNaskah,
  type NaskahKepala,
  type PerkadaTersimpan,
  perkadaOfNaskah,
  readNaskahBanyak,
  readPerkada,
  readRantai,
  replacePerkadaNaskah,
  savePerkada,
  type Tx
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import {
  type IsiPerkada,
  mayArrangeNaskah,
  mayComplete,
  mayDropNaskah,
  mayTakeNaskah,
  mayWordPerkada,
  type NaskahPerkadaDinilai,
  perkadaKurang,
  readIsiPerkada,
  susunPerkada
} from '@selaras/domain/perkada'
import { type PeranPelaku, readTahap } from '@selaras/domain/tahap'
import { naskahTidakDitemukan } from '../langkah/ditolak.ts'
import type { KonteksLangkah } from '../langkah/konteks.ts'
import { bahanPerkada } from './bahan-perkada.ts'

/** Who works on a Perkada, with the roles that count today in the pemda. */
export interface PenyusunPerkada {
  readonly id: string
  readonly nama: string
  readonly peran: readonly PeranPelaku[]
}

/** A Perkada that is not there, or not open to this person. */
export const perkadaTidakDitemukan = () =>
  refuse('TIDAK_DITEMUKAN', 'Perkada ini tidak ditemukan.', 'Pilih Perkada dari daftar.')

const basi = () =>
  refuse(
    'BASI',
    'Perkada ini sudah diubah orang lain sejak halaman ini dibuka.',
    'Salin teks Anda, muat ulang halaman, lalu ulangi perubahan itu.'
  )

const sudahDitetapkan = ({ penetapan }: PerkadaTersimpan) =>
  refuse(
    'TERKUNCI',
    `Perkada Nomor ${penetapan?.nomor} Tahun ${penetapan?.tahun} sudah ditetapkan dan tidak berubah lagi.`,
    'Perubahan dilakukan dengan Perkada yang baru.'
  )

/** A plan as the rules of a Perkada see it. */
export function dinilai(kepala: NaskahKepala): NaskahPerkadaDinilai {
  const tahap = readTahap(kepala.tahap, kepala.versiMesin)
  if (!tahap.ok) throw new Error(`naskah ${kepala.id}: ${tahap.refusal.message}`)
  return { nama: kepala.judul, tahap: tahap.value }
}

/** Locks these plans in one order for everybody and gives them back in the order asked for; a missing one is a refusal. */
export async function lockPlans(tx: Tx, ids: readonly string[]): Promise<Result<NaskahKepala[]>> {
  const locked = new Map<string, NaskahKepala>()
  for (const id of [...new Set(ids)].sort()) {
    const kepala = await lockNaskah(tx, id)
    if (kepala === null) return naskahTidakDitemukan()
    locked.set(id, kepala)
  }
  return ok(ids.flatMap((id) => locked.get(id) ?? []))
}

/** The words that the template gives for the plans of a Perkada as the facts are now. */
export async function templatPerkada(
  tx: Tx,
  perkada: PerkadaTersimpan,
  hariIni: string
): Promise<IsiPerkada | null> {
  const heads = await readNaskahBanyak(
    tx,
    perkada.naskah.map((one) => one.naskahId)
  )
  const plans = perkada.naskah.flatMap((one) => heads.get(one.naskahId) ?? [])
  return plans.length === 0 ? null : susunPerkada(await bahanPerkada(tx, plans, hariIni))
}

/** Drafts a Perkada for these plans out of the template of their profile. Lingkup pemda or sistem. */
export async function newPerkada(
  tx: Tx,
  naskahIds: readonly string[],
  penyusun: PenyusunPerkada,
  { now, hariIni, newId }: KonteksLangkah
): Promise<Result<{ readonly perkadaId: string }>> {
  const allowed = mayWordPerkada([], penyusun)
  if (!allowed.ok) return allowed
  const plans = await takeablePlans(tx, naskahIds, null)
  if (!plans.ok) return plans
  const perkadaId = newId()
  const waktu = now.toISOString()
  const isi = susunPerkada(await bahanPerkada(tx, plans.value, hariIni))
  await insertPerkada(tx, perkadaId, isi, { penggunaId: penyusun.id, waktu })
  await replacePerkadaNaskah(tx, perkadaId, plans.value.map(asNaskah))
  await note(tx, 'susunPerkada', penyusun, waktu, { perkadaId, judul: isi.judul, naskah: [...naskahIds] })
  return ok({ perkadaId })
}

/** Replaces the words of a draft; refused when somebody was faster, or for what its officials have begun to sign. */
export async function wordPerkada(
  tx: Tx,
  { perkadaId, versi, isi }: { readonly perkadaId: string; readonly versi: number; readonly isi: unknown },
  penyusun: PenyusunPerkada,
  { now }: KonteksLangkah
): Promise<Result<{ readonly perkadaId: string }>> {
  const draft = await openDraft(tx, perkadaId, penyusun)
  if (!draft.ok) return draft
  const stored = readIsiPerkada(draft.value.perkada.isi)
  const kurang = stored.ok ? perkadaKurang(stored.value) : []
  const diparaf = await diparafOf(
    tx,
    draft.value.plans.map((one) => one.id)
  )
  const plans = draft.value.plans.map((one) => ({ ...dinilai(one), diparaf: diparaf.has(one.id) }))
  const allowed = mayWordPerkada(plans, penyusun, kurang)
  if (!allowed.ok) return allowed
  const read = readIsiPerkada(isi)
  if (!read.ok) return read
  const completed = allowed.value === 'yangKosong' && stored.ok ? mayComplete(stored.value, read.value) : null
  if (completed !== null && !completed.ok) return completed
  const waktu = now.toISOString()
  if (!(await savePerkada(tx, perkadaId, versi, read.value, { penggunaId: penyusun.id, waktu })))
    return basi()
  await note(tx, 'ubahPerkada', penyusun, waktu, { perkadaId, versi: versi + 1, isi: read.value })
  return ok({ perkadaId })
}

/** Plans that an official has signed, in a chain that counts. */
async function diparafOf(tx: Tx, naskahIds: readonly string[]): Promise<ReadonlySet<string>> {
  const chains = await readRantai(tx, naskahIds)
  return new Set(
    naskahIds.filter((id) => chains.get(id)?.some((one) => one.gugur === null && one.paraf.length > 0))
  )
}

/** Takes exactly these plans into a draft, in the order of its Lampiran. */
export async function setNaskahPerkada(
  tx: Tx,
  request: { readonly perkadaId: string; readonly versi: number; readonly naskahIds: readonly string[] },
  penyusun: PenyusunPerkada,
  { now }: KonteksLangkah
): Promise<Result<{ readonly perkadaId: string }>> {
  const { perkadaId, versi, naskahIds } = request
  const draft = await openDraft(tx, perkadaId, penyusun)
  if (!draft.ok) return draft
  for (const kepala of draft.value.plans.filter((one) => !naskahIds.includes(one.id))) {
    const may = mayDropNaskah(dinilai(kepala))
    if (!may.ok) return may
  }
  const lama = draft.value.plans.map(({ id }) => id)
  const diparaf = await diparafOf(tx, lama)
  const arranged = mayArrangeNaskah(
    draft.value.plans.map((one) => ({ ...dinilai(one), diparaf: diparaf.has(one.id) })),
    lama,
    naskahIds
  )
  if (!arranged.ok) return arranged
  const plans = await takeablePlans(tx, naskahIds, perkadaId)
  if (!plans.ok) return plans
  const waktu = now.toISOString()
  const { isi } = draft.value.perkada
  if (!(await savePerkada(tx, perkadaId, versi, isi, { penggunaId: penyusun.id, waktu }))) return basi()
  await replacePerkadaNaskah(tx, perkadaId, plans.value.map(asNaskah))
  await note(tx, 'aturNaskahPerkada', penyusun, waktu, {
    perkadaId,
    versi: versi + 1,
    naskah: [...naskahIds]
  })
  return ok({ perkadaId })
}

/** Removes a draft; its plans are free for another Perkada. */
export async function removePerkada(
  tx: Tx,
  perkadaId: string,
  penyusun: PenyusunPerkada,
  { now }: KonteksLangkah
): Promise<Result<{ readonly perkadaId: string }>> {
  const draft = await openDraft(tx, perkadaId, penyusun)
  if (!draft.ok) return draft
  for (const kepala of draft.value.plans) {
    const may = mayDropNaskah(dinilai(kepala))
    if (!may.ok) return may
  }
  await deletePerkada(tx, perkadaId)
  const naskah = draft.value.plans.map(({ id }) => id)
  await note(tx, 'hapusPerkada', penyusun, now.toISOString(), { perkadaId, naskah })
  return ok({ perkadaId })
}

/** A draft that this person may work on, locked, with the heads of its plans as they stand now. */
async function openDraft(
  tx: Tx,
  perkadaId: string,
  penyusun: PenyusunPerkada
): Promise<Result<{ readonly perkada: PerkadaTersimpan; readonly plans: readonly NaskahKepala[] }>> {
  const perkada = await readPerkada(tx, perkadaId, { lock: true })
  if (perkada === null) return perkadaTidakDitemukan()
  const allowed = mayWordPerkada([], penyusun)
  if (!allowed.ok) return allowed
  if (perkada.penetapan !== null) return sudahDitetapkan(perkada)
  const plans = await lockPlans(
    tx,
    perkada.naskah.map((one) => one.naskahId)
  )
  return plans.ok ? ok({ perkada, plans: plans.value }) : plans
}

/** Plans that may stand in this Perkada: in a fitting state, and in no other one. */
async function takeablePlans(
  tx: Tx,
  naskahIds: readonly string[],
  perkadaId: string | null
): Promise<Result<NaskahKepala[]>> {
  if (
    naskahIds.length === 0 ||
    naskahIds.length > MAKS_NASKAH ||
    new Set(naskahIds).size < naskahIds.length
  ) {
    return refuse(
      'NILAI_TIDAK_SAH',
      `Perkada memuat 1 sampai ${MAKS_NASKAH} naskah, masing-masing satu kali.`,
      'Pilih naskah yang ditetapkan dengan Perkada ini.'
    )
  }
  const plans = await lockPlans(tx, naskahIds)
  if (!plans.ok) return plans
  const taken = await perkadaOfNaskah(tx, naskahIds)
  for (const kepala of plans.value) {
    const other = taken.get(kepala.id)
    if (other?.id === perkadaId && other !== undefined) continue
    const may = mayTakeNaskah(dinilai(kepala))
    if (!may.ok) return may
    if (other !== undefined) {
      return refuse(
        'SYARAT_BELUM_TERPENUHI',
        `${kepala.judul} sudah dimuat dalam rancangan Perkada lain.`,
        'Keluarkan naskah itu dari Perkada yang lain lebih dahulu.',
        { perkadaId: other.id }
      )
    }
  }
  return plans
}

/** A Perkada for every OPD of a large pemda at once still fits. */
const MAKS_NASKAH = 200

const asNaskah = ({ id, opdId }: NaskahKepala) => ({ naskahId: id, opdId })

/** An act of the pemda goes into the pemda's own chain; the last step of the transaction. */
export async function note(
  tx: Tx,
  tindakan: string,
  { id, nama }: Pick<PenyusunPerkada, 'id' | 'nama'>,
  waktu: string,
  rincian: Readonly<Record<string, unknown>>
): Promise<void> {
  await appendJejak(tx, { waktu, penggunaId: id, tindakan, rincian: { oleh: nama, ...rincian } })
}
