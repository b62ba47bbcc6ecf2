/** A printed span of years: `2018-2023`, `2024 – 2026`, `2025 s.d. 2029`. */
export interface RentangTahun {
  readonly mulai: number
  readonly selesai: number
  readonly teks: string
}

/** The first span of years in a text; undefined when it prints none. */
export function bacaRentang(teks: string | null | undefined): RentangTahun | undefined {
  const [found, mulai, selesai] =
    /\b((?:19|20)\d{2})\s*(?:-|–|—|s\.?\s?\/?\s?d\.?|sampai(?: dengan)?)\s*((?:19|20)\d{2})\b/i.exec(
      teks ?? ''
    ) ?? []
  return found && mulai && selesai
    ? { mulai: Number(mulai), selesai: Number(selesai), teks: found }
    : undefined
}
