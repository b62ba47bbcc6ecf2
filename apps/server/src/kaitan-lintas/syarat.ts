import { type KaitanLintas, type NaskahKepala, readNaskah, readNaskahIsi, type Tx } from '@selaras/db'
import { refuse } from '@selaras/domain'
import { type Json, type PernyataanSimpul, stateSimpul } from '@selaras/domain/naskah'
import { PERAN_PENYUSUN } from '@selaras/domain/tahap'
import { beriTahu, OrangPemda } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { asSystem } from '../revisi/ubah.ts'
import type { Tenant } from '../tenant/tenant.ts'

/** Most proposals of one OPD to another that wait for an answer. */
const terbanyak = 100

/** Longest description of what is needed, and longest reason, in characters. */
const terpanjang = 2_000

/** Tells those who write the plans of an OPD, except the person who acts. */
export async function tell(
  tx: Tx,
  { services }: Context,
  tenant: Tenant,
  { opdId, kunci, teks }: { readonly opdId: string; readonly kunci: string; readonly teks: string }
): Promise<void> {
  const orang = await OrangPemda.read(tx, tenant.hariIni)
  await beriTahu(
    tx,
    [...orang.untuk(opdId, PERAN_PENYUSUN)].filter((id) => id !== tenant.penggunaId),
    { jenis: 'lain', kunci, naskahId: null, data: { teks } },
    { newId: services.newId, waktu: services.now().toISOString() }
  )
}

/** The node as this OPD states it; null when it is gone or its plan is not open to the person. */
export async function stated(
  tx: Tx,
  kepala: NaskahKepala,
  simpulId: string
): Promise<PernyataanSimpul | null> {
  const naskah = await readNaskahIsi(tx, kepala.id)
  return naskah && stateSimpul(naskah, simpulId)
}

/** Whether the proposer's node still exists: asked as the system, because its plan is a draft, and told as yes or no. */
export async function isThere(context: Context, { pengusul }: KaitanLintas): Promise<boolean> {
  return asSystem(context, await context.tenant(), async (tx) => {
    const kepala = await readNaskah(tx, pengusul.naskahId)
    return (
      kepala !== null &&
      refuseEnded(kepala) === null &&
      (await stated(tx, kepala, pengusul.simpulId)) !== null
    )
  })
}

const ended: readonly string[] = ['digantikan', 'dicabut', 'berakhir', 'dibatalkan']

/** A plan that has ended is linked with nothing any more; null = it has not. */
export const refuseEnded = ({ tahap }: NaskahKepala): ReturnType<typeof refuse> | null =>
  ended.includes(tahap)
    ? refuse(
        'TERKUNCI',
        'Renstra ini sudah tidak berlaku, sehingga tidak dikaitkan lagi.',
        'Usulkan atau terima kaitan dari Renstra yang menggantikannya.'
      )
    : null

/** What is wrong with a text that the other OPD reads, already trimmed; null = nothing. */
export function refuseTeks(nama: string, teks: string): ReturnType<typeof refuse> | null {
  if (teks === '')
    return refuse(
      'NILAI_TIDAK_SAH',
      `${nama} belum diisi.`,
      'Tulis dengan kalimat yang dapat dibaca pihak lain.'
    )
  return teks.length > terpanjang
    ? refuse(
        'NILAI_TIDAK_SAH',
        `${nama} ${teks.length.toLocaleString('id-ID')} huruf, lebih dari batas 2.000 huruf.`,
        'Ringkas tulisannya.'
      )
    : null
}

/** An OPD that has not answered this many proposals gets no more from the same one; null = there are fewer. */
export const refuseBanyak = (menunggu: number): ReturnType<typeof refuse> | null =>
  menunggu >= terbanyak
    ? refuse(
        'SYARAT_BELUM_TERPENUHI',
        `${menunggu} usulan Anda kepada perangkat daerah ini belum dijawab.`,
        'Minta perangkat daerah itu menerima atau menolaknya lebih dahulu.'
      )
    : null

/** An office that is out of use answers nothing. */
export const opdTakAktif = (nama: string) =>
  refuse(
    'SYARAT_BELUM_TERPENUHI',
    `${nama} sudah tidak aktif.`,
    'Pilih perangkat daerah yang menggantikannya.'
  )

/** A link that is not there, or concerns other OPD. */
export const kaitanTidakDitemukan = () =>
  refuse(
    'TIDAK_DITEMUKAN',
    'Kaitan ini tidak ditemukan, atau tidak menyangkut perangkat daerah Anda.',
    'Muat ulang halaman.'
  )

/** A statement as it is stored. */
export const jsonOf = (isi: PernyataanSimpul): Json => ({ ...isi, indikator: [...isi.indikator] })
