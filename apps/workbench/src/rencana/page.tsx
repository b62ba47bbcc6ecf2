import { Outlet, useParams, useRouteContext } from '@tanstack/react-router'
import { useEffect } from 'react'
import { saving } from '../app/save-state.tsx'
import { CatatanProvider } from '../catatan/context.tsx'
import { People } from '../kehadiran/people.tsx'
import { usePresence } from '../kehadiran/presence.ts'
import { focusedCell } from '../temuan/focus.ts'
import { SidePanel } from '../temuan/panel.tsx'
import { teks } from '../text/index.ts'
import { HarusDijawabBanner } from '../verifikasi/harus-dijawab-banner.tsx'
import { ConflictStrip } from './conflict-strip.tsx'
import { EditorContext, useEditor, useEditorState } from './editor-context.ts'
import { LoadFailure } from './load-failure.tsx'
import { usePlanHead } from './plan-head.ts'
import { PlanPalette } from './plan-palette.tsx'
import styles from './rencana.module.css'
import { SectionBar } from './section-bar.tsx'
import { TabBar } from './tab-bar.tsx'
import { TahapBar } from './tahap-bar.tsx'
import { useOpenEditor } from './use-open-editor.ts'

/** One plan: tahap bar, a tab per table, the table, and on the right what is wrong with it. */
export function RencanaPage() {
  const { naskahId } = useParams({ from: '/app/renstra/$naskahId' })
  const { userId } = useRouteContext({ from: '/app' })
  const editor = useOpenEditor(userId, naskahId)
  if (!editor) return <Waiting />
  return (
    <EditorContext value={editor}>
      <CatatanProvider naskahId={naskahId}>
        <OpenPlan />
      </CatatanProvider>
    </EditorContext>
  )
}

function OpenPlan() {
  const failure = useEditorState(({ context }) => (context.plan ? null : context.failure))
  const loaded = useEditorState(({ context }) => context.plan !== null)
  useSaving()
  if (failure) return <LoadFailure failure={failure} />
  if (!loaded) return <Waiting />
  return (
    <div className={styles['plan']}>
      <EditorHead />
      <HarusDijawabBanner />
      <TabBar />
      <div className={styles['work']}>
        <div className={styles['table']}>
          <ConflictStrip />
          <Outlet />
        </div>
        <SidePanel />
      </div>
      <PlanPalette />
    </div>
  )
}

/** Tahap bar and links of the plan, asked again after every accepted change. */
function EditorHead() {
  const { naskahId } = useParams({ from: '/app/renstra/$naskahId' })
  const editor = useEditor()
  const versi = useEditorState(({ context }) => context.plan?.versi ?? 0)
  const { head, ask } = usePlanHead(naskahId, versi)
  const { userId } = useRouteContext({ from: '/app' })
  usePresence(naskahId, userId, focusedCell)
  const moved = () => {
    ask({ requestPolicy: 'network-only' })
    editor.reload()
  }
  return (
    <>
      {head ? (
        <TahapBar head={head} onMoved={moved} people={<People />} />
      ) : (
        <div className={styles['bar']} />
      )}
      <SectionBar naskahId={naskahId} />
    </>
  )
}

const Waiting = () => (
  <p className={styles['waiting']} role="status">
    {teks.umum.memuat}
  </p>
)

/** Tells the head of the page how it stands with what was typed. */
function useSaving(): void {
  const batches = useEditorState(({ context }) => context.plan?.batches.length ?? 0)
  const toDecide = useEditorState(({ context }) =>
    context.plan ? context.plan.conflicts.size + context.plan.refused.size : 0
  )
  const failure = useEditorState(({ context }) => context.failure)
  const open = useEditorState(({ context }) => context.plan !== null)
  useEffect(() => {
    if (!open) return saving.set(null)
    if (batches > 0 && failure === 'signedOut') saving.set({ state: 'signedOut', count: batches })
    else if (batches > 0 && failure !== null) saving.set({ state: 'waiting', count: batches })
    else if (batches > 0) saving.set({ state: 'sending', count: batches })
    else saving.set(toDecide > 0 ? { state: 'decide', count: toDecide } : { state: 'saved', count: 0 })
  }, [open, batches, toDecide, failure])
  useEffect(() => () => saving.set(null), [])
}
