import { IconAlertTriangle, IconCircleCheck, IconClock, IconPointer } from '@tabler/icons-react'
import shared from '../persiapan/persiapan.module.css'
import { tanggal, waktu } from '../text/format.ts'
import { penetapan } from '../text/penetapan.ts'
import type { RantaiIsi } from './data.ts'
import { Hash } from './hash.tsx'
import styles from './penetapan.module.css'
import { TurnActions } from './turn-actions.tsx'

const words = penetapan.rantai

/** The chain that counts with what may be done now, and those before it. */
export function ChainSection({ chains, onDone }: { chains: readonly RantaiIsi[]; onDone: () => void }) {
  const open = chains.find((one) => one.gugur === null)
  const before = chains.filter((one) => one !== open)
  return (
    <section className={shared['section']} aria-labelledby="rantai">
      <h2 id="rantai">{words.judul}</h2>
      {open ? (
        <>
          <dl className={shared['facts']}>
            <dt>{penetapan.sidik}</dt>
            <dd>
              <Hash value={open.hash} />
            </dd>
          </dl>
          <p className={shared['note']}>{penetapan.sidikArti}</p>
          <ChainTable chain={open} />
          {open.giliran === null ? <p className={shared['done']}>{words.selesai}</p> : null}
          <TurnActions chain={open} onDone={onDone} />
        </>
      ) : (
        <p className={shared['note']}>{penetapan.belumTiba}</p>
      )}
      {before.length > 0 ? (
        <details>
          <summary>{words.lama}</summary>
          {before.map((one) => (
            <div key={one.ke} className={shared['section']}>
              <h3>{words.ke(one.ke)}</h3>
              <p className={shared['note']}>
                {words.gugur(waktu(one.gugur ?? one.dibuka), one.gugurOleh ?? '', one.alasanGugur ?? '')}
              </p>
              <ChainTable chain={one} />
            </div>
          ))}
        </details>
      ) : null}
    </section>
  )
}

function ChainTable({ chain }: { chain: RantaiIsi }) {
  return (
    <div className={shared['scroll']}>
      <table className={`${shared['table']} ${styles['chain']}`}>
        <caption className="only-read">
          {words.ke(chain.ke)}. {words.dibuka(waktu(chain.dibuka), chain.dibukaOleh)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.urutan}</th>
            <th scope="col">{words.pejabat}</th>
            <th scope="col">{words.keadaan}</th>
            <th scope="col">{words.tanggal}</th>
            <th scope="col">{words.bukti}</th>
          </tr>
        </thead>
        <tbody>
          {chain.langkah.map((one, at) => (
            <ChainRow
              key={one.jabatanId}
              nomor={at + 1}
              langkah={one}
              now={one.jabatanId === chain.giliran}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Langkah = RantaiIsi['langkah'][number]

function ChainRow({ nomor, langkah, now }: { nomor: number; langkah: Langkah; now: boolean }) {
  const { paraf } = langkah
  const who = paraf
    ? [`${penetapan.sebagai[paraf.sebagai] ?? ''}${paraf.nama}`]
    : langkah.pejabat.map((one) => `${penetapan.sebagai[one.sebagai] ?? ''}${one.nama}`)
  return (
    <tr data-now={now || undefined} aria-current={now ? 'step' : undefined}>
      <td data-number>{nomor}</td>
      <th scope="row">
        {langkah.sebutan}
        <span className={styles['under']}>{words.pemegang(who)}</span>
      </th>
      <td>
        <State paraf={paraf} now={now} />
      </td>
      <td>{paraf ? tanggal(paraf.tanggal) : ''}</td>
      <td>{paraf ? <Proof paraf={paraf} /> : null}</td>
    </tr>
  )
}

function State({ paraf, now }: { paraf: Langkah['paraf']; now: boolean }) {
  const [Sign, text] = paraf
    ? [IconCircleCheck, words.diparaf]
    : now
      ? [IconPointer, words.giliran]
      : [IconClock, words.menunggu]
  return (
    <span className={styles['state']} data-done={paraf !== null || undefined}>
      <Sign size={16} aria-hidden="true" /> {text}
    </span>
  )
}

function Proof({ paraf }: { paraf: NonNullable<Langkah['paraf']> }) {
  const { tandaTangan, pindaian } = paraf
  return (
    <>
      {pindaian ? (
        <a href={`/berkas/${pindaian.id}`} download={pindaian.nama}>
          {penetapan.unduh(pindaian.nama)}
        </a>
      ) : null}
      {paraf.dicatatOleh === paraf.nama ? null : (
        <span className={styles['under']}>{words.dicatat(paraf.dicatatOleh)}</span>
      )}
      <span
        className={styles['state']}
        data-done={tandaTangan.sah || undefined}
        data-bad={!tandaTangan.sah || undefined}
      >
        {tandaTangan.sah ? (
          <IconCircleCheck size={16} aria-hidden="true" />
        ) : (
          <IconAlertTriangle size={16} aria-hidden="true" />
        )}{' '}
        {tandaTangan.sah ? words.sah : words.takSah(tandaTangan.sebab ?? '')}
      </span>
    </>
  )
}
