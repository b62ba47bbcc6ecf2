import { formatRupiah } from '@selaras/domain/money'
import type { ResultOf } from 'gql.tada'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useAct } from '../persiapan/use-act.ts'
import { induk as words } from '../text/induk.ts'
import { umum } from '../text/umum.ts'
import { jawabMutation, usulanQuery } from './data.ts'
import styles from './induk.module.css'

const say = words.usulan

type Usulan = NonNullable<ResultOf<typeof usulanQuery>['induk']>['usulan'][number]

/** Proposals and remarks of OPD for the draft, answered one by one or many at once. */
export function UsulanView({
  id,
  mayAnswer,
  onAnswered
}: {
  id: string
  mayAnswer: boolean
  onAnswered: () => void
}) {
  const [{ data }, ask] = useQuery({
    query: usulanQuery,
    variables: { id },
    requestPolicy: 'cache-and-network'
  })
  const { busy, refused, run } = useAct(jawabMutation)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [tanggapan, setTanggapan] = useState('')
  if (!data) return <p role="status">{umum.memuat}</p>
  const usulan = data.induk?.usulan ?? []
  if (usulan.length === 0) return <p className={styles['note']}>{say.kosong}</p>
  const open = usulan.filter(({ status }) => status === 'baru')
  const answer = async (status: 'ditampung' | 'ditolak') => {
    const taken = await run({ indukId: id, usulanId: [...chosen], status, tanggapan })
    if (taken === null) return
    setChosen(new Set())
    setTanggapan('')
    ask({ requestPolicy: 'network-only' })
    onAnswered()
  }
  const flip = (one: string) => {
    const next = new Set(chosen)
    if (!next.delete(one)) next.add(one)
    setChosen(next)
  }
  return (
    <div className={styles['stack']}>
      {mayAnswer && open.length > 0 ? (
        <div className={styles['answerBar']}>
          <label>
            <input
              type="checkbox"
              checked={chosen.size === open.length}
              onChange={() =>
                setChosen(chosen.size === open.length ? new Set() : new Set(open.map((one) => one.id)))
              }
            />{' '}
            {say.pilihSemua}
          </label>
          <label className={styles['grow']}>
            {say.tanggapan}
            <input value={tanggapan} onChange={(event) => setTanggapan(event.currentTarget.value)} />
          </label>
          <span>{say.terpilih(chosen.size)}</span>
          <button
            type="button"
            className={styles['button']}
            disabled={busy || chosen.size === 0}
            onClick={() => answer('ditampung')}
          >
            {say.tampung}
          </button>
          <button
            type="button"
            className={styles['quiet']}
            disabled={busy || chosen.size === 0}
            onClick={() => answer('ditolak')}
          >
            {say.tolak}
          </button>
        </div>
      ) : null}
      {refused ? (
        <p role="alert" className={styles['refusal']}>
          {refused.text}
        </p>
      ) : null}
      <div className={styles['scroll']} role="region" tabIndex={0} aria-label={words.bagian.usulan}>
        <table className={styles['table']}>
          <caption className="only-read">{words.bagian.usulan}</caption>
          <thead>
            <tr>
              {mayAnswer ? <th scope="col">{say.pilihKolom}</th> : null}
              <th scope="col">{words.pagu.opd}</th>
              <th scope="col">{words.tabel.jenis}</th>
              <th scope="col">{say.isi}</th>
              <th scope="col">{say.keadaan}</th>
            </tr>
          </thead>
          <tbody>
            {usulan.map((one) => (
              <tr key={one.id}>
                {mayAnswer ? (
                  <td>
                    {one.status === 'baru' ? (
                      <input
                        type="checkbox"
                        aria-label={say.pilih(uraianOf(one))}
                        checked={chosen.has(one.id)}
                        onChange={() => flip(one.id)}
                      />
                    ) : null}
                  </td>
                ) : null}
                <th scope="row">{one.opd.singkatan}</th>
                <td>{say.jenis[one.jenis] ?? one.jenis}</td>
                <td>
                  {uraianOf(one)}
                  <PaguOf isi={one.isi} />
                </td>
                <td>
                  {say.status[one.status] ?? one.status}
                  {one.tanggapan ? <div className={styles['under']}>{one.tanggapan}</div> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function uraianOf({ isi }: Usulan): string {
  if (!isRecord(isi)) return ''
  const parts = [isi['kode'], isi['uraian'], isi['alasan']]
  return parts.filter((one): one is string => typeof one === 'string' && one !== '').join(' ')
}

function PaguOf({ isi }: { isi: unknown }) {
  const pagu = isRecord(isi) && isRecord(isi['pagu']) ? Object.entries(isi['pagu']) : []
  if (pagu.length === 0) return null
  return (
    <div className={styles['under']}>
      {pagu.map(([tahun, rupiah]) => `${tahun}: Rp${formatRupiah(Number(rupiah))}`).join(' · ')}
    </div>
  )
}
