import { type IdContoh, indukContoh, type SimpulIndukContoh } from '@selaras/contoh'
import { insertKaitan, type Tx } from '@selaras/db'
import { hashContent, indukSasaranOf } from '@selaras/domain/cascade'
import { normaliseNama } from '@selaras/domain/indikator'
import { isiOfInduk, type Kaitan, type SimpulInduk } from '@selaras/domain/induk'
import type { Naskah } from '@selaras/domain/naskah'
import type { OpdModule } from '@selaras/opd-sdk'
import { localDay } from './hari.ts'
import { readIndukNaskah } from './induk-kini.ts'
import { createInduk } from './induk-langkah.ts'

interface Bappelitbangda {
  /** Account id of the verifikator. */
  readonly verifikator: string
  readonly newId: () => string
  readonly now: Date
  readonly modules: readonly OpdModule[]
}

/** Registers the parent plan that a sample tells about, in force. */
export async function addInduk(tx: Tx, id: IdContoh, konteks: Bappelitbangda): Promise<void> {
  const { jenis, judul, tahun, penetapan, simpul } = indukContoh[id]
  const { now, newId, modules, verifikator } = konteks
  const then = new Date(now.getTime() - 31 * 24 * 60 * 60 * 1000)
  const pelaku = {
    id: verifikator,
    nama: 'Bappelitbangda',
    peran: ['verifikator'] as const,
    jabatanParaf: []
  }
  const done = await createInduk(
    tx,
    {
      jenis,
      judul,
      tahun,
      asalId: null,
      dasar: null,
      simpul: rowsOf(simpul, newId),
      daftarkan: { penetapan, pengundangan: {}, berlakuSejak: null },
      contoh: true
    },
    pelaku,
    { now: then, hariIni: localDay(then), newId, modules }
  )
  if (!done.ok) throw new Error(done.refusal.message)
}

function rowsOf(
  list: readonly SimpulIndukContoh[],
  newId: () => string,
  indukId: string | null = null
): SimpulInduk[] {
  return list.flatMap(({ jenis, isian, anak }, at) => {
    const id = newId()
    return [{ id, jenis, indukId, urutan: at + 1, isian }, ...rowsOf(anak ?? [], newId, id)]
  })
}

/**
 * Links each tujuan of a stored sample to the sasaran of its parent that its IKU tables print beside it, and confirms it
 * as printed: the document itself says so.
 */
export async function linkPrinted(
  tx: Tx,
  naskah: Naskah,
  opdId: string,
  oleh: { readonly penggunaId: string; readonly waktu: string; readonly newId: () => string }
): Promise<void> {
  const { induk, kini } = await readIndukNaskah(tx, naskah)
  const links: Kaitan[] = []
  for (const { rumpunId } of induk) {
    const content = kini.perRumpun.get(rumpunId)
    if (!content) continue
    for (const tujuan of [...naskah.simpul.values()].filter(({ jenis }) => jenis === 'tujuan')) {
      const printed = new Set(indukSasaranOf(naskah, tujuan.id).map(normaliseNama))
      for (const row of content.simpul.values()) {
        const isi = isiOfInduk(content, row.id)
        if (row.jenis !== 'sasaran' || !isi || !printed.has(normaliseNama(isi.uraian))) continue
        const ditegaskan = { isi, hash: hashContent(isi), indukId: content.id }
        links.push({
          id: oleh.newId(),
          jenis: 'induk',
          simpulId: tujuan.id,
          rumpunId,
          indukSimpulId: row.id,
          ditegaskan
        })
      }
    }
  }
  await insertKaitan(tx, links, { naskah: { id: naskah.id, opdId }, ...oleh })
}
