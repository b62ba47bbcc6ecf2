import { IconShieldCheck, IconShieldX } from '@tabler/icons-react'
import { useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '../data/graphql.ts'
import { riwayat } from '../text/riwayat.ts'
import { umum } from '../text/umum.ts'
import styles from './riwayat.module.css'

const words = riwayat.rantai

const chainQuery = graphql(`
  query RantaiJejak($naskahId: ID!) {
    rantaiJejak(naskahId: $naskahId) {
      __typename
      ... on RantaiJejak { utuh panjang hash masalah }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

type Answer =
  | { readonly __typename: 'RantaiJejak'; utuh: boolean; panjang: number; hash: string; masalah: string[] }
  | { readonly __typename: 'Penolakan'; pesan: string; saran: string }

/** Whether the audit trail is whole, recomputed when asked, and what such a check cannot prove. */
export function ChainState({ naskahId }: { readonly naskahId: string }) {
  const client = useClient()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const check = async () => {
    setBusy(true)
    const { data } = await client
      .query(chainQuery, { naskahId }, { requestPolicy: 'network-only' })
      .toPromise()
    setBusy(false)
    setFailed(!data)
    if (data) setAnswer(data.rantaiJejak)
  }
  return (
    <section className={styles['chain']} aria-labelledby="rantai">
      <h3 id="rantai">{words.judul}</h3>
      <p>{words.pengantar}</p>
      <p>{words.jangkar}</p>
      <p>
        <button type="button" className={styles['quiet']} disabled={busy} onClick={() => void check()}>
          {busy ? words.memeriksa : words.periksa}
        </button>
      </p>
      <div role="status">
        {failed ? <p>{umum.takTerjangkau.isi}</p> : null}
        {answer?.__typename === 'Penolakan' ? <p>{`${answer.pesan} ${answer.saran}`}</p> : null}
        {answer?.__typename === 'RantaiJejak' ? (
          <>
            <p className={styles['state']} data-whole={answer.utuh || undefined}>
              {answer.utuh ? (
                <IconShieldCheck size={18} aria-hidden="true" />
              ) : (
                <IconShieldX size={18} aria-hidden="true" />
              )}
              <strong>{answer.utuh ? words.utuh : words.rusak}</strong> {words.panjang(answer.panjang)}
            </p>
            <ul>
              {answer.masalah.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
            <p>
              {words.kepala}: <code>{answer.hash}</code>
            </p>
            <p className={styles['who']}>
              {words.baris} <code>{words.perintah(naskahId)}</code>
            </p>
          </>
        ) : null}
      </div>
    </section>
  )
}
