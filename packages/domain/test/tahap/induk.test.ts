import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTransition } from 'xstate'
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths, toDirectedGraph } from 'xstate/graph'
import type {
  FaktaRencanaInduk,
  KeadaanInduk,
  PeranPelaku,
  PeristiwaInduk,
  PeristiwaIndukNama,
  TahapInduk
} from '../../src/tahap/index.ts'
import {
  availableIndukEvents,
  factsOfNewInduk,
  INDUK_BELUM_ADA,
  INDUK_EDGES,
  indukMachine,
  isTahapInduk,
  mayEditInduk,
  PERAN,
  PERISTIWA_INDUK,
  SYARAT_INDUK,
  stepInduk,
  TAHAP_INDUK
} from '../../src/tahap/index.ts'

/** Written by hand from the design page of the machines and ADR 0011, never read from the machine. */
type Row = readonly [
  dari: KeadaanInduk,
  peristiwa: PeristiwaIndukNama,
  ke: TahapInduk,
  peran: readonly PeranPelaku[],
  syarat: readonly string[],
  efek: readonly string[]
]
const bappelitbangda: readonly PeranPelaku[] = ['verifikator', 'kepalaBappelitbangda']
const kepala: readonly PeranPelaku[] = ['kepalaBappelitbangda']
const lengkap = [
  'strukturInduk',
  'tujuanBersasaran',
  'sasaranBerindikator',
  'targetLengkap',
  'paguIndikatifTerisi'
]
const EXPECTED: readonly Row[] = [
  ['belumAda', 'buat', 'persiapan', bappelitbangda, ['asalIndukBerlaku', 'tanpaPerubahanIndukLain'], []],
  ['belumAda', 'daftarkan', 'berlaku', bappelitbangda, [], ['bekukanInduk', 'lanjutkanNaskah']],
  ['persiapan', 'mulai', 'rancanganAwal', kepala, ['dasarPerubahanInduk', 'asalIndukBerlaku'], []],
  ['rancanganAwal', 'susunRancangan', 'rancangan', kepala, ['strukturInduk', 'tujuanBersasaran'], []],
  ['rancangan', 'susunRancanganAkhir', 'rancanganAkhir', kepala, [...lengkap, 'usulanTerjawab'], []],
  ['rancanganAkhir', 'tetapkan', 'ditetapkan', kepala, lengkap, ['bekukanInduk', 'lanjutkanNaskah']],
  ['ditetapkan', 'undangkan', 'berlaku', kepala, [], ['gantikanInduk']],
  ['berlaku', 'gantikan', 'digantikan', ['sistem'], ['penggantiIndukBerlaku'], []],
  ...(['persiapan', 'rancanganAwal', 'rancangan', 'rancanganAkhir'] as const).map(
    (dari): Row => [dari, 'batalkan', 'dibatalkan', kepala, [], ['bekukanInduk', 'kembalikanUsulan']]
  )
]

const GOOD: FaktaRencanaInduk = {
  ...factsOfNewInduk({ indukId: 'i1', jenis: 'RPJMD', pelaku: { id: 'p1', peran: [] } }),
  dasar: 'hasil evaluasi paruh waktu',
  asal: { indukId: 'i0', berlaku: true, perubahanLainTerbuka: false },
  isi: {
    visi: 1,
    misi: 3,
    tujuan: 2,
    sasaran: 4,
    tujuanTanpaSasaran: 0,
    sasaranTanpaIndikator: 0,
    indikatorTanpaTarget: 0,
    opdBerpagu: 5
  },
  tanggalDitetapkan: '2025-08-01',
  menggantikan: 'i0',
  pengganti: 'i2'
}
const SAMPLE: { readonly [Nama in PeristiwaIndukNama]: Extract<PeristiwaInduk, { readonly type: Nama }> } = {
  buat: { type: 'buat' },
  daftarkan: { type: 'daftarkan' },
  mulai: { type: 'mulai' },
  susunRancangan: { type: 'susunRancangan' },
  susunRancanganAkhir: { type: 'susunRancanganAkhir' },
  tetapkan: { type: 'tetapkan', nomor: '5', tahun: 2025, tanggal: '2025-08-01' },
  undangkan: {
    type: 'undangkan',
    berita: { nama: 'Lembaran Daerah', tahun: 2025, nomor: '5' },
    tanggal: '2025-08-01'
  },
  gantikan: { type: 'gantikan' },
  batalkan: { type: 'batalkan', alasan: 'salah tahun' }
}
const by = (peran: readonly PeranPelaku[], more: Partial<FaktaRencanaInduk> = {}): FaktaRencanaInduk => ({
  ...GOOD,
  ...more,
  pelaku: { id: 'p1', peran }
})
const STATES: readonly KeadaanInduk[] = [INDUK_BELUM_ADA, ...TAHAP_INDUK]
const EVENTS = Object.keys(PERISTIWA_INDUK) as PeristiwaIndukNama[]
const ACTORS: readonly PeranPelaku[] = [...PERAN, 'sistem']
const rowOf = (dari: KeadaanInduk, peristiwa: PeristiwaIndukNama) =>
  EXPECTED.find((row) => row[0] === dari && row[1] === peristiwa)

