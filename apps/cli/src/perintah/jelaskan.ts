import type { Aturan } from '@selaras/domain/aturan'
import { describePlace } from '@selaras/domain/dokumen'
import { kemiripan } from '@selaras/domain/indikator'
import { peraturanById } from '@selaras/domain/law'
import { aturanTerpasang, findAturan } from '../aturan-terpasang.ts'
import type { Gaya } from '../gaya.ts'
import { gayaFor } from '../gaya.ts'
import { Berhenti } from '../io.ts'
import { groupBy } from '../kelompok.ts'
import type { Jalankan } from '../perintah.ts'
import { contohOf } from './contoh-aturan.ts'

/** `selaras jelaskan`: one rule with everything it says about itself, or the list of all. */
export const jelaskan: Jalankan = async ({ posisi }, io) => {
  const gaya = gayaFor(io)
  const [id] = posisi
  if (id === undefined) {
    io.out(listAturan(gaya))
    return 0
  }
  const aturan = findAturan(id)
  if (!aturan) throw new Berhenti(`Aturan “${id}” tidak ada.`, suggest(id))
  io.out(explain(aturan, gaya, await contohAturanTeks(aturan, gaya)))
  return 0
}

function listAturan(gaya: Gaya): string {
  const groups = groupBy(aturanTerpasang, ({ keluarga }) => keluarga)
  const width = Math.max(...aturanTerpasang.map(({ id }) => id.length))
  const parts = [...groups].map(([keluarga, list]) =>
    [
      gaya.tebal(keluarga.toUpperCase()),
      ...list.map(
        (one) =>
          `  ${one.id.padEnd(width)}  ${gaya.parah(one.keparahan, one.keparahan.padEnd(6))}  ${one.judul}`
      )
    ].join('\n')
  )
  return `${parts.join('\n\n')}\n\n${aturanTerpasang.length} aturan. Rincian: selaras jelaskan ATURAN\n`
}

function explain(aturan: Aturan, gaya: Gaya, contoh: readonly string[]): string {
  const dasar = aturan.dasar === null ? null : peraturanById(aturan.dasar)
  const years = [aturan.sejak ? `sejak ${aturan.sejak}` : '', aturan.sampai ? `sampai ${aturan.sampai}` : '']
    .join(' ')
    .trim()
  const facts = [
    [
      'Keparahan',
      `${aturan.keparahan}${aturan.percobaan ? ' (percobaan: ditunjukkan, tidak menghalangi)' : ''}`
    ],
    ['Profil', `${aturan.profil.join(', ')}${years ? `, ${years}` : ''}`],
    [
      'Dasar',
      dasar
        ? `${dasar.jenis} ${dasar.nomor}/${dasar.tahun} tentang ${dasar.tentang}`
        : (aturan.dasar ?? 'rancangan Selaras sendiri')
    ]
  ].map(([name, text]) => `${`${name}:`.padEnd(11)} ${text}`)
  return [
    gaya.tebal(`${aturan.id} ${aturan.judul}`),
    '',
    gaya.tebal('Mengapa'),
    gaya.alinea(aturan.kenapa, 2),
    '',
    gaya.tebal('Yang harus dilakukan'),
    gaya.alinea(aturan.perbaikan, 2),
    '',
    ...facts,
    ...contoh,
    ''
  ].join('\n')
}

async function contohAturanTeks(aturan: Aturan, gaya: Gaya): Promise<string[]> {
  const list = await contohOf(aturan.id)
  if (list.length === 0) return []
  const lines = list.flatMap(({ judul, dokumen, temuan }) => [
    `  ${temuan.length > 0 ? 'Salah' : 'Benar'}: ${judul}`,
    ...temuan.slice(0, 3).map(({ pointer }) => gaya.redup(`    ditandai: ${describePlace(dokumen, pointer)}`))
  ])
  return ['', gaya.tebal('Contoh'), ...lines]
}

function suggest(id: string): string {
  const near = aturanTerpasang
    .map((one) => ({ id: one.id, score: Math.max(kemiripan(one.id, id), kemiripan(one.judul, id)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .filter(({ score }) => score > 0.3)
    .map((one) => one.id)
  return `${near.length > 0 ? `Mungkin yang dimaksud: ${near.join(', ')}. ` : ''}Daftar semua aturan: selaras jelaskan`
}
