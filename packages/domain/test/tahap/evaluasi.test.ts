import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type {
  FaktaEvaluasi,
  FaktaKaitanLintas,
  FaktaPerhitungan,
  KeadaanEvaluasi,
  KeadaanKaitanLintas,
  KeadaanPerhitungan,
  PeranPelaku,
  PeristiwaEvaluasi,
  PeristiwaKaitanLintas,
  PeristiwaPerhitungan
} from '../../src/tahap/index.ts'
import {
  batasPercobaan,
  EVALUASI_BELUM_ADA,
  EVALUASI_MACHINE_VERSION,
  evaluasiMachine,
  KAITAN_LINTAS_BELUM_ADA,
  KAITAN_LINTAS_MACHINE_VERSION,
  kaitanLintasMachine,
  mesinEvaluasi,
  mesinKaitanLintas,
  mesinPerhitungan,
  PERHITUNGAN_BELUM_ADA,
  PERHITUNGAN_MACHINE_VERSION,
  PERISTIWA_EVALUASI,
  perhitunganMachine,
  STATUS_EVALUASI,
  STATUS_KAITAN_LINTAS,
  STATUS_PERHITUNGAN,
  SYARAT_EVALUASI,
  SYARAT_KAITAN_LINTAS,
  SYARAT_PERHITUNGAN
} from '../../src/tahap/index.ts'
import { testMesin } from './suite-mesin.ts'

const penyusun: readonly PeranPelaku[] = ['perencanaOpd', 'sekretarisOpd', 'kepalaOpd']
const penelaah: readonly PeranPelaku[] = ['verifikator', 'kepalaBappelitbangda']
const kepala: readonly PeranPelaku[] = ['kepalaBappelitbangda']

const row = <K extends string, N extends string>(
  dari: K,
  peristiwa: N,
  ke: K,
  peran: readonly PeranPelaku[],
  ...syarat: readonly string[]
) => ({ dari, peristiwa, ke, peran, syarat })

