import { appendTahap, lockNaskah, verifyJejak, withTenant } from '@selaras/db'
import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { onBothApis } from './engines.ts'
import type { Client } from './harness.ts'
import {
  forumContoh,
  ikutForum,
  simpanForum,
  suratContoh,
  terbitkan,
  tetapkanForum
} from './persiapan-api.ts'
import { akun, firstPlan, langkah } from './plan.ts'

onBothApis('Surat Edaran and forum over the API', (api) => {
  const pemdaOf = async (client: Client): Promise<string> =>
    (await client.query('{ saya { pemda { id } } }')).data.saya.pemda.id

  /** Puts the sample draft where a Surat Edaran would have put it, past the machine: its way is tested elsewhere. */
  const inRancangan = async (planner: Client): Promise<{ id: string; opdId: string; pemdaId: string }> => {
    const { id } = await firstPlan(planner)
    const pemdaId = await pemdaOf(planner)
    const opdId = await withTenant(api().db, { pemdaId, lingkup: 'sistem' }, async (tx) => {
      const locked = await lockNaskah(tx, id)
      if (!locked) throw new Error('no plan')
      if (locked.tahap !== 'rancangan')
        await appendTahap(tx, locked, {
          langkah: {
            dari: 'menungguSuratEdaran',
            ke: 'rancangan',
            peristiwa: 'suratEdaranTerbit',
            versiMesin: 1,
            pelakuId: 'sistem',
            sebagai: 'sistem',
            alasan: null
          },
          waktu: '2026-11-12T03:00:00Z'
        })
      return locked.opdId
    })
    return { id, opdId, pemdaId }
  }

  it('issues the Surat Edaran once per key, for Bappelitbangda alone; an OPD reads its own pagu', async () => {
    const planner = await api().signIn(akun.perencana)
    const kaban = await api().signIn(akun.kepalaBappelitbangda)
    const { opd } = (
      await planner.query('query ($id: ID!) { naskah(id: $id) { opd { id } } }', {
        id: (await firstPlan(planner)).id
      })
    ).data.naskah
    expect((await terbitkan(planner, suratContoh(opd.id))).data.terbitkanSuratEdaran.kode).toBe(
      'TIDAK_BERHAK'
    )
    const kunci = uuidv7()
    const first = await terbitkan(kaban, suratContoh(opd.id), kunci)
    expect(first.data.terbitkanSuratEdaran).toMatchObject({
      __typename: 'SuratEdaranTerbit',
      surat: { nomor: '050/77/2026', pagu: [{ tahun: 2019, rupiah: '3000000000' }, { tahun: 2020 }] }
    })
    expect((await terbitkan(kaban, suratContoh(opd.id), kunci)).data).toEqual(first.data)
    expect(
      (await terbitkan(kaban, suratContoh(opd.id, { nomor: 'lain' }))).data.terbitkanSuratEdaran
    ).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI'
    })
    const sums = await planner.query('query ($id: ID!) { naskah(id: $id) { jumlahPagu { tahun rupiah } } }', {
      id: (await firstPlan(planner)).id
    })
    expect(sums.data.naskah.jumlahPagu).toContainEqual({
      tahun: 2019,
      rupiah: expect.stringMatching(/^[1-9]\d{8,}$/)
    })
    const other = await api().signIn(akun.perencanaLain)
    const list = '{ daftarSuratEdaran { nomor pagu { rupiah } } }'
    expect((await planner.query(list)).data.daftarSuratEdaran).toEqual([
      { nomor: '050/77/2026', pagu: [{ rupiah: '3000000000' }, { rupiah: '3000000000' }] }
    ])
    expect((await other.query(list)).data.daftarSuratEdaran).toEqual([{ nomor: '050/77/2026', pagu: [] }])
  })

  it('goes from invitations to the berita acara, after which nothing of it changes', async () => {
    const planner = await api().signIn(akun.perencana)
    const kepala = await api().signIn(akun.kepala)
    const { id, pemdaId } = await inRancangan(planner)
    const empty = {
      ...forumContoh,
      hadir: [],
      kesepakatan: [],
      penandaTangan: [],
      undangan: [{ nama: ' ', instansi: '' }]
    }
    const made = (await simpanForum(planner, { naskahId: [id], forum: empty })).data.simpanForum.forum
    expect(made).toMatchObject({ versi: 1, lintas: false, undangan: [], bolehUbah: true })
    expect(
      (await langkah(kepala, { naskahId: id, kunci: uuidv7(), peristiwa: 'bukaForum' })).data.langkahTahap
    ).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringMatching(/undangan/)
    })
    expect((await tetapkanForum(kepala, made.id, 1)).data.tetapkanBeritaAcaraForum).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringMatching(/undangan.*hadir.*kesepakatan.*penanda tangan/)
    })
    const saved = (await simpanForum(planner, { forumId: made.id, versi: 1 })).data.simpanForum.forum
    expect(saved).toMatchObject({ versi: 2, undangan: forumContoh.undangan })
    expect((await simpanForum(kepala, { forumId: made.id, versi: 1 })).data.simpanForum.kode).toBe('BASI')
    expect(
      (await langkah(kepala, { naskahId: id, kunci: uuidv7(), peristiwa: 'bukaForum' })).data.langkahTahap
    ).toMatchObject({
      naskah: { tahap: 'forum' }
    })
    expect(
      (await langkah(kepala, { naskahId: id, kunci: uuidv7(), peristiwa: 'tutupForum' })).data.langkahTahap
        .kode
    ).toBe('SYARAT_BELUM_TERPENUHI')
    expect(
      (await tetapkanForum(kepala, made.id, 2, { tanggal: '2026-11-17' })).data.tetapkanBeritaAcaraForum
        .rincian
    ).toEqual({
      field: 'tanggal'
    })
    const fixed = (await tetapkanForum(kepala, made.id, 2)).data.tetapkanBeritaAcaraForum.forum
    expect(fixed).toMatchObject({
      nomor: '050/BA/1',
      bolehUbah: false,
      peserta: [{ judul: expect.stringMatching(/Renstra/) }]
    })
    expect((await simpanForum(kepala, { forumId: made.id, versi: fixed.versi })).data.simpanForum.kode).toBe(
      'TERKUNCI'
    )
    expect((await ikutForum(kepala, id, null)).data.ikutForum.kode).toBe('TERKUNCI')
    expect(
      (await langkah(kepala, { naskahId: id, kunci: uuidv7(), peristiwa: 'tutupForum' })).data.langkahTahap
    ).toMatchObject({
      naskah: { tahap: 'penyempurnaanRancangan' }
    })
    await withTenant(api().db, { pemdaId, lingkup: 'sistem' }, async (tx) => {
      expect(await verifyJejak(tx, id)).toMatchObject({ utuh: true })
    })
  })

  it('is of all OPD when Bappelitbangda holds it: an OPD brings its plan, and may not change the forum', async () => {
    const verifikator = await api().signIn(akun.verifikator)
    const planner = await api().signIn(akun.perencana)
    const stranger = await api().signIn(akun.pemdaLain)
    expect((await simpanForum(planner, { lintas: true })).data.simpanForum.kode).toBe('TIDAK_BERHAK')
    const forum = (await simpanForum(verifikator, { lintas: true })).data.simpanForum.forum
    expect(forum).toMatchObject({ lintas: true, bolehUbah: true })
    expect((await simpanForum(planner, { forumId: forum.id, versi: 1 })).data.simpanForum.kode).toBe(
      'TIDAK_BERHAK'
    )
    expect((await simpanForum(stranger, { forumId: forum.id, versi: 1 })).data.simpanForum.kode).toBe(
      'TIDAK_DITEMUKAN'
    )
    const list = '{ daftarForum { id bolehUbah } }'
    expect((await planner.query(list)).data.daftarForum).toContainEqual({ id: forum.id, bolehUbah: false })
    expect((await stranger.query(list)).data.daftarForum).toEqual([])
    const plan = await firstPlan(stranger, 'rancanganAwal')
    const refused = (await ikutForum(stranger, plan.id, forum.id)).data.ikutForum
    expect(refused.kode).toBe('TIDAK_DITEMUKAN')
    const told = await planner.query('{ pemberitahuan { edges { node { jenis data } } } }')
    expect(
      told.data.pemberitahuan.edges.map((edge: { node: { jenis: string } }) => edge.node.jenis)
    ).toContain('forum')
  })
})
