import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { PaletteEntry } from '../app/palette.tsx'
import { matching, usePaletteSource } from '../app/palette.tsx'
import { textOf } from '../sheet/cell-view.ts'
import { teks } from '../text/index.ts'
import { usePlan } from './editor-context.ts'
import { useJump } from './jump.ts'
import { tabs, tabTitle } from './tabs.ts'

const searched = new Set([
  'tujuan',
  'sasaran',
  'indikator',
  'program',
  'kegiatan',
  'subKegiatan',
  'strategi',
  'iku',
  'ikk'
])

/** Adds the tables and rows of the open plan to Ctrl+K. */
export function PlanPalette() {
  const { naskahId } = useParams({ from: '/app/renstra/$naskahId' })
  const navigate = useNavigate()
  const jump = useJump()
  const { naskah } = usePlan()
  const tables = useMemo(
    () =>
      tabs.map(
        (tab): PaletteEntry => ({
          id: `tab ${tab}`,
          group: teks.shell.palet.tabel,
          label: tabTitle(tab),
          run: () => void navigate({ to: '/renstra/$naskahId/$tabel', params: { naskahId, tabel: tab } })
        })
      ),
    [navigate, naskahId]
  )
  const source = useCallback(
    (text: string) => {
      if (text.trim().length < 2) return matching(tables, text)
      const rows = [...naskah.simpul.values()]
        .filter(({ jenis }) => searched.has(jenis))
        .map(
          (node): PaletteEntry => ({
            id: node.id,
            group: teks.shell.palet.baris,
            label: textOf(node.isian['uraian']),
            hint: textOf(node.isian['kode']),
            run: () => jump({ simpulId: node.id, field: 'uraian' })
          })
        )
      return [...matching(tables, text), ...matching(rows, text).slice(0, 30)]
    },
    [tables, naskah, jump]
  )
  usePaletteSource(source)
  return null
}
