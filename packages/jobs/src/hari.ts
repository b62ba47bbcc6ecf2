/** Made once: making it takes longer than a hundred days written with it. */
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' })

/** ISO day in Western Indonesian Time, the zone in which offices count their days. */
export const localDay = (now: Date): string => dayFormat.format(now)
