import { useState } from 'react'
import { useMutation } from 'urql'
import { uuidv7 } from 'uuidv7'
import { FormDialog } from '../app/form-dialog.tsx'
import { admin } from '../text/admin.ts'
import { akhiriPeran, berikanPeran, ubahPeran, useAct } from './acts.ts'
import type { Orang, PeranOrang } from './people.ts'
import {
  emptyRole,
  type OpdChoice,
  RoleDays,
  type RoleDraft,
  RoleFields,
  roleInput,
  today
} from './role-fields.tsx'

const words = admin.orang

interface DialogProps {
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Gives somebody one more role. */
export function GiveRole({
  orang,
  opdList,
  onDone,
  onClose
}: DialogProps & { readonly orang: Orang; readonly opdList: readonly OpdChoice[] }) {
  const [role, setRole] = useState<RoleDraft>(emptyRole)
  const [kunci] = useState(uuidv7)
  const [, send] = useMutation(berikanPeran)
  const { busy, refusal, run } = useAct()
  const submit = async () => {
    if (await run(send({ kunci, penggunaId: orang.id, peran: roleInput(role) }))) onDone(words.selesaiBeri)
  }
  return (
    <FormDialog
      title={words.beriKepada(orang.nama)}
      send={words.beri}
      busy={busy}
      refusal={refusal}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <RoleFields role={role} opdList={opdList} onChange={setRole} />
    </FormDialog>
  )
}

interface OneRoleProps extends DialogProps {
  readonly peran: PeranOrang
}

/** Other days or another name of a role that has not ended. */
export function ChangeRole({ peran, onDone, onClose }: OneRoleProps) {
  const [nama, setNama] = useState(peran.nama)
  const [role, setRole] = useState<RoleDraft>({
    peran: peran.peran as RoleDraft['peran'],
    opdId: peran.opd?.id ?? '',
    sebagai: peran.sebagai as RoleDraft['sebagai'],
    mulai: peran.mulai,
    selesai: peran.selesai ?? ''
  })
  const [, send] = useMutation(ubahPeran)
  const { busy, refusal, run } = useAct()
  const submit = async () => {
    const { mulai, sebagai, selesai } = roleInput(role)
    const variables = { kunci: uuidv7(), peranId: peran.id, nama, sebagai, mulai, selesai }
    if (await run(send(variables))) onDone(words.selesaiUbah)
  }
  return (
    <FormDialog
      title={words.ubahPeran(peran.label, peran.nama)}
      send={admin.simpan}
      busy={busy}
      refusal={refusal}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <label>
        {words.isian.nama}
        <input
          required
          minLength={2}
          maxLength={200}
          value={nama}
          onChange={(event) => setNama(event.currentTarget.value)}
        />
        <small>{words.isian.petunjukNama}</small>
      </label>
      <RoleDays role={role} begun={peran.keadaan === 'berlaku'} onChange={setRole} />
    </FormDialog>
  )
}

/** Ends a role on a day; it stays in the records. */
export function EndRole({ peran, onDone, onClose }: OneRoleProps) {
  const [selesai, setSelesai] = useState(today)
  const [alasan, setAlasan] = useState('')
  const [, send] = useMutation(akhiriPeran)
  const { busy, refusal, run } = useAct()
  const submit = async () => {
    if (await run(send({ kunci: uuidv7(), peranId: peran.id, selesai, alasan }))) onDone(words.selesaiAkhiri)
  }
  return (
    <FormDialog
      title={words.akhiriPeran(peran.label, peran.nama)}
      send={words.akhiri}
      busy={busy}
      refusal={refusal}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <label>
        {words.isian.selesai}
        <input
          type="date"
          required
          value={selesai}
          onChange={(event) => setSelesai(event.currentTarget.value)}
        />
        <small>{words.isian.petunjukAkhir}</small>
      </label>
      <label>
        {words.isian.alasan}
        <input
          required
          maxLength={500}
          value={alasan}
          onChange={(event) => setAlasan(event.currentTarget.value)}
        />
      </label>
    </FormDialog>
  )
}
