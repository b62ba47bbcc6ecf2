import { Link, useNavigate } from '@tanstack/react-router'
import { usePerson } from '../app/person.ts'
import { useStep } from '../data/step.ts'
import shared from '../persiapan/persiapan.module.css'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { tanggal } from '../text/format.ts'
import { penetapan } from '../text/penetapan.ts'
import { TahapEvent } from '../verifikasi/tahap-event.tsx'
import type { PenetapanIsi } from './data.ts'
import { susunPerkada } from './data.ts'
import { Refusal } from './form-parts.tsx'
import { Hash } from './hash.tsx'

const words = penetapan.perkada

/** The Perkada of this plan: drafted, worded, fixed, promulgated; then the frozen text and the end of its jejak. */
export function PerkadaSection({ perkada }: { perkada: PenetapanIsi['perkada'] }) {
  const { head } = usePlanPage()
  return (
    <section className={shared['section']} aria-labelledby="perkada">
      <h2 id="perkada">{words.judul}</h2>
      {perkada ? <PerkadaFacts perkada={perkada} /> : <DraftPerkada />}
      {head.tahap === 'harmonisasi' ? (
        <>
          <p className={shared['note']}>{penetapan.harmonisasi.keterangan}</p>
          <TahapEvent peristiwa="selesaikanHarmonisasi" />
        </>
      ) : null}
    </section>
  )
}

function DraftPerkada() {
  const { naskahId } = usePlanPage()
  const { peran } = usePerson()
  const step = useStep(susunPerkada)
  const navigate = useNavigate()
  const draft = async () => {
    const taken = await step.take({ naskahIds: [naskahId] })
    if (taken) await navigate({ to: '/perkada/$perkadaId', params: { perkadaId: taken.perkada.id } })
  }
  return (
    <>
      <p className={shared['note']}>{words.belum}</p>
      {peran.some((one) => one.peran === 'bagianHukum') ? (
        <div className={shared['actions']}>
          <button type="button" className={shared['quiet']} disabled={step.busy} onClick={() => void draft()}>
            {words.susun}
          </button>
        </div>
      ) : null}
      <Refusal text={step.refusal} />
    </>
  )
}

function PerkadaFacts({ perkada }: { perkada: NonNullable<PenetapanIsi['perkada']> }) {
  const { naskahId } = usePlanPage()
  const own = perkada.naskah.find((one) => one.naskahId === naskahId)
  const { nomor, tahun, berita, tambahan } = perkada
  return (
    <>
      <p>
        <strong>{perkada.judul}</strong>
      </p>
      <dl className={shared['facts']}>
        <dt>{perkada.peraturan}</dt>
        <dd>{nomor === null || tahun === null ? words.rancangan : words.nomor(nomor, tahun)}</dd>
        {perkada.tanggal === null ? null : (
          <>
            <dt>{words.ditetapkan}</dt>
            <dd>{tanggal(perkada.tanggal)}</dd>
          </>
        )}
        {berita && perkada.tanggalUndang ? (
          <>
            <dt>{words.diundangkan}</dt>
            <dd>
              {tanggal(perkada.tanggalUndang)}, {words.berita(berita.nama, berita.tahun, berita.nomor)}
              {tambahan ? `, ${words.tambahan(tambahan)}` : ''}
            </dd>
          </>
        ) : null}
        {own?.hash ? (
          <>
            <dt>{words.hukum}</dt>
            <dd>
              <Hash value={own.hash} />
            </dd>
          </>
        ) : null}
        {own?.jangkarHash && own.jangkarPanjang !== null ? (
          <>
            <dt>{words.jangkar}</dt>
            <dd>{words.jangkarIsi(own.jangkarPanjang, own.jangkarHash)}</dd>
          </>
        ) : null}
        <SignedScan scan={perkada.pindaian[0]} />
      </dl>
      {own?.hash ? (
        <p className={shared['note']}>
          {words.hukumArti} {words.jangkarArti}
        </p>
      ) : null}
      {nomor === null && perkada.kurang.length > 0 ? (
        <div className={shared['missing']}>
          {words.kurang}:
          <ul className={shared['list']}>
            {perkada.kurang.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={shared['actions']}>
        <Link to="/perkada/$perkadaId" params={{ perkadaId: perkada.id }} className={shared['quiet']}>
          {words.buka}
        </Link>
      </div>
    </>
  )
}

/** The scan that counts, with its own hash: it is a picture of what was signed, not the Dokumen. */
function SignedScan({
  scan
}: {
  scan: NonNullable<PenetapanIsi['perkada']>['pindaian'][number] | undefined
}) {
  return scan ? (
    <>
      <dt>{words.pindaian}</dt>
      <dd>
        <a href={`/berkas/${scan.id}`} download={scan.nama}>
          {penetapan.unduh(scan.nama)}
        </a>
        <br />
        <Hash value={scan.hash} />
      </dd>
    </>
  ) : null
}
