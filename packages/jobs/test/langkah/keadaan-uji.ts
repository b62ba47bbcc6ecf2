import { createHash } from 'node:crypto'
import {
  fixForum,
  fixPerkada,
  fixPerkadaNaskah,
  insertBerkas,
  insertForum,
  insertKaitan,
  insertParaf,
  insertPerkada,
  insertPotret,
  insertPutaran,
  insertReviuApip,
  insertSuratEdaran,
  joinForum,
  listPutaran,
  loadNaskah,
  mergeFakta,
  openRantai,
  readForum,
  replacePerkadaNaskah,
  type Tx,
  updatePutaran
} from '@selaras/db'
import { printNaskah } from '@selaras/domain/cetak'
import { writeDokumen } from '@selaras/domain/dokumen'
import { PROFIL } from '@selaras/domain/law'
import { susunPerkada } from '@selaras/domain/perkada'
import type { SimpulanPutaran, Tahap } from '@selaras/domain/tahap'
import { TAHAP } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { smallInduk, storeInduk } from '../../../db/test/induk.ts'
import { addNaskahUji, jam, type NaskahUji, timPenyusun } from './naskah-uji.ts'

/** Ids that a seated plan brought with it. */
export interface Duduk {
  readonly naskahId: string
  readonly opdId: string
  readonly potretId: string | null
  /** Hash of the frozen Lampiran, or empty. */
  readonly hash: string
  readonly perkadaId: string | null
}

const waktu = jam(-30).toISOString()
const oleh = { penggunaId: 'uji', waktu }
export const tahunUji = [2025, 2026, 2027, 2028, 2029]
/** The order in which officials sign under the profile of the test plans. */
export const rantaiUji = PROFIL.PMDN86.rantaiParaf.peran

/** A page as a scanner gives it, and its hash. */
export const pindaianUji = new TextEncoder().encode('%PDF-1.4 halaman paraf')
export const hashPindaian = createHash('sha256').update(pindaianUji).digest('hex')

let nomor = 0
/** A number that no other Perkada of this run has. */
export const nomorUji = (): string => String(++nomor)

/** What the pemda has done for all its OPD: the Surat Edaran is out, the parent is fixed. */
export async function siapkanPemda(
  tx: Tx,
  opdId: string,
  apa: { surat?: boolean; induk?: boolean } = {}
): Promise<void> {
  if (apa.surat !== false) await terbitkanSurat(tx, opdId)
  if (apa.induk !== false) await tetapkanInduk(tx, opdId)
}

export const terbitkanSurat = (tx: Tx, opdId: string): Promise<void> =>
  insertSuratEdaran(
    tx,
    {
      id: uuidv7(),
      nomor: '050/1',
      tanggal: '2026-01-10',
      tentang: 'Pedoman penyusunan Renstra',
      untuk: 'awal',
      tahun: tahunUji,
      pagu: [{ opdId, tahun: 2025, rupiah: 1_000_000_000 }]
    },
    'kepalaBappelitbangda'
  )

export async function tetapkanInduk(tx: Tx, opdId: string): Promise<void> {
  await storeInduk(tx, { ...smallInduk(opdId), tahun: tahunUji }, 'ditetapkan')
}

/** Links every tujuan and sasaran of the plan to a NSPK. */
export async function kaitkan(tx: Tx, naskahId: string, opdId: string): Promise<void> {
  const naskah = await loadNaskah(tx, naskahId)
  const rows = [...(naskah?.simpul.values() ?? [])].filter(
    ({ jenis }) => jenis === 'tujuan' || jenis === 'sasaran'
  )
  await insertKaitan(
    tx,
    rows.map(({ id }) => ({ id: uuidv7(), jenis: 'nspk', simpulId: id, uraian: 'SPM', sumber: 'PP 2/2018' })),
    { naskah: { id: naskahId, opdId }, ...oleh }
  )
}

