import { Link, Outlet, useNavigate, useParams, useRouteContext } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import messages from '../app/message.module.css'
import { saving } from '../app/save-state.tsx'
import { planClient } from '../data/client.ts'
import { planTransport } from '../data/plan-transport.ts'
import { workerChecker } from '../naskah/checker.ts'
import type { Editor } from '../naskah/editor.ts'
import { openEditor } from '../naskah/editor.ts'
import type { EditorFailure } from '../naskah/editor-actors.ts'
import { memoryStorage, openStorage } from '../naskah/storage.ts'
import { TemuanPanel } from '../temuan/panel.tsx'
import { teks } from '../text/index.ts'
import { ConflictStrip } from './conflict-strip.tsx'
import { EditorContext, useEditor, useEditorState } from './editor-context.ts'
import { usePlanHead } from './plan-head.ts'
import { PlanPalette } from './plan-palette.tsx'
import styles from './rencana.module.css'
import { SectionBar } from './section-bar.tsx'
import { TabBar } from './tab-bar.tsx'
import { TahapBar } from './tahap-bar.tsx'

const words = teks.rencana

/** One plan: tahap bar, a tab per table, the table, and on the right what is wrong with it. */
export function RencanaPage() {
  const { naskahId } = useParams({ from: '/app/renstra/$naskahId' })
  const { userId } = useRouteContext({ from: '/app' })
  const editor = useOpenEditor(userId, naskahId)
  if (!editor) return <Waiting />
  return (
    <EditorContext value={editor}>
      <OpenPlan />
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
      <TabBar />
      <div className={styles['work']}>
        <div className={styles['table']}>
          <ConflictStrip />
          <Outlet />
        </div>
        <TemuanPanel />
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
  const moved = () => {
    ask({ requestPolicy: 'network-only' })
    editor.reload()
  }
  return (
    <>
      {head ? <TahapBar head={head} onMoved={moved} /> : <div className={styles['bar']} />}
      <SectionBar naskahId={naskahId} />
    </>
  )
}

const Waiting = () => (
  <p className={styles['waiting']} role="status">
    {teks.umum.memuat}
  </p>
)

function LoadFailure({ failure }: { failure: EditorFailure }) {
  const editor = useEditor()
  const navigate = useNavigate()
  const text = words.gagal[failure]
  const signIn = () => void navigate({ to: '/masuk', search: { ke: location.pathname, habis: true } })
  return (
    <div className={messages['message']}>
      <h1>{text.judul}</h1>
      <p>{text.isi}</p>
      <p>
        {failure === 'signedOut' ? (
          <button type="button" className={messages['button']} onClick={signIn}>
            {words.masukLagi}
          </button>
        ) : failure === 'gone' ? (
          <Link to="/renstra">{teks.shell.renstra}</Link>
        ) : (
          <button type="button" className={messages['button']} onClick={editor.retry}>
            {teks.umum.cobaLagi}
          </button>
        )}
      </p>
    </div>
  )
}

/** Opens the plan for as long as the page is there. */
function useOpenEditor(userId: string, naskahId: string): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null)
  useEffect(() => {
    let ended = false
    let opened: Editor | null = null
    let forgetful = false
    // A browser that refuses IndexedDB keeps changes only as long as the page is open, and asks before it is left.
    const leave = (event: BeforeUnloadEvent) => {
      if (forgetful && (opened?.plan()?.batches.length ?? 0) > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', leave)
    void openStorage(userId)
      .catch(() => {
        forgetful = true
        return memoryStorage()
      })
      .then((storage) => {
        if (ended) return
        opened = openEditor({
          naskahId,
          storage,
          transport: planTransport(planClient()),
          checker: workerChecker()
        })
        setEditor(opened)
      })
    return () => {
      ended = true
      window.removeEventListener('beforeunload', leave)
      setEditor(null)
      opened?.end()
    }
  }, [userId, naskahId])
  return editor
}

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
