import type { Naskah } from '@selaras/domain/naskah'
import { useMemo, useState } from 'react'
import { useDraft } from '../catatan/draft.ts'
import { useChecked } from '../rencana/editor-context.ts'
import { KeparahanTag } from '../temuan/keparahan.tsx'
import { verifikasi as words } from '../text/verifikasi.ts'
import type { BlockingGroup, Tanggap } from './blocking-groups.ts'
import { groupBlocking, keysForMany } from './blocking-groups.ts'
import { BlockingTemuan, isKeparahan } from './temuan-menghalangi.tsx'
import { draftOfMany, TemuanTerpilih } from './temuan-terpilih.tsx'
import { TickMany } from './tick-many.tsx'
import { useChosen } from './use-chosen.ts'
import type { TemuanMenghalangi } from './use-harus-dijawab.ts'
import styles from './verifikasi.module.css'

const text = words.terpilih
/** In a list of more findings than this, groups begin closed. */
const openAtFirst = 10

interface BlockingListProps {
  readonly naskah: Naskah
  readonly temuan: readonly TemuanMenghalangi[]
  readonly may: Tanggap | 'lihat'
  readonly onDone: () => void
}

/** Blocking findings by rule; each may be answered alone, or many with one reason. */
export function BlockingList(props: BlockingListProps) {
  const { naskah, temuan, may, onDone } = props
  const present = useMemo(() => temuan.map(({ kunci }) => kunci), [temuan])
  const [chosen, choose] = useChosen(`pilih.${may}.${naskah.id}`, present)
  const groups = useMemo(() => groupBlocking(temuan), [temuan])
  const tanggap = may === 'lihat' ? null : may
  const [reason] = useDraft(draftOfMany(naskah.id, tanggap ?? 'jawab'))
  // One finding is answered alone; but a reason begun for several stays in sight when all others have gone.
  const many = temuan.length > 1 || chosen.size > 0 || reason !== '' ? tanggap : null
  const keys = many ? keysForMany(temuan, many) : []
  return (
    <div className={styles['blockingList']}>
      {many ? (
        <TickMany
          label={text.semua(keys.length, keys.length < temuan.length)}
          keys={keys}
          chosen={chosen}
          onChoose={choose}
        />
      ) : null}
      {groups.map((group) => (
        <GroupView
          key={`${group.aturan} ${group.keparahan}`}
          {...props}
          group={group}
          many={many}
          openAtFirst={temuan.length <= openAtFirst}
          chosen={chosen}
          onChoose={choose}
        />
      ))}
      {many ? (
        <TemuanTerpilih
          naskahId={naskah.id}
          tanggap={many}
          chosen={chosen}
          jumlah={temuan.length}
          onChoose={choose}
          onDone={onDone}
        />
      ) : null}
    </div>
  )
}

interface GroupProps extends Omit<BlockingListProps, 'temuan'> {
  readonly group: BlockingGroup
  readonly many: Tanggap | null
  readonly openAtFirst: boolean
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (next: ReadonlySet<string>) => void
}

function GroupView({ naskah, group, may, many, openAtFirst, chosen, onChoose, onDone }: GroupProps) {
  const { aturan, keparahan, temuan } = group
  const [open, setOpen] = useState(openAtFirst)
  const judul = useChecked()?.temuan.find((one) => one.aturan === aturan)?.judul ?? aturan
  const answered = temuan.filter(({ tanggapan }) => tanggapan !== null).length
  return (
    <section className={styles['blockingGroup']} aria-label={judul}>
      <header className={styles['blockingGroupHead']}>
        {many ? (
          <TickMany
            bare
            label={text.kelompok(judul)}
            keys={keysForMany(temuan, many)}
            chosen={chosen}
            onChoose={onChoose}
          />
        ) : null}
        <h4>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <span aria-hidden="true">{open ? '▾' : '▸'}</span> {judul}
          </button>
        </h4>
        {isKeparahan(keparahan) ? <KeparahanTag keparahan={keparahan} /> : null}
        <span className={styles['hint']}>{text.isiKelompok(aturan, temuan.length, answered)}</span>
      </header>
      {open
        ? temuan.map((one) => (
            <BlockingTemuan
              key={one.kunci}
              naskah={naskah}
              temuan={one}
              may={may}
              onDone={onDone}
              {...(many ? { chosen, onChoose } : {})}
            />
          ))
        : null}
    </section>
  )
}
