import {
  freezeBeritaAcara,
  insertPutaran,
  listPutaran,
  logTahap,
  mergeFakta,
  readPengaturan,
  updatePutaran
} from '@selaras/db'
import type { ProfilId } from '@selaras/domain/law'
import type { Json } from '@selaras/domain/naskah'
import {
  type Effect,
  mesinVerifikasi,
  type PeristiwaVerifikasi,
  type SelTercatat,
  tahapWait
} from '@selaras/domain/tahap'
import { type NilaiTercatat, noteSel } from '@selaras/domain/verifikasi'
import { composeBeritaAcara } from '../verifikasi/berita-acara.ts'
import { factsOfPutaran, readIsiPutaran } from '../verifikasi/fakta-putaran.ts'
import { putaranBerubah } from '../verifikasi/putaran-berubah.ts'
import { blockingBerkunci } from '../verifikasi/temuan-naskah.ts'
import { LangkahDitolak } from './ditolak.ts'
import type { KonteksEfek, PelaksanaEfek } from './konteks.ts'

/** The submission of one Potret begins a round, with the limit that the profile or the pemda sets. */
export const bukaPutaran: PelaksanaEfek<'bukaPutaran'> = async (konteks) => {
  const { tx, kepala, step, waktu, potretId, pelaku } = konteks
  if (potretId === null) throw new Error(`naskah ${kepala.id}: a round without a Potret`)
  const [sebelumnya] = await listPutaran(tx, kepala.id, 1)
  const ke = (sebelumnya?.ke ?? 0) + 1
  await insertPutaran(tx, {
    naskah: kepala,
    ke,
    tahap: step.state,
    potretId,
    potretSebelumnya: sebelumnya?.potretId ?? null,
    batas: await limitOf(konteks),
    waktu,
    dibukaOleh: pelaku.id
  })
}

async function limitOf({ tx, kepala, step, hariIni, setelan }: KonteksEfek): Promise<string | null> {
  const { hariLibur } = await readPengaturan(tx)
  const [tenggat] = tahapWait(step.state, {
    profil: kepala.profil as ProfilId,
    setelan,
    hariIni,
    peristiwa: { rancanganDiajukan: hariIni, rancanganAkhirDiajukan: hariIni },
    hariLibur: new Set(hariLibur ?? [])
  }).filter(({ id }) => id === 'verifikasiRancangan' || id === 'verifikasiRancanganAkhir')
  return tenggat?.jatuhTempo ?? null
}

/** Closes the round together with the step that it decides; whoever comes second finds the plan moved on already. */
export const tutupPutaran: PelaksanaEfek<'tutupPutaran'> = async (konteks, { hasil }) => {
  const { tx, kepala, naskah, pelaku, hariIni, tahap, waktu, versi, step } = konteks
  const [putaran] = await listPutaran(tx, kepala.id, 1)
  if (!putaran || putaran.status === 'ditutup') throw new LangkahDitolak(putaranBerubah(null).refusal)
  const facts = factsOfPutaran({
    kepala,
    tahapNaskah: tahap,
    naskah,
    putaran,
    isi: await readIsiPutaran(tx, putaran, pelaku.id),
    menghalangi: blockingBerkunci(konteks, tahap).map((one) => one.kunci),
    pelaku,
    hariIni
  })
  const event: PeristiwaVerifikasi = hasil === 'ditarik' ? { type: 'tarik' } : { type: 'tutup', hasil }
  const closed = mesinVerifikasi.step(putaran.status, event, facts)
  if (!closed.ok) throw new LangkahDitolak(closed.refusal)
  const sel = listedBy(konteks, step.effects)
  const next = await updatePutaran(tx, putaran, {
    status: closed.value.ke,
    ditutup: { hasil, pada: waktu, oleh: pelaku.id, versiNaskah: versi },
    ...(sel === null ? {} : { sel })
  })
  if (next === null) throw new LangkahDitolak(putaranBerubah(null).refusal)
  await logTahap(tx, kepala, {
    langkah: closed.value,
    waktu,
    mesin: 'verifikasi',
    rincian: { putaran: putaran.ke, hasil }
  })
}

/** Cells that this step lists, with what stands there now: later it is seen whether they were mended. */
function listedBy({ naskah }: KonteksEfek, effects: readonly Effect[]): readonly NilaiTercatat[] | null {
  const batasi = effects.find((efek) => efek.jenis === 'batasiSel')
  if (!batasi || naskah === null) return null
  const noted = noteSel(naskah, batasi.sel)
  if (!noted.ok) throw new LangkahDitolak(noted.refusal)
  return noted.value
}

/** From here on only the listed cells may change. */
export const batasiSel: PelaksanaEfek<'batasiSel'> = ({ tx, kepala }, { sel }) =>
  mergeFakta(tx, kepala.id, { batasSel: sel.map(plain) })

const plain = ({ simpulId, field }: SelTercatat): Json => ({ simpulId, field })

export const lepasBatasSel: PelaksanaEfek<'lepasBatasSel'> = ({ tx, kepala }) =>
  mergeFakta(tx, kepala.id, { batasSel: null })

/** Freezes what the printed berita acara of the round shows. */
export const buatBeritaAcara: PelaksanaEfek<'buatBeritaAcara'> = async (konteks, { putaran }) => {
  const isi = await composeBeritaAcara(konteks, putaran)
  if (isi !== null) await freezeBeritaAcara(konteks.tx, konteks.kepala.id, putaran, isi)
}
