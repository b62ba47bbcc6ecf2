import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type {
  FaktaCatatan,
  KeadaanCatatan,
  PeranPelaku,
  PeristiwaCatatan,
  StatusCatatan
} from '../../src/tahap/index.ts'
import {
  batasPesan,
  CATATAN_BELUM_ADA,
  CATATAN_MACHINE_VERSION,
  catatanMachine,
  mesinCatatan,
  PERISTIWA_CATATAN,
  STATUS_CATATAN,
  SYARAT_CATATAN,
  sideOf
} from '../../src/tahap/index.ts'
import type { Baris } from './suite-mesin.ts'
import { testMesin } from './suite-mesin.ts'

const penyusun: readonly PeranPelaku[] = ['perencanaOpd', 'sekretarisOpd', 'kepalaOpd']
const pemeriksa: readonly PeranPelaku[] = ['verifikator', 'kepalaBappelitbangda', 'inspektorat']
const semua = [...penyusun, ...pemeriksa]
const umum = ['naskahMasihDisusun', 'bukanPemeriksaPenyunting']

type Row = Baris<KeadaanCatatan, PeristiwaCatatan['type'], FaktaCatatan>
const row = (
  dari: KeadaanCatatan,
  peristiwa: PeristiwaCatatan['type'],
  ke: StatusCatatan,
  peran: readonly PeranPelaku[],
  syarat: readonly string[],
  fakta?: Row['fakta']
): Row => ({ dari, peristiwa, ke, peran, syarat: [...umum, ...syarat], ...(fakta ? { fakta } : {}) })

const sideOfRole = (peran: PeranPelaku) => (penyusun.includes(peran) ? 'penyusun' : 'pemeriksa')
const other = (peran: PeranPelaku) => ({
  pihak: sideOfRole(peran) === 'penyusun' ? ('pemeriksa' as const) : ('penyusun' as const)
})
const own = (peran: PeranPelaku) => ({ pihak: sideOfRole(peran) as FaktaCatatan['pihak'], penulisId: 'p1' })

/** Written by hand from tahap.md. */
const TABLE: readonly Row[] = [
  row('belumAda', 'tulis', 'terbuka', semua, ['simpulAda', 'isiTerisi', 'wajibOlehPemeriksa'], own),
  row('terbuka', 'balas', 'dijawab', semua, ['balasanTerisi'], other),
  row('terbuka', 'balas', 'terbuka', semua, ['balasanTerisi'], own),
  row('terbuka', 'selesaikan', 'selesai', semua, ['pihakPenulis'], own),
  row('terbuka', 'terapkanUsulan', 'dijawab', penyusun, ['usulanMenunggu', 'simpulAda', 'naskahTerbuka']),
  row('terbuka', 'tolakUsulan', 'dijawab', penyusun, ['usulanMenunggu', 'alasanTerisi']),
  row('dijawab', 'balas', 'dijawab', semua, ['balasanTerisi']),
  row('dijawab', 'selesaikan', 'selesai', semua, ['pihakPenulis'], own),
  row('dijawab', 'bukaLagi', 'terbuka', semua, ['pihakPenulis'], own),
  row('dijawab', 'terapkanUsulan', 'dijawab', penyusun, ['usulanMenunggu', 'simpulAda', 'naskahTerbuka']),
  row('dijawab', 'tolakUsulan', 'dijawab', penyusun, ['usulanMenunggu', 'alasanTerisi']),
  row('selesai', 'bukaLagi', 'terbuka', semua, ['pihakPenulis'], own)
]

const good = (peran: readonly PeranPelaku[]): FaktaCatatan => ({
  pelaku: { id: 'p1', peran, pernahMenyunting: false },
  tahapNaskah: 'penyempurnaanRancangan',
  pihak: 'pemeriksa',
  penulisId: 'v1',
  simpulAda: true,
  usulan: 'menunggu'
})

const SAMPLE = {
  tulis: { type: 'tulis', isi: 'Jelaskan.', wajib: false },
  balas: { type: 'balas', isi: 'Sudah.' },
  selesaikan: { type: 'selesaikan', isi: '' },
  bukaLagi: { type: 'bukaLagi', isi: '' },
  terapkanUsulan: { type: 'terapkanUsulan' },
  tolakUsulan: { type: 'tolakUsulan', alasan: 'Tidak sesuai data.' }
} as const satisfies { [N in PeristiwaCatatan['type']]: Extract<PeristiwaCatatan, { type: N }> }

