import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type {
  FaktaVerifikasi,
  PeranPelaku,
  PeristiwaVerifikasi,
  StatusPutaran
} from '../../src/tahap/index.ts'
import {
  mesinVerifikasi,
  PERISTIWA_VERIFIKASI,
  STATUS_PUTARAN,
  SYARAT_VERIFIKASI_PUTARAN,
  VERIFIKASI_MACHINE_VERSION,
  verifikasiMachine
} from '../../src/tahap/index.ts'
import type { Baris } from './suite-mesin.ts'
import { testMesin } from './suite-mesin.ts'

const kepala: readonly PeranPelaku[] = ['kepalaBappelitbangda']
const pemeriksa: readonly PeranPelaku[] = ['verifikator', 'kepalaBappelitbangda']
const jalan = 'naskahMasihDiverifikasi'

const row = (
  dari: StatusPutaran,
  peristiwa: PeristiwaVerifikasi['type'],
  ke: StatusPutaran,
  peran: readonly PeranPelaku[],
  ...syarat: readonly string[]
): Baris<StatusPutaran, PeristiwaVerifikasi['type'], FaktaVerifikasi> => ({
  dari,
  peristiwa,
  ke,
  peran,
  syarat: [jalan, ...syarat]
})

/** Written by hand from tahap.md. */
const TABLE = [
  row('dibuka', 'tugaskan', 'dibuka', kepala, 'petugasBerhak'),
  row('dibuka', 'cabutTugas', 'dibuka', kepala, 'petugasBertugas'),
  row('dibuka', 'perpanjang', 'dibuka', kepala, 'batasMaju'),
  row('dibuka', 'mulaiPeriksa', 'diperiksa', pemeriksa, 'bukanPenyunting'),
  row('dibuka', 'tarik', 'ditutup', ['kepalaOpd']),
  row('diperiksa', 'tugaskan', 'diperiksa', kepala, 'petugasBerhak'),
  row('diperiksa', 'cabutTugas', 'diperiksa', kepala, 'petugasBertugas'),
  row('diperiksa', 'perpanjang', 'diperiksa', kepala, 'batasMaju'),
  row('diperiksa', 'catatHasil', 'diperiksa', pemeriksa, 'bukanPenyunting'),
  row(
    'diperiksa',
    'simpulkan',
    'disimpulkan',
    pemeriksa,
    'bukanPenyunting',
    'putusanLengkap',
    'periksaKritisTerjawab',
    'tindakLanjutTerisi',
    'simpulanSejalan'
  ),
  row('disimpulkan', 'perpanjang', 'disimpulkan', kepala, 'batasMaju'),
  row('disimpulkan', 'batalkanSimpulan', 'diperiksa', pemeriksa, 'bukanPenyunting', 'alasanTerisi'),
  row('disimpulkan', 'tutup', 'ditutup', kepala, 'bukanPenyunting', 'hasilMenurutSimpulan')
]

const good = (peran: readonly PeranPelaku[]): FaktaVerifikasi => ({
  pelaku: { id: 'p1', peran, pernahMenyunting: false },
  tahap: 'verifikasiRancanganAkhir',
  tahapNaskah: 'verifikasiRancanganAkhir',
  hariIni: '2026-03-01',
  batas: '2026-03-15',
  simpulan: 'sesuai',
  putusan: { tanpaPutusan: [], perluPenyempurnaan: 0, denganCatatan: 0 },
  periksa: { kritisBelum: [], kritisTidak: [], tanpaTindakLanjut: [] },
  sel: 1,
  catatanWajibTerbuka: 0,
  temuanBelumDiterima: 0,
  petugasBerhak: true,
  bertugas: ['v1']
})

const SAMPLE = {
  tugaskan: { type: 'tugaskan', penggunaId: 'v1', cakupan: ['II'] },
  cabutTugas: { type: 'cabutTugas', penggunaId: 'v1' },
  perpanjang: { type: 'perpanjang', batas: '2026-03-20', alasan: 'Musrenbang' },
  mulaiPeriksa: { type: 'mulaiPeriksa' },
  catatHasil: { type: 'catatHasil' },
  simpulkan: { type: 'simpulkan', simpulan: 'sesuai' },
  batalkanSimpulan: { type: 'batalkanSimpulan', alasan: 'Ada yang terlewat' },
  tarik: { type: 'tarik' },
  tutup: { type: 'tutup', hasil: 'sesuai' }
} as const satisfies { [N in PeristiwaVerifikasi['type']]: Extract<PeristiwaVerifikasi, { type: N }> }

