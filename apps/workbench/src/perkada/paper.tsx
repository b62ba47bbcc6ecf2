import {
  type AyatPerkada,
  BLOK_TELITI,
  huruf,
  type IsiPerkada,
  numberPasal,
  romawi
} from '@selaras/domain/perkada'
import { tanggal } from '../text/format.ts'
import { penetapan } from '../text/penetapan.ts'
import { perkada as texts } from '../text/perkada.ts'
import { Annexes } from './annexes.tsx'
import type { PerkadaDilihat } from './data.ts'
import styles from './perkada.module.css'
import type { Lampiran } from './use-lampiran.ts'

const words = texts.cetakan

interface PaperProps {
  readonly perkada: PerkadaDilihat
  /** The words as they stand on the screen, saved or not. */
  readonly isi: IsiPerkada
}

/** A Perkada as it is printed: body, signatures, TELAH DITELITI, penjelasan, each Lampiran. */
export function Paper({ perkada, isi, lampiran }: PaperProps & { readonly lampiran: Pick<Lampiran, 'isi'> }) {
  return (
    <article className={styles['paper']} lang="id" aria-label={texts.pratinjau}>
      <Opening perkada={perkada} isi={isi} />
      <Clause nama={words.menimbang} rows={isi.menimbang} count={(nomor) => `${huruf(nomor)}.`} />
      <Clause nama={words.mengingat} rows={isi.mengingat} count={(nomor) => `${nomor}.`} />
      <p className={styles['decide']}>{words.memutuskan}</p>
      <div className={styles['clauses']}>
        <span>{words.menetapkan}</span>
        <span>:</span>
        <p>
          {perkada.peraturan.toUpperCase()} TENTANG {isi.judul.toUpperCase()}.
        </p>
      </div>
      <Body isi={isi} />
      <Signatures perkada={perkada} isi={isi} />
      <Reviewed perkada={perkada} />
      <Explanation perkada={perkada} isi={isi} />
      <Annexes perkada={perkada} isi={isi} lampiran={lampiran} />
    </article>
  )
}

function Opening({ perkada, isi }: PaperProps) {
  return (
    <header className={styles['opening']}>
      <h2>{isi.penetap.jabatan}</h2>
      <h2>
        {perkada.peraturan}
        <br />
        {words.nomorTahun(perkada.nomor, perkada.tahun)}
      </h2>
      <p>{words.tentang}</p>
      <h2>{isi.judul}</h2>
      <p>{words.rahmat}</p>
      <p>{isi.penetap.jabatan},</p>
    </header>
  )
}

function Clause({
  nama,
  rows,
  count
}: {
  nama: string
  rows: readonly string[]
  count: (nomor: number) => string
}) {
  return (
    <div className={styles['clauses']}>
      <span>{nama}</span>
      <span>:</span>
      <div>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed list, never reordered
          <div key={at} className={styles['counted']}>
            <span>{count(at + 1)}</span>
            <p>{row}</p>
          </div>
        ))}
      </div>
    </div>
  )
}

function Body({ isi }: { isi: IsiPerkada }) {
  const pasal = numberPasal(isi.bab)
  return isi.bab.map((bab, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a printed list, never reordered
    <section key={at} className={styles['part']}>
      <h2>
        BAB {romawi(at + 1)}
        <br />
        {bab.judul.toUpperCase()}
      </h2>
      {pasal
        .filter((one) => one.bab === at)
        .map((one) => (
          <div key={one.nomor} className={styles['article']}>
            <h3>Pasal {one.nomor}</h3>
            {one.pasal.ayat.map((ayat, place) => (
              <Ayat
                // biome-ignore lint/suspicious/noArrayIndexKey: a printed list, never reordered
                key={place}
                ayat={ayat}
                nomor={one.pasal.ayat.length > 1 ? place + 1 : null}
              />
            ))}
          </div>
        ))}
    </section>
  ))
}

