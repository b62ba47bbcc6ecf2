import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import {
  INDUK_EDGES,
  isTahap,
  type MesinBerversi,
  namaTersimpan,
  RENSTRA_EDGES,
  readKeadaan,
  readTahap,
  readTahapInduk,
  TAHAP,
  VERSI_INDUK,
  VERSI_RENSTRA
} from '../../src/tahap/index.ts'

/** What a version of a machine was when it was published. */
interface Terbitan {
  readonly keadaan: readonly string[]
  /** `sidikOf` its transitions; null = published before it was taken. */
  readonly sidik: string | null
}

const renstra1 = [
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
  'siapDitetapkan',
  'ditetapkan',
  'berlaku',
  'digantikan',
  'dicabut',
  'berakhir',
  'dibatalkan'
]
const induk1 = [
  'persiapan',
  'rancanganAwal',
  'rancangan',
  'rancanganAkhir',
  'ditetapkan',
  'berlaku',
  'digantikan'
]

/** Every version as it was published: never edited, only added to. */
const TERBIT = {
  renstra: {
    1: { keadaan: renstra1, sidik: null },
    2: {
      keadaan: renstra1,
      sidik: 'a7ee811a5f937769e24a295b34eb19f67f4950bd4bcf20268f5cdcb8d9507aa2'
    }
  },
  induk: {
    1: { keadaan: induk1, sidik: null },
    2: {
      keadaan: [...induk1, 'dibatalkan'],
      sidik: '1c694fbc944464fad08efc8370d7f57ceccc3c09fb8cdba362ee2d4482b0d78a'
    }
  }
} as const satisfies Record<string, Readonly<Record<number, Terbitan>>>

interface Tepi {
  readonly dari: string
  readonly peristiwa: string
  readonly ke: string
  readonly izin: object
}

/** Hash of a machine's states and transitions: event, target, who may send it, what must hold. Effects are not in it. */
const sidikOf = (keadaan: readonly string[], tepi: readonly Tepi[]): string => {
  const lines = tepi.map(({ dari, peristiwa, ke, izin }) => {
    const known: Readonly<Record<string, unknown>> = { ...izin }
    return [dari, peristiwa, ke, ...['peran', 'syarat', 'isian', 'cabang'].map((key) => known[key] ?? null)]
  })
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([keadaan, lines]))))
}

const mesin: readonly (readonly [
  string,
  MesinBerversi<string>,
  readonly Tepi[],
  Readonly<Record<number, Terbitan>>
])[] = [
  ['renstra', VERSI_RENSTRA as MesinBerversi<string>, RENSTRA_EDGES, TERBIT.renstra],
  ['induk', VERSI_INDUK as MesinBerversi<string>, INDUK_EDGES, TERBIT.induk]
]

describe.each(mesin)('the versions of the machine %s', (nama, berversi, tepi, terbit) => {
  it('[TAH-43] every state of every published version has a way to the present machine', () => {
    const all = Array.from({ length: berversi.versi }, (_, at) => at + 1)
    expect(Object.keys(terbit).map(Number)).toEqual(all)
    for (const [versi, { keadaan }] of Object.entries(terbit))
      for (const one of keadaan)
        expect(readKeadaan(berversi, one, Number(versi)).ok, `${versi} ${one}`).toBe(true)
    expect(Object.keys(berversi.peta).map(Number)).toEqual(all.slice(0, -1))
    for (const versi of all.slice(0, -1))
      expect(Object.keys(berversi.peta[versi] ?? {})).toEqual([...(terbit[versi]?.keadaan ?? [])])
    expect(readKeadaan(berversi, 'prototype', 1).ok).toBe(false)
  })

  it('[TAH-44] the present version is the one that was published: a change of it needs a number and a map of its own', () => {
    const found = { keadaan: [...berversi.keadaan], sidik: sidikOf(berversi.keadaan, tepi) }
    expect(
      found,
      `The machine ${nama} differs from its published version ${berversi.versi}. Plans in force stand in its states: raise ` +
        `its MACHINE_VERSION, add the map of version ${berversi.versi} to packages/domain/src/tahap/versi.ts, and publish ` +
        'the new version here with the states and hash shown below.'
    ).toEqual({ ...terbit[berversi.versi] })
  })
})

describe('a state that another version stored', () => {
  /** Version 1 knew "siap", version 2 had the forum apart, version 3 is the present one. */
  const lama: MesinBerversi<string> = {
    nama: 'Naskah',
    versi: 3,
    keadaan: TAHAP,
    isKeadaan: isTahap,
    peta: {
      1: { siap: 'persiapan', forum: 'forum', paraf: 'paraf' },
      2: { persiapan: 'persiapan', forum: 'rancangan', rancangan: 'rancangan', paraf: 'paraf' }
    }
  }

  it('[TAH-42] is read through the map of each version in turn', () => {
    const read = (nama: string, versi: number) => readKeadaan(lama, nama, versi)
    expect(read('siap', 1)).toEqual({ ok: true, value: 'persiapan' })
    expect(read('forum', 1)).toEqual({ ok: true, value: 'rancangan' })
    expect(read('forum', 2)).toEqual({ ok: true, value: 'rancangan' })
    expect(read('forum', 3)).toEqual({ ok: true, value: 'forum' })
    expect(read('rancangan', 1)).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('versi 1 tidak dikenal') }
    })
    expect(read('forum', 4)).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('lebih baru') }
    })
    expect(read('toString', 1).ok).toBe(false)
  })

  it('[TAH-45] is looked for under every name that it had', () => {
    expect(namaTersimpan(lama, ['rancangan'])).toEqual([
      { versi: 3, nama: 'rancangan' },
      { versi: 2, nama: 'forum' },
      { versi: 2, nama: 'rancangan' },
      { versi: 1, nama: 'forum' }
    ])
    expect(namaTersimpan(lama, ['persiapan', 'paraf'])).toEqual([
      { versi: 3, nama: 'persiapan' },
      { versi: 3, nama: 'paraf' },
      { versi: 2, nama: 'persiapan' },
      { versi: 2, nama: 'paraf' },
      { versi: 1, nama: 'siap' },
      { versi: 1, nama: 'paraf' }
    ])
    expect(namaTersimpan(lama, ['tidak ada'])).toEqual([])
  })

  it('[TAH-43] of version 1 means the same in version 2 of both machines', () => {
    for (const one of renstra1) expect(readTahap(one, 1)).toEqual({ ok: true, value: one })
    for (const one of induk1) expect(readTahapInduk(one, 1)).toEqual({ ok: true, value: one })
    expect(readTahapInduk('dibatalkan', 1).ok).toBe(false)
  })
})
