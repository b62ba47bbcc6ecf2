import { createHash } from 'node:crypto'
import type { Naskah, Simpul } from '@selaras/domain/naskah'
import { uuidv7 } from 'uuidv7'
import type { Database } from '../src/connect.ts'
import { insertNaskah } from '../src/queries/naskah-simpan.ts'
import { saveOpd, savePemda } from '../src/queries/pemda.ts'
import { type Tenant, withTenant } from '../src/tx.ts'

export const waktu = '2026-11-21T08:00:00.000Z'

/** A pemda with two OPD and a Bappelitbangda. */
export interface SamplePemda {
  readonly pemdaId: string
  readonly opdA: string
  readonly opdB: string
  readonly bappelitbangda: string
  readonly sistem: Tenant
  readonly a: Tenant
  readonly b: Tenant
  readonly pemda: Tenant
}

export async function addPemda(db: Database, nama: string): Promise<SamplePemda> {
  const pemdaId = uuidv7()
  const [opdA, opdB, bappelitbangda] = [uuidv7(), uuidv7(), uuidv7()]
  const sistem: Tenant = { pemdaId, lingkup: 'sistem', penggunaId: 'sistem' }
  await withTenant(db, sistem, async (tx) => {
    await savePemda(tx, { nama, jenis: 'kabupaten', provinsi: 'Jawa Timur' })
    await saveOpd(tx, { id: opdA, nama: `Dinas A ${nama}`, singkatan: 'A', jenis: 'opd' })
    await saveOpd(tx, { id: opdB, nama: `Dinas B ${nama}`, singkatan: 'B', jenis: 'opd' })
    await saveOpd(tx, {
      id: bappelitbangda,
      nama: `Bappelitbangda ${nama}`,
      singkatan: 'Bap',
      jenis: 'bappelitbangda'
    })
  })
  return {
    pemdaId,
    opdA,
    opdB,
    bappelitbangda,
    sistem,
    a: { pemdaId, lingkup: 'opd', opdId: opdA, penggunaId: 'perencana-a' },
    b: { pemdaId, lingkup: 'opd', opdId: opdB, penggunaId: 'perencana-b' },
    pemda: { pemdaId, lingkup: 'pemda', penggunaId: 'bappelitbangda' }
  }
}

/** A small plan: a program with two sub kegiatan that have pagu, a mirror of an indikator, odd texts. */
export function smallNaskah(id: string = uuidv7()): Naskah {
  const [program, kegiatan, subA, subB, indikator, iku] = [
    uuidv7(),
    uuidv7(),
    uuidv7(),
    uuidv7(),
    uuidv7(),
    uuidv7()
  ]
  const node = (
    nodeId: string,
    jenis: Simpul['jenis'],
    indukId: string | null,
    isian: Simpul['isian'],
    rujukanId: string | null = null
  ): Simpul => ({ id: nodeId, jenis, indukId, urutan: 1.5, rujukanId, isian, tertulis: {} })
  const nodes: Simpul[] = [
    node(id, 'naskah', null, {}),
    node(program, 'program', null, { uraian: 'Program "satu" \\u0000 \u0000 \uEDB0 \uD800', kode: '1.17' }),
    node(kegiatan, 'kegiatan', program, { uraian: 'Kegiatan' }),
    node(subA, 'subKegiatan', kegiatan, {
      uraian: 'Sub A',
      'pagu:2024': 1_500_000_000,
      'pagu:2025': 0,
      'pagu:2026': null
    }),
    node(subB, 'subKegiatan', kegiatan, { uraian: 'Sub B', 'pagu:2024': 9_007_199_254_740_991 }),
    node(indikator, 'indikator', program, { 'target:2024': { teks: '9,30', nilai: '9.30' } }),
    { ...node(iku, 'iku', null, {}, indikator), tertulis: { 'pagu:2024': '12,5', uraian: null } }
  ]
  return {
    id,
    tahun: [2024, 2025, 2026],
    profil: 'INM52',
    simpul: new Map(nodes.map((each) => [each.id, each])),
    bagian: { dokumen: { tahun: [2024, 2025, 2026], judul: 'Renstra' }, pemda: { nama: 'Kabupaten Contoh' } }
  }
}

export async function addNaskah(
  db: Database,
  tenant: Tenant,
  opdId: string,
  naskah: Naskah = smallNaskah(),
  tahap = 'rancanganAkhir'
): Promise<Naskah> {
  await withTenant(db, tenant, (tx) =>
    insertNaskah(tx, naskah, {
      opdId,
      jenis: 'awal',
      judul: 'Renstra',
      tahap,
      versiMesin: 1,
      dibuatOleh: 'uji',
      waktu
    })
  )
  return naskah
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