/** Invites to a forum; with `selesai` its berita acara is fixed. */
export async function adakanForum(
  tx: Tx,
  naskahId: string,
  opdId: string,
  selesai: boolean
): Promise<string> {
  const id = uuidv7()
  const isi = {
    undangan: [{ nama: 'Camat', instansi: 'Kecamatan Utara' }],
    hadir: [{ nama: 'Camat', jabatan: 'Camat', instansi: 'Kecamatan Utara' }],
    kesepakatan: ['Target disepakati.'],
    penandaTangan: [{ nama: 'Ketua', jabatan: 'Kepala Dinas' }]
  }
  await insertForum(
    tx,
    { id, opdId, lintas: false, nama: 'Forum', tanggal: '2026-02-01', tempat: 'Aula', isi },
    oleh
  )
  await joinForum(tx, id, { id: naskahId, opdId }, oleh)
  if (selesai) await selesaikanForum(tx, id)
  return id
}

export async function selesaikanForum(tx: Tx, forumId: string): Promise<void> {
  const forum = await readForum(tx, forumId, true)
  if (forum === null) throw new Error('no forum')
  await fixForum(tx, forum, { nomor: '1', tanggal: '2026-02-01' }, oleh)
}

/** Freezes the plan as it is. */
export async function bekukan(tx: Tx, naskahId: string, opdId: string, tahap: Tahap) {
  const naskah = await loadNaskah(tx, naskahId)
  if (naskah === null) throw new Error('no content')
  const dokumen = writeDokumen(printNaskah(naskah, { xId: true }).dokumen)
  const id = uuidv7()
  const { hash } = await insertPotret(tx, {
    id,
    naskahId,
    opdId,
    versi: 1,
    tahap,
    dokumen,
    temuan: [],
    versiAturan: 'uji',
    alasan: 'uji',
    waktu,
    dibuatOleh: 'kepalaOpd'
  })
  return { id, hash }
}

/** Opens a chain on the Potret, with the first `jumlah` officials signed by people of their own. */
export async function bukaRantai(
  tx: Tx,
  { naskahId, opdId, potretId, hash }: Duduk,
  jumlah: number
): Promise<void> {
  const plan = { naskahId, opdId }
  const ke = await openRantai(tx, plan, {
    potretId: potretId ?? '',
    hash,
    jabatan: rantaiUji,
    dibukaOleh: 'uji',
    waktu
  })
  for (const jabatanId of rantaiUji.slice(0, jumlah)) {
    await insertParaf(tx, plan, ke, {
      jabatanId,
      hash,
      orang: `nama:pejabat ${jabatanId}`,
      penggunaId: null,
      nama: `Pejabat ${jabatanId}`,
      sebagai: 'definitif',
      tanggal: '2026-03-01',
      pindaianId: null,
      pindaianHash: null,
      waktu,
      dicatatOleh: 'uji',
      tandaTangan: { penyedia: 'uji' }
    })
  }
}

/** A Perkada whose text lacks nothing, with these plans. */
export async function susun(tx: Tx, plans: readonly { naskahId: string; opdId: string }[]): Promise<string> {
  const id = uuidv7()
  const isi = susunPerkada({
    pemda: { nama: 'Kabupaten Uji', jenis: 'kabupaten' },
    naskah: plans.map(() => ({
      opd: 'Dinas Pendidikan',
      jenis: 'awal',
      tahun: tahunUji,
      profil: 'PMDN86',
      asal: null
    })),
    kepalaDaerah: 'Bupati Uji',
    sekda: 'Sekda Uji',
    induk: null
  })
  await insertPerkada(tx, id, isi, oleh)
  await replacePerkadaNaskah(tx, id, plans)
  return id
}

export interface DudukOpsi extends Partial<NaskahUji> {
  readonly paraf?: number
  readonly putaran?: 'dibuka' | 'diperiksa' | SimpulanPutaran
}

/** The first round of the plan: just opened, begun, or concluded. */
async function bukaPutaranUji(
  tx: Tx,
  { naskahId, opdId, potretId }: Duduk,
  tahap: Tahap,
  putaran: NonNullable<DudukOpsi['putaran']>
): Promise<void> {
  await insertPutaran(tx, {
    naskah: { id: naskahId, opdId },
    ke: 1,
    tahap,
    potretId: potretId ?? '',
    potretSebelumnya: null,
    batas: null,
    waktu,
    dibukaOleh: 'kepalaOpd'
  })
  if (putaran !== 'dibuka') await ubahPutaran(tx, naskahId, putaran)
}

