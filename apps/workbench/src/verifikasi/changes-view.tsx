import { formatRupiah } from '@selaras/domain/money'
import { diffText } from '@selaras/domain/revisi'
import { Link } from '@tanstack/react-router'
import { useCatatan } from '../catatan/context.tsx'
import { useJump } from '../rencana/jump.ts'
import { tabTitle } from '../rencana/tabs.ts'
import { angka } from '../text/format.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import { addressOf } from '../versi/side-key.ts'
import type { CellChange, ChangedTable, ShownRow, TextChange } from './changes.ts'
import { countChanges } from './changes.ts'
import type { Changes } from './use-changes.ts'
import styles from './verifikasi.module.css'

const text = words.perubahan

/** What changed since the round before, table by table; a verifier reads this first. */
export function ChangesView({ naskahId, changes }: { naskahId: string; changes: Changes }) {
  return (
    <section className={styles['section']} aria-labelledby="perubahan">
      <header className={styles['sectionHead']}>
        <h2 id="perubahan">{text.judul}</h2>
        {changes.state === 'siap' ? <p>{text.jumlah(countChanges(changes.tables))}</p> : null}
      </header>
      {changes.state === 'siap' ? (
        <>
          {changes.tables.length + changes.texts.length === 0 ? <p>{text.tidakAda}</p> : null}
          {changes.tables.map((table) => (
            <TableChanges key={table.tab} table={table} />
          ))}
          <TextChanges texts={changes.texts} />
          {changes.more > 0 ? <p className={styles['hint']}>{text.selebihnya(changes.more)}</p> : null}
          <p>
            <Link
              to="/renstra/$naskahId/versi/$dari/$ke"
              params={{ naskahId, dari: addressOf(changes.dari), ke: addressOf(changes.ke) }}
            >
              {text.banding}
            </Link>
          </p>
        </>
      ) : (
        <p role="status">{text[changes.state]}</p>
      )}
    </section>
  )
}

function TableChanges({ table }: { table: ChangedTable }) {
  const title = tabTitle(table.tab)
  return (
    <>
      <h3 className={styles['formHead']}>{title}</h3>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
        <table className={styles['changes']}>
          <thead>
            <tr>
              <th scope="col">{text.baris}</th>
              <th scope="col">{text.kolom}</th>
              <th scope="col">{text.semula}</th>
              <th scope="col">{text.menjadi}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <RowChanges key={row.simpulId} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Prose that reads differently, word by word. */
function TextChanges({ texts }: { texts: readonly TextChange[] }) {
  if (texts.length === 0) return null
  return (
    <>
      <h3 className={styles['formHead']}>{text.naskah}</h3>
      <dl className={styles['texts']}>
        {texts.map((one) => (
          <div key={`${one.bagian} ${one.tempat}`}>
            <dt>{one.tempat}</dt>
            <dd>
              <WordDiff semula={one.semula ?? ''} menjadi={one.menjadi ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function RowChanges({ row }: { row: ShownRow }) {
  const cells = row.sel.length > 0 ? row.sel : [null]
  return cells.map((cell, at) => (
    <tr key={cell?.field ?? ''}>
      {at === 0 ? <RowName row={row} rows={cells.length} /> : null}
      {cell ? (
        <Cell cell={cell} />
      ) : (
        <td colSpan={3} className={styles['hint']}>
          {row.macam.map((one) => text.macam[one]).join(', ')}
        </td>
      )}
    </tr>
  ))
}

function RowName({ row, rows }: { row: ShownRow; rows: number }) {
  const jump = useJump()
  const { threads } = useCatatan()
  const commented = threads.some(({ simpulId }) => simpulId === row.simpulId)
  const name = [row.kode, row.uraian].filter(Boolean).join(' ')
  return (
    <th scope="rowgroup" rowSpan={rows}>
      {row.macam.map((one) => (
        <span key={one} className={styles['macam']} data-macam={one}>
          {text.macam[one]}
        </span>
      ))}{' '}
      {row.macam.includes('dihapus') ? (
        name
      ) : (
        <button
          type="button"
          className={styles['link']}
          onClick={() => jump({ simpulId: row.simpulId, field: row.sel[0]?.field ?? 'uraian' })}
        >
          {name}
        </button>
      )}
      {commented ? <span className={styles['hint']}> · {text.denganCatatan}</span> : null}
      {row.di.length > 0 ? <div className={styles['hint']}>{row.di.join(' › ')}</div> : null}
    </th>
  )
}

/** From this length on words are compared one by one, in one cell over both columns. */
const prose = 60

function Cell({ cell }: { cell: CellChange }) {
  const { semula, menjadi, uang, selisih, persen } = cell
  const long = semula !== null && menjadi !== null && !uang && semula.length + menjadi.length > prose
  return (
    <>
      <td>{cell.label}</td>
      {long ? (
        <td colSpan={2}>
          <WordDiff semula={semula} menjadi={menjadi} />
        </td>
      ) : (
        <>
          <td data-kind={uang ? 'number' : undefined}>{semula === null ? '' : <del>{semula}</del>}</td>
          <td data-kind={uang ? 'number' : undefined}>
            {menjadi === null ? '' : <ins>{menjadi}</ins>}
            {selisih === null ? null : (
              <span className={styles['hint']}> ({difference(selisih, persen, uang)})</span>
            )}
          </td>
        </>
      )}
    </>
  )
}

function WordDiff({ semula, menjadi }: { semula: string; menjadi: string }) {
  return diffText(semula, menjadi).map(({ jenis, teks }, at) =>
    jenis === 'sama' ? (
      teks
    ) : jenis === 'hapus' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
      <del key={at}>{teks}</del>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
      <ins key={at}>{teks}</ins>
    )
  )
}

/** "+1.250.000; +5,00 %". */
function difference(selisih: string, persen: string | null, uang: boolean): string {
  const number = uang ? formatRupiah(Number(selisih)) : angka(selisih)
  const signed = (value: string, by: string) => (by.startsWith('-') ? value : `+${value}`)
  return [signed(number, selisih), persen === null ? '' : `${signed(angka(persen), persen)} %`]
    .filter((part) => part !== '')
    .join('; ')
}
