import {
  IconBuildingBank,
  IconCalendar,
  IconFileText,
  IconGavel,
  IconGitBranch,
  IconHome,
  IconLayoutBoard,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconSearch,
  IconSettings,
  IconSitemap
} from '@tabler/icons-react'
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { Provider } from 'urql'
import { pageClient } from '../data/client.ts'
import { acuan } from '../text/acuan.ts'
import { teks } from '../text/index.ts'
import { Bell } from './bell.tsx'
import { Palette, paletteOpen, usePaletteKey } from './palette.tsx'
import { isAdmin, type Person, PersonContext, seesAllOpd, useSaya } from './person.ts'
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
        <Navigation admin={isAdmin(person)} wide={seesAllOpd(person)} />
        <main id="isi" className={styles['main']} tabIndex={-1}>
          <Page person={person} />
        </main>
        <Palette />
      </div>
    </PersonContext>
  )
}

/** The page; before a second factor that is demanded is set up, the own account alone. */
function Page({ person }: { readonly person: Person }) {
  const { pathname } = useLocation()
  return person.perluFaktorKedua && pathname !== '/akun' ? <Navigate to="/akun" replace /> : <Outlet />
}

function Navigation({ admin, wide }: { readonly admin: boolean; readonly wide: boolean }) {
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
      <Link to="/induk" title={words.induk}>
        <IconSitemap size={18} aria-hidden="true" />
        <span>{words.induk}</span>
      </Link>
      {wide ? (
        <Link to="/papan" title={words.papan}>
          <IconLayoutBoard size={18} aria-hidden="true" />
          <span>{words.papan}</span>
        </Link>
      ) : null}
      <Link to="/kalender" title={words.kalender}>
        <IconCalendar size={18} aria-hidden="true" />
        <span>{words.kalender}</span>
      </Link>
      <Link to="/acuan" title={acuan.judul}>
        <IconGitBranch size={18} aria-hidden="true" />
        <span>{acuan.judul}</span>
      </Link>
      <Link to="/perkada" title={words.perkada}>
        <IconGavel size={18} aria-hidden="true" />
        <span>{words.perkada}</span>
      </Link>
      {admin ? (
        <Link to="/admin" title={words.admin}>
          <IconSettings size={18} aria-hidden="true" />
          <span>{words.admin}</span>
        </Link>
      ) : null}
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
