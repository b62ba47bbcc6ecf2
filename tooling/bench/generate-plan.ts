import type { Naskah, Simpul, SimpulId } from '@selaras/domain/naskah'

/** Size of the "whole plan" of quality.md. */
export const wholePlan = {
  tujuan: 4,
  sasaran: 12,
  program: 18,
  kegiatan: 60,
  subKegiatan: 490,
  indikator: 2,
  tahun: [2025, 2026, 2027, 2028, 2029]
}
export type PlanSize = typeof wholePlan

/** mulberry32: small, fast, the same numbers for the same seed everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A UUID of version 7's shape from the seed, so that two runs insert the same keys. */
export function seededId(random: () => number): () => string {
  let count = 0
  return () => {
    count += 1
    const hex = () =>
      Math.floor(random() * 0x1_0000)
        .toString(16)
        .padStart(4, '0')
    return `0190${count.toString(16).padStart(8, '0').slice(0, 4)}-${count.toString(16).padStart(8, '0').slice(4)}-7${hex().slice(1)}-8${hex().slice(1)}-${hex()}${hex()}${hex()}`
  }
}

const kata = [
  'Meningkatnya',
  'Kualitas',
  'Pelayanan',
  'Pembinaan',
  'Penyusunan',
  'Fasilitasi',
  'Pengembangan',
  'Koordinasi',
  'Pengendalian',
  'Masyarakat',
  'Perangkat',
  'Daerah',
  'Dokumen',
  'Kapasitas',
  'Kelembagaan',
  'Kinerja'
]

/** A plan of the given size; the same seed gives the same plan to the byte. */
export function generatePlan(seed: number, size: PlanSize = wholePlan): Naskah {
  const random = seeded(seed)
  const newId = seededId(random)
  const pick = () => kata[Math.floor(random() * kata.length)] ?? 'Daerah'
  const text = (words: number) => Array.from({ length: words }, pick).join(' ')
  const simpul = new Map<SimpulId, Simpul>()
  const id = newId()

  const add = (
    jenis: Simpul['jenis'],
    indukId: SimpulId | null,
    urutan: number,
    isian: Simpul['isian']
  ): SimpulId => {
    const simpulId = newId()
    simpul.set(simpulId, { id: simpulId, jenis, indukId, urutan, rujukanId: null, isian, tertulis: {} })
    return simpulId
  }
  const addIndikator = (indukId: SimpulId) => {
    for (let at = 0; at < size.indikator; at++) {
      const base = 40 + Math.floor(random() * 50)
      const cells = Object.fromEntries(
        size.tahun.map((tahun, step) => [
          `target:${tahun}`,
          { teks: `${base + step} %`, nilai: String(base + step), satuan: '%' }
        ])
      )
      const last = base + size.tahun.length - 1
      add('indikator', indukId, at, {
        uraian: `Persentase ${text(5)}`,
        satuan: '%',
        awal: { teks: `${base - 1} %`, nilai: String(base - 1), satuan: '%' },
        ...cells,
        akhir: { teks: `${last} %`, nilai: String(last), satuan: '%' }
      })
    }
  }
  const addLevel = (
    jenis: Simpul['jenis'],
    count: number,
    parents: readonly (SimpulId | null)[],
    isian: (at: number) => Simpul['isian']
  ) =>
    Array.from({ length: count }, (_, at) => {
      const made = add(jenis, parents[Math.floor((at * parents.length) / count)] ?? null, at, isian(at))
      addIndikator(made)
      return made
    })

  simpul.set(id, { id, jenis: 'naskah', indukId: null, urutan: 0, rujukanId: null, isian: {}, tertulis: {} })
  const tujuan = addLevel('tujuan', size.tujuan, [null], () => ({ uraian: text(7) }))
  const sasaran = addLevel('sasaran', size.sasaran, tujuan, () => ({ uraian: text(8) }))
  const program = addLevel('program', size.program, sasaran, (at) => ({
    kode: `2.17.${String(at + 1).padStart(2, '0')}`,
    uraian: `Program ${text(5)}`,
    unitKerja: text(2),
    lokasi: 'Kabupaten'
  }))
  const kegiatan = addLevel('kegiatan', size.kegiatan, program, (at) => ({
    kode: `2.17.01.2.${String(at + 1).padStart(2, '0')}`,
    uraian: text(7),
    unitKerja: text(2),
    lokasi: 'Kabupaten'
  }))
  addLevel('subKegiatan', size.subKegiatan, kegiatan, (at) => ({
    kode: `2.17.01.2.01.${String(at + 1).padStart(4, '0')}`,
    uraian: text(8),
    unitKerja: text(2),
    lokasi: 'Kabupaten',
    ...Object.fromEntries(
      size.tahun.map((tahun) => [`pagu:${tahun}`, Math.floor(random() * 900_000_000) + 1_000_000])
    )
  }))

  return {
    id,
    tahun: size.tahun,
    profil: 'INM2-2025',
    simpul,
    bagian: {
      pemda: { nama: 'Kabupaten Ukur', jenis: 'kabupaten', provinsi: 'Provinsi Ukur' },
      perangkatDaerah: { nama: 'Dinas Ukur', bidangUrusan: [{ kode: '2.17', nama: 'Urusan ukur' }] },
      dokumen: {
        judul: 'Renstra ukur',
        jenis: 'renstra',
        profil: 'INM2-2025',
        tahun: [...size.tahun],
        tahunDasar: 2024,
        nomenklatur: 'kepmendagri-900.1.15.5-1317-2023'
      },
      induk: { jenis: 'RPJMD', misi: [] }
    }
  }
}
