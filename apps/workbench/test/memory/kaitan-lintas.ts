import type { StoredPlan } from './plans.ts'
import { refusal, testId } from './plans.ts'

const opd = (nama: string) => ({ id: testId(), nama, singkatan: nama, jenis: 'opd', aktif: true })

const kept = new WeakMap<readonly StoredPlan[], ReturnType<typeof makeRoot>>()

/** One link that another OPD has proposed to whoever asks, decided as the server would. */
export function kaitanLintasRoot(plans: readonly StoredPlan[]) {
  const known = kept.get(plans) ?? makeRoot()
  kept.set(plans, known)
  return known
}

function makeRoot() {
  const dinkes = opd('Dinas Kesehatan')
  const link = {
    id: testId(),
    status: 'diusulkan',
    arah: 'masuk',
    kebutuhan: 'Data koperasi per kecamatan.',
    alasan: null as string | null,
    oleh: 'Rina',
    dibuat: '2026-11-20T00:00:00.000Z',
    diputus: null as string | null,
    diputusOleh: null as string | null,
    penerimaOpd: opd('Dinas Koperasi'),
    penerima: null,
    pengusul: {
      opd: dinkes,
      simpulId: null,
      jenis: 'program',
      kode: '1.02.02',
      uraian: 'Program gizi',
      indikator: [{ uraian: 'Prevalensi', satuan: '%' }]
    }
  }
  const open = () => link.status === 'diusulkan'
  return {
    kaitanLintas: () => [{ ...link, bolehTerima: open(), bolehTolak: open() }],
    tolakKaitanLintas: ({ alasan }: { alasan: string }) => {
      if (alasan.length > 2_000) return refusal('NILAI_TIDAK_SAH', 'Alasan lebih dari batas.')
      Object.assign(link, { status: 'ditolak', alasan, diputus: link.dibuat, diputusOleh: 'Siti Rahayu' })
      return { __typename: 'KaitanLintasTercatat', id: link.id }
    }
  }
}
