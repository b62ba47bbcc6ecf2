import {
  appendJejak,
  appendTahapInduk,
  countUsulanBaru,
  type IndukKepala,
  type IndukTerkunci,
  insertInduk,
  listInduk,
  listOpd,
  loadInduk,
  lockDitunggu,
  lockInduk,
  readInduk,
  reopenUsulan,
  type Tx
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { applyInduk, countInduk, type RencanaInduk, type SimpulInduk } from '@selaras/domain/induk'
import {
  type FaktaRencanaInduk,
  factsOfNewInduk,
  INDUK_BELUM_ADA,
  type JenisInduk,
  type PenetapanInduk,
  type PengundanganInduk,
  type PeristiwaInduk,
  stepInduk,
  TAHAP_SUNTING_INDUK,
  type TahapInduk
} from '@selaras/domain/tahap'
import { type MacamKabarInduk, tellIndukStep } from './kabar-induk.ts'
import type { KonteksLangkah, PelakuLangkah } from './langkah/konteks.ts'
import { SISTEM } from './langkah/step-naskah.ts'
import { type LangkahSerentak, stepWaiting } from './langkah/step-waiting.ts'

/** What a new version of a parent plan is made of. */
export interface IndukDatang {
  readonly jenis: JenisInduk
  readonly judul: string
  readonly tahun: readonly number[]
  /** The version in force that it changes; its content is copied, row ids included. */
  readonly asalId: string | null
  /** Why that one is changed. */
  readonly dasar: string | null
  /** First rows, for instance what a Renstra tells about its parent; none for a perubahan. */
  readonly simpul: readonly SimpulInduk[]
  /** Set for a plan that is in force already, with its legal data as far as known. */
  readonly daftarkan: {
    readonly penetapan: Partial<PenetapanInduk>
    readonly pengundangan: Partial<PengundanganInduk>
    /** ISO day. */
    readonly berlakuSejak: string | null
  } | null
  readonly contoh?: boolean
}

export const indukTidakDitemukan = () =>
  refuse(
    'TIDAK_DITEMUKAN',
    'RPJMD/RPD ini tidak ditemukan, atau belum terbuka bagi peran Anda.',
    'Periksa alamatnya. Perangkat daerah membaca RPJMD/RPD sejak rancangan awal.'
  )

/**
 * Makes a new version of a parent plan (event `buat`), or registers one that is in force already (`daftarkan`), which
 * plans that waited for it follow in the same transaction. Lingkup pemda or sistem. One entry in the jejak of the pemda.
 */
export async function createInduk(
  tx: Tx,
  datang: IndukDatang,
  pelaku: PelakuLangkah,
  konteks: KonteksLangkah
): Promise<Result<{ readonly indukId: string; readonly naskah: LangkahSerentak | null }>> {
  const asal = datang.asalId === null ? null : await lockInduk(tx, datang.asalId)
  if (datang.asalId !== null && asal === null) return indukTidakDitemukan()
  const id = konteks.newId()
  const facts: FaktaRencanaInduk = {
    ...factsOfNewInduk({ indukId: id, jenis: asal?.jenis ?? datang.jenis, pelaku }),
    dasar: datang.dasar,
    asal: asal === null ? null : await asalFacts(tx, asal, id)
  }
  const event: PeristiwaInduk = { type: datang.daftarkan === null ? 'buat' : 'daftarkan' }
  const stepped = stepInduk(INDUK_BELUM_ADA, event, facts)
  if (!stepped.ok) return stepped
  const content = await firstContent(tx, id, datang, asal)
  if (!content.ok) return content
  const waktu = konteks.now.toISOString()
  const { penetapan, pengundangan, berlakuSejak } = datang.daftarkan ?? {}
  await insertInduk(
    tx,
    content.value,
    {
      asalId: asal?.id ?? null,
      judul: datang.judul,
      dasar: datang.dasar,
      contoh: datang.contoh ?? false,
      dibuatOleh: pelaku.id,
      waktu,
      penetapan: penetapan ?? null,
      pengundangan: pengundangan ?? null,
      berlakuSejak: berlakuSejak ?? null
    },
    stepped.value.log
  )
  const naskah = stepped.value.effects.includes('lanjutkanNaskah') ? await goOn(tx, konteks) : null
  // A sample tells nobody.
  if (datang.daftarkan !== null && datang.contoh !== true) {
    const told = { id, rumpunId: content.value.rumpunId, tahun: content.value.tahun, judul: datang.judul }
    await tellIndukStep(tx, told, 'berlaku', { pelaku, konteks })
  }
  await appendJejak(tx, {
    waktu,
    penggunaId: pelaku.id,
    tindakan: `${event.type}Induk`,
    rincian: {
      indukId: id,
      judul: datang.judul,
      jenis: content.value.jenis,
      asalId: asal?.id ?? null,
      oleh: pelaku.nama
    }
  })
  return ok({ indukId: id, naskah })
}

async function firstContent(
  tx: Tx,
  id: string,
  datang: IndukDatang,
  asal: IndukKepala | null
): Promise<Result<RencanaInduk>> {
  if (asal !== null) return ok({ ...(await loadInduk(tx, asal)), id })
  const tahun = [...new Set(datang.tahun)].sort((a, b) => a - b)
  if (datang.judul.trim() === '' || tahun.length === 0 || tahun.length > 20)
    return refuse(
      'NILAI_TIDAK_SAH',
      'Judul atau tahun RPJMD/RPD belum diisi.',
      'Isi judul dan tahun-tahunnya.'
    )
  const empty: RencanaInduk = {
    id,
    rumpunId: id,
    jenis: datang.jenis,
    tahun,
    simpul: new Map(),
    pagu: new Map()
  }
  if (datang.simpul.length === 0) return ok(empty)
  const opd = new Set((await listOpd(tx)).map((one) => one.id))
  const applied = applyInduk(empty, [{ jenis: 'tambah', simpul: datang.simpul }], { opd })
  return applied.ok ? ok(applied.value.induk) : applied
}

const asalFacts = async (tx: Tx, asal: IndukKepala, self: string): Promise<FaktaRencanaInduk['asal']> => ({
  indukId: asal.id,
  berlaku: asal.tahap === 'berlaku',
  perubahanLainTerbuka: (await listInduk(tx)).some(
    (one) =>
      one.asalId === asal.id &&
      one.id !== self &&
      (TAHAP_SUNTING_INDUK.has(one.tahap) || one.tahap === 'ditetapkan')
  )
})

/** The facts for the machine, all at one moment. */
export async function indukFacts(
  tx: Tx,
  kepala: IndukKepala,
  pelaku: Pick<PelakuLangkah, 'id' | 'peran'>,
  event: PeristiwaInduk | null = null
): Promise<FaktaRencanaInduk> {
  const versions = await listInduk(tx)
  const asal = kepala.asalId === null ? null : await readInduk(tx, kepala.asalId)
  const same = (one: IndukKepala) =>
    event?.type === 'tetapkan' &&
    one.id !== kepala.id &&
    one.jenis === kepala.jenis &&
    one.penetapan?.nomor === event.nomor.trim() &&
    one.penetapan?.tahun === event.tahun
  return {
    ...factsOfNewInduk({ indukId: kepala.id, jenis: kepala.jenis, pelaku }),
    dasar: kepala.dasar,
    asal: asal === null ? null : await asalFacts(tx, asal, kepala.id),
    isi: countInduk(await loadInduk(tx, kepala)),
    usulanBelumDijawab: await countUsulanBaru(tx, kepala.tahun),
    nomorTerpakai: versions.some(same),
    tanggalDitetapkan: kepala.penetapan?.tanggal ?? null,
    menggantikan: asal?.tahap === 'berlaku' ? asal.id : null,
    pengganti: versions.find((one) => one.asalId === kepala.id && one.tahap === 'berlaku')?.id ?? null
  }
}

export interface LangkahIndukDiambil {
  readonly versi: number
  readonly tahap: TahapInduk
  /** What became of the plans that waited; null when none was asked. */
  readonly naskah: LangkahSerentak | null
}

/**
 * Takes one event of the machine on one version of a parent plan: the only way in which it changes its tahap. Plans that
 * wait for it go on, and the version that it replaces ends, in the same transaction. Lingkup pemda or sistem.
 */
export async function takeIndukStep(
  tx: Tx,
  indukId: string,
  event: PeristiwaInduk,
  pelaku: PelakuLangkah,
  konteks: KonteksLangkah
): Promise<Result<LangkahIndukDiambil>> {
  const kepala = await lockInduk(tx, indukId)
  if (kepala === null) return indukTidakDitemukan()
  const done = await moveInduk(tx, kepala, event, pelaku, konteks)
  if (!done.ok) return done
  const macam = kabarOf(kepala.tahap, done.value.tahap)
  if (macam !== null)
    await tellIndukStep(tx, kepala, macam, {
      pelaku,
      konteks,
      ...(event.type === 'batalkan' ? { alasan: event.alasan } : {})
    })
  await appendJejak(tx, {
    waktu: konteks.now.toISOString(),
    penggunaId: pelaku.id,
    tindakan: `${event.type}Induk`,
    rincian: {
      indukId,
      judul: kepala.judul,
      versi: done.value.versi,
      dari: kepala.tahap,
      ke: done.value.tahap,
      oleh: pelaku.nama,
      ...(event.type === 'batalkan' ? { alasan: event.alasan } : {}),
      ...(done.value.naskah ? { naskah: done.value.naskah.melangkah } : {})
    }
  })
  return done
}

/** What OPD are told of a step; null = nothing, because they do not read the version or need not act on it. */
function kabarOf(dari: TahapInduk, ke: TahapInduk): MacamKabarInduk | null {
  if (ke === 'dibatalkan') return dari === 'persiapan' ? null : ke
  return ke === 'rancangan' || ke === 'ditetapkan' || ke === 'berlaku' ? ke : null
}

async function moveInduk(
  tx: Tx,
  kepala: IndukTerkunci,
  event: PeristiwaInduk,
  pelaku: PelakuLangkah,
  konteks: KonteksLangkah
): Promise<Result<LangkahIndukDiambil>> {
  const stepped = stepInduk(kepala.tahap, event, await indukFacts(tx, kepala, pelaku, event))
  if (!stepped.ok) return stepped
  const { state, effects, log } = stepped.value
  const { type: _, ...data } = event
  const { versi } = await appendTahapInduk(tx, kepala, {
    langkah: log,
    waktu: konteks.now.toISOString(),
    data,
    ...(event.type === 'tetapkan'
      ? { penetapan: { nomor: event.nomor.trim(), tahun: event.tahun, tanggal: event.tanggal } }
      : {}),
    ...(event.type === 'undangkan' ? { pengundangan: { berita: event.berita, tanggal: event.tanggal } } : {})
  })
  if (effects.includes('gantikanInduk') && kepala.asalId !== null) {
    const before = await lockInduk(tx, kepala.asalId)
    const ended =
      before === null
        ? indukTidakDitemukan()
        : await moveInduk(tx, before, { type: 'gantikan' }, SISTEM, konteks)
    if (!ended.ok) return ended
  }
  if (effects.includes('kembalikanUsulan')) await reopenUsulan(tx, kepala.id)
  const naskah = effects.includes('lanjutkanNaskah') ? await goOn(tx, konteks) : null
  return ok({ versi, tahap: state, naskah })
}

/** Every plan that waits for its parent goes on, unless its own parent is not the one that was fixed. */
async function goOn(tx: Tx, konteks: KonteksLangkah): Promise<LangkahSerentak> {
  await lockDitunggu(tx, 'induk', 'sendiri')
  return stepWaiting(tx, 'menungguInduk', { type: 'indukDitetapkan' }, konteks)
}
