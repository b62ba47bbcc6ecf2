import { describeTahap, tahapWait } from '@selaras/domain/tahap'
import { isProfilId } from '@selaras/domain/law'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { daysSince } from '../beranda/plan-row.ts'
import { periode, tanggal } from '../text/format.ts'
import { teks } from '../text/index.ts'
import { useEditor } from './editor-context.ts'
import { TahapEvents } from './event-buttons.tsx'
import type { PlanHead } from './plan-head.ts'
import { usePlanHead } from './plan-head.ts'
import styles from './rencana.module.css'

const words = teks.rencana.tahap

/** Where is this plan, who has it, what happens next, how many days. */
export function TahapBar() {
  const { naskahId } = useParams({ from: '/app/renstra/$naskahId' })
  const { head, ask } = usePlanHead(naskahId)
  const editor = useEditor()
  useEffect(() => {
    if (head) document.title = `${head.judul} · Selaras`
  }, [head])
  if (!head) return <div className={styles['bar']} />
  const told = head.tahap ? describeTahap(head.tahap) : null
  const moved = () => {
    ask({ requestPolicy: 'network-only' })
    editor.reload()
  }
  return (
    <header className={styles['bar']}>
      <div className={styles['what']}>
        <h1>{head.judul}</h1>
        <p>
          {head.opd.nama} · {periode(head.tahun)}
          {head.contoh ? (
            <span className={styles['sample']} title={teks.beranda.contohKeterangan}>
              {teks.beranda.contoh}
            </span>
          ) : null}
        </p>
      </div>
      <dl className={styles['where']}>
        <div>
          <dt>{words.judul}</dt>
          <dd>
            <strong>{told?.label ?? '–'}</strong>
          </dd>
        </div>
        <div>
          <dt>{words.di}</dt>
          <dd>{told?.pemegang ?? '–'}</dd>
        </div>
        <div>
          <dt>{words.waktu}</dt>
          <dd>{timeOf(head)}</dd>
        </div>
        <div className={styles['next']}>
          <dt>{words.berikutnya}</dt>
          <dd>{told?.berikutnya ?? '–'}</dd>
        </div>
      </dl>
      <TahapEvents naskahId={naskahId} events={head.peristiwa} onMoved={moved} />
    </header>
  )
}

/** The nearest time limit of this tahap, else how long the plan has been in it. */
function timeOf(head: PlanHead): string {
  const last = head.riwayatTahap.filter(({ ke }) => ke === head.tahap).at(-1)
  const stay = last ? words.hariKe(daysSince(last.pada, Date.now())) : '–'
  if (!head.tahap || !isProfilId(head.profil) || describeTahap(head.tahap).akhir) return stay
  const [limit] = tahapWait(head.tahap, {
    profil: head.profil,
    hariIni: new Date().toISOString().slice(0, 10),
    peristiwa: startsOf(head),
    setelan: {}
  })
  return limit ? `${limit.teks} (${tanggal(limit.jatuhTempo)}), ${stay}` : stay
}

/** Days from which time limits run, as far as the history of this plan shows them. */
function startsOf({ riwayatTahap }: PlanHead) {
  const day = (peristiwa: string, dari?: string): string | undefined =>
    riwayatTahap.filter((step) => step.peristiwa === peristiwa && (dari === undefined || step.dari === dari)).at(-1)?.pada.slice(0, 10)
  const starts = {
    suratEdaran: day('suratEdaranTerbit'),
    forumDitutup: day('tutupForum'),
    rancanganDiajukan: day('ajukan', 'penyempurnaanRancangan'),
    rancanganDikembalikan: day('kembalikan', 'verifikasiRancangan'),
    indukDitetapkan: day('indukDitetapkan'),
    rancanganAkhirDiajukan: day('ajukan', 'rancanganAkhir'),
    rancanganAkhirDikembalikan: day('kembalikan', 'verifikasiRancanganAkhir')
  }
  return Object.fromEntries(Object.entries(starts).filter(([, value]) => value !== undefined))
}
