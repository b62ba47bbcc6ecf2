import type { Isi, Json } from '@selaras/domain/naskah'
import { usePlan } from '../rencana/editor-context.ts'
import { teks } from '../text/index.ts'
import { FormPage } from './form-page.tsx'
import styles from './formulir.module.css'
import { JsonPart, PartSection } from './json-part.tsx'

const words = teks.formulir.bab
type Named = keyof typeof words.bagian
const order = Object.keys(words.bagian) as Named[]
const sources = ['daftarIsi', 'sistematika', 'isi', 'perkada'] as const

/** Chapters and every other part of the document that is no table, held verbatim. */
export function BabPage() {
  const { naskah } = usePlan()
  const parts = order.filter((name) => !isNothing(naskah.bagian[name]))
  const extra = Object.keys(naskah.bagian).filter((name) => name.startsWith('x-'))
  return (
    <FormPage title={words.judul} empty={parts.length === 0}>
      <SusunanBab bab={naskah.bagian['bab']} />
      {[...parts, ...extra].map((name) => (
        <JsonPart
          key={name}
          id={`bagian-${name}`}
          title={words.bagian[name as Named] ?? name}
          value={naskah.bagian[name] as Isi}
          cell={{ simpulId: null, field: name }}
        />
      ))}
    </FormPage>
  )
}

/** The places that list the chapters, side by side, so that differences are seen. */
function SusunanBab({ bab }: { bab: Json | undefined }) {
  if (typeof bab !== 'object' || bab === null || Array.isArray(bab)) return null
  const lists = sources.flatMap((source) => {
    const list = (bab as Record<string, Json>)[source]
    return Array.isArray(list) ? [[source, list as readonly Json[]] as const] : []
  })
  const rows = Math.max(0, ...lists.map(([, list]) => list.length))
  return (
    <PartSection id="bagian-bab" title={words.susunan} cell={{ simpulId: null, field: 'bab' }}>
      <div className={styles['scroll']} tabIndex={0} role="group">
        <table className={styles['table']}>
          <thead>
            <tr>
              {lists.map(([source]) => (
                <th key={source} scope="col">
                  {words.sumber[source]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: chapters stand beside each other by their place
              <tr key={at}>
                {lists.map(([source, list]) => (
                  <td key={source}>{list[at] === undefined ? '' : <JudulBab bab={list[at]} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </PartSection>
  )
}

function JudulBab({ bab }: { bab: Json }) {
  if (typeof bab !== 'object' || bab === null || Array.isArray(bab)) return null
  const { nomor, judul, sub } = bab as Record<string, Json>
  return (
    <>
      <strong>
        {String(nomor ?? '')} {String(judul ?? '')}
      </strong>
      {Array.isArray(sub)
        ? (sub as readonly Record<string, Json>[]).map((part) => (
            <div key={`${part['nomor']} ${part['judul']}`}>
              {String(part['nomor'] ?? '')} {String(part['judul'] ?? '')}
            </div>
          ))
        : null}
    </>
  )
}

const isNothing = (part: Json | undefined): boolean =>
  part === undefined || part === null || (Array.isArray(part) && part.length === 0)
