import { useEffect, useState } from 'react'
import { planClient } from '../data/client.ts'
import { planTransport } from '../data/plan-transport.ts'
import { workerChecker } from '../naskah/checker.ts'
import type { Editor } from '../naskah/editor.ts'
import { openEditor } from '../naskah/editor.ts'
import { memoryStorage, openStorage } from '../naskah/storage.ts'

/** Opens the plan for as long as the page is there. */
export function useOpenEditor(userId: string, naskahId: string): Editor | null {
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
