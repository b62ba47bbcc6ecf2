import type { JenisNaskah, PeranParaf, ProfilId } from '@selaras/domain/law'
import { PROFIL } from '@selaras/domain/law'
import { nextParaf, PERAN_PENYUSUN, type PeranPelaku, penggarap } from '@selaras/domain/tahap'
import { beriTahu, OrangPemda } from './beri-tahu.ts'
import type { KonteksEfek } from './konteks.ts'

/**
 * Tells of a step: the people who must act next, and everybody who drafts the plan, so that the sender's side hears what
 * became of it. Not the person who took the step.
 */
export async function beriTahuLangkah(konteks: KonteksEfek): Promise<void> {
  const { tx, kepala, step, pelaku, versi, waktu, newId, hariIni } = konteks
  const { dari, ke, peristiwa, sebagai, alasan } = step.log
  const orang = await OrangPemda.read(tx, hariIni)
  const harus = new Set(orang.untuk(kepala.opdId, nextRoles(konteks)))
  const tahu = new Set(orang.untuk(kepala.opdId, PERAN_PENYUSUN))
  const data = {
    judul: kepala.judul,
    tahun: [...kepala.tahun],
    jenis: kepala.jenis as JenisNaskah,
    peristiwa,
    dari,
    ke,
    oleh: pelaku.nama,
    sebagai,
    ...(alasan === null ? {} : { alasan })
  }
  const pesan = { jenis: 'langkah', kunci: `langkah ${kepala.id} ${versi}`, naskahId: kepala.id } as const
  const without = (people: ReadonlySet<string>) => [...people].filter((id) => id !== pelaku.id)
  await beriTahu(tx, without(harus), { ...pesan, data: { ...data, harus: true } }, { newId, waktu })
  const others = without(tahu).filter((id) => !harus.has(id))
  await beriTahu(tx, others, { ...pesan, data: { ...data, harus: false } }, { newId, waktu })
}

/** Who must act in the state that the step led to; in the chain of paraf the next position alone. */
function nextRoles({ facts, kepala, setelan, step, peristiwa }: KonteksEfek): readonly PeranPelaku[] {
  if (step.state === 'berlaku') return []
  if (step.state !== 'paraf') return penggarap(step.state)
  const rantai: readonly PeranParaf[] =
    setelan.rantaiParaf ?? PROFIL[kepala.profil as ProfilId].rantaiParaf.peran
  const signed = peristiwa?.type === 'paraf' || peristiwa?.type === 'catatParaf'
  const now = signed ? nextParaf(facts)?.jabatanId : undefined
  const next = now === undefined ? rantai[0] : rantai[rantai.indexOf(now as PeranParaf) + 1]
  return next === undefined ? ['bagianHukum'] : [next]
}
