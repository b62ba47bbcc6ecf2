import type { PutusanDibaca } from '@selaras/db'
import {
  listCatatan,
  listOpd,
  listPemda,
  listPeran,
  listPesan,
  listPotret,
  type PeranPengguna,
  type Putaran,
  readPengaturan,
  readPutaran
} from '@selaras/db'
import type { ProfilId } from '@selaras/domain/law'
import { tulisTanggal } from '@selaras/domain/law'
import { type TimPenyusun, timPenyusunOf } from '@selaras/domain/persiapan'
import { type SimpulanPutaran, tahapWait } from '@selaras/domain/tahap'
import {
  type BeritaAcara,
  beritaAcaraOf,
  type CatatanBeritaAcara,
  describeSel,
  type PenandaTangan,
  type TemuanBeritaAcara
} from '@selaras/domain/verifikasi'
import type { KonteksEfek } from '../langkah/konteks.ts'
import { readIsiPutaran } from './fakta-putaran.ts'
import { blockingBerkunci } from './temuan-naskah.ts'

/** The berita acara of a round that has just closed; null for one that was withdrawn. A fixed number of queries. */
export async function composeBeritaAcara(konteks: KonteksEfek, ke: number): Promise<BeritaAcara | null> {
  const { tx, kepala, naskah, hariIni, pelaku } = konteks
  const putaran = await readPutaran(tx, kepala.id, ke)
  if (putaran === null) throw new Error(`naskah ${kepala.id}: no round ${ke}`)
  const { hasil } = putaran
  if (hasil === null || hasil === 'ditarik' || naskah === null) return null
  const isi = await readIsiPutaran(tx, putaran, pelaku.id)
  const peran = await listPeran(tx)
  const nameOf = (id: string): string => peran.find((one) => one.penggunaId === id)?.nama ?? 'Sistem'
  const opd = (await listOpd(tx)).find((one) => one.id === kepala.opdId)?.nama ?? 'Perangkat Daerah'
  const pemda = (await listPemda(tx)).find((one) => one.id === tx.tenant.pemdaId)?.nama ?? ''
  const potret = (await listPotret(tx, kepala.id)).find((one) => one.id === putaran.potretId)
  const tim = timPenyusunOf(kepala.fakta)
  const putusan = isi.putusan as readonly PutusanDibaca[]
  return beritaAcaraOf({
    profil: kepala.profil as ProfilId,
    pemda,
    opd,
    judul: kepala.judul,
    tahap: putaran.tahap,
    ke,
    nomor: putaran.nomor,
    tanggal: hariIni,
    hasil,
    timPenyusun: tim === null ? null : decreeOf(tim),
    catatanProses: putaran.catatanProses,
    catatanSubstansi: putaran.catatanSubstansi,
    jawaban: isi.jawaban,
    putusan: putusan.map((one) => ({
      tempat: describeSel(naskah, { simpulId: one.simpulId, field: null }),
      subpohon: one.subpohon,
      putusan: one.putusan,
      alasan: one.alasan,
      oleh: nameOf(one.oleh)
    })),
    catatan: await threadsOf(konteks, putaran),
    temuan: temuanOf(konteks, isi.tanggapan),
    sel: putaran.sel.map((sel) => describeSel(naskah, sel)),
    potret: {
      id: putaran.potretId,
      hash: potret?.hash ?? '',
      versiAturan: potret?.versiAturan ?? ''
    },
    batasPerbaikan: hasil === 'sesuai' ? null : await repairLimit(konteks),
    penandaTangan: signers({ konteks, putusan, hasil, peran, tim, opd, nameOf })
  })
}

const decreeOf = ({ keputusan }: TimPenyusun): string =>
  `Keputusan Kepala Daerah Nomor ${keputusan.nomor} tanggal ${tulisTanggal(keputusan.tanggal)} tentang ${keputusan.tentang}`

