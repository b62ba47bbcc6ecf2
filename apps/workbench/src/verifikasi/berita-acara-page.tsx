import { IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'
import { umum } from '../text/umum.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import styles from './berita-acara.module.css'
import type { IsiBeritaAcara } from './berita-acara.ts'
import { readBeritaAcara } from './berita-acara.ts'
import { Formulir1, Formulir2, Formulir3, Lampiran } from './berita-acara-forms.tsx'

const text = words.beritaAcara

const beritaAcaraQuery = graphql(`
  query BeritaAcara($id: ID!) {
    naskah(id: $id) { id putaran { ke status beritaAcara { nomor tanggal isi } } }
  }
`)

/** The minutes of a closed round as a sheet of paper: four diktum, Formulir 1 to 3, who signs. */
export function BeritaAcaraPage() {
  const { naskahId, ke } = useParams({ from: '/app/plan/renstra/$naskahId/verifikasi/$ke/berita-acara' })
  const [{ data, fetching }] = useQuery({ query: beritaAcaraQuery, variables: { id: naskahId } })
  const round = data?.naskah?.putaran.find((one) => String(one.ke) === ke)
  const isi = round?.beritaAcara ? readBeritaAcara(round.beritaAcara.isi) : null
  usePrintTitle(isi)
  return (
    <div className={styles['desk']}>
      <div className={styles['tools']}>
        <Link to="/renstra/$naskahId/verifikasi" params={{ naskahId }} search={{ ke: Number(ke) }}>
          {text.kembali}
        </Link>
        {isi ? (
          <button type="button" className={styles['print']} onClick={() => window.print()}>
            <IconPrinter size={17} aria-hidden="true" /> {text.cetak}
          </button>
        ) : null}
      </div>
      {isi ? (
        <Paper isi={isi} />
      ) : (
        <p role="status">
          {fetching && !round ? umum.memuat : round?.beritaAcara ? text.takTerbaca : text.belumAda}
        </p>
      )}
    </div>
  )
}

/** The browser names the printed file after the page. */
function usePrintTitle(isi: IsiBeritaAcara | null): void {
  useEffect(() => {
    if (isi) document.title = isi.judul
  }, [isi])
}

function Paper({ isi }: { isi: IsiBeritaAcara }) {
  return (
    <article className={styles['paper']} lang="id" aria-label={isi.judul}>
      <header className={styles['title']}>
        <h1>{isi.judul}</h1>
        {isi.nomor ? <p>{text.nomor(isi.nomor)}</p> : null}
      </header>
      <p>{isi.pembuka}</p>
      {isi.diktum.map((one) => (
        <section key={one.ke} className={styles['diktum']}>
          <h2>{one.ke}</h2>
          <div>
            <h3>{one.judul}</h3>
            {one.isi.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </section>
      ))}
      <p>{isi.penutup}</p>
      <Signatures isi={isi} />
      <Formulir1 rows={isi.formulir1} />
      <Formulir2 aspects={isi.formulir2} />
      <Formulir3 rows={isi.formulir3} />
      <Lampiran isi={isi} />
      <footer className={styles['seal']}>{text.potret(isi.potret.hash, isi.potret.versiAturan)}</footer>
    </article>
  )
}

function Signatures({ isi }: { isi: IsiBeritaAcara }) {
  return (
    <div className={styles['signatures']}>
      {isi.penandaTangan.map((one) => (
        <div key={`${one.jabatan} ${one.nama}`}>
          {one.atasNama ? <p>a.n. {one.atasNama}</p> : null}
          <p>{one.jabatan},</p>
          <p className={styles['name']}>{one.nama}</p>
        </div>
      ))}
    </div>
  )
}
