import { verifikasi as words } from '../text/verifikasi.ts'
import styles from './berita-acara.module.css'
import type { BarisFormulir, IsiBeritaAcara } from './berita-acara.ts'

const text = words.beritaAcara
const kolom = text.kolom

/** Formulir 1: the process of drafting. */
export const Formulir1 = ({ rows }: { rows: readonly BarisFormulir[] }) => (
  <Form title={text.formulir1} first={kolom.kegiatan} rows={rows} newPage />
)

/** Formulir 3: chapters and their order. */
export const Formulir3 = ({ rows }: { rows: readonly BarisFormulir[] }) => (
  <Form title={text.formulir3} first={kolom.bab} rows={rows} />
)

function Form({
  title,
  first,
  rows,
  newPage = false
}: {
  title: string
  first: string
  rows: readonly BarisFormulir[]
  newPage?: boolean
}) {
  return (
    <section className={styles['form']} data-new-page={newPage || undefined}>
      <h2>{title}</h2>
      <table>
        <FormHead first={first} />
        <tbody>
          {rows.map((row) => (
            <FormRow key={row.butir} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function FormHead({ first }: { first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={styles['no']}>
          {kolom.no}
        </th>
        <th scope="col" rowSpan={2}>
          {first}
        </th>
        <th scope="colgroup" colSpan={2}>
          {kolom.kesesuaian}
        </th>
        <th scope="col" rowSpan={2}>
          {kolom.penyebab}
        </th>
        <th scope="col" rowSpan={2}>
          {kolom.tindakLanjut}
        </th>
      </tr>
      <tr>
        <th scope="col" className={styles['tick']}>
          {kolom.ada}
        </th>
        <th scope="col" className={styles['tick']}>
          {kolom.tidakAda}
        </th>
      </tr>
    </thead>
  )
}

function FormRow({ row }: { row: BarisFormulir }) {
  const other = text.jawaban[row.jawaban]
  return (
    <tr>
      <td className={styles['no']}>{row.no}</td>
      <td>{row.uraian}</td>
      {other ? (
        <td colSpan={2} className={styles['tick']}>
          {other}
        </td>
      ) : (
        <>
          <td className={styles['tick']}>
            <Tick on={row.jawaban === 'ya'} label={kolom.ada} />
          </td>
          <td className={styles['tick']}>
            <Tick on={row.jawaban === 'tidak'} label={kolom.tidakAda} />
          </td>
        </>
      )}
      <td>{row.penyebab}</td>
      <td>{row.tindakLanjut}</td>
    </tr>
  )
}

const Tick = ({ on, label }: { on: boolean; label: string }) =>
  on ? (
    <>
      <span aria-hidden="true">{text.centang}</span>
      <span className="only-read">{label}</span>
    </>
  ) : null

/** Formulir 2: a conclusion per aspect, with the questions behind it. */
export function Formulir2({ aspects }: { aspects: IsiBeritaAcara['formulir2'] }) {
  return (
    <section className={styles['form']}>
      <h2>{text.formulir2}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col" className={styles['no']}>
              {kolom.no}
            </th>
            <th scope="col">{kolom.aspek}</th>
            <th scope="col">{kolom.kesimpulan}</th>
          </tr>
        </thead>
        <tbody>
          {aspects.map((one) => (
            <tr key={one.aspek}>
              <td className={styles['no']}>{one.no}</td>
              <td>{one.aspek}</td>
              <td>{one.kesimpulan}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the verifiers decided and wrote, cell by cell. */
export function Lampiran({ isi }: { isi: IsiBeritaAcara }) {
  return (
    <>
      {isi.sel.length > 0 ? (
        <section className={styles['form']}>
          <h2>{text.sel}</h2>
          <ol>
            {isi.sel.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ol>
        </section>
      ) : null}
      <Verdicts putusan={isi.putusan} />
      <Plain
        title={text.catatan}
        head={[kolom.tempat, kolom.catatan, kolom.sifat]}
        rows={isi.catatan.map((one) => [one.tempat, one.isi, one.wajib ? text.wajib : text.saran])}
      />
      <Plain
        title={text.temuan}
        head={[kolom.temuan, kolom.jawaban, kolom.diterima]}
        rows={isi.temuan.map((one) => [
          `${one.aturan} ${one.tempat}: ${one.pesan}`,
          one.jawaban ?? '',
          one.alasanTerima ?? ''
        ])}
      />
    </>
  )
}

/** As many rows that are simply in order as a reader of the paper looks through; more are told by their number. */
const manySesuai = 20

/** The verdicts; where very many parts are in order, those are counted and only the others named. */
function Verdicts({ putusan }: { putusan: IsiBeritaAcara['putusan'] }) {
  const sesuai = putusan.filter((one) => one.putusan === 'sesuai')
  const counted = sesuai.length > manySesuai
  const named = counted ? putusan.filter((one) => one.putusan !== 'sesuai') : putusan
  const reasons = new Map<string, number>()
  for (const { alasan } of counted ? sesuai : [])
    reasons.set(alasan ?? '', (reasons.get(alasan ?? '') ?? 0) + 1)
  return (
    <Plain
      title={text.putusan}
      head={[kolom.tempat, kolom.putusan, kolom.alasan]}
      rows={[
        ...named.map((one) => [one.tempat, words.simpulan[one.putusan] ?? one.putusan, one.alasan ?? '']),
        ...[...reasons].map(([alasan, jumlah]) => [
          text.bagianLain(jumlah),
          words.simpulan['sesuai'] ?? '',
          alasan
        ])
      ]}
    />
  )
}

function Plain({
  title,
  head,
  rows
}: {
  title: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
}) {
  if (rows.length === 0) return null
  return (
    <section className={styles['form']}>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col" className={styles['no']}>
              {kolom.no}
            </th>
            {head.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.join(' ')}>
              <td className={styles['no']}>{at + 1}</td>
              {row.map((cell, column) => (
                <td key={head[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
