import {
  beginPekerjaan,
  copyNaskah,
  insertCatatan,
  insertForum,
  insertKaitanLintas,
  insertPemberitahuan,
  insertPerkada,
  insertPesan,
  insertPotret,
  insertTanggapan,
  joinForum,
  openPekerjaan,
  replacePerkadaNaskah,
  savePeran,
  type Tx,
  withTenant
} from '@selaras/db'
import {
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType
} from 'graphql'
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, it } from 'vitest'
import { operationLimits } from '../src/graphql/builder.ts'
import { schema } from '../src/schema/index.ts'
import { type Act, acts, actsWith, send } from './administrasi.ts'
import { onBothApis } from './engines.ts'
import { type Client, clientOf, origin } from './harness.ts'
import {
  buatInduk,
  jawabUsulan,
  kaitkan,
  langkahInduk,
  lepasKaitan,
  tandaiRedaksional,
  tegaskan,
  ubahInduk
} from './induk-api.ts'
import { terimaKaitan, tolakKaitan, usulkanKaitan } from './kaitan-lintas-api.ts'
import { ACTS_PENETAPAN, act, inputsWith } from './penetapan-api.ts'
import {
  catatTim,
  hadir,
  ikutForum,
  simpanForum,
  suratContoh,
  terbitkan,
  tetapkanForum
} from './persiapan-api.ts'
import { akun, firstLeaf, firstPlan, langkah, loadPlan, masuk, type Plan, ubah } from './plan.ts'
import { kirim } from './verifikasi-api.ts'

// A question that is refused for its size proves nothing about what it asks for; the limits have a suite of their own.
Object.assign(operationLimits, { depth: 50, breadth: 100_000, complexity: 10_000_000 })

/** Arguments of fields below the root; a field with arguments that is missing here cannot be asked and fails. */
const fieldArgs: Readonly<Record<string, string>> = { 'Naskah.delta': '(sejak: $sejak)' }

/** How each root query is tried with ids that belong to somebody else; a query that is missing here fails. */
const rootArgs: Readonly<Record<string, readonly string[]>> = {
  aturan: ['(id: "PAGU-001")'],
  calonPerkada: [''],
  daftarPerkada: ['', '(after: $afterPerkada)'],
  perkada: ['(id: $perkada)'],
  belumDibaca: [''],
  daftarForum: [''],
  daftarInduk: [''],
  daftarNaskah: ['', '(opdId: $opd)', '(after: $after)'],
  daftarOpd: [''],
  daftarPeriksa: ['(profil: "PMDN86")'],
  daftarSuratEdaran: [''],
  forum: ['(id: $forum)'],
  induk: ['(id: $induk)'],
  kalender: [''],
  kaitanLintas: ['(naskahId: $naskah)'],
  keluargaNaskah: ['(naskahId: $naskah)'],
  naskah: ['(id: $naskah)'],
  orang: [''],
  papan: [''],
  pekerjaan: ['(id: $pekerjaan)'],
  pekerjaanTerbaru: [''],
  pengaturanPemda: [''],
  pemberitahuan: ['', '(belumDibaca: true)'],
  perbandingan: ['(dari: $sisi, ke: $sisi)', '(dari: $potret, ke: $sisi)', '(dari: $potret, ke: $potret)'],
  pratinjauAlihan: [
    '(bagian: { naskahId: $naskah, simpulId: $naskah, keNaskahId: $naskah, menurutKode: true })'
  ],
  petaAcuan: ['(tahun: [2024, 2025, 2026, 2027])'],
  rantaiJejak: ['(naskahId: $naskah)'],
  renstraAcuan: ['(opdId: $opd, tahun: 2026, jenis: "renja")'],
  riwayatOpd: ['', '(opdId: $opd)'],
  saya: [''],
  tenggatProfil: [''],
  undangan: [''],
  unitKerja: ['', '(opdId: $opd)']
}

