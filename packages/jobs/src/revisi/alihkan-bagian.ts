import {
  appendJejak,
  copyCatatan,
  hasWajibTerbuka,
  listOpd,
  lockNaskah,
  moveKaitan,
  moveKaitanLintas,
  type NaskahKepala,
  readNaskah,
  saveApplied,
  type Tx
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { type Alihan, type MENURUT_KODE, moveSubpohon, type SisiAlihan } from '@selaras/domain/naskah'
import { namaBaris } from '@selaras/domain/revisi'
import { PERAN_PENYUSUN } from '@selaras/domain/tahap'
import { beriTahu, OrangPemda } from '../langkah/beri-tahu.ts'
import { naskahTidakDitemukan } from '../langkah/ditolak.ts'
import type { PelakuLangkah } from '../langkah/konteks.ts'
import { refuseAlasan, refuseStranger } from './alasan-pengalihan.ts'
import { opdTidakAktif } from './alihkan.ts'
import { carryHistory } from './riwayat-alihan.ts'
import { konteksSisi, readSisi, type SisiPengalihan } from './syarat-bagian.ts'

/** Which part of which plan goes where. */
export interface BagianDialihkan {
  readonly naskahId: string
  readonly simpulId: string
  readonly keNaskahId: string
  readonly indukId: string | null | typeof MENURUT_KODE
}

export interface PengalihanBagian extends BagianDialihkan {
  readonly alasan: string
  readonly pelaku: PelakuLangkah
  /** ISO instant. */
  readonly waktu: string
  /** ISO day. */
  readonly hariIni: string
  readonly newId: () => string
}

/** A handover that is allowed: both plans as they are, and what becomes of them. */
export interface RencanaAlihan {
  readonly asal: SisiPengalihan
  readonly penerima: SisiPengalihan
  readonly alihan: Alihan
  readonly opd: { readonly asal: string; readonly penerima: string }
}

/** What handing this part over would do, or why it cannot be; writes nothing. Lingkup sistem, as `handOverSubpohon`. */
export async function planAlihan(
  tx: Tx,
  asked: BagianDialihkan & Pick<PengalihanBagian, 'pelaku' | 'hariIni'>
): Promise<Result<RencanaAlihan>> {
  const stranger = refuseStranger(asked.pelaku)
  if (stranger) return stranger
  const [from, to] = [await readNaskah(tx, asked.naskahId), await readNaskah(tx, asked.keNaskahId)]
  return from && to ? planBetween(tx, from, to, asked) : naskahTidakDitemukan()
}

/**
 * Hands a part of a plan with its history, links and threads to the plan of another OPD. Both plans raise their `versi`
 * once with one entry each, in this transaction; the old plan keeps its own history of the part.
 */
export async function handOverSubpohon(tx: Tx, asked: PengalihanBagian): Promise<Result<Alihan>> {
  const alasan = asked.alasan.trim()
  const refusal = refuseStranger(asked.pelaku) ?? refuseAlasan(alasan)
  if (refusal) return refusal
  // In order of their ids, so that two who do the same at once never wait for each other.
  const locked = new Map<string, Awaited<ReturnType<typeof lockNaskah>>>()
  for (const id of [asked.naskahId, asked.keNaskahId].sort()) locked.set(id, await lockNaskah(tx, id))
  const [from, to] = [locked.get(asked.naskahId), locked.get(asked.keNaskahId)]
  if (!from || !to) return naskahTidakDitemukan()
  const planned = await planBetween(tx, from, to, asked)
  if (!planned.ok) return planned
  const { alihan } = planned.value
  const versi = {
    asal: (await saveApplied(tx, from, alihan.asal)).versi,
    penerima: (await saveApplied(tx, to, alihan.tujuan)).versi
  }
  await carryHistory(tx, from, to, alihan.simpulId)
  await moveKaitan(tx, from.id, to, { ikut: alihan.simpulId, tinggal: alihan.tinggal })
  // Until a perubahan is in force, links of its rows are named under the plan that it changes.
  const named = from.jenis === 'awal' || from.asalNaskahId === null ? [from.id] : [from.id, from.asalNaskahId]
  await moveKaitanLintas(tx, named, to, alihan.simpulId)
  await copyCatatan(
    tx,
    from.id,
    { id: to.id, opdId: to.opdId, versi: versi.penerima },
    alihan.simpulId,
    asked.newId
  )
  await tell(tx, planned.value, asked)
  await record(tx, planned.value, versi, { ...asked, alasan })
  return ok(alihan)
}

async function planBetween(
  tx: Tx,
  from: NaskahKepala,
  to: NaskahKepala,
  asked: BagianDialihkan & Pick<PengalihanBagian, 'hariIni'>
): Promise<Result<RencanaAlihan>> {
  if (from.opdId === to.opdId) {
    return refuse(
      'NILAI_TIDAK_SAH',
      'Kedua Renstra diampu perangkat daerah yang sama.',
      'Pilih Renstra perangkat daerah lain; di dalam satu perangkat daerah baris dipindahkan pada tabelnya.'
    )
  }
  const opd = new Map((await listOpd(tx)).map((one) => [one.id, one]))
  const target = opd.get(to.opdId)
  if (target?.aktif === false) return opdTidakAktif(target.nama)
  const asal = await readSisi(tx, from, 'asal', asked.hariIni)
  if (!asal.ok) return asal
  const penerima = await readSisi(tx, to, 'penerima', asked.hariIni)
  if (!penerima.ok) return penerima
  const plans = [asal.value.naskah, penerima.value.naskah]
  const alihan = moveSubpohon(asal.value.naskah, penerima.value.naskah, {
    simpulId: asked.simpulId,
    indukId: asked.indukId,
    terkunci: { asal: asal.value.izin.tahunTerkunci, tujuan: penerima.value.izin.tahunTerkunci },
    konteks: { asal: konteksSisi(asal.value, plans), tujuan: konteksSisi(penerima.value, plans) }
  })
  if (!alihan.ok) return alihan
  if (await hasWajibTerbuka(tx, from.id, alihan.value.simpulId)) {
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      'Bagian ini memuat catatan wajib yang belum dijawab perangkat daerah asal.',
      'Minta perangkat daerah asal menjawabnya lebih dahulu, misalnya bahwa bagian ini beralih.'
    )
  }
  const names = { asal: opd.get(from.opdId)?.nama ?? '', penerima: target?.nama ?? '' }
  return ok({ asal: asal.value, penerima: penerima.value, alihan: alihan.value, opd: names })
}

