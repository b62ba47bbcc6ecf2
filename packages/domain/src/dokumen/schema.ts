import * as z from 'zod'
import { objek } from './objek.ts'
import { Bulat, Pointer, Sel, Tahun, Tahunan, Tanggal } from './sel.ts'

/** The exchange format `selaras.renstra/1` as zod types; its description is docs/format.md. */

const teks = z.string()
const teksOpsional = z.string().optional()
const teksNull = z.string().nullable()

export const Peraturan = objek({
  nomorUrut: Bulat.optional(),
  tempat: teksOpsional,
  jenis: teks,
  nomor: teks,
  tahun: Tahun,
  tentang: teksNull,
  lembaran: teksOpsional,
  perubahan: teksOpsional,
  kataTentang: z.boolean().optional(),
  ocr: teksOpsional
})
export type Peraturan = z.infer<typeof Peraturan>

export const Bab = objek({
  nomor: teks,
  judul: teks,
  sub: z.array(objek({ nomor: teksNull, judul: teks }))
})
export type Bab = z.infer<typeof Bab>

export interface Unit {
  nama: string
  jenis: 'kepala' | 'sekretariat' | 'subbagian' | 'bidang' | 'seksi' | 'upt' | 'jabatanFungsional' | 'lain'
  pimpinan?: string | undefined
  sebutanLain?: string[] | undefined
  tugas?: string | undefined
  fungsi?: string[] | undefined
  anak: Unit[]
}
export const Unit: z.ZodType<Unit> = objek({
  nama: teks,
  jenis: z.enum([
    'kepala',
    'sekretariat',
    'subbagian',
    'bidang',
    'seksi',
    'upt',
    'jabatanFungsional',
    'lain'
  ]),
  pimpinan: teksOpsional,
  sebutanLain: z.array(teks).optional(),
  tugas: teksOpsional,
  fungsi: z.array(teks).optional(),
  anak: z.array(z.lazy(() => Unit))
})

export const Butir = objek({ nomor: teksNull.optional(), uraian: teks, aspek: z.array(teks).optional() })
export type Butir = z.infer<typeof Butir>

const RumusData = objek({ pembilang: Pointer, penyebut: Pointer, tahun: Tahun })

const Arah = z.enum(['naik', 'turun', 'rentang'])
const Sifat = z.enum(['alir', 'kumulatif', 'stok', 'rataRata', 'konstan'])

const ciriIndikator = {
  arah: Arah.optional(),
  sifat: Sifat.optional(),
  definisi: teksOpsional,
  sumberData: teksOpsional
}

export const Indikator = objek({
  nomor: teksOpsional,
  uraian: teks,
  rumus: teksOpsional,
  rumusData: RumusData.optional(),
  satuan: teksOpsional,
  awal: Sel.optional(),
  target: Tahunan,
  akhir: Sel.optional(),
  ocr: teksOpsional,
  ...ciriIndikator
})
export type Indikator = z.infer<typeof Indikator>

export interface TujuanSasaran {
  jenis: 'tujuan' | 'sasaran'
  nomor?: string | undefined
  uraian: string
  indikator: Indikator[]
  anak?: TujuanSasaran[] | undefined
  ocr?: string | undefined
}
export const TujuanSasaran: z.ZodType<TujuanSasaran> = objek({
  jenis: z.enum(['tujuan', 'sasaran']),
  nomor: teksOpsional,
  uraian: teks,
  indikator: z.array(Indikator),
  anak: z.array(z.lazy(() => TujuanSasaran)).optional(),
  ocr: teksOpsional
})

export const tingkatProgram = z.enum(['program', 'kegiatan', 'subKegiatan'])
const SatuanUang = z.enum(['rupiah', 'ribu rupiah', 'juta rupiah'])

/** A row of T-C.24. */
export interface Anggaran {
  jenis: 'program' | 'kegiatan' | 'subKegiatan'
  uraian: string
  skema?: string | undefined
  satuan?: 'rupiah' | 'ribu rupiah' | 'juta rupiah' | undefined
  anggaran: Tahunan
  realisasi: Tahunan
  rasio: Tahunan
  rasioTanpaTahun?: Sel | undefined
  pertumbuhan?: { anggaran: Sel; realisasi: Sel } | undefined
  ocr?: string | undefined
  keyakinan?: string | undefined
  anak?: Anggaran[] | undefined
}
export const Anggaran: z.ZodType<Anggaran> = objek({
  jenis: tingkatProgram,
  uraian: teks,
  skema: teksOpsional,
  satuan: SatuanUang.optional(),
  anggaran: Tahunan,
  realisasi: Tahunan,
  rasio: Tahunan,
  rasioTanpaTahun: Sel.optional(),
  pertumbuhan: objek({ anggaran: Sel, realisasi: Sel }).optional(),
  ocr: teksOpsional,
  keyakinan: teksOpsional,
  anak: z.array(z.lazy(() => Anggaran)).optional()
})

