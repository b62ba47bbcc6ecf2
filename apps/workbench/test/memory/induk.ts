import { hashContent } from '@selaras/domain/cascade'
import type { ChangeInduk, IndukKini, Kaitan, RencanaInduk, SimpulInduk } from '@selaras/domain/induk'
import { applyInduk, isiOfInduk, sambunganOf, tinjauanOf } from '@selaras/domain/induk'
import type { StoredPlan } from './plans.ts'
import { refusal, testId } from './plans.ts'

/** Parent plans held in memory behind the same rules as the server's: one in force, and a perubahan being drafted. */
export interface IndukUji {
  inForce: RencanaInduk
  draft: RencanaInduk
  readonly kaitan: Map<string, Kaitan[]>
  /** Requests that changed the draft. */
  ubah: number
}

interface Person {
  readonly peran: readonly { readonly peran: string }[]
}

const kept = new WeakMap<readonly StoredPlan[], IndukUji>()

/** The parent plans of these plans; the first tujuan of each is linked to the words before the last change. */
export function indukOf(plans: readonly StoredPlan[]): IndukUji {
  const known = kept.get(plans)
  if (known) return known
  const made = makeInduk(plans)
  kept.set(plans, made)
  return made
}

function makeInduk(plans: readonly StoredPlan[]): IndukUji {
  const [id, tujuan, sasaran, other, draft] = [testId(), testId(), testId(), testId(), testId()]
  const row = (
    rowId: string,
    jenis: SimpulInduk['jenis'],
    indukId: string | null,
    uraian: string
  ): SimpulInduk => ({
    id: rowId,
    jenis,
    indukId,
    urutan: 1,
    isian: { uraian }
  })
  const base: RencanaInduk = {
    id,
    rumpunId: id,
    jenis: 'RPD',
    tahun: [2024, 2025, 2026],
    simpul: new Map(
      [
        row(tujuan, 'tujuan', null, 'Ekonomi tumbuh'),
        row(sasaran, 'sasaran', tujuan, 'Sektor unggulan tumbuh'),
        row(other, 'sasaran', tujuan, 'Kemiskinan berkurang')
      ].map((one) => [one.id, one])
    ),
    pagu: new Map()
  }
  const before = { uraian: 'Sektor unggulan berkembang', kode: null, indikator: [] }
  const kaitan = new Map(
    plans.map(({ naskah }): [string, Kaitan[]] => {
      const simpulId = [...naskah.simpul.values()].find(({ jenis }) => jenis === 'tujuan')?.id ?? ''
      const ditegaskan = { isi: before, hash: hashContent(before), indukId: id }
      return [
        naskah.id,
        [{ id: testId(), jenis: 'induk', simpulId, rumpunId: id, indukSimpulId: sasaran, ditegaskan }]
      ]
    })
  )
  return { inForce: base, draft: { ...base, id: draft }, kaitan, ubah: 0 }
}

const kiniOf = ({ inForce }: IndukUji): IndukKini => ({
  perRumpun: new Map([[inForce.rumpunId, inForce]]),
  redaksional: []
})

const kepala = ({ id, rumpunId, jenis, tahun }: RencanaInduk, tahap: string, label: string) => ({
  id,
  rumpunId,
  asalId: tahap === 'berlaku' ? null : rumpunId,
  jenis,
  tahun,
  tahap,
  label,
  judul: tahap === 'berlaku' ? 'RPD 2024–2026' : 'Perubahan RPD 2024–2026',
  dasar: null,
  versi: 1,
  penetapan: null,
  pengundangan: null,
  berlakuSejak: null,
  contoh: true,
  kini: tahap === 'berlaku',
  diubahPada: '2026-11-20T02:14:00.000Z'
})

function indukOut(uji: IndukUji, induk: RencanaInduk, person: Person | undefined) {
  const fixed = induk.id === uji.inForce.id
  const writes = person?.peran.some(({ peran }) => peran === 'kepalaBappelitbangda') === true
  return {
    ...kepala(induk, fixed ? 'berlaku' : 'rancanganAwal', fixed ? 'Berlaku' : 'Rancangan awal'),
    bolehUbah: !fixed && writes,
    alasanTidakBolehUbah: fixed
      ? 'RPJMD/RPD pada tahap Berlaku tidak dapat disunting.'
      : 'Disusun Bappelitbangda.',
    simpul: [...induk.simpul.values()],
    pagu: [...induk.pagu].flatMap(([opdId, years]) =>
      [...years].map(([tahun, rupiah]) => ({ opdId, tahun, rupiah: String(rupiah) }))
    ),
    peristiwa: [],
    riwayat: [],
    jawaban: [],
    usulan: [],
    perbedaan: null
  }
}

