import { describe, expect, it } from 'vitest'
import type { SyaratNama } from '../../src/tahap/guards.ts'
import { SYARAT } from '../../src/tahap/guards.ts'
import type { Fakta, Keadaan, Peristiwa, PeristiwaNama } from '../../src/tahap/index.ts'
import { can, RENSTRA_EDGES, step } from '../../src/tahap/index.ts'
import type { IsianNama } from '../../src/tahap/isian.ts'
import { ISIAN } from '../../src/tahap/isian.ts'
import {
  CHAIN_DONE,
  CHAIN_FIRST,
  CHAIN_LAST,
  EXPECTED,
  EXPECTED_GUARDS,
  factsFor,
  GOOD,
  SAMPLE
} from './expected-table.ts'

/** A Perkada that fixes two naskah and has neither number nor Berita Daerah yet. */
const BERSAMA = { perkadaId: 'k1', jumlahNaskah: 2, bernomor: false, diundangkan: false, kurang: [] }

/** For each guard the smallest change of the facts that it must notice. */
const BREAK: Readonly<Record<SyaratNama, Partial<Fakta>>> = {
  dokumenTerimpor: { berkasImpor: null },
  timPenyusunTercatat: { timPenyusun: false },
  dasarTercatat: { jenis: 'perubahan', asal: { naskahId: 'n0', berlaku: true, perubahanLainTerbuka: false } },
  rencanaAsalBerlaku: { jenis: 'perubahan', dasar: 'indukBerubah', asal: null },
  tanpaPerubahanLain: {
    jenis: 'reviu',
    dasar: 'nomenklatur',
    asal: { naskahId: 'n0', berlaku: true, perubahanLainTerbuka: true }
  },
  temuanTerjawab: { temuan: { belumDijawab: 3, dijawabBelumDiterima: 0 } },
  temuanDiterima: { temuan: { belumDijawab: 0, dijawabBelumDiterima: 2 } },
  catatanWajibTerjawab: { catatanWajibBelumDijawab: 1 },
  undanganForum: { forum: { undangan: 0, beritaAcara: false, hadir: 0, kesepakatan: 0 } },
  beritaAcaraForum: { forum: { undangan: 5, beritaAcara: true, hadir: 5, kesepakatan: 0 } },
  suratEdaranLengkap: { suratEdaran: { nomor: '1', tanggal: '2025-01-02', paguIndikatif: false } },
  bukanPenyunting: { pelaku: { ...GOOD.pelaku, pernahMenyunting: true } },
  verifikatorBelumMulai: { putaran: { ke: 1, status: 'diperiksa', simpulan: null } },
  simpulanLayak: { putaran: { ke: 1, status: 'disimpulkan', simpulan: 'perluPenyempurnaan' } },
  simpulanSesuai: { putaran: { ke: 1, status: 'disimpulkan', simpulan: 'sesuaiDenganCatatan' } },
  simpulanDenganCatatan: { putaran: { ke: 1, status: 'disimpulkan', simpulan: 'sesuai' } },
  simpulanPerluPenyempurnaan: { putaran: { ke: 1, status: 'diperiksa', simpulan: null } },
  indukTelahDitetapkan: { induk: { ditetapkan: false, simpulTanpaJejak: 0 } },
  jejakKeInduk: { induk: { ditetapkan: true, simpulTanpaJejak: 2 } },
  tanpaBatasCatatan: { batasSel: [{ simpulId: 's1', field: null }] },
  catatanBerjalan: { batasSel: null },
  selCatatanTerjawab: { selCatatanBelumDijawab: 1 },
  kertasKerjaReviu: { kertasKerjaReviu: false },
  lampiranUtuh: { paraf: { ...CHAIN_LAST, hashSekarang: 'sha256-lain' } },
  rantaiParafTerbuka: { paraf: { ...CHAIN_LAST, rantai: [] } },
  rantaiParafLengkap: { paraf: CHAIN_LAST },
  satuOrangSatuParaf: { pelaku: { ...GOOD.pelaku, id: 'orang-sekretaris' } },
  perkadaDisusun: { perkada: null },
  perkadaTersusun: { perkada: null },
  penetapanBersama: { perkada: BERSAMA },
  pengundanganBersama: { perkada: BERSAMA },
  giliranParaf: { pelaku: { ...GOOD.pelaku, jabatanParaf: ['sekretaris'] } },
  giliranAtauBagianHukum: { pelaku: { ...GOOD.pelaku, jabatanParaf: [] } },
  penggantiBerlaku: { pengganti: null },
  masaAcuanHabis: { masaAcuanHabis: false },
  tanpaPermintaanBatal: { permintaanBatal: { alasan: 'sudah' } },
  permintaanBatalAda: { permintaanBatal: null }
}