/** Begins the open round, or concludes it so. */
export async function ubahPutaran(
  tx: Tx,
  naskahId: string,
  putaran: 'diperiksa' | SimpulanPutaran
): Promise<void> {
  const [round] = await listPutaran(tx, naskahId)
  if (!round) throw new Error('no round')
  const diubah =
    putaran === 'diperiksa' ? { status: putaran } : { status: 'disimpulkan' as const, simpulan: putaran }
  if ((await updatePutaran(tx, round, diubah)) === null) throw new Error('the round has moved on')
}

const from = (tahap: Tahap) => {
  const at = TAHAP.indexOf(tahap)
  return (first: Tahap): boolean => at >= TAHAP.indexOf(first)
}

/**
 * Puts a plan into a state with everything that its next step on the straight way needs. `paraf` = how many officials
 * have signed; `putaran` = how the round of a verifikasi state stands, concluded as sesuai unless told otherwise.
 */
export async function duduk(
  tx: Tx,
  opdId: string,
  tahap: Tahap,
  { paraf = 0, putaran = 'sesuai', ...uji }: DudukOpsi = {}
): Promise<Duduk> {
  const since = from(tahap)
  // From penetapan on the database lets nothing be added to a plan, so it is seated before.
  const naskahId = await addNaskahUji(tx, opdId, {
    tahap: tahap === 'ditetapkan' ? 'siapDitetapkan' : tahap,
    ...uji,
    fakta: { timPenyusun, ...(uji.fakta as object | undefined) }
  })
  const plan = { naskahId, opdId }
  if (tahap === 'rancangan' || tahap === 'forum') await adakanForum(tx, naskahId, opdId, tahap === 'forum')
  if (since('rancanganAkhir') && !since('ditetapkan')) await kaitkan(tx, naskahId, opdId)
  const potret = since('menungguSuratEdaran') ? await bekukan(tx, naskahId, opdId, tahap) : null
  const result: Duduk = { ...plan, potretId: potret?.id ?? null, hash: potret?.hash ?? '', perkadaId: null }
  if ((tahap === 'verifikasiRancangan' || tahap === 'verifikasiRancanganAkhir') && potret !== null)
    await bukaPutaranUji(tx, result, tahap, putaran)
  if (tahap === 'reviuApip' && potret !== null) {
    const reviu = {
      id: uuidv7(),
      naskahId,
      potretId: potret.id,
      hash: potret.hash,
      isi: 'Kertas kerja',
      berkasId: null
    }
    await insertReviuApip(tx, plan, { ...reviu, waktu, oleh: 'inspektorat' })
  }
  if (tahap === 'paraf' || tahap === 'harmonisasi') await bukaRantai(tx, result, paraf)
  if (tahap === 'paraf') {
    await simpanPindaian(tx, naskahId, opdId)
    return { ...result, perkadaId: await susun(tx, [plan]) }
  }
  if (tahap !== 'siapDitetapkan' && tahap !== 'ditetapkan') return result
  await bukaRantai(tx, result, rantaiUji.length)
  const perkadaId = await susun(tx, [plan])
  if (tahap === 'ditetapkan') {
    await fixPerkada(tx, perkadaId, {
      nomor: nomorUji(),
      tahun: 2026,
      tanggal: '2026-03-01',
      waktu,
      oleh: 'uji'
    })
    const jangkar = { panjang: 1, hash: '0'.repeat(64) }
    await fixPerkadaNaskah(tx, naskahId, { potretId: result.potretId ?? '', hash: result.hash, jangkar })
    await mergeFakta(tx, naskahId, { tanggalDitetapkan: '2026-03-01' })
    await tx.sql.updateTable('selaras.naskah').set({ tahap }).where('naskah_id', '=', naskahId).execute()
  }
  return { ...result, perkadaId }
}

export async function simpanPindaian(tx: Tx, naskahId: string, opdId: string): Promise<void> {
  await insertBerkas(tx, {
    id: uuidv7(),
    opdId,
    naskahId,
    nama: 'paraf.pdf',
    jenisMedia: 'application/pdf',
    isi: pindaianUji,
    dibuatOleh: 'bagianHukum'
  })
}
