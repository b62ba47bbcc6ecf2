/** Parts of the review page, each with an address of its own. */
export const bagianNama = [
  'perubahan',
  'temuan',
  'periksa',
  'putusan',
  'catatan',
  'simpulan',
  'riwayat'
] as const
export type Bagian = (typeof bagianNama)[number]

/** Which round and which part the address asks for. */
export interface VerifikasiSearch {
  readonly ke?: number
  readonly bagian?: Bagian
}

export const readSearch = (search: Record<string, unknown>): VerifikasiSearch => {
  const ke = Number(search['ke'])
  const bagian = bagianNama.find((one) => one === search['bagian'])
  return { ...(Number.isInteger(ke) && ke > 0 ? { ke } : {}), ...(bagian ? { bagian } : {}) }
}