/** One entry in each chain, in order of their ids as the plans were locked; the last writes of the transaction. */
async function record(
  tx: Tx,
  { asal, penerima, alihan, opd }: RencanaAlihan,
  versi: { readonly asal: number; readonly penerima: number },
  { pelaku, waktu, alasan }: PengalihanBagian
): Promise<void> {
  const about = (side: SisiPengalihan, nama: string) => ({
    naskahId: side.kepala.id,
    judul: side.kepala.judul,
    opdId: side.kepala.opdId,
    opd: nama
  })
  const sides = [
    [asal, alihan.asal, versi.asal, 'alihkanBagian', { keRenstra: about(penerima, opd.penerima) }],
    [penerima, alihan.tujuan, versi.penerima, 'terimaBagian', { dariRenstra: about(asal, opd.asal) }]
  ] as const satisfies readonly (readonly [SisiPengalihan, SisiAlihan, number, string, object])[]
  for (const [side, applied, now, tindakan, other] of sides.toSorted(([a], [b]) =>
    a.kepala.id < b.kepala.id ? -1 : 1
  ))
    await appendJejak(tx, {
      naskah: { id: side.kepala.id, opdId: side.kepala.opdId },
      waktu,
      penggunaId: pelaku.id,
      tindakan,
      simpulId: [...new Set([...applied.diubah, ...applied.dihapus])],
      rincian: {
        versi: now,
        oleh: pelaku.nama,
        alasan,
        ...other,
        bagianRenstra: namaBaris(alihan.puncak),
        perubahan: applied.perubahan,
        diubah: applied.diubah,
        dihapus: applied.dihapus,
        bagian: applied.bagian
      }
    })
}

/** Both OPD hear of it; the sentence names the part and the other side. */
async function tell(
  tx: Tx,
  { asal, penerima, alihan, opd }: RencanaAlihan,
  { pelaku, waktu, hariIni, newId }: PengalihanBagian
): Promise<void> {
  const orang = await OrangPemda.read(tx, hariIni)
  const nama = namaBaris(alihan.puncak)
  const sides = [
    [asal.kepala, `“${nama}” dialihkan dari Renstra Anda ke ${opd.penerima}.`],
    [penerima.kepala, `Renstra Anda menerima “${nama}” dari ${opd.asal}.`]
  ] as const
  for (const [kepala, teks] of sides) {
    const people = [...orang.untuk(kepala.opdId, PERAN_PENYUSUN)].filter((id) => id !== pelaku.id)
    const kunci = `alihkanBagian ${kepala.id} ${kepala.versi}`
    await beriTahu(
      tx,
      people,
      { jenis: 'lain', kunci, naskahId: kepala.id, data: { judul: kepala.judul, teks } },
      { newId, waktu }
    )
  }
}
