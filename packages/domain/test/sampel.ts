import lumajang from '../../contoh/lumajang-2018-2023.json' with { type: 'json' }
import pasuruan from '../../contoh/pasuruan-2024-2026.json' with { type: 'json' }
import type { Dokumen } from '../src/dokumen/schema.ts'

/** The two sample plans for tests; treat them as read-only. */
export const sampel = {
  lumajang: lumajang as unknown as Dokumen,
  pasuruan: pasuruan as unknown as Dokumen
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** At most one row of every list, so that a test can make thousands of copies. */
const prune = (value: Json): Json =>
  Array.isArray(value)
    ? value.slice(0, 1).map(prune)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, prune(child)]))
      : value

/** A small dokumen that uses every part of the format at least once. */
export function dokumenLengkap(): Dokumen {
  const sel = { teks: '1,5', nilai: '1.5', satuan: '%', tahun: 2023, ocr: 'l,5' }
  const indikator = {
    nomor: '1',
    uraian: 'Persentase',
    rumus: 'a / b',
    rumusData: { pembilang: '/dataSektor/a/baris/0', penyebut: '/dataSektor/a/baris/1', tahun: 2023 },
    satuan: '%',
    awal: sel,
    target: {
      '2024': { teks: '1 a dan 2 b', nilai: '1', bagian: [{ nilai: '1', satuan: 'a' }, { nilai: '2' }] }
    },
    akhir: sel,
    arah: 'naik',
    sifat: 'stok',
    definisi: 'definisi',
    sumberData: 'sumber',
    'x-id': '0198c5f0-0000-7000-8000-000000000001'
  }
  return clone({
    ...(prune(lumajang as Json) as object),
    ...(prune(pasuruan as Json) as object),
    narasi: [
      {
        tempat: '2.3',
        tentang: 'x',
        tahun: 2021,
        nilai: sel,
        merujuk: '/ikk/0',
        hitung: { pembilang: '/a', penyebut: '/b~1c' }
      }
    ],
    tabelTercetak: [{ label: 'Tabel 4.1', form: 'T-C.25', judul: 'Tujuan', tempat: '4.1' }],
    rujukan: [{ tempat: '4.2', teks: 'Tabel 4.2.1', kepada: 'cascading' }],
    naskahBab: [{ nomor: '1.1', judul: 'Latar Belakang', teks: 'isi' }],
    telaahan: [{ tempat: '3.3', tentang: 'Renstra provinsi', butir: ['a'] }],
    tantanganPeluang: { tantangan: ['a'], peluang: ['b'] },
    prioritas: [{ uraian: 'a', tahun: [2025], sumber: 'RPD' }],
    definisiIstilah: [{ istilah: 'a', uraian: 'b', kriteria: ['c'] }],
    pohonKinerja: [
      {
        uraian: 'a',
        tingkat: 'intermediate',
        unitKerja: 'b',
        jabatan: 'c',
        csf: true,
        indikator: [indikator],
        anak: [{ uraian: 'd' }]
      }
    ],
    permasalahanUtama: [{ uraian: 'a', aspek: ['b'] }],
    ikk: [
      {
        no: '1',
        jenis: 'outcome',
        uraian: 'a',
        satuan: '%',
        awal: sel,
        target: {},
        akhir: sel,
        ocr: 'x',
        keyakinan: 'rendah'
      }
    ],
    tujuanSasaran: [
      {
        jenis: 'tujuan',
        nomor: '1',
        uraian: 'a',
        indikator: [],
        anak: [{ jenis: 'sasaran', uraian: 'b', indikator: [indikator] }]
      }
    ],
    dataSektor: {
      a: {
        judul: 'a',
        tabel: '2.1',
        sumber: 'b',
        baris: [{ nomor: '1', uraian: 'c', satuan: 'd', nilai: { '2022': sel }, 'x-seri': 'e' }],
        jumlah: { '2022': sel },
        kriteria: [{ kelas: 'a', rentang: 'b' }],
        aspek: [{ uraian: 'a', skor: sel }]
      }
    },
    'x-catatan': { bebas: [1] }
  }) as unknown as Dokumen
}

/** A deep copy of JSON; every object in it is its own. */
export const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
