import type { DasarPerubahan } from '@selaras/domain/law'
import { isProfilId, PROFIL, RUANG, stagesWalked } from '@selaras/domain/law'
import { LABEL_TAHAP } from '@selaras/domain/tahap'
import { versi } from '../text/versi.ts'
import styles from './versi.module.css'

const words = versi.buat

interface Asked {
  readonly profil: string
  readonly jenis: 'perubahan' | 'reviu'
  readonly dasar: DasarPerubahan
  readonly tahun: readonly number[]
}

/** What this kind of change opens and locks, and the stages it walks, as the regulation profile says. */
export function ConsequenceList({ profil, jenis, dasar, tahun }: Asked) {
  if (!isProfilId(profil)) return null
  const jalur = PROFIL[profil].tahapan[jenis][dasar]
  const { kunci } = jalur
  const now = new Date().getFullYear()
  const past =
    kunci.tahunTerealisasi || kunci.terbukaMulai === 'tahunBerjalan' ? tahun.filter((one) => one < now) : []
  const name = (ruang: string): string => words.ruang[ruang] ?? ruang
  const open = kunci.ruangTerbuka.filter((ruang) => ruang !== 'tujuan' || kunci.tujuan === 'terbuka')
  const locked = RUANG.filter((ruang) => ruang !== 'tujuan' && !kunci.ruangTerbuka.includes(ruang)).map(name)
  return (
    <section className={styles['consequence']} aria-label={words.akibat}>
      <h3>{words.akibat}</h3>
      <dl>
        <dt>{words.terbuka}</dt>
        <dd>{open.map(name).join(', ')}</dd>
        <dt>{words.terkunci}</dt>
        <dd>
          {[
            ...(kunci.tujuan === 'terbuka' ? [] : [words.tujuan[kunci.tujuan]]),
            ...locked,
            ...(past.length > 0 ? [words.tahun(past)] : [])
          ].join(', ')}
        </dd>
      </dl>
      <p className={styles['note']}>
        {words.tahapan(
          stagesWalked(jalur)
            .map((tahap) => LABEL_TAHAP[tahap])
            .join(' → ')
        )}
      </p>
    </section>
  )
}
