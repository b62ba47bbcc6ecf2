import { insertBedaInduk, insertUsulan } from '@selaras/db'
import { isiOfInduk, sasaranTanpaJawaban, tinjauanOf } from '@selaras/domain/induk'
import type { Json } from '@selaras/domain/naskah'
import { readIndukNaskah } from '../induk-kini.ts'
import type { PelaksanaEfek } from './konteks.ts'
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

/** The result of a round of verification enters the draft of the parent as a remark about this OPD. */
export const masukanKeInduk: PelaksanaEfek<'masukanKeInduk'> = async ({
  tx,
  kepala,
  facts,
  step,
  pelaku,
  waktu,
  newId
}) => {
  const isi: Json = {
    uraian: `Hasil verifikasi ${kepala.judul}`,
    putaran: facts.putaran?.ke ?? null,
    simpulan: facts.putaran?.simpulan ?? null,
    alasan: step.log.alasan
  }
  const masukan = { id: newId(), opdId: kepala.opdId, naskahId: kepala.id, tahun: kepala.tahun }
  await insertUsulan(tx, [{ ...masukan, jenis: 'masukan', isi }], { penggunaId: pelaku.id, waktu })
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
