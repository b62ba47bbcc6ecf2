import { hariTanggal } from '../text/format.ts'
import { persiapan } from '../text/persiapan.ts'
import styles from '../verifikasi/berita-acara.module.css'
import type { ForumIsi } from './data.ts'

const words = persiapan.beritaAcara

/** The berita acara of a forum as a sheet of paper. */
export function ForumPaper({ forum }: { forum: ForumIsi }) {
  return (
    <article className={styles['paper']} lang="id" aria-label={words.judul}>
      <header className={styles['title']}>
        <h1>
          {words.judul} {forum.nama}
        </h1>
        <p>{forum.nomor === null ? words.draf : words.nomor(forum.nomor)}</p>
      </header>
      <p>{words.pembuka(hariTanggal(forum.tanggal), forum.tempat)}</p>
      <List
        title={words.renstra}
        head={[words.opd, words.naskah]}
        rows={forum.peserta.map((one) => [one.opd, one.judul])}
      />
      <List
        title={words.undangan}
        head={[persiapan.forum.instansi, persiapan.forum.orang]}
        rows={forum.undangan.map((one) => [one.instansi, one.nama])}
      />
      <List
        title={words.hadir}
        head={[persiapan.forum.orang, persiapan.forum.jabatan, persiapan.forum.instansi]}
        rows={forum.hadir.map((one) => [one.nama, one.jabatan, one.instansi])}
      />
      <section className={styles['form']}>
        <h2>{words.kesepakatan}</h2>
        {forum.kesepakatan.length === 0 ? (
          <p>{persiapan.forum.kosong}</p>
        ) : (
          <ol>
            {forum.kesepakatan.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        )}
      </section>
      <p>{words.penutup}</p>
      <div className={styles['signatures']}>
        {forum.penandaTangan.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed list, never reordered
          <div key={at}>
            <p>{one.jabatan}</p>
            <p className={styles['name']}>{one.nama}</p>
          </div>
        ))}
      </div>
    </article>
  )
}

function List({
  title,
  head,
  rows
}: {
  title: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
}) {
  return (
    <section className={styles['form']}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>{persiapan.forum.kosong}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.nomorBaris}</th>
              {head.map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed list, never reordered
              <tr key={at}>
                <td className={styles['no']}>{at + 1}</td>
                {row.map((one, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns of a printed list
                  <td key={column}>{one}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
