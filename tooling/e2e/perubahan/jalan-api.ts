import { rencanaRuntut } from '../../../packages/domain/test/rencana-runtut.ts'
import { kunci, type Pelanggan } from './pelanggan.ts'
import { pemegangOf } from './pemegang.ts'
import { sampaiPenyempurnaan, terbitkanSurat } from './penyusunan-api.ts'
import { putaranSesuai, sampaiParaf } from './putaran-api.ts'

/** Stages of two plans at the API: those that the other story types already, and those of the second OPD. */

const tahun = [2024, 2025, 2026]
const opdOf = async (siapa: Pelanggan): Promise<string> =>
  (
    await siapa.tanya<{ saya: { peran: readonly { opd: { id: string } | null }[] } }>(
      '{ saya { peran { opd { id } } } }'
    )
  ).saya.peran[0]?.opd?.id ?? ''

const idOf = (plan: string): string => plan.split('/').at(-1) ?? ''

/** The perubahan of Dinkop from persiapan to where it can be submitted. */
export async function siapkanSampaiVerifikasi(address: string, domain: string, plan: string): Promise<void> {
  const oleh = await pemegangOf(address, domain, 'dinkop')
  const pagu = { opdId: await opdOf(oleh.perencana), rupiah: '13000000000' }
  await terbitkanSurat(oleh.kepalaBappelitbangda, 'perubahan', pagu, tahun)
  await sampaiPenyempurnaan(oleh, idOf(plan))
}

/** The perubahan of Dinkop from rancanganAkhir through its second round and the reviu to the chain of paraf. */
export async function siapkanSampaiParaf(address: string, domain: string, plan: string): Promise<void> {
  const oleh = await pemegangOf(address, domain, 'dinkop')
  await putaranSesuai(oleh, idOf(plan))
  await sampaiParaf(oleh, idOf(plan))
}

/** A new plan of Dinas Kesehatan, from its file to the chain of paraf; answers its id. */
export async function siapkanDinkes(address: string, domain: string): Promise<string> {
  const oleh = await pemegangOf(address, domain, 'dinkes')
  const opdId = await opdOf(oleh.perencana)
  await terbitkanSurat(oleh.kepalaBappelitbangda, 'awal', { opdId, rupiah: '300000000' }, tahun)
  const input = {
    kunci: kunci(),
    opdId,
    namaBerkas: 'renstra-dinkes.json',
    isi: JSON.stringify(rencanaRuntut('INM52'))
  }
  const { naskah } = await oleh.perencana.minta<{ naskah: { id: string } }>(
    'imporNaskah',
    { input: ['MasukInput!', input] },
    '... on NaskahBaru { naskah { id } }'
  )
  await sampaiPenyempurnaan(oleh, naskah.id)
  await putaranSesuai(oleh, naskah.id)
  await kaitkanSemua(oleh.perencana, naskah.id)
  await putaranSesuai(oleh, naskah.id)
  await sampaiParaf(oleh, naskah.id)
  return naskah.id
}

interface Terkait {
  readonly naskah: {
    readonly indukTersedia: readonly { readonly id: string }[]
    readonly simpul: readonly { readonly id: string; readonly jenis: string }[]
  }
}

/** Links every tujuan to a sasaran of the parent. */
async function kaitkanSemua(perencana: Pelanggan, naskahId: string): Promise<void> {
  const { naskah } = await perencana.tanya<Terkait>(
    'query ($id: ID!) { naskah(id: $id) { indukTersedia { id } simpul { id jenis } } }',
    { id: naskahId }
  )
  const { induk } = await perencana.tanya<{
    induk: { rumpunId: string; simpul: readonly { id: string; jenis: string }[] }
  }>('query ($id: ID!) { induk(id: $id) { rumpunId simpul { id jenis } } }', {
    id: naskah.indukTersedia[0]?.id
  })
  const simpulId = induk.simpul.find(({ jenis }) => jenis === 'sasaran')?.id
  for (const tujuan of naskah.simpul.filter(({ jenis }) => jenis === 'tujuan'))
    await perencana.minta('kaitkan', {
      naskahId: ['ID!', naskahId],
      kunci: ['ID!', kunci()],
      simpulId: ['ID!', tujuan.id],
      induk: ['[IndukDipilihInput!]!', [{ rumpunId: induk.rumpunId, simpulId }]]
    })
}
