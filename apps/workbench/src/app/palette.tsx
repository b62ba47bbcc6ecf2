import { useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useMemo, useState } from 'react'
import { teks } from '../text/index.ts'
import { Dialog } from './dialog.tsx'
import styles from './palette.module.css'
import { isAdmin, usePerson } from './person.ts'
import { createStore, useStore } from './store.ts'

/** Ctrl+K: one list of pages, plans and rows. Pages add what they have while they are open. */

export interface PaletteEntry {
  readonly id: string
  readonly group: string
  readonly label: string
  /** Code or place, shown beside the label and searched too. */
  readonly hint?: string
  readonly run: () => void
}

/** Finds entries for a text; must answer at once. */
export type PaletteSource = (text: string) => readonly PaletteEntry[]

const sources = createStore<readonly PaletteSource[]>([])
export const paletteOpen = createStore(false)

/** Adds a source while the component is there. */
export function usePaletteSource(source: PaletteSource): void {
  useEffect(() => {
    sources.set([...sources.get(), source])
    return () => sources.set(sources.get().filter((other) => other !== source))
  }, [source])
}

/** Opens with Ctrl+K from everywhere, also out of the grid. */
export function usePaletteKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return
      event.preventDefault()
      paletteOpen.set(true)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

export function Palette() {
  return useStore(paletteOpen) ? <OpenPalette /> : null
}

const shownAtMost = 40

function OpenPalette() {
  const all = useStore(sources)
  const pages = usePages()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const entries = useMemo(
    () => [...matching(pages, text), ...all.flatMap((source) => source(text))].slice(0, shownAtMost),
    [all, pages, text]
  )
  const chosen = Math.min(at, entries.length - 1)
  const close = () => paletteOpen.set(false)
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    close()
    entry.run()
  }
  const press = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(entries.length - 1, chosen + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, chosen - 1))
    else if (event.key === 'Enter') run(entries[chosen])
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={teks.shell.palet.judul} onClose={close}>
      <input
        className={styles['input']}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={entries[chosen] ? `${listId}-${chosen}` : undefined}
        aria-label={teks.shell.palet.isian}
        placeholder={teks.shell.palet.isian}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <div id={listId} role="listbox" aria-label={teks.shell.palet.judul} className={styles['list']}>
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox above
          <div
            key={entry.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={styles['option']}
            onClick={() => run(entry)}
          >
            <span className={styles['group']}>{entry.group}</span>
            <span className={styles['label']}>{entry.label}</span>
            {entry.hint ? <span className={styles['hint']}>{entry.hint}</span> : null}
          </div>
        ))}
      </div>
      <p className={styles['foot']}>
        {entries.length === 0 ? teks.shell.palet.kosong : teks.shell.palet.petunjuk}
      </p>
    </Dialog>
  )
}

/** Entries whose label or hint holds every word of the text. */
export function matching(entries: readonly PaletteEntry[], text: string): readonly PaletteEntry[] {
  const wanted = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return entries.filter(({ label, hint }) => {
    const where = `${label} ${hint ?? ''}`.toLowerCase()
    return wanted.every((word) => where.includes(word))
  })
}

function usePages(): readonly PaletteEntry[] {
  const navigate = useNavigate()
  const admin = isAdmin(usePerson())
  return useMemo(
    () => [
      {
        id: 'beranda',
        group: teks.shell.palet.halaman,
        label: teks.shell.beranda,
        run: () => void navigate({ to: '/' })
      },
      {
        id: 'renstra',
        group: teks.shell.palet.halaman,
        label: teks.shell.renstra,
        run: () => void navigate({ to: '/renstra' })
      },
      {
        id: 'induk',
        group: teks.shell.palet.halaman,
        label: teks.shell.induk,
        run: () => void navigate({ to: '/induk' })
      },
      {
        id: 'akun',
        group: teks.shell.palet.halaman,
        label: teks.shell.akunSaya,
        run: () => void navigate({ to: '/akun' })
      },
      ...(admin
        ? (['orang', 'opd', 'pengaturan'] as const).map((bagian) => ({
            id: `admin-${bagian}`,
            group: teks.shell.palet.halaman,
            label: `${teks.shell.admin}: ${teks.shell.bagianAdmin[bagian]}`,
            run: () => void navigate({ to: `/admin/${bagian}` })
          }))
        : [])
    ],
    [navigate, admin]
  )
}
