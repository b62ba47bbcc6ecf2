import { sql } from 'kysely'
import type { Tx } from '../tx.ts'
import { hashJejak, type Jangkar, type JejakIsi, pangkalJejak, readJejakKepala } from './jejak.ts'

export interface MasalahJejak {
  /** The entry concerned; null = the chain as a whole. */
  readonly seq: number | null
  readonly jenis:
    | 'isiBerubah'
    | 'kolomBerubah'
    | 'hilang'
    | 'rantaiPutus'
    | 'kepalaBerbeda'
    | 'jangkarBerbeda'
    | 'indeksBerbeda'
  /** Indonesian sentence. */
  readonly keterangan: string
}

export interface HasilVerifikasi {
  readonly rantaiId: string
  readonly utuh: boolean
  readonly panjang: number
  readonly hash: string
  /** At most the first twenty. */
  readonly masalah: readonly MasalahJejak[]
}

const halaman = 500
const batasMasalah = 20

interface Row {
  seq: number
  naskah_id: string | null
  opd_id: string | null
  waktu: string
  pengguna_id: string
  tindakan: string
  bytes: string
  hash: string
  sebelum: string
  simpul: string[]
}

/**
 * Recomputes a chain from its first entry: edited, deleted, reordered and cut-off entries are found. Whoever can rewrite
 * the whole chain and its head is only found by an anchor kept outside (printed at penetapan): hand it in.
 * Needs lingkup sistem, which sees all entries.
 */
export async function verifyJejak(
  tx: Tx,
  rantaiId: string,
  anchors: readonly Jangkar[] = []
): Promise<HasilVerifikasi> {
  const masalah: MasalahJejak[] = []
  const open = [...anchors].sort((a, b) => a.panjang - b.panjang)
  let last: Jangkar = { panjang: 0, hash: pangkalJejak }
  for (;;) {
    const rows = await page(tx, rantaiId, last.panjang)
    for (const row of rows) {
      checkRow(rantaiId, row, last, masalah)
      last = { panjang: row.seq, hash: row.hash }
      while (open[0] && open[0].panjang <= last.panjang) checkAnchor(open.shift() as Jangkar, last, masalah)
    }
    if (rows.length < halaman) break
  }
  for (const anchor of open) {
    const keterangan = `Jangkar pada catatan ke-${anchor.panjang} tidak ada lagi: rantai hanya sampai ke-${last.panjang}.`
    masalah.push({ seq: anchor.panjang, jenis: 'jangkarBerbeda', keterangan })
  }
  checkHead(await readJejakKepala(tx, rantaiId), last, masalah)
  return { rantaiId, utuh: masalah.length === 0, ...last, masalah: masalah.slice(0, batasMasalah) }
}

/** Ids of all chains of the pemda: the pemda itself and its naskah. */
export async function listRantaiJejak(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ rantai_id: string }>`
    select rantai_id from selaras.jejak_kepala union select distinct rantai_id from selaras.jejak order by 1`.execute(
    tx.sql
  )
  return rows.map((row) => row.rantai_id)
}

async function page(tx: Tx, rantaiId: string, after: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select j.seq, j.naskah_id, j.opd_id, j.waktu, j.pengguna_id, j.tindakan, j.bytes, j.hash, j.sebelum,
      array(select s.simpul_id::text from selaras.jejak_simpul s
        where s.pemda_id = j.pemda_id and s.naskah_id = j.naskah_id and s.seq = j.seq) as simpul
    from selaras.jejak j where j.rantai_id = ${rantaiId} and j.seq > ${after} order by j.seq limit ${halaman}`.execute(
    tx.sql
  )
  return rows
}

function checkRow(rantaiId: string, row: Row, before: Jangkar, masalah: MasalahJejak[]): void {
  const { seq } = row
  const note = (jenis: MasalahJejak['jenis'], keterangan: string): void => {
    masalah.push({ seq, jenis, keterangan })
  }
  if (seq !== before.panjang + 1)
    note('hilang', `Catatan ke-${before.panjang + 1} sampai ke-${seq - 1} hilang.`)
  else if (row.sebelum !== before.hash)
    note('rantaiPutus', `Catatan ke-${seq} tidak menyambung pada catatan sebelumnya.`)
  if (hashJejak(row.sebelum, row.bytes) !== row.hash) {
    note('isiBerubah', `Isi catatan ke-${seq} tidak sesuai dengan sidik jarinya.`)
    return
  }
  const isi = JSON.parse(row.bytes) as JejakIsi
  const same =
    isi.rantai === rantaiId &&
    isi.seq === seq &&
    isi.naskah === row.naskah_id &&
    isi.opd === row.opd_id &&
    isi.waktu === row.waktu &&
    isi.pengguna === row.pengguna_id &&
    isi.tindakan === row.tindakan
  if (!same) note('kolomBerubah', `Kolom catatan ke-${seq} tidak sesuai dengan isi yang disidik.`)
  if ([...isi.simpul].sort().join() !== [...row.simpul].sort().join()) {
    note('indeksBerbeda', `Daftar simpul catatan ke-${seq} tidak sesuai dengan isi yang disidik.`)
  }
}

function checkAnchor(anchor: Jangkar, at: Jangkar, masalah: MasalahJejak[]): void {
  if (anchor.panjang === at.panjang && anchor.hash === at.hash) return
  masalah.push({
    seq: anchor.panjang,
    jenis: 'jangkarBerbeda',
    keterangan: `Catatan ke-${anchor.panjang} bukan yang tercetak pada jangkar: rantai pernah ditulis ulang.`
  })
}

function checkHead(head: Jangkar | null, last: Jangkar, masalah: MasalahJejak[]): void {
  if (head ? head.panjang === last.panjang && head.hash === last.hash : last.panjang === 0) return
  masalah.push({
    seq: null,
    jenis: 'kepalaBerbeda',
    keterangan: head
      ? `Kepala rantai mencatat ${head.panjang} catatan, yang ada ${last.panjang}: catatan terakhir dipotong atau ditambah.`
      : 'Kepala rantai hilang.'
  })
}
