import type { Putaran } from '@selaras/db'
import type { Json } from '@selaras/domain/naskah'
import { daysBetween, type FaktaVerifikasi, mesinVerifikasi } from '@selaras/domain/tahap'
import { describeSel, type PenandaTangan } from '@selaras/domain/verifikasi'
import { blockingBerkunci, factsOfPutaran, isRound } from '@selaras/jobs'
import type { BeritaAcaraDilihat, PeristiwaDilihat, PutaranDilihat } from './bentuk.ts'
import { viewLalu } from './lihat-lalu.ts'
import type { Percakapan } from './muat.ts'

/** A round with everything said in it; what may be done now only of an open one. */
export function putaranDilihat(percakapan: Percakapan, putaran: Putaran): PutaranDilihat {
  const { naskah, names, bahan } = percakapan
  const name = (id: string): string => names.get(id) ?? 'Sistem'
  const own = <T extends { readonly ke: number }>(list: readonly T[]): readonly T[] =>
    list.filter((one) => one.ke === putaran.ke)
  const facts = putaran.status === 'ditutup' ? null : factsNow(percakapan, putaran)
  return {
    ke: putaran.ke,
    tahap: putaran.tahap,
    status: putaran.status,
    simpulan: putaran.simpulan,
    hasil: putaran.hasil,
    versi: putaran.versi,
    dibuka: putaran.dibuka,
    dibukaOleh: name(putaran.dibukaOleh),
    batas: putaran.batas,
    sisaHari:
      putaran.batas === null || putaran.status === 'ditutup'
        ? null
        : daysBetween(bahan.hariIni, putaran.batas),
    ditutup: putaran.ditutup,
    ditutupOleh: putaran.ditutupOleh === null ? null : name(putaran.ditutupOleh),
    potretId: putaran.potretId,
    potretSebelumnya: putaran.potretSebelumnya,
    tugas: own(percakapan.tugas).map((one) => ({ ...one, kepada: name(one.penggunaId) })),
    putusan: own(percakapan.putusan).map((one) => ({ ...one, oleh: name(one.oleh) })),
    periksa: own(percakapan.jawaban).map((one) => ({ ...one, oleh: name(one.oleh) })),
    nomorBeritaAcara: putaran.nomor,
    catatanProses: putaran.catatanProses,
    catatanSubstansi: putaran.catatanSubstansi,
    sel: putaran.sel.flatMap(({ simpulId, field }) =>
      simpulId === null ? [] : [{ simpulId, field, tempat: describeSel(naskah, { simpulId, field }) }]
    ),
    kurang: facts === null ? [] : objectionsToConclude(putaran, facts),
    peristiwa: facts === null ? [] : eventsOf(putaran, facts),
    riwayat: percakapan.log
      .filter((row) => isRound(row.rincian, putaran.ke))
      .map((row) => ({ ...row, oleh: name(row.pelakuId) })),
    beritaAcara: minutesOf(putaran),
    lalu: (context) => viewLalu(context, percakapan, putaran)
  }
}

function factsNow({ bahan, naskah, ...said }: Percakapan, putaran: Putaran): FaktaVerifikasi {
  return factsOfPutaran({
    kepala: bahan.kepala,
    tahapNaskah: bahan.tahap,
    naskah,
    putaran,
    isi: {
      putusan: said.putusan.filter((one) => one.ke === putaran.ke),
      jawaban: said.jawaban.filter((one) => one.ke === putaran.ke),
      wajibTerbuka: said.catatan.filter((one) => one.wajib && one.status === 'terbuka').length,
      tanggapan: said.tanggapan,
      pernahMenyunting: said.pernahMenyunting
    },
    menghalangi: blockingBerkunci(bahan, bahan.tahap).map((one) => one.kunci),
    pelaku: bahan.pelaku,
    hariIni: bahan.hariIni
  })
}

/** What is missing before the round can be concluded at all, whoever asks and whichever way it ends. */
function objectionsToConclude({ status }: Putaran, facts: FaktaVerifikasi): readonly string[] {
  if (status === 'disimpulkan') return []
  const anyVerifikator = { ...facts.pelaku, peran: ['verifikator' as const], pernahMenyunting: false }
  const simpulkan = mesinVerifikasi
    .available('diperiksa', { ...facts, pelaku: anyVerifikator })
    .find((one) => one.peristiwa === 'simpulkan')
  if (!simpulkan?.refusal) return []
  const rest = simpulkan.refusal.detail?.['lain']
  return [
    simpulkan.refusal.message,
    ...(Array.isArray(rest) ? rest.map((one: { readonly message: string }) => one.message) : [])
  ]
}

const eventsOf = ({ status }: Putaran, facts: FaktaVerifikasi): readonly PeristiwaDilihat[] =>
  mesinVerifikasi.available(status, facts).map(({ peristiwa, label, refusal }) => ({
    nama: peristiwa,
    label,
    boleh: refusal === null,
    alasan: refusal?.message ?? null,
    saran: refusal?.advice ?? null
  }))

function minutesOf({ beritaAcara }: Putaran): BeritaAcaraDilihat | null {
  if (typeof beritaAcara !== 'object' || beritaAcara === null || Array.isArray(beritaAcara)) return null
  const isi = beritaAcara as { readonly [key: string]: Json }
  return {
    nomor: typeof isi['nomor'] === 'string' ? isi['nomor'] : null,
    tanggal: String(isi['tanggal'] ?? ''),
    penandaTangan: (isi['penandaTangan'] ?? []) as unknown as readonly PenandaTangan[],
    isi: beritaAcara
  }
}
