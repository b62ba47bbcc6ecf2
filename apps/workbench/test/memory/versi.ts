import {
  compareNaskah,
  countBaris,
  countTingkat,
  rollUpBeda,
  susunBeda,
  susunBedaBagian
} from '@selaras/domain/revisi'
import { petaAcuan } from '@selaras/domain/tahap'
import type { StoredPlan } from './plans.ts'

/** Versions, comparison, reference years and history in memory; what is compared is computed by the domain. */

const waktu = '2026-11-20T02:14:00.000Z'
const years = (tahun: readonly number[]) =>
  tahun.flatMap((one) => [
    { tahun: one, jenis: 'renja' as const },
    { tahun: one, jenis: 'perubahanRenja' as const }
  ])

/** Fields of a plan that these pages ask for. */
export function versiFields(plan: StoredPlan) {
  const row = [...plan.naskah.simpul.values()].find((one) => one.jenis === 'sasaran')
  return {
    dasar: null,
    asalId: null,
    masaAcuan: years(plan.naskah.tahun),
    potret: [],
    riwayat: ({ simpulId, field, tindakan }: { simpulId?: string; field?: string; tindakan?: string[] }) => {
      const perubahan = [
        {
          simpulId: row?.id ?? null,
          field: 'uraian',
          macam: 'isi',
          tempat: 'sasaran “Koperasi aktif”',
          label: 'Sasaran',
          dari: 'Koperasi aktif',
          ke: 'Koperasi sehat'
        }
      ].filter((one) => (!simpulId || one.simpulId === simpulId) && (!field || one.field === field))
      const entri = [
        { seq: 2, tindakan: 'ubah', label: 'Mengubah isi', langkah: null, perubahan },
        { seq: 1, tindakan: 'buat', label: 'Membuat naskah', langkah: 'Persiapan', perubahan: [] }
      ]
        .filter((one) => !tindakan || tindakan.includes(one.tindakan))
        .filter((one) => !simpulId || one.perubahan.length > 0)
        .map((one) => ({
          ...one,
          pada: waktu,
          oleh: 'Siti Rahayu',
          dariRenstraLain: false,
          alasan: null,
          jumlahPerubahan: one.perubahan.length
        }))
      return { entri, berikutnya: null }
    }
  }
}

interface Saring {
  readonly tabel?: string
  readonly macam?: readonly string[]
  readonly batas?: number
}

/** Root fields; `out` is the plan as the schema answers it. */
export function versiRoot(plans: readonly StoredPlan[], out: (plan: StoredPlan) => object) {
  const find = (kunci: string) => plans.find(({ naskah }) => `naskah:${naskah.id}` === kunci)
  const side = (plan: StoredPlan) => ({
    kunci: `naskah:${plan.naskah.id}`,
    naskahId: plan.naskah.id,
    judul: plan.judul,
    jenis: 'awal',
    tahun: plan.naskah.tahun,
    potretId: null,
    hash: null,
    tahap: plan.tahap,
    versi: plan.versi,
    pada: waktu,
    oleh: null
  })
  return {
    keluargaNaskah: ({ naskahId }: { naskahId: string }) =>
      plans
        .filter(
          ({ naskah }) =>
            naskah.id === naskahId ||
            naskah.tahun.join() === plans.find((one) => one.naskah.id === naskahId)?.naskah.tahun.join()
        )
        .map(out),
    perbandingan: ({ dari, ke }: { dari: string; ke: string }) => {
      const [lama, baru] = [find(dari), find(ke)]
      if (!lama || !baru) return null
      const perbandingan = compareNaskah(lama.naskah, baru.naskah)
      const rows = susunBeda(perbandingan)
      const chosen = ({ tabel, macam }: Saring) =>
        rows.filter(
          (row) => (!tabel || row.tabel === tabel) && (!macam || row.macam.some((one) => macam.includes(one)))
        )
      const moved = <T extends { selisih: { selisih: string; persen: string | null } | null }>(one: T) => ({
        ...one,
        selisih: one.selisih?.selisih ?? null,
        persen: one.selisih?.persen ?? null
      })
      return {
        dari: side(lama),
        ke: side(baru),
        hitungan: countBaris(perbandingan, rows),
        tingkat: rollUpBeda(perbandingan.lama, perbandingan.baru).map((one) => ({
          ...moved(one),
          semula: one.semula === null ? null : String(one.semula),
          menjadi: one.menjadi === null ? null : String(one.menjadi)
        })),
        banyak: countTingkat(perbandingan.lama, perbandingan.baru),
        jumlahTabel: [...new Set(rows.map(({ tabel }) => tabel))].map((tabel) => ({
          tabel,
          jumlah: rows.filter((row) => row.tabel === tabel).length
        })),
        jumlahBaris: (saring: Saring) => chosen(saring).length,
        baris: (saring: Saring) =>
          chosen(saring)
            .slice(0, saring.batas ?? 200)
            .map((row) => ({ ...row, sel: row.sel.map(moved) })),
        teks: susunBedaBagian(perbandingan)
      }
    },
    petaAcuan: ({ tahun }: { tahun: number[] }) => {
      const opd = plans[0]?.opd
      const force = plans.filter((plan) => plan.tahap === 'berlaku')
      const cells = petaAcuan(
        force.map((plan) => ({
          opdId: plan.opd.id,
          naskahId: plan.naskah.id,
          tahap: 'berlaku',
          masaAcuan: years(plan.naskah.tahun),
          menggantikan: null
        })),
        opd ? [opd.id] : [],
        tahun
      )
      const naskahOf = (id: string) => force.filter((plan) => plan.naskah.id === id).map(out)
      return opd
        ? [
            {
              opd: { ...opd, jenis: 'dinas', aktif: true },
              sel: cells.map((cell) => ({ ...cell, naskah: cell.naskahId.flatMap(naskahOf) }))
            }
          ]
        : []
    },
    rantaiJejak: () => ({
      __typename: 'RantaiJejak',
      utuh: true,
      panjang: 2,
      hash: 'ab'.repeat(32),
      masalah: []
    }),
    buatPerubahan: () => ({
      __typename: 'Penolakan',
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: 'Masih ada perubahan atau reviu lain atas Renstra yang sama.',
      saran: 'Selesaikan atau batalkan perubahan yang sedang berjalan lebih dahulu.',
      rincian: null
    }),
    aturMasaAcuan: () => ({
      __typename: 'Penolakan',
      kode: 'TIDAK_BERHAK',
      pesan: 'Masa acuan diatur oleh kepala Bappelitbangda.',
      saran: 'Minta pejabat tersebut mengaturnya.',
      rincian: null
    })
  }
}
