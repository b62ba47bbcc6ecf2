import type { Asal } from '@selaras/domain/naskah'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import { usePlan } from './editor-context.ts'
import { selOf, tabOf } from './tabs.ts'

/** Goes to a cell of the plan: its tab, and there the cell itself. The address can be sent to somebody else. */
export function useJump(): (asal: Asal) => void {
  const navigate = useNavigate()
  const { naskahId = '' } = useParams({ strict: false })
  const { naskah } = usePlan()
  return useCallback(
    (asal) => {
      void navigate({
        to: '/renstra/$naskahId/$tabel',
        params: { naskahId, tabel: tabOf(naskah, asal) },
        search: { sel: selOf(asal) },
        // Jumping to the same cell twice has to move the focus again.
        state: { jump: Date.now() }
      })
    },
    [navigate, naskahId, naskah]
  )
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    jump?: number
  }
}