describe('catatan.machine', () => {
  testMesin<KeadaanCatatan, PeristiwaCatatan, FaktaCatatan>({
    spec: 'CAT',
    mesin: mesinCatatan,
    machine: catatanMachine,
    versi: CATATAN_MACHINE_VERSION,
    states: [CATATAN_BELUM_ADA, ...STATUS_CATATAN],
    final: [],
    table: TABLE,
    sample: SAMPLE,
    syarat: SYARAT_CATATAN,
    good,
    any: fc.record({
      tahapNaskah: fc.constantFrom('rancanganAkhir' as const, 'paraf' as const, 'berlaku' as const),
      pihak: fc.constantFrom('pemeriksa' as const, 'penyusun' as const),
      simpulAda: fc.boolean(),
      usulan: fc.constantFrom(null, 'menunggu' as const, 'ditolak' as const)
    }),
    peristiwa: PERISTIWA_CATATAN
  })

  const refusal = (
    dari: KeadaanCatatan,
    event: PeristiwaCatatan,
    peran: PeranPelaku,
    more: Partial<FaktaCatatan> = {}
  ) => {
    const done = mesinCatatan.step(dari, event, { ...good([peran]), ...more })
    return done.ok ? null : done.refusal
  }

  it.each<[string, KeadaanCatatan, PeristiwaCatatan, PeranPelaku, Partial<FaktaCatatan>, string, RegExp]>([
    [
      'a plan that is law',
      'terbuka',
      SAMPLE.balas,
      'perencanaOpd',
      { tahapNaskah: 'berlaku' },
      'TERKUNCI',
      /Berlaku/
    ],
    [
      'a verifier who edited the plan',
      'belumAda',
      SAMPLE.tulis,
      'verifikator',
      { pelaku: { id: 'p1', peran: ['verifikator'], pernahMenyunting: true } },
      'TIDAK_BERHAK',
      /ikut menyusun/
    ],
    [
      'a node that is gone',
      'belumAda',
      SAMPLE.tulis,
      'verifikator',
      { simpulAda: false },
      'SYARAT_BELUM_TERPENUHI',
      /sudah dihapus/
    ],
    [
      'no words',
      'belumAda',
      { ...SAMPLE.tulis, isi: ' ' },
      'verifikator',
      {},
      'NILAI_TIDAK_SAH',
      /belum diisi/
    ],
    [
      'too many words',
      'terbuka',
      { ...SAMPLE.balas, isi: 'x'.repeat(batasPesan + 1) },
      'verifikator',
      {},
      'NILAI_TIDAK_SAH',
      /lebih dari/
    ],
    [
      'a required comment of the OPD',
      'belumAda',
      { ...SAMPLE.tulis, wajib: true },
      'kepalaOpd',
      {},
      'TIDAK_BERHAK',
      /pemeriksa/
    ],
    [
      'the OPD ending a comment of verifiers',
      'dijawab',
      SAMPLE.selesaikan,
      'kepalaOpd',
      {},
      'TIDAK_BERHAK',
      /Catatan pemeriksa/
    ],
    [
      'verifiers ending a comment of the OPD',
      'dijawab',
      SAMPLE.selesaikan,
      'verifikator',
      { pihak: 'penyusun' },
      'TIDAK_BERHAK',
      /Catatan perangkat daerah/
    ],
    [
      'a suggestion that is not there',
      'terbuka',
      SAMPLE.terapkanUsulan,
      'perencanaOpd',
      { usulan: null },
      'SYARAT_BELUM_TERPENUHI',
      /tidak memuat usulan/
    ],
    [
      'a suggestion that was declined',
      'dijawab',
      SAMPLE.terapkanUsulan,
      'perencanaOpd',
      { usulan: 'ditolak' },
      'SYARAT_BELUM_TERPENUHI',
      /sudah ditolak/
    ],
    [
      'a suggestion on a locked plan',
      'terbuka',
      SAMPLE.terapkanUsulan,
      'perencanaOpd',
      { tahapNaskah: 'paraf' },
      'TERKUNCI',
      /Paraf/
    ],
    [
      'a suggestion declined without a reason',
      'terbuka',
      { ...SAMPLE.tolakUsulan, alasan: ' ' },
      'perencanaOpd',
      {},
      'NILAI_TIDAK_SAH',
      /Alasan/
    ]
  ])('[CAT-6] refuses %s', (_what, dari, event, peran, more, code, message) => {
    const found = refusal(dari, event, peran, more)
    expect(found?.code).toBe(code)
    expect(found?.message).toMatch(message)
  })

  it('[CAT-7] somebody who writes plans of the OPD speaks for the OPD, also when they verify elsewhere', () => {
    expect(sideOf(['verifikator', 'kepalaOpd'])).toBe('penyusun')
    expect(sideOf(['verifikator'])).toBe('pemeriksa')
    expect(sideOf(['bagianHukum', 'publik'])).toBeNull()
    expect(refusal('belumAda', { ...SAMPLE.tulis, wajib: true }, 'verifikator')).toBeNull()
    const both = {
      pelaku: { id: 'p1', peran: ['verifikator', 'kepalaOpd'] as const, pernahMenyunting: true }
    }
    const done = mesinCatatan.step('belumAda', SAMPLE.tulis, { ...good([]), ...both })
    expect(done.ok && done.value.sebagai).toBe('kepalaOpd')
  })

  it('[CAT-8] a question of the OPD is answered by a colleague, not by who asked', () => {
    const asked = { pihak: 'penyusun', penulisId: 'p1' } as const
    const reply = (id: string) =>
      mesinCatatan.step('terbuka', SAMPLE.balas, {
        ...good([]),
        ...asked,
        pelaku: { id, peran: ['perencanaOpd'], pernahMenyunting: true }
      })
    expect(reply('p1')).toMatchObject({ value: { ke: 'terbuka' } })
    expect(reply('p2')).toMatchObject({ value: { ke: 'dijawab' } })
  })
})