/** Fields of a plan that Bappelitbangda sees of an unsubmitted draft, and those it does not; a field in neither fails. */
const kepala = [
  'alasanTidakBolehUbah',
  'asalId',
  'batasPagu',
  'bolehUbah',
  'calonPemeriksa',
  'contoh',
  'dasar',
  'diubahPada',
  'forum',
  'id',
  'indukTersedia',
  'izinSunting',
  'jenis',
  'judul',
  'masaAcuan',
  'opd',
  'pencabutan',
  'peristiwa',
  'perkada',
  'pindaian',
  'posisi',
  'potret',
  'profil',
  'ralat',
  'rantaiParaf',
  'reviuApip',
  'ringkasanTemuan',
  'riwayatTahap',
  'tahap',
  'tahun',
  'timPenyusun',
  'versi',
  'wajibDitinjau'
]
const isi = [
  'bagian',
  'bedaInduk',
  'delta',
  'dokumen',
  'jumlahPagu',
  'kaitan',
  'lampiran',
  'riwayat',
  'simpul',
  'statusSimpul'
]
/** What is said about a plan, and how it looks where nothing of the plan is open. */
const ucapan: Readonly<Record<string, unknown>> = {
  batasSel: null,
  catatan: [],
  harusDijawab: { temuan: [], catatan: [], sel: [] },
  putaran: [],
  tanggapanTemuan: []
}
const semua = [...kepala, ...isi, ...Object.keys(ucapan)]

const seen = new Set<string>()

type Slice = ReadonlySet<string>

/**
 * Every field of a type and of everything below it, each type once per branch. `slice`: of a Naskah only these fields,
 * because all of them at once are broader than an operation may be, and a refused question proves nothing.
 */
function everything(type: unknown, above: readonly string[] = [], slice?: Slice): string {
  const named = getNamedType(type as GraphQLObjectType)
  if (isLeafType(named)) return ''
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((one) => `... on ${one.name} ${everything(one, above, slice)}`)
      .join(' ')} }`
  if (!isObjectType(named) && !isInterfaceType(named)) throw new Error('no output type')
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type)
    if (above.includes(inner.name)) return []
    if (slice && named.name === 'Naskah' && !slice.has(field.name)) return []
    seen.add(`${named.name}.${field.name}`)
    const args =
      fieldArgs[`${named.name}.${field.name}`] ??
      (field.args.some((arg) => arg.type.toString().endsWith('!'))
        ? fail(`${named.name}.${field.name} needs arguments: add a probe`)
        : '')
    return [`${field.name}${args} ${everything(field.type, [...above, named.name], slice)}`]
  })
  return `{ ${fields.length > 0 ? fields.join(' ') : '__typename'} }`
}

const fail = (why: string): never => {
  throw new Error(why)
}

const declared = {
  naskah: 'ID!',
  opd: 'ID!',
  forum: 'ID!',
  induk: 'ID!',
  perkada: 'ID!',
  afterPerkada: 'String!',
  after: 'String!',
  pekerjaan: 'ID!',
  sejak: 'Int!',
  sisi: 'String!',
  potret: 'String!'
}
const withVariables = (body: string): string => {
  const used = Object.entries(declared).filter(([name]) => new RegExp(`\\$${name}\\b`).test(body))
  return `query ${used.length > 0 ? `(${used.map(([name, type]) => `$${name}: ${type}`).join(', ')})` : ''} { ${body} }`
}

/** The fields of a plan in groups that fit into one operation each. */
const inSlices = Array.from(
  { length: Math.ceil(semua.length / 4) },
  (_, at) => new Set(semua.slice(at * 4, at * 4 + 4))
)

/** One document per root query and way of asking; one per group of fields where a plan can be reached. */
const documents = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
  (
    rootArgs[field.name] ??
    fail(`Query.${field.name} has no probe: add how it is asked for what is not one's own`)
  ).flatMap((args) => {
    const whole = everything(field.type)
    const parts = inSlices.map((slice) => everything(field.type, [], slice))
    const distinct = parts.every((part) => part === whole) ? [whole] : parts
    return distinct.map((part, at) => ({
      name: `${field.name}${args}${distinct.length > 1 ? ` (${[...(inSlices[at] ?? [])].join(', ')})` : ''}`,
      body: `${field.name}${args} ${part}`
    }))
  })
)

describe('the probes', () => {
  it('reach every field of every type that a query can answer with', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__')
    )
    const onlyAnswers = new Set([
      'Query',
      'Mutation',
      'Subscription',
      'PerubahanNaskah',
      'PemberitahuanBaru',
      'Kehadiran'
    ])
    const mutationTypes = new Set<string>()
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      everything(field.type)
      mutationTypes.add(field.name)
    }
    const missing = types
      .filter((type) => !onlyAnswers.has(type.name))
      .flatMap((type) =>
        Object.keys((type as GraphQLObjectType).getFields()).map((field) => `${type.name}.${field}`)
      )
      .filter((field) => !seen.has(field))
    expect(missing).toEqual([])
    expect(Object.keys(mutations).sort()).toEqual([...mutationTypes].sort())
    expect(Object.keys(schema.getSubscriptionType()?.getFields() ?? {})).toEqual([
      'kehadiran',
      'naskahBerubah',
      'pemberitahuanBaru'
    ])
    expect(Object.keys((schema.getType('Naskah') as GraphQLObjectType).getFields()).sort()).toEqual(
      [...semua].sort()
    )
  })
})

