import type { JenisSimpul } from '@selaras/domain/naskah'
import { namaJenis } from '@selaras/domain/naskah'
import type { PutusanSeluruh } from '@selaras/domain/verifikasi'
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconMessage2, IconNote } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useJump } from '../rencana/jump.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import type { NilaiPutusan, Signs, Usul, VerdictRow } from './verdict-tree.ts'
import { isNilai, nilaiPutusan } from './verdict-tree.ts'
import styles from './verifikasi.module.css'

const text = words.putusan
const signsOf = {
  sesuai: IconCircleCheck,
  sesuaiDenganCatatan: IconNote,
  perluPenyempurnaan: IconCircleX
} as const

interface RowProps {
  readonly row: VerdictRow
  readonly active: boolean
  readonly open: boolean
  readonly chosen: boolean
  readonly editable: boolean
  /** Differs from the round before. */
  readonly changed: boolean
  /** Its verdict of the last round still fits and waits to be confirmed. */
  readonly offer: Usul | null
  readonly signs: Signs | undefined
  /** All rows, to name the one a verdict comes from. */
  readonly from: readonly VerdictRow[]
  readonly onKey: (event: KeyboardEvent) => void
  readonly onFocus: () => void
  readonly onToggle: () => void
  readonly onChoose: () => void
  readonly onJudge: (nilai: NilaiPutusan) => void
  readonly children: ReactNode
}

/** One row of the cascade with its verdict. */
export function VerdictRowView(props: RowProps) {
  const { row, active, open, chosen, editable, onKey, onFocus, children } = props
  const name = row.level === 1 ? text.seluruhRencana : row.label
  return (
    <div
      role="row"
      data-row={row.id}
      data-level={row.level}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.children.length > 0 ? open : undefined}
      aria-selected={editable ? chosen : undefined}
      tabIndex={active ? 0 : -1}
      className={styles['row']}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) onKey(event)
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus()
      }}
    >
      <NameCell {...props} name={name} />
      <div role="gridcell" className={styles['rowSigns']}>
        <RowSigns {...props} />
      </div>
      <div role="gridcell" className={styles['verdict']}>
        <VerdictText {...props} />
        {editable ? <VerdictButtons {...props} name={name} /> : null}
      </div>
      {children ? (
        <div role="gridcell" className={styles['rowForm']}>
          {children}
        </div>
      ) : null}
    </div>
  )
}

function NameCell({ row, open, chosen, editable, name, onToggle, onChoose }: RowProps & { name: string }) {
  return (
    <div
      role="gridcell"
      className={styles['rowName']}
      style={{ paddingInlineStart: `${(row.level - 1) * 20 + 4}px` }}
    >
      {row.children.length > 0 ? (
        <button
          type="button"
          tabIndex={-1}
          className={styles['toggle']}
          aria-label={`${open ? text.tutupBaris : text.bukaBaris} ${name}`}
          onClick={onToggle}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        </button>
      ) : (
        <span className={styles['toggle']} />
      )}
      {editable ? (
        <input
          type="checkbox"
          tabIndex={-1}
          checked={chosen}
          aria-label={text.pilih(name)}
          onChange={onChoose}
        />
      ) : null}
      <span>
        <small>
          {levelName(row)} {row.kode}
        </small>
        {name}
      </span>
    </div>
  )
}

function RowSigns({ row, changed, signs }: RowProps) {
  const jump = useJump()
  return (
    <>
      {changed ? <span className={styles['changed']}>Δ {text.berubah}</span> : null}
      {signs && signs.temuan > 0 ? (
        <span title={text.temuan(signs.temuan)}>▲ {text.temuan(signs.temuan)}</span>
      ) : null}
      {signs && signs.catatan > 0 ? (
        <span>
          <IconMessage2 size={14} aria-hidden="true" /> {text.catatan(signs.catatan)}
        </span>
      ) : null}
      {row.level > 1 ? (
        <button
          type="button"
          tabIndex={-1}
          className={styles['link']}
          onClick={() => jump({ simpulId: row.targets[0] ?? row.id, field: 'uraian' })}
        >
          {text.keTabel}
        </button>
      ) : null}
    </>
  )
}

const levelName = ({ jenis, children }: VerdictRow): string =>
  jenis === 'tabel'
    ? text.barisTabel(children.length)
    : (text.tingkat[jenis] ?? namaJenis[jenis as JenisSimpul])

/** What holds here, from where, and why. */
function VerdictText({ row, from, offer }: RowProps) {
  const { effective, own } = row
  if (row.seluruh) return <WholeText seluruh={row.seluruh} />
  if (!effective && offer)
    return (
      <span className={styles['verdictText']} data-nilai="usul">
        <IconCircleDashed size={16} aria-hidden="true" /> {text.usulTetap(offer.ke)}
        <span className={styles['hint']}> · {text.usulTetapOleh(offer.oleh)}</span>
      </span>
    )
  if (!effective || !isNilai(effective.putusan))
    return (
      <span className={styles['verdictText']} data-nilai="belum">
        <IconCircleDashed size={16} aria-hidden="true" /> {row.level === 1 ? text.belumSemua : text.belum}
      </span>
    )
  const Sign = signsOf[effective.putusan]
  const source = own ? null : from.find(({ id }) => id === effective.simpulId)
  const name =
    source?.level === 1 ? text.seluruhRencana.toLowerCase() : source ? levelName(source).toLowerCase() : ''
  return (
    <span className={styles['verdictText']} data-nilai={effective.putusan} data-own={own ? true : undefined}>
      <Sign size={16} aria-hidden="true" /> {text.nilai[effective.putusan]}
      <span className={styles['hint']} title={source?.label}>
        {own ? ` · ${own.oleh}` : ` · ${text.mengikuti(name)}`}
        {own?.alasan ? `: ${own.alasan}` : ''}
      </span>
    </span>
  )
}

/** What the branches of the plan come to, said to be derived. */
function WholeText({ seluruh: { putusan, cabang } }: { seluruh: PutusanSeluruh }) {
  const Sign = signsOf[putusan]
  return (
    <span className={styles['verdictText']} data-nilai={putusan}>
      <Sign size={16} aria-hidden="true" /> {text.nilai[putusan]}
      <span className={styles['hint']}> · {text.dariCabang(putusan, cabang ?? 0)}</span>
    </span>
  )
}

function VerdictButtons({ row, name, onJudge }: RowProps & { name: string }) {
  return (
    <span role="group" aria-label={`${words.bagian.putusan}: ${name}`} className={styles['verdictButtons']}>
      {nilaiPutusan.map((nilai, at) => {
        const Sign = signsOf[nilai]
        return (
          <button
            key={nilai}
            type="button"
            tabIndex={-1}
            data-nilai={nilai}
            aria-pressed={row.own?.putusan === nilai}
            aria-keyshortcuts={String(at + 1)}
            title={`${text.nilai[nilai]} (${at + 1})`}
            onClick={() => onJudge(nilai)}
          >
            <Sign size={15} aria-hidden="true" />
            {text.tombolNilai[nilai]}
          </button>
        )
      })}
    </span>
  )
}
