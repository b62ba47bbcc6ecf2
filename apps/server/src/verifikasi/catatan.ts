import { type Result, refuse } from '@selaras/domain'
import type { Context } from '../graphql/context.ts'
export interface CatatanTerjadi {
  readonly catatanId: string
  readonly versi: number
}
const nothing = () => refuse('TIDAK_DITEMUKAN', 'Tidak ditemukan.', 'Muat ulang halaman.')
export const writeCatatan = async (_c: Context, _i: unknown): Promise<Result<CatatanTerjadi>> => nothing()
export const replyCatatan = async (_c: Context, _i: unknown): Promise<Result<CatatanTerjadi>> => nothing()
export const moveCatatan = async (_c: Context, _i: unknown): Promise<Result<CatatanTerjadi>> => nothing()
export const acceptSuggestion = async (_c: Context, _i: unknown): Promise<Result<CatatanTerjadi>> => nothing()
export const declineSuggestion = async (_c: Context, _i: unknown): Promise<Result<CatatanTerjadi>> =>
  nothing()
