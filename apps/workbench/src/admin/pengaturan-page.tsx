import {
  BATAS_PEMBERITAHUAN,
  PERAN_DIBERIKAN,
  type PengaturanPemda,
  readPengaturanOf,
  type SimpanPemberitahuan,
  simpanPemberitahuanOf
} from '@selaras/domain/administrasi'
import { LABEL_PERAN } from '@selaras/domain/tahap'
import { IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { uuidv7 } from 'uuidv7'
import { usePerson } from '../app/person.ts'
import { graphql } from '../data/graphql.ts'
import { admin } from '../text/admin.ts'
import { tanggal } from '../text/format.ts'
import { teks } from '../text/index.ts'
import { simpanPemda, simpanPengaturan, useAct } from './acts.ts'
import styles from './admin.module.css'
import { ProfilSettings } from './profil-settings.tsx'
import { Samples } from './samples.tsx'

const words = admin.pengaturan

const settingsQuery = graphql(`
  query PengaturanPemda { pengaturanPemda { pengaturan rusak sidik tertanam } }
`)

/** Name, settings per profile, holidays, second factor and samples of the pemda. */
export function PengaturanPage() {
  const [{ data, error }, query] = useQuery({ query: settingsQuery, requestPolicy: 'network-only' })
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  if (!data) return <p role="status">{error ? admin.gagalMuat : teks.umum.memuat}</p>
  const { pengaturan, rusak, sidik, tertanam } = data.pengaturanPemda
  return (
    <>
      <h1>{words.judul}</h1>
      <Unreadable parts={rusak} />
      <PemdaForm />
      <SettingsForm
        stored={readPengaturanOf(pengaturan)}
        sidik={sidik}
        onReload={() => query({ requestPolicy: 'network-only' })}
      />
      <section className={styles['section']} aria-labelledby="kalender">
        <h2 id="kalender">{words.kalender.judul}</h2>
        <p>
          <a href="/kalender">{words.kalender.buka}</a>
        </p>
      </section>
      {tertanam ? <Samples /> : null}
    </>
  )
}

const kinds = ['provinsi', 'kabupaten', 'kota'] as const

function PemdaForm() {
  const { pemda } = usePerson()
  const [nama, setNama] = useState(pemda.nama)
  const [jenis, setJenis] = useState<(typeof kinds)[number]>(
    kinds.find((one) => one === pemda.jenis) ?? 'kabupaten'
  )
  const [provinsi, setProvinsi] = useState(pemda.provinsi)
  const [said, setSaid] = useState('')
  const [, send] = useMutation(simpanPemda)
  const { busy, refusal, run } = useAct()
  const submit = async () => {
    setSaid('')
    if (await run(send({ kunci: uuidv7(), nama, jenis, provinsi }))) setSaid(words.tersimpan)
  }
  return (
    <section className={styles['section']} aria-labelledby="pemda">
      <h2 id="pemda">{words.pemda.judul}</h2>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void submit()
        }}
      >
        <Refused text={refusal} />
        <div className={styles['pair']}>
          <label>
            {words.pemda.nama}
            <input
              required
              maxLength={200}
              value={nama}
              onChange={(event) => setNama(event.currentTarget.value)}
            />
          </label>
          <label>
            {words.pemda.jenis}
            <select
              value={jenis}
              onChange={(event) => setJenis(kinds.find((one) => one === event.currentTarget.value) ?? jenis)}
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {words.pemda.jenisPilihan[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.pemda.provinsi}
            <input
              required
              maxLength={200}
              value={provinsi}
              onChange={(event) => setProvinsi(event.currentTarget.value)}
            />
          </label>
        </div>
        <div className={styles['actions']}>
          <button type="submit" className={styles['button']} disabled={busy}>
            {words.pemda.simpan}
          </button>
          <span role="status" className={styles['said']}>
            {said}
          </span>
        </div>
      </form>
    </section>
  )
}

interface SettingsFormProps {
  readonly stored: PengaturanPemda
  readonly sidik: string
  readonly onReload: () => void
}

