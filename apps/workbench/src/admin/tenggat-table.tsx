import type { Lama, Profil, SetelanProfil, Tenggat, TenggatId } from '@selaras/domain/law'
import { admin } from '../text/admin.ts'
import { tanggal } from '../text/format.ts'
import styles from './admin.module.css'

const words = admin.pengaturan.tenggat
const satuan = ['hari', 'hariKerja', 'minggu', 'bulan'] as const

type OwnTenggat = NonNullable<SetelanProfil['tenggat']>

interface TenggatTableProps {
  readonly profil: Profil
  readonly own: OwnTenggat
  readonly onChange: (own: OwnTenggat) => void
}

/** The limits of a profile with what the pemda sets instead; an empty cell follows the profile. */
export function TenggatTable({ profil, own, onChange }: TenggatTableProps) {
  const set = (id: TenggatId, lama: Lama | null) => {
    const { [id]: _before, ...others } = own
    onChange(lama === null ? others : { ...others, [id]: lama })
  }
  return (
    <>
      <p className={styles['note']}>{words.isi}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.kolom.uraian}</th>
            <th scope="col">{words.kolom.bawaan}</th>
            <th scope="col">{words.kolom.sendiri}</th>
          </tr>
        </thead>
        <tbody>
          {profil.tenggat.map((tenggat) => (
            <tr key={tenggat.id}>
              <th scope="row">{tenggat.uraian}</th>
              <td>{lamaWords(tenggat.lama)}</td>
              <td className={styles['rows']}>
                <OwnLimit
                  tenggat={tenggat}
                  own={own[tenggat.id]}
                  onChange={(lama) => set(tenggat.id, lama)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface OwnLimitProps {
  readonly tenggat: Tenggat
  readonly own: Lama | undefined
  readonly onChange: (lama: Lama | null) => void
}

function OwnLimit({ tenggat: { uraian, lama }, own, onChange }: OwnLimitProps) {
  if ('tanggal' in lama) {
    return (
      <input
        type="date"
        aria-label={words.tanggalUntuk(uraian)}
        value={own && 'tanggal' in own ? own.tanggal : ''}
        onChange={(event) => {
          const day = event.currentTarget.value
          onChange(day === '' ? null : { tanggal: day })
        }}
      />
    )
  }
  const mine = own && 'nilai' in own ? own : null
  const unit = mine?.satuan ?? lama.satuan
  return (
    <>
      <input
        type="number"
        min={1}
        max={400}
        className={styles['small']}
        aria-label={words.lama(uraian)}
        value={mine?.nilai ?? ''}
        onChange={(event) => {
          const nilai = Number(event.currentTarget.value)
          onChange(nilai > 0 ? { nilai, satuan: unit, sejak: lama.sejak } : null)
        }}
      />{' '}
      <select
        aria-label={words.satuanUntuk(uraian)}
        value={unit}
        disabled={mine === null}
        onChange={(event) => {
          const next = satuan.find((one) => one === event.currentTarget.value)
          if (mine && next) onChange({ ...mine, satuan: next })
        }}
      >
        {satuan.map((one) => (
          <option key={one} value={one}>
            {words.satuan[one]}
          </option>
        ))}
      </select>
    </>
  )
}

const lamaWords = (lama: Lama): string =>
  'tanggal' in lama ? tanggal(lama.tanggal) : `${lama.nilai} ${words.satuan[lama.satuan]}`
