import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { KaitanLintasSection } from '../kaitan-lintas/section.tsx'
import { useAct } from '../persiapan/use-act.ts'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { tanggal } from '../text/format.ts'
import { induk as words } from '../text/induk.ts'
import { umum } from '../text/umum.ts'
import { readIsi } from './data.ts'
import { FixedDifferences } from './fixed-differences.tsx'
import styles from './induk.module.css'
import { lepasMutation } from './kaitan-data.ts'
import { LinkDialog } from './link-dialog.tsx'
import { ReviewSection } from './review-section.tsx'
import { nameOf } from './row-ops.ts'
import {
  type Baris,
  isGone,
  type KaitanDilihat,
  type NaskahTerkait,
  type PilihanInduk,
  useKaitan,
  useSasaranInduk
} from './use-kaitan.ts'

const say = words.kaitan

/** How a Renstra stands to RPJMD, RPD and NSPK: links, what is up for review, orphans on either side. */
export function KaitanPage() {
  const { naskahId, head, versi, changed } = usePlanPage()
  const { naskah, rows, fetching, error, again } = useKaitan(naskahId, versi)
  const pilihan = useSasaranInduk(naskah?.indukTersedia[0]?.id)
  useEffect(() => {
    document.title = `${say.judul} · ${head.judul} · Selaras`
  }, [head.judul])
  if (!naskah)
    return (
      <p className={styles['page']} role="status">
        {error ? say.muatGagal : fetching ? umum.memuat : ''}
      </p>
    )
  const done = () => {
    again()
    changed()
  }
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h2>{say.judul}</h2>
        <p className={styles['note']}>{say.penjelasan}</p>
        <Parents naskah={naskah} />
      </header>
      {naskah.kaitan === null ? (
        <p className={styles['note']}>{say.tertutup}</p>
      ) : (
        <>
          <ReviewSection
            naskahId={naskahId}
            rows={rows}
            kaitan={naskah.kaitan}
            mayConfirm={naskah.bolehUbah}
            onDone={done}
          />
          <Links naskah={naskah} rows={rows} kaitan={naskah.kaitan} onDone={done} />
          <Orphans pilihan={pilihan} kaitan={naskah.kaitan} />
          <FixedDifferences beda={naskah.bedaInduk ?? []} rows={rows} />
          <KaitanLintasSection naskahId={naskahId} opdId={head.opd.id} />
        </>
      )}
    </div>
  )
}

function Parents({ naskah }: { naskah: NaskahTerkait }) {
  const { indukTersedia, wajibDitinjau } = naskah
  return (
    <>
      {indukTersedia.length === 0 ? (
        <p className={styles['warning']}>{say.tanpaInduk}</p>
      ) : (
        <p>
          {say.acuan}:{' '}
          {indukTersedia.map((one, at) => (
            <span key={one.id}>
              {at > 0 ? '; ' : ''}
              <Link to="/induk/$indukId" params={{ indukId: one.id }}>
                {one.judul}
              </Link>{' '}
              <span className={styles['under']}>({one.label})</span>
            </span>
          ))}
        </p>
      )}
      {wajibDitinjau ? (
        <p className={styles['warning']}>
          ▲ {say.wajib(tanggal(wajibDitinjau.sejak))} {wajibDitinjau.sedangDitinjau ? say.sedangDitinjau : ''}
          {wajibDitinjau.sedangDitinjau || wajibDitinjau.batas === null
            ? ''
            : `${say.wajibBatas(tanggal(wajibDitinjau.batas), wajibDitinjau.sisaHari ?? 0)} ${say.caraTinjau}`}
        </p>
      ) : null}
    </>
  )
}

interface LinksProps {
  readonly naskah: NaskahTerkait
  readonly rows: readonly Baris[]
  readonly kaitan: readonly KaitanDilihat[]
  readonly onDone: () => void
}

