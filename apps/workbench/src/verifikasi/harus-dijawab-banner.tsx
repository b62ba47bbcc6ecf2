import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useCatatan } from '../catatan/context.tsx'
import { verifikasi as words } from '../text/verifikasi.ts'
import { openCount, useHarusDijawab } from './use-harus-dijawab.ts'
import styles from './verifikasi.module.css'

/** Above the tables of a plan that is being mended: how much must be answered, and where the list is. */
export function HarusDijawabBanner() {
  const { naskahId, batasSel } = useCatatan()
  const { harus, isMending } = useHarusDijawab(naskahId)
  const count = harus ? openCount(harus) : 0
  if (!isMending || count === 0) return null
  return (
    <p className={styles['banner']} role="status">
      <IconAlertTriangle size={16} aria-hidden="true" />
      <span>{(batasSel ? words.harusDijawab.spandukCatatan : words.harusDijawab.spanduk)(count)}</span>
      <Link to="/renstra/$naskahId/verifikasi" params={{ naskahId }}>
        {words.harusDijawab.buka}
      </Link>
    </p>
  )
}
