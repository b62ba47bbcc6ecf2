import { insertBedaInduk, insertUsulan, listPutusan, readPutaran } from '@selaras/db'
import { isiOfInduk, sasaranTanpaJawaban, tinjauanOf } from '@selaras/domain/induk'
import type { Json } from '@selaras/domain/naskah'
import { readIndukNaskah } from '../induk-kini.ts'
import type { KonteksEfek, PelaksanaEfek } from './konteks.ts'
import { usulanOf } from './usulan-naskah.ts'

/** Problems, issues, programs and pagu of the plan go to the draft of its parent as they were handed in. */
export const usulanKeInduk: PelaksanaEfek<'usulanKeInduk'> = async ({
  tx,
  kepala,
  naskah,
  pelaku,
  waktu,
  newId
}) => {
  if (naskah === null) return
  const about = { opdId: kepala.opdId, naskahId: kepala.id, tahun: kepala.tahun }
  const list = usulanOf(naskah).map((one) => ({ ...one, ...about, id: newId() }))
  await insertUsulan(tx, list, { penggunaId: pelaku.id, waktu })
}

/**
 * The result of a round of verification enters the draft of the parent as remarks about this OPD: what the round
 * concluded, and each tujuan or sasaran that it found wanting, with the reason.
 */
export const masukanKeInduk: PelaksanaEfek<'masukanKeInduk'> = async (konteks) => {
  const { tx, kepala, facts, step, pelaku, waktu, newId } = konteks
  const ke = facts.putaran?.ke ?? null
  const round = ke === null ? null : await readPutaran(tx, kepala.id, ke)
  const about = { opdId: kepala.opdId, naskahId: kepala.id, tahun: kepala.tahun, jenis: 'masukan' as const }
  const result: Json = {
    uraian: `Hasil verifikasi ${kepala.judul}`,
    putaran: ke,
    simpulan: facts.putaran?.simpulan ?? null,
    alasan: round?.catatanSubstansi ?? step.log.alasan
  }
  const wanting = await wantingRows(konteks, ke)
  const list = [result, ...wanting].map((isi) => ({ ...about, id: newId(), isi }))
  await insertUsulan(tx, list, { penggunaId: pelaku.id, waktu })
}

/** Tujuan and sasaran with a verdict other than sesuai, in words; empty where the content is not open. */
async function wantingRows({ tx, kepala, naskah }: KonteksEfek, ke: number | null): Promise<readonly Json[]> {
  if (ke === null || naskah === null) return []
  return (await listPutusan(tx, kepala.id, ke)).flatMap(({ simpulId, putusan, alasan }): Json[] => {
    const node = naskah.simpul.get(simpulId)
    if (putusan === 'sesuai' || (node?.jenis !== 'tujuan' && node?.jenis !== 'sasaran')) return []
    const uraian = node.isian['uraian']
    return [
      { simpulId, uraian: typeof uraian === 'string' ? uraian : '', putaran: ke, simpulan: putusan, alasan }
    ]
  })
}

/** What differs between the draft of the parent that the plan was made from and the parent as it is fixed now. */
export const daftarBedaInduk: PelaksanaEfek<'daftarBedaInduk'> = async ({ tx, kepala, waktu, newId }) => {
  const { induk, kaitan, kini } = await readIndukNaskah(tx, kepala)
  const [acuan] = induk
  const content = acuan && kini.perRumpun.get(acuan.rumpunId)
  if (!acuan || !content) return
  const answered = new Set(kaitan.flatMap((one) => (one.jenis === 'induk' ? [one.indukSimpulId] : [])))
  const isi = {
    kaitan: kaitan.flatMap((one) => {
      const review = tinjauanOf(one, kini)
      return review === null ? [] : [{ simpulId: one.simpulId, ...review }]
    }),
    tanpaJawaban: sasaranTanpaJawaban(content, answered).map(({ id }) => ({
      indukSimpulId: id,
      uraian: isiOfInduk(content, id)?.uraian ?? ''
    }))
  }
  await insertBedaInduk(tx, {
    id: newId(),
    naskahId: kepala.id,
    opdId: kepala.opdId,
    indukId: acuan.id,
    isi: isi as unknown as Json,
    waktu
  })
}