/** Payloads that each check must refuse. */
const BAD: Readonly<Record<IsianNama, readonly (readonly [Peristiwa, Partial<Fakta>?])[]>> = {
  alasanTerisi: [[{ type: 'kembalikan', alasan: '  ' }], [{ type: 'mintaBatal', alasan: '' }]],
  selTercatat: [[{ type: 'nyatakanSesuaiDenganCatatan', sel: [] }]],
  hashParaf: [[{ type: 'paraf', hash: 'sha256-lama' }]],
  parafTercatat: [
    [{ ...SAMPLE.catatParaf, jabatanId: 'sekretaris' }],
    [{ ...SAMPLE.catatParaf, pindaian: '' }],
    [{ ...SAMPLE.catatParaf, pindaian: 'sha256-berkas-naskah-lain' }],
    [{ ...SAMPLE.catatParaf, tanggal: '2025-07-09' }],
    [{ ...SAMPLE.catatParaf, tanggal: '2025-08-01' }],
    [{ ...SAMPLE.catatParaf, penandatangan: { penggunaId: null, nama: ' ', sebagai: 'plh' } }],
    [
      {
        ...SAMPLE.catatParaf,
        penandatangan: { penggunaId: 'orang-sekretaris', nama: 'Siapa Pun', sebagai: 'plh' }
      }
    ],
    [{ ...SAMPLE.catatParaf, tanggal: '2025-02-30' }],
    [{ ...SAMPLE.catatParaf, hash: 'sha256-lama' }]
  ],
  keberatanParaf: [
    [{ type: 'tolakParaf', keberatan: 'lampiran', alasan: '' }],
    [
      { type: 'tolakParaf', keberatan: 'perkada', alasan: 'konsiderans' },
      { paraf: { ...CHAIN_LAST, hashSekarang: 'sha256-lain' } }
    ]
  ],
  penetapan: [
    [{ ...SAMPLE.tetapkan, nomor: ' ' }],
    [{ ...SAMPLE.tetapkan, tanggal: '1 Agustus 2025' }],
    [{ ...SAMPLE.tetapkan, tahun: 2024 }],
    [SAMPLE.tetapkan, { nomorPerkadaTerpakai: true }]
  ],
  pengundangan: [
    [{ ...SAMPLE.undangkan, tanggal: '2025-07-31' }],
    [{ ...SAMPLE.undangkan, berita: { nama: '', tahun: 2025, nomor: '34' } }],
    [SAMPLE.undangkan, { tanggalDitetapkan: null }]
  ],
  redaksiSaja: [
    [{ ...SAMPLE.ralat, butir: [] }],
    [{ ...SAMPLE.ralat, alasan: '' }],
    [SAMPLE.ralat, { ralatBasi: [0] }],
    [{ ...SAMPLE.ralat, butir: [{ simpulId: 's1', field: 'target:2024', lama: 'a', baru: 'b' }] }],
    [{ ...SAMPLE.ralat, butir: [{ simpulId: 's1', field: 'uraian', lama: 'naik 40 %', baru: 'naik 45 %' }] }],
    [{ ...SAMPLE.ralat, butir: [{ simpulId: 's1', field: 'uraian', lama: 'sama', baru: 'sama' }] }]
  ],
  pencabutan: [
    [{ ...SAMPLE.cabut, alasan: '' }],
    [{ ...SAMPLE.cabut, perkada: { nomor: '', tahun: 2026, tanggal: '2026-01-05' } }],
    [{ ...SAMPLE.cabut, perkada: { nomor: '2', tahun: 2025, tanggal: '2025-01-05' } }]
  ]
}

