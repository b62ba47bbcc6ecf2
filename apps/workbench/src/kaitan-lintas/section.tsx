import type { JenisSimpul } from '@selaras/domain/naskah'
import { namaJenis } from '@selaras/domain/naskah'
import { useEffect, useRef, useState } from 'react'
import { NotLoaded } from '../alihkan/part-fields.tsx'
import { usePerson } from '../app/person.ts'
import { tanggal } from '../text/format.ts'
import { induk } from '../text/induk.ts'
import { kaitanLintas as words } from '../text/kaitan-lintas.ts'
import { umum } from '../text/umum.ts'
import { type Link, useLinks } from './data.ts'
import { AcceptDialog, DeclineDialog, ProposeDialog } from './dialogs.tsx'
import styles from './kaitan-lintas.module.css'

const writers: ReadonlySet<string> = new Set(['perencanaOpd', 'sekretarisOpd', 'kepalaOpd'])

interface SectionProps {
  readonly naskahId: string
  readonly opdId: string
}

type Open = { readonly task: 'usulkan' } | { readonly task: 'terima' | 'tolak'; readonly link: Link }

/** Links of a plan to other OPD: proposed by it and to it, with what can be done about each. */
export function KaitanLintasSection({ naskahId, opdId }: SectionProps) {
  const { links, failed, again } = useLinks(naskahId)
  const person = usePerson()
  const [open, setOpen] = useState<Open | null>(null)
  const [said, setSaid] = useState({ text: '' })
  const status = useRef<HTMLParagraphElement>(null)
  // The button that opened the dialog goes with the answer; after the dialog has given the focus back.
  useEffect(() => {
    if (said.text !== '') status.current?.focus()
  }, [said])
  if (failed) return <NotLoaded text={induk.kaitan.muatGagal} onRetry={again} />
  if (!links) return <p role="status">{umum.memuat}</p>
  const mayPropose = person.peran.some(({ peran, opd }) => writers.has(peran) && opd?.id === opdId)
  const close = () => setOpen(null)
  const base = {
    naskahId,
    onClose: close,
    onDone: (text: string) => {
      close()
      setSaid({ text })
      again()
    }
  }
  return (
    <section className={styles['section']} aria-labelledby="kaitan-lintas">
      <header className={styles['head']}>
        <h3 id="kaitan-lintas">{words.judul}</h3>
        {mayPropose ? (
          <button type="button" className={styles['quiet']} onClick={() => setOpen({ task: 'usulkan' })}>
            {words.usulkan}
          </button>
        ) : null}
      </header>
      <p className={styles['note']}>{words.penjelasan}</p>
      <p ref={status} role="status" tabIndex={-1} className={styles['said']}>
        {said.text}
      </p>
      <LinkTable
        title={words.masuk}
        empty={words.tanpaMasuk}
        links={links.filter(({ arah }) => arah === 'masuk')}
        onOpen={(task, link) => setOpen({ task, link })}
      />
      <LinkTable
        title={words.keluar}
        empty={words.tanpaKeluar}
        links={links.filter(({ arah }) => arah === 'keluar')}
        onOpen={(task, link) => setOpen({ task, link })}
      />
      {open?.task === 'usulkan' ? <ProposeDialog {...base} opdId={opdId} /> : null}
      {open?.task === 'terima' ? <AcceptDialog {...base} link={open.link} /> : null}
      {open?.task === 'tolak' ? <DeclineDialog {...base} link={open.link} /> : null}
    </section>
  )
}

interface LinkTableProps {
  readonly title: string
  readonly empty: string
  readonly links: readonly Link[]
  readonly onOpen: (task: 'terima' | 'tolak', link: Link) => void
}

function LinkTable({ title, empty, links, onOpen }: LinkTableProps) {
  if (links.length === 0)
    return (
      <p className={styles['note']}>
        <strong>{title}</strong> · {empty}
      </p>
    )
  return (
    <table className={styles['table']}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kolom.opd}</th>
          <th scope="col">{words.kolom.simpul}</th>
          <th scope="col">{words.kolom.simpulMereka}</th>
          <th scope="col">{words.kolom.kebutuhan}</th>
          <th scope="col">{words.kolom.keadaan}</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  )
}

function LinkRow({ link, onOpen }: { readonly link: Link; readonly onOpen: LinkTableProps['onOpen'] }) {
  const { arah, pengusul, penerima, penerimaOpd } = link
  const isOurs = arah === 'keluar'
  const other = isOurs ? penerimaOpd.nama : pengusul.opd.nama
  return (
    <tr>
      <th scope="row">{other}</th>
      <td>
        <Statement side={isOurs ? pengusul : penerima} />
      </td>
      <td>
        <Statement side={isOurs ? penerima : pengusul} />
      </td>
      <td>{link.kebutuhan}</td>
      <td>
        <span className={styles['state']} data-state={link.status}>
          {words.status[link.status] ?? link.status}
        </span>
        <span className={styles['under']}>
          {link.diputus === null
            ? `${link.oleh}, ${tanggal(link.dibuat)}`
            : `${link.diputusOleh}, ${tanggal(link.diputus)}`}
        </span>
        {link.alasan === null ? null : <span className={styles['under']}>{link.alasan}</span>}
        {link.bolehTerima || link.bolehTolak ? (
          <span className={styles['actions']}>
            <button
              type="button"
              className={styles['link']}
              aria-label={words.terimaDari(other)}
              onClick={() => onOpen('terima', link)}
            >
              {words.terima}
            </button>
            <button
              type="button"
              className={styles['link']}
              aria-label={words.tolakDari(other)}
              onClick={() => onOpen('tolak', link)}
            >
              {words.tolak}
            </button>
          </span>
        ) : null}
      </td>
    </tr>
  )
}

/** A node as its OPD stated it. */
function Statement({ side }: { readonly side: Omit<Link['pengusul'], 'opd'> | null }) {
  if (side === null) return <span className={styles['under']}>–</span>
  return (
    <>
      {[side.kode, side.uraian].filter((text) => text !== '').join(' ')}{' '}
      <span className={styles['under']}>
        {namaJenis[side.jenis as JenisSimpul] ?? side.jenis}
        {side.indikator.length > 0
          ? ` · ${words.indikator}: ${side.indikator
              .map(({ uraian, satuan }) => (satuan === '' ? uraian : `${uraian} (${satuan})`))
              .join('; ')}`
          : ''}
      </span>
    </>
  )
}
