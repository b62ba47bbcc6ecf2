import {
  type IndukKepala,
  type KaitanTersimpan,
  listInduk,
  listKaitan,
  listRedaksional,
  loadIndukList,
  type NaskahKepala,
  type Tx
} from '@selaras/db'
import { type IndukKini, indukUntuk, versiKini } from '@selaras/domain/induk'

/** The parent plans of one Renstra as they count now, and its links to them. */
export interface IndukNaskah {
  /** Parent plans that share its years, the main one first. */
  readonly induk: readonly IndukKepala[]
  readonly kini: IndukKini
  readonly kaitan: readonly KaitanTersimpan[]
}

/**
 * Reads what is needed to tell how a Renstra stands to its parents, in five queries whatever its size: also parents that
 * it is linked to although they share none of its years.
 */
export async function readIndukNaskah(
  tx: Tx,
  naskah: Pick<NaskahKepala, 'id' | 'tahun'>
): Promise<IndukNaskah> {
  const kaitan = await listKaitan(tx, naskah.id)
  const now = versiKini(await listInduk(tx))
  const own = indukUntuk(now, naskah.tahun)
  const linked = new Set(kaitan.flatMap((one) => (one.jenis === 'induk' ? [one.rumpunId] : [])))
  const needed = now.filter((one) => own.includes(one) || linked.has(one.rumpunId))
  const content = await loadIndukList(tx, needed)
  return {
    induk: own,
    kaitan,
    kini: {
      perRumpun: new Map(
        needed.flatMap(({ id, rumpunId }) => {
          const one = content.get(id)
          return one ? [[rumpunId, one] as const] : []
        })
      ),
      redaksional: await listRedaksional(tx)
    }
  }
}