function Ayat({ ayat, nomor }: { ayat: AyatPerkada; nomor: number | null }) {
  const text = (
    <div>
      <p>{ayat.teks}</p>
      {ayat.butir.map((butir, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed list, never reordered
        <div key={at} className={styles['counted']}>
          <span>{ayat.penomoran === 'angka' ? at + 1 : huruf(at + 1)}.</span>
          <p>{butir}</p>
        </div>
      ))}
    </div>
  )
  if (nomor === null) return text
  return (
    <div className={styles['counted']}>
      <span>({nomor})</span>
      {text}
    </div>
  )
}

function Signatures({ perkada, isi }: PaperProps) {
  const { berita } = perkada
  const day = (iso: string | null) => (iso === null ? words.belumTanggal : tanggal(iso))
  return (
    <div className={styles['signs']}>
      <div className={styles['sign']} data-right>
        <p>{words.ditetapkanDi(isi.tempat)}</p>
        <p>{words.padaTanggal(day(perkada.tanggal))}</p>
        <p>{isi.penetap.jabatan.toUpperCase()},</p>
        <p className={styles['mark']}>{perkada.tanggal === null ? '' : words.ttd}</p>
        <p>{isi.penetap.nama.toUpperCase()}</p>
      </div>
      <div className={styles['sign']}>
        <p>{words.diundangkanDi(isi.tempat)}</p>
        <p>{words.padaTanggal(day(perkada.tanggalUndang))}</p>
        <p>{isi.pengundang.jabatan.toUpperCase()},</p>
        <p className={styles['mark']}>{perkada.tanggalUndang === null ? '' : words.ttd}</p>
        <p>{isi.pengundang.nama.toUpperCase()}</p>
      </div>
      <p>
        {words.berita(berita?.nama ?? perkada.beritaDaerah, berita?.tahun ?? null, berita?.nomor ?? null)}
      </p>
    </div>
  )
}

/** Who has read the text before it is signed, in the printed order; one block for each plan. */
function Reviewed({ perkada }: { perkada: PerkadaDilihat }) {
  return perkada.naskah.map((naskah) => (
    <table key={naskah.naskahId} className={styles['review']}>
      <caption>
        {words.teliti}
        {perkada.naskah.length > 1 ? ` (${naskah.opd.singkatan})` : ''}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.pejabat}</th>
          <th scope="col">{words.tanggal}</th>
          <th scope="col">{words.paraf}</th>
        </tr>
      </thead>
      <tbody>
        {BLOK_TELITI.urutan
          .filter(({ peran }) => naskah.rantaiParaf?.langkah.some((one) => one.jabatanId === peran) ?? true)
          .map(({ peran, sebutan }) => {
            const paraf = naskah.rantaiParaf?.langkah.find((one) => one.jabatanId === peran)?.paraf
            return (
              <tr key={peran}>
                <th scope="row">{sebutan}</th>
                <td>{paraf ? tanggal(paraf.tanggal) : ''}</td>
                <td>{paraf ? `${penetapan.sebagai[paraf.sebagai] ?? ''}${paraf.nama}` : ''}</td>
              </tr>
            )
          })}
      </tbody>
    </table>
  ))
}

function Explanation({ perkada, isi }: PaperProps) {
  const { umum, pasal } = isi.penjelasan
  return (
    <section className={styles['sheet']}>
      <div className={styles['opening']}>
        <h2>{words.penjelasan}</h2>
        <p>{words.atas}</p>
        <h2>
          {perkada.peraturan}
          <br />
          {words.nomorTahun(perkada.nomor, perkada.tahun)}
        </h2>
        <p>{words.tentang}</p>
        <h2>{isi.judul}</h2>
      </div>
      <p>{words.umum}</p>
      <p>{umum}</p>
      <p>{words.pasalDemiPasal}</p>
      {numberPasal(isi.bab).map(({ nomor }) => (
        <div key={nomor}>
          <p>Pasal {nomor}</p>
          <p>{pasal[nomor - 1] || words.cukupJelas}</p>
        </div>
      ))}
      {perkada.tambahan ? <p>{words.tambahan(perkada.beritaDaerah, perkada.tambahan)}</p> : null}
    </section>
  )
}
