import {
  appendJejak,
  copyNaskah,
  hasOpenPerubahan,
  loadBagian,
  lockNaskah,
  logTahap,
  type NaskahKepala,
  type Tx
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import type { ProfilId } from '@selaras/domain/law'
import type { Json } from '@selaras/domain/naskah'
import {
  acuanMulai,
  BELUM_ADA,
  DASAR_PERUBAHAN,
  type DasarPerubahan,
  factsOfNothing,
  namaAcuan,
  RENSTRA_MACHINE_VERSION,
  step,
  type TahunAcuan
} from '@selaras/domain/tahap'
import { naskahTidakDitemukan } from '../langkah/ditolak.ts'
import { masaAcuanOf } from '../langkah/fakta-naskah.ts'
import type { PelakuLangkah } from '../langkah/konteks.ts'

export interface PerubahanBaru {
  /** Id of the new plan. */
  readonly id: string
  readonly asalId: string
  readonly jenis: 'perubahan' | 'reviu'
  readonly dasar: DasarPerubahan
  readonly judul: string
  /** The first yearly plan that the successor guides. */
  readonly mulai: TahunAcuan
  readonly pelaku: PelakuLangkah
  /** ISO instant. */
  readonly waktu: string
}

const longestJudul = 250

/**
 * Opens a perubahan or reviu of a plan in force: its content with the ids of its rows, in persiapan, guiding the rest of
 * the years from `mulai` on once it comes into force. Lingkup opd; the plan in force itself does not change.
 */
export async function makePerubahan(tx: Tx, baru: PerubahanBaru): Promise<Result<{ naskahId: string }>> {
  const { id, pelaku, waktu } = baru
  // Two who ask at once: the second waits here and then finds the first one's.
  const asal = await lockNaskah(tx, baru.asalId)
  if (asal === null) return naskahTidakDitemukan()
  const refusal = notNow(asal, baru) ?? ((await hasOpenPerubahan(tx, asal.id, id)) ? openAlready() : null)
  if (refusal) return refusal
  const taken = step(
    BELUM_ADA,
    { type: 'buat' },
    {
      ...factsOfNothing({
        naskahId: id,
        profil: asal.profil as ProfilId,
        jenis: baru.jenis,
        pelaku: { ...pelaku, pernahMenyunting: false }
      }),
      dasar: baru.dasar
    }
  )
  if (!taken.ok) return taken
  const masaAcuan = acuanMulai(masaAcuanOf(asal), baru.mulai)
  if (masaAcuan.length === 0) return nothingLeft(baru.mulai)
  const [dokumen] = await loadBagian(tx, asal.id, ['dokumen'])
  if (!dokumen) return naskahTidakDitemukan()
  await copyNaskah(tx, {
    id,
    asalId: asal.id,
    opdId: asal.opdId,
    jenis: baru.jenis,
    dasar: baru.dasar,
    judul: baru.judul.trim(),
    tahap: taken.value.state,
    versiMesin: RENSTRA_MACHINE_VERSION,
    fakta: { masaAcuan },
    dokumen: dokumenPerubahan(dokumen.isi, baru),
    dibuatOleh: pelaku.id,
    waktu
  })
  const naskah = { id, opdId: asal.opdId }
  await logTahap(tx, naskah, { langkah: taken.value.log, waktu, rincian: { asal: asal.id } })
  await appendJejak(tx, {
    naskah,
    waktu,
    penggunaId: pelaku.id,
    tindakan: 'buat',
    rincian: {
      versi: 1,
      oleh: pelaku.nama,
      asal: asal.id,
      asalVersi: asal.versi,
      jenis: baru.jenis,
      dasar: baru.dasar,
      masaAcuan,
      penuh: true
    }
  })
  return ok({ naskahId: id })
}

type Tolak = ReturnType<typeof refuse> | null

function notNow(asal: NaskahKepala, { dasar, judul }: PerubahanBaru): Tolak {
  if (asal.tahap !== 'berlaku') {
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      'Renstra yang hendak diubah atau direviu tidak sedang berlaku.',
      'Perubahan dan reviu hanya dapat dibuat atas Renstra yang berlaku; pilih Renstra asal yang berlaku.'
    )
  }
  if (!(DASAR_PERUBAHAN as readonly string[]).includes(dasar)) {
    return refuse(
      'NILAI_TIDAK_SAH',
      'Dasar perubahan atau reviu belum dicatat.',
      'Pilih dasarnya: perubahan RPJMD/RPD, hasil evaluasi, struktur organisasi, nomenklatur, atau kebijakan nasional.'
    )
  }
  const length = judul.trim().length
  return length > 0 && length <= longestJudul
    ? null
    : refuse(
        'NILAI_TIDAK_SAH',
        'Judul perubahan kosong atau terlalu panjang.',
        `Tulis judul paling banyak ${longestJudul} huruf, misalnya “Perubahan atas Renstra Dinas …”.`
      )
}

const openAlready = (): Tolak =>
  refuse(
    'SYARAT_BELUM_TERPENUHI',
    'Masih ada perubahan atau reviu lain atas Renstra yang sama.',
    'Selesaikan atau batalkan perubahan yang sedang berjalan lebih dahulu.'
  )

const nothingLeft = (mulai: TahunAcuan) =>
  refuse(
    'SYARAT_BELUM_TERPENUHI',
    `Mulai ${namaAcuan(mulai)} tidak ada lagi tahun yang diacu Renstra ini.`,
    'Pilih tahun acuan pertama yang lebih awal, atau tambahkan tahun ke masa acuan Renstra yang berlaku.'
  )

/** The head of the printed plan: counted as a perubahan, and without the Perkada of the one that it changes. */
function dokumenPerubahan(isi: Json, { jenis, judul }: PerubahanBaru): Json {
  const { perkada: _, ...rest } = isi as Readonly<Record<string, Json>>
  const before = typeof rest['perubahanKe'] === 'number' ? rest['perubahanKe'] : 0
  return { ...rest, judul: judul.trim(), ...(jenis === 'perubahan' ? { perubahanKe: before + 1 } : {}) }
}
