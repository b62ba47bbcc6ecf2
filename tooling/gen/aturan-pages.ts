import { type Aturan, type Contoh, check } from '@selaras/domain/aturan'
import { REGISTER } from '@selaras/domain/law'
import type { OpdModule } from '@selaras/opd-sdk'
import type { Generator } from './generated.ts'

/** A rule and its examples, as the pages show them. */
export interface AturanDenganContoh {
  readonly aturan: Aturan
  readonly contoh: readonly Contoh[]
}

const folder = 'docs/aturan'
const head = '<!-- Dicetak oleh `npm run gen` dari berkas aturan; jangan disunting. -->\n\n'
const sebutanProfil = {
  PMDN86: 'Permendagri 86/2017',
  INM52: 'Inmendagri 52/2022',
  'INM2-2025': 'Inmendagri 2/2025'
}

/** One page per keluarga or module and an index of all; titles by page name. */
export function aturanPages(
  groups: Readonly<Record<string, { judul: string; list: readonly AturanDenganContoh[] }>>
): Record<string, string> {
  const pages = Object.entries(groups).filter(([, { list }]) => list.length > 0)
  const files = Object.fromEntries(
    pages.map(([name, { judul, list }]) => [
      `${folder}/${name}.md`,
      `${head}# ${judul}\n\n${list.map(printAturan).join('\n')}`
    ])
  )
  return { ...files, [`${folder}/README.md`]: printIndex(pages.map(([name, group]) => ({ name, ...group }))) }
}

function printIndex(
  pages: readonly { name: string; judul: string; list: readonly AturanDenganContoh[] }[]
): string {
  const total = pages.reduce((sum, { list }) => sum + list.length, 0)
  const tables = pages.map(({ name, judul, list }) => {
    const rows = list.map(({ aturan }) => {
      const trial = aturan.percobaan ? ' (percobaan)' : ''
      return `| [${aturan.id}](${name}.md#${aturan.id.toLowerCase()}) | ${cell(aturan.judul)}${trial} | ${aturan.keparahan} | ${aturan.periksa ?? ''} |`
    })
    return `## ${judul}\n\n| aturan | judul | keparahan | daftar periksa |\n|---|---|---|---|\n${rows.join('\n')}\n`
  })
  return `${head}# Aturan\n\n${total} aturan. Keparahan: kritis menghalangi pengajuan, mayor harus dilihat, minor kerapian, info layak ditengok.\n\n${tables.join('\n')}`
}

function printAturan({ aturan, contoh }: AturanDenganContoh): string {
  const facts = [
    `- **Keparahan:** ${aturan.keparahan}${aturan.percobaan ? ', percobaan: ditampilkan, tidak menghalangi' : ''}`,
    `- **Berlaku untuk:** ${aturan.profil.map((profil) => sebutanProfil[profil]).join(', ')}${years(aturan)}`,
    `- **Tabel yang dibaca:** ${aturan.tabel.map((tabel) => `\`${tabel}\``).join(', ') || 'seluruh dokumen'}`,
    `- **Dasar:** ${legalSource(aturan.dasar)}`
  ]
  return [
    `## ${aturan.id}`,
    '',
    `**${aturan.judul}**`,
    '',
    ...facts,
    '',
    `Kenapa: ${aturan.kenapa}`,
    '',
    `Perbaikan: ${aturan.perbaikan}`,
    '',
    'Contoh:',
    '',
    ...contoh.flatMap((one) => printContoh(aturan, one)),
    ''
  ].join('\n')
}

/** The example's title, and what the rule really says about it. */
function printContoh(aturan: Aturan, { judul, dokumen }: Contoh): string[] {
  const { temuan } = check(dokumen, { aturan: [aturan] })
  if (temuan.length === 0) return [`- ✓ ${judul}`]
  return [`- ✗ ${judul}`, ...temuan.map(({ pointer, pesan }) => `  - \`${pointer}\`: ${pesan}`)]
}

function years({ sejak, sampai }: Aturan): string {
  if (sejak === undefined && sampai === undefined) return ''
  return ` (tahun ${sejak ?? '…'}–${sampai ?? '…'})`
}

function legalSource(dasar: string | null): string {
  if (dasar === null) return 'rancangan Selaras'
  const peraturan = REGISTER.find((one) => one.id === dasar)
  return peraturan
    ? `${peraturan.jenis} ${peraturan.nomor}/${peraturan.tahun} tentang ${peraturan.tentang}`
    : dasar
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

const judulKeluarga: Readonly<Record<string, string>> = {
  cascade: 'Pohon rencana (cascade)',
  pagu: 'Pagu',
  indikator: 'Indikator',
  'antar-tabel': 'Antar tabel',
  capaian: 'Capaian',
  dokumen: 'Dokumen',
  hukum: 'Hukum',
  nomenklatur: 'Nomenklatur'
}

export const aturanPagesGenerator: Generator = {
  name: 'aturan-pages',
  generate: async () => {
    // Imported late: the index may have been written a moment ago.
    const { contohAturan } = await import('@selaras/domain/aturan/contoh')
    const { modules } = await import('@selaras/opd-registry')
    const families = Object.entries(judulKeluarga).map(([name, judul]) => {
      const list = contohAturan.filter(({ aturan }) => aturan.keluarga === name && !isOf(modules, aturan))
      return [name, { judul: `Aturan: ${judul}`, list }] as const
    })
    const ofModules = modules.map((module) => {
      const list = module.aturan.map((aturan) => ({ aturan, contoh: module.contoh[aturan.id] ?? [] }))
      return [`modul-${module.id}`, { judul: `Aturan modul: ${module.nama}`, list }] as const
    })
    return aturanPages(Object.fromEntries([...families, ...ofModules]))
  }
}

const isOf = (modules: readonly OpdModule[], aturan: Aturan): boolean =>
  modules.some((module) => module.aturan.includes(aturan))
