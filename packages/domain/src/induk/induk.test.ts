import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashContent } from '../cascade/canonical.ts'
import { sameJson } from '../naskah/json.ts'
import type { Naskah, Simpul } from '../naskah/types.ts'
import { indukUntuk, isIndukTetap, versiKini } from './acuan.ts'
import { applyInduk } from './apply-induk.ts'
import type { ChangeInduk } from './change.ts'
import { countInduk, isiOfInduk, totalPagu } from './content.ts'
import { diffInduk } from './diff-induk.ts'
import { indukFromNaskah } from './from-naskah.ts'
import type { IndukKini, Kaitan } from './kaitan.ts'
import { isRedaksional, sambunganOf, tinjauanOf } from './kaitan.ts'
import { sasaranTanpaJawaban, simpulTanpaJejak, statusSimpulOf, tujuanIndukBerubah } from './status.ts'
import { perubahanIndukUntuk } from './tinjau.ts'
import { treeOfInduk } from './tree.ts'
import type { RencanaInduk, SimpulInduk } from './types.ts'

const row = (
  id: string,
  jenis: SimpulInduk['jenis'],
  indukId: string | null,
  isian: SimpulInduk['isian'],
  urutan = 1
): SimpulInduk => ({ id, jenis, indukId, urutan, isian })

const target = (nilai: string) => ({ teks: nilai, nilai })
const rows = [
  row('visi', 'visi', null, { uraian: 'Makmur dan bermartabat' }),
  row('m1', 'misi', null, { kode: '1', uraian: 'Ekonomi berkelanjutan' }, 2),
  row('t1', 'tujuan', 'm1', { kode: '1.1', uraian: 'Ekonomi tumbuh' }),
  row('s1', 'sasaran', 't1', { kode: '1.1.1', uraian: 'Usaha mikro berkembang' }),
  row('s2', 'sasaran', 't1', { uraian: 'Koperasi sehat' }, 2),
  row('i1', 'indikator', 's1', {
    uraian: 'Pertumbuhan usaha mikro',
    satuan: '%',
    arah: 'naik',
    'target:2025': target('5'),
    'target:2026': target('6')
  })
]
const induk = (more: readonly SimpulInduk[] = [], base: readonly SimpulInduk[] = rows): RencanaInduk => ({
  id: 'v1',
  rumpunId: 'v1',
  jenis: 'RPJMD',
  tahun: [2025, 2026],
  simpul: new Map([...base, ...more].map((one) => [one.id, one])),
  pagu: new Map([['dinkop', new Map([[2025, 1_000]])]])
})
const konteks = { opd: new Set(['dinkop', 'dinkes']) }
const done = (plan: RencanaInduk, ...changes: ChangeInduk[]) => {
  const result = applyInduk(plan, changes, konteks)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}
const code = (...changes: ChangeInduk[]): string | null => {
  const result = applyInduk(induk(), changes, konteks)
  return result.ok ? null : result.refusal.code
}
const isi = (simpulId: string, field: string, dari: unknown, ke: unknown): ChangeInduk =>
  ({ jenis: 'isi', simpulId, field, dari, ke }) as ChangeInduk

