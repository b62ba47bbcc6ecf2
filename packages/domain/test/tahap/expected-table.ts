import type { Peristiwa, PeristiwaNama } from '../../src/tahap/events.ts'
import type { Fakta } from '../../src/tahap/facts.ts'
import { factsOfNothing } from '../../src/tahap/facts.ts'
import type { Keadaan } from '../../src/tahap/renstra.machine.ts'
import type { PeranPelaku } from '../../src/tahap/roles.ts'

/**
 * What the machine must do, written down by hand from the design page of the machines, never read from the machine:
 * the tests compare the two. Used by tests only.
 */
export interface ExpectedRow {
  readonly dari: Keadaan
  readonly peristiwa: PeristiwaNama
  readonly peran: readonly PeranPelaku[]
  readonly ke: readonly ExpectedBranch[]
}

export interface ExpectedBranch {
  readonly ke: Keadaan
  readonly efek: readonly string[]
  readonly facts?: Partial<Fakta>
  readonly event?: Peristiwa
}

const HASH = 'sha256-lampiran'
const langkah = (jabatanId: string, hash: string | null) => ({
  jabatanId,
  sebutan: `Pejabat ${jabatanId}`,
  hash,
  oleh: hash === null ? null : `orang-${jabatanId}`
})
const beku = {
  hashBeku: HASH,
  hashSekarang: HASH,
  pindaian: ['sha256-pindaian'],
  dibuka: '2025-07-10',
  hariIni: '2025-07-31'
}
export const CHAIN_LAST = {
  rantai: [langkah('sekretaris', HASH), langkah('sekda', null)],
  ...beku
}
export const CHAIN_FIRST = {
  rantai: [langkah('sekretaris', null), langkah('sekda', null)],
  ...beku
}
export const CHAIN_DONE = {
  rantai: [langkah('sekretaris', HASH), langkah('sekda', HASH)],
  ...beku
}

/** Facts with which nothing stands in the way of anything that depends on facts alone. */
export const GOOD: Fakta = {
  ...factsOfNothing({
    naskahId: 'n1',
    profil: 'PMDN86',
    jenis: 'awal',
    pelaku: { id: 'p1', peran: [], pernahMenyunting: false, jabatanParaf: ['sekretaris', 'sekda'] }
  }),
  tahun: [2025, 2026, 2027, 2028, 2029],
  tahunBerjalan: 2025,
  timPenyusun: true,
  suratEdaran: { nomor: '050/1', tanggal: '2025-03-01', paguIndikatif: true },
  forum: { undangan: 12, beritaAcara: true, hadir: 9, kesepakatan: 3 },
  putaran: { ke: 2, status: 'disimpulkan', simpulan: 'sesuai' },
  induk: { ditetapkan: true, simpulTanpaJejak: 0 },
  kertasKerjaReviu: true,
  paraf: CHAIN_LAST,
  perkada: { perkadaId: 'k1', jumlahNaskah: 1, bernomor: false, diundangkan: false, kurang: [] },
  tanggalDitetapkan: '2025-08-01',
  permintaanBatal: { alasan: 'tidak jadi' },
  pengganti: 'n2',
  masaAcuanHabis: true,
  berkasImpor: 'sha256-berkas'
}