/** Sentences of the refusal, the first reason and those beside it. */
function expectRefusal(dari: Keadaan, event: Peristiwa, facts: Fakta): readonly string[] {
  const answer = step(dari, event, facts)
  expect(answer.ok, `${dari} ${event.type}`).toBe(false)
  if (answer.ok) return []
  expect(answer.refusal.message).toMatch(/\.$/)
  expect(answer.refusal.advice).toMatch(/\.$/)
  const lain = (answer.refusal.detail?.lain ?? []) as readonly { readonly message: string }[]
  return [answer.refusal.message, ...lain.map(({ message }) => message)]
}

/** A role that the event needs and that no other guard of it lets through by itself. */
const actor = (peristiwa: PeristiwaNama, dari: Keadaan) =>
  (EXPECTED.find((row) => row.dari === dari && row.peristiwa === peristiwa)?.peran ?? []).slice(0, 1)

describe('guards', () => {
  const uses = RENSTRA_EDGES.filter((edge) => edge.izin.cabang === undefined)
  const guarded = uses.flatMap((edge) => edge.izin.syarat.map((syarat) => ({ ...edge, syarat })))

  it.each(guarded)('[TAH-11] $dari —$peristiwa: $syarat says no with a reason and advice', (use) => {
    const broken = BREAK[use.syarat]
    const facts = factsFor(use.peristiwa, actor(use.peristiwa, use.dari), broken)
    const withActor = { ...facts, pelaku: { ...(broken.pelaku ?? facts.pelaku), peran: facts.pelaku.peran } }
    const own = SYARAT[use.syarat](withActor)
    expect(expectRefusal(use.dari, SAMPLE[use.peristiwa], withActor)).toContain(own?.message)
  })

  it('[TAH-12] each event asks exactly the guards of the table', () => {
    const asked: Record<string, Record<string, readonly string[]>> = {}
    for (const { dari, peristiwa, izin } of uses) {
      asked[dari] = {
        ...asked[dari],
        [peristiwa]: [...izin.syarat, ...(izin.isian === undefined ? [] : [izin.isian])]
      }
    }
    expect(asked).toEqual(EXPECTED_GUARDS)
  })

  it('[TAH-12] every guard and every check of a payload is used by the machine', () => {
    expect(new Set(uses.flatMap((edge) => edge.izin.syarat))).toEqual(new Set(Object.keys(SYARAT)))
    expect(new Set(uses.flatMap((edge) => edge.izin.isian ?? []))).toEqual(new Set(Object.keys(ISIAN)))
  })

  const payloads = uses.flatMap((edge) =>
    (edge.izin.isian === undefined ? [] : BAD[edge.izin.isian])
      .filter(([event]) => event.type === edge.peristiwa)
      .map(([event, facts], i) => ({ ...edge, i, event, facts }))
  )
  it.each(payloads)(
    '[TAH-13] $dari —$peristiwa refuses bad data ($i)',
    ({ dari, peristiwa, event, facts }) => {
      expectRefusal(dari, event, { ...factsFor(peristiwa, actor(peristiwa, dari)), ...facts })
    }
  )

  it('[TAH-14] all that is missing comes at once: the first as the reason, the others beside it', () => {
    const facts = factsFor('ajukan', ['kepalaOpd'], {
      temuan: { belumDijawab: 1, dijawabBelumDiterima: 0 },
      catatanWajibBelumDijawab: 4,
      induk: { ditetapkan: false, simpulTanpaJejak: 0 }
    })
    const answer = can('rancanganAkhir', SAMPLE.ajukan, facts)
    expect(answer.ok).toBe(false)
    if (!answer.ok) {
      expect(answer.refusal.message).toContain('1 temuan')
      expect(answer.refusal.detail?.lain).toHaveLength(2)
    }
  })

  it('[TAH-15] an answered finding is enough to submit and not enough to pass', () => {
    const temuan = { belumDijawab: 0, dijawabBelumDiterima: 5 }
    expect(can('rancanganAkhir', SAMPLE.ajukan, factsFor('ajukan', ['kepalaOpd'], { temuan })).ok).toBe(true)
    for (const dari of ['verifikasiRancangan', 'verifikasiRancanganAkhir'] as const) {
      const facts = factsFor('nyatakanSesuai', ['kepalaBappelitbangda'], { temuan })
      expect(can(dari, SAMPLE.nyatakanSesuai, facts).ok).toBe(false)
    }
  })

  it('[TAH-16] a paraf on another Lampiran does not count: the turn goes back to that official', () => {
    const [first, second] = CHAIN_DONE.rantai
    if (!first || !second) throw new Error('chain too short')
    const paraf = { ...CHAIN_DONE, rantai: [{ ...first, hash: 'sha256-lama' }, second] }
    const facts = factsFor('paraf', ['sekretarisOpd'], { paraf })
    const done = step('paraf', SAMPLE.paraf, facts)
    expect(done).toMatchObject({
      ok: true,
      value: {
        state: 'siapDitetapkan',
        effects: [{ jenis: 'catatParaf', jabatanId: 'sekretaris', pindaian: null }]
      }
    })
    expect(can('siapDitetapkan', SAMPLE.tetapkan, factsFor('tetapkan', ['bagianHukum'], { paraf })).ok).toBe(
      false
    )
  })

  it('[TAH-17] a deputy who already signed for an office cannot sign for it again', () => {
    const deputy = { ...GOOD.pelaku, jabatanParaf: ['sekretaris'] }
    const facts = { ...factsFor('paraf', ['sekretarisOpd'], { paraf: CHAIN_FIRST }) }
    const once = { ...facts, pelaku: { ...deputy, peran: facts.pelaku.peran } }
    expect(step('paraf', SAMPLE.paraf, once).ok).toBe(true)
    expectRefusal('paraf', SAMPLE.paraf, { ...once, paraf: CHAIN_LAST })
  })

  it('[TAH-18] who edited a plan neither verifies nor reviews it, whatever their role', () => {
    const editor = { ...GOOD.pelaku, pernahMenyunting: true }
    for (const edge of uses.filter((e) => e.izin.syarat.includes('bukanPenyunting'))) {
      const facts = factsFor(edge.peristiwa, edge.izin.peran)
      const answer = can(edge.dari, SAMPLE[edge.peristiwa], {
        ...facts,
        pelaku: { ...editor, peran: edge.izin.peran }
      })
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'TIDAK_BERHAK' } })
    }
    const verdicts = [
      'nyatakanSesuai',
      'nyatakanSesuaiDenganCatatan',
      'konfirmasiCatatan',
      'kembalikan',
      'selesaikanReviu'
    ]
    for (const edge of uses.filter((e) => verdicts.includes(e.peristiwa))) {
      expect(edge.izin.syarat, `${edge.dari} ${edge.peristiwa}`).toContain('bukanPenyunting')
    }
  })

  it('[TAH-19] a perubahan starts only from a plan in force, with a dasar and no other one open', () => {
    const asal = { naskahId: 'n0', berlaku: true, perubahanLainTerbuka: false }
    const good = factsFor('mulai', ['kepalaOpd'], { jenis: 'perubahan', dasar: 'indukBerubah', asal })
    expect(can('persiapan', SAMPLE.mulai, good).ok).toBe(true)
    for (const broken of [
      { dasar: null },
      { asal: { ...asal, berlaku: false } },
      { asal: { ...asal, perubahanLainTerbuka: true } }
    ]) {
      expectRefusal('persiapan', SAMPLE.mulai, { ...good, ...broken })
    }
  })
})