describe('changes of a parent plan', () => {
  it('[IND-10] a change carries the value it started from; a stale one is refused with the present value', () => {
    expect(done(induk(), isi('s1', 'uraian', 'Usaha mikro berkembang', 'UM naik kelas')).diubah).toEqual([
      's1'
    ])
    const stale = applyInduk(induk(), [isi('s1', 'uraian', 'yang lama', 'baru')], konteks)
    expect(stale).toMatchObject({
      ok: false,
      refusal: { code: 'BASI', detail: { kini: 'Usaha mikro berkembang', indeks: 0 } }
    })
    expect(code({ jenis: 'pagu', opdId: 'dinkop', tahun: 2025, dari: null, ke: 5 })).toBe('BASI')
    // Of a block of pagu every stale amount comes at once.
    const pagu = (opdId: string, tahun: number, dari: number | null): ChangeInduk => ({
      jenis: 'pagu',
      opdId,
      tahun,
      dari,
      ke: 7
    })
    const block = [
      pagu('dinkes', 2025, null),
      pagu('dinkop', 2025, 1),
      pagu('dinkes', 2026, 9),
      pagu('dinkes', 2026, 9)
    ]
    expect(applyInduk(induk(), block, konteks)).toMatchObject({
      refusal: {
        detail: {
          indeks: 1,
          basi: [
            { indeks: 1, kini: 1_000 },
            { indeks: 2, kini: null }
          ]
        }
      }
    })
    const place = { indukId: 'm1', urutan: 9 }
    expect(code({ jenis: 'pindah', simpulId: 't1', dari: place, ke: { indukId: null, urutan: 1 } })).toBe(
      'BASI'
    )
    expect(code({ jenis: 'hapus', simpulId: 's2', simpul: [] })).toBe('BASI')
  })

  it.each<[string, ChangeInduk, string]>([
    ['a column it does not have', isi('visi', 'kode', undefined, '1'), 'FIELD_TIDAK_DIKENAL'],
    ['a year without a column', isi('i1', 'target', undefined, target('1')), 'FIELD_TIDAK_DIKENAL'],
    ['a year outside the period', isi('i1', 'target:2030', undefined, target('1')), 'TAHUN_DI_LUAR_PERIODE'],
    ['a number as text', isi('s1', 'uraian', 'Usaha mikro berkembang', 7), 'NILAI_TIDAK_SAH'],
    ['no uraian at all', isi('s1', 'uraian', 'Usaha mikro berkembang', undefined), 'NILAI_TIDAK_SAH'],
    ['an unknown arah', isi('i1', 'arah', 'naik', 'ke atas'), 'NILAI_TIDAK_SAH'],
    ['a row that is gone', isi('x', 'uraian', undefined, 'a'), 'TIDAK_DITEMUKAN'],
    [
      'an amount that is no rupiah',
      { jenis: 'pagu', opdId: 'dinkop', tahun: 2026, dari: null, ke: 1.5 },
      'NILAI_TIDAK_SAH'
    ],
    ['an OPD of nobody', { jenis: 'pagu', opdId: 'lain', tahun: 2025, dari: null, ke: 1 }, 'TIDAK_DITEMUKAN'],
    [
      'a year of pagu outside the period',
      { jenis: 'pagu', opdId: 'dinkop', tahun: 2024, dari: null, ke: 1 },
      'TAHUN_DI_LUAR_PERIODE'
    ],
    [
      'a sasaran under a misi',
      { jenis: 'tambah', simpul: [row('n', 'sasaran', 'm1', { uraian: 'x' })] },
      'TINGKAT_SALAH'
    ],
    [
      'a second visi',
      { jenis: 'tambah', simpul: [row('n', 'visi', null, { uraian: 'x' })] },
      'TINGKAT_SALAH'
    ],
    [
      'a program of an OPD of nobody',
      { jenis: 'tambah', simpul: [row('n', 'programPrioritas', 's1', { uraian: 'x', pengampu: ['lain'] })] },
      'TIDAK_DITEMUKAN'
    ],
    [
      'a priority of no date',
      { jenis: 'tambah', simpul: [row('n', 'prioritas', null, { uraian: 'x', mulai: 'besok' })] },
      'NILAI_TIDAK_SAH'
    ],
    ['an id that is taken', { jenis: 'tambah', simpul: [row('s1', 'sasaran', 't1', {})] }, 'ID_SUDAH_ADA'],
    [
      'a tujuan below its own sasaran',
      {
        jenis: 'pindah',
        simpulId: 't1',
        dari: { indukId: 'm1', urutan: 1 },
        ke: { indukId: 's1', urutan: 1 }
      },
      'TINGKAT_SALAH'
    ]
  ])('[IND-11] refuses %s', (_what, change, expected) => {
    expect(code(change)).toBe(expected)
  })

  it('[IND-11] a priority takes a year or a day, a program its OPD', () => {
    const added = done(induk(), {
      jenis: 'tambah',
      simpul: [
        row('p1', 'prioritas', 's1', { uraian: 'Sertifikasi halal', mulai: '2025', selesai: '2025-12-31' }),
        row('pp', 'programPrioritas', 's2', { uraian: 'Program', pengampu: ['dinkop'] })
      ]
    })
    expect(added.diubah).toEqual(['p1', 'pp'])
  })

  it('[IND-12] removing a row removes what stands below it', () => {
    expect(done(induk(), { jenis: 'hapus', simpulId: 't1' }).dihapus).toEqual(['t1', 's1', 's2', 'i1'])
  })

  const change: fc.Arbitrary<(plan: RencanaInduk, n: number) => ChangeInduk> = fc.oneof(
    fc.string({ maxLength: 12 }).map((text) => (plan: RencanaInduk, n: number) => {
      const node = [...plan.simpul.values()][n % plan.simpul.size] ?? row('visi', 'visi', null, {})
      return isi(node.id, 'uraian', node.isian['uraian'], text)
    }),
    fc.nat(9).map((urutan) => (plan: RencanaInduk, n: number): ChangeInduk => {
      const node = [...plan.simpul.values()][n % plan.simpul.size] ?? row('visi', 'visi', null, {})
      const dari = { indukId: node.indukId, urutan: node.urutan }
      return { jenis: 'pindah', simpulId: node.id, dari, ke: { ...dari, urutan } }
    }),
    fc.nat(5).map(
      (n) => (): ChangeInduk => ({
        jenis: 'tambah',
        simpul: [
          row(`n${n}`, 'sasaran', 't1', { uraian: 'baru' }),
          row(`k${n}`, 'indikator', `n${n}`, { uraian: 'b' })
        ]
      })
    ),
    fc.constant(
      (plan: RencanaInduk, n: number): ChangeInduk => ({
        jenis: 'hapus',
        simpulId: [...plan.simpul.keys()][n % plan.simpul.size] ?? 'visi'
      })
    ),
    fc.option(fc.nat(1_000)).map(
      (ke) =>
        (plan: RencanaInduk): ChangeInduk => ({
          jenis: 'pagu',
          opdId: 'dinkes',
          tahun: 2026,
          dari: plan.pagu.get('dinkes')?.get(2026) ?? null,
          ke
        })
    )
  )
  it('[IND-13] undoing any sequence of changes gives back the same plan, and a change writes into no older value', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.nat(50)), { maxLength: 15 }), (list) => {
        let plan = induk()
        const undo: ChangeInduk[] = []
        for (const [make, n] of list) {
          if (plan.simpul.size === 0) break
          const result = applyInduk(plan, [make(plan, n)], konteks)
          if (!result.ok) continue
          plan = result.value.induk
          undo.unshift(...result.value.balik)
        }
        const back = done(plan, ...undo).induk
        expect(sameJson([...back.simpul].sort(), [...induk().simpul].sort())).toBe(true)
        expect(back.pagu).toEqual(induk().pagu)
      })
    )
  })

  it('[IND-14] counts what there is and what is lacking, and adds up the pagu', () => {
    expect(countInduk(induk())).toEqual({
      visi: 1,
      misi: 1,
      tujuan: 1,
      sasaran: 2,
      tujuanTanpaSasaran: 0,
      sasaranTanpaIndikator: 1,
      indikatorTanpaTarget: 0,
      opdBerpagu: 1
    })
    const more = done(induk(), { jenis: 'pagu', opdId: 'dinkes', tahun: 2025, dari: null, ke: 500 }).induk
    expect(totalPagu(more).perTahun).toEqual(
      new Map([
        [2025, 1_500],
        [2026, 0]
      ])
    )
    expect(totalPagu(more).perOpd).toEqual(
      new Map([
        ['dinkop', 1_000],
        ['dinkes', 500]
      ])
    )
  })

  it('[IND-14] prints parents before children, each in its order', () => {
    expect(treeOfInduk(induk()).rows.map(({ simpul, tingkat }) => `${tingkat}${simpul.id}`)).toEqual([
      '0visi',
      '0m1',
      '1t1',
      '2s1',
      '3i1',
      '2s2'
    ])
  })
})

