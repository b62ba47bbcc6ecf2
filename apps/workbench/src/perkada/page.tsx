import { type IsiPerkada, perkadaKurang, readIsiPerkada } from '@selaras/domain/perkada'
import { IconPrinter } from '@tabler/icons-react'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { Dialog } from '../app/dialog.tsx'
import { usePerson } from '../app/person.ts'
import { useStep } from '../data/step.ts'
import { Refusal } from '../penetapan/form-parts.tsx'
import shared from '../persiapan/persiapan.module.css'
import { perkada as words } from '../text/perkada.ts'
import { umum } from '../text/umum.ts'
import type { CalonPerkada, PerkadaDilihat } from './data.ts'
import { hapusPerkada, perkadaQuery, ubahPerkada } from './data.ts'
import { Paper } from './paper.tsx'
import styles from './perkada.module.css'
import { PlansSection } from './plans-section.tsx'
import { FixForm, PromulgateForm } from './record-forms.tsx'
import { ScanSection, useAttach } from './scan-section.tsx'
import { TextEditor } from './text-editor.tsx'
import { type Lampiran, useLampiran } from './use-lampiran.ts'

/** One Perkada: its plans, its words, its printed page, and what is recorded of its becoming law. */
export function PerkadaPage() {
  const { perkadaId } = useParams({ from: '/app/perkada/$perkadaId' })
  const [{ data, fetching }, ask] = useQuery({ query: perkadaQuery, variables: { id: perkadaId } })
  const perkada = data?.perkada
  useEffect(() => {
    if (perkada) document.title = perkada.judul
  }, [perkada])
  const isi = perkada ? readIsiPerkada(perkada.isi) : null
  if (!perkada || !isi?.ok)
    return (
      <p className={shared['page']} role="status">
        {fetching ? umum.memuat : words.takAda} <Link to="/perkada">{words.kembali}</Link>
      </p>
    )
  return (
    <Loaded
      key={perkada.id}
      perkada={perkada}
      saved={isi.value}
      candidates={data.calonPerkada}
      again={() => ask({ requestPolicy: 'network-only' })}
    />
  )
}

interface LoadedProps {
  readonly perkada: PerkadaDilihat
  readonly saved: IsiPerkada
  readonly candidates: readonly CalonPerkada[]
  readonly again: () => void
}

function Loaded({ perkada, saved, candidates, again }: LoadedProps) {
  const [draft, setDraft] = useState<IsiPerkada | null>(null)
  // What is being worded stays while the page is looked at as a whole.
  const [editing, setEditing] = useState(false)
  const { peran } = usePerson()
  const hukum = peran.some((one) => one.peran === 'bagianHukum')
  const attach = useAttach(perkada.id)
  const lampiran = useLampiran(perkada.naskah.map((one) => one.naskahId))
  const isi = draft ?? saved
  return (
    <div className={styles['columns']}>
      <Head
        perkada={perkada}
        isi={isi}
        editing={editing}
        lampiran={lampiran}
        onEdit={() => {
          setDraft(draft ?? saved)
          setEditing(!editing)
        }}
      />
      <div className={styles['work']}>
        {draft === null ? null : (
          <Editor
            hidden={!editing}
            perkada={perkada}
            draft={draft}
            saved={saved}
            onChange={setDraft}
            onSaved={again}
          />
        )}
        <PlansSection
          perkada={perkada}
          candidates={candidates}
          mayArrange={hukum && perkada.nomor === null}
          onDone={again}
        />
        {hukum && perkada.nomor === null ? (
          <FixForm perkada={perkada} attach={attach} onDone={again} />
        ) : null}
        {hukum && perkada.nomor !== null && perkada.tanggalUndang === null ? (
          <PromulgateForm perkada={perkada} attach={attach} onDone={again} />
        ) : null}
        {perkada.nomor === null ? null : (
          <ScanSection perkada={perkada} attach={attach} mayAttach={hukum} onDone={again} />
        )}
      </div>
      <Paper perkada={perkada} isi={isi} lampiran={lampiran} />
    </div>
  )
}

interface HeadProps {
  readonly perkada: PerkadaDilihat
  readonly isi: IsiPerkada
  readonly editing: boolean
  readonly lampiran: Lampiran
  readonly onEdit: () => void
}

