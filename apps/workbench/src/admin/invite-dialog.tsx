import { useState } from 'react'
import { useMutation } from 'urql'
import { uuidv7 } from 'uuidv7'
import { FormDialog } from '../app/form-dialog.tsx'
import { admin } from '../text/admin.ts'
import { undang, useAct } from './acts.ts'
import styles from './admin.module.css'
import { emptyRole, type OpdChoice, type RoleDraft, RoleFields, roleInput } from './role-fields.tsx'

const words = admin.undangan

interface InviteProps {
  readonly opdList: readonly OpdChoice[]
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Invites somebody by e-mail to one or more roles. */
export function InviteDialog({ opdList, onDone, onClose }: InviteProps) {
  const [surel, setSurel] = useState('')
  const [nama, setNama] = useState('')
  const [roles, setRoles] = useState<readonly (RoleDraft & { readonly key: string })[]>(() => [
    { ...emptyRole(), key: uuidv7() }
  ])
  const [, send] = useMutation(undang)
  const { busy, refusal, run } = useAct()
  const submit = async () => {
    const variables = { kunci: uuidv7(), surel, nama, peran: roles.map(roleInput) }
    if (await run(send(variables))) onDone(words.terkirim)
  }
  return (
    <FormDialog
      title={admin.orang.undang}
      send={words.kirim}
      busy={busy}
      refusal={refusal}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <div className={styles['pair']}>
        <label>
          {words.surel}
          <input
            type="email"
            required
            maxLength={200}
            value={surel}
            onChange={(event) => setSurel(event.currentTarget.value)}
          />
        </label>
        <label>
          {admin.orang.isian.nama}
          <input
            required
            minLength={2}
            maxLength={200}
            value={nama}
            onChange={(event) => setNama(event.currentTarget.value)}
          />
          <small>{admin.orang.isian.petunjukNama}</small>
        </label>
      </div>
      {roles.map((role, at) => (
        <fieldset key={role.key} className={styles['group']}>
          <legend>{words.peranKe(at + 1)}</legend>
          <RoleFields
            role={role}
            opdList={opdList}
            onChange={(next) =>
              setRoles(roles.map((one) => (one === role ? { ...next, key: role.key } : one)))
            }
          />
          {roles.length > 1 ? (
            <button
              type="button"
              className={styles['link']}
              onClick={() => setRoles(roles.filter((one) => one !== role))}
            >
              {words.hapusPeran(at + 1)}
            </button>
          ) : null}
        </fieldset>
      ))}
      {roles.length < 10 ? (
        <div className={styles['actions']}>
          <button
            type="button"
            className={styles['button']}
            data-quiet
            onClick={() => setRoles([...roles, { ...emptyRole(), key: uuidv7() }])}
          >
            {words.tambahPeran}
          </button>
        </div>
      ) : null}
    </FormDialog>
  )
}
