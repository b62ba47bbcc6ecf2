import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { usePerson } from '../app/person.ts'
import { useStep } from '../data/step.ts'
import { susunPerkada } from '../penetapan/data.ts'
import { Refusal } from '../penetapan/form-parts.tsx'
import shared from '../persiapan/persiapan.module.css'
import { waktu } from '../text/format.ts'
import { perkada as words } from '../text/perkada.ts'
import { umum } from '../text/umum.ts'
import type { CalonPerkada } from './data.ts'
import { daftarPerkadaQuery } from './data.ts'
import styles from './perkada.module.css'

/** Every Perkada this person may see, and for Bagian Hukum the plans that may go into a new one. */
export function PerkadaListPage() {
  const { peran } = usePerson()
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, fetching }] = useQuery({ query: daftarPerkadaQuery, variables: { after } })
  useEffect(() => {
    document.title = `${words.judul} · ${umum.namaAplikasi}`
  }, [])
  if (!data)
    return (
      <p className={shared['page']} role="status">
        {fetching ? umum.memuat : words.gagalMuat}
      </p>
    )
  const rows = data.daftarPerkada.edges.flatMap((edge) => (edge ? [edge.node] : []))
  const { pageInfo } = data.daftarPerkada
  return (
    <div className={shared['page']}>
      <h1>{words.daftar}</h1>
      {rows.length === 0 ? (
        <p className={shared['note']}>{words.kosong}</p>
      ) : (
        <div className={shared['scroll']}>
          <table className={shared['table']}>
            <caption className="only-read">{words.daftar}</caption>
            <thead>
              <tr>
                <th scope="col">{words.kolom.judul}</th>
                <th scope="col">{words.kolom.keadaan}</th>
                <th scope="col">{words.kolom.naskah}</th>
                <th scope="col">{words.kolom.diubah}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Link to="/perkada/$perkadaId" params={{ perkadaId: one.id }}>
                      {one.judul}
                    </Link>
                  </th>
                  <td>{stateOf(one)}</td>
                  <td>{one.naskah.map((naskah) => naskah.opd.singkatan).join(', ')}</td>
                  <td>
                    {waktu(one.diubah)}, {one.diubahOleh}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pageInfo.hasNextPage ? (
        <button type="button" className={shared['quiet']} onClick={() => setAfter(pageInfo.endCursor)}>
          {words.lebih}
        </button>
      ) : null}
      {peran.some((one) => one.peran === 'bagianHukum') ? <Draft candidates={data.calonPerkada} /> : null}
    </div>
  )
}

function stateOf(one: {
  readonly nomor: string | null
  readonly tahun: number | null
  readonly tanggalUndang: string | null
}): string {
  if (one.nomor === null || one.tahun === null) return words.keadaan.rancangan
  return one.tanggalUndang === null
    ? words.keadaan.ditetapkan(one.nomor, one.tahun)
    : words.keadaan.diundangkan(one.nomor, one.tahun)
}

function Draft({ candidates }: { candidates: readonly CalonPerkada[] }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const step = useStep(susunPerkada)
  const navigate = useNavigate()
  const free = candidates.filter((one) => one.perkadaId === null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (step.busy || chosen.length === 0) return
    const taken = await step.take({ naskahIds: [...chosen] })
    if (taken) await navigate({ to: '/perkada/$perkadaId', params: { perkadaId: taken.perkada.id } })
  }
  return (
    <section className={shared['section']} aria-labelledby="susun">
      <h2 id="susun">{words.susun.judul}</h2>
      {free.length === 0 ? (
        <p className={shared['note']}>{words.susun.kosong}</p>
      ) : (
        <form className={shared['form']} onSubmit={submit}>
          <fieldset className={styles['plans']}>
            <legend className={shared['note']}>{words.susun.keterangan}</legend>
            {free.map((one) => (
              <label key={one.naskahId}>
                <input
                  type="checkbox"
                  checked={chosen.includes(one.naskahId)}
                  onChange={(event) =>
                    setChosen(
                      event.currentTarget.checked
                        ? [...chosen, one.naskahId]
                        : chosen.filter((id) => id !== one.naskahId)
                    )
                  }
                />
                <span>
                  {one.opd.nama}{' '}
                  <small>
                    {one.judul}, {one.tahapLabel}
                  </small>
                </span>
              </label>
            ))}
          </fieldset>
          <Refusal text={step.refusal} />
          <div className={shared['actions']}>
            <button type="submit" className={shared['button']} disabled={step.busy || chosen.length === 0}>
              {words.susun.tombol(chosen.length)}
            </button>
          </div>
        </form>
      )}
    </section>
  )
}
