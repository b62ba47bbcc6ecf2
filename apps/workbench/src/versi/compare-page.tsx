import { namaTabel } from '@selaras/domain/revisi'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { namaRencana, waktu } from '../text/format.ts'
import { umum } from '../text/umum.ts'
import { versi } from '../text/versi.ts'
import { ChangeSign } from './change-sign.tsx'
import type { CompareSide } from './compare-query.ts'
import { readCompareRow, readSide, useComparison } from './compare-query.ts'
import { CompareRows } from './compare-rows.tsx'
import { tahapWords } from './labels.ts'
import { RollUpTable } from './roll-up-table.tsx'
import { TextRows } from './text-rows.tsx'
import styles from './versi.module.css'

const words = versi.banding
const step = 200
const kinds = ['ditambah', 'dihapus', 'diubah', 'dipindah'] as const

/** Two versions side by side, with an address of its own: counts, money per level, every row that differs. */
export function ComparePage() {
  const [tabel, setTabel] = useState<string | null>(null)
  const [macam, setMacam] = useState<string | null>(null)
  const [batas, setBatas] = useState(step)
  const { naskahId, dari, ke, result, fetching, error } = useComparison({ tabel, macam, batas })
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  if (!result)
    return fetching ? (
      <p className={styles['page']} role="status">
        {umum.memuat}
      </p>
    ) : (
      <div className={styles['page']}>
        <h2>{words.takTerbuka.judul}</h2>
        <p>{error?.graphQLErrors[0]?.message ?? words.takTerbuka.isi}</p>
        <p>
          <Link to="/renstra/$naskahId/$tabel" params={{ naskahId, tabel: 'versi' }}>
            {words.kembali}
          </Link>
        </p>
      </div>
    )
  const { hitungan, jumlahTabel, jumlahBaris } = result
  const rows = result.baris.map(readCompareRow)
  const [before, after] = [readSide(result.dari), readSide(result.ke)]
  const file = `/unduh/semula-menjadi.xlsx?dari=${encodeURIComponent(before.kunci)}&ke=${encodeURIComponent(after.kunci)}`
  const nothing = jumlahTabel.length === 0 && result.teks.length === 0
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h2>{words.judul}</h2>
        <nav className={styles['tools']} aria-label={words.judul}>
          <Link to="/renstra/$naskahId/$tabel" params={{ naskahId, tabel: 'versi' }}>
            {words.kembali}
          </Link>
          <Link to="/renstra/$naskahId/versi/$dari/$ke" params={{ naskahId, dari: ke, ke: dari }}>
            {words.tukar}
          </Link>
          <Link to="/renstra/$naskahId/versi/$dari/$ke/matriks" params={{ naskahId, dari, ke }}>
            {words.matriks}
          </Link>
          <a href={file} download>
            {words.unduh}
          </a>
        </nav>
      </header>
      <dl className={styles['sides']}>
        <Side label={words.semula} side={before} />
        <Side label={words.menjadi} side={after} />
      </dl>
      <div className={styles['counts']} role="group" aria-label={words.saring}>
        <button type="button" aria-pressed={macam === null} onClick={() => setMacam(null)}>
          {words.semua}
        </button>
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={macam === one}
            onClick={() => setMacam(macam === one ? null : one)}
          >
            <ChangeSign macam={one} /> {words.macam[one]} ({hitungan[one]})
          </button>
        ))}
        <span className={styles['note']}>{words.tetap(hitungan.tetap)}</span>
      </div>
      {nothing ? <p role="status">{words.sama}</p> : null}
      <RollUpTable tingkat={result.tingkat} banyak={result.banyak} />
      {jumlahTabel.length > 1 ? (
        <label className={styles['filter']}>
          {words.tabel}
          <select
            value={tabel ?? '*'}
            onChange={(event) => setTabel(event.target.value === '*' ? null : event.target.value)}
          >
            <option value="*">{words.semuaTabel}</option>
            {jumlahTabel.map((one) => (
              <option key={one.tabel} value={one.tabel}>
                {`${namaTabel(one.tabel)} (${one.jumlah})`}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <CompareRows rows={rows} />
      {jumlahBaris > rows.length ? (
        <p className={styles['tools']}>
          <span>{words.tampil(rows.length, jumlahBaris)}</span>
          <button type="button" className={styles['quiet']} onClick={() => setBatas(batas + step)}>
            {words.lagi(Math.min(step, jumlahBaris - rows.length))}
          </button>
        </p>
      ) : null}
      {macam === null && tabel === null ? <TextRows texts={result.teks} /> : null}
    </div>
  )
}

function Side({ label, side }: { readonly label: string; readonly side: CompareSide }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{namaRencana(side)}</strong>, {side.hash === null ? versi.kini : tahapWords(side.tahap)}
        <small>
          {versi.nomor(side.versi)} · {waktu(side.pada)}
          {side.oleh ? ` · ${side.oleh}` : ''}
          {side.hash ? (
            <>
              {' · '}
              <code title={side.hash}>{side.hash.slice(0, 12)}</code>
            </>
          ) : null}
        </small>
      </dd>
    </div>
  )
}