describe('induk.machine against its table', () => {
  it('[IND-1] state × event × role: every cell accepts or refuses as the table says', () => {
    const cells = STATES.flatMap((dari) =>
      EVENTS.flatMap((peristiwa) =>
        ACTORS.map((peran) => ({
          cell: `${dari} × ${peristiwa} × ${peran}`,
          may: rowOf(dari, peristiwa)?.[3].includes(peran) ?? false,
          does: stepInduk(dari, SAMPLE[peristiwa], by([peran])).ok
        }))
      )
    )
    expect(cells.filter(({ may, does }) => may !== does)).toEqual([])
    expect(cells.filter(({ does }) => does)).toHaveLength(EXPECTED.flatMap((row) => row[3]).length)
  })

  it.each(EXPECTED)('[IND-2] %s —%s→ %s with its guards, effects and log', (...row) => {
    const [dari, peristiwa, ke, peran, syarat, efek] = row
    const edge = INDUK_EDGES.find((one) => one.dari === dari && one.peristiwa === peristiwa)
    expect(edge?.izin.syarat).toEqual(syarat)
    const done = stepInduk(dari, SAMPLE[peristiwa], by(peran.slice(0, 1)))
    expect(done).toMatchObject({
      ok: true,
      value: {
        state: ke,
        effects: efek,
        log: { dari, ke, peristiwa, versiMesin: 2, pelakuId: 'p1', sebagai: peran[0] }
      }
    })
  })

  it('[IND-2] the machine has the transitions of the table and no other, and no guard is unused', () => {
    const key = ([dari, peristiwa, ke]: readonly unknown[]) => `${dari} ${peristiwa} ${ke}`
    expect(INDUK_EDGES.map((one) => key([one.dari, one.peristiwa, one.ke])).sort()).toEqual(
      EXPECTED.map(key).sort()
    )
    expect(new Set(EXPECTED.flatMap((row) => row[4]))).toEqual(new Set(Object.keys(SYARAT_INDUK)))
  })

  it('[IND-3] every state is reached from nothing and every transition is walked', () => {
    interface Life {
      readonly keadaan: KeadaanInduk
      readonly langkah: string | null
    }
    const life = fromTransition(
      (state: Life, { event }: { readonly type: string; readonly event: PeristiwaInduk }): Life => {
        const done = stepInduk(state.keadaan, event, by(['kepalaBappelitbangda', 'sistem']))
        if (!done.ok) return { ...state, langkah: null }
        return { keadaan: done.value.state, langkah: `${state.keadaan} ${event.type} ${done.value.state}` }
      },
      { keadaan: INDUK_BELUM_ADA, langkah: null } as Life
    )
    const options = {
      events: EVENTS.map((nama) => ({ type: nama, event: SAMPLE[nama] })),
      serializeState: (snapshot: { readonly context: Life }) => snapshot.context.keadaan,
      serializeEvent: (move: { readonly type: string }) => move.type
    }
    const reached = getShortestPaths(life, options).map((path) => path.state.context.keadaan)
    expect([...new Set(reached)].sort()).toEqual([...STATES].sort())
    const walked = new Set(
      adjacencyMapToArray(getAdjacencyMap(life, options)).map(({ nextState }) => nextState.context.langkah)
    )
    walked.delete(null)
    expect([...walked].sort()).toEqual(
      INDUK_EDGES.map((one) => `${one.dari} ${one.peristiwa} ${one.ke}`).sort()
    )
    const { children } = toDirectedGraph(indukMachine)
    expect(children.map((child) => child.stateNode.key)).toEqual(STATES)
    expect(
      children.filter((child) => child.stateNode.type === 'final').map((child) => child.stateNode.key)
    ).toEqual(['digantikan', 'dibatalkan'])
  })

  it('[IND-4] whatever events come in whatever order: only declared states, an end stays', () => {
    const facts = fc
      .record({ pagu: fc.nat(1), tanpa: fc.nat(1), usul: fc.nat(1), ganti: fc.boolean() })
      .map((r) =>
        by(['kepalaBappelitbangda', 'sistem'], {
          isi: { ...GOOD.isi, opdBerpagu: r.pagu, tujuanTanpaSasaran: r.tanpa },
          usulanBelumDijawab: r.usul,
          pengganti: r.ganti ? 'i2' : null
        })
      )
    const moves = fc.array(fc.tuple(fc.constantFrom(...EVENTS), facts), { maxLength: 30 })
    fc.assert(
      fc.property(fc.constantFrom(...STATES), moves, (first, list) => {
        let state = first
        for (const [nama, given] of list) {
          const done = stepInduk(state, SAMPLE[nama], given)
          if (!done.ok) {
            expect(done.refusal.message.length).toBeGreaterThan(10)
            expect(done.refusal.advice.length).toBeGreaterThan(10)
            continue
          }
          expect(['digantikan', 'dibatalkan']).not.toContain(state)
          expect(isTahapInduk(done.value.state)).toBe(true)
          state = done.value.state
        }
      })
    )
  })
})