function Head({ perkada, isi, editing, lampiran, onEdit }: HeadProps) {
  const { nomor, tahun } = perkada
  const state =
    nomor === null || tahun === null
      ? words.keadaan.rancangan
      : perkada.tanggalUndang === null
        ? words.keadaan.ditetapkan(nomor, tahun)
        : words.keadaan.diundangkan(nomor, tahun)
  const kurang = nomor === null ? perkadaKurang(isi) : []
  return (
    <header className={styles['head']}>
      <p>
        <Link to="/perkada">{words.kembali}</Link>
      </p>
      <h1>{isi.judul}</h1>
      <p className={shared['note']}>
        {perkada.peraturan}: {state}
      </p>
      {kurang.length > 0 ? (
        <div className={shared['missing']}>
          {words.kurang}:
          <ul className={shared['list']}>
            {kurang.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={shared['actions']}>
        <button
          type="button"
          className={shared['button']}
          disabled={lampiran.busy}
          onClick={() => window.print()}
        >
          <IconPrinter size={16} aria-hidden="true" /> {lampiran.shown ? words.cetakLampiran : words.cetak}
        </button>
        <button
          type="button"
          className={shared['quiet']}
          aria-pressed={lampiran.shown}
          disabled={lampiran.busy}
          onClick={() => void lampiran.toggle()}
        >
          {lampiran.busy ? umum.memuat : words.sertakanLampiran}
        </button>
        {perkada.alasanTidakBolehUbah === null || editing ? (
          <button type="button" className={shared['quiet']} aria-pressed={editing} onClick={onEdit}>
            {editing ? words.pratinjau : words.sunting}
          </button>
        ) : (
          <span className={shared['note']}>{perkada.alasanTidakBolehUbah}</span>
        )}
        {perkada.alasanTidakBolehUbah === null ? <Remove perkadaId={perkada.id} /> : null}
      </div>
      <p role="status" className={shared['note']}>
        {lampiran.failed ? words.lampiranGagal : lampiran.shown ? words.lampiranTampil : ''}
      </p>
    </header>
  )
}

interface EditorProps {
  readonly hidden: boolean
  readonly perkada: PerkadaDilihat
  readonly draft: IsiPerkada
  readonly saved: IsiPerkada
  readonly onChange: (isi: IsiPerkada) => void
  readonly onSaved: () => void
}

function Editor({ hidden, perkada, draft, saved, onChange, onSaved }: EditorProps) {
  const step = useStep(ubahPerkada)
  const changed = JSON.stringify(draft) !== JSON.stringify(saved)
  const templat = readIsiPerkada(perkada.templat)
  useEffect(() => {
    if (!changed) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [changed])
  // What the words on the screen were changed from: a later text of somebody else is not overwritten unseen, while a
  // new order of the plans, which counts a version too, does not stand in the way.
  const [base, setBase] = useState({ versi: perkada.versi, teks: JSON.stringify(saved) })
  const save = async () => {
    if (step.busy) return
    const versi = JSON.stringify(saved) === base.teks ? perkada.versi : base.versi
    const taken = await step.take({ perkadaId: perkada.id, versi, teks: draft })
    if (!taken) return
    // The server keeps texts trimmed; so does the screen from here on.
    const kept = readIsiPerkada(draft)
    setBase({ versi: taken.perkada.versi, teks: JSON.stringify(draft) })
    if (kept.ok) onChange(kept.value)
    onSaved()
  }
  return (
    <section className={shared['section']} aria-labelledby="teks" hidden={hidden}>
      <h2 id="teks">{words.sunting}</h2>
      {perkada.hanyaMelengkapi ? <p className={shared['note']}>{words.hanyaMelengkapi}</p> : null}
      {templat.ok && !perkada.hanyaMelengkapi ? (
        <div className={shared['actions']}>
          <button type="button" className={shared['quiet']} onClick={() => onChange(templat.value)}>
            {words.isiUlang}
          </button>
          <span className={shared['note']}>{words.isiUlangArti}</span>
        </div>
      ) : null}
      <TextEditor isi={draft} onChange={onChange} />
      <div className={styles['save']}>
        <Refusal text={step.refusal} />
        <div className={shared['actions']}>
          <button type="button" className={shared['button']} disabled={step.busy} onClick={() => void save()}>
            {words.simpan}
          </button>
          <span role="status" className={shared['note']}>
            {changed ? words.adaYangBelum : words.tersimpan}
          </span>
        </div>
      </div>
    </section>
  )
}

function Remove({ perkadaId }: { perkadaId: string }) {
  const [asked, setAsked] = useState(false)
  const step = useStep(hapusPerkada)
  const navigate = useNavigate()
  const remove = async () => {
    if (!step.busy && (await step.run({ perkadaId }))) await navigate({ to: '/perkada' })
  }
  return (
    <>
      <button type="button" className={shared['quiet']} onClick={() => setAsked(true)}>
        {words.hapus}
      </button>
      {asked ? (
        <Dialog title={words.hapus} onClose={() => setAsked(false)}>
          <div className={shared['form']}>
            <p>{words.hapusTanya}</p>
            <Refusal text={step.refusal} />
            <div className={shared['actions']}>
              <button
                type="button"
                className={shared['button']}
                disabled={step.busy}
                onClick={() => void remove()}
              >
                {words.hapus}
              </button>
              <button type="button" className={shared['quiet']} onClick={() => setAsked(false)}>
                {umum.batal}
              </button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
