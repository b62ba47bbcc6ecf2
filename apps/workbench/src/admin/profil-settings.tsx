import { PROFIL, PROFIL_ID, type ProfilId, type SetelanProfil } from '@selaras/domain/law'
import { useState } from 'react'
import { admin } from '../text/admin.ts'
import styles from './admin.module.css'
import { ChainEditor } from './chain-editor.tsx'
import { TenggatTable } from './tenggat-table.tsx'

const words = admin.pengaturan
const stages = ['suratEdaran', 'forum', 'reviuApip'] as const

type Settings = Readonly<Partial<Record<ProfilId, SetelanProfil>>>

interface ProfilSettingsProps {
  readonly value: Settings
  readonly onChange: (value: Settings) => void
}

/** What the pemda sets differently from a regulation profile: stages, order of paraf, limits. */
export function ProfilSettings({ value, onChange }: ProfilSettingsProps) {
  const [id, setId] = useState<ProfilId>('INM2-2025')
  const profil = PROFIL[id]
  const own = value[id] ?? {}
  const set = (setelan: SetelanProfil) => onChange({ ...value, [id]: setelan })
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
    </section>
  )
}
