import {
  appendJejak,
  insertReviuApip,
  listPotret,
  listPutaran,
  loadNaskah,
  readJejak,
  readNaskah,
  readTahapLog,
  saveApplied,
  savePeran,
  type Tenant,
  type Tx,
  verifyJejak,
  withTenant
} from '@selaras/db'
import { PROFIL } from '@selaras/domain/law'
import { applyChange } from '@selaras/domain/naskah'
import {
  LINGKUP_PERAN,
  PERAN,
  PERISTIWA,
  type Peran,
  type Peristiwa,
  type PeristiwaNama,
  RENSTRA_EDGES,
  step,
  TAHAP,
  type Tahap
} from '@selaras/domain/tahap'
import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rounds } from '../../../db/test/rounds.ts'
import { localSignature, recordFakta } from '../../src/index.ts'
import { type PelakuLangkah, SISTEM, stepNaskah, stepWaiting } from '../../src/langkah/index.ts'
import { onBothEngines, type TestDatabase } from '../engines.ts'
import {
  adakanForum,
  duduk,
  hashPindaian,
  kaitkan,
  nomorUji,
  rantaiUji,
  simpanPindaian,
  susun,
  terbitkanSurat,
  tetapkanInduk,
  ubahPutaran
} from './keadaan-uji.ts'
import { believe, factsOfModel, type Model, modelOf, RANGKAP } from './model-uji.ts'
import {
  addPemdaLangkah,
  asSistem,
  jam,
  kepalaOf,
  konteks,
  orang,
  type PemdaLangkah,
  timPenyusun
} from './naskah-uji.ts'
import { type RagamPemda, siapkanRagam } from './tepi-uji.ts'

const signature = localSignature({ secret: 'uji' })
/** From persiapan to berlaku: what comes after is an end. */
const AWAL = TAHAP.slice(0, TAHAP.indexOf('berlaku') + 1)
const lives = rounds(250, 5000)
/** A run that failed is repeated with SELARAS_BENIH. */
const benih = Number(process.env['SELARAS_BENIH']) || Math.floor(Math.random() * 2 ** 31)
const NAMA = Object.keys(PERISTIWA) as PeristiwaNama[]

/** One command: numbers that are read against the belief, so that a sequence shrinks and replays. */
interface Perintah {
  readonly arah: number
  readonly pilih: number
  readonly isi: number
}

/** What drives a life: most go on, some are given up again and again, else few would ever be asked to. */
type Gaya = 'maju' | 'batal'

/** One plan in play: what is believed of it, and where it is. */
interface Permainan {
  readonly gaya: Gaya
  readonly pemda: PemdaLangkah
  readonly naskahId: string
  readonly model: Model
  readonly cell: { readonly simpulId: string; readonly field: string }
  menit: number
  teks: string
  /** Hash of the latest Potret, and how many there were then. */
  beku: { readonly potret: number; readonly hash: string } | null
}

const at = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}

