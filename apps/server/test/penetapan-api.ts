import { uuidv7 } from 'uuidv7'
import type { Client } from './harness.ts'

/** Mutations from the frozen Lampiran to the law, as their pages send them. */

const penolakan = '... on Penolakan { kode pesan saran rincian }'
const perkada = 'id versi judul isi kurang nomor tahun tanggal tambahan tanggalUndang alasanTidakBolehUbah'
const naskah = 'naskah { naskahId urutan tahap hash potretId jangkarPanjang jangkarHash }'

const mutation = (nama: string, input: string, hasil: string) =>
  `mutation ($input: ${input}!) { ${nama}(input: $input) { __typename ${hasil} ${penolakan} } }`

const disimpan = `... on PerkadaDisimpan { perkada { ${perkada} ${naskah} } }`
const ACTS = {
  susunPerkada: mutation('susunPerkada', 'SusunPerkadaInput', disimpan),
  ubahPerkada: mutation('ubahPerkada', 'UbahPerkadaInput', disimpan),
  aturNaskahPerkada: mutation('aturNaskahPerkada', 'AturNaskahPerkadaInput', disimpan),
  tetapkanPerkada: mutation('tetapkanPerkada', 'TetapkanPerkadaInput', disimpan),
  undangkanPerkada: mutation('undangkanPerkada', 'UndangkanPerkadaInput', disimpan),
  hapusPerkada: mutation('hapusPerkada', 'HapusPerkadaInput', '... on PerkadaDihapus { perkadaId }'),
  lampirkanPindaianPerkada: mutation(
    'lampirkanPindaianPerkada',
    'PindaianPerkadaInput',
    '... on PerkadaDisimpan { perkada { id pindaian { id ke nama ukuran hash alasan pada oleh } } }'
  ),
  unggahPindaian: mutation(
    'unggahPindaian',
    'UnggahPindaianInput',
    '... on BerkasTersimpan { berkas { id nama hash ukuran jenisMedia } }'
  ),
  catatReviuApip: mutation('catatReviuApip', 'ReviuApipInput', '... on ReviuTercatat { id }')
} as const

export type ActPenetapan = keyof typeof ACTS

/** Sends one of the acts with a key of its own unless one is given. */
export const act = (client: Client, nama: ActPenetapan, input: Record<string, unknown>) =>
  client.query(ACTS[nama], { input: { kunci: uuidv7(), ...input } })

/** Input of each act that is about this plan and Perkada. */
export const inputsWith = (
  naskahId: string,
  perkadaId: string
): Record<ActPenetapan, Record<string, unknown>> => ({
  susunPerkada: { naskahIds: [naskahId] },
  ubahPerkada: { perkadaId, versi: 1, teks: {} },
  aturNaskahPerkada: { perkadaId, versi: 1, naskahIds: [naskahId] },
  tetapkanPerkada: { perkadaId, nomor: '1', tahun: 2026, tanggal: '2026-11-21' },
  undangkanPerkada: {
    perkadaId,
    berita: { nama: 'Berita Daerah', tahun: 2026, nomor: '1' },
    tanggal: '2026-11-21'
  },
  hapusPerkada: { perkadaId },
  lampirkanPindaianPerkada: {
    perkadaId,
    nama: 'perkada.pdf',
    isi: Buffer.from('%PDF-1.4').toString('base64')
  },
  unggahPindaian: { naskahId, nama: 'paraf.pdf', isi: Buffer.from('%PDF-1.4').toString('base64') },
  catatReviuApip: { naskahId, isi: 'Telah direviu.' }
})

export const ACTS_PENETAPAN = Object.keys(ACTS) as ActPenetapan[]