describe('guards of induk.machine', () => {
  const isi = GOOD.isi
  const unmet: Readonly<Record<keyof typeof SYARAT_INDUK, Partial<FaktaRencanaInduk>>> = {
    dasarPerubahanInduk: { dasar: ' ' },
    asalIndukBerlaku: { asal: { indukId: 'i0', berlaku: false, perubahanLainTerbuka: false } },
    tanpaPerubahanIndukLain: { asal: { indukId: 'i0', berlaku: true, perubahanLainTerbuka: true } },
    strukturInduk: { isi: { ...isi, misi: 0 } },
    tujuanBersasaran: { isi: { ...isi, tujuanTanpaSasaran: 2 } },
    sasaranBerindikator: { isi: { ...isi, sasaranTanpaIndikator: 1 } },
    targetLengkap: { isi: { ...isi, indikatorTanpaTarget: 1 } },
    paguIndikatifTerisi: { isi: { ...isi, opdBerpagu: 0 } },
    usulanTerjawab: { usulanBelumDijawab: 3 },
    penggantiIndukBerlaku: { pengganti: null }
  }
  it.each(Object.entries(unmet))('[IND-5] %s says no with a reason and an advice', (nama, more) => {
    const guard = SYARAT_INDUK[nama as keyof typeof SYARAT_INDUK]
    expect(guard(GOOD)).toBeNull()
    const objection = guard({ ...GOOD, ...more })
    expect(objection?.code).toBe('SYARAT_BELUM_TERPENUHI')
    expect(objection?.advice.length).toBeGreaterThan(10)
  })

  it('[IND-5] an RPD needs neither visi nor misi, an RPJMD both', () => {
    const bare = { isi: { ...isi, visi: 0, misi: 0 } }
    expect(SYARAT_INDUK.strukturInduk({ ...GOOD, ...bare, jenis: 'RPD' })).toBeNull()
    expect(SYARAT_INDUK.strukturInduk({ ...GOOD, ...bare })?.message).toContain('visi, misi')
  })

  it('[IND-5] a first version needs no reason and no version in force', () => {
    expect(stepInduk('persiapan', SAMPLE.mulai, by(kepala, { asal: null, dasar: null })).ok).toBe(true)
  })

  it('[IND-5] all unmet guards come at once', () => {
    const done = stepInduk('rancangan', SAMPLE.susunRancanganAkhir, {
      ...by(kepala),
      usulanBelumDijawab: 1,
      isi: { ...isi, opdBerpagu: 0, tujuan: 0 }
    })
    expect(done.ok ? [] : done.refusal.detail?.['lain']).toHaveLength(2)
  })
})