/** One well-formed event of each kind. */
export const SAMPLE: { readonly [Nama in PeristiwaNama]: Extract<Peristiwa, { readonly type: Nama }> } = {
  buat: { type: 'buat' },
  daftarkan: { type: 'daftarkan' },
  mulai: { type: 'mulai' },
  sampaikan: { type: 'sampaikan' },
  suratEdaranTerbit: { type: 'suratEdaranTerbit' },
  bukaForum: { type: 'bukaForum' },
  tutupForum: { type: 'tutupForum' },
  ajukan: { type: 'ajukan' },
  tarik: { type: 'tarik' },
  nyatakanSesuai: { type: 'nyatakanSesuai' },
  nyatakanSesuaiDenganCatatan: {
    type: 'nyatakanSesuaiDenganCatatan',
    sel: [{ simpulId: 's1', field: 'uraian' }]
  },
  kembalikan: { type: 'kembalikan', alasan: 'target belum selaras' },
  konfirmasiCatatan: { type: 'konfirmasiCatatan' },
  indukDitetapkan: { type: 'indukDitetapkan' },
  selesaikanReviu: { type: 'selesaikanReviu' },
  paraf: { type: 'paraf', hash: HASH },
  catatParaf: {
    type: 'catatParaf',
    jabatanId: 'sekda',
    hash: HASH,
    pindaian: 'sha256-pindaian',
    tanggal: '2025-07-20',
    penandatangan: { penggunaId: null, nama: 'Budi Santoso', sebagai: 'definitif' }
  },
  tolakParaf: { type: 'tolakParaf', keberatan: 'lampiran', alasan: 'pagu keliru' },
  selesaikanHarmonisasi: { type: 'selesaikanHarmonisasi' },
  tetapkan: { type: 'tetapkan', nomor: '34', tahun: 2025, tanggal: '2025-08-01' },
  undangkan: {
    type: 'undangkan',
    berita: { nama: 'Berita Daerah', tahun: 2025, nomor: '34' },
    tanggal: '2025-08-01'
  },
  ralat: {
    type: 'ralat',
    alasan: 'salah ketik',
    butir: [{ simpulId: 's1', field: 'uraian', lama: 'Peningkatkan 40 % UMK', baru: 'Peningkatan 40 % UMK' }]
  },
  gantikan: { type: 'gantikan' },
  cabut: {
    type: 'cabut',
    perkada: { nomor: '9', tahun: 2026, tanggal: '2026-01-05' },
    alasan: 'penggabungan OPD'
  },
  akhiri: { type: 'akhiri' },
  mintaBatal: { type: 'mintaBatal', alasan: 'OPD digabung' },
  urungkanBatal: { type: 'urungkanBatal', alasan: 'tetap dilanjutkan' },
  setujuiBatal: { type: 'setujuiBatal' }
}

/** Facts that single events need beside `GOOD`, because two events want opposite facts. */
export const NEEDS: { readonly [Nama in PeristiwaNama]?: Partial<Fakta> } = {
  tarik: { putaran: { ke: 2, status: 'dibuka', simpulan: null } },
  nyatakanSesuaiDenganCatatan: { putaran: { ke: 2, status: 'disimpulkan', simpulan: 'sesuaiDenganCatatan' } },
  kembalikan: { putaran: { ke: 2, status: 'disimpulkan', simpulan: 'perluPenyempurnaan' } },
  konfirmasiCatatan: { batasSel: [{ simpulId: 's1', field: 'uraian' }] },
  tetapkan: { paraf: CHAIN_DONE },
  mintaBatal: { permintaanBatal: null }
}

const row = (
  dari: Keadaan,
  peristiwa: PeristiwaNama,
  peran: readonly PeranPelaku[],
  ...ke: readonly ExpectedBranch[]
): ExpectedRow => ({ dari, peristiwa, peran, ke })

const tanpaApip = { setelan: { reviuApip: false } }
const tutup = ['tutupPutaran', 'buatBeritaAcara']
const penandatangan: readonly PeranPelaku[] = [
  'sekretarisOpd',
  'kepalaOpd',
  'kepalaBappelitbangda',
  'bagianHukum',
  'asisten',
  'sekda'
]

const BEFORE_PENETAPAN: readonly Keadaan[] = [
  'persiapan',
  'rancanganAwal',
  'menungguSuratEdaran',
  'rancangan',
  'forum',
  'penyempurnaanRancangan',
  'verifikasiRancangan',
  'menungguInduk',
  'rancanganAkhir',
  'verifikasiRancanganAkhir',
  'reviuApip',
  'paraf',
  'harmonisasi',
  'siapDitetapkan'
]

