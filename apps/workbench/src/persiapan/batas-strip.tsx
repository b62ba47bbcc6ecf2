import { rollUpAll } from '@selaras/domain/cascade'
import { compareBatas } from '@selaras/domain/persiapan'
import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../data/graphql.ts'
import { usePlan } from '../rencana/editor-context.ts'
import { persiapan } from '../text/persiapan.ts'
import { differenceText, numbers } from './batas-pagu.tsx'
import styles from './persiapan.module.css'

const words = persiapan.surat

const batasQuery = graphql(`
  query BatasPagu($id: ID!) { naskah(id: $id) { id batasPagu { nomor tanggal butir { tahun rupiah } } } }
`)

/** Under T-C.27: what the plan asks for beside its ceilings, while it is being typed. Nothing without a Surat Edaran. */
export function BatasStrip() {
  const { naskahId } = useParams({ from: '/app/renstra/$naskahId' })
  const { naskah } = usePlan()
  const [{ data }] = useQuery({ query: batasQuery, variables: { id: naskahId } })
  const batas = data?.naskah?.batasPagu ?? null
  const rows = useMemo(
    () =>
      batas
        ? compareBatas(numbers(batas.butir), Object.fromEntries(rollUpAll(naskah).pagu), naskah.tahun)
        : [],
    [batas, naskah]
  )
  const known = rows.filter(({ selisih }) => selisih !== null)
  if (!batas || known.length === 0) return null
  return (
    <p className={styles['strip']}>
      <strong>{words.strip(batas.nomor)}</strong>
      {known.map(({ tahun, selisih }) => (
        <span key={tahun} className={selisih !== null && selisih > 0 ? styles['over'] : undefined}>
          {tahun}: {differenceText(selisih)}
        </span>
      ))}
    </p>
  )
}