describe('data of the events of induk.machine', () => {
  const code = (event: PeristiwaInduk, more: Partial<FaktaRencanaInduk> = {}) => {
    const done = stepInduk(
      event.type === 'undangkan' ? 'ditetapkan' : 'rancanganAkhir',
      event,
      by(kepala, more)
    )
    return done.ok ? null : done.refusal.code
  }
  it.each<[string, PeristiwaInduk, Partial<FaktaRencanaInduk>?]>([
    ['no number', { ...SAMPLE.tetapkan, nomor: ' ' }],
    ['no day', { ...SAMPLE.tetapkan, tanggal: '2025-02-30' }],
    ['another year', { ...SAMPLE.tetapkan, tahun: 2024 }],
    ['a number that is used', SAMPLE.tetapkan, { nomorTerpakai: true }],
    ['no gazette', { ...SAMPLE.undangkan, berita: { nama: '', tahun: 2025, nomor: '5' } }],
    ['no day of the gazette', { ...SAMPLE.undangkan, tanggal: 'kemarin' }],
    ['promulgated before it was fixed', { ...SAMPLE.undangkan, tanggal: '2025-07-31' }],
    ['cancelled without a reason', { ...SAMPLE.batalkan, alasan: ' ' }]
  ])('[IND-6] refuses %s', (_what, event, more) => {
    expect(code(event, more)).toBe('NILAI_TIDAK_SAH')
  })

  it('[IND-6] the data that an event asks for are the fields it carries', () => {
    for (const nama of EVENTS) {
      const carried = Object.keys(SAMPLE[nama]).filter((key) => key !== 'type')
      expect([...PERISTIWA_INDUK[nama].perluData].sort(), nama).toEqual(carried.sort())
    }
  })

  it('[IND-7] the page lists every event of the state, allowed or refused exactly as a step without data would be', () => {
    for (const dari of STATES) {
      for (const peran of ACTORS) {
        const shown = availableIndukEvents(dari, by([peran]))
        expect(shown.map((one) => one.peristiwa)).toEqual(
          EXPECTED.filter((row) => row[0] === dari).map((row) => row[1])
        )
        for (const one of shown)
          expect(one.refusal === null).toBe(stepInduk(dari, SAMPLE[one.peristiwa], by([peran])).ok)
      }
    }
    expect(availableIndukEvents('berlaku', by(['sistem']))[0]?.olehSistem).toBe(true)
  })
})

it('[IND-8] only Bappelitbangda writes, and only before penetapan', () => {
  const open = TAHAP_INDUK.filter((tahap) => mayEditInduk(tahap, ['verifikator']).ok)
  expect(open).toEqual(['persiapan', 'rancanganAwal', 'rancangan', 'rancanganAkhir'])
  const writers = PERAN.filter((peran) => mayEditInduk('rancangan', [peran]).ok)
  expect(writers).toEqual(['verifikator', 'kepalaBappelitbangda'])
  const fixed = mayEditInduk('ditetapkan', kepala)
  expect(!fixed.ok && fixed.refusal.code).toBe('TERKUNCI')
  const cancelled = mayEditInduk('dibatalkan', kepala)
  expect(!cancelled.ok && cancelled.refusal.advice).toContain('baru bila tetap diperlukan')
})

it('[IND-15] a begun version is cancelled before penetapan by kepala Bappelitbangda alone, and its log keeps the reason', () => {
  for (const dari of ['persiapan', 'rancanganAwal', 'rancangan', 'rancanganAkhir'] as const) {
    expect(stepInduk(dari, SAMPLE.batalkan, by(kepala, { usulanBelumDijawab: 4, asal: null }))).toMatchObject(
      {
        value: { state: 'dibatalkan', log: { dari, alasan: 'salah tahun' } }
      }
    )
    const verifikator = stepInduk(dari, SAMPLE.batalkan, by(['verifikator']))
    expect(!verifikator.ok && verifikator.refusal.code).toBe('TIDAK_BERHAK')
  }
  expect(stepInduk('persiapan', SAMPLE.mulai, by(kepala))).toMatchObject({ value: { log: { alasan: null } } })
})

it('[IND-9] an event of another state is refused with what is possible instead', () => {
  const refused = stepInduk('rancangan', SAMPLE.tetapkan, by(kepala))
  expect(!refused.ok && refused.refusal.advice).toContain('Lanjutkan ke rancangan akhir')
  const over = stepInduk('digantikan', SAMPLE.mulai, by(kepala))
  expect(!over.ok && over.refusal.advice).toContain('sudah selesai')
  const late = stepInduk('ditetapkan', SAMPLE.batalkan, by(kepala))
  expect(!late.ok && late.refusal.code).toBe('PERISTIWA_TIDAK_BERLAKU')
})