/** What a plan shows of its parents. */
export function indukFields(plans: readonly StoredPlan[], { naskah }: StoredPlan) {
  const uji = indukOf(plans)
  const kini = kiniOf(uji)
  return {
    indukTersedia: [kepala(uji.inForce, 'berlaku', 'Berlaku')],
    wajibDitinjau: null,
    bedaInduk: [],
    statusSimpul: [],
    kaitan: (uji.kaitan.get(naskah.id) ?? []).map((one) => {
      const link = sambunganOf(one, kini)
      const isInduk = one.jenis === 'induk'
      return {
        id: one.id,
        simpulId: one.simpulId,
        jenis: one.jenis,
        indukId: isInduk ? uji.inForce.id : null,
        indukLalu: null,
        indukSimpulId: isInduk ? one.indukSimpulId : null,
        nspkUraian: isInduk ? null : one.uraian,
        nspkSumber: isInduk ? null : one.sumber,
        ditegaskan: isInduk ? (one.ditegaskan?.isi ?? null) : null,
        ditegaskanPada: null,
        ditegaskanOleh: null,
        keadaan: link.ditegaskan === link.kini ? 'ditegaskan' : 'perluDitinjau',
        tinjauan: tinjauanOf(one, kini)
      }
    })
  }
}

/** Root fields of parent plans and links. */
export function indukRoot(
  plans: readonly StoredPlan[],
  person: () => Person | undefined,
  out: (plan: StoredPlan) => object
) {
  const uji = indukOf(plans)
  const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
  const done = (naskahId: string) => {
    const plan = plans.find(({ naskah }) => naskah.id === naskahId)
    if (!plan) return refusal('TIDAK_DITEMUKAN', 'Rencana ini tidak ada.')
    plan.versi += 1
    return { __typename: 'KaitanTercatat', naskah: out(plan) }
  }
  return {
    daftarInduk: () => [indukOut(uji, uji.inForce, person()), indukOut(uji, uji.draft, person())],
    induk: ({ id }: { id: string }) => {
      const found = [uji.inForce, uji.draft].find((one) => one.id === id)
      return found ? indukOut(uji, found, person()) : null
    },
    ubahInduk: ({ changes }: { changes: (ChangeInduk & { ke?: unknown; dari?: unknown })[] }) => {
      const read = plain(changes).map((one) =>
        one.jenis === 'pagu'
          ? {
              ...one,
              dari: one.dari === null ? null : Number(one.dari),
              ke: one.ke === null ? null : Number(one.ke)
            }
          : one
      ) as ChangeInduk[]
      const opd = new Set(read.flatMap((one) => (one.jenis === 'pagu' ? [one.opdId] : [])))
      const applied = applyInduk(uji.draft, read, { opd })
      if (!applied.ok) return refusal(applied.refusal.code, applied.refusal.message, applied.refusal.advice)
      uji.draft = applied.value.induk
      uji.ubah += 1
      return { __typename: 'IndukBerubah', versi: 2, dihapus: [], simpul: [], pagu: [] }
    },
    kaitkan: ({
      naskahId,
      simpulId,
      nspk
    }: {
      naskahId: string
      simpulId: string
      nspk?: { uraian: string; sumber: string }
    }) => {
      if (nspk) uji.kaitan.get(naskahId)?.push({ id: testId(), jenis: 'nspk', simpulId, ...plain(nspk) })
      return done(naskahId)
    },
    lepasKaitan: ({ naskahId, kaitanId }: { naskahId: string; kaitanId: string[] }) => {
      uji.kaitan.set(
        naskahId,
        (uji.kaitan.get(naskahId) ?? []).filter(({ id }) => !kaitanId.includes(id))
      )
      return done(naskahId)
    },
    tegaskan: ({ naskahId, simpulId }: { naskahId: string; simpulId: string[] }) => {
      const links = (uji.kaitan.get(naskahId) ?? []).map((one): Kaitan => {
        const isi = one.jenis === 'induk' ? isiOfInduk(uji.inForce, one.indukSimpulId) : undefined
        return one.jenis === 'induk' && isi && simpulId.includes(one.simpulId)
          ? { ...one, ditegaskan: { isi, hash: hashContent(isi), indukId: uji.inForce.id } }
          : one
      })
      uji.kaitan.set(naskahId, links)
      return done(naskahId)
    }
  }
}
