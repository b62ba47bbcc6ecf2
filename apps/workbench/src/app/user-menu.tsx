import { LABEL_PERAN } from '@selaras/domain/tahap'
import { Link, useNavigate } from '@tanstack/react-router'
import { teks } from '../text/index.ts'
import { colorScheme, schemes, setColorScheme } from './color-scheme.ts'
import { MenuButton } from './menu-button.tsx'
import { usePerson } from './person.ts'
import { signOut } from './session.ts'
import styles from './shell.module.css'
import { useStore } from './store.ts'

const words = teks.shell

/** Who is signed in, as what; light or dark; the way out. */
export function UserMenu() {
  const person = usePerson()
  const navigate = useNavigate()
  const scheme = useStore(colorScheme)
  const role = person.peran[0]
  const face = role ? LABEL_PERAN[role.peran] : person.nama
  const leave = async () => {
    await signOut()
    await navigate({ to: '/masuk' })
  }
  return (
    <MenuButton label={`${face}, ${words.akun} ${person.nama}`} face={<Face text={face} />}>
      <div className={styles['person']}>
        <strong>{person.nama}</strong>
        <span>{person.surel}</span>
        {person.peran.map(({ peran, opd }) => (
          <span key={`${peran} ${opd?.id}`}>
            {LABEL_PERAN[peran]}
            {opd ? `, ${opd.nama}` : ''}
          </span>
        ))}
      </div>
      <fieldset className={styles['themes']}>
        <legend>{words.tema.judul}</legend>
        {schemes.map((one) => (
          <label key={one}>
            <input type="radio" name="tema" checked={scheme === one} onChange={() => setColorScheme(one)} />
            {words.tema[one]}
          </label>
        ))}
      </fieldset>
      <Link to="/akun" className={styles['panelButton']}>
        {words.akunSaya}
      </Link>
      <button type="button" className={styles['panelButton']} data-closes onClick={() => void leave()}>
        {words.keluar}
      </button>
    </MenuButton>
  )
}

const Face = ({ text }: { text: string }) => (
  <span className={styles['who']}>
    {text} <span aria-hidden="true">▾</span>
  </span>
)