const node = (
  id: string,
  jenis: Simpul['jenis'],
  indukId: string | null,
  isian: Simpul['isian'] = {}
): Simpul => ({
  id,
  jenis,
  indukId,
  urutan: 1,
  rujukanId: null,
  isian: { uraian: id, ...isian },
  tertulis: {}
})
const naskah = (bagian: Naskah['bagian'] = {}, more: readonly Simpul[] = []): Naskah => ({
  id: 'n',
  tahun: [2025, 2026],
  profil: 'INM52',
  simpul: new Map(
    [
      node('tujuan', 'tujuan', null),
      node('sasaran', 'sasaran', 'tujuan'),
      node('lain', 'tujuan', null),
      ...more
    ].map((one) => [one.id, one])
  ),
  bagian
})

const confirmed = (plan: RencanaInduk, indukSimpulId: string, simpulId = 'tujuan'): Kaitan => {
  const content = isiOfInduk(plan, indukSimpulId)
  if (!content) throw new Error('gone')
  return {
    id: `k-${indukSimpulId}`,
    jenis: 'induk',
    simpulId,
    rumpunId: 'v1',
    indukSimpulId,
    ditegaskan: { isi: content, hash: hashContent(content), indukId: plan.id }
  }
}
const nspk: Kaitan = { id: 'k-nspk', jenis: 'nspk', simpulId: 'lain', uraian: 'Standar', sumber: 'Permen 1' }
const now = (plan: RencanaInduk, redaksional: IndukKini['redaksional'] = []): IndukKini => ({
  perRumpun: new Map([['v1', plan]]),
  redaksional
})
const reworded = done(induk(), isi('s1', 'uraian', 'Usaha mikro berkembang', 'Usaha mikro naik kelas')).induk
const stateOf = (kaitan: readonly Kaitan[], kini: IndukKini, terkunci = false) =>
  Object.fromEntries(
    statusSimpulOf(naskah(), kaitan, kini, terkunci).map((one) => [
      one.simpulId,
      { keadaan: one.keadaan, indukBerubah: one.indukBerubah, tinjauan: one.tinjauan.length }
    ])
  )