export const EXPECTED: readonly ExpectedRow[] = [
  row('belumAda', 'buat', ['perencanaOpd', 'sekretarisOpd', 'kepalaOpd'], { ke: 'persiapan', efek: [] }),
  row(
    'belumAda',
    'daftarkan',
    ['verifikator', 'kepalaBappelitbangda'],
    { ke: 'berakhir', efek: ['potret'] },
    { ke: 'berlaku', efek: ['potret'], facts: { masaAcuanHabis: false } }
  ),
  row('persiapan', 'mulai', ['kepalaOpd'], { ke: 'rancanganAwal', efek: [] }),
  row(
    'rancanganAwal',
    'sampaikan',
    ['kepalaOpd'],
    { ke: 'rancangan', efek: ['potret', 'usulanKeInduk', 'tetapkanBatasPagu'] },
    { ke: 'menungguSuratEdaran', efek: ['potret', 'usulanKeInduk'], facts: { suratEdaran: null } },
    {
      ke: 'rancangan',
      efek: ['potret', 'usulanKeInduk'],
      facts: { suratEdaran: null, setelan: { suratEdaran: false } }
    }
  ),
  row('menungguSuratEdaran', 'suratEdaranTerbit', ['sistem'], {
    ke: 'rancangan',
    efek: ['tetapkanBatasPagu']
  }),
  row(
    'rancangan',
    'bukaForum',
    ['kepalaOpd'],
    { ke: 'forum', efek: [] },
    { ke: 'penyempurnaanRancangan', efek: [], facts: { setelan: { forum: false }, forum: null } }
  ),
  row('forum', 'tutupForum', ['kepalaOpd'], { ke: 'penyempurnaanRancangan', efek: [] }),
  row('penyempurnaanRancangan', 'ajukan', ['kepalaOpd'], {
    ke: 'verifikasiRancangan',
    efek: ['potret', 'bukaPutaran']
  }),
  row(
    'verifikasiRancangan',
    'nyatakanSesuai',
    ['kepalaBappelitbangda'],
    { ke: 'rancanganAkhir', efek: [...tutup, 'masukanKeInduk'] },
    {
      ke: 'menungguInduk',
      efek: [...tutup, 'masukanKeInduk'],
      facts: { induk: { ditetapkan: false, simpulTanpaJejak: 4 } }
    }
  ),
  row('verifikasiRancangan', 'kembalikan', ['kepalaBappelitbangda'], {
    ke: 'penyempurnaanRancangan',
    efek: [...tutup, 'masukanKeInduk']
  }),
  row('verifikasiRancangan', 'tarik', ['kepalaOpd'], {
    ke: 'penyempurnaanRancangan',
    efek: ['tutupPutaran']
  }),
  row('menungguInduk', 'indukDitetapkan', ['sistem'], { ke: 'rancanganAkhir', efek: ['daftarBedaInduk'] }),
  row('rancanganAkhir', 'ajukan', ['kepalaOpd'], {
    ke: 'verifikasiRancanganAkhir',
    efek: ['potret', 'bukaPutaran']
  }),
  row(
    'rancanganAkhir',
    'konfirmasiCatatan',
    ['verifikator', 'kepalaBappelitbangda'],
    { ke: 'reviuApip', efek: ['potret', 'lepasBatasSel'] },
    { ke: 'paraf', efek: ['potret', 'lepasBatasSel', 'bukaRantaiParaf'], facts: tanpaApip }
  ),
  row(
    'verifikasiRancanganAkhir',
    'nyatakanSesuai',
    ['kepalaBappelitbangda'],
    { ke: 'reviuApip', efek: tutup },
    { ke: 'paraf', efek: [...tutup, 'bukaRantaiParaf'], facts: tanpaApip }
  ),
  row('verifikasiRancanganAkhir', 'nyatakanSesuaiDenganCatatan', ['kepalaBappelitbangda'], {
    ke: 'rancanganAkhir',
    efek: [...tutup, 'batasiSel']
  }),
  row('verifikasiRancanganAkhir', 'kembalikan', ['kepalaBappelitbangda'], {
    ke: 'rancanganAkhir',
    efek: tutup
  }),
  row('verifikasiRancanganAkhir', 'tarik', ['kepalaOpd'], { ke: 'rancanganAkhir', efek: ['tutupPutaran'] }),
  row('reviuApip', 'selesaikanReviu', ['inspektorat'], { ke: 'paraf', efek: ['bukaRantaiParaf'] }),
  row('reviuApip', 'kembalikan', ['inspektorat'], { ke: 'rancanganAkhir', efek: [] }),
  row(
    'paraf',
    'paraf',
    penandatangan,
    { ke: 'siapDitetapkan', efek: ['catatParaf'] },
    { ke: 'paraf', efek: ['catatParaf'], facts: { paraf: CHAIN_FIRST } }
  ),
  row(
    'paraf',
    'catatParaf',
    ['bagianHukum'],
    { ke: 'siapDitetapkan', efek: ['catatParaf'] },
    {
      ke: 'paraf',
      efek: ['catatParaf'],
      facts: { paraf: CHAIN_FIRST },
      event: { ...SAMPLE.catatParaf, jabatanId: 'sekretaris' }
    }
  ),
  row(
    'paraf',
    'tolakParaf',
    penandatangan,
    { ke: 'rancanganAkhir', efek: ['gugurkanParaf'] },
    {
      ke: 'harmonisasi',
      efek: [],
      event: { type: 'tolakParaf', keberatan: 'perkada', alasan: 'konsiderans' }
    }
  ),
  row('harmonisasi', 'selesaikanHarmonisasi', ['bagianHukum'], { ke: 'paraf', efek: [] }),
  row('siapDitetapkan', 'tetapkan', ['bagianHukum'], { ke: 'ditetapkan', efek: ['jadikanNaskahHukum'] }),
  row(
    'ditetapkan',
    'undangkan',
    ['bagianHukum'],
    { ke: 'berlaku', efek: ['catatPengundangan'] },
    { ke: 'berlaku', efek: ['catatPengundangan', 'gantikan'], facts: { menggantikan: 'n0' } }
  ),
  row('berlaku', 'ralat', ['bagianHukum'], { ke: 'berlaku', efek: ['catatRalat'] }),
  row('berlaku', 'gantikan', ['sistem'], { ke: 'digantikan', efek: [] }),
  row('berlaku', 'cabut', ['bagianHukum'], { ke: 'dicabut', efek: ['catatPencabutan'] }),
  row('berlaku', 'akhiri', ['sistem'], { ke: 'berakhir', efek: [] }),
  ...BEFORE_PENETAPAN.flatMap((dari) => [
    row(dari, 'mintaBatal', ['kepalaOpd'], { ke: dari, efek: ['catatPermintaanBatal'] }),
    row(dari, 'urungkanBatal', ['kepalaOpd', 'kepalaBappelitbangda'], {
      ke: dari,
      efek: ['hapusPermintaanBatal']
    }),
    row(dari, 'setujuiBatal', ['kepalaBappelitbangda'], { ke: 'dibatalkan', efek: [] })
  ])
]

