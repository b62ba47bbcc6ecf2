import { loadNaskah, savePemda, type Tx } from '@selaras/db'
import type { PeranParaf } from '@selaras/domain/law'
import type { Peran, PeranPelaku, Peristiwa, PeristiwaNama, Tahap } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import {
  type Duduk,
  type DudukOpsi,
  duduk,
  hashPindaian,
  nomorUji,
  rantaiUji,
  siapkanPemda
} from './keadaan-uji.ts'

/** What the pemda of a plan has done and set: everything; nothing; or no stage that may be left out, with a fixed parent. */
export type RagamPemda = 'penuh' | 'kosong' | 'ringkas'

/** Prepares a pemda of this kind; its row is written anew. */
export async function siapkanRagam(tx: Tx, opdId: string, ragam: RagamPemda): Promise<void> {
  const ringkas = { suratEdaran: false, forum: false, reviuApip: false }
  await savePemda(tx, {
    nama: 'Kabupaten Uji',
    jenis: 'kabupaten',
    provinsi: 'Jawa Timur',
    pengaturan: ragam === 'ringkas' ? { profil: { PMDN86: ringkas } } : {}
  })
  await siapkanPemda(tx, opdId, { surat: ragam === 'penuh', induk: ragam !== 'kosong' })
}

/** A transition of the table: where from, by what, where to. */
export interface Tepi {
  readonly dari: Tahap
  readonly peristiwa: PeristiwaNama
  readonly ke: Tahap
  /** Place of the branch among those of its row, from 0. */
  readonly cabang: number
}

/** The kind of pemda in which the branch is the one that is taken. */
export function ragamOf({ dari, peristiwa, ke, cabang }: Tepi): RagamPemda {
  if (peristiwa === 'sampaikan') return (['penuh', 'kosong', 'ringkas'] as const)[cabang] ?? 'penuh'
  if (ke === 'menungguInduk' && dari !== ke) return 'kosong'
  if (peristiwa === 'bukaForum' && ke !== 'forum') return 'ringkas'
  if (ke === 'paraf' && (peristiwa === 'konfirmasiCatatan' || peristiwa === 'nyatakanSesuai'))
    return 'ringkas'
  return 'penuh'
}

/** How many officials have signed so that it is this role's turn. */
const giliran = (peran: PeranPelaku): number => Math.max(0, rantaiUji.indexOf(peran as PeranParaf))

/** Puts a plan where this person's event leads along this transition; the event, ready to be sent. */
export async function dudukUntuk(
  tx: Tx,
  opdId: string,
  tepi: Tepi,
  peran: PeranPelaku
): Promise<{ readonly duduk: Duduk; readonly event: Peristiwa }> {
  const seated = await duduk(tx, opdId, tepi.dari, await opsiOf(tx, opdId, tepi, peran))
  return { duduk: seated, event: await eventFor(tx, seated, tepi) }
}

async function opsiOf(
  tx: Tx,
  opdId: string,
  { dari, peristiwa, ke, cabang }: Tepi,
  peran: PeranPelaku
): Promise<DudukOpsi> {
  const sel = [{ simpulId: uuidv7(), field: 'uraian' }]
  switch (peristiwa) {
    case 'tarik':
      return { putaran: 'dibuka' }
    case 'kembalikan':
      return { putaran: 'perluPenyempurnaan' }
    case 'nyatakanSesuaiDenganCatatan':
      return { putaran: 'sesuaiDenganCatatan' }
    case 'konfirmasiCatatan':
      return { fakta: { batasSel: sel } }
    case 'paraf':
      return { paraf: ke === 'siapDitetapkan' ? rantaiUji.length - 1 : giliran(peran) }
    case 'catatParaf':
      return { paraf: ke === 'siapDitetapkan' ? rantaiUji.length - 1 : 0 }
    case 'tolakParaf':
      return { paraf: giliran(peran) }
    case 'undangkan': {
      if (cabang === 0) return {}
      const asal = await duduk(tx, opdId, 'berlaku')
      return { jenis: 'perubahan', dasar: 'hasilEvaluasi', asalNaskahId: asal.naskahId }
    }
    case 'gantikan':
      return { fakta: { pengganti: uuidv7() } }
    case 'akhiri':
      return { fakta: { masaAcuan: [{ tahun: 2020, jenis: 'renja' }] } }
    case 'urungkanBatal':
    case 'setujuiBatal':
      return {
        fakta: { permintaanBatal: { alasan: 'digabung', oleh: 'kepalaOpd', pada: '2026-02-01T00:00:00Z' } }
      }
    default:
      return dari === 'paraf' ? { paraf: 1 } : {}
  }
}

/** A well-formed event for a seated plan. */
export async function eventFor(tx: Tx, seated: Duduk, { peristiwa, ke }: Tepi): Promise<Peristiwa> {
  const { hash } = seated
  const hari = '2026-03-01'
  switch (peristiwa) {
    case 'nyatakanSesuaiDenganCatatan':
      return {
        type: peristiwa,
        sel: [await textCell(tx, seated)].map(({ simpulId, field }) => ({ simpulId, field }))
      }
    case 'kembalikan':
    case 'mintaBatal':
    case 'urungkanBatal':
      return { type: peristiwa, alasan: 'Target belum selaras' }
    case 'paraf':
      return { type: peristiwa, hash }
    case 'catatParaf':
      return {
        type: peristiwa,
        jabatanId: ke === 'siapDitetapkan' ? (rantaiUji.at(-1) ?? '') : (rantaiUji[0] ?? ''),
        hash,
        pindaian: hashPindaian,
        tanggal: hari,
        penandatangan: { penggunaId: null, nama: 'Pejabat di Atas Kertas', sebagai: 'definitif' }
      }
    case 'tolakParaf':
      return {
        type: peristiwa,
        keberatan: ke === 'harmonisasi' ? 'perkada' : 'lampiran',
        alasan: 'Konsiderans'
      }
    case 'tetapkan':
      return { type: peristiwa, nomor: nomorUji(), tahun: 2026, tanggal: hari }
    case 'undangkan':
      return { type: peristiwa, berita: { nama: 'Berita Daerah', tahun: 2026, nomor: '34' }, tanggal: hari }
    case 'ralat': {
      const cell = await textCell(tx, seated)
      return { type: peristiwa, alasan: 'Salah ketik', butir: [{ ...cell, baru: `${cell.lama} (ralat)` }] }
    }
    case 'cabut':
      return {
        type: peristiwa,
        perkada: { nomor: '9', tahun: 2026, tanggal: hari },
        alasan: 'Penggabungan OPD'
      }
    default:
      return { type: peristiwa as 'mulai' }
  }
}

/** A cell of wording of the plan. */
async function textCell(
  tx: Tx,
  { naskahId }: Duduk
): Promise<{ simpulId: string; field: string; lama: string }> {
  const naskah = await loadNaskah(tx, naskahId)
  const found = [...(naskah?.simpul.values() ?? [])].find(({ jenis }) => jenis === 'tujuan')
  if (!found) throw new Error('the plan has no tujuan')
  return { simpulId: found.id, field: 'uraian', lama: String(found.isian['uraian']) }
}

export const peranOrang = (peran: PeranPelaku): peran is Peran => peran !== 'sistem'
