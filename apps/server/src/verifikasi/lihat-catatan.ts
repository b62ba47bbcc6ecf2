import type { Catatan } from '@selaras/db'
import { type Isi, isEmptyIsi } from '@selaras/domain/naskah'
import { type FaktaCatatan, mesinCatatan, type PeristiwaCatatan } from '@selaras/domain/tahap'
import { describeSel, stateOfNilai } from '@selaras/domain/verifikasi'
import type { CatatanDilihat } from './bentuk.ts'
import type { Percakapan } from './muat.ts'

/** A thread with what became of its place, and what this person may do with it. */
export function catatanDilihat(percakapan: Percakapan, catatan: Catatan): CatatanDilihat {
  const { naskah, names, bahan, pernahMenyunting } = percakapan
  const name = (id: string): string => names.get(id) ?? 'Sistem'
  const keadaan = stateOfNilai(naskah, catatan)
  const offered = mesinCatatan.available(catatan.status, {
    pelaku: { ...bahan.pelaku, pernahMenyunting },
    tahapNaskah: bahan.tahap,
    pihak: catatan.pihak,
    penulisId: catatan.dibuatOleh,
    simpulAda: !keadaan.simpulHilang,
    usulan: catatan.usulanStatus
  } satisfies FaktaCatatan)
  const may = (nama: PeristiwaCatatan['type']): boolean =>
    offered.some((one) => one.peristiwa === nama && one.refusal === null)
  return {
    id: catatan.id,
    naskahId: catatan.naskahId,
    simpulId: catatan.simpulId,
    field: catatan.field,
    ke: catatan.ke,
    wajib: catatan.wajib,
    status: catatan.status,
    versi: catatan.versi,
    nilaiSaatDitulis: catatan.nilai,
    ...keadaan,
    tempat: keadaan.simpulHilang ? catatan.tempat : describeSel(naskah, catatan),
    usulan: catatan.usulan?.ke ?? null,
    usulanKosong: catatan.usulan !== null && isEmptyIsi(catatan.usulan.ke as Isi),
    usulanStatus: catatan.usulanStatus,
    pesan: (percakapan.pesan.get(catatan.id) ?? []).map((pesan) => ({
      id: `${catatan.id}:${pesan.nomor}`,
      isi: pesan.isi,
      oleh: name(pesan.penggunaId),
      sebagai: pesan.sebagai,
      pada: pesan.pada,
      peristiwa: pesan.peristiwa
    })),
    dibuat: catatan.dibuat,
    oleh: name(catatan.dibuatOleh),
    bolehBalas: may('balas'),
    bolehSelesai: may('selesaikan'),
    bolehBukaLagi: may('bukaLagi'),
    bolehTerapkan: may('terapkanUsulan') && !keadaan.usang
  }
}