describe('verifikasi.machine', () => {
  testMesin<StatusPutaran, PeristiwaVerifikasi, FaktaVerifikasi>({
    spec: 'VER',
    mesin: mesinVerifikasi,
    machine: verifikasiMachine,
    versi: VERIFIKASI_MACHINE_VERSION,
    states: STATUS_PUTARAN,
    final: ['ditutup'],
    table: TABLE,
    sample: SAMPLE,
    syarat: SYARAT_VERIFIKASI_PUTARAN,
    good,
    any: fc.record({
      tahapNaskah: fc.constantFrom('verifikasiRancanganAkhir' as const, 'dibatalkan' as const),
      simpulan: fc.constantFrom(null, 'sesuai' as const, 'perluPenyempurnaan' as const),
      sel: fc.nat(1),
      petugasBerhak: fc.boolean(),
      bertugas: fc.constantFrom([], ['v1'])
    }),
    peristiwa: PERISTIWA_VERIFIKASI
  })

  const refusal = (dari: StatusPutaran, event: PeristiwaVerifikasi, more: Partial<FaktaVerifikasi>) => {
    const done = mesinVerifikasi.step(dari, event, { ...good(kepala), ...more })
    return done.ok ? null : done.refusal
  }
  const putusan = good(kepala).putusan
  const periksa = good(kepala).periksa

  it.each<[string, StatusPutaran, PeristiwaVerifikasi, Partial<FaktaVerifikasi>, string, RegExp]>([
    [
      'who edited the plan',
      'dibuka',
      SAMPLE.mulaiPeriksa,
      { pelaku: { id: 'p', peran: kepala, pernahMenyunting: true } },
      'TIDAK_BERHAK',
      /ikut menyusun/
    ],
    [
      'a plan that has moved on',
      'diperiksa',
      SAMPLE.catatHasil,
      { tahapNaskah: 'dibatalkan' },
      'TERKUNCI',
      /Dibatalkan/
    ],
    [
      'a task without a person',
      'dibuka',
      { ...SAMPLE.tugaskan, penggunaId: ' ' },
      {},
      'NILAI_TIDAK_SAH',
      /belum dipilih/
    ],
    [
      'a task without a part',
      'dibuka',
      { ...SAMPLE.tugaskan, cakupan: [] },
      {},
      'NILAI_TIDAK_SAH',
      /belum dipilih/
    ],
    [
      'a person who may not verify',
      'dibuka',
      SAMPLE.tugaskan,
      { petugasBerhak: false },
      'TIDAK_BERHAK',
      /bukan verifikator/
    ],
    [
      'a person without a task',
      'diperiksa',
      SAMPLE.cabutTugas,
      { bertugas: ['v2'] },
      'SYARAT_BELUM_TERPENUHI',
      /tidak memegang tugas/
    ],
    [
      'a day that does not exist',
      'dibuka',
      { ...SAMPLE.perpanjang, batas: '2026-02-30' },
      {},
      'NILAI_TIDAK_SAH',
      /tidak sah/
    ],
    [
      'a date that goes back',
      'dibuka',
      { ...SAMPLE.perpanjang, batas: '2026-03-15' },
      {},
      'NILAI_TIDAK_SAH',
      /sesudah batas/
    ],
    [
      'a date in the past',
      'dibuka',
      { ...SAMPLE.perpanjang, batas: '2026-02-28' },
      { batas: null },
      'NILAI_TIDAK_SAH',
      /sebelum hari ini/
    ],
    [
      'a date without a reason',
      'dibuka',
      { ...SAMPLE.perpanjang, alasan: ' ' },
      {},
      'NILAI_TIDAK_SAH',
      /Alasan/
    ],
    [
      'subtrees without a verdict',
      'diperiksa',
      SAMPLE.simpulkan,
      { putusan: { ...putusan, tanpaPutusan: ['a', 'b', 'c', 'd'] } },
      'SYARAT_BELUM_TERPENUHI',
      /4 cabang: a; b; c; dan 1 lainnya/
    ],
    [
      'kritis items without an answer',
      'diperiksa',
      SAMPLE.simpulkan,
      { periksa: { ...periksa, kritisBelum: ['H-03'] } },
      'SYARAT_BELUM_TERPENUHI',
      /H-03/
    ],
    [
      '"tidak" without cause or follow-up',
      'diperiksa',
      SAMPLE.simpulkan,
      { periksa: { ...periksa, tanpaTindakLanjut: ['F1-02'] } },
      'SYARAT_BELUM_TERPENUHI',
      /penyebab.*F1-02/
    ],
    [
      'an unknown conclusion',
      'diperiksa',
      { type: 'simpulkan', simpulan: 'bagus' as 'sesuai' },
      {},
      'NILAI_TIDAK_SAH',
      /tidak dikenal/
    ],
    [
      'sesuai against a verdict',
      'diperiksa',
      SAMPLE.simpulkan,
      { putusan: { ...putusan, perluPenyempurnaan: 2 } },
      'SYARAT_BELUM_TERPENUHI',
      /2 putusan/
    ],
    [
      'sesuai with a remark',
      'diperiksa',
      SAMPLE.simpulkan,
      { putusan: { ...putusan, denganCatatan: 1 } },
      'SYARAT_BELUM_TERPENUHI',
      /dengan catatan/
    ],
    [
      'sesuai with a kritis "tidak"',
      'diperiksa',
      SAMPLE.simpulkan,
      { periksa: { ...periksa, kritisTidak: ['H-04'] } },
      'SYARAT_BELUM_TERPENUHI',
      /H-04/
    ],
    [
      'dengan catatan against a verdict',
      'diperiksa',
      { type: 'simpulkan', simpulan: 'sesuaiDenganCatatan' },
      { putusan: { ...putusan, perluPenyempurnaan: 1 } },
      'SYARAT_BELUM_TERPENUHI',
      /1 putusan/
    ],
    [
      'dengan catatan without cells',
      'diperiksa',
      { type: 'simpulkan', simpulan: 'sesuaiDenganCatatan' },
      { sel: 0 },
      'SYARAT_BELUM_TERPENUHI',
      /Daftar sel/
    ],
    [
      'perlu penyempurnaan without a cause',
      'diperiksa',
      { type: 'simpulkan', simpulan: 'perluPenyempurnaan' },
      {},
      'SYARAT_BELUM_TERPENUHI',
      /meminta penyempurnaan/
    ],
    [
      'a conclusion taken back without a reason',
      'disimpulkan',
      { type: 'batalkanSimpulan', alasan: '' },
      {},
      'NILAI_TIDAK_SAH',
      /Alasan/
    ],
    [
      'another result than the conclusion',
      'disimpulkan',
      { type: 'tutup', hasil: 'perluPenyempurnaan' },
      {},
      'SYARAT_BELUM_TERPENUHI',
      /bukan simpulannya/
    ]
  ])('[VER-6] refuses %s', (_what, dari, event, more, code, message) => {
    const found = refusal(dari, event, more)
    expect(found?.code).toBe(code)
    expect(found?.message).toMatch(message)
  })

  it('[VER-7] remarks in the first verification need no list of cells', () => {
    const event = { type: 'simpulkan', simpulan: 'sesuaiDenganCatatan' } as const
    const first = { tahap: 'verifikasiRancangan', tahapNaskah: 'verifikasiRancangan', sel: 0 } as const
    expect(refusal('diperiksa', event, first)).toBeNull()
  })

  it.each<[string, Partial<FaktaVerifikasi>]>([
    ['a verdict', { putusan: { ...putusan, perluPenyempurnaan: 1 } }],
    ['a kritis "tidak"', { periksa: { ...periksa, kritisTidak: ['H-03'] } }],
    ['a required comment', { catatanWajibTerbuka: 1 }],
    ['a finding that is not accepted', { temuanBelumDiterima: 1 }]
  ])('[VER-8] a plan is returned because of %s', (_what, more) => {
    expect(refusal('diperiksa', { type: 'simpulkan', simpulan: 'perluPenyempurnaan' }, more)).toBeNull()
  })

  it('[VER-9] all that is missing comes at once', () => {
    const found = refusal('diperiksa', SAMPLE.simpulkan, {
      putusan: { ...putusan, tanpaPutusan: ['a'] },
      periksa: { kritisBelum: ['H-03'], kritisTidak: [], tanpaTindakLanjut: ['H-18'] }
    })
    expect(found?.detail?.['lain']).toHaveLength(2)
  })

  it('[VER-10] an event of another state is refused with what is possible instead', () => {
    expect(refusal('dibuka', SAMPLE.simpulkan, {})?.advice).toContain('Mulai memeriksa')
    expect(refusal('ditutup', SAMPLE.mulaiPeriksa, {})?.advice).toContain('sudah ditutup')
    expect(refusal('dibuka', { type: 'ngawur' } as never, {})?.message).toContain('“ngawur”')
  })
})
