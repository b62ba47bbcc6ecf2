import { formatRupiah } from '@selaras/domain/money'
import { compareBatas, holdsFor, type PaguTerhadapBatas } from '@selaras/domain/persiapan'
import { Link } from '@tanstack/react-router'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { tanggal } from '../text/format.ts'
import { persiapan } from '../text/persiapan.ts'
import styles from './persiapan.module.css'

const words = persiapan.surat

interface PaguTahun {
  readonly tahun: number
  readonly rupiah: string
}

interface SuratRingkas {
  readonly nomor: string
  readonly tanggal: string
  readonly untuk: string
  readonly tahun: readonly number[]
}

/** The Surat Edaran as the OPD sees it: whether it is out, and what the plan asks for beside its ceilings. */
export function BatasPaguSection({
  naskah,
  surat
}: {
  naskah: {
    readonly batasPagu: {
      readonly nomor: string
      readonly tanggal: string
      readonly butir: readonly PaguTahun[]
    } | null
    readonly jumlahPagu: readonly PaguTahun[] | null
  }
  surat: readonly SuratRingkas[]
}) {
  const { head } = usePlanPage()
  const { batasPagu, jumlahPagu } = naskah
  return (
    <section className={styles['section']} aria-labelledby="surat">
      <div className={styles['head']}>
        <h2 id="surat">{words.judul}</h2>
        <Link to="/kalender">{words.keKalender}</Link>
      </div>
      {batasPagu === null ? (
        <Waiting tahap={head.tahap} jenis={head.jenis} tahun={head.tahun} surat={surat} />
      ) : (
        <>
          <p>{words.terbit(batasPagu.nomor, tanggal(batasPagu.tanggal))}</p>
          {batasPagu.butir.length === 0 ? (
            <p className={styles['note']}>{words.tanpaPagu}</p>
          ) : (
            <Comparison rows={compareBatas(numbers(batasPagu.butir), byYear(jumlahPagu ?? []), head.tahun)} />
          )}
        </>
      )}
    </section>
  )
}

function Waiting({
  tahap,
  jenis,
  tahun,
  surat
}: {
  tahap: string
  jenis: string
  tahun: readonly number[]
  surat: readonly SuratRingkas[]
}) {
  const kind = jenis === 'perubahan' || jenis === 'reviu' ? jenis : 'awal'
  const out = surat.find((one) => holdsFor(one, { jenis: kind, tahun, asalSejak: null }))
  if (tahap === 'menungguSuratEdaran') return <p className={styles['missing']}>{words.menunggu}</p>
  return out ? (
    <p>
      {words.terbit(out.nomor, tanggal(out.tanggal))}. {words.belumSampai}
    </p>
  ) : (
    <p className={styles['note']}>{words.belum}</p>
  )
}

function Comparison({ rows }: { rows: readonly PaguTerhadapBatas[] }) {
  const over = rows.filter(({ selisih }) => selisih !== null && selisih > 0).map(({ tahun }) => tahun)
  return (
    <>
      {over.length > 0 ? (
        <p className={styles['missing']} role="status">
          {words.lewatRingkas(over.join(', '))}
        </p>
      ) : null}
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <caption className="only-read">{words.tabel}</caption>
          <thead>
            <tr>
              <th scope="col">{words.tahun}</th>
              <th scope="col" data-number>
                {words.batas}
              </th>
              <th scope="col" data-number>
                {words.jumlah}
              </th>
              <th scope="col">{words.selisih}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ tahun, batas, jumlah, selisih }) => (
              <tr key={tahun}>
                <th scope="row">{tahun}</th>
                <td data-number>{batas === null ? words.tanpaBatas : formatRupiah(batas)}</td>
                <td data-number>{jumlah === null ? words.belumAdaPagu : formatRupiah(jumlah)}</td>
                <td className={selisih !== null && selisih > 0 ? styles['over'] : undefined}>
                  {differenceText(selisih)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** The difference to the ceiling in words; empty where there is nothing to compare. */
export function differenceText(selisih: number | null): string {
  if (selisih === null) return ''
  if (selisih === 0) return words.sama
  return selisih > 0 ? words.lewat(formatRupiah(selisih)) : words.sisa(formatRupiah(-selisih))
}

export const numbers = (list: readonly PaguTahun[]) =>
  list.map(({ tahun, rupiah }) => ({ tahun, rupiah: Number(rupiah) }))

const byYear = (list: readonly PaguTahun[]): Readonly<Record<number, number>> =>
  Object.fromEntries(numbers(list).map(({ tahun, rupiah }) => [tahun, rupiah]))
