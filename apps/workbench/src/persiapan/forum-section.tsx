import { mayJoinForum } from '@selaras/domain/persiapan'
import { isTahap, PERAN_PENYUSUN } from '@selaras/domain/tahap'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { tanggal } from '../text/format.ts'
import { persiapan } from '../text/persiapan.ts'
import type { ForumIsi } from './data.ts'
import { ikutForum } from './data.ts'
import { FixForum } from './fix-forum.tsx'
import { ForumForm } from './forum-form.tsx'
import styles from './persiapan.module.css'
import { useRolesFor } from './roles.ts'
import { useAct } from './use-act.ts'

const words = persiapan.forum

interface ForumRingkas {
  readonly id: string
  readonly nama: string
  readonly tanggal: string
  readonly tempat: string
  readonly lintas: boolean
  readonly ditetapkan: string | null
}

/** The forum of this plan: made by the OPD, or one of all OPD that the plan joins. */
export function ForumSection({
  forum,
  semua,
  onSaved
}: {
  forum: ForumIsi | null
  semua: readonly ForumRingkas[]
  onSaved: () => void
}) {
  const { head } = usePlanPage()
  const roles = useRolesFor(head.opd.id)
  const own = PERAN_PENYUSUN.some((peran) => roles.includes(peran))
  const mayJoin = own && isTahap(head.tahap) && mayJoinForum(head.tahap, false).ok
  return (
    <section className={styles['section']} aria-labelledby="forum">
      <h2 id="forum">{words.judul}</h2>
      {forum ? (
        <OneForum forum={forum} mayLeave={mayJoin && forum.ditetapkan === null} onSaved={onSaved} />
      ) : null}
      {!forum && mayJoin ? <Choose semua={semua} onSaved={onSaved} /> : null}
      {!forum && !mayJoin ? (
        <p className={styles['note']}>
          {['persiapan', 'rancanganAwal', 'menungguSuratEdaran'].includes(head.tahap)
            ? words.belumWaktu
            : words.tanpaForum}
        </p>
      ) : null}
    </section>
  )
}

function OneForum({ forum, mayLeave, onSaved }: { forum: ForumIsi; mayLeave: boolean; onSaved: () => void }) {
  const { naskahId } = usePlanPage()
  const act = useAct(ikutForum)
  const [editing, setEditing] = useState(false)
  const saved = () => {
    setEditing(false)
    onSaved()
  }
  if (editing)
    return (
      <ForumForm forum={forum} lintas={forum.lintas} onCancel={() => setEditing(false)} onSaved={saved} />
    )
  return (
    <>
      <ForumSummary forum={forum} />
      {act.refused ? (
        <p role="alert" className={styles['refused']}>
          {act.refused.text}
        </p>
      ) : null}
      <div className={styles['actions']}>
        {forum.bolehUbah ? (
          <button type="button" className={styles['button']} onClick={() => setEditing(true)}>
            {words.ubah}
          </button>
        ) : null}
        <Link to="/forum/$forumId" params={{ forumId: forum.id }} className={styles['quiet']}>
          {words.lihat}
        </Link>
        {mayLeave ? (
          <button
            type="button"
            className={styles['quiet']}
            disabled={act.busy}
            onClick={async () => {
              if (await act.run({ naskahId, forumId: null })) onSaved()
            }}
          >
            {words.tinggalkan}
          </button>
        ) : null}
      </div>
      {forum.bolehUbah ? <FixForum forum={forum} onSaved={onSaved} /> : null}
    </>
  )
}

/** Name, day, place and counts of a forum. */
export function ForumSummary({ forum }: { forum: ForumIsi }) {
  return (
    <dl className={styles['facts']}>
      <dt>{words.nama}</dt>
      <dd>
        {forum.nama}
        {forum.lintas ? ` (${words.lintas.toLowerCase()})` : ''}
      </dd>
      <dt>{words.tanggal}</dt>
      <dd>
        {tanggal(forum.tanggal)}, {forum.tempat}
      </dd>
      <dt>{words.daftar}</dt>
      <dd>{words.jumlah(forum.undangan.length, forum.hadir.length, forum.kesepakatan.length)}</dd>
      {forum.nomor !== null && forum.tanggalBeritaAcara !== null ? (
        <>
          <dt>{persiapan.beritaAcara.judul}</dt>
          <dd>{words.ditetapkan(forum.nomor, tanggal(forum.tanggalBeritaAcara))}</dd>
        </>
      ) : null}
    </dl>
  )
}

function Choose({ semua, onSaved }: { semua: readonly ForumRingkas[]; onSaved: () => void }) {
  const { naskahId } = usePlanPage()
  const act = useAct(ikutForum)
  const [making, setMaking] = useState(false)
  const open = semua.filter((one) => one.lintas && one.ditetapkan === null)
  if (making)
    return (
      <ForumForm
        forum={null}
        lintas={false}
        naskahId={[naskahId]}
        onCancel={() => setMaking(false)}
        onSaved={onSaved}
      />
    )
  return (
    <>
      <p className={styles['note']}>{words.belum}</p>
      {act.refused ? (
        <p role="alert" className={styles['refused']}>
          {act.refused.text}
        </p>
      ) : null}
      {open.length > 0 ? (
        <table className={styles['table']}>
          <caption className="only-read">{words.lintas}</caption>
          <thead>
            <tr>
              <th scope="col">{words.lintas}</th>
              <th scope="col">{words.tanggal}</th>
              <th scope="col">{words.tempat}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {open.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.nama}</th>
                <td>{tanggal(one.tanggal)}</td>
                <td>{one.tempat}</td>
                <td>
                  <button
                    type="button"
                    className={styles['quiet']}
                    disabled={act.busy}
                    onClick={async () => {
                      if (await act.run({ naskahId, forumId: one.id })) onSaved()
                    }}
                  >
                    {words.ikut}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <div>
        <button type="button" className={styles['button']} onClick={() => setMaking(true)}>
          {words.buat}
        </button>
      </div>
    </>
  )
}
