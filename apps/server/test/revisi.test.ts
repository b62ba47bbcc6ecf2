import {
  appendJejak,
  fieldHistory,
  hasEdited,
  insertKaitanLintas,
  insertNaskah,
  readNaskah,
  type Tx,
  withTenant
} from '@selaras/db'
import { emptyNaskah } from '@selaras/domain/naskah'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, it } from 'vitest'
import { onBothApis } from './engines.ts'
import { type Client, clientOf } from './harness.ts'
import { kaitkan } from './induk-api.ts'
import { usulkanKaitan } from './kaitan-lintas-api.ts'
import { akun, firstLeaf, firstPlan, loadPlan, type Plan, ubah } from './plan.ts'
import { kirim } from './verifikasi-api.ts'

const pasuruan = (kotak: string): string => `${kotak}@pasuruan.contoh.id`
const tolak = '... on Penolakan { kode pesan saran rincian }'

const buat = (client: Client, variables: Record<string, unknown>) =>
  client.query(
    `mutation ($naskahId: ID!, $kunci: ID!, $jenis: String!, $dasar: String!, $judul: String!, $mulai: TahunAcuanInput!) {
      buatPerubahan(naskahId: $naskahId, kunci: $kunci, jenis: $jenis, dasar: $dasar, judul: $judul, mulai: $mulai) {
        __typename ... on PerubahanDibuat { naskah { id tahap jenis dasar asalId judul versi masaAcuan { tahun jenis } } }
        ${tolak} } }`,
    {
      kunci: uuidv7(),
      jenis: 'perubahan',
      dasar: 'hasilEvaluasi',
      judul: 'Perubahan atas Renstra',
      mulai: { tahun: 2027, jenis: 'renja' },
      ...variables
    }
  )

const bandingkan = (client: Client, dari: string, ke: string) =>
  client.query(
    `query ($dari: String!, $ke: String!) { perbandingan(dari: $dari, ke: $ke) {
      hitungan { ditambah dihapus diubah dipindah tetap }
      tingkat { tingkat tahun semula menjadi selisih persen }
      jumlahTabel { tabel jumlah } jumlahBaris teks { tempat }
      ubahan: jumlahBaris(macam: ["diubah"])
      baris { simpulId macam tabel sel { field semula menjadi selisih persen turunan } }
      dari { kunci naskahId versi } ke { kunci naskahId versi } } }`,
    { dari, ke }
  )

const alihkan = (
  client: Client,
  naskahId: string,
  opdId: string,
  alasan = 'Dinas dipecah menurut Perda 1/2026'
) =>
  client.query(
    `mutation ($naskahId: ID!, $opdId: ID!, $kunci: ID!, $alasan: String!) {
      alihkanPengampu(naskahId: $naskahId, opdId: $opdId, kunci: $kunci, alasan: $alasan) {
        __typename ... on PengampuDialihkan { naskahId } ${tolak} } }`,
    { naskahId, opdId, alasan, kunci: uuidv7() }
  )

const bagian = (
  naskahId: string,
  simpulId: string,
  keNaskahId: string,
  more: Record<string, unknown> = {}
) => ({
  naskahId,
  simpulId,
  keNaskahId,
  ...more
})

const alihkanBagian = (
  client: Client,
  asked: Record<string, unknown>,
  alasan = 'Bidang beralih menurut Perda 1/2026',
  kunci = uuidv7()
) =>
  client.query(
    `mutation ($bagian: BagianDialihkanInput!, $kunci: ID!, $alasan: String!) {
      alihkanBagian(bagian: $bagian, kunci: $kunci, alasan: $alasan) {
        __typename ... on BagianBeralih { naskahId keNaskahId jumlah } ${tolak} } }`,
    { bagian: asked, alasan, kunci }
  )

const pratinjau = async (client: Client, asked: Record<string, unknown>) =>
  (
    await client.query(
      `query ($bagian: BagianDialihkanInput!) { pratinjauAlihan(bagian: $bagian) { __typename
        ... on PratinjauAlihan { nama opdPenerima jumlah { jenis jumlah } pagu { tahun rupiah } akibat { jenis jumlah } } ${tolak} } }`,
      { bagian: asked }
    )
  ).data.pratinjauAlihan

const atur = (client: Client, naskahId: string, masaAcuan: readonly { tahun: number; jenis: string }[]) =>
  client.query(
    `mutation ($naskahId: ID!, $kunci: ID!, $masaAcuan: [TahunAcuanInput!]!) {
      aturMasaAcuan(naskahId: $naskahId, kunci: $kunci, masaAcuan: $masaAcuan) {
        __typename ... on MasaAcuanDiatur { naskah { versi masaAcuan { tahun jenis } } } ${tolak} } }`,
    { naskahId, masaAcuan, kunci: uuidv7() }
  )

