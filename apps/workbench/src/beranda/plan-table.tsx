import { Link } from '@tanstack/react-router'
import { WajibDitinjau } from '../induk/wajib-ditinjau.tsx'
import { TemuanCounts } from '../temuan/counts.tsx'
import { namaRencana, waktu } from '../text/format.ts'
import { teks } from '../text/index.ts'
import styles from './beranda.module.css'
import type { PlanRow } from './plan-row.ts'

const words = teks.beranda

export interface OpdRow {
  readonly id: string
  readonly nama: string
  readonly plans: readonly PlanRow[]
}

/** Plans with where they stand; `byOpd` shows every OPD, also those without a plan. */
export function PlanTable({
  plans,
  byOpd,
  label
}: {
  plans: readonly PlanRow[]
  byOpd?: readonly OpdRow[] | undefined
  label: string
}) {
  const rows = byOpd ?? [{ id: '', nama: '', plans }]
  return (
    <table className={styles['table']}>
      <caption className="only-read">{label}</caption>
      <thead>
        <tr>
          {byOpd ? <th scope="col">{words.opd}</th> : null}
          <th scope="col">{words.naskah}</th>
          <th scope="col">{words.tahap}</th>
          <th scope="col">{words.temuan}</th>
          <th scope="col">{words.diubah}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((opd) =>
          opd.plans.length === 0 ? (
            <tr key={opd.id}>
              <th scope="row">{opd.nama}</th>
              <td colSpan={4} className={styles['none']}>
                {words.belumAda}
              </td>
            </tr>
          ) : (
            opd.plans.map((plan, at) => (
              <tr key={plan.id}>
                {byOpd && at === 0 ? (
                  <th scope="row" rowSpan={opd.plans.length}>
                    {opd.nama}
                  </th>
                ) : null}
                <PlanCells plan={plan} withOpd={!byOpd} />
              </tr>
            ))
          )
        )}
      </tbody>
    </table>
  )
}

function PlanCells({ plan, withOpd }: { plan: PlanRow; withOpd: boolean }) {
  const { posisi } = plan
  return (
    <>
      <td>
        <Link
          to="/renstra/$naskahId"
          params={{ naskahId: plan.id }}
          className={styles['plan']}
          title={plan.judul}
        >
          {namaRencana(plan)}
        </Link>{' '}
        {plan.contoh ? (
          <span className={styles['sample']} title={words.contohKeterangan}>
            {words.contoh}
          </span>
        ) : null}
        {withOpd ? <div className={styles['under']}>{plan.opd.nama}</div> : null}
      </td>
      <td>
        {posisi.label}
        <div className={styles['under']}>
          {plan.wajibDitinjau ? <WajibDitinjau {...plan.wajibDitinjau} /> : null}
          {posisi.pemegang} · {words.hariKe(posisi.hari)}
          {posisi.sisaHari === null || plan.wajibDitinjau
            ? ''
            : ` · ${teks.rencana.tahap.sisa(posisi.sisaHari)}`}
        </div>
      </td>
      <td>
        {plan.ringkasanTemuan ? (
          <TemuanCounts counts={plan.ringkasanTemuan} />
        ) : (
          <span className={styles['none']}>{words.belumDiperiksa}</span>
        )}
      </td>
      <td className={styles['when']}>{waktu(plan.diubahPada)}</td>
    </>
  )
}
