import { Link, useRouteContext, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { CatatanProvider, useCatatan } from '../catatan/context.tsx'
import { CatatanList } from '../catatan/list.tsx'
import { asalOf } from '../catatan/place.ts'
import { EditorContext, useChecked, useEditorState, usePlan } from '../rencana/editor-context.ts'
import { useJump } from '../rencana/jump.ts'
import { LoadFailure } from '../rencana/load-failure.tsx'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { useOpenEditor } from '../rencana/use-open-editor.ts'
import { umum } from '../text/umum.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import type { Bagian } from './bagian.ts'
import { bagianNama } from './bagian.ts'
import { BatasSelSection } from './batas-sel.tsx'
import { changedIds } from './changes.ts'
import { ChangesView } from './changes-view.tsx'
import { ChecklistView } from './checklist-view.tsx'
import { ConcludeView } from './conclude-view.tsx'
import { daftarPeriksaQuery } from './data.ts'
import { HarusDijawabSection } from './harus-dijawab.tsx'
import { HistoryView } from './history-view.tsx'
import { RoundHead } from './round-head.tsx'
import { TemuanView } from './temuan-view.tsx'
import { useChanges } from './use-changes.ts'
import { useHarusDijawab } from './use-harus-dijawab.ts'
import { useLalu } from './use-lalu.ts'
import type { Round } from './use-rounds.ts'
import { useRounds } from './use-rounds.ts'
import { progressOf } from './verdict-tree.ts'
import { VerdictView } from './verdict-view.tsx'
import styles from './verifikasi.module.css'

/** Verification of one plan: for Bappelitbangda the open round, for the OPD what it must answer. */
export function VerifikasiPage() {
  const { naskahId } = usePlanPage()
  const { userId } = useRouteContext({ from: '/app' })
  const editor = useOpenEditor(userId, naskahId)
  if (!editor) return <Waiting />
  return (
    <EditorContext value={editor}>
      <CatatanProvider naskahId={naskahId}>
        <Loaded />
      </CatatanProvider>
    </EditorContext>
  )
}

const Waiting = () => (
  <p className={styles['waiting']} role="status">
    {umum.memuat}
  </p>
)

function Loaded() {
  const failure = useEditorState(({ context }) => (context.plan ? null : context.failure))
  const loaded = useEditorState(({ context }) => context.plan !== null)
  const { naskahId, changed } = usePlanPage()
  const { rounds, failed, reload } = useRounds(naskahId)
  if (failure) return <LoadFailure failure={failure} />
  if (!loaded || (rounds === null && !failed)) return <Waiting />
  const done = () => {
    reload()
    changed()
  }
  return (
    <div className={styles['page']}>
      {failed ? (
        <p role="alert" className={styles['refusal']}>
          {words.muatGagal}{' '}
          <button type="button" className={styles['quiet']} onClick={reload}>
            {umum.cobaLagi}
          </button>
        </p>
      ) : null}
      <ForOpd />
      <BatasSelSection />
      {rounds === null || rounds.length === 0 ? <NoRound /> : <Rounds rounds={rounds} onDone={done} />}
    </div>
  )
}

const NoRound = () => (
  <section className={styles['section']}>
    <h2>{words.tanpaPutaran.judul}</h2>
    <p>{words.tanpaPutaran.isi}</p>
  </section>
)

/** What the OPD must answer while it mends the plan. */
function ForOpd() {
  const { naskahId, changed } = usePlanPage()
  const { naskah } = usePlan()
  const { harus, isMending, reload } = useHarusDijawab(naskahId)
  if (!harus || !isMending) return null
  const done = () => {
    reload()
    changed()
  }
  return <HarusDijawabSection naskah={naskah} harus={harus} onDone={done} />
}

function Rounds({ rounds, onDone }: { rounds: readonly Round[]; onDone: () => void }) {
  const { naskahId, head } = usePlanPage()
  const { naskah } = usePlan()
  const search = useSearch({ from: '/app/plan/renstra/$naskahId/verifikasi' })
  const round = rounds.find(({ ke }) => ke === search.ke) ?? rounds[0]
  const changes = useChanges(round?.potretSebelumnya ?? null, round?.potretId ?? null)
  const { lalu, memuat } = useLalu(naskahId, round ?? null)
  const ids = useMemo(() => changedIds(changes.state === 'siap' ? changes.tables : []), [changes])
  if (!round) return null
  const bagian: Bagian = search.bagian ?? (round.potretSebelumnya === null ? 'putusan' : 'perubahan')
  const parts: Readonly<Record<Bagian, () => ReactNode>> = {
    perubahan: () => <ChangesView naskahId={naskahId} changes={changes} />,
    temuan: () => <TemuanView naskah={naskah} round={round} onDone={onDone} />,
    periksa: () => (
      <ChecklistView naskahId={naskahId} profil={head.profil} round={round} lalu={lalu} onDone={onDone} />
    ),
    putusan: () => (
      <VerdictView
        naskah={naskah}
        round={round}
        changed={ids}
        lalu={lalu}
        comparing={memuat}
        onDone={onDone}
      />
    ),
    catatan: () => <AllComments />,
    simpulan: () => <ConcludeView naskah={naskah} round={round} onDone={onDone} />,
    riwayat: () => <HistoryView naskahId={naskahId} rounds={rounds} />
  }
  return (
    <>
      <RoundHead naskah={naskah} round={round} onDone={onDone} />
      {round.status === 'ditutup' ? <p className={styles['hint']}>{words.hanyaBaca}</p> : null}
      {round.status === 'dibuka' ? <p className={styles['hint']}>{words.belumMulai}</p> : null}
      <PartLinks naskahId={naskahId} round={round} active={bagian} />
      {parts[bagian]()}
    </>
  )
}

/** Links to the parts of the round, each with how much is in it. */
function PartLinks({ naskahId, round, active }: { naskahId: string; round: Round; active: Bagian }) {
  const { naskah } = usePlan()
  const { threads } = useCatatan()
  const checked = useChecked()
  const { head } = usePlanPage()
  const [{ data }] = useQuery({ query: daftarPeriksaQuery, variables: { profil: head.profil } })
  const butir = data?.daftarPeriksa
  const { judged, total } = useMemo(() => progressOf(naskah, round.putusan), [naskah, round.putusan])
  const counts: Readonly<Partial<Record<Bagian, string>>> = {
    temuan: checked ? String(checked.temuan.length) : '',
    periksa: butir ? `${round.periksa.length}/${butir.length}` : '',
    putusan: `${judged}/${total}`,
    catatan: String(threads.filter(({ status }) => status !== 'selesai').length),
    simpulan:
      round.status === 'ditutup' || round.kurang.length === 0 ? '' : words.kurangSingkat(round.kurang.length)
  }
  return (
    <nav className={styles['parts']} aria-label={words.navigasi}>
      {bagianNama.map((one) => (
        <Link
          key={one}
          to="/renstra/$naskahId/verifikasi"
          params={{ naskahId }}
          search={{ ke: round.ke, bagian: one }}
          replace
          {...(one === active ? { 'aria-current': 'page' as const } : {})}
          className={styles['part']}
        >
          {words.bagian[one]}
          {counts[one] ? <span className={styles['partCount']}>{counts[one]}</span> : null}
        </Link>
      ))}
    </nav>
  )
}

/** Every thread of the plan; a comment about the whole plan can be written here. */
function AllComments() {
  const { naskah } = usePlan()
  const jump = useJump()
  return (
    <section className={styles['comments']} aria-label={words.bagian.catatan}>
      <CatatanList
        naskah={naskah}
        cell={null}
        onJump={(thread) => {
          const asal = asalOf(thread)
          if (asal) jump(asal)
        }}
      />
    </section>
  )
}
