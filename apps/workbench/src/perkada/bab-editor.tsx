import { type AyatPerkada, type BabPerkada, numberPasal, romawi } from '@selaras/domain/perkada'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { Labelled } from '../penetapan/form-parts.tsx'
import shared from '../persiapan/persiapan.module.css'
import { perkada } from '../text/perkada.ts'
import styles from './perkada.module.css'

const words = perkada.isian
const blank: AyatPerkada = { teks: '', butir: [], penomoran: 'huruf' }

interface BabEditorProps {
  readonly bab: readonly BabPerkada[]
  readonly onChange: (bab: BabPerkada[]) => void
}

const replaced = <Row,>(rows: readonly Row[], at: number, row: Row): Row[] =>
  rows.map((one, index) => (index === at ? row : one))
const without = <Row,>(rows: readonly Row[], at: number): Row[] => rows.filter((_, index) => index !== at)

/** Bab, pasal and ayat; numbers follow from the order. */
export function BabEditor({ bab, onChange }: BabEditorProps) {
  const first = bab.map((_, at) => numberPasal(bab).find((one) => one.bab === at)?.nomor ?? 0)
  return (
    <>
      {bab.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bab have no identity but their place
        <fieldset key={at} className={styles['bab']}>
          <legend>{words.bab(romawi(at + 1))}</legend>
          <Labelled
            label={words.judulBab}
            control={(id) => (
              <input
                id={id}
                value={one.judul}
                onChange={(event) =>
                  onChange(replaced(bab, at, { ...one, judul: event.currentTarget.value }))
                }
              />
            )}
          />
          {one.pasal.map((pasal, place) => (
            <PasalEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: pasal have no identity but their place
              key={place}
              nomor={(first[at] ?? 0) + place}
              ayat={pasal.ayat}
              onChange={(ayat) =>
                onChange(replaced(bab, at, { ...one, pasal: replaced(one.pasal, place, { ayat }) }))
              }
              onRemove={() => onChange(replaced(bab, at, { ...one, pasal: without(one.pasal, place) }))}
            />
          ))}
          <div className={shared['actions']}>
            <button
              type="button"
              className={shared['quiet']}
              onClick={() =>
                onChange(replaced(bab, at, { ...one, pasal: [...one.pasal, { ayat: [blank] }] }))
              }
            >
              <IconPlus size={15} aria-hidden="true" /> {words.tambahPasal}
            </button>
            <button type="button" className={shared['quiet']} onClick={() => onChange(without(bab, at))}>
              <IconTrash size={15} aria-hidden="true" /> {words.hapusBab(romawi(at + 1))}
            </button>
          </div>
        </fieldset>
      ))}
      <div className={shared['actions']}>
        <button
          type="button"
          className={shared['quiet']}
          onClick={() => onChange([...bab, { judul: '', pasal: [{ ayat: [blank] }] }])}
        >
          <IconPlus size={15} aria-hidden="true" /> {words.tambahBab}
        </button>
      </div>
    </>
  )
}

interface PasalEditorProps {
  readonly nomor: number
  readonly ayat: readonly AyatPerkada[]
  readonly onChange: (ayat: AyatPerkada[]) => void
  readonly onRemove: () => void
}

function PasalEditor({ nomor, ayat, onChange, onRemove }: PasalEditorProps) {
  return (
    <fieldset className={styles['pasal']}>
      <legend>{words.pasal(nomor)}</legend>
      {ayat.map((one, at) => (
        <AyatEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: ayat have no identity but their place
          key={at}
          pasal={nomor}
          nomor={at + 1}
          ayat={one}
          onChange={(next) => onChange(replaced(ayat, at, next))}
          onRemove={() => onChange(without(ayat, at))}
        />
      ))}
      <div className={shared['actions']}>
        <button type="button" className={shared['quiet']} onClick={() => onChange([...ayat, blank])}>
          <IconPlus size={15} aria-hidden="true" /> {words.tambahAyat(nomor)}
        </button>
        <button type="button" className={shared['quiet']} onClick={onRemove}>
          <IconTrash size={15} aria-hidden="true" /> {words.hapusPasal(nomor)}
        </button>
      </div>
    </fieldset>
  )
}

interface AyatEditorProps {
  readonly pasal: number
  readonly nomor: number
  readonly ayat: AyatPerkada
  readonly onChange: (ayat: AyatPerkada) => void
  readonly onRemove: () => void
}

function AyatEditor({ pasal, nomor, ayat, onChange, onRemove }: AyatEditorProps) {
  const text = ayat.butir.join('\n')
  return (
    <div className={styles['ayat']}>
      <textarea
        rows={3}
        aria-label={words.ayat(pasal, nomor)}
        value={ayat.teks}
        onChange={(event) => onChange({ ...ayat, teks: event.currentTarget.value })}
      />
      <Labelled
        label={words.butir(pasal, nomor)}
        control={(id) => (
          <textarea
            id={id}
            rows={Math.min(8, ayat.butir.length + 1)}
            value={text}
            onChange={(event) => {
              const lines = event.currentTarget.value
              onChange({ ...ayat, butir: lines === '' ? [] : lines.split('\n') })
            }}
          />
        )}
      />
      <div className={shared['actions']}>
        {ayat.butir.length > 0 ? (
          <select
            aria-label={words.penomoran(pasal, nomor)}
            value={ayat.penomoran}
            onChange={(event) =>
              onChange({ ...ayat, penomoran: event.currentTarget.value === 'angka' ? 'angka' : 'huruf' })
            }
          >
            <option value="huruf">{words.huruf}</option>
            <option value="angka">{words.angka}</option>
          </select>
        ) : null}
        <button
          type="button"
          className={shared['icon']}
          aria-label={words.hapusAyat(pasal, nomor)}
          onClick={onRemove}
        >
          <IconTrash size={16} aria-hidden="true" />
        </button>
      </div>
    </div>
  )
}