/** Facts with which this event succeeds for somebody with these roles, unless the table forbids it. */
export const factsFor = (
  peristiwa: PeristiwaNama,
  peran: readonly PeranPelaku[],
  extra: Partial<Fakta> = {}
): Fakta => ({ ...GOOD, ...NEEDS[peristiwa], ...extra, pelaku: { ...GOOD.pelaku, peran } })

const BATAL = {
  mintaBatal: ['tanpaPermintaanBatal', 'alasanTerisi'],
  urungkanBatal: ['permintaanBatalAda', 'alasanTerisi'],
  setujuiBatal: ['permintaanBatalAda']
}

/** Guards and payload checks that each event must pass, per state. */
export const EXPECTED_GUARDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  belumAda: { buat: [], daftarkan: ['dokumenTerimpor'] },
  persiapan: {
    mulai: ['timPenyusunTercatat', 'dasarTercatat', 'rencanaAsalBerlaku', 'tanpaPerubahanLain'],
    ...BATAL
  },
  rancanganAwal: { sampaikan: ['temuanTerjawab'], ...BATAL },
  menungguSuratEdaran: { suratEdaranTerbit: ['suratEdaranLengkap'], ...BATAL },
  rancangan: { bukaForum: ['undanganForum'], ...BATAL },
  forum: { tutupForum: ['beritaAcaraForum'], ...BATAL },
  penyempurnaanRancangan: { ajukan: ['temuanTerjawab', 'catatanWajibTerjawab'], ...BATAL },
  verifikasiRancangan: {
    nyatakanSesuai: ['bukanPenyunting', 'simpulanLayak', 'temuanDiterima'],
    kembalikan: ['bukanPenyunting', 'simpulanPerluPenyempurnaan', 'alasanTerisi'],
    tarik: ['verifikatorBelumMulai'],
    ...BATAL
  },
  menungguInduk: { indukDitetapkan: ['indukTelahDitetapkan'], ...BATAL },
  rancanganAkhir: {
    ajukan: [
      'tanpaBatasCatatan',
      'temuanTerjawab',
      'catatanWajibTerjawab',
      'indukTelahDitetapkan',
      'jejakKeInduk'
    ],
    konfirmasiCatatan: ['catatanBerjalan', 'bukanPenyunting', 'selCatatanTerjawab', 'temuanDiterima'],
    ...BATAL
  },
  verifikasiRancanganAkhir: {
    nyatakanSesuai: ['bukanPenyunting', 'simpulanSesuai', 'temuanDiterima'],
    nyatakanSesuaiDenganCatatan: [
      'bukanPenyunting',
      'simpulanDenganCatatan',
      'temuanDiterima',
      'selTercatat'
    ],
    kembalikan: ['bukanPenyunting', 'simpulanPerluPenyempurnaan', 'alasanTerisi'],
    tarik: ['verifikatorBelumMulai'],
    ...BATAL
  },
  reviuApip: {
    selesaikanReviu: ['bukanPenyunting', 'kertasKerjaReviu'],
    kembalikan: ['bukanPenyunting', 'kertasKerjaReviu', 'alasanTerisi'],
    ...BATAL
  },
  paraf: {
    paraf: [
      'rantaiParafTerbuka',
      'lampiranUtuh',
      'giliranParaf',
      'satuOrangSatuParaf',
      'perkadaDisusun',
      'hashParaf'
    ],
    catatParaf: ['rantaiParafTerbuka', 'lampiranUtuh', 'perkadaDisusun', 'parafTercatat'],
    tolakParaf: ['rantaiParafTerbuka', 'giliranAtauBagianHukum', 'keberatanParaf'],
    ...BATAL
  },
  harmonisasi: { selesaikanHarmonisasi: ['lampiranUtuh'], ...BATAL },
  siapDitetapkan: {
    tetapkan: [
      'rantaiParafLengkap',
      'lampiranUtuh',
      'temuanDiterima',
      'perkadaTersusun',
      'penetapanBersama',
      'penetapan'
    ],
    ...BATAL
  },
  ditetapkan: { undangkan: ['pengundanganBersama', 'pengundangan'] },
  berlaku: {
    ralat: ['redaksiSaja'],
    gantikan: ['penggantiBerlaku'],
    cabut: ['pencabutan'],
    akhiri: ['masaAcuanHabis']
  }
}