onBothEngines('R3: random lives of plans against the machine', (engine) => {
  let test: TestDatabase
  const pemda = new Map<RagamPemda, PemdaLangkah>()
  /** Transitions that some life has taken. */
  const walked = new Set<string>()
  beforeAll(async () => {
    test = await engine.open()
    for (const ragam of ['penuh', 'ringkas'] as const) pemda.set(ragam, await newPemda(ragam))
  })
  afterAll(() => test?.close())

  async function newPemda(ragam: RagamPemda): Promise<PemdaLangkah> {
    const one = await addPemdaLangkah(test.db)
    await asSistem(one, async (tx) => {
      await siapkanRagam(tx, one.opdId, ragam)
      // Whoever drafts and also stands in for the head of Bappelitbangda: asked for the office when they sign.
      await savePeran(tx, {
        id: uuidv7(),
        penggunaId: 'rangkap',
        nama: 'Pejabat rangkap',
        peran: 'kepalaBappelitbangda',
        opdId: null,
        sebagai: 'plh',
        mulai: '2020-01-01',
        selesai: null
      })
    })
    return one
  }

  /** Every fourth life begins in a pemda that has done nothing yet, every fifth is a perubahan. */
  async function begin(tahap: Tahap, n: number, gaya: Gaya): Promise<Permainan> {
    const ragam: RagamPemda = n % 4 === 0 ? 'kosong' : n % 4 === 1 ? 'ringkas' : 'penuh'
    const where = pemda.get(ragam) ?? (await newPemda(ragam))
    return asSistem(where, async (tx) => {
      const asal = n % 5 === 0 ? (await duduk(tx, where.opdId, 'berlaku')).naskahId : null
      const perubahan =
        asal === null ? {} : ({ jenis: 'perubahan', dasar: 'hasilEvaluasi', asalNaskahId: asal } as const)
      const { naskahId } = await duduk(tx, where.opdId, tahap, { putaran: 'dibuka', ...perubahan })
      const rows = [...((await loadNaskah(tx, naskahId))?.simpul.values() ?? [])]
      const row = rows.find(({ jenis }) => jenis === 'barisSektor')
      if (!row) throw new Error('the plan has no row of data')
      const model = modelOf(tahap, ragam, asal)
      return {
        gaya,
        pemda: where,
        naskahId,
        model,
        cell: { simpulId: row.id, field: 'uraian' },
        menit: 0,
        teks: String(row.isian['uraian']),
        beku: null
      }
    })
  }

  it(`agree in ${lives} sequences (benih ${benih})`, {
    timeout: (300 + lives * 2) * 1000
  }, async () => {
    const perintah = fc.record({ arah: fc.nat(99), pilih: fc.nat(9999), isi: fc.nat(9999) })
    const life = fc.tuple(
      fc.constantFrom(...AWAL),
      fc.nat(19),
      fc.constantFrom<Gaya>('maju', 'maju', 'batal'),
      fc.array(perintah, { minLength: 2, maxLength: 9 })
    )
    await fc.assert(
      fc.asyncProperty(life, async ([tahap, n, gaya, commands]) => {
        const game = await begin(tahap, n, gaya)
        for (const command of commands) await play(game, command)
        await audit(game)
      }),
      { numRuns: lives, seed: benih }
    )
    // Lives that are refused everywhere would agree with anything.
    if (lives >= 250) expect(walked.size).toBeGreaterThan(45)
  })

  async function play(game: Permainan, command: Perintah): Promise<void> {
    game.menit += 1
    const acts = actsOf(game)
    if (command.arah < 30 && acts.length > 0) return at(acts, command.pilih)()
    const [type, pelaku] = command.arah < 85 ? sensible(game, command) : anything(command)
    const hash = await latestHash(game)
    const event = eventOf(type, command.isi, game, hash)
    const expected = step(game.model.tahap, event, {
      ...factsOfModel(game.model, game.naskahId, pelaku, hash),
      ralatBasi: staleIn(game, event)
    })
    const actual = await withTenant(test.db, tenantOf(game.pemda, pelaku, type), (tx) =>
      stepNaskah(tx, game.naskahId, event, pelaku, { ...konteks(jam(game.menit)), signature })
    )
    const seen = actual.ok
      ? { ok: true, tahap: actual.value.tahap }
      : { ok: false, code: actual.refusal.code, message: actual.refusal.message }
    expect(seen, `${game.model.tahap} ${JSON.stringify(event)} ${pelaku.id}`).toEqual(
      expected.ok
        ? { ok: true, tahap: expected.value.state }
        : { ok: false, code: expected.refusal.code, message: expected.refusal.message }
    )
    if (!expected.ok) return
    const { state, effects } = expected.value
    walked.add(`${game.model.tahap} ${event.type} ${state}`)
    believe(game.model, state, effects, event, pelaku)
    if (actual.ok) expect(actual.value.versi).toBe(game.model.versi)
  }

  /** An event that the state knows, mostly by somebody who may send it. */
  function sensible(
    { gaya, model }: Permainan,
    { pilih, isi }: Perintah
  ): readonly [PeristiwaNama, PelakuLangkah] {
    const edges = RENSTRA_EDGES.filter((edge) => edge.dari === model.tahap)
    const liked = edges.filter(
      ({ peristiwa }) => peristiwa.endsWith('Batal') === (gaya === 'batal') && fits(model, peristiwa)
    )
    const from = liked.length > 0 && pilih % 6 !== 0 ? liked : edges
    if (from.length === 0) return anything({ arah: 0, pilih, isi })
    const edge = at(from, Math.floor(pilih / 6))
    const peran = turnOf(model, edge.peristiwa, isi) ?? at(edge.izin.peran, isi)
    if (peran === 'sistem') return [edge.peristiwa, SISTEM]
    const both = peran === 'kepalaBappelitbangda' && pilih % 5 === 0
    return [edge.peristiwa, both ? { ...orang(...RANGKAP), id: 'rangkap' } : orang(peran)]
  }

  /** What the belief lets hope for; the rest is refused nearly always and is tried now and then. */
  function fits({ permintaan, putaran, batasSel, tahap }: Model, peristiwa: PeristiwaNama): boolean {
    const hopes: Readonly<Partial<Record<PeristiwaNama, boolean>>> = {
      mintaBatal: permintaan === null,
      urungkanBatal: permintaan !== null,
      setujuiBatal: permintaan !== null,
      nyatakanSesuai: putaran?.simpulan === 'sesuai',
      nyatakanSesuaiDenganCatatan: putaran?.simpulan === 'sesuaiDenganCatatan',
      kembalikan: putaran === null || putaran.simpulan === 'perluPenyempurnaan',
      konfirmasiCatatan: batasSel !== null,
      ajukan: tahap !== 'rancanganAkhir' || batasSel === null
    }
    return hopes[peristiwa] ?? true
  }

  /** Whose signature is next, twice out of three times: by chance alone a chain is hardly ever finished. */
  function turnOf({ paraf }: Model, peristiwa: PeristiwaNama, isi: number): Peran | undefined {
    if (peristiwa !== 'paraf' || paraf === null || isi % 3 === 0) return undefined
    return PROFIL.PMDN86.rantaiParaf.peran[paraf.length]
  }

  const anything = ({ pilih, isi }: Perintah): readonly [PeristiwaNama, PelakuLangkah] => [
    at(NAMA, pilih),
    pilih % 17 === 0 ? SISTEM : orang(at(PERAN, isi))
  ]

  /** Asked of the database only when a Potret was frozen since. */
  async function latestHash(game: Permainan): Promise<string> {
    if (game.beku?.potret !== game.model.potret)
      game.beku = { potret: game.model.potret, hash: await readHash(game) }
    return game.beku.hash
  }

  async function readHash({ pemda: where, naskahId }: Permainan): Promise<string> {
    const all = await asSistem(where, (tx) => listPotret(tx, naskahId))
    return (
      all.reduce<(typeof all)[number] | null>(
        (last, one) => (last && last.versi > one.versi ? last : one),
        null
      )?.hash ?? ''
    )
  }

  /** What the areas may do to the facts of the plan now. */
  function actsOf(game: Permainan): readonly (() => Promise<void>)[] {
    const { model, pemda: where, naskahId } = game
    const { opdId } = where
    const plan = { naskahId, opdId }
    const here = <T>(work: (tx: Tx) => Promise<T>) => asSistem(where, work)
    const own = !pemda.has('kosong') && ![...pemda.values()].includes(where)
    const set = (change: Partial<Model>) => {
      Object.assign(model, change)
    }
    const acts: readonly (readonly [boolean, () => Promise<void>])[] = [
      [
        model.tahap === 'persiapan',
        async () =>
          here((tx) => noteTim(tx, game, model.tim ? null : timPenyusun)).then(() =>
            set({ tim: !model.tim, versi: model.versi + 1 })
          )
      ],
      [
        !model.kaitan && !isFixed(model.tahap),
        async () => here((tx) => kaitkan(tx, naskahId, opdId)).then(() => set({ kaitan: true }))
      ],
      [
        model.forum === 'tidak' && (model.tahap === 'rancangan' || model.tahap === 'forum'),
        async () =>
          here((tx) => adakanForum(tx, naskahId, opdId, true)).then(() => set({ forum: 'beritaAcara' }))
      ],
      [
        model.putaran?.status === 'dibuka',
        async () =>
          here((tx) => ubahPutaran(tx, naskahId, 'diperiksa')).then(() =>
            set({ putaran: { status: 'diperiksa', simpulan: null } })
          )
      ],
      ...(['sesuai', 'sesuaiDenganCatatan', 'perluPenyempurnaan'] as const).map(
        (simpulan) =>
          [
            model.putaran !== null,
            async () =>
              here((tx) => ubahPutaran(tx, naskahId, simpulan)).then(() =>
                set({ putaran: { status: 'disimpulkan', simpulan } })
              )
          ] as const
      ),
      [
        isWritten(model.tahap),
        async () =>
          here((tx) => edit(tx, game)).then(() => set({ versi: model.versi + 1, belumDiperbaiki: false }))
      ],
      [
        model.tahap === 'reviuApip' && model.reviuAtas !== model.potret,
        async () => here((tx) => review(tx, game)).then(() => set({ reviuAtas: model.potret }))
      ],
      [
        model.tahap === 'paraf' && !model.pindaian,
        async () => here((tx) => simpanPindaian(tx, naskahId, opdId)).then(() => set({ pindaian: true }))
      ],
      [
        (model.tahap === 'paraf' || model.tahap === 'siapDitetapkan') && model.perkada === 'tidak',
        async () => here((tx) => susun(tx, [plan])).then(() => set({ perkada: 'rancangan' }))
      ],
      [own && !model.surat, async () => here((tx) => issue(tx, game)).then(() => set({ surat: true }))],
      [own && !model.induk, async () => here((tx) => fixInduk(tx, game)).then(() => set({ induk: true }))]
    ]
    return acts.flatMap(([possible, act]) => (possible ? [act] : []))
  }

  async function issue(tx: Tx, game: Permainan): Promise<void> {
    await terbitkanSurat(tx, game.pemda.opdId)
    await waiting(
      tx,
      game,
      'menungguSuratEdaran',
      { type: 'suratEdaranTerbit' },
      { ...game.model, surat: true }
    )
  }

  async function fixInduk(tx: Tx, game: Permainan): Promise<void> {
    await tetapkanInduk(tx, game.pemda.opdId)
    await waiting(tx, game, 'menungguInduk', { type: 'indukDitetapkan' }, { ...game.model, induk: true })
  }

  /** Whoever waits goes on with what they waited for, as the machine says. */
  async function waiting(
    tx: Tx,
    game: Permainan,
    tahap: Tahap,
    event: Peristiwa,
    known: Model
  ): Promise<void> {
    const expected = step(game.model.tahap, event, factsOfModel(known, game.naskahId, SISTEM, ''))
    const { melangkah } = await stepWaiting(tx, tahap, event, konteks(jam(game.menit)))
    const moved = game.model.tahap === tahap && expected.ok
    expect(melangkah).toEqual(moved ? [game.naskahId] : [])
    if (moved) believe(game.model, expected.value.state, expected.value.effects, event, SISTEM)
  }

  async function noteTim(
    tx: Tx,
    { naskahId, menit }: Permainan,
    tim: typeof timPenyusun | null
  ): Promise<void> {
    const oleh = {
      penggunaId: 'perencanaOpd',
      waktu: jam(menit).toISOString(),
      tindakan: 'catatTimPenyusun'
    } as const
    await recordFakta(tx, await kepalaOf(tx, naskahId), { timPenyusun: tim }, oleh)
  }

  async function edit(tx: Tx, game: Permainan): Promise<void> {
    const { naskahId, cell, menit, pemda: where } = game
    const kepala = await kepalaOf(tx, naskahId)
    const naskah = await loadNaskah(tx, naskahId)
    const ke = `Kecamatan ${menit}`
    const applied = naskah && applyChange(naskah, { jenis: 'isi', ...cell, dari: game.teks, ke })
    if (!applied?.ok) throw new Error(applied?.refusal.message ?? 'no content')
    const { versi } = await saveApplied(tx, kepala, applied.value)
    const penggunaId = menit % 3 === 0 ? 'rangkap' : 'perencanaOpd'
    await appendJejak(tx, {
      naskah: { id: naskahId, opdId: where.opdId },
      waktu: jam(menit).toISOString(),
      penggunaId,
      tindakan: 'ubah',
      simpulId: [cell.simpulId],
      rincian: { versi }
    })
    game.teks = ke
    game.model.penyunting.add(penggunaId)
  }

  async function review(tx: Tx, { naskahId, pemda: where, menit }: Permainan): Promise<void> {
    const all = await listPotret(tx, naskahId)
    const last = all.reduce((a, b) => (b.versi >= a.versi ? b : a))
    const reviu = {
      id: uuidv7(),
      naskahId,
      potretId: last.id,
      hash: last.hash,
      isi: 'Kertas kerja',
      berkasId: null
    }
    await insertReviuApip(
      tx,
      { naskahId, opdId: where.opdId },
      { ...reviu, waktu: jam(menit).toISOString(), oleh: 'inspektorat' }
    )
  }

  /** Belief and database agree about everything that the machine keeps, and the records are whole. */
  async function audit({ pemda: where, naskahId, model }: Permainan): Promise<void> {
    await asSistem(where, async (tx) => {
      expect(await readNaskah(tx, naskahId)).toMatchObject({ tahap: model.tahap, versi: model.versi })
      const log = (await readTahapLog(tx, naskahId)).filter((row) => row.mesin === 'renstra')
      expect(log.length).toBe(model.langkah)
      expect(log.slice(1).map((row) => row.dari)).toEqual(log.slice(0, -1).map((row) => row.ke))
      expect((await listPotret(tx, naskahId)).length).toBe(model.potret)
      expect((await listPutaran(tx, naskahId)).filter((one) => one.status !== 'ditutup').length).toBe(
        model.putaran ? 1 : 0
      )
      expect((await readJejak(tx, naskahId, { batas: 1000 })).length).toBe(model.versi)
      expect(await verifyJejak(tx, naskahId)).toMatchObject({ utuh: true })
      if (model.asal !== null) {
        const replaced = model.perkada === 'diundangkan' ? 'digantikan' : 'berlaku'
        expect((await readNaskah(tx, model.asal))?.tahap).toBe(replaced)
      }
    })
  }
})