describe('links of a Renstra to its parents', () => {
  it('[IND-20] a link stands while the parent reads as it was confirmed; pagu, order and children do not count', () => {
    const link = confirmed(induk(), 's1')
    const same = done(
      induk(),
      { jenis: 'pagu', opdId: 'dinkop', tahun: 2025, dari: 1_000, ke: 9 },
      {
        jenis: 'pindah',
        simpulId: 's1',
        dari: { indukId: 't1', urutan: 1 },
        ke: { indukId: 't1', urutan: 7 }
      },
      { jenis: 'tambah', simpul: [row('pp', 'programPrioritas', 's1', { uraian: 'Program' })] }
    ).induk
    expect(tinjauanOf(link, now(same))).toBeNull()
    expect(stateOf([link], now(same))['tujuan']?.indukBerubah).toBe(false)
  })

  it('[IND-20] wording, code, an indicator or a target that differs puts it up for review, with old and new', () => {
    const link = confirmed(induk(), 's1')
    const retarget = done(induk(), isi('i1', 'target:2026', target('6'), target('7'))).induk
    for (const plan of [reworded, retarget]) {
      const review = tinjauanOf(link, now(plan))
      expect(review?.lama).toEqual(isiOfInduk(induk(), 's1'))
      expect(review?.baru).toEqual(isiOfInduk(plan, 's1'))
    }
    expect(stateOf([link], now(reworded))['tujuan']).toEqual({
      keadaan: 'perluDitinjau',
      indukBerubah: true,
      tinjauan: 1
    })
    expect(tujuanIndukBerubah(naskah(), [link, nspk], now(reworded))).toEqual(['tujuan'])
  })

  it('[IND-21] a parent that is gone is up for review with nothing new', () => {
    const gone = done(induk(), { jenis: 'hapus', simpulId: 's1' }).induk
    expect(tinjauanOf(confirmed(induk(), 's1'), now(gone))?.baru).toBeNull()
    expect(tinjauanOf(confirmed(induk(), 's1'), { perRumpun: new Map(), redaksional: [] })?.baru).toBeNull()
  })

  it('[IND-22] a change that was declared to be of wording keeps links confirmed, also in a chain, and no other change', () => {
    const link = confirmed(induk(), 's1')
    const hash = (plan: RencanaInduk) => hashContent(isiOfInduk(plan, 's1') as never)
    const twice = done(reworded, isi('s1', 'kode', '1.1.1', '1.1.01')).induk
    const first = { rumpunId: 'v1', simpulId: 's1', lama: hash(induk()), baru: hash(reworded) }
    const second = { rumpunId: 'v1', simpulId: 's1', lama: hash(reworded), baru: hash(twice) }
    expect(tinjauanOf(link, now(reworded, [first]))).toBeNull()
    expect(sambunganOf(link, now(reworded, [first])).ditegaskan).toBe(hash(reworded))
    expect(tinjauanOf(link, now(twice, [first]))).not.toBeNull()
    expect(tinjauanOf(link, now(twice, [first, second]))).toBeNull()
    expect(tinjauanOf(link, now(reworded, [{ ...first, simpulId: 's2' }]))).not.toBeNull()
  })

  it('[IND-22] only a change of wording may be called one: no number, code, unit or target', () => {
    const lama = isiOfInduk(induk(), 's1')
    const edited = (...changes: ChangeInduk[]) => isiOfInduk(done(induk(), ...changes).induk, 's1')
    const allowed = (baru: ReturnType<typeof edited>) =>
      lama !== undefined && baru !== undefined && isRedaksional(lama, baru)
    expect(allowed(isiOfInduk(reworded, 's1'))).toBe(true)
    expect(
      allowed(edited(isi('i1', 'uraian', 'Pertumbuhan usaha mikro', 'Laju pertumbuhan usaha mikro')))
    ).toBe(true)
    expect(allowed(edited(isi('s1', 'uraian', 'Usaha mikro berkembang', '100 usaha mikro berkembang')))).toBe(
      false
    )
    expect(allowed(edited(isi('s1', 'kode', '1.1.1', '1.1.2')))).toBe(false)
    expect(allowed(edited(isi('i1', 'target:2026', target('6'), target('7'))))).toBe(false)
    expect(allowed(edited(isi('i1', 'satuan', '%', 'unit')))).toBe(false)
    expect(allowed(edited({ jenis: 'hapus', simpulId: 'i1' }))).toBe(false)
  })

  it('[IND-23] a locked row stays locked and carries that its parent has changed, with old and new', () => {
    expect(stateOf([confirmed(induk(), 's1')], now(reworded), true)['tujuan']).toEqual({
      keadaan: 'terkunci',
      indukBerubah: true,
      tinjauan: 1
    })
  })

  it('[IND-24] several parents: one that differs is enough; NSPK holds its own words', () => {
    const both = [confirmed(induk(), 's2'), confirmed(induk(), 's1')]
    expect(stateOf(both, now(reworded))['tujuan']?.tinjauan).toBe(1)
    expect(stateOf([nspk], now(reworded))['lain']?.indukBerubah).toBe(false)
  })

  it('[IND-25] a row has a trace by a link of its own or of a row above; NSPK counts, a parent that is gone does not', () => {
    expect(simpulTanpaJejak(naskah(), [], now(induk()))).toEqual(['tujuan', 'sasaran', 'lain'])
    expect(simpulTanpaJejak(naskah(), [confirmed(induk(), 's1'), nspk], now(induk()))).toEqual([])
    const own = confirmed(induk(), 's1', 'sasaran')
    expect(simpulTanpaJejak(naskah(), [own], now(induk()))).toEqual(['tujuan', 'lain'])
    const gone = done(induk(), { jenis: 'hapus', simpulId: 's1' }).induk
    expect(simpulTanpaJejak(naskah(), [own], now(gone))).toHaveLength(3)
  })

  it('[IND-26] a sasaran of the parent that no row is linked to is an orphan; a link to its tujuan does not answer it', () => {
    const open = (ids: readonly string[]) => sasaranTanpaJawaban(induk(), new Set(ids)).map(({ id }) => id)
    expect(open(['t1'])).toEqual(['s1', 's2'])
    expect(open(['s2'])).toEqual(['s1'])
  })
})

