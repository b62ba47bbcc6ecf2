import { Link, useNavigate } from '@tanstack/react-router'
import messages from '../app/message.module.css'
import type { EditorFailure } from '../naskah/editor-actors.ts'
import { teks } from '../text/index.ts'
import { useEditor } from './editor-context.ts'

const words = teks.rencana

/** Why the content of the plan is not there, and what to do about it. */
export function LoadFailure({ failure }: { failure: EditorFailure }) {
  const editor = useEditor()
  const navigate = useNavigate()
  const text = words.gagal[failure]
  const signIn = () => void navigate({ to: '/masuk', search: { ke: location.pathname, habis: true } })
  return (
    <div className={messages['message']}>
      <h1>{text.judul}</h1>
      <p>{text.isi}</p>
      <p>
        {failure === 'signedOut' ? (
          <button type="button" className={messages['button']} onClick={signIn}>
            {words.masukLagi}
          </button>
        ) : failure === 'gone' ? (
          <Link to="/renstra">{teks.shell.renstra}</Link>
        ) : (
          <button type="button" className={messages['button']} onClick={editor.retry}>
            {teks.umum.cobaLagi}
          </button>
        )}
      </p>
    </div>
  )
}
