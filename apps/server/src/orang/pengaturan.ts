import { createHash } from 'node:crypto'
import { readPengaturan, renamePemda, savePengaturan } from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { checkPengaturan, type PengaturanPemda } from '@selaras/domain/administrasi'
import type { Json } from '@selaras/domain/naskah'
import type { Context } from '../graphql/context.ts'
import { administer, nameOrRefusal } from './admin.ts'

/** Mark of a state of the settings: whoever saves names the one they started from. */
export const sidikOf = (pengaturan: PengaturanPemda): string =>
  createHash('sha256').update(JSON.stringify(pengaturan)).digest('hex').slice(0, 32)

/** Saves all settings of the pemda, if they are still what the admin saw. Answers their new mark. */
export function keepPengaturan(
  context: Context,
  kunci: string,
  diminta: { readonly pengaturan: Json; readonly sidik: string }
): Promise<Result<string>> {
  return administer(context, kunci, { simpanPengaturan: { ...diminta } }, async ({ tx }) => {
    const before = await readPengaturan(tx)
    if (sidikOf(before) !== diminta.sidik) {
      return refuse(
        'BASI',
        'Pengaturan ini baru saja diubah admin lain.',
        'Muat ulang untuk melihatnya, lalu ulangi perubahan Anda.'
      )
    }
    const checked = checkPengaturan(diminta.pengaturan)
    if (!checked.ok) return checked
    await savePengaturan(tx, checked.value)
    const rincian = { sebelum: before, sesudah: checked.value } as unknown as Json
    return ok({ jawaban: sidikOf(checked.value), tindakan: 'simpanPengaturan', rincian })
  })
}

/** Changes name, kind and province of the pemda. Answers its id. */
export function keepPemda(
  context: Context,
  kunci: string,
  diminta: {
    readonly nama: string
    readonly jenis: 'provinsi' | 'kabupaten' | 'kota'
    readonly provinsi: string
  }
): Promise<Result<string>> {
  return administer(context, kunci, { simpanPemda: { ...diminta } }, async ({ tx, tenant }) => {
    const nama = nameOrRefusal(diminta.nama, 'Nama pemda')
    if (!nama.ok) return nama
    const provinsi = nameOrRefusal(diminta.provinsi, 'Nama provinsi')
    if (!provinsi.ok) return provinsi
    const pemda = { nama: nama.value, jenis: diminta.jenis, provinsi: provinsi.value }
    await renamePemda(tx, pemda)
    return ok({ jawaban: tenant.pemdaId, tindakan: 'simpanPemda', rincian: pemda })
  })
}