onBothApis('a plan in force and what comes after it', (api) => {
  let planner: Client
  let plan: Plan
  let perubahanId: string

  beforeAll(async () => {
    planner = await api().signIn(akun.pemdaLain)
    plan = await firstPlan(planner, 'berlaku')
  })

  it('is not changed by somebody else, nor by a role that does not write', async () => {
    const verifikator = await api().signIn(akun.verifikatorLain)
    expect((await buat(verifikator, { naskahId: plan.id })).data.buatPerubahan).toMatchObject({
      __typename: 'Penolakan',
      kode: expect.stringMatching(/TIDAK_/)
    })
    const far = await api().signIn(akun.perencana)
    expect((await buat(far, { naskahId: plan.id })).data.buatPerubahan.kode).toBe('TIDAK_DITEMUKAN')
  })

  it('refuses a perubahan without a ground, a title, a year that is left, or while it is not in force', async () => {
    const kode = async (some: Record<string, unknown>) =>
      (await buat(planner, { naskahId: plan.id, ...some })).data.buatPerubahan.kode
    expect(await kode({ dasar: '' })).toBe('NILAI_TIDAK_SAH')
    expect(await kode({ dasar: 'hobi' })).toBe('NILAI_TIDAK_SAH')
    expect(await kode({ judul: '  ' })).toBe('NILAI_TIDAK_SAH')
    expect(await kode({ jenis: 'awal' })).toBe('NILAI_TIDAK_SAH')
    expect(await kode({ mulai: { tahun: 2027, jenis: 'renstra' } })).toBe('NILAI_TIDAK_SAH')
    expect(await kode({ mulai: { tahun: 2030, jenis: 'renja' } })).toBe('SYARAT_BELUM_TERPENUHI')
    const draft = await firstPlan(planner, 'rancanganAwal')
    expect(await kode({ naskahId: draft.id })).toBe('SYARAT_BELUM_TERPENUHI')
  })

  it('has one perubahan however many ask at once, with the same rows, and the plan itself stays', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => buat(planner, { naskahId: plan.id })))
    const made = answers.map(({ data }) => data.buatPerubahan)
    const done = made.filter((one) => one.__typename === 'PerubahanDibuat')
    expect(made.map((one) => one.kode).filter(Boolean)).toEqual([
      'SYARAT_BELUM_TERPENUHI',
      'SYARAT_BELUM_TERPENUHI'
    ])
    expect(done).toHaveLength(1)
    expect(done[0].naskah).toMatchObject({
      tahap: 'persiapan',
      jenis: 'perubahan',
      dasar: 'hasilEvaluasi',
      asalId: plan.id,
      versi: 1,
      masaAcuan: [{ tahun: 2027, jenis: 'renja' }]
    })
    perubahanId = done[0].naskah.id
    const copy = await loadPlan(planner, perubahanId)
    const ids = (one: Plan) =>
      one.simpul
        .map((row) => row.id)
        .filter((id) => id !== one.id)
        .sort()
    expect(ids(copy)).toEqual(ids(plan))
    expect((await loadPlan(planner, plan.id)).versi).toBe(plan.versi)
    const { data } = await planner.query(
      'query ($id: ID!) { keluargaNaskah(naskahId: $id) { id jenis } naskah(id: $id) { dokumen } }',
      { id: perubahanId }
    )
    expect(data.keluargaNaskah.map((one: { id: string }) => one.id)).toEqual(
      expect.arrayContaining([plan.id, perubahanId])
    )
    const { dokumen } = JSON.parse(data.naskah.dokumen)
    expect(dokumen).toMatchObject({ perubahanKe: 1, judul: 'Perubahan atas Renstra' })
    expect(dokumen.perkada).toBeUndefined()
  })

  it('is compared with its perubahan: nothing at first, then exactly what was changed', async () => {
    const sides = [`naskah:${plan.id}`, `naskah:${perubahanId}`] as const
    const first = (await bandingkan(planner, ...sides)).data.perbandingan
    expect(first.hitungan).toEqual({
      ditambah: 0,
      dihapus: 0,
      diubah: 0,
      dipindah: 0,
      tetap: plan.simpul.length
    })
    const leaf = firstLeaf(await loadPlan(planner, perubahanId))
    // What has been realised is locked; the last year is open.
    const pagu = leaf.simpul.pagu.findLast((one) => one.rupiah !== null)
    const { data } = await ubah(planner, {
      naskahId: perubahanId,
      kunci: uuidv7(),
      changes: [
        {
          jenis: 'isi',
          simpulId: leaf.simpul.id,
          field: `pagu:${pagu?.tahun}`,
          dari: Number(pagu?.rupiah),
          ke: Number(pagu?.rupiah) * 2
        }
      ]
    })
    expect(data.ubahNaskah.__typename).toBe('UbahNaskahBerhasil')
    const { perbandingan } = (await bandingkan(planner, ...sides)).data
    expect(perbandingan.hitungan).toMatchObject({ ditambah: 0, dihapus: 0, diubah: 1, dipindah: 0 })
    const own = perbandingan.baris.find((row: { simpulId: string }) => row.simpulId === leaf.simpul.id)
    expect(own.sel.find((sel: { field: string }) => sel.field === `pagu:${pagu?.tahun}`)).toMatchObject({
      selisih: pagu?.rupiah,
      persen: '100.00',
      turunan: false
    })
    const total = perbandingan.tingkat.find(
      (one: { tingkat: string; tahun: number }) => one.tingkat === 'program' && one.tahun === pagu?.tahun
    )
    expect(total.selisih).toBe(pagu?.rupiah)
    expect(perbandingan.ubahan).toBe(1)
    expect(perbandingan.jumlahBaris).toBeGreaterThan(1)
    const back = (await bandingkan(planner, sides[1], sides[0])).data.perbandingan
    expect(back.hitungan).toEqual(perbandingan.hitungan)
  })

  it('is compared with its own Potret, whose rows carry no ids, without inventing a difference', async () => {
    const { data } = await planner.query(
      'query ($id: ID!) { naskah(id: $id) { potret { id versi tahap hash alasan oleh dibuat } } }',
      { id: plan.id }
    )
    const [potret] = data.naskah.potret
    expect(potret).toMatchObject({ tahap: 'berlaku', alasan: 'daftarkan', oleh: 'Maya Puspitasari' })
    expect(potret.hash).toMatch(/^[0-9a-f]{64}$/)
    const { perbandingan } = (await bandingkan(planner, `potret:${potret.id}`, `naskah:${plan.id}`)).data
    expect(perbandingan.hitungan).toEqual({
      ditambah: 0,
      dihapus: 0,
      diubah: 0,
      dipindah: 0,
      tetap: plan.simpul.length
    })
  })

  it('is not compared by those who may not read one side, whatever they write as its name', async () => {
    const sides = [`naskah:${plan.id}`, `naskah:${perubahanId}`] as const
    const strangers = [
      await api().signIn(akun.perencana),
      await api().signIn(pasuruan('perencana.dinkes')),
      // The perubahan is a draft that was not submitted.
      await api().signIn(akun.verifikatorLain)
    ]
    for (const client of strangers) {
      expect((await bandingkan(client, ...sides)).data.perbandingan).toBeNull()
      expect((await bandingkan(client, sides[1], sides[0])).data.perbandingan).toBeNull()
    }
    for (const odd of [
      '',
      'naskah:',
      `${plan.id}`,
      `naskah:${plan.id}:x`,
      `Naskah:${plan.id}`,
      "potret:'; drop"
    ])
      expect([odd, (await bandingkan(planner, odd, sides[0])).data.perbandingan]).toEqual([odd, null])
  })

  it('gives the semula–menjadi matrix as a workbook to those who may read both sides, to nobody else', async () => {
    const get = (client: Client, dari: string, ke: string) =>
      api().app.inject({
        method: 'GET',
        url: `/unduh/semula-menjadi.xlsx?dari=${encodeURIComponent(dari)}&ke=${encodeURIComponent(ke)}`,
        headers: { cookie: client.cookie }
      })
    const sides = [`naskah:${plan.id}`, `naskah:${perubahanId}`] as const
    const own = await get(planner, ...sides)
    expect([own.statusCode, own.headers['content-type']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    ])
    expect(own.headers['content-disposition']).toMatch(/^attachment; filename="semula-menjadi-\d{4}\.xlsx"$/)
    expect(own.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const strangers: readonly [Client, number][] = [
      [await api().signIn(akun.perencana), 404],
      [await api().signIn(pasuruan('perencana.dinkes')), 404],
      [await api().signIn(akun.verifikatorLain), 404],
      [clientOf(api().app), 401],
      [clientOf(api().app, 'selaras.session_token=abc.def'), 401]
    ]
    for (const [client, status] of strangers) {
      const answer = await get(client, ...sides)
      expect([answer.statusCode, answer.body.includes(perubahanId)]).toEqual([status, false])
    }
    expect((await get(planner, 'x', 'y')).statusCode).toBe(404)
    const bare = await api().app.inject({
      url: '/unduh/semula-menjadi.xlsx',
      headers: { cookie: planner.cookie }
    })
    expect(bare.statusCode).toBe(404)
  })

  it('has reference years that kepala Bappelitbangda sets, never for two plans and not for the past', async () => {
    const head = await api().signIn(pasuruan('kepala.bappelitbangda'))
    const { data } = await head.query('query ($id: ID!) { naskah(id: $id) { masaAcuan { tahun jenis } } }', {
      id: plan.id
    })
    const before = data.naskah.masaAcuan
    expect((await atur(planner, plan.id, before)).data.aturMasaAcuan.kode).toBe('TIDAK_BERHAK')
    expect((await atur(head, plan.id, before.slice(1))).data.aturMasaAcuan.kode).toBe('TERKUNCI')
    expect((await atur(head, plan.id, [{ tahun: 1, jenis: 'renja' }])).data.aturMasaAcuan.kode).toMatch(
      /TAHUN|TERKUNCI/
    )
    const more = [...before, { tahun: 2027, jenis: 'perubahanRenja' }]
    const set = (await atur(head, plan.id, more)).data.aturMasaAcuan
    expect(set).toMatchObject({
      __typename: 'MasaAcuanDiatur',
      naskah: { versi: plan.versi + 1, masaAcuan: more }
    })
    const acuan = async (tahun: number, jenis: string) => {
      const { opd } = (
        await head.query('query ($id: ID!) { naskah(id: $id) { opd { id } } }', { id: plan.id })
      ).data.naskah
      return (
        await head.query(
          `query ($opdId: ID!, $tahun: Int!, $jenis: String!) { renstraAcuan(opdId: $opdId, tahun: $tahun, jenis: $jenis) {
            __typename ... on RenstraAcuan { naskah { id } } ${tolak} } }`,
          { opdId: opd.id, tahun, jenis }
        )
      ).data.renstraAcuan
    }
    expect(await acuan(2025, 'renja')).toEqual({ __typename: 'RenstraAcuan', naskah: { id: plan.id } })
    expect(await acuan(2027, 'perubahanRenja')).toMatchObject({ naskah: { id: plan.id } })
    expect(await acuan(2030, 'renja')).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await acuan(2025, 'rka')).toMatchObject({ kode: 'NILAI_TIDAK_SAH' })
    const map = (
      await head.query(
        '{ petaAcuan(tahun: [2025, 2030]) { opd { singkatan } sel { tahun jenis keadaan naskah { id } } } }'
      )
    ).data.petaAcuan
    const dinkop = map.find((row: { opd: { singkatan: string } }) => row.opd.singkatan === 'Dinkop UKM')
    expect(dinkop.sel).toEqual([
      { tahun: 2025, jenis: 'renja', keadaan: 'satu', naskah: [{ id: plan.id }] },
      { tahun: 2025, jenis: 'perubahanRenja', keadaan: 'satu', naskah: [{ id: plan.id }] },
      { tahun: 2030, jenis: 'renja', keadaan: 'tidakAda', naskah: [] },
      { tahun: 2030, jenis: 'perubahanRenja', keadaan: 'tidakAda', naskah: [] }
    ])
    const own = (await planner.query('{ petaAcuan(tahun: [2025]) { opd { singkatan } } }')).data.petaAcuan
    expect(own).toEqual([{ opd: { singkatan: 'Dinkop UKM' } }])
  })

  it('has a history that says who changed what from what to what, of the plan, a row, a cell', async () => {
    const history = async (client: Client, args = '', id = perubahanId) =>
      (
        await client.query(
          `query ($id: ID!) { naskah(id: $id) { riwayat${args} { berikutnya entri { seq oleh tindakan label langkah jumlahPerubahan
            perubahan { simpulId field macam tempat label dari ke } } } } }`,
          { id }
        )
      ).data.naskah?.riwayat
    const all = await history(planner)
    expect(all.entri.map((one: { seq: number; tindakan: string }) => [one.seq, one.tindakan])).toEqual([
      [2, 'ubah'],
      [1, 'buat']
    ])
    const [edit] = all.entri
    const [cell] = edit.perubahan
    expect(edit).toMatchObject({ oleh: 'Nur Aini', label: 'Mengubah isi', jumlahPerubahan: 1 })
    expect(cell).toMatchObject({ macam: 'isi', label: expect.stringMatching(/^Pagu \(Rp\) \d{4}$/) })
    expect(Number(cell.ke.replaceAll('.', ''))).toBe(2 * Number(cell.dari.replaceAll('.', '')))
    const ofCell = await history(planner, `(simpulId: "${cell.simpulId}", field: "${cell.field}")`)
    expect(ofCell.entri).toHaveLength(1)
    expect((await history(planner, `(simpulId: "${cell.simpulId}", field: "uraian")`)).entri).toEqual([])
    expect((await history(planner, '(tindakan: ["buat"])')).entri).toHaveLength(1)
    const paged = await history(planner, '(batas: 1)')
    expect([paged.entri.length, paged.berikutnya]).toEqual([1, 2])
    expect((await history(planner, '(batas: 1, sebelum: 2)')).berikutnya).toBeNull()
    expect(await history(await api().signIn(akun.verifikatorLain))).toBeNull()
    const { saya } = (await planner.query('{ saya { pemda { id } } }')).data
    const raw = await withTenant(api().db, { pemdaId: saya.pemda.id, lingkup: 'sistem' }, (tx) =>
      fieldHistory(tx, perubahanId, cell.simpulId, cell.field)
    )
    expect(raw).toHaveLength(1)
  })

  it('has a chain that may be recomputed by those who answer for it', async () => {
    const check = async (client: Client, id = plan.id) =>
      (
        await client.query(
          `query ($id: ID!) { rantaiJejak(naskahId: $id) { __typename ... on RantaiJejak { utuh panjang hash masalah } ${tolak} } }`,
          { id }
        )
      ).data.rantaiJejak
    const auditor = await api().signIn(pasuruan('auditor.inspektorat'))
    expect(await check(auditor)).toMatchObject({ utuh: true, masalah: [], panjang: expect.any(Number) })
    expect(await check(planner)).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await check(await api().signIn(akun.perencana))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
  })

  describe('a part of a draft', () => {
    let admin: Client
    let heir: Client
    let draft: Plan
    let program: Plan['simpul'][number]
    const penerima = uuidv7()
    const jumlahOf = async (client: Client, id: string) =>
      (
        await client.query('query ($id: ID!) { naskah(id: $id) { versi jumlahPagu { tahun rupiah } } }', {
          id
        })
      ).data.naskah

    beforeAll(async () => {
      admin = await api().signIn(pasuruan('admin'))
      heir = await api().signIn(pasuruan('perencana.dinkes'))
      draft = await firstPlan(planner, 'rancanganAwal')
      const found = draft.simpul.find(({ jenis }) => jenis === 'program')
      if (!found) throw new Error('no program')
      program = found
      const { data } = await heir.query('{ saya { pemda { id } peran { opd { id } } } }')
      const head = (
        await planner.query('query ($id: ID!) { naskah(id: $id) { tahun profil bagian { nama isi } } }', {
          id: draft.id
        })
      ).data.naskah
      const part = (nama: string) => head.bagian.find((one: { nama: string }) => one.nama === nama)?.isi
      const naskah = emptyNaskah({
        id: penerima,
        judul: 'Renstra Dinas Kesehatan',
        profil: head.profil,
        tahun: head.tahun,
        nomenklatur: part('dokumen').nomenklatur,
        pemda: part('pemda'),
        perangkatDaerah: part('perangkatDaerah')
      })
      await withTenant(api().db, { pemdaId: data.saya.pemda.id, lingkup: 'sistem' }, async (tx) => {
        const opdId = data.saya.peran[0].opd.id
        const [waktu, dibuatOleh] = ['2026-11-20T00:00:00.000Z', 'uji']
        await insertNaskah(tx, naskah, {
          opdId,
          jenis: 'awal',
          judul: 'Renstra Dinas Kesehatan',
          tahap: 'rancanganAwal',
          versiMesin: 1,
          dibuatOleh,
          waktu
        })
        const at = { id: penerima, opdId }
        await appendJejak(tx, { naskah: at, waktu, penggunaId: dibuatOleh, tindakan: 'buat', rincian: {} })
      })
    })

    it('goes nowhere when the person, the state, the reason or the place says no', async () => {
      const kode = async (client: Client, asked: Record<string, unknown>, alasan?: string) =>
        (await alihkanBagian(client, asked, alasan)).data.alihkanBagian.kode
      const asked = bagian(draft.id, program.id, penerima)
      expect(await kode(planner, asked)).toBe('TIDAK_DITEMUKAN')
      expect(await kode(heir, asked)).toBe('TIDAK_DITEMUKAN')
      expect(await kode(await api().signIn(akun.verifikatorLain), asked)).toBe('TIDAK_BERHAK')
      expect(await kode(await api().signIn(akun.admin), asked)).toBe('TIDAK_DITEMUKAN')
      expect(await kode(admin, bagian('x', program.id, penerima))).toBe('TIDAK_DITEMUKAN')
      expect(await kode(admin, bagian(draft.id, program.id, perubahanId))).toBe('NILAI_TIDAK_SAH')
      expect(await kode(admin, bagian(draft.id, uuidv7(), penerima))).toBe('TIDAK_DITEMUKAN')
      expect(await kode(admin, bagian(draft.id, program.id, penerima, { indukId: uuidv7() }))).toBe(
        'TIDAK_DITEMUKAN'
      )
      const long = (await alihkanBagian(admin, asked, 'a'.repeat(2_001))).data.alihkanBagian
      expect(long.pesan).toBe('Alasan pengalihan 2.001 huruf, lebih dari batas 2.000 huruf.')
      const fixed = (await alihkanBagian(admin, bagian(plan.id, program.id, penerima))).data.alihkanBagian
      expect(fixed).toMatchObject({ kode: 'TERKUNCI', saran: expect.stringContaining('struktur organisasi') })
      const other = (await alihkanBagian(admin, bagian(perubahanId, program.id, penerima))).data.alihkanBagian
      expect(other).toMatchObject({ kode: 'TERKUNCI', pesan: expect.stringContaining('dasar lain') })
    })

    it('is shown before it goes: counts, and amounts only to whom the draft is open', async () => {
      const seen = await pratinjau(admin, bagian(draft.id, program.id, penerima))
      expect(seen).toMatchObject({ nama: '', pagu: null, opdPenerima: expect.stringContaining('Kesehatan') })
      expect(seen.jumlah).toContainEqual({ jenis: 'program', jumlah: 1 })
      expect((await pratinjau(heir, bagian(draft.id, program.id, penerima))).kode).toBe('TIDAK_DITEMUKAN')
    })

    it('goes once with its history, threads and amounts; the other rows of that history stay', async () => {
      const other = draft.simpul.find(({ jenis, id }) => jenis === 'program' && id !== program.id)
      const cell = (row: Plan['simpul'][number] | undefined, ke: string) => ({
        jenis: 'isi',
        simpulId: row?.id,
        field: 'uraian',
        dari: row?.isian['uraian'],
        ke
      })
      const changes = [cell(program, 'Program yang beralih'), cell(other, 'Rahasia Dinkop')]
      const edited = await ubah(planner, { naskahId: draft.id, kunci: uuidv7(), changes })
      expect(edited.data.ubahNaskah.__typename).toBe('UbahNaskahBerhasil')
      await kirim(planner, 'tulisCatatan', {
        naskahId: draft.id,
        simpulId: program.id,
        field: 'uraian',
        isi: 'Ikut beralih.'
      })
      const before = await jumlahOf(planner, draft.id)
      const [asked, kunci] = [bagian(draft.id, program.id, penerima), uuidv7()]
      const answers = await Promise.all([1, 2].map(() => alihkanBagian(admin, asked, undefined, kunci)))
      for (const { data } of answers) expect(data.alihkanBagian.__typename).toBe('BagianBeralih')
      const [from, to] = [await jumlahOf(planner, draft.id), await jumlahOf(heir, penerima)]
      expect([from.versi, to.versi]).toEqual([before.versi + 1, 2])
      for (const { tahun, rupiah } of before.jumlahPagu) {
        const at = (list: { tahun: number; rupiah: string | null }[]) =>
          Number(list.find((one) => one.tahun === tahun)?.rupiah ?? 0)
        expect(at(from.jumlahPagu) + at(to.jumlahPagu)).toBe(Number(rupiah))
        expect(at(to.jumlahPagu)).toBeGreaterThan(0)
      }
      const got = (
        await heir.query(
          `query ($id: ID!, $s: ID!) { naskah(id: $id) { simpul { id } catatan { simpulId pesan { isi } }
            semua: riwayat { entri { tindakan langkah } }
            riwayat(simpulId: $s) { berikutnya entri { oleh tindakan dariRenstraLain perubahan { dari ke } } } } }`,
          { id: penerima, s: program.id }
        )
      ).data.naskah
      expect(got.simpul.map((row: { id: string }) => row.id)).toContain(program.id)
      expect(got.catatan).toEqual([{ simpulId: program.id, pesan: [{ isi: 'Ikut beralih.' }] }])
      expect(got.semua.entri[0]).toMatchObject({
        tindakan: 'terimaBagian',
        langkah: expect.stringContaining('dari Dinas Koperasi')
      })
      const { entri } = got.riwayat
      expect(
        entri.map((one: { tindakan: string; dariRenstraLain: boolean }) => [
          one.tindakan,
          one.dariRenstraLain
        ])
      ).toEqual([
        ['terimaBagian', false],
        ['ubah', true],
        ...entri.slice(2).map(({ tindakan }: { tindakan: string }) => [tindakan, true])
      ])
      expect(entri[1]).toMatchObject({ oleh: 'Nur Aini', perubahan: [{ ke: 'Program yang beralih' }] })
      expect(JSON.stringify(got)).not.toContain('Rahasia Dinkop')
      const page = (sebelum: number) =>
        heir.query(
          `query ($id: ID!, $s: ID!, $sebelum: Int) { naskah(id: $id) {
            riwayat(simpulId: $s, batas: 1, sebelum: $sebelum) { berikutnya entri { seq tindakan } } } }`,
          { id: penerima, s: program.id, sebelum }
        )
      expect((await page(2)).data.naskah.riwayat.entri).toMatchObject([{ tindakan: 'ubah' }])
    })

    it('is gone from the plan that gave it, whose history says what went where, and both chains are whole', async () => {
      const left = (
        await planner.query(
          `query ($id: ID!, $s: ID!) { naskah(id: $id) { simpul { id } riwayat(simpulId: $s) { entri { tindakan langkah alasan } } } }`,
          { id: draft.id, s: program.id }
        )
      ).data.naskah
      expect(left.simpul.map((row: { id: string }) => row.id)).not.toContain(program.id)
      expect(left.riwayat.entri[0]).toMatchObject({
        tindakan: 'alihkanBagian',
        langkah: expect.stringContaining('ke Dinas Kesehatan'),
        alasan: 'Bidang beralih menurut Perda 1/2026'
      })
      expect((await loadPlan(planner, penerima)) ?? null).toBeNull()
      expect((await loadPlan(heir, draft.id)) ?? null).toBeNull()
      const auditor = await api().signIn(pasuruan('auditor.inspektorat'))
      for (const id of [draft.id, penerima]) {
        const { data } = await auditor.query(
          'query ($id: ID!) { naskah(id: $id) { versi } rantaiJejak(naskahId: $id) { ... on RantaiJejak { utuh panjang } } }',
          { id }
        )
        expect(data.rantaiJejak).toEqual({ utuh: true, panjang: data.naskah.versi })
      }
      for (const [client, words] of [
        [planner, 'dialihkan dari Renstra Anda'],
        [heir, 'Renstra Anda menerima']
      ] as const) {
        const { data } = await client.query('{ pemberitahuan { edges { node { data } } } }')
        expect(data.pemberitahuan.edges[0].node.data.teks).toContain(words)
      }
    })

    it('takes the links of its rows along; whoever wrote it is an author there too', async () => {
      const tujuan = draft.simpul.find(({ jenis }) => jenis === 'tujuan')?.id ?? ''
      const linked = await kaitkan(planner, {
        naskahId: draft.id,
        simpulId: tujuan,
        nspk: { uraian: 'Norma yang beralih', sumber: 'Permen 1/2020' }
      })
      expect(linked.errors).toEqual([])
      const { edges } = (await planner.query('{ daftarOpd { edges { node { id singkatan } } } }')).data
        .daftarOpd
      const third = edges.find(
        (edge: { node: { singkatan: string } }) => edge.node.singkatan === 'Inspektorat'
      )
      const asked = await usulkanKaitan(planner, {
        naskahId: draft.id,
        simpulId: tujuan,
        opdId: third.node.id
      })
      const linkId = asked.data.usulkanKaitanLintas.id
      const { saya: me } = (await planner.query('{ saya { id pemda { id } } }')).data
      const asSistem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
        withTenant(api().db, { pemdaId: me.pemda.id, lingkup: 'sistem' }, work)
      // As a perubahan of the plan in force, under which the other link is named until then.
      const inForce = (await asSistem((tx) => readNaskah(tx, draft.id)))?.asalNaskahId ?? ''
      const become = (jenis: string, dasar: string | null) =>
        asSistem((tx) =>
          sql`update selaras.naskah set jenis = ${jenis}, dasar = ${dasar} where naskah_id = ${draft.id}`.execute(
            tx.sql
          )
        )
      const second = draft.simpul.find(({ jenis, id }) => jenis === 'program' && id !== program.id)?.id ?? ''
      const earlierId = uuidv7()
      await asSistem(async (tx) =>
        insertKaitanLintas(tx, {
          id: earlierId,
          pengusul: {
            opdId: (await readNaskah(tx, inForce))?.opdId ?? '',
            naskahId: inForce,
            simpulId: second,
            isi: {}
          },
          kebutuhan: 'Data',
          penerimaOpdId: third.node.id,
          dibuat: '2026-11-21T03:00:00Z',
          dibuatOleh: 'uji'
        })
      )
      const head = await api().signIn(pasuruan('kepala.bappelitbangda'))
      const handed = async (simpulId: string) => {
        const done = (await alihkanBagian(head, bagian(draft.id, simpulId, penerima))).data.alihkanBagian
        expect(done, JSON.stringify(done)).toMatchObject({ __typename: 'BagianBeralih' })
      }
      await become('perubahan', 'strukturOrganisasi')
      await handed(second)
      await become('awal', null)
      await handed(tujuan)
      const links = async (client: Client, id: string) =>
        (
          await client.query('query ($id: ID!) { naskah(id: $id) { kaitan { simpulId nspkUraian } } }', {
            id
          })
        ).data.naskah.kaitan
      expect(await links(heir, penerima)).toContainEqual({
        simpulId: tujuan,
        nspkUraian: 'Norma yang beralih'
      })
      expect(JSON.stringify(await links(planner, draft.id))).not.toContain(tujuan)
      const lintas = async (client: Client, id: string) =>
        (
          await client.query(
            'query ($id: ID!) { kaitanLintas(naskahId: $id) { id arah pengusul { simpulId } } }',
            { id }
          )
        ).data.kaitanLintas
      expect(await lintas(heir, penerima)).toEqual([
        { id: earlierId, arah: 'keluar', pengusul: { simpulId: second } },
        { id: linkId, arah: 'keluar', pengusul: { simpulId: tujuan } }
      ])
      expect([await lintas(planner, draft.id), await lintas(planner, inForce)]).toEqual([[], []])
      const wrote = (penggunaId: string) => asSistem((tx) => hasEdited(tx, penerima, penggunaId))
      expect([await wrote(me.id), await wrote('orang-lain')]).toEqual([true, false])
    })
  })

  it('goes to another OPD with its perubahan and its history when the admin of the pemda says so', async () => {
    const admin = await api().signIn(pasuruan('admin'))
    const { data } = await admin.query('{ daftarOpd { edges { node { id singkatan } } } }')
    const dinkes = data.daftarOpd.edges.find(
      (edge: { node: { singkatan: string } }) => edge.node.singkatan === 'Dinkes'
    ).node.id
    const kode = async (client: Client, opdId = dinkes, alasan?: string) =>
      (await alihkan(client, plan.id, opdId, alasan)).data.alihkanPengampu.kode
    expect(await kode(planner)).toBe('TIDAK_BERHAK')
    expect(await kode(await api().signIn('admin@lumajang.contoh.id'))).toBe('TIDAK_DITEMUKAN')
    expect(await kode(admin, uuidv7())).toBe('TIDAK_DITEMUKAN')
    expect(await kode(admin, dinkes, ' ')).toBe('NILAI_TIDAK_SAH')
    const moved = (await alihkan(admin, plan.id, dinkes)).data.alihkanPengampu
    expect(moved.naskahId).toEqual(expect.arrayContaining([plan.id, perubahanId]))
    expect(await kode(admin)).toBe('NILAI_TIDAK_SAH')
    const heir = await api().signIn(pasuruan('perencana.dinkes'))
    const seen = await heir.query(
      `query ($id: ID!, $old: ID!) {
        naskah(id: $id) { bolehUbah riwayatTahap { peristiwa } riwayat { entri { tindakan alasan } } simpul { id } }
        lama: naskah(id: $old) { potret { id } riwayatTahap { peristiwa } } }`,
      { id: perubahanId, old: plan.id }
    )
    expect(seen.data.naskah.bolehUbah).toBe(true)
    expect(seen.data.naskah.simpul.length).toBe(plan.simpul.length)
    expect(seen.data.naskah.riwayat.entri.map((one: { tindakan: string }) => one.tindakan)).toEqual([
      'alihkanPengampu',
      'ubah',
      'buat'
    ])
    expect(seen.data.lama).toMatchObject({ potret: [{}], riwayatTahap: [{ peristiwa: 'daftarkan' }] })
    expect((await loadPlan(planner, plan.id)) ?? null).toBeNull()
    const auditor = await api().signIn(pasuruan('auditor.inspektorat'))
    for (const id of moved.naskahId) {
      const { data: chain } = await auditor.query(
        'query ($id: ID!) { rantaiJejak(naskahId: $id) { ... on RantaiJejak { utuh } } }',
        { id }
      )
      expect(chain.rantaiJejak).toEqual({ utuh: true })
    }
  })
})
