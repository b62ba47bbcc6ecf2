import {
  listInduk,
  listOpd,
  listPemda,
  listPeran,
  type NaskahKepala,
  perkadaOfNaskah,
  readNaskahBanyak,
  type Tx
} from '@selaras/db'
import { indukUntuk, versiKini } from '@selaras/domain/induk'
import type { ProfilId } from '@selaras/domain/law'
import { type BahanPerkada, type PerkadaAsal, readIsiPerkada, sebutanPemda } from '@selaras/domain/perkada'
import { activeRoles, BENTUK_INDUK, type Peran } from '@selaras/domain/tahap'
import { faktaTersimpan } from '../langkah/fakta-naskah.ts'

/** What is known about these plans when a Perkada is drafted, in a fixed number of queries; the plans in this order. */
export async function bahanPerkada(
  tx: Tx,
  naskah: readonly NaskahKepala[],
  hariIni: string
): Promise<BahanPerkada> {
  const [pemda] = await listPemda(tx)
  if (!pemda) throw new Error('the pemda of the transaction is not there')
  const names = new Map((await listOpd(tx)).map((one) => [one.id, one.nama]))
  const asal = await asalOf(tx, naskah)
  const people = await listPeran(tx)
  const holder = (peran: Peran): string => {
    const held = people.filter(
      (one) => one.peran === peran && activeRoles([one], { pemdaId: pemda.id, opdId: '' }, hariIni).length > 0
    )
    return (held.find((one) => one.sebagai === 'definitif') ?? held[0])?.nama ?? ''
  }
  return {
    pemda,
    naskah: naskah.map((one) => ({
      opd: names.get(one.opdId) ?? '',
      jenis: one.jenis,
      tahun: one.tahun,
      profil: one.profil as ProfilId,
      asal: asal.get(one.asalNaskahId ?? '') ?? null
    })),
    kepalaDaerah: holder('kepalaDaerah'),
    sekda: holder('sekda'),
    induk: await indukCited(tx, pemda, naskah)
  }
}

/** The Perkada of the plans that these ones change: made here, or named by a registered plan. */
async function asalOf(tx: Tx, naskah: readonly NaskahKepala[]): Promise<ReadonlyMap<string, PerkadaAsal>> {
  const ids = naskah.flatMap((one) =>
    one.jenis === 'awal' || one.asalNaskahId === null ? [] : [one.asalNaskahId]
  )
  const own = await perkadaOfNaskah(tx, ids)
  const found = new Map<string, PerkadaAsal>()
  for (const [id, kepala] of await readNaskahBanyak(tx, ids)) {
    const perkada = own.get(id)
    const isi = readIsiPerkada(perkada?.isi)
    const registered = faktaTersimpan(kepala)['perkada'] as
      | Partial<Record<keyof PerkadaAsal, unknown>>
      | undefined
    if (perkada?.penetapan && isi.ok) {
      const { nomor, tahun } = perkada.penetapan
      found.set(id, { nomor, tahun, tentang: isi.value.judul })
    } else if (typeof registered?.nomor === 'string' && typeof registered.tahun === 'number') {
      found.set(id, {
        nomor: registered.nomor,
        tahun: registered.tahun,
        tentang: typeof registered.tentang === 'string' ? registered.tentang : kepala.judul
      })
    }
  }
  return found
}

/** The parent plan as it is cited, when it is fixed; null while it is a draft or not recorded. */
async function indukCited(
  tx: Tx,
  pemda: Parameters<typeof sebutanPemda>[0],
  naskah: readonly NaskahKepala[]
): Promise<string | null> {
  const [induk] = indukUntuk(
    versiKini(await listInduk(tx)),
    naskah.flatMap((one) => one.tahun)
  )
  const { nomor, tahun } = induk?.penetapan ?? {}
  if (!induk || nomor === undefined || tahun === undefined) return null
  const bentuk =
    BENTUK_INDUK[induk.jenis].bentuk === 'Perda'
      ? `Peraturan Daerah ${pemda.nama}`
      : sebutanPemda(pemda).peraturan
  return `${induk.judul} yang ditetapkan dengan ${bentuk} Nomor ${nomor} Tahun ${tahun}`
}