describe('versions of a parent plan', () => {
  it('[IND-30] tells added, removed, changed and moved rows, what touches links, and the pagu', () => {
    const later = done(
      induk(),
      isi('i1', 'target:2026', target('6'), target('7')),
      isi('visi', 'uraian', 'Makmur dan bermartabat', 'Makmur'),
      { jenis: 'hapus', simpulId: 's2' },
      {
        jenis: 'pindah',
        simpulId: 't1',
        dari: { indukId: 'm1', urutan: 1 },
        ke: { indukId: null, urutan: 1 }
      },
      { jenis: 'tambah', simpul: [row('s3', 'sasaran', 't1', { uraian: 'Baru' })] },
      { jenis: 'pagu', opdId: 'dinkop', tahun: 2026, dari: null, ke: 7 }
    ).induk
    const { simpul, pagu } = diffInduk(induk(), later)
    expect(simpul.map((one) => [one.simpulId, one.macam, one.menyentuhKaitan])).toEqual([
      ['visi', 'diubah', false],
      ['t1', 'dipindah', false],
      ['s1', 'diubah', true],
      ['i1', 'diubah', false],
      ['s3', 'ditambah', false],
      ['s2', 'dihapus', true]
    ])
    expect(pagu).toEqual([{ opdId: 'dinkop', tahun: 2026, lama: null, baru: 7 }])
    expect(diffInduk(induk(), induk())).toEqual({ simpul: [], pagu: [] })
  })

  const versi = (
    id: string,
    tahap: 'berlaku' | 'rancanganAwal' | 'persiapan' | 'ditetapkan',
    rumpunId = 'a'
  ) => ({
    id,
    rumpunId,
    tahun: [2024, 2025, 2026],
    tahap
  })
  it('[IND-31] the version in force counts, a draft only before there is a fixed one, and never in persiapan', () => {
    const ids = (...list: ReturnType<typeof versi>[]) => versiKini(list).map(({ id }) => id)
    expect(ids(versi('1', 'berlaku'), versi('2', 'rancanganAwal'))).toEqual(['1'])
    expect(ids(versi('1', 'berlaku'), versi('2', 'ditetapkan'))).toEqual(['1'])
    expect(ids(versi('1', 'rancanganAwal'))).toEqual(['1'])
    expect(ids(versi('1', 'persiapan'))).toEqual([])
    expect(ids(versi('1', 'berlaku'), versi('2', 'ditetapkan', 'b'))).toEqual(['1', '2'])
    expect(isIndukTetap(versi('1', 'ditetapkan'))).toBe(true)
    expect(isIndukTetap(versi('1', 'rancanganAwal'))).toBe(false)
  })

  it('[IND-32] a plan has the parents that share its years, the one that shares most first', () => {
    const rpjmd = { ...versi('r', 'berlaku'), tahun: [2019, 2020, 2021, 2022, 2023] }
    const rpd = { ...versi('d', 'berlaku', 'b'), tahun: [2024, 2025, 2026] }
    expect(indukUntuk([rpjmd, rpd], [2023, 2024, 2025]).map(({ id }) => id)).toEqual(['d', 'r'])
    expect(indukUntuk([rpjmd, rpd], [2030])).toEqual([])
  })
})