/** A row of T-C.27. */
export interface Program {
  jenis: 'program' | 'kegiatan' | 'subKegiatan'
  tujuan?: string | null | undefined
  sasaran?: string | null | undefined
  outcome?: string | null | undefined
  kode?: string | null | undefined
  uraian: string
  indikator: Indikator[]
  pagu: Tahunan
  akhir?: { pagu: Sel } | undefined
  unitKerja?: string | null | undefined
  lokasi?: string | null | undefined
  sumberDana?: string | null | undefined
  keyakinan?: string | undefined
  anak?: Program[] | undefined
}
export const Program: z.ZodType<Program> = objek({
  jenis: tingkatProgram,
  tujuan: teksNull.optional(),
  sasaran: teksNull.optional(),
  outcome: teksNull.optional(),
  kode: teksNull.optional(),
  uraian: teks,
  indikator: z.array(Indikator),
  pagu: Tahunan,
  akhir: objek({ pagu: Sel }).optional(),
  unitKerja: teksNull.optional(),
  lokasi: teksNull.optional(),
  sumberDana: teksNull.optional(),
  keyakinan: teksOpsional,
  anak: z.array(z.lazy(() => Program)).optional()
})

export const ProgramTertulis = objek({
  nomor: teksOpsional,
  kelompok: teksOpsional,
  uraian: teks,
  sasaran: teksOpsional,
  indikator: teksOpsional,
  kegiatan: z.array(
    objek({
      nomor: teksOpsional,
      uraian: teks,
      subKegiatan: z.array(objek({ nomor: teksOpsional, uraian: teks })).optional()
    })
  )
})
export type ProgramTertulis = z.infer<typeof ProgramTertulis>

/** A row of T-C.28 or of the IKU tables. */
export const IndikatorKinerja = objek({
  no: teksOpsional,
  tabel: teksOpsional,
  tujuanInduk: teksOpsional,
  sasaranInduk: teksOpsional,
  tujuan: teksOpsional,
  nomorSasaran: teksOpsional,
  sasaran: teksNull.optional(),
  uraian: teks,
  rumusData: RumusData.optional(),
  satuan: teksOpsional,
  awal: Sel.optional(),
  target: Tahunan,
  akhir: Sel.optional(),
  ocr: teksOpsional,
  keyakinan: teksOpsional,
  ...ciriIndikator
})
export type IndikatorKinerja = z.infer<typeof IndikatorKinerja>

export const Ikk = objek({
  no: teksOpsional,
  jenis: z.enum(['outcome', 'output']).optional(),
  uraian: teks,
  satuan: teksOpsional,
  awal: Sel.optional(),
  target: Tahunan,
  akhir: Sel.optional(),
  ocr: teksOpsional,
  keyakinan: teksOpsional
})
export type Ikk = z.infer<typeof Ikk>

/** A row of T-C.23. */
export const CapaianKinerja = objek({
  no: teks,
  indikator: teks,
  satuan: teksOpsional,
  acuan: objek({
    nspk: teksNull.optional(),
    ikk: teksNull.optional(),
    lainnya: teksNull.optional(),
    keterangan: teksOpsional
  }).optional(),
  target: Tahunan,
  realisasi: Tahunan,
  rasio: Tahunan,
  ocr: teksOpsional
})
export type CapaianKinerja = z.infer<typeof CapaianKinerja>

export const BarisSektor = objek({ nomor: teksOpsional, uraian: teks, satuan: teksOpsional, nilai: Tahunan })
export type BarisSektor = z.infer<typeof BarisSektor>

export const TabelSektor = objek({
  judul: teks,
  tabel: teksOpsional,
  sumber: teksOpsional,
  baris: z.array(BarisSektor),
  jumlah: Tahunan.optional(),
  kriteria: z.array(objek({ kelas: teks, rentang: teks })).optional(),
  aspek: z.array(objek({ uraian: teks, skor: Sel })).optional()
})
export type TabelSektor = z.infer<typeof TabelSektor>