/** Threads of verifiers that belong to this round or are still open, oldest first. */
async function threadsOf(
  { tx, kepala }: KonteksEfek,
  { ke }: Putaran
): Promise<readonly CatatanBeritaAcara[]> {
  const own = (await listCatatan(tx, kepala.id)).filter(
    (one) => one.pihak === 'pemeriksa' && (one.ke === ke || one.status !== 'selesai')
  )
  const pesan = await listPesan(
    tx,
    kepala.id,
    own.map((one) => one.id)
  )
  return own.reverse().map(({ id, tempat, wajib, status }) => ({
    tempat,
    isi: pesan.get(id)?.[0]?.isi ?? '',
    wajib,
    status
  }))
}

/** Blocking findings that were answered or accepted, with what was said. */
function temuanOf(
  konteks: KonteksEfek,
  tanggapan: Awaited<ReturnType<typeof readIsiPutaran>>['tanggapan']
): readonly TemuanBeritaAcara[] {
  const { naskah, tahap } = konteks
  if (naskah === null) return []
  return blockingBerkunci(konteks, tahap).map(({ kunci, temuan, asal }) => {
    const one = tanggapan.get(kunci)
    return {
      aturan: temuan.aturan,
      pesan: temuan.pesan,
      tempat: describeSel(naskah, {
        simpulId: asal?.simpulId ?? null,
        field: asal?.bagian ?? (asal?.field || null)
      }),
      jawaban: one?.jawaban || null,
      alasanTerima: one?.diterima?.alasan ?? null
    }
  })
}

/** Last day for the repaired plan, counted from today. */
async function repairLimit({ tx, kepala, step, hariIni, setelan }: KonteksEfek): Promise<string | null> {
  const { hariLibur } = await readPengaturan(tx)
  const [tenggat] = tahapWait(step.state, {
    profil: kepala.profil as ProfilId,
    setelan,
    hariIni,
    peristiwa: { rancanganDikembalikan: hariIni, rancanganAkhirDikembalikan: hariIni },
    hariLibur: new Set(hariLibur ?? [])
  }).filter(({ id }) => id === 'perbaikanRancangan' || id === 'perbaikanRancanganAkhir')
  return tenggat?.jatuhTempo ?? null
}

interface Penyusun {
  readonly konteks: KonteksEfek
  readonly putusan: readonly PutusanDibaca[]
  readonly hasil: SimpulanPutaran
  readonly peran: readonly PeranPengguna[]
  readonly tim: TimPenyusun | null
  readonly opd: string
  readonly nameOf: (id: string) => string
}

/** Whoever judged signs for kepala Bappelitbangda, the head of the drafting team or of the OPD for the OPD. */
function signers({ konteks, putusan, peran, tim, opd, nameOf }: Penyusun): readonly PenandaTangan[] {
  const { pelaku, kepala, hariIni } = konteks
  const judges = [...new Set(putusan.map((one) => one.oleh))].filter((id) => id !== pelaku.id)
  const head: PenandaTangan = { nama: pelaku.nama, jabatan: 'Kepala Bappelitbangda', atasNama: null }
  const verifikator = judges.map((id) => ({
    nama: nameOf(id),
    jabatan: 'Verifikator',
    atasNama: 'Kepala Bappelitbangda'
  }))
  const kepalaOpd = peran.find(
    (one) =>
      one.peran === 'kepalaOpd' &&
      one.opdId === kepala.opdId &&
      one.mulai <= hariIni &&
      (one.selesai === null || hariIni <= one.selesai)
  )
  const opdSide: readonly PenandaTangan[] =
    tim !== null
      ? [
          {
            nama: tim.ketua.nama,
            jabatan: `${tim.ketua.jabatan} selaku Ketua Tim Penyusun`,
            atasNama: `Kepala ${opd}`
          }
        ]
      : kepalaOpd
        ? [{ nama: kepalaOpd.nama, jabatan: `${prefix(kepalaOpd.sebagai)}Kepala ${opd}`, atasNama: null }]
        : []
  return [...verifikator, head, ...opdSide]
}

const prefix = (sebagai: PeranPengguna['sebagai']): string =>
  sebagai === 'plt' ? 'Plt. ' : sebagai === 'plh' ? 'Plh. ' : ''
