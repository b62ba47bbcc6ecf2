import { describe, expect, it } from 'vitest'
import { monogramOf, peopleOf } from '../kehadiran/presence.ts'
import { kalimatPemberitahuan } from './pemberitahuan.ts'

describe('a notification in words', () => {
  it('says what happened, where the plan is now, whose turn it is and why', () => {
    expect(
      kalimatPemberitahuan('langkah', {
        tahun: [2027, 2031],
        jenis: 'awal',
        peristiwa: 'kembalikan',
        ke: 'penyempurnaanRancangan',
        oleh: 'Sri Handayani',
        alasan: 'Target belum realistis',
        harus: true
      })
    ).toEqual({
      judul: 'Renstra 2027–2031: Kembalikan untuk disempurnakan',
      isi: 'Giliran Anda. Kini pada tahap Penyempurnaan Rancangan, oleh Sri Handayani: Target belum realistis'
    })
    expect(
      kalimatPemberitahuan('tenggat', {
        tahun: [2027],
        jenis: 'perubahan',
        uraian: 'Forum',
        jatuhTempo: '2026-12-01',
        sisaHari: -2
      })
    ).toEqual({ judul: 'Perubahan Renstra 2027: terlambat 2 hari', isi: 'Forum (1 Desember 2026)' })
  })

  it('says who wrote what where, and who was given which part', () => {
    expect(
      kalimatPemberitahuan('catatan', {
        oleh: 'Agus',
        peristiwa: 'balas',
        tempat: 'Tujuan 1',
        isi: 'Mengapa?'
      })
    ).toEqual({ judul: 'Agus membalas catatan: Tujuan 1', isi: 'Mengapa?' })
    expect(
      kalimatPemberitahuan('putaran', {
        judul: 'Renstra Dinas',
        oleh: 'Sri',
        cakupan: ['Bab IV'],
        batas: '2026-12-04'
      })
    ).toEqual({
      judul: 'Renstra Dinas: Anda ditugaskan memeriksa',
      isi: 'Bagian Bab IV, oleh Sri, paling lambat 4 Desember 2026'
    })
  })

  it('is readable even when this program does not know its kind or its data are odd', () => {
    expect(
      kalimatPemberitahuan('induk', {
        macam: 'dibatalkan',
        induk: 'RPD 2025–2029',
        tahun: [2025, 2029],
        jenis: 'awal',
        jumlah: 3,
        menunggu: true,
        oleh: 'Dewi',
        alasan: 'salah tahun'
      })
    ).toEqual({
      judul: 'RPD 2025–2029 dibatalkan',
      isi: '3 baris Renstra 2025–2029 perlu ditinjau. Renstra tetap menunggu RPJMD/RPD lain. Oleh Dewi: salah tahun.'
    })
    expect(
      kalimatPemberitahuan('induk', { macam: 'toString', induk: 'RPD', jumlah: 0, oleh: 'Dewi' })
    ).toEqual({ judul: 'RPD', isi: 'Tidak ada baris Renstra yang perlu ditinjau. Oleh Dewi.' })
    expect(kalimatPemberitahuan('baru-sekali', { teks: 'Ada kabar' })).toEqual({
      judul: 'Ada kabar',
      isi: ''
    })
    for (const odd of [null, 7, 'teks', [], {}])
      expect(kalimatPemberitahuan('langkah', odd).judul).toMatch(/^Renstra/)
  })
})

describe('people in a plan', () => {
  it('have initials, and are named once with the cell that they are on', () => {
    expect(['Rina Wulandari', 'agus', '', '7 Budi Santoso'].map(monogramOf)).toEqual(['RW', 'A', '?', 'BS'])
    const sel = { simpulId: 's', field: 'uraian' }
    expect(
      peopleOf([
        { id: 'u', nama: 'Rina', tab: '1', sel: null },
        { id: 'u', nama: 'Rina', tab: '2', sel },
        { id: 'v', nama: 'Agus', tab: '3', sel: null }
      ])
    ).toEqual([
      { id: 'u', nama: 'Rina', tab: '2', sel },
      { id: 'v', nama: 'Agus', tab: '3', sel: null }
    ])
  })
})