describe('evaluasi.machine', () => {
  const good = (peran: readonly PeranPelaku[]): FaktaEvaluasi => ({
    pelaku: { id: 'p1', peran, pernahMenyunting: false },
    perhitungan: 'selesai',
    tanpaRealisasi: 0,
    rekomendasi: 2,
    rekomendasiBelumDijawab: 0
  })
  testMesin<KeadaanEvaluasi, PeristiwaEvaluasi, FaktaEvaluasi>({
    spec: 'EVA',
    mesin: mesinEvaluasi,
    machine: evaluasiMachine,
    versi: EVALUASI_MACHINE_VERSION,
    states: [EVALUASI_BELUM_ADA, ...STATUS_EVALUASI],
    final: ['selesai'],
    table: [
      row('belumAda', 'susun', 'disusun', penyusun),
      row('disusun', 'sampaikan', 'disampaikan', ['kepalaOpd'], 'realisasiLengkap', 'perhitunganSelesai'),
      row('disampaikan', 'telaah', 'ditelaah', penelaah, 'bukanPenyusun'),
      row('disampaikan', 'kembalikan', 'disusun', penelaah, 'bukanPenyusun', 'alasanTerisi'),
      row('ditelaah', 'rekomendasikan', 'direkomendasikan', kepala, 'bukanPenyusun', 'rekomendasiAda'),
      row('ditelaah', 'kembalikan', 'disusun', penelaah, 'bukanPenyusun', 'alasanTerisi'),
      row('direkomendasikan', 'tindaklanjuti', 'ditindaklanjuti', ['kepalaOpd'], 'rekomendasiTerjawab'),
      row('ditindaklanjuti', 'laporkan', 'dilaporkanKeKepalaDaerah', kepala),
      row('dilaporkanKeKepalaDaerah', 'selesaikan', 'selesai', kepala)
    ],
    sample: {
      susun: { type: 'susun' },
      sampaikan: { type: 'sampaikan' },
      telaah: { type: 'telaah' },
      kembalikan: { type: 'kembalikan', alasan: 'Realisasi belum lengkap.' },
      rekomendasikan: { type: 'rekomendasikan' },
      tindaklanjuti: { type: 'tindaklanjuti' },
      laporkan: { type: 'laporkan' },
      selesaikan: { type: 'selesaikan' }
    },
    syarat: SYARAT_EVALUASI,
    good,
    any: fc.record({
      tanpaRealisasi: fc.nat(1),
      rekomendasi: fc.nat(1),
      rekomendasiBelumDijawab: fc.nat(1)
    }),
    peristiwa: PERISTIWA_EVALUASI
  })

  it.each<[string, KeadaanEvaluasi, PeristiwaEvaluasi, Partial<FaktaEvaluasi>, RegExp]>([
    ['missing realisations', 'disusun', { type: 'sampaikan' }, { tanpaRealisasi: 3 }, /3 indikator/],
    [
      'a computation that failed',
      'disusun',
      { type: 'sampaikan' },
      { perhitungan: 'gagal' },
      /belum selesai/
    ],
    [
      'a computation nobody asked for',
      'disusun',
      { type: 'sampaikan' },
      { perhitungan: null },
      /belum selesai/
    ],
    [
      'no recommendation',
      'ditelaah',
      { type: 'rekomendasikan' },
      { rekomendasi: 0 },
      /Belum ada rekomendasi/
    ],
    [
      'a recommendation without follow-up',
      'direkomendasikan',
      { type: 'tindaklanjuti' },
      { rekomendasiBelumDijawab: 1 },
      /1 rekomendasi/
    ],
    ['a return without a reason', 'disampaikan', { type: 'kembalikan', alasan: '' }, {}, /Alasan/]
  ])('[EVA-6] refuses %s', (_what, dari, event, more, message) => {
    const peran: readonly PeranPelaku[] = ['kepalaOpd', 'kepalaBappelitbangda']
    const done = mesinEvaluasi.step(dari, event, { ...good(peran), ...more })
    expect(!done.ok && done.refusal.message).toMatch(message)
  })

  it('[EVA-7] whoever wrote in the sheet does not review it', () => {
    const author = { id: 'p1', peran: kepala, pernahMenyunting: true }
    for (const event of [{ type: 'telaah' }, { type: 'kembalikan', alasan: 'x' }] as const) {
      const done = mesinEvaluasi.step('disampaikan', event, { ...good(kepala), pelaku: author })
      expect(!done.ok && done.refusal.code).toBe('TIDAK_BERHAK')
    }
  })
})

describe('perhitungan.machine', () => {
  const orang: readonly PeranPelaku[] = [...penyusun, ...penelaah]
  const semua: readonly PeranPelaku[] = [...orang, 'sistem']
  const sistem: readonly PeranPelaku[] = ['sistem']
  const good = (peran: readonly PeranPelaku[]): FaktaPerhitungan => ({
    pelaku: { id: 'p1', peran },
    percobaan: 1
  })
  testMesin<KeadaanPerhitungan, PeristiwaPerhitungan, FaktaPerhitungan>({
    spec: 'HIT',
    mesin: mesinPerhitungan,
    machine: perhitunganMachine,
    versi: PERHITUNGAN_MACHINE_VERSION,
    states: [PERHITUNGAN_BELUM_ADA, ...STATUS_PERHITUNGAN],
    final: [],
    table: [
      row('belumAda', 'minta', 'antre', semua),
      row('antre', 'mulai', 'berjalan', sistem),
      row('antre', 'batalkan', 'dibatalkan', orang),
      row('berjalan', 'selesaikan', 'selesai', sistem),
      row('berjalan', 'gagalkan', 'gagal', sistem),
      row('berjalan', 'batalkan', 'dibatalkan', orang),
      row('selesai', 'minta', 'antre', semua),
      row('gagal', 'ulangi', 'antre', semua, 'masihBolehDicoba'),
      row('dibatalkan', 'minta', 'antre', orang)
    ],
    sample: {
      minta: { type: 'minta' },
      mulai: { type: 'mulai' },
      selesaikan: { type: 'selesaikan' },
      gagalkan: { type: 'gagalkan', alasan: 'Basis data tidak terjangkau.' },
      ulangi: { type: 'ulangi' },
      batalkan: { type: 'batalkan' }
    },
    syarat: SYARAT_PERHITUNGAN,
    good,
    any: fc.record({ percobaan: fc.nat(5) }),
    peristiwa: { gagalkan: { perluData: ['alasan'] } }
  })

  it('[HIT-6] is tried again by itself a few times, then only when a person asks', () => {
    const tries = { percobaan: batasPercobaan }
    const itself = mesinPerhitungan.step('gagal', { type: 'ulangi' }, { ...good(sistem), ...tries })
    expect(!itself.ok && itself.refusal.message).toContain(`${batasPercobaan} kali`)
    expect(mesinPerhitungan.step('gagal', { type: 'ulangi' }, { ...good(['kepalaOpd']), ...tries }).ok).toBe(
      true
    )
  })
})

