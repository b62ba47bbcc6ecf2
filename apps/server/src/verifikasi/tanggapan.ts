import { type Result, refuse } from '@selaras/domain'
import type { Context } from '../graphql/context.ts'

const nothing = () => refuse('TIDAK_DITEMUKAN', 'Tidak ditemukan.', 'Muat ulang halaman.')
export const answerTemuan = async (_c: Context, _i: unknown): Promise<Result<unknown>> => nothing()
export const acceptTemuan = async (_c: Context, _i: unknown): Promise<Result<unknown>> => nothing()