export interface SimpulKinerja {
  uraian: string
  tingkat?: 'ultimate' | 'intermediate' | 'immediate' | 'output' | undefined
  unitKerja?: string | undefined
  jabatan?: string | undefined
  lintasPerangkatDaerah?: string | undefined
  csf?: boolean | undefined
  indikator?: Indikator[] | undefined
  anak?: SimpulKinerja[] | undefined
}
export const SimpulKinerja: z.ZodType<SimpulKinerja> = objek({
  uraian: teks,
  tingkat: z.enum(['ultimate', 'intermediate', 'immediate', 'output']).optional(),
  unitKerja: teksOpsional,
  jabatan: teksOpsional,
  lintasPerangkatDaerah: teksOpsional,
  csf: z.boolean().optional(),
  indikator: z.array(Indikator).optional(),
  anak: z.array(z.lazy(() => SimpulKinerja)).optional()
})

const KepalaSatuTabel = objek({
  uang: SatuanUang.optional(),
  rasio: z.enum(['desimal', 'persen']).optional(),
  pertumbuhan: z.enum(['desimal', 'persen']).optional(),
  awal: teksOpsional,
  akhir: teksOpsional
}).optional()

const tempatTeks = objek({ tempat: teks, teks: teks })

const Perkada = objek({
  jenis: teks,
  nomor: teksNull,
  tahun: Tahun,
  tentang: teks,
  tanggalDitetapkan: Tanggal.nullable().optional(),
  tanggalDiundangkan: Tanggal.nullable().optional(),
  berita: objek({ nama: teks, tahun: Tahun, nomor: teks, tambahan: teksOpsional }).optional(),
  paraf: z.array(teks).optional(),
  kepalaLampiran: objek({
    nomor: teksNull.optional(),
    tanggal: teksNull.optional(),
    tahun: Bulat.nullable().optional()
  }).optional()
})

export const KepalaDokumen = objek({
  judul: teks,
  jenis: z.literal('renstra'),
  profil: z.enum(['PMDN86', 'INM52', 'INM2-2025']),
  tahun: z
    .array(Tahun)
    .min(1)
    .refine((years) => new Set(years).size === years.length, 'tahun berulang'),
  tahunDasar: Tahun.optional(),
  periodeTertulis: teksOpsional,
  nomenklatur: z.string().regex(/^(permendagri|kepmendagri)-[0-9.-]+$/),
  tempatTanggal: teksOpsional,
  tanggal: Tanggal.optional(),
  pengantar: objek({ tempatTanggal: teksNull.optional(), dokumenInduk: teksNull.optional() }).optional(),
  perkada: Perkada.optional(),
  perubahanKe: Bulat.min(1).optional()
})
export type KepalaDokumen = z.infer<typeof KepalaDokumen>

const Induk = objek({
  jenis: z.enum(['RPJMD', 'RPD']),
  judul: teksOpsional,
  visi: teksOpsional,
  visiTertulis: z.array(tempatTeks).optional(),
  misi: z.array(objek({ nomor: teks, uraian: teks, penjelasan: teksOpsional })),
  misiTertulis: z.array(objek({ tempat: teks, nomor: teks, teks: teks })).optional(),
  tujuan: z.array(teks).optional(),
  sasaran: z.array(teks).optional(),
  indikatorTertulis: z.array(objek({ tempat: teks, teks: teks, ocr: teksOpsional })).optional(),
  tanggalDitetapkan: Tanggal.optional(),
  nomor: teksOpsional,
  tahunInduk: z.array(Tahun).optional()
})

const Organisasi = objek({
  unit: Unit,
  fungsi: z.array(objek({ tempat: teks, butir: z.array(teks) })).optional(),
  jumlahPegawai: Bulat.optional(),
  tahunPegawai: Tahun.optional(),
  sdm: z.array(
    objek({
      klasifikasi: teks,
      kelompok: teksOpsional,
      uraian: teks,
      jumlah: Bulat.nullable(),
      ocr: teksOpsional
    })
  ),
  indeksProfesionalitas: objek({ nilai: Sel, kategori: teksOpsional }).optional(),
  sarana: z.array(
    objek({
      no: teksOpsional,
      uraian: teks,
      jumlah: Bulat.nullable(),
      kondisi: z.array(Bulat).optional()
    })
  )
})

