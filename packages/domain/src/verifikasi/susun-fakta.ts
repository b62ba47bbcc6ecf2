import type { ProfilId } from '../law/index.ts'
import { daftarPeriksa } from '../law/index.ts'
import type { Naskah } from '../naskah/index.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { FaktaVerifikasi, SimpulanPutaran } from '../tahap/index.ts'
import { uncovered } from './cakupan.ts'
import { nameSimpul } from './tempat.ts'

export const SIMPULAN_PUTARAN = ['sesuai', 'sesuaiDenganCatatan', 'perluPenyempurnaan'] as const
export const JAWABAN_PERIKSA = ['ya', 'tidak', 'tidakBerlaku'] as const
export type JawabanPeriksaNilai = (typeof JAWABAN_PERIKSA)[number]

/** The latest verdict on a node. */
export interface PutusanTercatat {
  readonly simpulId: string
  readonly subpohon: boolean
  readonly putusan: SimpulanPutaran
  readonly alasan: string | null
}

/** The latest answer to an item of the checklist. */
export interface JawabanTercatat {
  readonly butir: string
  readonly jawaban: JawabanPeriksaNilai
  readonly penyebab: string | null
  readonly tindakLanjut: string | null
}

/** What the machine of a round is told about its verdicts. */
export function factsOfPutusan(
  naskah: Naskah,
  putusan: readonly PutusanTercatat[]
): FaktaVerifikasi['putusan'] {
  const count = (what: SimpulanPutaran) => putusan.filter((one) => one.putusan === what).length
  return {
    tanpaPutusan: uncovered(naskah, putusan).map((node) => nameSimpul(naskah, node)),
    perluPenyempurnaan: count('perluPenyempurnaan'),
    denganCatatan: count('sesuaiDenganCatatan')
  }
}

const isEmpty = (text: string | null): boolean => text === null || text.trim() === ''

/** What the machine of a round is told about its checklist. */
export function factsOfPeriksa(
  profil: ProfilId,
  jawaban: readonly JawabanTercatat[]
): FaktaVerifikasi['periksa'] {
  const answers = new Map(jawaban.map((one) => [one.butir, one]))
  const butir = daftarPeriksa(profil)
  const kritis = butir.filter((one) => one.keparahan === 'kritis').map((one) => one.id)
  return {
    kritisBelum: kritis.filter((id) => !answers.has(id)),
    kritisTidak: kritis.filter((id) => answers.get(id)?.jawaban === 'tidak'),
    tanpaTindakLanjut: butir.flatMap(({ id }) => {
      const one = answers.get(id)
      return one?.jawaban === 'tidak' && (isEmpty(one.penyebab) || isEmpty(one.tindakLanjut)) ? [id] : []
    })
  }
}

/** A verdict as a person sends it; `putusan` null takes it back. */
export interface PutusanDikirim {
  readonly simpulId: string
  readonly subpohon: boolean
  readonly putusan: string | null
  readonly alasan: string | null
}

/** Most verdicts or answers of one request; a plan of a dinas has some thousand rows. */
export const batasButir = 5000
const batasTeks = 5000

/** Verdicts on nodes that exist, with known words; the first bad one refuses all. */
export function checkPutusan(
  naskah: Naskah,
  butir: readonly PutusanDikirim[]
): Result<readonly (Omit<PutusanDikirim, 'putusan'> & { readonly putusan: SimpulanPutaran | null })[]> {
  if (butir.length === 0 || butir.length > batasButir) return count(butir.length)
  for (const { simpulId, putusan, alasan } of butir) {
    if (simpulId !== naskah.id && !naskah.simpul.has(simpulId))
      return refuse(
        'TIDAK_DITEMUKAN',
        'Baris yang diputuskan tidak ada dalam naskah.',
        'Muat ulang halaman, lalu beri putusan lagi.',
        { simpulId }
      )
    if (putusan !== null && !(SIMPULAN_PUTARAN as readonly string[]).includes(putusan))
      return refuse(
        'NILAI_TIDAK_SAH',
        `Putusan “${putusan}” tidak dikenal.`,
        'Pilih sesuai, sesuai dengan catatan, atau perlu penyempurnaan.'
      )
    if ((alasan?.length ?? 0) > batasTeks) return tooLong()
  }
  return ok(butir as readonly (PutusanDikirim & { readonly putusan: SimpulanPutaran | null })[])
}

/** An answer as a person sends it; `jawaban` null takes it back. */
export interface JawabanDikirim {
  readonly butir: string
  readonly jawaban: string | null
  readonly penyebab: string | null
  readonly tindakLanjut: string | null
}

/** Answers to items of this profile, with known words; the first bad one refuses all. */
export function checkJawaban(
  profil: ProfilId,
  butir: readonly JawabanDikirim[]
): Result<readonly (Omit<JawabanDikirim, 'jawaban'> & { readonly jawaban: JawabanPeriksaNilai | null })[]> {
  if (butir.length === 0 || butir.length > batasButir) return count(butir.length)
  const known = new Set(daftarPeriksa(profil).map((one) => one.id))
  for (const { butir: id, jawaban, penyebab, tindakLanjut } of butir) {
    if (!known.has(id))
      return refuse(
        'TIDAK_DITEMUKAN',
        `Butir periksa “${id}” tidak ada pada profil ini.`,
        'Muat ulang daftar periksa.'
      )
    if (jawaban !== null && !(JAWABAN_PERIKSA as readonly string[]).includes(jawaban))
      return refuse(
        'NILAI_TIDAK_SAH',
        `Jawaban “${jawaban}” tidak dikenal.`,
        'Pilih ya, tidak, atau tidak berlaku.'
      )
    if ((penyebab?.length ?? 0) > batasTeks || (tindakLanjut?.length ?? 0) > batasTeks) return tooLong()
  }
  return ok(butir as readonly (JawabanDikirim & { readonly jawaban: JawabanPeriksaNilai | null })[])
}

const count = (length: number) =>
  length === 0
    ? refuse('NILAI_TIDAK_SAH', 'Tidak ada yang disimpan.', 'Isi sedikitnya satu butir.')
    : refuse(
        'TERLALU_BESAR',
        `Butir terlalu banyak sekaligus: ${length}, paling banyak ${batasButir}.`,
        'Simpan dalam beberapa bagian.'
      )

const tooLong = () => refuse('NILAI_TIDAK_SAH', `Teks lebih dari ${batasTeks} huruf.`, 'Tulis lebih singkat.')
