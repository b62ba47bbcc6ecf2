import { hashContent } from '@selaras/domain/cascade'
import { isiOfInduk, type RencanaInduk, type SimpulInduk } from '@selaras/domain/induk'
import { INDUK_MACHINE_VERSION, type LangkahInduk, type TahapInduk } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { lockInduk, readInduk } from '../src/queries/induk.ts'
import { appendTahapInduk, insertInduk, insertRedaksional } from '../src/queries/induk-simpan.ts'
import { insertKaitan } from '../src/queries/kaitan.ts'
import { insertBedaInduk, insertUsulan } from '../src/queries/usulan-induk.ts'
import type { Tx } from '../src/tx.ts'
import { waktu } from './sample.ts'

export const langkahInduk = (ke: TahapInduk): LangkahInduk => ({
  dari: 'belumAda',
  ke,
  peristiwa: ke === 'berlaku' ? 'daftarkan' : 'buat',
  versiMesin: INDUK_MACHINE_VERSION,
  pelakuId: 'bappelitbangda',
  sebagai: 'kepalaBappelitbangda',
  alasan: null
})

/** A parent plan of a tujuan, a sasaran with an indikator, and a pagu of one OPD. */
export function smallInduk(opdId: string, id: string = uuidv7(), rumpunId: string = id): RencanaInduk {
  const [tujuan, sasaran] = [uuidv7(), uuidv7()]
  const row = (
    jenis: SimpulInduk['jenis'],
    indukId: string | null,
    isian: SimpulInduk['isian'],
    rowId = uuidv7()
  ): SimpulInduk => ({ id: rowId, jenis, indukId, urutan: 1.5, isian })
  const rows = [
    row('tujuan', null, { uraian: 'Ekonomi "tumbuh" \\ pesat' }, tujuan),
    row('sasaran', tujuan, { uraian: 'Usaha mikro berkembang', kode: '1.1' }, sasaran),
    row('indikator', sasaran, { uraian: 'Pertumbuhan', 'target:2027': { teks: '5,10', nilai: '5.10' } })
  ]
  return {
    id,
    rumpunId,
    jenis: 'RPJMD',
    tahun: [2026, 2027],
    simpul: new Map(rows.map((one) => [one.id, one])),
    pagu: new Map([[opdId, new Map([[2027, 9_007_199_254_740_991]])]])
  }
}

export async function storeInduk(
  tx: Tx,
  induk: RencanaInduk,
  tahap: TahapInduk,
  asalId: string | null = null
) {
  await insertInduk(
    tx,
    induk,
    { asalId, judul: 'RPJMD 2026–2027', dasar: null, dibuatOleh: 'uji', waktu },
    langkahInduk(tahap)
  )
  const kepala = await readInduk(tx, induk.id)
  if (!kepala) throw new Error('not visible')
  return kepala
}

/** Takes a version out of the running in its present state. */
export async function cancelInduk(tx: Tx, indukId: string): Promise<void> {
  const kepala = await lockInduk(tx, indukId)
  if (!kepala) throw new Error('not visible')
  const langkah = {
    ...langkahInduk('dibatalkan'),
    dari: kepala.tahap,
    peristiwa: 'batalkan',
    alasan: 'salah tahun'
  } as const
  await appendTahapInduk(tx, kepala, { langkah, waktu, data: { alasan: langkah.alasan } })
}

/** A parent plan that OPD read, two that they do not or never did, and a change of wording; the id of the first. */
export async function addInduk(tx: Tx, opdId: string): Promise<string> {
  const open = smallInduk(opdId)
  await storeInduk(tx, open, 'rancanganAwal')
  await storeInduk(tx, smallInduk(opdId), 'persiapan')
  await cancelInduk(tx, (await storeInduk(tx, smallInduk(opdId), 'persiapan')).id)
  const [simpulId = ''] = [...open.simpul.keys()]
  const row = { id: uuidv7(), rumpunId: open.id, simpulId, lama: 'a', baru: 'b' }
  await insertRedaksional(tx, [row], { penggunaId: 'uji', waktu, alasan: 'ejaan' })
  return open.id
}

/** A link, a proposal and a list of differences of a plan. */
export async function addKaitan(
  tx: Tx,
  naskah: { readonly id: string; readonly opdId: string },
  indukId: string
): Promise<void> {
  const oleh = { naskah, penggunaId: 'uji', waktu }
  const isi = { uraian: 'Sasaran', kode: null, indikator: [] }
  const link = {
    id: uuidv7(),
    jenis: 'induk' as const,
    simpulId: uuidv7(),
    rumpunId: indukId,
    indukSimpulId: uuidv7(),
    ditegaskan: { isi, hash: hashContent(isi), indukId }
  }
  const nspk = {
    id: uuidv7(),
    jenis: 'nspk' as const,
    simpulId: uuidv7(),
    uraian: 'SPM',
    sumber: 'PP 2/2018'
  }
  await insertKaitan(tx, [link, nspk], oleh)
  const usulan = { opdId: naskah.opdId, naskahId: naskah.id, isi: { uraian: 'Modal kurang' }, tahun: [2027] }
  await insertUsulan(tx, [{ id: uuidv7(), jenis: 'permasalahan', ...usulan }], oleh)
  await insertBedaInduk(tx, {
    id: uuidv7(),
    naskahId: naskah.id,
    opdId: naskah.opdId,
    indukId,
    isi: { kaitan: [] },
    waktu
  })
}

/** Content of a row, which must be there. */
export function contentOfRow(induk: RencanaInduk, simpulId: string) {
  const isi = isiOfInduk(induk, simpulId)
  if (!isi) throw new Error('no such row')
  return isi
}
