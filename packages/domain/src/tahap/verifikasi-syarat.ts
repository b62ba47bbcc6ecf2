import type { SimpulanPutaran } from './facts.ts'
import type { Keberatan } from './guard.ts'
import { belum } from './guard.ts'
import { isDay } from './hari.ts'
import { LABEL_TAHAP } from './label-tahap.ts'
import type { Syarat } from './mesin-izin.ts'
import { guardsOn, tanpaAlasan, tolakNilai } from './mesin-izin.ts'
import type { FaktaVerifikasi, PeristiwaVerifikasi } from './verifikasi-fakta.ts'

type S = Syarat<FaktaVerifikasi, PeristiwaVerifikasi>
const on = guardsOn<PeristiwaVerifikasi, FaktaVerifikasi>()

/** The first few names and how many there are besides. */
const some = (names: readonly string[]): string =>
  names.length <= 3 ? names.join('; ') : `${names.slice(0, 3).join('; ')}; dan ${names.length - 3} lainnya`

const contradicts = (message: string, advice: string): Keberatan => belum(message, advice)

/** What speaks against a conclusion, of what was found in this round. */
function contradiction(simpulan: SimpulanPutaran, f: FaktaVerifikasi): Keberatan | null {
  const { perluPenyempurnaan, denganCatatan } = f.putusan
  if (simpulan === 'perluPenyempurnaan') {
    const reasons =
      perluPenyempurnaan + f.periksa.kritisTidak.length + f.catatanWajibTerbuka + f.temuanBelumDiterima
    return reasons > 0
      ? null
      : contradicts(
          'Tidak ada putusan, butir periksa, catatan wajib, atau temuan yang meminta penyempurnaan.',
          'Tandai yang harus disempurnakan, atau simpulkan sesuai.'
        )
  }
  if (perluPenyempurnaan > 0) {
    return contradicts(
      `${perluPenyempurnaan} putusan menyatakan perlu penyempurnaan.`,
      'Simpulkan perlu penyempurnaan, atau ubah putusan itu.'
    )
  }
  if (simpulan === 'sesuai') {
    if (denganCatatan > 0)
      return contradicts(
        `${denganCatatan} putusan menyatakan sesuai dengan catatan.`,
        'Simpulkan sesuai dengan catatan, atau ubah putusan itu.'
      )
    return f.periksa.kritisTidak.length === 0
      ? null
      : contradicts(
          `Butir kritis dijawab “tidak”: ${some(f.periksa.kritisTidak)}.`,
          'Simpulkan sesuai dengan catatan atau perlu penyempurnaan.'
        )
  }
  return f.tahap === 'verifikasiRancanganAkhir' && f.sel === 0
    ? contradicts(
        'Daftar sel yang harus diperbaiki masih kosong.',
        'Tandai sel yang harus diperbaiki, atau simpulkan sesuai.'
      )
    : null
}

const SIMPULAN: ReadonlySet<string> = new Set(['sesuai', 'sesuaiDenganCatatan', 'perluPenyempurnaan'])

/** Named guards of verifikasi.machine. */
export const SYARAT_VERIFIKASI_PUTARAN = {
  bukanPenyunting: (f) =>
    f.pelaku.pernahMenyunting
      ? {
          code: 'TIDAK_BERHAK',
          message:
            'Orang yang ikut menyusun naskah ini (membuat, menyunting, atau mengaitkan isinya) tidak boleh memverifikasinya.',
          advice: 'Minta pejabat lain yang tidak ikut menyusun untuk melakukannya.'
        }
      : null,
  naskahMasihDiverifikasi: (f) =>
    f.tahapNaskah === f.tahap
      ? null
      : {
          code: 'TERKUNCI',
          message: `Naskah sudah berada pada tahap ${LABEL_TAHAP[f.tahapNaskah]}, sehingga putaran ini tidak berjalan lagi.`,
          advice: 'Muat ulang halaman untuk melihat keadaan naskah sekarang.'
        },
  petugasBerhak: on('tugaskan', ({ penggunaId, cakupan }, f) => {
    if (penggunaId.trim() === '' || cakupan.length === 0)
      return tolakNilai(
        'Pemeriksa atau bagian yang ditugaskan belum dipilih.',
        'Pilih orangnya, dan bab atau cabang yang diperiksa.'
      )
    return f.petugasBerhak
      ? null
      : {
          code: 'TIDAK_BERHAK',
          message: 'Orang ini bukan verifikator yang berlaku hari ini, atau ikut menyusun naskah ini.',
          advice: 'Pilih verifikator lain.'
        }
  }),
  petugasBertugas: on('cabutTugas', ({ penggunaId }, f) =>
    f.bertugas.includes(penggunaId)
      ? null
      : belum(
          'Orang ini tidak memegang tugas pada putaran ini.',
          'Muat ulang halaman; tugasnya mungkin sudah dicabut orang lain.'
        )
  ),
  batasMaju: on('perpanjang', ({ batas, alasan }, f) => {
    if (!isDay(batas)) return tolakNilai('Tanggal batas tidak sah.', 'Isi tanggal, misalnya 2026-12-31.')
    if (batas < f.hariIni || (f.batas !== null && batas <= f.batas))
      return tolakNilai(
        'Batas yang baru harus sesudah batas yang sekarang dan tidak sebelum hari ini.',
        'Pilih tanggal yang lebih lambat.'
      )
    return tanpaAlasan(alasan)
  }),
  alasanTerisi: on('batalkanSimpulan', ({ alasan }) => tanpaAlasan(alasan)),
  putusanLengkap: (f) =>
    f.putusan.tanpaPutusan.length === 0
      ? null
      : belum(
          `Belum ada putusan untuk ${f.putusan.tanpaPutusan.length} cabang: ${some(f.putusan.tanpaPutusan)}.`,
          'Beri putusan pada setiap cabang, atau satu putusan untuk seluruh naskah.'
        ),
  periksaKritisTerjawab: (f) =>
    f.periksa.kritisBelum.length === 0
      ? null
      : belum(
          `Butir kritis belum dijawab: ${some(f.periksa.kritisBelum)}.`,
          'Jawab setiap butir kritis pada daftar periksa.'
        ),
  tindakLanjutTerisi: (f) =>
    f.periksa.tanpaTindakLanjut.length === 0
      ? null
      : belum(
          `Faktor penyebab dan tindak lanjut belum diisi pada butir: ${some(f.periksa.tanpaTindakLanjut)}.`,
          'Isi faktor penyebab dan tindak lanjut pada setiap butir yang dijawab “tidak”.'
        ),
  simpulanSejalan: on('simpulkan', ({ simpulan }, f) => {
    if (!SIMPULAN.has(simpulan))
      return tolakNilai(
        'Simpulan tidak dikenal.',
        'Pilih sesuai, sesuai dengan catatan, atau perlu penyempurnaan.'
      )
    return contradiction(simpulan, f)
  }),
  hasilMenurutSimpulan: on('tutup', ({ hasil }, f) =>
    hasil === f.simpulan
      ? null
      : belum(
          'Putaran ditutup dengan hasil yang bukan simpulannya.',
          'Muat ulang halaman; simpulan putaran mungkin sudah diubah.'
        )
  )
} satisfies Record<string, S>

export type SyaratVerifikasiNama = keyof typeof SYARAT_VERIFIKASI_PUTARAN
