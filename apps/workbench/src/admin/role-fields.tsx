import { hasDeputy, PERAN_DIBERIKAN } from '@selaras/domain/administrasi'
import { LABEL_PERAN, LINGKUP_PERAN, type Peran } from '@selaras/domain/tahap'
import { admin } from '../text/admin.ts'
import styles from './admin.module.css'

const words = admin.orang

/** A role as a form holds it; empty texts where nothing is chosen. */
export interface RoleDraft {
  readonly peran: Peran
  readonly opdId: string
  readonly sebagai: 'definitif' | 'plt' | 'plh'
  readonly mulai: string
  readonly selesai: string
}

export interface OpdChoice {
  readonly id: string
  readonly nama: string
  readonly aktif: boolean
}

/** Today on this machine, ISO. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

export const emptyRole = (): RoleDraft => ({
  peran: 'perencanaOpd',
  opdId: '',
  sebagai: 'definitif',
  mulai: today(),
  selesai: ''
})

/** The draft as the server takes it. */
export const roleInput = ({ peran, opdId, sebagai, mulai, selesai }: RoleDraft) => ({
  peran,
  sebagai: hasDeputy(peran) ? sebagai : ('definitif' as const),
  mulai,
  opdId: opdId === '' ? null : opdId,
  selesai: selesai === '' ? null : selesai
})

interface RoleFieldsProps {
  readonly role: RoleDraft
  readonly opdList: readonly OpdChoice[]
  readonly onChange: (role: RoleDraft) => void
}

/** The fields of one role: what, where, how and when. */
export function RoleFields({ role, opdList, onChange }: RoleFieldsProps) {
  const ofOpd = LINGKUP_PERAN[role.peran] === 'opd'
  return (
    <>
      <div className={styles['pair']}>
        <label>
          {words.isian.peran}
          <select
            value={role.peran}
            onChange={(event) => onChange({ ...role, peran: event.currentTarget.value as Peran })}
          >
            {PERAN_DIBERIKAN.map((peran) => (
              <option key={peran} value={peran}>
                {LABEL_PERAN[peran]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.isian.opd}
          <select
            value={role.opdId}
            required={ofOpd}
            onChange={(event) => onChange({ ...role, opdId: event.currentTarget.value })}
          >
            <option value="">{ofOpd ? admin.pilih : '–'}</option>
            {opdList
              .filter(({ aktif }) => aktif)
              .map(({ id, nama }) => (
                <option key={id} value={id}>
                  {nama}
                </option>
              ))}
          </select>
        </label>
      </div>
      <RoleDays role={role} onChange={onChange} />
    </>
  )
}

interface RoleDaysProps {
  readonly role: RoleDraft
  /** The role has begun: its first day and kind are records. */
  readonly begun?: boolean
  readonly onChange: (role: RoleDraft) => void
}

export function RoleDays({ role, begun = false, onChange }: RoleDaysProps) {
  return (
    <div className={styles['pair']}>
      {hasDeputy(role.peran) ? (
        <label>
          {words.isian.sebagai}
          <select
            value={role.sebagai}
            disabled={begun}
            onChange={(event) =>
              onChange({ ...role, sebagai: event.currentTarget.value as RoleDraft['sebagai'] })
            }
          >
            {(['definitif', 'plt', 'plh'] as const).map((one) => (
              <option key={one} value={one}>
                {words.sebagai[one]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label>
        {words.isian.mulai}
        <input
          type="date"
          required
          disabled={begun}
          value={role.mulai}
          onChange={(event) => onChange({ ...role, mulai: event.currentTarget.value })}
        />
      </label>
      <label>
        {words.isian.selesai}
        <input
          type="date"
          required={hasDeputy(role.peran) && role.sebagai !== 'definitif'}
          value={role.selesai}
          onChange={(event) => onChange({ ...role, selesai: event.currentTarget.value })}
        />
        <small>{words.isian.petunjukSelesai}</small>
      </label>
    </div>
  )
}
