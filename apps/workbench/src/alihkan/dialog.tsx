import { useState } from 'react'
import { useQuery } from 'urql'
import { FormDialog } from '../app/form-dialog.tsx'
import { LongText } from '../app/long-text.tsx'
import { graphql } from '../data/graphql.ts'
import { alihkan as words } from '../text/alihkan.ts'
import { beranda } from '../text/beranda.ts'
import { umum } from '../text/umum.ts'
import styles from './alihkan.module.css'
import { useFamily, usePlans } from './data.ts'
import { firstPlace, NotLoaded, PartFields, PlaceFields, planLabel } from './part-fields.tsx'
import { PartPreview } from './preview.tsx'
import { type Isian, useHandover } from './use-handover.ts'

const opdQuery = graphql(`
  query OpdPenerima {
    daftarOpd(first: 200) { edges { node { id nama aktif } } }
  }
`)

interface AlihkanDialogProps {
  readonly opd: { readonly id: string; readonly nama: string }
  /** Chosen at first, for instance the plan whose page is open. */
  readonly naskahId?: string
  /** Receiver chosen at first, for instance the OPD that was just split off. */
  readonly ke?: string
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Hands a plan of an OPD, or a part of one, to another OPD: chosen, looked at, then done. */
export function AlihkanDialog({ opd, naskahId = '', ke = '', onDone, onClose }: AlihkanDialogProps) {
  const [isian, setIsian] = useState<Isian>({
    naskahId,
    isPart: false,
    part: null,
    opdId: ke,
    keNaskahId: '',
    tempat: { menurutKode: true },
    alasan: ''
  })
  const { seen, back, busy, refusal, preview, send } = useHandover(onDone)
  const submit = () => void (seen === null ? preview(isian) : send(isian))
  return (
    <FormDialog
      title={words.untuk(opd.nama)}
      send={seen === null ? words.tinjau : words.kirim}
      sending={seen === null ? words.meninjau : words.mengirim}
      busy={busy}
      refusal={refusal}
      {...(seen === null ? {} : { back: { label: words.kembali, onBack: back } })}
      onSend={submit}
      onClose={onClose}
    >
      {seen === null ? (
        <HandoverFields opdId={opd.id} isian={isian} onChange={(next) => setIsian({ ...isian, ...next })} />
      ) : seen === 'seluruh' ? (
        <WholePreview isian={isian} />
      ) : (
        <PartPreview seen={seen} nama={seen.nama || (isian.part?.uraian ?? '')} />
      )}
    </FormDialog>
  )
}

interface HandoverFieldsProps {
  readonly opdId: string
  readonly isian: Isian
  readonly onChange: (next: Partial<Isian>) => void
}

function HandoverFields({ opdId, isian, onChange }: HandoverFieldsProps) {
  const { plans, failed, again } = usePlans(opdId)
  const [{ data }] = useQuery({ query: opdQuery })
  const others = data?.daftarOpd.edges.flatMap((edge) => (edge ? [edge.node] : [])) ?? []
  if (failed) return <NotLoaded text={beranda.gagalMuat} onRetry={again} />
  if (!plans) return <p role="status">{umum.memuat}</p>
  if (plans.length === 0) return <p className={styles['note']}>{words.tanpaRenstra}</p>
  const { isPart, naskahId, part } = isian
  const plan = plans.find(({ id }) => id === naskahId)
  return (
    <>
      <label>
        {words.renstra}
        <select
          required
          value={naskahId}
          onChange={(event) => onChange({ naskahId: event.currentTarget.value, part: null })}
        >
          <option value="">{words.pilih}</option>
          {plans.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {planLabel(plan)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles['group']}>
        <legend>{words.cakupan}</legend>
        {[false, true].map((one) => (
          <label key={String(one)} className={styles['choice']}>
            <input
              type="radio"
              name="cakupan"
              checked={isPart === one}
              onChange={() => onChange({ isPart: one })}
            />
            <span>
              {one ? words.sebagian : words.seluruh}
              <small>{one ? words.sebagianIsi : words.seluruhIsi}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {isPart && plan ? (
        <PartFields
          plan={plan}
          chosen={part}
          onChoose={(row) => onChange({ part: row, tempat: firstPlace(row) })}
        />
      ) : null}
      <label>
        {words.ke}
        <select
          required
          value={isian.opdId}
          onChange={(event) => onChange({ opdId: event.currentTarget.value, keNaskahId: '' })}
        >
          <option value="">{words.pilih}</option>
          {others
            .filter(({ id, aktif }) => aktif && id !== opdId)
            .map(({ id, nama }) => (
              <option key={id} value={id}>
                {nama}
              </option>
            ))}
        </select>
      </label>
      {isPart ? (
        <PlaceFields
          opdId={isian.opdId}
          naskahId={isian.keNaskahId}
          part={part}
          tempat={isian.tempat}
          onPlan={(keNaskahId) => onChange({ keNaskahId, tempat: firstPlace(part) })}
          onPlace={(tempat) => onChange({ tempat })}
        />
      ) : null}
      <LongText
        label={words.alasan}
        hint={words.petunjukAlasan}
        value={isian.alasan}
        onChange={(alasan) => onChange({ alasan })}
      />
    </>
  )
}

function WholePreview({ isian }: { readonly isian: Isian }) {
  const [{ data }] = useQuery({ query: opdQuery })
  const jumlah = useFamily(isian.naskahId)
  const nama = data?.daftarOpd.edges.find((edge) => edge?.node.id === isian.opdId)?.node.nama ?? ''
  return (
    <section aria-labelledby="pratinjau-alihan" className={styles['preview']}>
      <h3 id="pratinjau-alihan">{words.pratinjau}</h3>
      <p>{words.keluarga(Math.max(1, jumlah), nama)}</p>
    </section>
  )
}