export const Dokumen = objek({
  format: z.literal('selaras.renstra/1'),
  pemda: objek({ nama: teks, jenis: z.enum(['kabupaten', 'kota', 'provinsi']), provinsi: teks }),
  perangkatDaerah: objek({
    nama: teks,
    singkatan: teksOpsional,
    alamat: teksOpsional,
    bidangUrusan: z.array(objek({ kode: teks, nama: teks }))
  }),
  dokumen: KepalaDokumen,
  induk: Induk,
  bab: objek({
    daftarIsi: z.array(Bab).optional(),
    perkada: z.array(Bab).optional(),
    sistematika: z.array(Bab).optional(),
    isi: z.array(Bab).optional()
  }).optional(),
  dasarHukum: z.array(Peraturan).optional(),
  mengingat: z.array(Peraturan).optional(),
  peraturanDirujuk: z.array(Peraturan).optional(),
  organisasi: Organisasi.optional(),
  permasalahan: z
    .array(
      objek({
        nomor: teksNull.optional(),
        masalahPokok: teks,
        masalah: z.array(objek({ uraian: teks, aspek: teksOpsional, akar: z.array(teks) })),
        akar: z.array(teks).optional()
      })
    )
    .optional(),
  permasalahanUtama: z.array(Butir).optional(),
  isuStrategis: z.array(Butir).optional(),
  kelompokSasaran: z.array(teks).optional(),
  kelompokMitra: z.array(teks).optional(),
  kepalaTabel: objek({
    capaianKinerja: KepalaSatuTabel,
    anggaranRealisasi: KepalaSatuTabel,
    tujuanSasaran: KepalaSatuTabel,
    programPendanaan: KepalaSatuTabel,
    indikatorKinerja: KepalaSatuTabel,
    ikk: KepalaSatuTabel
  }).optional(),
  capaianKinerja: z.array(CapaianKinerja).optional(),
  anggaranRealisasi: z.array(Anggaran).optional(),
  jumlahAnggaranRealisasi: objek({ anggaran: Tahunan, realisasi: Tahunan, ocr: teksOpsional }).optional(),
  tujuanSasaran: z.array(TujuanSasaran),
  daftarStrategi: z.array(Butir).optional(),
  daftarArahKebijakan: z.array(Butir).optional(),
  daftarProgram: z.array(objek({ tempat: teks, program: z.array(ProgramTertulis) })).optional(),
  strategiKebijakan: z
    .array(
      objek({
        misi: objek({ nomor: teks, uraian: teks }).optional(),
        tujuan: teks,
        indikatorTujuan: teksOpsional,
        sasaran: teks,
        indikatorSasaran: teksOpsional,
        strategi: teks,
        arahKebijakan: z.array(teks),
        ocr: teksOpsional
      })
    )
    .optional(),
  programPendanaan: z.array(Program),
  jumlahProgramPendanaan: Tahunan.optional(),
  indikatifAnggaran: z.array(Program).optional(),
  indikatorKinerja: z.array(IndikatorKinerja).optional(),
  ikk: z.array(Ikk).optional(),
  pengarusutamaanGender: z.array(ProgramTertulis).optional(),
  narasi: z
    .array(
      objek({
        tempat: teks,
        tentang: teks,
        tahun: Tahun.optional(),
        nilai: Sel,
        merujuk: Pointer.optional(),
        hitung: objek({ pembilang: Pointer, penyebut: Pointer }).optional()
      })
    )
    .optional(),
  kutipan: z
    .array(objek({ tempat: teks, tentang: teks, teks: teks, merujuk: Pointer.optional() }))
    .optional(),
  dataSektor: z.record(z.string(), TabelSektor).optional(),
  tabelTercetak: z
    .array(objek({ label: teksOpsional, judul: teks, form: teksOpsional, tempat: teksOpsional }))
    .optional(),
  rujukan: z.array(objek({ tempat: teks, teks: teks, kepada: teksOpsional })).optional(),
  naskahBab: z.array(objek({ nomor: teks, judul: teks, teks: teksOpsional })).optional(),
  telaahan: z.array(objek({ tempat: teks, tentang: teks, butir: z.array(teks) })).optional(),
  tantanganPeluang: objek({
    tantangan: z.array(teks).optional(),
    peluang: z.array(teks).optional()
  }).optional(),
  prioritas: z
    .array(objek({ uraian: teks, tahun: z.array(Tahun).optional(), sumber: teksOpsional }))
    .optional(),
  definisiIstilah: z
    .array(objek({ istilah: teks, uraian: teksOpsional, kriteria: z.array(teks).optional() }))
    .optional(),
  pohonKinerja: z.array(SimpulKinerja).optional()
})
export type Dokumen = z.infer<typeof Dokumen>