interface Foreign {
  readonly naskah: string
  readonly opd: string
  readonly simpul: string
  readonly pekerjaan: string
  readonly forum: string
  readonly induk: string
  readonly perkada: string
  readonly catatan: string
  readonly kaitanLintas: string
  /** A frozen version of a plan of the same OPD. */
  readonly potret: string
}

const perkadaJudul = 'Perkada yang hanya tentang perangkat daerah ini'
const normaRahasia = 'Norma yang dikaitkan perangkat daerah ini sendiri'
const forumNama = 'Forum yang hanya untuk perangkat daerah ini'
const kebutuhanRahasia = 'Kebutuhan yang hanya dibaca kedua perangkat daerah ini'
const ucapanRahasia = 'Catatan yang hanya dibaca perangkat daerah ini'

const file = '{"format":"selaras.renstra/1"}'

/** Every mutation with ids of somebody else; one that is missing here fails. */
const mutations: Readonly<
  Record<
    string,
    (
      client: Client,
      foreign: Foreign
    ) => Promise<{ readonly data: unknown; readonly errors: readonly unknown[] }>
  >
> = {
  ...Object.fromEntries(
    (Object.keys(acts) as Act[]).map((act) => [
      act,
      (client: Client, { opd }: Foreign) => send(client, act, actsWith(opd)[act])
    ])
  ),
  ...Object.fromEntries(
    ACTS_PENETAPAN.map((name) => [
      name,
      (client: Client, { naskah, perkada }: Foreign) => act(client, name, inputsWith(naskah, perkada)[name])
    ])
  ),
  ubahNaskah: (client, { naskah, simpul }) =>
    ubah(client, { naskahId: naskah, kunci: uuidv7(), changes: [{ jenis: 'hapus', simpulId: simpul }] }),
  imporNaskah: (client, { opd }) =>
    masuk(client, 'imporNaskah', { opdId: opd, kunci: uuidv7(), namaBerkas: 'x.json', isi: file }),
  daftarkanNaskah: (client, { opd }) =>
    masuk(client, 'daftarkanNaskah', { opdId: opd, kunci: uuidv7(), namaBerkas: 'x.json', isi: file }),
  langkahTahap: (client, { naskah }) =>
    langkah(client, { naskahId: naskah, kunci: uuidv7(), peristiwa: 'sampaikan' }),
  catatTimPenyusun: (client, { naskah }) => catatTim(client, naskah),
  simpanForum: async (client, { naskah, forum }) => {
    const mine = await simpanForum(client, { forumId: forum, versi: 1 })
    return mine.data?.simpanForum.__typename === 'ForumTercatat'
      ? mine
      : simpanForum(client, { naskahId: [naskah] })
  },
  ikutForum: (client, { naskah, forum }) => ikutForum(client, naskah, forum),
  tetapkanBeritaAcaraForum: (client, { forum }) => tetapkanForum(client, forum, 1),
  terbitkanSuratEdaran: (client, { opd }) => terbitkan(client, suratContoh(opd)),
  hadir: (client, { naskah, simpul }) => hadir(client, naskah, { simpulId: simpul, field: 'uraian' }),
  tandaiDibaca: (client) => client.query('mutation { tandaiDibaca { belumDibaca } }'),
  batalkanPekerjaan: (client, { pekerjaan }) =>
    client.query(
      'mutation ($id: ID!) { batalkanPekerjaan(id: $id) { __typename ... on Penolakan { kode pesan saran rincian } ... on PekerjaanDiminta { pekerjaan { id } } } }',
      { id: pekerjaan }
    ),
  periksaSemua: (client) =>
    client.query(
      'mutation { periksaSemua { __typename ... on Penolakan { kode pesan saran rincian } ... on PekerjaanDiminta { pekerjaan { id } } } }'
    ),
  buatInduk: (client, { induk, naskah }) =>
    buatInduk(client, { asalId: induk, dasar: 'x', dariNaskahId: naskah }),
  ubahInduk: (client, { induk, simpul }) => ubahInduk(client, induk, [{ jenis: 'hapus', simpulId: simpul }]),
  langkahInduk: (client, { induk }) => langkahInduk(client, induk, 'mulai'),
  tandaiRedaksional: (client, { induk, simpul }) => tandaiRedaksional(client, induk, [simpul]),
  jawabUsulan: (client, { induk, simpul }) => jawabUsulan(client, induk, [simpul]),
  kaitkan: (client, { naskah, simpul }) =>
    kaitkan(client, { naskahId: naskah, simpulId: simpul, nspk: { uraian: 'x', sumber: 'y' } }),
  lepasKaitan: (client, { naskah, simpul }) => lepasKaitan(client, naskah, [simpul]),
  tegaskan: (client, { naskah, simpul }) => tegaskan(client, naskah, [simpul]),
  langkahPutaran: (client, { naskah: naskahId }) =>
    kirim(client, 'langkahPutaran', { naskahId, ke: 1, versi: 1, peristiwa: 'mulaiPeriksa' }),
  simpanPutusan: (client, { naskah: naskahId, simpul: simpulId }) =>
    kirim(client, 'simpanPutusan', { naskahId, ke: 1, butir: [{ simpulId, putusan: 'sesuai' }] }),
  simpanPeriksa: (client, { naskah: naskahId }) =>
    kirim(client, 'simpanPeriksa', { naskahId, ke: 1, butir: [{ butir: 'H-03', jawaban: 'ya' }] }),
  simpanCatatanPutaran: (client, { naskah: naskahId }) =>
    kirim(client, 'simpanCatatanPutaran', { naskahId, ke: 1, catatanProses: 'x' }),
  tulisCatatan: (client, { naskah: naskahId, simpul: simpulId }) =>
    kirim(client, 'tulisCatatan', { naskahId, simpulId, field: 'uraian', isi: 'x' }),
  balasCatatan: (client, { naskah: naskahId, catatan: catatanId }) =>
    kirim(client, 'balasCatatan', { naskahId, catatanId, isi: 'x' }),
  ubahCatatan: (client, { naskah: naskahId, catatan: catatanId }) =>
    kirim(client, 'ubahCatatan', { naskahId, catatanId, peristiwa: 'selesaikan' }),
  terapkanUsulan: (client, { naskah: naskahId, catatan: catatanId }) =>
    kirim(client, 'terapkanUsulan', { naskahId, catatanId }),
  tolakUsulan: (client, { naskah: naskahId, catatan: catatanId }) =>
    kirim(client, 'tolakUsulan', { naskahId, catatanId, alasan: 'x' }),
  jawabTemuan: (client, { naskah: naskahId }) =>
    kirim(client, 'jawabTemuan', { naskahId, kunciTemuan: ['x'], jawaban: 'x' }),
  terimaTemuan: (client, { naskah: naskahId }) =>
    kirim(client, 'terimaTemuan', { naskahId, kunciTemuan: ['x'], alasan: 'x' }),
  buatPerubahan: (client, { naskah }) =>
    client.query(
      `mutation ($naskahId: ID!, $kunci: ID!) { buatPerubahan(naskahId: $naskahId, kunci: $kunci, jenis: "perubahan",
        dasar: "hasilEvaluasi", judul: "Perubahan", mulai: { tahun: 2027, jenis: "renja" }) {
        __typename ... on Penolakan { kode pesan saran rincian } ... on PerubahanDibuat { naskah { id judul } } } }`,
      { naskahId: naskah, kunci: uuidv7() }
    ),
  aturMasaAcuan: (client, { naskah }) =>
    client.query(
      `mutation ($naskahId: ID!, $kunci: ID!) { aturMasaAcuan(naskahId: $naskahId, kunci: $kunci,
        masaAcuan: [{ tahun: 2026, jenis: "renja" }]) {
        __typename ... on Penolakan { kode pesan saran rincian } ... on MasaAcuanDiatur { naskah { id judul } } } }`,
      { naskahId: naskah, kunci: uuidv7() }
    ),
  alihkanPengampu: (client, { naskah, opd }) =>
    client.query(
      `mutation ($naskahId: ID!, $opdId: ID!, $kunci: ID!) { alihkanPengampu(naskahId: $naskahId, kunci: $kunci,
        opdId: $opdId, alasan: "coba-coba") {
        __typename ... on Penolakan { kode pesan saran rincian } ... on PengampuDialihkan { naskahId } } }`,
      { naskahId: naskah, opdId: opd, kunci: uuidv7() }
    ),
  alihkanBagian: (client, { naskah, simpul }) =>
    client.query(
      `mutation ($bagian: BagianDialihkanInput!, $kunci: ID!) { alihkanBagian(bagian: $bagian, kunci: $kunci,
        alasan: "coba-coba") {
        __typename ... on Penolakan { kode pesan saran rincian } ... on BagianBeralih { naskahId } } }`,
      {
        bagian: { naskahId: naskah, simpulId: simpul, keNaskahId: naskah, menurutKode: true },
        kunci: uuidv7()
      }
    ),
  usulkanKaitanLintas: (client, { naskah: naskahId, simpul: simpulId, opd: opdId }) =>
    usulkanKaitan(client, { naskahId, simpulId, opdId }),
  terimaKaitanLintas: (client, { naskah: naskahId, simpul: simpulId, kaitanLintas: kaitanId }) =>
    terimaKaitan(client, { naskahId, simpulId, kaitanId }),
  tolakKaitanLintas: (client, { naskah: naskahId, kaitanLintas: kaitanId }) =>
    tolakKaitan(client, { naskahId, kaitanId }),
  hapusContoh: (client) =>
    client.query(
      'mutation { hapusContoh { __typename ... on Penolakan { kode pesan saran rincian } ... on ContohDihapus { jumlah } } }'
    )
}

