import { uuidv7 } from 'uuidv7'
import { insertCatatan, insertPesan } from '../src/queries/catatan.ts'
import { insertPutaran } from '../src/queries/putaran.ts'
import { insertJawabanPeriksa, insertPutusan, insertTugas } from '../src/queries/putaran-isi.ts'
import { insertTanggapan } from '../src/queries/tanggapan.ts'
import type { Tx } from '../src/tx.ts'
import { waktu } from './sample.ts'

interface Plan {
  readonly id: string
  readonly opdId: string
}

/** A thread with a message and an answer to a finding: an OPD has them before anything is submitted. */
export async function addPercakapan(tx: Tx, naskah: Plan, simpulId: string): Promise<string> {
  const id = uuidv7()
  await insertCatatan(tx, {
    naskah,
    id,
    simpulId,
    field: 'uraian',
    ke: null,
    pihak: 'penyusun',
    wajib: false,
    versi: 1,
    nilai: 'lama',
    tempat: 'program',
    usulan: { ke: null },
    dibuat: waktu,
    dibuatOleh: 'uji'
  })
  await insertPesan(tx, naskah, {
    catatanId: id,
    isi: 'Benarkah?',
    dari: 'belumAda',
    ke: 'terbuka',
    peristiwa: 'tulis',
    versiMesin: 1,
    penggunaId: 'uji',
    sebagai: 'perencanaOpd',
    versiNaskah: 1,
    pada: waktu
  })
  await insertTanggapan(tx, {
    naskah,
    temuan: [{ kunci: '["PAGU-001"]', aturan: 'PAGU-001' }],
    peristiwa: 'jawab',
    isi: 'Sudah benar.',
    penggunaId: 'uji',
    sebagai: 'perencanaOpd',
    pada: waktu
  })
  return id
}

/** An open round with a task, a verdict and an answer. */
export async function addPutaran(tx: Tx, naskah: Plan, potretId: string, simpulId: string): Promise<void> {
  await insertPutaran(tx, {
    naskah,
    ke: 1,
    tahap: 'verifikasiRancangan',
    potretId,
    potretSebelumnya: null,
    batas: '2026-12-05',
    waktu,
    dibukaOleh: 'uji'
  })
  const dalam = { naskah, ke: 1, pada: waktu, oleh: 'uji' }
  await insertTugas(tx, dalam, { id: uuidv7(), penggunaId: 'verifikator', cakupan: [simpulId] })
  await insertPutusan(tx, dalam, [{ simpulId, subpohon: true, putusan: 'sesuai', alasan: null }])
  await insertJawabanPeriksa(tx, dalam, [
    { butir: 'H-03', jawaban: 'ya', penyebab: null, tindakLanjut: null }
  ])
}
