import {
  type IndukKepala,
  insertPemberitahuan,
  listNaskahInTahap,
  type NaskahKepala,
  type Tx
} from '@selaras/db'
import type { IndukKini, RencanaInduk } from '@selaras/domain/induk'
import type { Json } from '@selaras/domain/naskah'
import { TAHAP, type Tahap } from '@selaras/domain/tahap'
import { OrangPemda } from './langkah/beri-tahu.ts'
import type { KonteksLangkah, PelakuLangkah } from './langkah/konteks.ts'
import { readSambungan, type Sambungan, type Tinjau, tinjauOf } from './sambungan-induk.ts'

/** What happened to a parent plan, as its OPD are told. */
export type MacamKabarInduk = 'rancangan' | 'ditetapkan' | 'berlaku' | 'dibatalkan' | 'diubah' | 'redaksional'

const ended: ReadonlySet<Tahap> = new Set(['digantikan', 'dicabut', 'berakhir', 'dibatalkan'])
const running: readonly Tahap[] = TAHAP.filter((tahap) => !ended.has(tahap))

const none: ReadonlySet<string> = new Set()

interface Kabar {
  readonly macam: MacamKabarInduk
  readonly kepala: Pick<IndukKepala, 'id' | 'judul'>
  readonly alasan?: string
  /** The same key and plan are told once. */
  readonly kunci: string
  readonly pelaku: PelakuLangkah
  readonly konteks: KonteksLangkah
}

/** One notification per OPD: about its plan with the most rows up for review, of those the newest. One statement. */
async function tellOpd(tx: Tx, plans: readonly NaskahKepala[], tinjau: Tinjau, kabar: Kabar): Promise<void> {
  if (plans.length === 0) return
  const jumlah = ({ id }: NaskahKepala): number => tinjau.get(id)?.size ?? 0
  const perOpd = new Map<string, NaskahKepala>()
  for (const one of plans) {
    const known = perOpd.get(one.opdId)
    if (known === undefined || jumlah(one) >= jumlah(known)) perOpd.set(one.opdId, one)
  }
  const { konteks, kepala, macam, alasan, kunci, pelaku } = kabar
  const orang = await OrangPemda.read(tx, konteks.hariIni)
  const rows = [...perOpd.values()].flatMap((naskah) => {
    const data: Readonly<Record<string, Json>> = {
      macam,
      induk: kepala.judul,
      indukId: kepala.id,
      judul: naskah.judul,
      tahun: [...naskah.tahun],
      jenis: naskah.jenis,
      jumlah: jumlah(naskah),
      menunggu: naskah.tahap === 'menungguInduk',
      oleh: pelaku.nama,
      ...(alasan === undefined ? {} : { alasan })
    }
    const people = [...orang.untuk(naskah.opdId, ['kepalaOpd', 'perencanaOpd'])]
    return people.map((penggunaId) => ({
      id: konteks.newId(),
      penggunaId,
      kunci: `induk ${kunci} ${naskah.opdId}`,
      jenis: 'induk',
      naskahId: naskah.id,
      data: { ...data },
      waktu: konteks.now.toISOString()
    }))
  })
  await insertPemberitahuan(
    tx,
    rows.filter(({ penggunaId }) => penggunaId !== pelaku.id)
  )
}

/** Tells of a step: every OPD with a running plan that shares years with the parent plan or is linked to it. */
export async function tellIndukStep(
  tx: Tx,
  kepala: Pick<IndukKepala, 'id' | 'rumpunId' | 'tahun' | 'judul'>,
  macam: MacamKabarInduk,
  { alasan, ...oleh }: Pick<Kabar, 'pelaku' | 'konteks'> & { readonly alasan?: string }
): Promise<void> {
  const sambungan = await readSambungan(tx, kepala.rumpunId)
  const linked = new Set(sambungan.kaitan.map(({ naskahId }) => naskahId))
  const plans = (await listNaskahInTahap(tx, running)).filter(
    ({ id, tahun }) => linked.has(id) || tahun.some((year) => kepala.tahun.includes(year))
  )
  const kunci = `${macam} ${kepala.id}`
  await tellOpd(tx, plans, tinjauOf(sambungan), {
    macam,
    kepala,
    kunci,
    ...oleh,
    ...(alasan === undefined ? {} : { alasan })
  })
}

/**
 * Tells the OPD whose rows an edit or a mark of wording has put up for review or taken from it. An edit is told once a day
 * for each OPD, however many cells are written.
 */
export async function tellTinjauan(
  tx: Tx,
  kepala: Pick<IndukKepala, 'id' | 'rumpunId' | 'judul'>,
  sambungan: Sambungan,
  sesudah: { readonly isi?: RencanaInduk; readonly redaksional?: IndukKini['redaksional'] },
  oleh: Pick<Kabar, 'pelaku' | 'konteks'>
): Promise<void> {
  const { kini, kaitan } = sambungan
  const next: IndukKini = {
    perRumpun: sesudah.isi === undefined ? kini.perRumpun : new Map([[kepala.rumpunId, sesudah.isi]]),
    redaksional: [...kini.redaksional, ...(sesudah.redaksional ?? [])]
  }
  const [before, after] = [tinjauOf(sambungan), tinjauOf({ kaitan, kini: next })]
  const edited = sesudah.isi !== undefined
  const touched = new Set(
    [...new Set(kaitan.map(({ naskahId }) => naskahId))].filter((id) => {
      const [was, is] = [before.get(id) ?? none, after.get(id) ?? none]
      return edited ? [...is].some((row) => !was.has(row)) : is.size < was.size
    })
  )
  if (touched.size === 0) return
  const plans = (await listNaskahInTahap(tx, running)).filter(({ id }) => touched.has(id))
  const { hariIni, now } = oleh.konteks
  const kunci = edited
    ? `diubah ${kepala.rumpunId} ${hariIni}`
    : `redaksional ${kepala.id} ${now.toISOString()}`
  await tellOpd(tx, plans, after, { macam: edited ? 'diubah' : 'redaksional', kepala, kunci, ...oleh })
}
