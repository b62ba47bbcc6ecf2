import { uuidv7 } from 'uuidv7'
import { insertParaf, openRantai, type Paraf } from '../src/queries/paraf.ts'
import { insertPencabutan, insertRalat, insertReviuApip } from '../src/queries/penetapan.ts'
import { insertPindaianPerkada } from '../src/queries/perkada-pindaian.ts'
import {
  fixPerkada,
  fixPerkadaNaskah,
  insertPerkada,
  replacePerkadaNaskah
} from '../src/queries/perkada-simpan.ts'
import { insertPotret } from '../src/queries/potret.ts'
import type { Tx } from '../src/tx.ts'
import { sha256, waktu } from './sample.ts'

interface Plan {
  readonly naskahId: string
  readonly opdId: string
}

export const parafOf = (jabatanId: string, hash: string, orang = `orang-${jabatanId}`): Paraf => ({
  jabatanId,
  hash,
  orang,
  penggunaId: orang,
  nama: `Pejabat ${jabatanId}`,
  sebagai: 'definitif',
  tanggal: '2026-11-21',
  pindaianId: null,
  pindaianHash: null,
  waktu,
  dicatatOleh: orang,
  tandaTangan: { penyedia: 'uji' }
})

/** A chain with one of two paraf, a draft of a Perkada, a working paper, a correction and a revocation. */
export async function addPenetapan(
  tx: Tx,
  plan: Plan,
  potretId: string
): Promise<{ perkadaId: string; hash: string }> {
  const hash = sha256('{}')
  const oleh = { penggunaId: 'uji', waktu }
  const ke = await openRantai(tx, plan, {
    potretId,
    hash,
    jabatan: ['sekretarisOpd', 'sekda'],
    dibukaOleh: 'uji',
    waktu
  })
  await insertParaf(tx, plan, ke, parafOf('sekretarisOpd', hash))
  const perkadaId = uuidv7()
  await insertPerkada(tx, perkadaId, { judul: 'Renstra' }, oleh)
  await replacePerkadaNaskah(tx, perkadaId, [plan])
  const reviu = { id: uuidv7(), naskahId: plan.naskahId, potretId, hash, isi: 'Kertas kerja', berkasId: null }
  await insertReviuApip(tx, plan, { ...reviu, waktu, oleh: 'inspektorat' })
  const butir = [{ simpulId: uuidv7(), field: 'uraian', lama: 'a', baru: 'b' }]
  await insertRalat(tx, plan, { alasan: 'salah ketik', butir, waktu, oleh: 'hukum' })
  const perkada = { nomor: '9', tahun: 2027, tanggal: '2027-01-05' }
  await insertPencabutan(tx, plan, { perkada, alasan: 'digabung', waktu, oleh: 'hukum' })
  return { perkadaId, hash }
}

/** A Perkada of this plan alone that was fixed under this number of 2026, with the scan of what was signed. */
export async function addTetap(tx: Tx, plan: Plan, nomor: string): Promise<string> {
  const potretId = uuidv7()
  const common = { versi: 1, tahap: 'rancanganAkhir', dokumen: '{}', temuan: [], versiAturan: '1' }
  await insertPotret(tx, { ...plan, ...common, id: potretId, alasan: 'ajukan', waktu, dibuatOleh: 'uji' })
  const perkadaId = uuidv7()
  await insertPerkada(tx, perkadaId, { judul: 'Renstra' }, { penggunaId: 'uji', waktu })
  await replacePerkadaNaskah(tx, perkadaId, [plan])
  await fixPerkada(tx, perkadaId, { nomor, tahun: 2026, tanggal: '2026-11-21', waktu, oleh: 'hukum' })
  const jangkar = { panjang: 1, hash: sha256('x') }
  await fixPerkadaNaskah(tx, plan.naskahId, { potretId, hash: sha256('{}'), jangkar })
  await insertPindaianPerkada(tx, {
    id: uuidv7(),
    perkadaId,
    nama: 'perkada.pdf',
    jenisMedia: 'application/pdf',
    isi: new TextEncoder().encode('%PDF-1.7'),
    alasan: null,
    dibuat: waktu,
    dibuatOleh: 'hukum'
  })
  return perkadaId
}
