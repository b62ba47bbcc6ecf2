/** The key of a year in a yearly object: four digits. */
export const kunciTahun = (tahun: number): string => String(tahun).padStart(4, '0')
