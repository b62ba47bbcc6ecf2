import {
  appendJejak,
  deleteKaitan,
  insertKaitan,
  type KaitanTersimpan,
  loadNaskah,
  lockNaskah,
  type NaskahTerkunci,
  readTahapLog,
  storePenegasan,
  type Tx,
  touchNaskah
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { hashContent } from '@selaras/domain/cascade'
import { isiOfInduk, type Kaitan, type Penegasan, sambunganOf } from '@selaras/domain/induk'
import type { Naskah } from '@selaras/domain/naskah'
import { mayEditSel, PERAN_PENYUSUN } from '@selaras/domain/tahap'
import { type IndukNaskah, readIndukNaskah } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { notFound } from '../naskah/edit.ts'
import { tahapOf } from '../naskah/facts.ts'
import { editPermission } from '../naskah/guard.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { rolesFor, type Tenant } from '../tenant/tenant.ts'

/** Links of one row at most; a tujuan answers a handful of sasaran. */
const batasPerBaris = 20

interface Pegangan {
  readonly tx: Tx
  readonly tenant: Tenant
  readonly kepala: NaskahTerkunci
  readonly naskah: Naskah
  readonly read: IndukNaskah
  readonly waktu: string
  readonly newId: () => string
}

/** What an act on the links of a plan did, for its jejak. */
interface Tindakan {
  readonly simpulId: readonly string[]
  readonly rincian: Readonly<Record<string, unknown>>
}

function act(
  context: Context,
  naskahId: string,
  kunci: string,
  tindakan: 'kaitkan' | 'lepasKaitan' | 'tegaskan',
  payload: unknown,
  work: (hand: Pegangan) => Promise<Result<Tindakan>>
): Promise<Result<{ readonly versi: number }>> {
  return answering(() =>
    context.inNaskah(naskahId, (tx, tenant) =>
      once(tx, kunci, { [tindakan]: naskahId, payload }, async () => {
        const kepala = await lockNaskah(tx, naskahId)
        const naskah = kepala === null ? null : await loadNaskah(tx, naskahId)
        if (kepala === null || naskah === null) return notFound()
        const read = await readIndukNaskah(tx, kepala)
        const waktu = context.services.now().toISOString()
        const { newId } = context.services
        const done = await work({ tx, tenant, kepala, naskah, read, waktu, newId })
        if (!done.ok) return done
        const { versi } = await touchNaskah(tx, kepala)
        await appendJejak(tx, {
          naskah: { id: kepala.id, opdId: kepala.opdId },
          waktu,
          penggunaId: tenant.penggunaId,
          tindakan,
          simpulId: done.value.simpulId,
          rincian: { versi, oleh: tenant.nama, ...done.value.rincian }
        })
        return ok({ versi })
      })
    )
  )
}

/** Whether the person may change links of this row now. */
function mayLink({ kepala, tenant, naskah }: Pegangan, simpulId: string): Result<true> {
  const node = naskah.simpul.get(simpulId)
  if (!node || (node.jenis !== 'tujuan' && node.jenis !== 'sasaran')) {
    return refuse(
      'TINGKAT_SALAH',
      'Yang dikaitkan dengan RPJMD/RPD atau NSPK adalah tujuan dan sasaran.',
      'Pilih baris tujuan atau sasaran dari tabel tujuan.'
    )
  }
  const izin = editPermission(kepala, tenant)
  if (!izin.ok) return izin
  // A link is no change of the row itself: only "sesuai dengan catatan" narrows it to the listed cells.
  return izin.value.batasSel === null
    ? ok(true)
    : mayEditSel(izin.value, { simpulId, jenis: 'sasaran', jenisInduk: null, field: 'kaitan' })
}

/** A plan that came to us in force may have its trace recorded afterwards, row by row, where it has none. */
async function mayRecord(hand: Pegangan, simpulId: string): Promise<boolean> {
  const { tx, kepala, tenant, read } = hand
  if (tahapOf(kepala) !== 'berlaku' || read.kaitan.some((one) => one.simpulId === simpulId)) return false
  if (!PERAN_PENYUSUN.some((peran) => rolesFor(tenant, kepala.opdId).includes(peran))) return false
  return (await readTahapLog(tx, kepala.id))[0]?.peristiwa === 'daftarkan'
}

export interface KaitkanRequest {
  readonly naskahId: string
  readonly kunci: string
  readonly simpulId: string
  readonly induk: readonly { readonly rumpunId: string; readonly simpulId: string }[]
  readonly nspk: { readonly uraian: string; readonly sumber: string } | null
}

/** Links a tujuan or sasaran to parents; whoever links has read the parent, so the link is confirmed. */
export const kaitkan = (
  context: Context,
  request: KaitkanRequest
): Promise<Result<{ readonly versi: number }>> =>
  act(context, request.naskahId, request.kunci, 'kaitkan', request, async (hand) => {
    const { simpulId, induk, nspk } = request
    const izin = mayLink(hand, simpulId)
    if (!izin.ok && !(izin.refusal.code === 'TERKUNCI' && (await mayRecord(hand, simpulId)))) return izin
    const found = newLinks(hand, request)
    if (!found.ok) return found
    const before = hand.read.kaitan.filter((one) => one.simpulId === simpulId)
    if (found.value.length === 0)
      return refuse('PERISTIWA_TIDAK_BERLAKU', 'Kaitan itu sudah ada.', 'Pilih induk yang lain.')
    if (before.length + found.value.length > batasPerBaris)
      return refuse(
        'TERLALU_BESAR',
        `Satu baris paling banyak ${batasPerBaris} kaitan.`,
        'Lepaskan yang tidak dipakai.'
      )
    await insertKaitan(hand.tx, found.value, {
      naskah: hand.kepala,
      penggunaId: hand.tenant.penggunaId,
      waktu: hand.waktu
    })
    return ok({ simpulId: [simpulId], rincian: { induk, nspk } })
  })

function newLinks(
  { read, newId }: Pegangan,
  { simpulId, induk, nspk }: KaitkanRequest
): Result<readonly Kaitan[]> {
  const links: Kaitan[] = []
  for (const parent of induk) {
    const content = read.kini.perRumpun.get(parent.rumpunId)
    const row = content?.simpul.get(parent.simpulId)
    const isi = content && isiOfInduk(content, parent.simpulId)
    if (!content || !isi || (row?.jenis !== 'tujuan' && row?.jenis !== 'sasaran')) {
      return refuse(
        'TIDAK_DITEMUKAN',
        'Induk itu bukan tujuan atau sasaran RPJMD/RPD yang berlaku bagi tahun-tahun Renstra ini.',
        'Pilih dari daftar tujuan dan sasaran RPJMD/RPD.'
      )
    }
    const same = (one: Kaitan) =>
      one.jenis === 'induk' && one.simpulId === simpulId && one.indukSimpulId === parent.simpulId
    if (read.kaitan.some(same) || links.some(same)) continue
    const ditegaskan = { isi, hash: hashContent(isi), indukId: content.id }
    const link = { rumpunId: parent.rumpunId, indukSimpulId: parent.simpulId, ditegaskan }
    links.push({ id: newId(), jenis: 'induk', simpulId, ...link })
  }
  if (nspk !== null) {
    if (nspk.uraian === '' || nspk.sumber === '')
      return refuse(
        'NILAI_TIDAK_SAH',
        'Uraian atau sumber NSPK belum diisi.',
        'Isi keduanya: normanya dan peraturannya.'
      )
    links.push({ id: newId(), jenis: 'nspk', simpulId, ...nspk })
  }
  return ok(links)
}

/** Takes links away. */
export const lepasKaitan = (
  context: Context,
  request: { readonly naskahId: string; readonly kunci: string; readonly kaitanId: readonly string[] }
): Promise<Result<{ readonly versi: number }>> =>
  act(context, request.naskahId, request.kunci, 'lepasKaitan', request, async (hand) => {
    const wanted = hand.read.kaitan.filter((one) => request.kaitanId.includes(one.id))
    if (wanted.length === 0)
      return refuse('TIDAK_DITEMUKAN', 'Kaitan itu sudah tidak ada.', 'Muat ulang halaman.')
    for (const { simpulId } of wanted) {
      const izin = mayLink(hand, simpulId)
      if (!izin.ok) return izin
    }
    const ids = wanted.map((one) => one.id)
    await deleteKaitan(hand.tx, hand.kepala.id, ids)
    return ok({ simpulId: wanted.map((one) => one.simpulId), rincian: { kaitan: wanted.map(told) } })
  })

const told = (one: KaitanTersimpan) =>
  one.jenis === 'nspk'
    ? { nspk: one.uraian, sumber: one.sumber }
    : { rumpunId: one.rumpunId, indukSimpulId: one.indukSimpulId, uraian: one.ditegaskan?.isi.uraian ?? null }

/** Confirms that these rows still answer their parents as the parents read now; many rows at once. */
export const tegaskan = (
  context: Context,
  request: { readonly naskahId: string; readonly kunci: string; readonly simpulId: readonly string[] }
): Promise<Result<{ readonly versi: number }>> =>
  act(context, request.naskahId, request.kunci, 'tegaskan', request, async (hand) => {
    const { read } = hand
    const wanted = read.kaitan.filter((one) => request.simpulId.includes(one.simpulId))
    const list: { kaitanId: string; simpulId: string; lama: string | null; ditegaskan: Penegasan }[] = []
    for (const one of wanted) {
      const link = sambunganOf(one, read.kini)
      if (one.jenis === 'nspk' || link.ditegaskan === link.kini) continue
      const content = read.kini.perRumpun.get(one.rumpunId)
      const isi = content && isiOfInduk(content, one.indukSimpulId)
      const izin = mayLink(hand, one.simpulId)
      if (!izin.ok) return izin
      if (!content || !isi) {
        return refuse(
          'SYARAT_BELUM_TERPENUHI',
          `Induk “${one.ditegaskan?.isi.uraian ?? ''}” sudah tidak ada dalam RPJMD/RPD, sehingga tidak dapat ditegaskan.`,
          'Lepaskan kaitan itu, lalu kaitkan dengan sasaran yang berlaku.'
        )
      }
      list.push({
        kaitanId: one.id,
        simpulId: one.simpulId,
        lama: one.ditegaskan?.isi.uraian ?? null,
        ditegaskan: { isi, hash: hashContent(isi), indukId: content.id }
      })
    }
    if (list.length === 0)
      return refuse(
        'PERISTIWA_TIDAK_BERLAKU',
        'Keselarasan baris itu sudah ditegaskan.',
        'Tidak ada yang perlu dilakukan.'
      )
    await storePenegasan(hand.tx, list, {
      naskah: hand.kepala,
      penggunaId: hand.tenant.penggunaId,
      waktu: hand.waktu
    })
    const rincian = { ditegaskan: list.map((one) => ({ lama: one.lama, baru: one.ditegaskan.isi.uraian })) }
    return ok({ simpulId: list.map((one) => one.simpulId), rincian })
  })
