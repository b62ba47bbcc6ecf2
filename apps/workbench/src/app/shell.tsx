import {
  IconBuildingBank,
  IconFileText,
  IconHome,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconSearch
} from '@tabler/icons-react'
import { Link, Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { Provider } from 'urql'
import { pageClient } from '../data/client.ts'
import { teks } from '../text/index.ts'
import { Bell } from './bell.tsx'
import { Palette, paletteOpen, usePaletteKey } from './palette.tsx'
import { PersonContext, useSaya } from './person.ts'
import { RouteError } from './route-error.tsx'
import { SaveState } from './save-state.tsx'
import styles from './shell.module.css'
import { UserMenu } from './user-menu.tsx'

const words = teks.shell
const narrowKey = 'selaras.navigasi'

/** The frame around every page: where (left), who and how it is saved (above), the page. */
export function Shell() {
  const [client] = useState(() => pageClient())
  return (
    <Provider value={client}>
      <Frame />
    </Provider>
  )
}

function Frame() {
  const { person, fetching, error, again } = useSaya()
  usePaletteKey()
  if (error && !person)
    return (
      <RouteError
        error={error.networkError ?? error}
        reset={() => again({ requestPolicy: 'network-only' })}
      />
    )
  if (!person)
    return fetching ? (
      <p className={styles['loading']} role="status">
        {teks.umum.memuat}
      </p>
    ) : null
  return (
    <PersonContext value={person}>
      <div className={styles['frame']}>
        <a className={styles['skip']} href="#isi">
          {words.lewati}
        </a>
        <header className={styles['head']}>
          <span className={styles['brand']}>
            <img src="/selaras.svg" alt="" width={22} height={22} />
            <strong>Selaras</strong>
            <span className={styles['pemda']}>
              <IconBuildingBank size={15} aria-hidden="true" /> {person.pemda.nama}
            </span>
          </span>
          <button type="button" className={styles['search']} onClick={() => paletteOpen.set(true)}>
            <IconSearch size={16} aria-hidden="true" />
            <span>{words.cari}</span>
            <kbd>Ctrl+K</kbd>
          </button>
          <SaveState />
          <Bell />
          <UserMenu />
        </header>
        <Navigation />
        <main id="isi" className={styles['main']} tabIndex={-1}>
          <Outlet />
        </main>
        <Palette />
      </div>
    </PersonContext>
  )
}

function Navigation() {
  const [narrow, setNarrow] = useState(
    () => (localStorage.getItem(narrowKey) ?? (window.innerWidth < 1440 ? 'sempit' : 'lebar')) === 'sempit'
  )
  const toggle = () => {
    localStorage.setItem(narrowKey, narrow ? 'lebar' : 'sempit')
    setNarrow(!narrow)
  }
  const label = narrow ? words.besarkan : words.kecilkan
  const Sign = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  return (
    <nav className={styles['nav']} data-narrow={narrow || undefined} aria-label={words.navigasi}>
      <Link to="/" activeOptions={{ exact: true }} title={words.beranda}>
        <IconHome size={18} aria-hidden="true" />
        <span>{words.beranda}</span>
      </Link>
      <Link to="/renstra" title={words.renstra}>
        <IconFileText size={18} aria-hidden="true" />
        <span>{words.renstra}</span>
      </Link>
      <button
        type="button"
        className={styles['narrow']}
        aria-label={label}
        title={label}
        aria-pressed={narrow}
        onClick={toggle}
      >
        <Sign size={18} aria-hidden="true" />
      </button>
    </nav>
  )
}
