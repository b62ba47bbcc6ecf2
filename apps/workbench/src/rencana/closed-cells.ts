import { RUANG } from '@selaras/domain/law'
import type { Naskah } from '@selaras/domain/naskah'
import { type IzinSunting, mayEditSel } from '@selaras/domain/tahap'
import { type IzinTerbuka, isListed, type SelTercatat } from '../catatan/context.tsx'
import { verifikasi } from '../text/verifikasi.ts'

/** Why a cell of a plan that is open stays closed; undefined = it does not. */
export type ClosedCells = (simpulId: string, field: string | null) => string | undefined

/**
 * What "sesuai dengan catatan" and the ground of a perubahan keep closed: other cells, past years, whole parts. The same
 * rules as the server's, so that nobody types what would be refused.
 */
export function closedCells(
  naskah: Naskah,
  batas: readonly SelTercatat[] | null,
  izin: IzinTerbuka | null
): ClosedCells {
  const rules = izin === null ? null : rulesOf(izin)
  return (simpulId, field) => {
    if (batas !== null) return isListed(batas, simpulId, field) ? undefined : verifikasi.batasSel
    const node = naskah.simpul.get(simpulId)
    if (rules === null || !node || field === null) return undefined
    const jenisInduk = node.indukId === null ? null : (naskah.simpul.get(node.indukId)?.jenis ?? null)
    const allowed = mayEditSel(rules, { simpulId, jenis: node.jenis, jenisInduk, field })
    return allowed.ok ? undefined : allowed.refusal.message
  }
}

const rulesOf = ({ ruangTerbuka, tujuanTerkunci, tahunTerkunci }: IzinTerbuka): IzinSunting => ({
  ruangTerbuka: RUANG.filter((one) => ruangTerbuka.includes(one)),
  tujuan: tujuanTerkunci ? [] : 'semua',
  tujuanMengikutiInduk: !tujuanTerkunci,
  tahunTerkunci,
  batasSel: null
})