const isFixed = (tahap: Tahap): boolean =>
  ['ditetapkan', 'berlaku', 'digantikan', 'dicabut', 'berakhir', 'dibatalkan'].includes(tahap)
const isWritten = (tahap: Tahap): boolean =>
  ['rancanganAwal', 'rancangan', 'forum', 'penyempurnaanRancangan', 'rancanganAkhir'].includes(tahap)

/** As the server does: whoever has several roles acts as the one that the event asks for. */
function tenantOf({ pemdaId, opdId }: PemdaLangkah, pelaku: PelakuLangkah, type: PeristiwaNama): Tenant {
  if (pelaku.peran.includes('sistem')) return { pemdaId, lingkup: 'sistem', penggunaId: 'sistem' }
  const asked = RENSTRA_EDGES.filter((edge) => edge.peristiwa === type).flatMap((edge) => edge.izin.peran)
  const held = pelaku.peran.filter((peran) => asked.includes(peran)) as Peran[]
  const roles = held.length > 0 ? held : (pelaku.peran as Peran[])
  const forPemda = roles.every((peran) => LINGKUP_PERAN[peran] !== 'opd')
  return forPemda
    ? { pemdaId, lingkup: 'pemda', penggunaId: pelaku.id }
    : { pemdaId, lingkup: 'opd', opdId, penggunaId: pelaku.id }
}

