import { type PengingatTertulis, pengingatText, readPengingat } from '@selaras/domain/administrasi'
import { PROFIL, PROFIL_ID, type ProfilId, type SetelanProfil } from '@selaras/domain/law'
import { useState } from 'react'
import { admin } from '../text/admin.ts'
import styles from './admin.module.css'
import { ChainEditor } from './chain-editor.tsx'
import { PengingatFields } from './pengingat-fields.tsx'
import { TenggatTable } from './tenggat-table.tsx'

const words = admin.pengaturan
const stages = ['suratEdaran', 'forum', 'reviuApip'] as const

type Settings = Readonly<Partial<Record<ProfilId, SetelanProfil>>>

type Typed = Readonly<Partial<Record<ProfilId, PengingatTertulis>>>

interface ProfilSettingsProps {
  readonly value: Settings
  readonly onChange: (value: Settings) => void
  /** Whether something is written that cannot be read, so that nothing may be saved. */
  readonly onWrong: (wrong: boolean) => void
}

/** What the pemda sets differently from a regulation profile: stages, order of paraf, limits, reminders. */
export function ProfilSettings({ value, onChange, onWrong }: ProfilSettingsProps) {
  const [id, setId] = useState<ProfilId>('INM2-2025')
  const profil = PROFIL[id]
  const own = value[id] ?? {}
  const set = (setelan: SetelanProfil) => onChange({ ...value, [id]: setelan })
  // What is written stays as written, also while it cannot be read or another profile is looked at.
  const [typed, setTyped] = useState<Typed>({})
  const { pengingat: _reminders, ...withoutReminders } = own
  const write = (text: PengingatTertulis | null) => {
    const { [id]: _before, ...others } = typed
    const next: Typed = text === null ? others : { ...others, [id]: text }
    setTyped(next)
    onWrong(Object.values(next).some((one) => !readPengingat(one).ok))
    const read = text && readPengingat(text)
    if (read === null) set(withoutReminders)
    else if (read.ok) set({ ...own, pengingat: read.value })
  }
  const { rantaiParaf: _chain, ...withoutChain } = own
  const { tenggat: _limits, ...withoutLimits } = own
  return (
    <section className={styles['section']} aria-labelledby="profil">
      <h2 id="profil">{words.profil.judul}</h2>
      <p className={styles['note']}>{words.profil.isi}</p>
      <div className={styles['tools']}>
        <label>
          {words.profil.pilih}
          <select
            className={styles['search']}
            value={id}
            onChange={(event) => setId(PROFIL_ID.find((one) => one === event.currentTarget.value) ?? id)}
          >
            {PROFIL_ID.map((one) => (
              <option key={one} value={one}>
                {PROFIL[one].nama}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset className={styles['group']}>
        <legend>{words.profil.tahapan}</legend>
        {stages.map((stage) => (
          <label key={stage} className={styles['check']}>
            <input
              type="checkbox"
              checked={own[stage] ?? true}
              onChange={(event) => set({ ...own, [stage]: event.currentTarget.checked })}
            />
            {words.profil[stage]}
          </label>
        ))}
      </fieldset>
      <h3>{words.rantai.judul}</h3>
      <ChainEditor
        chain={own.rantaiParaf ?? profil.rantaiParaf.peran}
        onChange={(rantaiParaf) => set({ ...own, rantaiParaf })}
        onDefault={own.rantaiParaf ? () => set(withoutChain) : null}
      />
      <h3>{words.tenggat.judul}</h3>
      <TenggatTable
        profil={profil}
        own={own.tenggat ?? {}}
        onChange={(tenggat) =>
          set(Object.keys(tenggat).length > 0 ? { ...withoutLimits, tenggat } : withoutLimits)
        }
      />
      <h3>{words.pengingat.judul}</h3>
      <PengingatFields
        bawaan={profil.pengingat}
        typed={typed[id] ?? pengingatText(own.pengingat ?? profil.pengingat)}
        onType={write}
        onDefault={own.pengingat || typed[id] ? () => write(null) : null}
      />
    </section>
  )
}
