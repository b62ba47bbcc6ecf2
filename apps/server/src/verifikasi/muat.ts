import {
  type Catatan,
  hasEdited,
  type JawabanDibaca,
  listCatatan,
  listJawabanPeriksa,
  listPesan,
  listPutaran,
  listPutusan,
  listTanggapan,
  listTugas,
  type PesanCatatan,
  type Putaran,
  type PutusanDibaca,
  readTahapLogs,
  type TahapTercatat,
  type TugasPutaran
} from '@selaras/db'
import type { Naskah } from '@selaras/domain/naskah'
import { foldTanggapan, type TanggapanTemuan } from '@selaras/domain/verifikasi'
import { type Bahan, bahanOf, waitingSel } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { requestError } from '../graphql/errors.ts'
import { konteksLangkah } from '../naskah/langkah.ts'
import type { NaskahDilihat } from '../schema/naskah.ts'
import { pelakuFor } from '../tenant/tenant.ts'

/** Everything that is said about one plan, read at one moment in a fixed number of queries. */
export interface Percakapan {
  readonly bahan: Omit<Bahan, 'tx'>
  readonly naskah: Naskah
  readonly pernahMenyunting: boolean
  /** Newest first. */
  readonly putaran: readonly Putaran[]
  readonly putusan: readonly PutusanDibaca[]
  readonly jawaban: readonly JawabanDibaca[]
  readonly tugas: readonly TugasPutaran[]
  readonly log: readonly TahapTercatat[]
  readonly catatan: readonly Catatan[]
  readonly pesan: ReadonlyMap<string, readonly PesanCatatan[]>
  readonly tanggapan: ReadonlyMap<string, TanggapanTemuan>
  readonly selMenunggu: Awaited<ReturnType<typeof waitingSel>>
  readonly names: ReadonlyMap<string, string>
}

const loaded = new WeakMap<NaskahDilihat, Promise<Percakapan | null>>()

/** What is said about a plan, read once per plan and request; null where its content is not open to this person. */
export function percakapanOf(context: Context, dilihat: NaskahDilihat): Promise<Percakapan | null> {
  const seen = loaded.get(dilihat)
  if (seen) return seen
  const reading = read(context, dilihat)
  loaded.set(dilihat, reading)
  return reading
}

async function read(context: Context, dilihat: NaskahDilihat): Promise<Percakapan | null> {
  const { kepala } = dilihat
  const naskah = await dilihat.content(context)
  if (naskah === null) return null
  const names = await context.names()
  return context.inOpd(kepala.opdId, async (tx, tenant) => {
    const pelaku = pelakuFor(tenant, kepala.opdId)
    const bahan = await bahanOf(tx, kepala, pelaku, konteksLangkah(context.services, tenant), {
      peristiwa: null,
      isi: naskah
    })
    if (!bahan.ok) throw requestError('BAD_USER_INPUT', bahan.refusal.message)
    const putaran = await listPutaran(tx, kepala.id)
    const catatan = await listCatatan(tx, kepala.id)
    return {
      bahan: bahan.value,
      naskah,
      pernahMenyunting: await hasEdited(tx, kepala.id, pelaku.id),
      putaran,
      putusan: await listPutusan(tx, kepala.id),
      jawaban: await listJawabanPeriksa(tx, kepala.id),
      tugas: await listTugas(tx, kepala.id),
      log: (await readTahapLogs(tx, [kepala.id], 'verifikasi')).get(kepala.id) ?? [],
      catatan,
      pesan: await listPesan(
        tx,
        kepala.id,
        catatan.map((one) => one.id)
      ),
      tanggapan: foldTanggapan(await listTanggapan(tx, kepala.id)),
      selMenunggu: await waitingSel(tx, naskah, putaran[0] ?? null),
      names
    }
  })
}
