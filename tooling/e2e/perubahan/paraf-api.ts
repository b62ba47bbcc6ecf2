import { hari } from '../hidup/papan-ketik.ts'
import { kunci, masukApi, type Pelanggan } from './pelanggan.ts'
import { langkah } from './pemegang.ts'

interface Rantai {
  readonly hash: string
  readonly giliran: string | null
  readonly gugur: string | null
}

/** Mailbox of each position; whoever has none signs on paper. */
const kotakParaf: Readonly<Record<string, string>> = {
  kepalaOpd: 'kepala.dinkes',
  kepalaBappelitbangda: 'kepala.bappelitbangda',
  bagianHukum: 'hukum.setda',
  asisten: 'asisten.setda',
  sekda: 'sekda.setda'
}

/** Everybody in the chain of a plan of Dinkes signs, in its order. */
export async function parafDinkes(address: string, domain: string, naskahId: string): Promise<void> {
  const hukum = await masukApi(address, `hukum.setda@${domain}`)
  for (;;) {
    const { naskah } = await hukum.tanya<{ naskah: { rantaiParaf: readonly Rantai[] } }>(
      'query ($id: ID!) { naskah(id: $id) { rantaiParaf { hash giliran gugur } } }',
      { id: naskahId }
    )
    const chain = naskah.rantaiParaf.find((one) => one.gugur === null)
    if (!chain?.giliran) return
    const kotak = kotakParaf[chain.giliran]
    if (kotak === undefined) await parafKertas(hukum, naskahId, chain.giliran, chain.hash)
    else await langkah(await masukApi(address, `${kotak}@${domain}`), naskahId, 'paraf', { hash: chain.hash })
  }
}

/** The paraf of somebody without an account, recorded from paper. */
async function parafKertas(
  hukum: Pelanggan,
  naskahId: string,
  jabatanId: string,
  hash: string
): Promise<void> {
  const isi = Buffer.from('%PDF-1.4 halaman paraf').toString('base64')
  const { berkas } = await hukum.minta<{ berkas: { hash: string } }>(
    'unggahPindaian',
    { input: ['UnggahPindaianInput!', { kunci: kunci(), naskahId, nama: 'paraf.pdf', isi }] },
    '... on BerkasTersimpan { berkas { hash } }'
  )
  const penandatangan = { penggunaId: null, nama: 'Sekretaris Dinas', sebagai: 'definitif' }
  await langkah(hukum, naskahId, 'catatParaf', {
    jabatanId,
    hash,
    pindaian: berkas.hash,
    tanggal: hari(),
    penandatangan
  })
}