/** Corrections whose old wording is not what the plan says by now. */
const staleIn = ({ model, teks }: Permainan, event: Peristiwa): readonly number[] =>
  event.type !== 'ralat' || model.tahap !== 'berlaku'
    ? []
    : event.butir.flatMap(({ lama }, n) => (lama === (model.ralat ?? teks) ? [] : [n]))

/** An event with its data, in one of six cases with something wrong in it. */
function eventOf(type: PeristiwaNama, n: number, { cell, teks, model }: Permainan, hash: string): Peristiwa {
  const wrong = n % 6 === 0
  const lama = n % 5 === 0 ? 'Bukan teksnya' : (model.ralat ?? teks)
  const alasan = wrong ? ' ' : 'Target belum selaras'
  const tanggal = wrong ? '2026-02-30' : '2026-03-01'
  const right = wrong ? 'f'.repeat(64) : hash
  switch (type) {
    case 'nyatakanSesuaiDenganCatatan':
      return { type, sel: wrong ? [] : [cell] }
    case 'kembalikan':
    case 'mintaBatal':
    case 'urungkanBatal':
      return { type, alasan }
    case 'paraf':
      return { type, hash: right }
    case 'catatParaf':
      return {
        type,
        jabatanId: at(rantaiUji, Math.floor(n / 6)),
        hash: right,
        pindaian: hashPindaian,
        tanggal: '2026-03-01',
        penandatangan: { penggunaId: null, nama: `Pejabat ${n % 7}`, sebagai: 'definitif' }
      }
    case 'tolakParaf':
      return { type, keberatan: n % 2 === 0 ? 'perkada' : 'lampiran', alasan }
    case 'tetapkan':
      return { type, nomor: wrong ? '' : nomorUji(), tahun: 2026, tanggal: '2026-03-01' }
    case 'undangkan':
      return { type, berita: { nama: 'Berita Daerah', tahun: 2026, nomor: '34' }, tanggal }
    case 'ralat':
      return { type, alasan, butir: [{ ...cell, lama, baru: `${lama} ralat` }] }
    case 'cabut':
      return { type, perkada: { nomor: '9', tahun: 2026, tanggal }, alasan: 'Penggabungan' }
    default:
      return { type }
  }
}