/** The content of the draft frozen in another plan of the OPD: the draft itself stays unseen by Bappelitbangda. */
async function addPotret(
  tx: Tx,
  asal: { readonly id: string; readonly opdId: string },
  potretId: string,
  dokumen: string
): Promise<void> {
  const { id: asalId, opdId } = asal
  const oleh = { dibuatOleh: 'uji', waktu: '2026-11-21T02:00:00Z' }
  const id = uuidv7()
  await copyNaskah(tx, {
    id,
    asalId,
    opdId,
    jenis: 'perubahan',
    dasar: 'hasilEvaluasi',
    judul: 'Salinan',
    tahap: 'dibatalkan',
    versiMesin: 1,
    fakta: {},
    dokumen: {},
    ...oleh
  })
  await insertPotret(tx, {
    id: potretId,
    naskahId: id,
    opdId,
    versi: 1,
    tahap: 'rancangan',
    dokumen,
    temuan: [],
    versiAturan: '1',
    alasan: 'ajukan',
    ...oleh
  })
}

/** A thread and an answer to a finding, as the OPD writes them on its draft. */
async function addUcapan(
  tx: Tx,
  naskah: { readonly id: string; readonly opdId: string },
  simpulId: string,
  id: string
): Promise<void> {
  const pada = '2026-11-21T02:00:00Z'
  const oleh = { penggunaId: 'uji', sebagai: 'perencanaOpd', pada }
  await insertCatatan(tx, {
    naskah,
    id,
    simpulId,
    field: 'uraian',
    ke: null,
    pihak: 'penyusun',
    wajib: false,
    versi: 1,
    nilai: ucapanRahasia,
    tempat: ucapanRahasia,
    usulan: { ke: ucapanRahasia },
    dibuat: pada,
    dibuatOleh: 'uji'
  })
  const langkah = { dari: 'belumAda', ke: 'terbuka', peristiwa: 'tulis', versiMesin: 1 } as const
  await insertPesan(tx, naskah, { ...oleh, ...langkah, catatanId: id, isi: ucapanRahasia, versiNaskah: 1 })
  await insertTanggapan(tx, {
    ...oleh,
    naskah,
    temuan: [{ kunci: ucapanRahasia, aturan: 'PAGU-001' }],
    peristiwa: 'jawab',
    isi: ucapanRahasia
  })
}

