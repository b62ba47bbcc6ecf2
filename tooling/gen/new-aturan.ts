import { readdirSync } from 'node:fs'
import path from 'node:path'
import { kebab, readIfThere } from './generated.ts'

const folder = 'packages/domain/src/aturan'

/** Sentences a template leaves for its author; the test of every rule finds them. */
const unwritten = '…'

/**
 * The file of a new rule with the next free number of its keluarga. It runs, finds nothing and is a trial; the test of
 * all rules stays red until it has a wrong example. Throws for a keluarga that has no folder, or a title without words.
 */
export function newAturan(base: string, keluarga: string, judul: string): Record<string, string> {
  const families = readdirSync(path.join(base, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  if (!families.includes(keluarga)) {
    throw new Error(`there is no folder ${folder}/${keluarga}; there are: ${families.join(', ')}`)
  }
  const slug = kebab(judul).split('-').slice(0, 6).join('-')
  if (slug === '')
    throw new Error('the title needs words, in Indonesian: "Pagu program sama dengan jumlah kegiatan"')
  const numbers = readdirSync(path.join(base, folder, keluarga)).map((file) =>
    Number(new RegExp(`^${keluarga}-(\\d{3})-`).exec(file)?.[1] ?? 0)
  )
  const number = String(Math.max(0, ...numbers) + 1).padStart(3, '0')
  const file = `${folder}/${keluarga}/${keluarga}-${number}-${slug}.ts`
  if (readIfThere(path.join(base, file)) !== undefined) throw new Error(`${file} is there already`)
  return { [file]: template(`${keluarga.toUpperCase()}-${number}`, keluarga, judul) }
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const template = (
  id: string,
  keluarga: string,
  judul: string
): string => `import { dokumenKosong } from '../contoh-dokumen.ts'
import { type Contoh, defineAturan, type Hasil } from '../define-aturan.ts'

export const aturan = defineAturan({
  id: '${id}',
  periksa: null,
  keluarga: '${keluarga}',
  judul: ${quote(judul)},
  kenapa: '${unwritten}',
  perbaikan: '${unwritten}',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['programPendanaan'],
  percobaan: true,
  *check(dokumen): Iterable<Hasil> {
    for (const [at, program] of (dokumen.programPendanaan ?? []).entries()) {
      if (program.uraian === '') yield { pointer: \`/programPendanaan/\${at}/uraian\` }
    }
  },
  pesan: () => '${unwritten}'
})

export const contoh: readonly Contoh[] = [
  { judul: 'rencana kosong', dokumen: dokumenKosong('INM52'), temuan: [] }
]
`
