import { contoh, type IdContoh, loadContoh } from '@selaras/contoh'
import type { Tx } from '@selaras/db'
import { type Dokumen, readDokumen } from '@selaras/domain/dokumen'
import type { PeranPelaku, TahunAcuan } from '@selaras/domain/tahap'
import type { OpdModule } from '@selaras/opd-sdk'
import { linkPrinted } from './demo-induk.ts'
import { draftNaskah, type Masuk, mustLock, recordFakta, registerNaskah } from './enter-naskah.ts'
import type { KonteksLangkah } from './langkah/konteks.ts'
import { stepNaskah } from './langkah/step-naskah.ts'
import type { NaskahTersimpan } from './store-naskah.ts'

/** Whose sample it is, and who does what to it. */
export interface DemoKonteks {
  readonly opdId: string
  /** Account ids. */
  readonly perencana: string
  readonly kepala: { readonly id: string; readonly nama: string }
  readonly verifikator: string
  readonly newId: () => string
  readonly now: Date
  readonly modules: readonly OpdModule[]
}

const day = 24 * 60 * 60 * 1000

/** The same process, so many days before now. */
function konteksAt({ now, newId, modules }: DemoKonteks, days: number): KonteksLangkah {
  const then = daysBefore(now, days)
  return { now: new Date(then), hariIni: then.slice(0, 10), newId, modules }
}

const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * day).toISOString()

/** The lives that the two sample drafts have had so far, in days before now. */
const riwayat = { buat: 21, tim: 20, mulai: 14 }

/** A sample as a draft in rancanganAwal: made by the planner, tim penyusun recorded, begun by the head of the OPD. */
export async function addDraft(
  tx: Tx,
  id: IdContoh,
  konteks: DemoKonteks,
  salinan?: { readonly asalNaskahId: string; readonly judul: string }
): Promise<string> {
  const { now, perencana, kepala } = konteks
  const datang = arrival(id, konteks, daysBefore(now, riwayat.buat), perencana, 'perencanaOpd')
  const { naskahId, impor } = accept(await draftNaskah(tx, { ...datang, ...salinan }))
  const oleh = { penggunaId: perencana, waktu: datang.waktu, newId: konteks.newId }
  await linkPrinted(tx, impor.naskah, konteks.opdId, oleh)
  await recordFakta(
    tx,
    await mustLock(tx, naskahId),
    { timPenyusun: timPenyusunOf(datang.dokumen, now) },
    {
      penggunaId: perencana,
      waktu: daysBefore(now, riwayat.tim),
      tindakan: 'catatTimPenyusun'
    }
  )
  const begun = await stepNaskah(
    tx,
    naskahId,
    { type: 'mulai' },
    { ...kepala, peran: ['kepalaOpd'], jabatanParaf: ['kepalaOpd'] },
    konteksAt(konteks, riwayat.mulai)
  )
  if (!begun.ok) throw new Error(begun.refusal.message)
  return naskahId
}

/** A sample as a plan in force, registered by Bappelitbangda. */
export async function addInForce(
  tx: Tx,
  id: IdContoh,
  konteks: DemoKonteks,
  masaAcuan: readonly TahunAcuan[]
): Promise<string> {
  const { now, verifikator } = konteks
  const datang = arrival(id, konteks, daysBefore(now, 30), verifikator, 'verifikator')
  const tahunBerjalan = now.getFullYear()
  const { naskahId, impor } = accept(await registerNaskah(tx, { ...datang, masaAcuan, tahunBerjalan }))
  const oleh = { penggunaId: verifikator, waktu: datang.waktu, newId: konteks.newId }
  await linkPrinted(tx, impor.naskah, konteks.opdId, oleh)
  return naskahId
}

/** What the Perkada of the sample of Pasuruan says that it guides. */
export const masaAcuanPasuruan: readonly TahunAcuan[] = [
  { tahun: 2023, jenis: 'perubahanRenja' },
  ...[2024, 2025, 2026].flatMap((tahun): TahunAcuan[] => [
    { tahun, jenis: 'renja' },
    { tahun, jenis: 'perubahanRenja' }
  ]),
  { tahun: 2027, jenis: 'renja' }
]

function arrival(
  id: IdContoh,
  { opdId, newId, modules }: DemoKonteks,
  waktu: string,
  siapa: string,
  peran: PeranPelaku
) {
  const text = loadContoh(id)
  const nama = contoh.find((one) => one.id === id)?.berkas ?? `${id}.json`
  const berkas = { nama, isi: new TextEncoder().encode(text) }
  const pelaku = { id: siapa, peran: [peran] }
  return { dokumen: sampleDokumen(text), opdId, pelaku, waktu, newId, contoh: true, berkas, modules }
}

function sampleDokumen(text: string): Dokumen {
  const read = readDokumen(text)
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}

function accept(masuk: Masuk): NaskahTersimpan {
  if (!masuk.ok) throw new Error(masuk.refusal.message)
  return masuk.value
}

/** As a planner records it from the decree of the kepala daerah. */
const timPenyusunOf = ({ perangkatDaerah }: Dokumen, now: Date) => ({
  keputusan: {
    nomor: `188.45/${riwayat.tim}/KEP/${now.getUTCFullYear()}`,
    tanggal: daysBefore(now, riwayat.tim).slice(0, 10),
    tentang: `Tim Penyusun Rencana Strategis ${perangkatDaerah.nama}`
  },
  ketua: { nama: 'Hendro Wicaksono', jabatan: 'Kepala Perangkat Daerah' },
  sekretaris: { nama: 'Bambang Sutrisno', jabatan: 'Sekretaris Perangkat Daerah' },
  anggota: [
    { nama: 'Siti Aminah', jabatan: 'Kepala Bidang' },
    { nama: 'Dwi Kurniawan', jabatan: 'Kepala Subbagian Program dan Keuangan' },
    { nama: 'Rina Wulandari', jabatan: 'Perencana Ahli Muda' }
  ]
})