describe('kaitan-lintas.machine', () => {
  const good = (peran: readonly PeranPelaku[]): FaktaKaitanLintas => ({
    pelaku: { id: 'p1', peran, opdId: ['a', 'b'] },
    opdPengusul: 'a',
    opdPenerima: 'b',
    simpulAda: true
  })
  testMesin<KeadaanKaitanLintas, PeristiwaKaitanLintas, FaktaKaitanLintas>({
    spec: 'LIN',
    mesin: mesinKaitanLintas,
    machine: kaitanLintasMachine,
    versi: KAITAN_LINTAS_MACHINE_VERSION,
    states: [KAITAN_LINTAS_BELUM_ADA, ...STATUS_KAITAN_LINTAS],
    final: ['diterima', 'ditolak'],
    table: [
      row('belumAda', 'usulkan', 'diusulkan', penyusun, 'dariPengusul', 'lintasOpd', 'simpulAda'),
      row('diusulkan', 'terima', 'diterima', ['kepalaOpd'], 'dariPenerima', 'simpulAda'),
      row('diusulkan', 'tolak', 'ditolak', ['kepalaOpd'], 'dariPenerima', 'alasanTerisi')
    ],
    sample: {
      usulkan: { type: 'usulkan' },
      terima: { type: 'terima' },
      tolak: { type: 'tolak', alasan: 'Bukan tugas kami.' }
    },
    syarat: SYARAT_KAITAN_LINTAS,
    good,
    any: fc.record({ simpulAda: fc.boolean() }),
    peristiwa: { tolak: { perluData: ['alasan'] } }
  })

  it.each<[string, KeadaanKaitanLintas, PeristiwaKaitanLintas, Partial<FaktaKaitanLintas>, RegExp]>([
    ['one OPD with itself', 'belumAda', { type: 'usulkan' }, { opdPenerima: 'a' }, /dua perangkat daerah/],
    ['a node that is gone', 'diusulkan', { type: 'terima' }, { simpulAda: false }, /sudah dihapus/],
    [
      'an OPD that does not own the node',
      'belumAda',
      { type: 'usulkan' },
      { opdPengusul: 'c' },
      /pemilik simpul asal/
    ],
    ['the proposer accepting', 'diusulkan', { type: 'terima' }, { opdPenerima: 'c' }, /yang dituju/],
    ['a refusal without a reason', 'diusulkan', { type: 'tolak', alasan: ' ' }, {}, /Alasan/]
  ])('[LIN-6] refuses %s', (_what, dari, event, more, message) => {
    const done = mesinKaitanLintas.step(dari, event, { ...good(['kepalaOpd']), ...more })
    expect(!done.ok && done.refusal.message).toMatch(message)
  })
})
