import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutate } from '../../../test/mutate.ts'
import { putaran } from '../../../test/putaran.ts'
import { rencanaRuntut } from '../../../test/rencana-runtut.ts'
import { sampel } from '../../../test/sampel.ts'
import { resolvePointer } from '../../dokumen/pointer.ts'
import { check } from '../check.ts'
import type { Keluarga, Temuan } from '../define-aturan.ts'
import { semuaAturan } from '../index.gen.ts'

const keluarga: readonly Keluarga[] = ['cascade', 'antar-tabel', 'dokumen', 'hukum', 'nomenklatur']
const aturan = semuaAturan.filter((one) => keluarga.includes(one.keluarga))

/** `ATURAN pointer` of the findings of one severity that are no trial. */
const places = (temuan: readonly Temuan[], keparahan: Temuan['keparahan']): string[] =>
  temuan
    .filter((one) => one.keparahan === keparahan && !one.percobaan)
    .map((one) => `${one.aturan} ${one.pointer}`)

describe('the two sample plans', () => {
  it('[ANT-11] gives the kritis findings of the Lumajang plan, each checked by hand', () => {
    expect(places(check(sampel.lumajang, { aturan }).temuan, 'kritis')).toEqual([
      'HUKUM-001 /dasarHukum/1',
      'HUKUM-001 /dasarHukum/2',
      'HUKUM-001 /dasarHukum/8',
      'NOMENKLATUR-001 /programPendanaan/4/anak/0/kode',
      'NOMENKLATUR-001 /programPendanaan/6/anak/3/kode'
    ])
  })

  it('[ANT-11] gives the mayor findings of the Lumajang plan, each checked by hand', () => {
    expect(places(check(sampel.lumajang, { aturan }).temuan, 'mayor')).toEqual([
      'ANTAR-TABEL-006 /tujuanSasaran/0/anak/0/indikator/1',
      'ANTAR-TABEL-006 /tujuanSasaran/0/anak/0/indikator/2',
      'ANTAR-TABEL-006 /tujuanSasaran/1/anak/0/indikator/1',
      'ANTAR-TABEL-011 /kutipan/21/teks',
      'ANTAR-TABEL-014 /induk/visiTertulis/1/teks',
      'ANTAR-TABEL-015 /daftarStrategi/3/uraian',
      'ANTAR-TABEL-016 /programPendanaan/1',
      'CASCADE-001 /tujuanSasaran/0/indikator',
      'CASCADE-001 /tujuanSasaran/1/indikator',
      'CASCADE-008 /programPendanaan/1/indikator/0',
      'DOKUMEN-007 /dokumen/periodeTertulis',
      'HUKUM-002 /dasarHukum'
    ])
  })

  it('[ANT-11] gives the kritis findings of the Pasuruan plan, each checked by hand', () => {
    expect(places(check(sampel.pasuruan, { aturan }).temuan, 'kritis')).toEqual([
      'ANTAR-TABEL-001 /programPendanaan/0/sasaran',
      'ANTAR-TABEL-001 /indikatorKinerja/3/sasaran',
      'ANTAR-TABEL-002 /indikatorKinerja/4/awal',
      'ANTAR-TABEL-002 /indikatorKinerja/4/target/2024',
      'ANTAR-TABEL-002 /indikatorKinerja/4/target/2025',
      'ANTAR-TABEL-002 /indikatorKinerja/4/target/2026',
      'ANTAR-TABEL-002 /indikatorKinerja/4/akhir',
      'ANTAR-TABEL-022 /ikk',
      'CASCADE-003 /programPendanaan/0/tujuan',
      'CASCADE-003 /programPendanaan/1/sasaran',
      'CASCADE-003 /programPendanaan/4/sasaran',
      'HUKUM-001 /dasarHukum/3',
      'HUKUM-001 /dasarHukum/11',
      'HUKUM-001 /dasarHukum/20',
      'HUKUM-001 /mengingat/8',
      'HUKUM-006 /dokumen/perkada/kepalaLampiran',
      'NOMENKLATUR-001 /programPendanaan'
    ])
  })

  it('[ANT-5] names the rounding between T-C.25 and IKU as such', () => {
    const { temuan } = check(sampel.pasuruan, { aturan })
    expect(temuan.filter((one) => one.aturan === 'ANTAR-TABEL-003')).toMatchObject([
      { pointer: '/indikatorKinerja/1/target/2024', keparahan: 'minor', actual: '86.16', expected: '86.15' }
    ])
  })
})

describe('a correct plan', () => {
  it.each(['PMDN86', 'INM52', 'INM2-2025'] as const)(
    '[ANT-10] has nothing kritis, mayor or minor: %s',
    (profil) => {
      const { temuan } = check(rencanaRuntut(profil))
      expect(
        temuan.filter((one) => one.keparahan !== 'info').map((one) => `${one.aturan} ${one.pointer}`)
      ).toEqual([])
    }
  )
})

describe('a damaged plan', () => {
  const langkah = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 })

  it.each(['lumajang', 'pasuruan'] as const)(
    '[ANT-13] is checked without failing, and every finding leads to a place: %s',
    (nama) => {
      fc.assert(
        fc.property(langkah, (steps) => {
          const dokumen = mutate(sampel[nama], steps)
          const { temuan, tidakDiperiksa } = check(dokumen, { aturan })
          expect(tidakDiperiksa.filter((one) => one.sebab.startsWith('Pemeriksaan gagal'))).toEqual([])
          for (const one of temuan) {
            const above = one.pointer.slice(0, one.pointer.lastIndexOf('/'))
            expect(resolvePointer(dokumen, one.pointer) ?? resolvePointer(dokumen, above)).toBeDefined()
            expect(one.pesan).not.toMatch(/undefined|null|NaN|\[object/)
          }
        }),
        { numRuns: 25 * putaran }
      )
    }
  )
})
