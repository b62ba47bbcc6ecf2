import { type Result, refuse } from '@selaras/domain'
import type { Context } from '../graphql/context.ts'
import type { NaskahDilihat } from '../schema/naskah.ts'
import type {
  CatatanDilihat,
  HarusDijawabDilihat,
  PutaranDilihat,
  SelDilihat,
  TanggapanDilihat
} from './bentuk.ts'

const nothing = () => refuse('TIDAK_DITEMUKAN', 'Tidak ditemukan.', 'Muat ulang halaman.')

export const viewPutaran = async (_c: Context, _n: NaskahDilihat): Promise<readonly PutaranDilihat[]> => []
export const viewBatasSel = async (_c: Context, _n: NaskahDilihat): Promise<readonly SelDilihat[] | null> =>
  null
export const viewCatatan = async (_c: Context, _n: NaskahDilihat): Promise<readonly CatatanDilihat[]> => []
export const viewTanggapan = async (
  _c: Context,
  _n: NaskahDilihat
): Promise<readonly TanggapanDilihat[]> => []
export const viewHarusDijawab = async (_c: Context, _n: NaskahDilihat): Promise<HarusDijawabDilihat> => ({
  temuan: [],
  catatan: [],
  sel: []
})
export const viewOnePutaran = async (
  _c: Context,
  _id: string,
  _ke: number
): Promise<Result<PutaranDilihat>> => nothing()
export const viewOneCatatan = async (
  _c: Context,
  _id: string,
  _catatan: string
): Promise<Result<CatatanDilihat>> => nothing()
export const viewOneTanggapan = async (
  _c: Context,
  _id: string,
  _kunci: string
): Promise<Result<TanggapanDilihat>> => nothing()
