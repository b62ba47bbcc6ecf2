import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { WajibDitinjau } from '../induk/wajib-ditinjau.tsx'
import { namaRencana, tanggal } from '../text/format.ts'
import { teks } from '../text/index.ts'
import { TahapEvents } from './event-buttons.tsx'
import type { PlanHead } from './plan-head.ts'
import styles from './rencana.module.css'

const words = teks.rencana.tahap

/** Where is this plan, who has it, what happens next, how many days. */
export function TahapBar({
  head,
  onMoved,
  people
}: {
  head: PlanHead
  onMoved: () => void
  /** Who else has the plan open. */
  people?: ReactNode
}) {
  useEffect(() => {
    document.title = `${namaRencana(head)}, ${head.opd.nama} · Selaras`
  }, [head])
  const { posisi } = head
  return (
    <header className={styles['bar']}>
      <div className={styles['what']}>
        <h1 title={head.judul}>{namaRencana(head)}</h1>
        <p title={head.opd.nama}>
          {head.contoh ? (
            <span className={styles['sample']} title={teks.beranda.contohKeterangan}>
              {teks.beranda.contoh}
            </span>
          ) : null}
          {head.opd.nama}
        </p>
      </div>
      <dl className={styles['where']}>
        <div>
          <dt>{words.judul}</dt>
          <dd>
            <strong>{posisi.label}</strong>
            {head.wajibDitinjau ? <WajibDitinjau {...head.wajibDitinjau} sisaHari={null} /> : null}
          </dd>
        </div>
        <div>
          <dt>{words.di}</dt>
          <dd>{posisi.pemegang}</dd>
        </div>
        <div>
          <dt>{words.waktu}</dt>
          <dd title={posisi.batasUraian ?? undefined}>{timeOf(head)}</dd>
        </div>
        <div className={styles['next']}>
          <dt>{words.berikutnya}</dt>
          <dd title={posisi.berikutnya}>{posisi.berikutnya}</dd>
        </div>
      </dl>
      {people}
      <TahapEvents naskahId={head.id} events={head.peristiwa} onMoved={onMoved} />
    </header>
  )
}

/** The nearest time limit of this tahap and how long the plan has been in it. */
function timeOf({ posisi }: PlanHead): string {
  const stay = words.hariKe(posisi.hari)
  if (posisi.sisaHari === null || posisi.batas === null) return stay
  return `${words.sisa(posisi.sisaHari)} (${tanggal(posisi.batas)}), ${stay}`
}
