import type { IsiPerkada } from '@selaras/domain/perkada'
import { numberPasal } from '@selaras/domain/perkada'
import { Labelled } from '../penetapan/form-parts.tsx'
import parts from '../penetapan/penetapan.module.css'
import shared from '../persiapan/persiapan.module.css'
import { perkada } from '../text/perkada.ts'
import { BabEditor } from './bab-editor.tsx'
import { movedExplanations } from './explanations.ts'
import { TextList } from './text-list.tsx'

const words = perkada.isian

/** All words of a Perkada as fields; numbers, letters and dates are printed by the page itself. */
export function TextEditor({ isi, onChange }: { isi: IsiPerkada; onChange: (isi: IsiPerkada) => void }) {
  const set = (part: Partial<IsiPerkada>) => onChange({ ...isi, ...part })
  const area = (label: string, value: string, change: (value: string) => void, rows = 2) => (
    <Labelled
      label={label}
      control={(id) => (
        <textarea id={id} rows={rows} value={value} onChange={(event) => change(event.currentTarget.value)} />
      )}
    />
  )
  const line = (label: string, value: string, change: (value: string) => void) => (
    <Labelled
      label={label}
      control={(id) => (
        <input id={id} value={value} onChange={(event) => change(event.currentTarget.value)} />
      )}
    />
  )
  return (
    <div className={parts['stack']}>
      {area(words.judul, isi.judul, (judul) => set({ judul }))}
      <TextList nama={words.menimbang} rows={isi.menimbang} onChange={(menimbang) => set({ menimbang })} />
      <TextList nama={words.mengingat} rows={isi.mengingat} onChange={(mengingat) => set({ mengingat })} />
      <BabEditor
        bab={isi.bab}
        onChange={(bab) =>
          set({
            bab,
            penjelasan: {
              ...isi.penjelasan,
              pasal: movedExplanations(isi.bab, bab, isi.penjelasan.pasal)
            }
          })
        }
      />
      {area(
        words.penjelasanUmum,
        isi.penjelasan.umum,
        (umum) => set({ penjelasan: { ...isi.penjelasan, umum } }),
        5
      )}
      <fieldset className={parts['stack']}>
        <legend className="only-read">{words.penjelasanUmum}</legend>
        {numberPasal(isi.bab).map(({ nomor }) => (
          <div key={nomor} className={shared['field']}>
            {area(words.penjelasanPasal(nomor), isi.penjelasan.pasal[nomor - 1] ?? '', (text) =>
              set({
                penjelasan: {
                  ...isi.penjelasan,
                  pasal: numberPasal(isi.bab).map((one) =>
                    one.nomor === nomor ? text : (isi.penjelasan.pasal[one.nomor - 1] ?? '')
                  )
                }
              })
            )}
          </div>
        ))}
      </fieldset>
      {area(words.lampiran, isi.lampiran, (lampiran) => set({ lampiran }))}
      {line(words.tempat, isi.tempat, (tempat) => set({ tempat }))}
      {(['penetap', 'pengundang'] as const).map((seat) => (
        <fieldset key={seat} className={parts['stack']}>
          <legend>{words[seat]}</legend>
          {line(words.jabatan, isi[seat].jabatan, (jabatan) => set({ [seat]: { ...isi[seat], jabatan } }))}
          {line(words.nama, isi[seat].nama, (nama) => set({ [seat]: { ...isi[seat], nama } }))}
        </fieldset>
      ))}
    </div>
  )
}
