import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRasio } from './capaian/rasio.ts'
import { check } from './check.ts'
import { dokumenKosong, program, sel } from './contoh-dokumen.ts'
import { semuaAturan } from './index.gen.ts'
import { compareAkhir } from './indikator/akhir.ts'
import { compareSatuan } from './indikator/indikator-siap.ts'
import { findPelanggar } from './indikator/urutan.ts'

describe('compareRasio', () => {
  it('[CAP-1] accepts the exact quotient rounded or cut off at any number of decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 4 }),
        (a, b, decimals) => {
          const scale = 10n ** BigInt(decimals)
          const cut = (BigInt(a) * scale * 100n) / BigInt(b)
          const digits = cut.toString().padStart(decimals + 1, '0')
          const whole = digits.slice(0, digits.length - decimals)
          const printed = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`
          expect(compareRasio(printed, String(a), String(b), 'persen')?.hasil).toBe('sama')
        }
      )
    )
  })

  it.each([
    ['0.60', '0.95', '1.58', 'sama'],
    ['0.61', '0.95', '1.58', 'pembulatan'],
    ['0.62', '0.95', '1.58', 'beda'],
    ['5807.89', '1054131', '18150', 'persen: pembulatan'],
    ['1161.00', '217071400', '18697360', 'persen: pembulatan'],
    ['150.00', '180', '60.00', 'persen: beda']
  ])('[CAP-1] reads %s for %s / %s as %s', (printed, a, b, wanted) => {
    const bentuk = wanted.startsWith('persen') ? 'persen' : 'desimal'
    expect(compareRasio(printed, a, b, bentuk)?.hasil).toBe(wanted.replace('persen: ', ''))
  })

  it('[CAP-3] knows no quotient by zero', () => {
    expect(compareRasio('0.00', '0', '0.0', 'desimal')).toBeUndefined()
  })
})

describe('findPelanggar', () => {
  it('[IKR-3] leaves a series that moves one way, by removing as few as possible', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 7 }),
        fc.constantFrom('naik' as const, 'turun' as const),
        (values, arah) => {
          const bad = new Set(findPelanggar(values.map(String), arah))
          const rest = values.filter((_, at) => !bad.has(at))
          expect(
            rest.every(
              (value, at) =>
                at === 0 || (arah === 'naik' ? value >= (rest[at - 1] ?? 0) : value <= (rest[at - 1] ?? 0))
            )
          ).toBe(true)
          expect(bad.size).toBe(values.length - longest(values, arah))
        }
      )
    )
  })

  it('[IKR-3] blames the later of two equal choices', () => {
    expect(findPelanggar(['74', '73'], 'naik')).toEqual([1])
    expect(findPelanggar(['71', '75', '72', '73'], 'naik')).toEqual([1])
  })
})

/** Length of the longest monotone subsequence, by trying every subset. */
function longest(values: readonly number[], arah: 'naik' | 'turun'): number {
  let best = 0
  for (let mask = 0; mask < 2 ** values.length; mask += 1) {
    const some = values.filter((_, at) => (mask >> at) % 2 === 1)
    const ok = some.every(
      (value, at) =>
        at === 0 || (arah === 'naik' ? value >= (some[at - 1] ?? 0) : value <= (some[at - 1] ?? 0))
    )
    if (ok) best = Math.max(best, some.length)
  }
  return best
}

describe('compareSatuan', () => {
  it.each([
    ['%', 'persen', 'sama'],
    ['ang gota', 'anggota', 'sama'],
    ['Unit Usaha', 'usaha', 'sebutan'],
    ['peserta', 'orang', 'sebutan'],
    ['dokumen', undefined, 'sebutan'],
    ['kop', 'pengurus kop', 'beda'],
    ['Unit usaha', '%', 'beda']
  ] as const)('[IKR-2] reads %s and %s as %s', (a, b, wanted) => {
    expect(compareSatuan(a, b)).toBe(wanted)
    expect(compareSatuan(b, a)).toBe(wanted)
  })
})

describe('compareAkhir', () => {
  it.each([
    ['72.02', '72.02', 'sama'],
    ['72.0', '72.02', 'sama'],
    ['72.03', '72.02', 'pembulatan'],
    ['72.05', '72.02', 'beda'],
    ['76', '77', 'beda']
  ])('[IKR-1] reads a printed %s for %s as %s', (printed, expected, wanted) => {
    expect(compareAkhir(printed, expected, '0.01')).toBe(wanted)
  })
})

describe('pagu', () => {
  const milik = semuaAturan.filter((aturan) => aturan.keluarga === 'pagu')

  it('[PAGU-3] leaves a total that only adds a fraction of its own to the rule on whole rupiah', () => {
    const dokumen = dokumenKosong('INM52', {
      programPendanaan: [
        program('Program', ['100,10', '100', '100'], {
          anak: [{ ...program('Kegiatan', ['100', '100', '100']), jenis: 'kegiatan' }]
        })
      ]
    })
    expect(
      check(dokumen, { aturan: milik.filter((one) => one.id !== 'PAGU-007') }).temuan.map((one) => one.aturan)
    ).toEqual(['PAGU-005'])
  })

  it('[PAGU-4] asks nothing of a form without the column, and once of one that leaves it empty', () => {
    const rows = (akhir: boolean) =>
      dokumenKosong('INM52', {
        programPendanaan: ['A', 'B'].map((nama) =>
          program(nama, ['1', '1', '1'], akhir ? { akhir: { pagu: sel(null) } } : {})
        )
      })
    const aturan = milik.filter((one) => one.id === 'PAGU-003')
    expect(check(rows(false), { aturan }).temuan).toEqual([])
    expect(check(rows(true), { aturan }).temuan.map((one) => one.pointer)).toEqual(['/programPendanaan'])
  })
})
