import {
  type Catatan,
  countCatatan,
  hasEdited,
  insertCatatan,
  insertPesan,
  listPesan,
  listPutaran,
  loadNaskah,
  lockCatatan,
  lockNaskah,
  type NaskahTerkunci,
  type Tx,
  updateCatatan
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import {
  applyChange,
  asJson,
  cellValue,
  emptyCell,
  isEmptyIsi,
  type Json,
  type Naskah
} from '@selaras/domain/naskah'
import {
  CATATAN_BELUM_ADA,
  type FaktaCatatan,
  type KeadaanCatatan,
  type LangkahMesin,
  mesinCatatan,
  type PeristiwaCatatan,
  type StatusCatatan,
  sideOf
} from '@selaras/domain/tahap'
import { describeSel, hasPlace, stateOfNilai, valueAt } from '@selaras/domain/verifikasi'
import { announcePercakapan, beriTahu, type PelakuLangkah } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { checkLater } from '../naskah/check-later.ts'
import { editInside, notFound } from '../naskah/edit.ts'
import { tahapOf } from '../naskah/facts.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { readable } from '../naskah/peristiwa.ts'
import { isUuid } from '../schema/naskah.ts'
import { pelakuFor, type Tenant } from '../tenant/tenant.ts'
import { catatanTidakDitemukan } from './lihat.ts'

/** The thread that a mutation made or moved, and the version of the plan now. */
export interface CatatanTerjadi {
  readonly catatanId: string
  readonly versi: number
}

interface DiNaskah {
  readonly naskahId: string
  readonly kunci: string
}

/** What the work of a mutation gets: the plan locked, its content, who asks. */
interface Dibuka {
  readonly tx: Tx
  readonly tenant: Tenant
  readonly kepala: NaskahTerkunci
  readonly naskah: Naskah
  readonly pelaku: PelakuLangkah
  readonly pernahMenyunting: boolean
  readonly waktu: string
}

/** Most threads on one plan; nobody reads more. */
const maxCatatan = 5000

async function inPlan(
  context: Context,
  { naskahId, kunci }: DiNaskah,
  payload: unknown,
  work: (dibuka: Dibuka) => Promise<Result<CatatanTerjadi>>
): Promise<Result<CatatanTerjadi>> {
  if (!isUuid(naskahId)) return notFound()
  return answering(() =>
    context.inNaskah(naskahId, (tx, tenant) =>
      once(tx, kunci, payload, async () => {
        const kepala = await lockNaskah(tx, naskahId)
        const naskah = kepala === null ? null : await loadNaskah(tx, naskahId)
        if (kepala === null || naskah === null) return notFound()
        const pelaku = pelakuFor(tenant, kepala.opdId)
        return (await work({
          tx,
          tenant,
          kepala,
          naskah,
          pelaku,
          pernahMenyunting: await hasEdited(tx, kepala.id, pelaku.id),
          waktu: context.services.now().toISOString()
        })) as Result<CatatanTerjadi & Record<string, never>>
      })
    )
  )
}

const factsOf = (
  { kepala, pelaku, pernahMenyunting }: Dibuka,
  thread: Pick<FaktaCatatan, 'pihak' | 'penulisId' | 'simpulAda' | 'usulan'>
): FaktaCatatan => ({
  pelaku: { id: pelaku.id, peran: pelaku.peran, pernahMenyunting },
  tahapNaskah: tahapOf(kepala),
  ...thread
})

async function say(
  { tx, kepala, waktu }: Dibuka,
  catatanId: string,
  langkah: LangkahMesin<KeadaanCatatan>,
  isi: string,
  versiNaskah: number = kepala.versi
): Promise<void> {
  await insertPesan(tx, kepala, {
    catatanId,
    isi,
    dari: langkah.dari,
    ke: langkah.ke as StatusCatatan,
    peristiwa: langkah.peristiwa,
    versiMesin: langkah.versiMesin,
    penggunaId: langkah.pelakuId,
    sebagai: langkah.sebagai,
    versiNaskah,
    pada: waktu
  })
}

export interface CatatanDitulis extends DiNaskah {
  readonly simpulId?: string | null | undefined
  readonly field?: string | null | undefined
  readonly isi: string
  readonly wajib?: boolean | null | undefined
  readonly usulan?: Json | undefined
  readonly kosongkan?: boolean | null | undefined
}

/** Begins a thread for the person. */
export function writeCatatan(context: Context, input: CatatanDitulis): Promise<Result<CatatanTerjadi>> {
  const tempat = { simpulId: input.simpulId ?? null, field: input.field ?? null }
  const isi = readable(input.isi)
  const wajib = input.wajib ?? false
  const diminta = input.usulan ?? null
  const kosongkan = input.kosongkan ?? false
  const payload = { catatan: input.naskahId, tempat, isi, wajib, usulan: diminta, kosongkan }
  return inPlan(context, input, payload, async (dibuka) => {
    const { tx, kepala, naskah, pelaku, waktu } = dibuka
    if ((tempat.simpulId !== null && !isUuid(tempat.simpulId)) || !hasPlace(naskah, tempat))
      return refuse(
        'FIELD_TIDAK_DIKENAL',
        'Naskah tidak mempunyai kolom atau bagian yang dicatat.',
        'Muat ulang halaman, lalu tulis catatan pada sel yang ada.'
      )
    const nilai = valueAt(naskah, tempat)
    const pihak = sideOf(pelaku.peran) ?? 'penyusun'
    const facts = factsOf(dibuka, {
      pihak,
      penulisId: pelaku.id,
      simpulAda: nilai !== undefined,
      usulan: null
    })
    const stepped = mesinCatatan.step(CATATAN_BELUM_ADA, { type: 'tulis', isi, wajib }, facts)
    if (!stepped.ok) return stepped
    const usulan = readUsulan(naskah, tempat, diminta, kosongkan)
    if (!usulan.ok) return usulan
    if ((await countCatatan(tx, kepala.id)) >= maxCatatan)
      return refuse(
        'TERLALU_BESAR',
        `Naskah ini sudah memuat ${maxCatatan} catatan.`,
        'Balas catatan yang sudah ada, atau selesaikan dahulu.'
      )
    const id = context.services.newId()
    const [putaran] = await listPutaran(tx, kepala.id, 1)
    await insertCatatan(tx, {
      naskah: kepala,
      id,
      ...tempat,
      ke: pihak === 'pemeriksa' && putaran && putaran.status !== 'ditutup' ? putaran.ke : null,
      pihak,
      wajib,
      versi: kepala.versi,
      nilai: nilai ?? null,
      tempat: describeSel(naskah, tempat),
      usulan: usulan.value,
      dibuat: waktu,
      dibuatOleh: pelaku.id
    })
    await say(dibuka, id, stepped.value, isi)
    await announcePercakapan(tx, kepala)
    return ok({ catatanId: id, versi: kepala.versi })
  })
}

type Tempat = { readonly simpulId: string | null; readonly field: string | null }

/** The change that puts a suggested value into its cell, from what stands there now. */
function suggestion(naskah: Naskah, { simpulId, field }: Tempat, ke: Json) {
  const node = simpulId === null ? undefined : naskah.simpul.get(simpulId)
  if (!node || field === null) return null
  return { jenis: 'isi' as const, simpulId: node.id, field, dari: node.isian[field], ke }
}

/**
 * The suggestion that goes with a thread, null = none; to empty the cell is one too. What the cell could not take at all
 * is refused: a suggestion that nobody can accept is not written.
 */
function readUsulan(
  naskah: Naskah,
  tempat: Tempat,
  diminta: Json,
  kosongkan: boolean
): Result<{ readonly ke: Json } | null> {
  if (diminta === null && !kosongkan) return ok(null)
  if (diminta !== null && kosongkan)
    return refuse(
      'NILAI_TIDAK_SAH',
      'Usulan memuat nilai dan sekaligus meminta selnya dikosongkan.',
      'Pilih salah satu.'
    )
  const ke = kosongkan ? emptied(naskah, tempat) : ok(diminta)
  if (!ke.ok) return ke
  const change = suggestion(naskah, tempat, ke.value)
  if (change === null) return onlyCells()
  const fits = applyChange(naskah, change)
  return fits.ok ? ok({ ke: ke.value }) : fits
}

const onlyCells = () =>
  refuse(
    'FIELD_TIDAK_DIKENAL',
    'Usulan nilai hanya untuk satu sel.',
    'Tulis catatan pada selnya, atau hapus usulan nilainya.'
  )

/** What the cell would hold once it is emptied. */
function emptied(naskah: Naskah, { simpulId, field }: Tempat): Result<Json> {
  const node = simpulId === null ? undefined : naskah.simpul.get(simpulId)
  if (!node || field === null) return onlyCells()
  const empty = emptyCell(naskah, node, field)
  if (!empty.ok) return empty
  return isEmptyIsi(cellValue(naskah, node, field))
    ? refuse(
        'NILAI_TIDAK_SAH',
        'Sel ini sudah kosong.',
        'Usulkan nilai yang harus diisi, atau tulis catatan saja.'
      )
    : ok(asJson(empty.value))
}

/** Takes an event on a thread that exists: locks it, asks the machine, lets `act` do the rest, appends the message. */
function onThread(
  context: Context,
  input: DiNaskah & { readonly catatanId: string },
  event: PeristiwaCatatan,
  isi: string,
  act: (
    dibuka: Dibuka,
    catatan: Catatan
  ) => Promise<Result<{ readonly versi: number; readonly usulanStatus: Catatan['usulanStatus'] }>>
): Promise<Result<CatatanTerjadi>> {
  const { naskahId, catatanId } = input
  return inPlan(context, input, { catatan: naskahId, catatanId, event, isi }, async (dibuka) => {
    const { tx, kepala, naskah } = dibuka
    const catatan = isUuid(catatanId) ? await lockCatatan(tx, naskahId, catatanId) : null
    if (catatan === null) return catatanTidakDitemukan()
    const facts = factsOf(dibuka, {
      pihak: catatan.pihak,
      penulisId: catatan.dibuatOleh,
      simpulAda: !stateOfNilai(naskah, catatan).simpulHilang,
      usulan: catatan.usulanStatus
    })
    const stepped = mesinCatatan.step(catatan.status, event, facts)
    if (!stepped.ok) return stepped
    const acted = await act(dibuka, catatan)
    if (!acted.ok) return acted
    const { versi, usulanStatus } = acted.value
    await updateCatatan(tx, catatan, { status: stepped.value.ke as StatusCatatan, usulanStatus })
    await say(dibuka, catatanId, stepped.value, isi, versi)
    await tellSpeakers(context, dibuka, catatan, stepped.value, isi)
    await announcePercakapan(tx, { ...kepala, versi })
    return ok({ catatanId, versi })
  })
}

/** Who began the thread or spoke in it hears what became of it, but not of their own words. */
async function tellSpeakers(
  { services }: Context,
  { tx, kepala, pelaku, waktu }: Dibuka,
  { id, tempat, dibuatOleh }: Catatan,
  { peristiwa }: LangkahMesin<KeadaanCatatan>,
  isi: string
): Promise<void> {
  const pesan = (await listPesan(tx, kepala.id, [id])).get(id) ?? []
  const speakers = new Set([dibuatOleh, ...pesan.map((one) => one.penggunaId)])
  speakers.delete(pelaku.id)
  const data = { judul: kepala.judul, oleh: pelaku.nama, peristiwa, tempat, isi: isi.slice(0, 200) }
  const told = {
    jenis: 'catatan',
    kunci: `catatan ${id} ${pesan.length}`,
    naskahId: kepala.id,
    data
  } as const
  await beriTahu(tx, speakers, told, { newId: services.newId, waktu })
}

const asItIs = async ({ kepala }: Dibuka, { usulanStatus }: Catatan) =>
  ok({ versi: kepala.versi, usulanStatus })

/** Replies for the person; a reply of the other side makes the thread answered. */
export function replyCatatan(
  context: Context,
  input: DiNaskah & { readonly catatanId: string; readonly isi: string }
): Promise<Result<CatatanTerjadi>> {
  const isi = readable(input.isi)
  return onThread(context, input, { type: 'balas', isi }, isi, asItIs)
}

/** Ends a thread or opens it again. */
export async function moveCatatan(
  context: Context,
  input: DiNaskah & {
    readonly catatanId: string
    readonly peristiwa: string
    readonly isi?: string | null | undefined
  }
): Promise<Result<CatatanTerjadi>> {
  const { peristiwa } = input
  const isi = readable(input.isi ?? '').slice(0, 5000)
  if (peristiwa !== 'selesaikan' && peristiwa !== 'bukaLagi')
    return refuse(
      'PERISTIWA_TIDAK_BERLAKU',
      `“${peristiwa}” tidak dikenal pada catatan.`,
      'Pilih selesaikan atau bukaLagi.'
    )
  return onThread(context, input, { type: peristiwa, isi }, isi, asItIs)
}

/** Puts the suggested value into its cell on the way of every edit, and marks the thread, in one transaction. */
export async function acceptSuggestion(
  context: Context,
  input: DiNaskah & { readonly catatanId: string }
): Promise<Result<CatatanTerjadi>> {
  const done = await onThread(context, input, { type: 'terapkanUsulan' }, '', async (dibuka, catatan) => {
    const { tx, tenant, naskah } = dibuka
    const change = catatan.usulan === null ? null : suggestion(naskah, catatan, catatan.usulan.ke)
    if (change === null) return catatanTidakDitemukan()
    const keadaan = stateOfNilai(naskah, catatan)
    if (keadaan.usang)
      return refuse(
        'BASI',
        'Nilai sel sudah berubah sejak usulan ini ditulis.',
        'Bandingkan kedua nilai, lalu ubah selnya sendiri atau tolak usulan ini.',
        { nilai: keadaan.nilaiSekarang }
      )
    const edited = await editInside(tx, tenant, context.services.now(), {
      naskahId: input.naskahId,
      kunci: input.kunci,
      changes: [change],
      lewati: false
    })
    return edited.ok ? ok({ versi: edited.value.versi, usulanStatus: 'diterapkan' as const }) : edited
  })
  if (done.ok) await checkLater(context, input.naskahId)
  return done
}

/** Declines the suggested value with a reason, which the writer reads in the thread. */
export function declineSuggestion(
  context: Context,
  input: DiNaskah & { readonly catatanId: string; readonly alasan: string }
): Promise<Result<CatatanTerjadi>> {
  const alasan = readable(input.alasan).slice(0, 5000)
  return onThread(context, input, { type: 'tolakUsulan', alasan }, alasan, async ({ kepala }) =>
    ok({ versi: kepala.versi, usulanStatus: 'ditolak' as const })
  )
}