it('[IND-33] a plan in force is to be looked at when a perubahan of its parent came into force after it', () => {
  const version = (id: string, asalId: string | null, tahap: 'berlaku' | 'digantikan' | 'ditetapkan') => ({
    id,
    rumpunId: 'a',
    tahun: [2024, 2025],
    tahap,
    asalId,
    berlakuSejak: asalId === null ? '2023-04-01' : '2025-06-30'
  })
  const changed = [version('1', null, 'digantikan'), version('2', '1', 'berlaku')]
  const plan = { berlaku: true, tahun: [2024, 2025, 2026], sejak: '2023-04-11' }
  expect(perubahanIndukUntuk(plan, changed)).toMatchObject({ induk: { id: '2' }, sejak: '2025-06-30' })
  expect(perubahanIndukUntuk({ ...plan, sejak: '2025-06-30' }, changed)).toBeNull()
  expect(perubahanIndukUntuk({ ...plan, berlaku: false }, changed)).toBeNull()
  expect(perubahanIndukUntuk({ ...plan, tahun: [2030] }, changed)).toBeNull()
  expect(
    perubahanIndukUntuk(plan, [version('1', null, 'berlaku'), version('2', '1', 'ditetapkan')])
  ).toBeNull()
})

it('[IND-40] what a Renstra tells about its parent becomes rows: sasaran under the tujuan that the IKU tables print beside it', () => {
  let next = 0
  const id = () => `x${++next}`
  const iku = node('iku', 'iku', null, { tujuanInduk: 'Tujuan  B', sasaranInduk: 'sasaran 1' })
  const read = indukFromNaskah(
    naskah(
      {
        induk: {
          jenis: 'RPD',
          judul: 'RPD 2025-2026',
          visi: 'V',
          misi: [{ nomor: '1', uraian: 'M' }],
          tujuan: ['Tujuan A', 'Tujuan B'],
          sasaran: ['Sasaran 1', 'Sasaran 2']
        }
      },
      [iku]
    ),
    id
  )
  expect(read?.jenis).toBe('RPD')
  const under = (uraian: string) => {
    const found = read?.simpul.find((one) => one.isian['uraian'] === uraian)
    return read?.simpul.find((one) => one.id === found?.indukId)?.isian['uraian'] ?? null
  }
  expect(read?.simpul.map((one) => one.jenis)).toEqual([
    'visi',
    'misi',
    'tujuan',
    'tujuan',
    'sasaran',
    'sasaran'
  ])
  expect([under('Sasaran 1'), under('Sasaran 2')]).toEqual(['Tujuan B', null])
  expect(indukFromNaskah(naskah(), id)).toBeNull()
  if (!read) return
  expect(applyInduk({ ...induk([], []) }, [{ jenis: 'tambah', simpul: read.simpul }], konteks).ok).toBe(true)
})