/** All settings as one draft, saved at once; what was changed stays on the screen after a refusal. */
function SettingsForm({ stored, sidik, onReload }: SettingsFormProps) {
  const [draft, setDraft] = useState(stored)
  const [said, setSaid] = useState('')
  const [wrong, setWrong] = useState(false)
  const [tried, setTried] = useState(false)
  const [, send] = useMutation(simpanPengaturan)
  const { busy, refusal, run } = useAct()
  const save = async () => {
    setSaid('')
    setTried(wrong)
    if (wrong) return
    if (!(await run(send({ kunci: uuidv7(), sidik, pengaturan: draft })))) return
    setSaid(words.tersimpan)
    onReload()
  }
  return (
    <>
      <ProfilSettings
        value={draft.profil ?? {}}
        onChange={(profil) => setDraft({ ...draft, profil })}
        onWrong={setWrong}
      />
      <Holidays days={draft.hariLibur ?? []} onChange={(hariLibur) => setDraft({ ...draft, hariLibur })} />
      <SecondFactor
        roles={draft.faktorKedua ?? []}
        onChange={(faktorKedua) => setDraft({ ...draft, faktorKedua })}
      />
      <KeepPemberitahuan
        value={simpanPemberitahuanOf(draft)}
        onChange={(pemberitahuan) => setDraft({ ...draft, pemberitahuan })}
      />
      <Refused text={wrong && tried ? words.pengingat.salah : refusal} />
      <div className={styles['actions']}>
        <button type="button" className={styles['button']} disabled={busy} onClick={() => void save()}>
          {busy ? admin.sedang : words.simpan}
        </button>
        <button
          type="button"
          className={styles['button']}
          data-quiet
          onClick={() => window.location.reload()}
        >
          {words.muatUlang}
        </button>
        <span role="status" className={styles['said']}>
          {said}
        </span>
      </div>
    </>
  )
}

const Refused = ({ text }: { readonly text: string }) =>
  text === '' ? null : (
    <p className={styles['refusal']} role="alert">
      {text}
    </p>
  )

function Holidays({
  days,
  onChange
}: {
  readonly days: readonly string[]
  readonly onChange: (days: readonly string[]) => void
}) {
  const [day, setDay] = useState('')
  return (
    <section className={styles['section']} aria-labelledby="libur">
      <h2 id="libur">{words.libur.judul}</h2>
      <p className={styles['note']}>{words.libur.isi}</p>
      {days.length === 0 ? <p className={styles['note']}>{words.libur.kosong}</p> : null}
      <ul className={styles['days']}>
        {days.map((one) => (
          <li key={one}>
            {tanggal(one)}
            <button
              type="button"
              className={styles['icon']}
              aria-label={words.libur.hapus(tanggal(one))}
              onClick={() => onChange(days.filter((other) => other !== one))}
            >
              <IconX size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <form
        className={styles['tools']}
        onSubmit={(event) => {
          event.preventDefault()
          if (day === '') return
          onChange([...new Set([...days, day])].sort())
          setDay('')
        }}
      >
        <label>
          {words.libur.tanggal}
          <input
            type="date"
            className={styles['search']}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <button type="submit" className={styles['button']} data-quiet>
          {words.libur.tambah}
        </button>
      </form>
    </section>
  )
}

/** What is stored and cannot be read is said, and saving puts something readable in its place. */
function Unreadable({ parts }: { readonly parts: readonly string[] }) {
  return parts.length === 0 ? null : (
    <div className={styles['refusal']} role="alert">
      <p>{words.rusak.judul}</p>
      <ul>
        {[...new Set(parts)].map((one) => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
      <p>{words.rusak.saran}</p>
    </div>
  )
}

function KeepPemberitahuan({
  value,
  onChange
}: {
  readonly value: SimpanPemberitahuan
  readonly onChange: (value: SimpanPemberitahuan) => void
}) {
  return (
    <section className={styles['section']} aria-labelledby="simpan-pemberitahuan">
      <h2 id="simpan-pemberitahuan">{words.pemberitahuan.judul}</h2>
      <p className={styles['note']}>{words.pemberitahuan.isi}</p>
      <div className={styles['pair']}>
        {(['dibaca', 'belumDibaca'] as const).map((which) => (
          <label key={which}>
            {words.pemberitahuan[which]}
            <input
              type="number"
              required
              min={BATAS_PEMBERITAHUAN.paling}
              max={BATAS_PEMBERITAHUAN.lama}
              value={Number.isNaN(value[which]) ? '' : value[which]}
              onChange={(event) => onChange({ ...value, [which]: event.currentTarget.valueAsNumber })}
            />
          </label>
        ))}
      </div>
    </section>
  )
}

type Roles = NonNullable<PengaturanPemda['faktorKedua']>

function SecondFactor({
  roles,
  onChange
}: {
  readonly roles: Roles
  readonly onChange: (roles: Roles) => void
}) {
  return (
    <section className={styles['section']} aria-labelledby="faktor">
      <h2 id="faktor">{words.faktor.judul}</h2>
      <p className={styles['note']}>{words.faktor.isi}</p>
      <fieldset className={styles['group']} aria-labelledby="faktor">
        <div className={styles['pair']}>
          {PERAN_DIBERIKAN.map((peran) => (
            <label key={peran} className={styles['check']}>
              <input
                type="checkbox"
                checked={roles.includes(peran)}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked ? [...roles, peran] : roles.filter((one) => one !== peran)
                  )
                }
              />
              {LABEL_PERAN[peran]}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  )
}
