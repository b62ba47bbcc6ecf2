import { useState } from 'react'
import styles from '../persiapan/persiapan.module.css'
import { periode, tanggal } from '../text/format.ts'
import { kalender } from '../text/kalender.ts'
import { SuratForm } from './surat-form.tsx'

const words = kalender.surat

interface Surat {
  readonly id: string
  readonly nomor: string
  readonly tanggal: string
  readonly tentang: string
  readonly untuk: string
  readonly tahun: readonly number[]
  readonly pagu: readonly { readonly opd: { readonly id: string } }[]
}

/** The letters that are out, and for Bappelitbangda the form of a new one. */
export function SuratSection({
  surat,
  may,
  onIssued
}: {
  surat: readonly Surat[]
  may: boolean
  onIssued: () => void
}) {
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState('')
  return (
    <section className={styles['section']} aria-labelledby="surat-edaran">
      <h2 id="surat-edaran">{words.judul}</h2>
      {done ? (
        <p className={styles['done']} role="status">
          {done}
        </p>
      ) : null}
      {surat.length === 0 ? <p className={styles['note']}>{words.belum}</p> : <SuratTable surat={surat} />}
      {may && open ? (
        <SuratForm
          onCancel={() => setOpen(false)}
          onIssued={(melangkah) => {
            setOpen(false)
            setDone(words.terbit(melangkah))
            onIssued()
          }}
        />
      ) : null}
      {may && !open ? (
        <div>
          <button type="button" className={styles['button']} onClick={() => setOpen(true)}>
            {words.terbitkan}
          </button>
        </div>
      ) : null}
    </section>
  )
}

function SuratTable({ surat }: { surat: readonly Surat[] }) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="only-read">{words.judul}</caption>
        <thead>
          <tr>
            <th scope="col">{words.nomor}</th>
            <th scope="col">{words.tanggal}</th>
            <th scope="col">{words.tentang}</th>
            <th scope="col">{words.untuk}</th>
            <th scope="col">{words.periode}</th>
            <th scope="col">{words.paguRingkas}</th>
          </tr>
        </thead>
        <tbody>
          {surat.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.nomor}</th>
              <td>{tanggal(one.tanggal)}</td>
              <td>{one.tentang}</td>
              <td>{one.untuk === 'perubahan' ? words.perubahan : words.awal}</td>
              <td>{periode(one.tahun)}</td>
              <td>{words.opdTerisi(new Set(one.pagu.map(({ opd }) => opd.id)).size)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
