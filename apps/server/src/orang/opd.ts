import {
  insertRiwayatOpd,
  listNaskah,
  listUnitKerja,
  type Opd,
  type RiwayatOpd,
  saveOpd,
  savePeran,
  saveUnitKerja
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { isHari } from '@selaras/domain/administrasi'
import type { Json } from '@selaras/domain/naskah'
import { LINGKUP_PERAN } from '@selaras/domain/tahap'
import type { Context } from '../graphql/context.ts'
import { type Administrasi, administer, nameOrRefusal, oneLine, type Tindakan, unknownRow } from './admin.ts'

export interface OpdDiminta {
  readonly nama: string
  readonly singkatan: string
  readonly jenis: Opd['jenis']
}

/** Since when, and by which regulation. */
export interface DasarHukum {
  readonly tanggal: string
  readonly dasar: string
}

/** Offices of which a pemda has one. */
const tunggal: Readonly<Partial<Record<Opd['jenis'], string>>> = {
  bappelitbangda: 'Bappelitbangda',
  inspektorat: 'Inspektorat',
  sekretariatDaerah: 'Sekretariat Daerah'
}

/** Founds an OPD. Answers its id. */
export function foundOpd(
  context: Context,
  kunci: string,
  diminta: OpdDiminta & DasarHukum
): Promise<Result<string>> {
  return administer(context, kunci, { buatOpd: { ...diminta } }, async (konteks) => {
    const legal = checkDasar(diminta)
    if (!legal.ok) return legal
    const made = await addOpd(context, konteks, diminta, legal.value, [])
    if (!made.ok) return made
    return done('buatOpd', made.value.id, { ...made.value, ...legal.value })
  })
}

/** Another name, abbreviation or kind; the history keeps the old ones. Answers its id. */
export function changeOpd(
  context: Context,
  kunci: string,
  diminta: OpdDiminta & DasarHukum & { readonly opdId: string }
): Promise<Result<string>> {
  return administer(context, kunci, { ubahOpd: { ...diminta } }, async (konteks) => {
    const legal = checkDasar(diminta)
    if (!legal.ok) return legal
    const opd = konteks.opd.find(({ id }) => id === diminta.opdId)
    if (!opd) return unknownRow('Perangkat Daerah')
    const checked = checkOpd(diminta, konteks.opd, opd.id)
    if (!checked.ok) return checked
    const [sebelum, sesudah] = [shown(opd), shown({ ...opd, ...checked.value })]
    if (JSON.stringify(sebelum) === JSON.stringify(sesudah))
      return refuse('NILAI_TIDAK_SAH', 'Tidak ada yang berubah.', 'Ubah nama, singkatan, atau jenisnya.')
    await saveOpd(konteks.tx, { ...opd, ...checked.value })
    await remember(context, konteks, { opdId: opd.id, jenis: 'diubah', ...legal.value, sebelum, sesudah })
    return done('ubahOpd', opd.id, { opdId: opd.id, sebelum, sesudah, ...legal.value })
  })
}

/** Splits new OPD off one, which stays until its plans have gone over. Answers the ids of the new ones. */
export function splitOpd(
  context: Context,
  kunci: string,
  diminta: DasarHukum & { readonly opdId: string; readonly baru: readonly OpdDiminta[] }
): Promise<Result<string[]>> {
  const permintaan = { pecahOpd: { ...diminta, baru: diminta.baru.map((one) => ({ ...one })) } }
  return administer(context, kunci, permintaan, async (konteks) => {
    const legal = checkDasar(diminta)
    if (!legal.ok) return legal
    const from = inUse(konteks.opd, diminta.opdId)
    if (!from.ok) return from
    if (diminta.baru.length < 1 || diminta.baru.length > 5)
      return refuse(
        'NILAI_TIDAK_SAH',
        'Pemecahan membentuk satu sampai lima Perangkat Daerah baru.',
        'Isi nama yang baru.'
      )
    const baru: Opd[] = []
    for (const one of diminta.baru) {
      const made = await addOpd(context, { ...konteks, opd: [...konteks.opd, ...baru] }, one, legal.value, [
        from.value.id
      ])
      if (!made.ok) return made
      baru.push(made.value)
    }
    const ids = baru.map(({ id }) => id)
    await remember(context, konteks, {
      opdId: from.value.id,
      jenis: 'dipecah',
      ...legal.value,
      opdTerkait: ids
    })
    return done('pecahOpd', ids, { opdId: from.value.id, baru: baru.map(shown), ...legal.value })
  })
}

/** Merges OPD into one of the pemda; they stay until their plans have gone over. Answers the id of that one. */
export function mergeOpd(
  context: Context,
  kunci: string,
  diminta: DasarHukum & { readonly opdId: readonly string[]; readonly ke: string }
): Promise<Result<string>> {
  return administer(
    context,
    kunci,
    { gabungOpd: { ...diminta, opdId: [...diminta.opdId] } },
    async (konteks) => {
      const legal = checkDasar(diminta)
      if (!legal.ok) return legal
      const to = inUse(konteks.opd, diminta.ke)
      if (!to.ok) return to
      const from = [...new Set(diminta.opdId)].filter((id) => id !== diminta.ke)
      if (from.length === 0)
        return refuse(
          'NILAI_TIDAK_SAH',
          'Penggabungan menyebut Perangkat Daerah yang bergabung.',
          'Pilih asalnya.'
        )
      for (const id of from) {
        const one = inUse(konteks.opd, id)
        if (!one.ok) return one
        await remember(context, konteks, {
          opdId: id,
          jenis: 'digabung',
          ...legal.value,
          opdTerkait: [diminta.ke]
        })
      }
      await remember(context, konteks, {
        opdId: diminta.ke,
        jenis: 'digabung',
        ...legal.value,
        opdTerkait: from
      })
      return done('gabungOpd', diminta.ke, { opdId: from, ke: diminta.ke, ...legal.value })
    }
  )
}

/** Plans that end nowhere by themselves: an OPD with one of them is still needed. */
const ended: ReadonlySet<string> = new Set(['digantikan', 'dicabut', 'berakhir', 'dibatalkan'])

/** Puts an OPD out of use, which ends the roles in it today, or into use again. Answers its id. */
export function useOpd(
  context: Context,
  kunci: string,
  diminta: DasarHukum & { readonly opdId: string; readonly aktif: boolean }
): Promise<Result<string>> {
  return administer(context, kunci, { aktifkanOpd: { ...diminta } }, async (konteks) => {
    const legal = checkDasar(diminta)
    if (!legal.ok) return legal
    const { tx } = konteks
    const opd = konteks.opd.find(({ id }) => id === diminta.opdId)
    if (!opd) return unknownRow('Perangkat Daerah')
    if (opd.aktif === diminta.aktif) {
      const state = opd.aktif ? 'aktif' : 'tidak aktif'
      return refuse('SYARAT_BELUM_TERPENUHI', `${opd.nama} sudah ${state}.`, 'Muat ulang halaman.')
    }
    if (diminta.aktif) {
      const checked = checkOpd(opd, konteks.opd, opd.id)
      if (!checked.ok) return checked
    } else {
      const open = (await listNaskah(tx, { opdId: opd.id })).filter(({ tahap }) => !ended.has(tahap))
      if (open.length > 0) return stillNeeded(opd, open)
      await endRoles(konteks, opd.id)
    }
    await saveOpd(tx, { ...opd, aktif: diminta.aktif })
    const jenis = diminta.aktif ? 'diaktifkan' : 'dinonaktifkan'
    await remember(context, konteks, { opdId: opd.id, jenis, ...legal.value })
    return done('aktifkanOpd', opd.id, { opdId: opd.id, aktif: diminta.aktif, ...legal.value })
  })
}

function stillNeeded(opd: Opd, open: readonly { readonly id: string; readonly judul: string }[]) {
  const names = open.slice(0, 3).map(({ judul }) => `“${judul}”`)
  const more = open.length > 3 ? ` dan ${open.length - 3} lainnya` : ''
  return refuse(
    'SYARAT_BELUM_TERPENUHI',
    `${opd.nama} masih mengampu ${open.length} Renstra yang belum berakhir: ${names.join(', ')}${more}.`,
    'Alihkan pengampunya ke Perangkat Daerah lain, atau batalkan rancangannya, lalu nonaktifkan.',
    { naskahId: open.map(({ id }) => id) }
  )
}

/** Roles that reach this OPD alone end today; those that would begin later never count. */
async function endRoles({ tx, semua, hariIni }: Administrasi, opdId: string): Promise<void> {
  for (const one of semua) {
    if (one.opdId !== opdId || LINGKUP_PERAN[one.peran] !== 'opd') continue
    if (one.selesai !== null && one.selesai <= hariIni) continue
    const before = new Date(Date.parse(`${one.mulai}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
    await savePeran(tx, { ...one, selesai: one.mulai > hariIni ? before : hariIni })
  }
}

export interface UnitDiminta {
  readonly id: string | null
  readonly opdId: string
  readonly nama: string
  readonly aktif: boolean
  readonly urutan: number
}

/** Adds a unit of an OPD, or changes name, order and use of one. Answers its id. */
export function keepUnit(context: Context, kunci: string, diminta: UnitDiminta): Promise<Result<string>> {
  return administer(context, kunci, { simpanUnitKerja: { ...diminta } }, async ({ tx, opd }) => {
    const nama = nameOrRefusal(diminta.nama, 'Nama unit kerja')
    if (!nama.ok) return nama
    const office = inUse(opd, diminta.opdId)
    if (!office.ok) return office
    const units = await listUnitKerja(tx, diminta.opdId)
    if (diminta.id !== null && !units.some(({ id }) => id === diminta.id)) return unknownRow('Unit kerja')
    const same = (one: { nama: string }) => one.nama.toLowerCase() === nama.value.toLowerCase()
    if (diminta.aktif && units.some((one) => one.id !== diminta.id && one.aktif && same(one)))
      return refuse(
        'SYARAT_BELUM_TERPENUHI',
        `${office.value.nama} sudah mempunyai ${nama.value}.`,
        'Pakai nama lain.'
      )
    const unit = { ...diminta, nama: nama.value, id: diminta.id ?? context.services.newId() }
    await saveUnitKerja(tx, unit)
    return done('simpanUnitKerja', unit.id, { ...unit })
  })
}

async function addOpd(
  context: Context,
  konteks: Administrasi,
  diminta: OpdDiminta,
  legal: DasarHukum,
  opdTerkait: readonly string[]
): Promise<Result<Opd>> {
  const checked = checkOpd(diminta, konteks.opd, null)
  if (!checked.ok) return checked
  const opd = { ...checked.value, id: context.services.newId(), aktif: true }
  await saveOpd(konteks.tx, opd)
  await remember(context, konteks, {
    opdId: opd.id,
    jenis: 'dibentuk',
    ...legal,
    sesudah: shown(opd),
    opdTerkait
  })
  return ok(opd)
}

function checkOpd(diminta: OpdDiminta, all: readonly Opd[], own: string | null): Result<OpdDiminta> {
  const nama = nameOrRefusal(diminta.nama, 'Nama Perangkat Daerah')
  if (!nama.ok) return nama
  const singkatan = oneLine(diminta.singkatan)
  if (singkatan.length < 2 || singkatan.length > 40)
    return refuse('NILAI_TIDAK_SAH', 'Singkatan harus 2 sampai 40 huruf.', 'Perbaiki, lalu simpan lagi.')
  const others = all.filter(({ id, aktif }) => id !== own && aktif)
  const same = others.find((one) => one.nama.toLowerCase() === nama.value.toLowerCase())
  if (same)
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      `${same.nama} sudah ada.`,
      'Pakai nama lain, atau ubah yang sudah ada.'
    )
  const only = tunggal[diminta.jenis]
  const twin = only === undefined ? undefined : others.find(({ jenis }) => jenis === diminta.jenis)
  if (twin)
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      `Pemda mempunyai satu ${only ?? ''}, yaitu ${twin.nama}.`,
      'Pilih jenis lain.'
    )
  return ok({ nama: nama.value, singkatan, jenis: diminta.jenis })
}

function inUse(all: readonly Opd[], id: string): Result<Opd> {
  const opd = all.find((one) => one.id === id)
  if (!opd) return unknownRow('Perangkat Daerah')
  if (opd.aktif) return ok(opd)
  return refuse('SYARAT_BELUM_TERPENUHI', `${opd.nama} sudah tidak aktif.`, 'Pilih yang masih aktif.')
}

function checkDasar({ tanggal, dasar }: DasarHukum): Result<DasarHukum> {
  const text = oneLine(dasar)
  if (!isHari(tanggal)) return refuse('NILAI_TIDAK_SAH', 'Tanggal berlakunya tidak ada.', 'Isi tanggalnya.')
  if (text.length >= 3 && text.length <= 300) return ok({ tanggal, dasar: text })
  return refuse(
    'NILAI_TIDAK_SAH',
    'Dasar hukumnya belum diisi.',
    'Sebutkan Perda, Perkada, atau keputusannya, misalnya “Perda Nomor 4 Tahun 2026”.'
  )
}

const shown = ({ nama, singkatan, jenis }: OpdDiminta): Json => ({ nama, singkatan, jenis })

async function remember(
  context: Context,
  { tx, waktu, tenant }: Administrasi,
  one: Pick<RiwayatOpd, 'opdId' | 'jenis' | 'tanggal' | 'dasar'> & Partial<RiwayatOpd>
): Promise<void> {
  const empty = { sebelum: null, sesudah: null, opdTerkait: [] }
  const who = { id: context.services.newId(), dibuat: waktu, dibuatOleh: tenant.penggunaId }
  await insertRiwayatOpd(tx, { ...empty, ...one, ...who })
}

const done = <T extends Json>(tindakan: string, jawaban: T, rincian: Json) =>
  ok<Tindakan<T>>({ jawaban, tindakan, rincian })
