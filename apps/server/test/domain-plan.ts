import type { Isi, Json, Naskah, Simpul } from '@selaras/domain/naskah'
import type { Client } from './harness.ts'

/** The plan as the workbench holds it: one value of the domain, out of the same fields of the API. */
export async function loadDomain(
  client: Client,
  id: string
): Promise<{ readonly versi: number; readonly naskah: Naskah }> {
  const { data } = await client.query(
    `query ($id: ID!) { naskah(id: $id) { versi profil tahun bagian { nama isi }
      simpul { id jenis indukId urutan rujukanId isian tertulis pagu { tahun rupiah } } } }`,
    { id }
  )
  const { versi, profil, tahun, simpul, bagian } = data.naskah
  const rows = (simpul as Row[]).map(simpulOf)
  return {
    versi,
    naskah: {
      id,
      profil,
      tahun,
      simpul: new Map(rows.map((row) => [row.id, row])),
      bagian: Object.fromEntries(
        (bagian as { nama: string; isi: Json }[]).map((part) => [part.nama, part.isi])
      )
    }
  }
}

type Row = Omit<Simpul, 'isian'> & {
  readonly isian: Record<string, Isi>
  readonly pagu: readonly { readonly tahun: number; readonly rupiah: string | null }[]
}

function simpulOf({ pagu, isian, ...row }: Row): Simpul {
  const own = Object.fromEntries(
    pagu.map(({ tahun, rupiah }) => [`pagu:${tahun}`, rupiah === null ? null : Number(rupiah)])
  )
  return { ...row, isian: { ...isian, ...own } }
}

/** The rows of one kind, in order. */
export const rowsOf = (naskah: Naskah, jenis: Simpul['jenis']): Simpul[] =>
  [...naskah.simpul.values()].filter((row) => row.jenis === jenis)
