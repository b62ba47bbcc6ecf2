import type { BabCetak, TabelCetak } from '@selaras/domain/cetak'
import { type IsiPerkada, romawi } from '@selaras/domain/perkada'
import { perkada as texts } from '../text/perkada.ts'
import styles from './annexes.module.css'
import type { PerkadaDilihat } from './data.ts'
import paper from './perkada.module.css'
import type { Lampiran } from './use-lampiran.ts'

const words = texts.cetakan

interface AnnexesProps {
  readonly perkada: PerkadaDilihat
  readonly isi: IsiPerkada
  readonly lampiran: Pick<Lampiran, 'isi'>
}

/** Each Lampiran: its head, its content where it was asked for, and after penetapan its hash and the end of its jejak. */
export function Annexes({ perkada, isi, lampiran }: AnnexesProps) {
  const many = perkada.naskah.length > 1
  return perkada.naskah.map((naskah) => {
    const content = lampiran.isi.get(naskah.naskahId)
    const hash = naskah.hash ?? content?.hash
    return (
      <section
        key={naskah.naskahId}
        className={`${paper['sheet']} ${styles['lampiran']}`}
        data-wide={content ? true : undefined}
      >
        <div className={paper['annex']}>
          <p>{words.lampiran(many ? romawi(naskah.urutan) : '')}</p>
          <p>{perkada.peraturan}</p>
          <p>{words.nomorTahun(perkada.nomor, perkada.tahun)}</p>
          <p>{words.tentang}</p>
          <p>{isi.judul}</p>
        </div>
        <p className={styles['title']}>{many ? naskah.judul : isi.lampiran}</p>
        {content ? (
          content.bab.map((bab) => <Bab key={bab.nomor ?? ''} bab={bab} />)
        ) : (
          <p>{content === null ? words.lampiranTertutup : words.isiLampiran(naskah.judul)}</p>
        )}
        {hash ? <p className={paper['seal']}>{words.sidik(hash)}</p> : null}
        {naskah.jangkarHash && naskah.jangkarPanjang !== null ? (
          <p className={paper['seal']}>{words.jangkar(naskah.jangkarPanjang, naskah.jangkarHash)}</p>
        ) : null}
      </section>
    )
  })
}

function Bab({ bab }: { bab: BabCetak }) {
  return (
    <div className={styles['chapter']}>
      {bab.nomor === null ? null : (
        <h2>
          BAB {bab.nomor}
          <br />
          {bab.judul.toUpperCase()}
        </h2>
      )}
      {bab.teks.map((teks) => (
        <div key={teks.judul}>
          {teks.judul === '' ? null : <h3>{teks.judul}</h3>}
          {teks.paragraf.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed text, never reordered
            <p key={at}>{one}</p>
          ))}
        </div>
      ))}
      {bab.daftar.map(({ judul, butir }) => (
        <div key={judul}>
          <h3>{judul}</h3>
          {butir.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed list, never reordered
            <p key={at}>{one}</p>
          ))}
        </div>
      ))}
      {bab.tabel.map((tabel) => (
        <Form key={tabel.form} tabel={tabel} />
      ))}
    </div>
  )
}

/** A form of the regulation; its head stands on every page that it runs over. */
function Form({ tabel }: { tabel: TabelCetak }) {
  const { kepala } = tabel
  const deep = kepala.some((one) => one.bawah.length > 0)
  const tree = tabel.baris.some((one) => one.tingkat > 0)
  return (
    <div className={styles['scroll']}>
      <table
        className={styles['form']}
        data-many={kepala.reduce((sum, one) => sum + one.lebar, 0) > 12 || undefined}
      >
        <caption>{/^T/.test(tabel.form) ? words.tabel(tabel.form, tabel.judul) : tabel.judul}</caption>
        <thead>
          <tr>
            {kepala.map((one, at) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: a printed head, never reordered
                key={at}
                scope={one.bawah.length > 0 ? 'colgroup' : 'col'}
                colSpan={one.lebar}
                rowSpan={deep && one.bawah.length === 0 ? 2 : 1}
              >
                {one.judul}
              </th>
            ))}
          </tr>
          {deep ? (
            <tr>
              {kepala.flatMap((one, at) =>
                one.bawah.map((judul) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a printed head, never reordered
                  <th key={`${at} ${judul}`} scope="col">
                    {judul}
                  </th>
                ))
              )}
            </tr>
          ) : null}
        </thead>
        <tbody>
          {tabel.baris.map((baris, at) => (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed row, never reordered
              key={at}
              data-level={tree ? baris.tingkat : undefined}
              data-total={baris.jumlah || undefined}
            >
              {baris.sel.map((sel, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a printed cell, never reordered
                <td key={place} data-number={sel.angka || undefined}>
                  {sel.teks}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