onBothApis("[R5] what is not one's own", (api) => {
  let owner: Client
  let plan: Plan
  let foreign: Foreign
  let secrets: readonly string[]
  const strangers = new Map<string, Client>()
  const variables = () => ({
    naskah: plan.id,
    opd: foreign.opd,
    after: Buffer.from(`GPC:S:${plan.id}`).toString('base64'),
    pekerjaan: foreign.pekerjaan,
    forum: foreign.forum,
    induk: foreign.induk,
    perkada: foreign.perkada,
    afterPerkada: Buffer.from(`GPC:S:${foreign.perkada}`).toString('base64'),
    sejak: plan.versi - 1,
    sisi: `naskah:${plan.id}`,
    potret: `potret:${foreign.potret}`
  })

  beforeAll(async () => {
    owner = await api().signIn(akun.perencana)
    const before = await firstPlan(owner)
    await kaitkan(owner, {
      naskahId: before.id,
      simpulId: before.simpul.find((row) => row.jenis === 'tujuan')?.id,
      nspk: { uraian: normaRahasia, sumber: 'Peraturan' }
    })
    const [induk] = (await owner.query('{ daftarInduk { id } }')).data.daftarInduk
    plan = await firstPlan(owner)
    const own = (
      await owner.query(
        'query ($id: ID!) { naskah(id: $id) { judul opd { id nama } riwayatTahap { oleh } } saya { id pemda { id } } }',
        { id: plan.id }
      )
    ).data
    const { dokumen } = (
      await owner.query('query ($id: ID!) { naskah(id: $id) { dokumen } }', { id: plan.id })
    ).data.naskah
    const potretId = uuidv7()
    const pekerjaanId = uuidv7()
    const forumId = uuidv7()
    const catatanId = uuidv7()
    const perkadaId = uuidv7()
    const kaitanLintasId = uuidv7()
    // A third OPD, for which nobody here acts.
    const [penerima] = (
      await owner.query('{ daftarOpd { edges { node { id singkatan } } } }')
    ).data.daftarOpd.edges.filter(
      (edge: { node: { singkatan: string } }) => edge.node.singkatan === 'Inspektorat'
    )
    await withTenant(api().db, { pemdaId: own.saya.pemda.id, lingkup: 'sistem' }, async (tx) => {
      const waktu = '2026-11-21T02:00:00Z'
      const { pekerjaan } = await openPekerjaan(tx, {
        id: pekerjaanId,
        jenis: 'periksa-pemda',
        dimintaOleh: 'uji',
        waktu
      })
      await beginPekerjaan(tx, pekerjaan.id, waktu)
      const oleh = { penggunaId: 'uji', waktu }
      const { id: opdId } = own.naskah.opd
      const forum = { nama: forumNama, tanggal: '2026-11-18', tempat: 'Aula', isi: {} }
      await insertForum(tx, { id: forumId, opdId, lintas: false, ...forum }, oleh)
      await joinForum(tx, forumId, { id: plan.id, opdId }, oleh)
      await insertPerkada(tx, perkadaId, { judul: perkadaJudul }, oleh)
      await replacePerkadaNaskah(tx, perkadaId, [{ naskahId: plan.id, opdId }])
      const told = {
        id: uuidv7(),
        penggunaId: own.saya.id,
        kunci: 'uji',
        jenis: 'lain',
        naskahId: plan.id,
        waktu
      }
      await insertKaitanLintas(tx, {
        id: kaitanLintasId,
        pengusul: {
          opdId,
          naskahId: plan.id,
          simpulId: firstLeaf(plan).simpul.id,
          isi: { jenis: 'subKegiatan', kode: '', uraian: '', indikator: [] }
        },
        kebutuhan: kebutuhanRahasia,
        penerimaOpdId: penerima.node.id,
        dibuat: waktu,
        dibuatOleh: 'uji'
      })
      await insertPemberitahuan(tx, [{ ...told, data: { teks: forumNama } }])
      await addUcapan(tx, { id: plan.id, opdId }, firstLeaf(plan).simpul.id, catatanId)
      await addPotret(tx, { id: plan.id, opdId }, potretId, dokumen)
    })
    foreign = {
      naskah: plan.id,
      opd: own.naskah.opd.id,
      simpul: firstLeaf(plan).simpul.id,
      pekerjaan: pekerjaanId,
      forum: forumId,
      induk: induk.id,
      perkada: perkadaId,
      catatan: catatanId,
      kaitanLintas: kaitanLintasId,
      potret: potretId
    }
    // Words of the nomenclature stand in every plan and are nobody's secret.
    const elsewhere = JSON.stringify(await firstPlan(await api().signIn(akun.pemdaLain)))
    const texts = plan.simpul
      .flatMap((row) => Object.values(row.isian))
      .filter(
        (one): one is string =>
          typeof one === 'string' && one.length > 24 && !elsewhere.includes(JSON.stringify(one).slice(1, -1))
      )
    secrets = [
      plan.id,
      own.naskah.judul,
      forumNama,
      normaRahasia,
      perkadaJudul,
      kebutuhanRahasia,
      kaitanLintasId,
      ucapanRahasia,
      catatanId,
      ...plan.simpul.map((row) => row.id),
      ...texts
    ]
    strangers.set('another OPD of the pemda', await api().signIn(akun.perencanaLain))
    strangers.set('a planner of another pemda', await api().signIn(akun.pemdaLain))
    strangers.set('Bappelitbangda of another pemda', await api().signIn(akun.verifikatorLain))
    strangers.set('nobody signed in', clientOf(api().app))
    strangers.set('a forged cookie', clientOf(api().app, 'selaras.session_token=abc.def'))
  })

  const leaks = (answer: unknown, but: readonly string[] = []): string[] => {
    const text = JSON.stringify(answer)
    return secrets.filter(
      (secret) => text.includes(JSON.stringify(secret).slice(1, -1)) && !but.includes(secret)
    )
  }

  it('the owner sees every secret that the others are probed for', async () => {
    const fields = (schema.getType('Naskah') as GraphQLObjectType).getFields()
    const answers: unknown[] = []
    // One by one: all of it at once is broader than an operation may be.
    for (const field of semua) {
      const body = `naskah(id: $naskah) { ${field}${fieldArgs[`Naskah.${field}`] ?? ''} ${everything(fields[field]?.type)} }`
      const answer = await owner.query(withVariables(body), variables())
      expect([field, answer.errors]).toEqual([field, []])
      answers.push(answer.data)
    }
    const links = `kaitanLintas(naskahId: $naskah) ${everything(schema.getQueryType()?.getFields()['kaitanLintas']?.type)}`
    answers.push((await owner.query(withVariables(links), variables())).data)
    expect(leaks(answers)).toEqual(secrets)
    expect(secrets.length).toBeGreaterThan(100)
  })

  it.each(documents)('asks $name in a size that is answered', async ({ body }) => {
    const { errors } = await owner.query(withVariables(body), variables())
    expect(errors.filter((one) => one.extensions?.['code'] === 'TERLALU_RUMIT')).toEqual([])
  })

  it.each(documents)('does not leak through $name', async ({ body }) => {
    for (const [name, client] of strangers) {
      const answer = await client.query(withVariables(body), variables())
      expect([name, leaks(answer)]).toEqual([name, []])
      expect([name, answer.errors.filter((one) => one.extensions?.['code'] === 'GALAT_SISTEM')]).toEqual([
        name,
        []
      ])
    }
  })

  it.each(semua)('answers no plan at all when a stranger asks for its field %s', async (field) => {
    const type = (schema.getType('Naskah') as GraphQLObjectType).getFields()[field]
    const body = `naskah(id: $naskah) { ${field}${fieldArgs[`Naskah.${field}`] ?? ''} ${everything(type?.type)} }`
    for (const [name, client] of strangers) {
      const { data } = await client.query(withVariables(body), variables())
      expect([name, data?.naskah ?? null]).toEqual([name, null])
    }
  })

  it.each(Object.keys(mutations))('refuses %s with foreign ids and changes nothing', async (name) => {
    for (const [who, client] of strangers) {
      if (name === 'periksaSemua' && who === 'Bappelitbangda of another pemda') continue
      // Reaches one's own alone and has no other answer; what the owner has not read is looked at below.
      if (name === 'tandaiDibaca' && !who.includes('nobody') && !who.includes('forged')) {
        await mutations[name]?.(client, foreign)
        continue
      }
      const answer = await mutations[name]?.(client, foreign)
      const refused = answer?.errors.length
        ? 'Penolakan'
        : (answer?.data as Record<string, { __typename: string }> | undefined)?.[name]?.__typename
      expect([who, refused]).toEqual([who, 'Penolakan'])
      expect(leaks(answer)).toEqual([])
    }
    expect((await loadPlan(owner, plan.id)).versi).toBe(plan.versi)
    expect((await owner.query('{ belumDibaca }')).data.belumDibaca).toBeGreaterThan(0)
  })

  it('refuses own rows that point at rows of another plan', async () => {
    const stranger = await api().signIn(akun.pemdaLain)
    const own = await firstPlan(stranger, 'rancanganAwal')
    const leaf = own.simpul.find((row) => row.jenis === 'subKegiatan')
    const send = async (change: Record<string, unknown>) =>
      (await ubah(stranger, { naskahId: own.id, kunci: uuidv7(), changes: [change] })).data.ubahNaskah
    const dari = { indukId: leaf?.indukId, urutan: (leaf as unknown as { urutan: number }).urutan }
    const answers = [
      await send({ jenis: 'pindah', simpulId: leaf?.id, dari, ke: { indukId: foreign.simpul, urutan: 1 } }),
      await send({ jenis: 'rujuk', simpulId: leaf?.id, dari: null, ke: foreign.simpul }),
      await send({ jenis: 'isi', simpulId: foreign.simpul, field: 'uraian', dari: 'x', ke: 'y' }),
      await send({ jenis: 'hapus', simpulId: foreign.simpul })
    ]
    for (const answer of answers) expect(answer.__typename).toBe('Penolakan')
    expect((await loadPlan(stranger, own.id)).versi).toBe(own.versi)
  })

  it.each([
    'naskahBerubah(naskahId: $id) { versi naskahId }',
    'kehadiran(naskahId: $id) { orang { id nama tab sel { simpulId field } } }'
  ])('refuses the live stream %s of a foreign plan and says nothing about it', async (field) => {
    for (const [name, client] of strangers) {
      const response = await api().app.inject({
        method: 'POST',
        url: '/graphql/stream',
        headers: { origin, cookie: client.cookie, accept: 'text/event-stream' },
        payload: {
          query: `subscription ($id: ID!) { ${field} }`,
          variables: { id: plan.id }
        }
      })
      expect([name, response.statusCode]).toEqual([
        name,
        client.cookie && !client.cookie.includes('abc.def') ? 403 : 401
      ])
      expect(leaks(response.body)).toEqual([])
    }
  })

  it('shows Bappelitbangda head, stage and counts of an unsubmitted draft, and nothing of its content', async () => {
    const verifikator = await api().signIn(akun.verifikator)
    const type = schema.getType('Naskah') as GraphQLObjectType
    for (const field of semua) {
      const body = `naskah(id: $naskah) { ${field}${fieldArgs[`Naskah.${field}`] ?? ''} ${everything(type.getFields()[field]?.type)} }`
      const shown = await verifikator.query(withVariables(body), variables())
      const truth = await owner.query(withVariables(body), variables())
      expect([field, shown.errors]).toEqual([field, []])
      if (isi.includes(field)) expect([field, shown.data.naskah[field]]).toEqual([field, null])
      else if (Object.hasOwn(ucapan, field))
        expect([field, shown.data.naskah[field]]).toEqual([field, ucapan[field]])
      else if (
        ![
          'bolehUbah',
          'alasanTidakBolehUbah',
          'calonPemeriksa',
          'izinSunting',
          'peristiwa',
          'forum'
        ].includes(field)
      )
        expect([field, shown.data]).toEqual([field, truth.data])
      expect(leaks(shown, [plan.id, secrets[1] ?? '', forumNama, perkadaJudul])).toEqual([])
    }
    const refused = await ubah(verifikator, {
      naskahId: plan.id,
      kunci: uuidv7(),
      changes: [{ jenis: 'hapus', simpulId: foreign.simpul }]
    })
    expect(refused.data.ubahNaskah).toMatchObject({ __typename: 'Penolakan', kode: 'TIDAK_DITEMUKAN' })
  })

  it('lets a head of Bappelitbangda who also acts in the OPD edit its draft as the OPD', async () => {
    const both = await api().signIn(akun.kepalaBappelitbangda)
    const { saya } = (await both.query('{ saya { id pemda { id } } }')).data
    const masa = { sebagai: 'plt', mulai: '2026-01-02', selesai: '2026-12-31' } as const
    await withTenant(api().db, { pemdaId: saya.pemda.id, lingkup: 'sistem' }, (tx) =>
      savePeran(tx, {
        id: uuidv7(),
        penggunaId: saya.id,
        nama: 'Sri Handayani',
        peran: 'kepalaOpd',
        opdId: foreign.opd,
        ...masa
      })
    )
    const own = await loadPlan(both, plan.id)
    const { simpul, tahun, rupiah } = firstLeaf(own)
    const edited = await ubah(both, {
      naskahId: plan.id,
      kunci: uuidv7(),
      changes: [{ jenis: 'isi', simpulId: simpul.id, field: `pagu:${tahun}`, dari: rupiah, ke: rupiah + 1 }]
    })
    expect(edited.data.ubahNaskah).toMatchObject({ __typename: 'UbahNaskahBerhasil', versi: own.versi + 1 })
  })
})
