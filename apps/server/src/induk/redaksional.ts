import {
  appendJejak,
  type IndukKepala,
  insertRedaksional,
  listKaitanOfRumpun,
  loadInduk,
  lockInduk,
  readInduk,
  type Tx
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { hashContent, type IsiInduk } from '@selaras/domain/cascade'
import { isiOfInduk, isRedaksional, type RencanaInduk } from '@selaras/domain/induk'
import { mayEditInduk } from '@selaras/domain/tahap'
import { indukTidakDitemukan, linksBefore, tellTinjauan } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { konteksLangkah } from '../naskah/langkah.ts'
import { actOfPemda, pelakuPemda } from './ubah.ts'

export interface RedaksionalRequest {
  readonly indukId: string
  readonly kunci: string
  readonly simpulId: readonly string[]
  readonly alasan: string
}

/** Declares that changes of these rows are of wording alone, so that links which confirmed the old words stand. */
export const tandaiRedaksional = (
  context: Context,
  request: RedaksionalRequest
): Promise<Result<{ readonly indukId: string }>> =>
  actOfPemda(context, request.kunci, { tandaiRedaksional: request }, async (tx, tenant) => {
    const { indukId, alasan } = request
    const kepala = await lockInduk(tx, indukId)
    if (kepala === null) return indukTidakDitemukan()
    // Also of a version in force: the mark changes no word of it.
    const izin = mayEditInduk('persiapan', tenant.peranPemda)
    if (!izin.ok) return izin
    if (alasan === '')
      return refuse('NILAI_TIDAK_SAH', 'Alasan belum diisi.', 'Tulis mengapa perubahannya redaksional.')
    const simpul = [...new Set(request.simpulId)]
    const found = await wordings(tx, kepala, simpul)
    if (!found.ok) return found
    const rows = found.value.map((one) => ({
      ...one,
      id: context.services.newId(),
      rumpunId: kepala.rumpunId
    }))
    const waktu = context.services.now().toISOString()
    const before = await linksBefore(tx, kepala)
    await insertRedaksional(tx, rows, { penggunaId: tenant.penggunaId, waktu, alasan })
    if (before !== null) {
      const oleh = { pelaku: pelakuPemda(tenant), konteks: konteksLangkah(context.services, tenant) }
      await tellTinjauan(tx, kepala, before, { redaksional: rows }, oleh)
    }
    await appendJejak(tx, {
      waktu,
      penggunaId: tenant.penggunaId,
      tindakan: 'tandaiRedaksional',
      rincian: { indukId, simpul, alasan, oleh: tenant.nama }
    })
    return ok({ indukId })
  })

interface Wording {
  readonly simpulId: string
  readonly lama: string
  readonly baru: string
}

/** Every earlier content of these rows that somebody may have confirmed, each to the content now. */
async function wordings(
  tx: Tx,
  kepala: IndukKepala,
  simpul: readonly string[]
): Promise<Result<readonly Wording[]>> {
  const baru = await loadInduk(tx, kepala)
  const earlier = await earlierContents(tx, kepala)
  const rows: Wording[] = []
  for (const id of simpul) {
    const now = isiOfInduk(baru, id)
    if (!now) return indukTidakDitemukan()
    const hash = hashContent(now)
    const changed = earlier(id).filter((one) => hashContent(one) !== hash)
    // Owners who confirmed something else than words look again, whatever is declared.
    const worded = changed.filter((one) => isRedaksional(one, now))
    if (changed.length > 0 && worded.length === 0) return notOnlyWords(now)
    for (const lama of new Set(worded.map(hashContent))) rows.push({ simpulId: id, lama, baru: hash })
  }
  return rows.length > 0
    ? ok(rows)
    : refuse('PERISTIWA_TIDAK_BERLAKU', 'Baris itu tidak berubah.', 'Tidak ada yang perlu ditandai.')
}

/** What a row said in the version before, and what owners of links to it confirmed. */
async function earlierContents(
  tx: Tx,
  kepala: IndukKepala
): Promise<(simpulId: string) => readonly IsiInduk[]> {
  const asal = kepala.asalId === null ? null : await readInduk(tx, kepala.asalId)
  const lama: RencanaInduk | null = asal && (await loadInduk(tx, asal))
  const links = await listKaitanOfRumpun(tx, kepala.rumpunId)
  return (id) => {
    const was = lama === null ? undefined : isiOfInduk(lama, id)
    const confirmed = links.flatMap((one) =>
      one.jenis === 'induk' && one.indukSimpulId === id && one.ditegaskan ? [one.ditegaskan.isi] : []
    )
    return was ? [was, ...confirmed] : confirmed
  }
}

const notOnlyWords = (now: IsiInduk) =>
  refuse(
    'NILAI_TIDAK_SAH',
    `Perubahan “${now.uraian}” bukan redaksi saja: angka, kode, satuan, atau target ikut berubah.`,
    'Biarkan perangkat daerah meninjaunya, atau kembalikan nilai yang lama.'
  )
