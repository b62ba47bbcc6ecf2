import { type Istilah, kelompokGlosarium } from '@selaras/domain/glosarium'
import type { Generator } from './generated.ts'

/** docs/glosarium.md: a table per group, terms in the order of the alphabet. */
export function glosariumPage(groups: Readonly<Record<string, readonly Istilah[]>>): string {
  const tables = Object.entries(groups).map(([judul, list]) => {
    const rows = [...list]
      .sort((a, b) => (a.istilah < b.istilah ? -1 : 1))
      .map(
        ({ istilah, arti, sumber, larangan }) =>
          `| **${istilah}** | ${arti} | ${sumber} | ${larangan.map((word) => `\`${word}\``).join(', ')} |`
      )
    return `## ${judul}\n\n| istilah | arti | sumber | jangan dipakai dalam kode |\n|---|---|---|---|\n${rows.join('\n')}\n`
  })
  return (
    '<!-- Dicetak oleh `npm run gen` dari packages/domain/src/glosarium.ts; jangan disunting. -->\n\n# Glosarium\n\n' +
    'Satu gagasan, satu kata. Kata di kolom terakhir ditolak oleh `npm test` dalam nama dan nama berkas.\n\n' +
    tables.join('\n')
  )
}

export const glosariumPageGenerator: Generator = {
  name: 'glosarium',
  generate: async () => ({ 'docs/glosarium.md': glosariumPage(kelompokGlosarium) })
}
