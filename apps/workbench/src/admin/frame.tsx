import { Link, Outlet } from '@tanstack/react-router'
import { isAdmin, usePerson } from '../app/person.ts'
import { admin as words } from '../text/admin.ts'
import { teks } from '../text/index.ts'
import styles from './admin.module.css'

const parts = teks.shell.bagianAdmin

/** The admin's pages with their links; for everybody else the reason why they are shut. */
export function AdminFrame() {
  const person = usePerson()
  if (!isAdmin(person))
    return (
      <div className={styles['page']}>
        <h1>{words.judul}</h1>
        <p>{words.bukanAdmin}</p>
        <p>
          <Link to="/">{teks.umum.keBeranda}</Link>
        </p>
      </div>
    )
  return (
    <div className={styles['page']}>
      <nav className={styles['parts']} aria-label={words.navigasi}>
        <Link to="/admin/orang">{parts.orang}</Link>
        <Link to="/admin/opd">{parts.opd}</Link>
        <Link to="/admin/pengaturan">{parts.pengaturan}</Link>
      </nav>
      <Outlet />
    </div>
  )
}
