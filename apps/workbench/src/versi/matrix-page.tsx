import { namaTabel } from '@selaras/domain/revisi'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { namaRencana, waktu } from '../text/format.ts'
import { umum } from '../text/umum.ts'
import { versi } from '../text/versi.ts'
import type { CompareSide } from './compare-query.ts'
import { readCompareRow, readSide, useComparison } from './compare-query.ts'
import { tahapWords } from './labels.ts'
import styles from './matrix.module.css'
import type { MatrixLine } from './matrix-lines.ts'
import { matrixLines } from './matrix-lines.ts'

const words = versi.matriks
/** As many rows as the server gives at once; the workbook has all of them. */
const most = 500

/** The semula–menjadi matrix as a sheet of paper, A4 landscape. */
export function MatrixPage() {
  const { naskahId, dari, ke, result, fetching } = useComparison({ tabel: null, macam: null, batas: most })
  const title = result ? `${words.judul}, ${readSide(result.ke).judul}` : words.judul
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className={styles['desk']}>
      <div className={styles['tools']}>
        <Link to="/renstra/$naskahId/versi/$dari/$ke" params={{ naskahId, dari, ke }}>
          {words.kembali}
        </Link>
        {result ? (
          <button type="button" className={styles['print']} onClick={() => window.print()}>
            <IconPrinter size={17} aria-hidden="true" /> {words.cetak}
          </button>
        ) : null}
      </div>
      {result ? (
        <article className={styles['paper']} lang="id" aria-label={words.judul}>
          <h1>{words.judul}</h1>
          <p>{readSide(result.ke).judul}</p>
          <dl>
            <dt>{versi.banding.semula}</dt>
            <dd>{sideWords(readSide(result.dari))}</dd>
            <dt>{versi.banding.menjadi}</dt>
            <dd>{sideWords(readSide(result.ke))}</dd>
          </dl>
          {result.jumlahBaris > most ? <p role="note">{words.sebagian(most)}</p> : null}
          <MatrixTable lines={matrixLines(result.baris.map(readCompareRow), result.teks)} />
        </article>
      ) : (
        <p role="status">{fetching ? words.siapkan : versi.banding.takTerbuka.isi}</p>
      )}
      {result || fetching ? null : <p>{umum.cobaLagi}</p>}
    </div>
  )
}

const sideWords = (side: CompareSide): string =>
  [
    namaRencana(side),
    side.hash === null ? versi.kini : tahapWords(side.tahap),
    versi.nomor(side.versi),
    waktu(side.pada),
    ...(side.hash === null ? [] : [`${versi.kolom.hash} ${side.hash}`])
  ].join(', ')

function MatrixTable({ lines }: { readonly lines: readonly MatrixLine[] }) {
  if (lines.length === 0) return <p>{versi.banding.sama}</p>
  return (
    <table>
      <thead>
        <tr>
          {words.kepala.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <MatrixRow
            key={line.key}
            line={line}
            nomor={at + 1}
            headed={at === 0 || lines[at - 1]?.tabel !== line.tabel}
          />
        ))}
      </tbody>
    </table>
  )
}

function MatrixRow({
  line,
  nomor,
  headed
}: {
  readonly line: MatrixLine
  readonly nomor: number
  readonly headed: boolean
}) {
  return (
    <>
      {headed ? (
        <tr className={styles['table']}>
          <th scope="rowgroup" colSpan={words.kepala.length}>
            {namaTabel(line.tabel)}
          </th>
        </tr>
      ) : null}
      <tr>
        <td className={styles['number']}>{nomor}</td>
        <td>{line.kode}</td>
        <td>{line.uraian}</td>
        <td>{line.isian}</td>
        <td className={line.uang ? styles['number'] : undefined}>{line.semula}</td>
        <td className={line.uang ? styles['number'] : undefined}>{line.menjadi}</td>
        <td className={styles['number']}>{line.selisih === null ? '' : versi.selisih(line.selisih)}</td>
        <td className={styles['number']}>{line.persen === null ? '' : versi.persen(line.persen)}</td>
        <td>{line.keterangan}</td>
      </tr>
    </>
  )
}