function Links({ naskah, rows, kaitan, onDone }: LinksProps) {
  const { busy, refused, run } = useAct(lepasMutation)
  const [linking, setLinking] = useState<Baris | null>(null)
  const of = (id: string) => kaitan.filter(({ simpulId }) => simpulId === id)
  const traced = (id: string) => of(id).some((one) => !isGone(one))
  const lacking = rows.filter((row) => !traced(row.id) && (row.tujuanId === null || !traced(row.tujuanId)))
  // A plan that came to us in force may have its trace recorded where it has none; the server says whether.
  const mayLink = (row: Baris) => naskah.bolehUbah || of(row.id).length === 0
  const unlink = async (one: KaitanDilihat) => {
    if ((await run({ naskahId: naskah.id, kaitanId: [one.id] })) !== null) onDone()
  }
  return (
    <section className={styles['stack']} aria-labelledby="kaitan">
      <h2 id="kaitan">{say.baris}</h2>
      <p className={lacking.length > 0 ? styles['warning'] : styles['note']}>
        {lacking.length > 0 ? `○ ${say.tanpaJejak(lacking.length)}` : `✓ ${say.lengkap}`}
      </p>
      {refused ? (
        <p role="alert" className={styles['refusal']}>
          {refused.text}
        </p>
      ) : null}
      <div className={styles['scroll']} role="region" tabIndex={0} aria-label={say.judul}>
        <table className={styles['table']}>
          <caption className="only-read">{say.judul}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles['wide']}>
                {say.baris}
              </th>
              <th scope="col" className={styles['wide']}>
                {say.induk}
              </th>
              <th scope="col">{words.tabel.aksi}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-jenis={row.jenis}>
                <th
                  scope="row"
                  style={row.jenis === 'sasaran' ? { paddingInlineStart: '1.5rem' } : undefined}
                >
                  {row.uraian}
                  <div className={styles['under']}>{say[row.jenis]}</div>
                </th>
                <td>
                  <LinkList
                    row={row}
                    links={of(row.id)}
                    viaTujuan={row.tujuanId !== null && traced(row.tujuanId)}
                    mayUnlink={naskah.bolehUbah && !busy}
                    onUnlink={unlink}
                  />
                </td>
                <td>
                  {mayLink(row) ? (
                    <button
                      type="button"
                      className={styles['quiet']}
                      aria-label={say.tambahPada(row.uraian)}
                      onClick={() => setLinking(row)}
                    >
                      {say.tambah}
                    </button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {linking ? (
        <LinkDialog
          naskahId={naskah.id}
          row={linking}
          induk={naskah.indukTersedia}
          linked={new Set(of(linking.id).flatMap(({ indukSimpulId }) => indukSimpulId ?? []))}
          onClose={() => setLinking(null)}
          onDone={onDone}
        />
      ) : null}
    </section>
  )
}

interface LinkListProps {
  readonly row: Baris
  readonly links: readonly KaitanDilihat[]
  readonly viaTujuan: boolean
  readonly mayUnlink: boolean
  readonly onUnlink: (one: KaitanDilihat) => void
}

function LinkList({ row, links, viaTujuan, mayUnlink, onUnlink }: LinkListProps) {
  if (links.length === 0)
    return (
      <span className={viaTujuan ? styles['under'] : styles['orphan']}>
        {viaTujuan ? say.lewatTujuan : `○ ${say.tanpaKaitan}`}
      </span>
    )
  return (
    <ul className={styles['links']}>
      {links.map((one) => {
        const name = one.jenis === 'nspk' ? (one.nspkUraian ?? '') : (readIsi(one.ditegaskan)?.uraian ?? '')
        return (
          <li key={one.id}>
            <span>
              {one.jenis === 'nspk' ? `${say.nspk}: ${name} (${one.nspkSumber})` : name}
              <span className={one.keadaan === 'perluDitinjau' ? styles['review'] : styles['under']}>
                {' '}
                {stateOf(one)}
              </span>
            </span>
            {mayUnlink ? (
              <button
                type="button"
                className={styles['quiet']}
                aria-label={say.lepasPada(name, row.uraian)}
                onClick={() => onUnlink(one)}
              >
                {say.lepas}
              </button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function stateOf(one: KaitanDilihat): string {
  if (one.jenis === 'nspk') return ''
  if (isGone(one)) {
    const { indukLalu } = one
    return `▲ ${indukLalu ? say.yatimPada(indukLalu.judul, indukLalu.label) : say.hilang}`
  }
  if (one.keadaan === 'perluDitinjau') return `▲ ${say.perluDitinjau}`
  return one.ditegaskanPada && one.ditegaskanOleh
    ? `✓ ${say.ditegaskanOleh(one.ditegaskanOleh, tanggal(one.ditegaskanPada))}`
    : `✓ ${say.ditegaskan}`
}

/** Sasaran of the parent that no row of this plan is linked to. */
function Orphans({
  pilihan,
  kaitan
}: {
  pilihan: readonly PilihanInduk[]
  kaitan: readonly KaitanDilihat[]
}) {
  const answered = new Set(kaitan.flatMap(({ indukSimpulId }) => indukSimpulId ?? []))
  const sasaran = pilihan.filter(({ node }) => node.jenis === 'sasaran')
  const open = sasaran.filter(({ node }) => !answered.has(node.id))
  if (sasaran.length === 0) return null
  return (
    <section className={styles['stack']} aria-labelledby="yatim">
      <h2 id="yatim">{say.yatim}</h2>
      {open.length === 0 ? (
        <p className={styles['note']}>✓ {say.tanpaYatim}</p>
      ) : (
        <>
          <p className={styles['note']}>{say.yatimIsi}</p>
          <ul className={styles['links']}>
            {open.map(({ node }) => (
              <li key={node.id}>○ {nameOf(node)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
