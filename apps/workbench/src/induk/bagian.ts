/** Parts of the page of a parent plan; the address names the one that is shown. */
export const bagianInduk = ['isi', 'pagu', 'perubahan', 'usulan', 'riwayat'] as const
export type BagianInduk = (typeof bagianInduk)[number]

/** Reads the part from an address; an unknown one is the first. */
export const readBagian = (search: Record<string, unknown>): { bagian?: BagianInduk } => {
  const found = bagianInduk.find((one) => one === search['bagian'])
  return found && found !== 'isi' ? { bagian: found } : {}
}
