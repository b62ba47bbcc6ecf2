import { useEffect } from 'react'
import { useQuery } from 'urql'
import shared from '../persiapan/persiapan.module.css'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { penetapan as words } from '../text/penetapan.ts'
import { umum } from '../text/umum.ts'
import { CabutSection } from './cabut-section.tsx'
import { ChainSection } from './chain-section.tsx'
import { penetapanQuery } from './data.ts'
import { PerkadaSection } from './perkada-section.tsx'
import { RalatSection } from './ralat-section.tsx'
import { ReviuSection } from './reviu-section.tsx'

/** From the frozen Lampiran to the law and what follows: reviu APIP, chain of paraf, Perkada, ralat, pencabutan. */
export function PenetapanPage() {
  const { naskahId, versi, head, changed } = usePlanPage()
  const [{ data, error, fetching }, ask] = useQuery({ query: penetapanQuery, variables: { id: naskahId } })
  useEffect(() => {
    if (versi > 0) ask({ requestPolicy: 'network-only' })
  }, [versi, ask])
  // An event sent from the tahap bar changes what stands here, too.
  const { tahap } = head
  useEffect(() => {
    if (tahap) ask({ requestPolicy: 'network-only' })
  }, [tahap, ask])
  const again = () => {
    ask({ requestPolicy: 'network-only' })
    changed()
  }
  if (!data?.naskah)
    return (
      <p className={shared['page']} role="status">
        {error || !fetching ? words.gagalMuat : umum.memuat}
      </p>
    )
  const { reviuApip, rantaiParaf, perkada, ralat, pencabutan } = data.naskah
  return (
    <div className={shared['page']}>
      <ReviuSection reviu={reviuApip} onDone={again} />
      <ChainSection chains={rantaiParaf} onDone={again} />
      <PerkadaSection perkada={perkada} />
      <RalatSection ralat={ralat} onDone={again} />
      <CabutSection pencabutan={pencabutan} onDone={again} />
    </div>
  )
}
