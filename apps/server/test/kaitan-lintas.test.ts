import {
  copyNaskah,
  inheritKaitanLintas,
  insertKaitanLintas,
  readNaskah,
  savePeran,
  type Tx,
  withTenant
} from '@selaras/db'
import { KAITAN_LINTAS_BELUM_ADA, mesinKaitanLintas } from '@selaras/domain/tahap'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import { onBothApis } from './engines.ts'
import type { Client } from './harness.ts'
import { terimaKaitan, tolakKaitan, usulkanKaitan } from './kaitan-lintas-api.ts'
import { akun, firstPlan, masuk, type Plan, ubah } from './plan.ts'

const daftar = async (client: Client, naskahId: string) =>
  (
    await client.query(
      `query ($id: ID!) { kaitanLintas(naskahId: $id) { id status arah kebutuhan alasan bolehTerima bolehTolak
        pengusul { opd { singkatan } simpulId jenis uraian indikator { uraian satuan } }
        penerima { opd { singkatan } simpulId uraian } diputusOleh } }`,
      { id: naskahId }
    )
  ).data.kaitanLintas

onBothApis('a link between the nodes of two OPD', (api) => {
  let planner: Client
  let head: Client
  let otherPlanner: Client
  let otherHead: Client
  let plan: Plan
  let other: Plan
  let pemdaId: string
  let opd: Readonly<Record<string, string>>
  const at = (one: Plan, jenis: string) => one.simpul.find((row) => row.jenis === jenis)?.id ?? ''
  const usulkan = async (client: Client, more: Record<string, unknown> = {}) =>
    (
      await usulkanKaitan(client, {
        naskahId: plan.id,
        simpulId: at(plan, 'program'),
        opdId: opd['Dinkes'],
        ...more
      })
    ).data.usulkanKaitanLintas
  const terima = async (client: Client, kaitanId: string, more: Record<string, unknown> = {}) =>
    (await terimaKaitan(client, { naskahId: other.id, simpulId: at(other, 'program'), kaitanId, ...more }))
      .data.terimaKaitanLintas
  const tolak = async (client: Client, kaitanId: string, more: Record<string, unknown> = {}) =>
    (await tolakKaitan(client, { naskahId: other.id, kaitanId, ...more })).data.tolakKaitanLintas

  const asSistem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    withTenant(api().db, { pemdaId, lingkup: 'sistem' }, work)
  const opdOf = async (tx: Tx): Promise<string> => (await readNaskah(tx, plan.id))?.opdId ?? ''

  beforeAll(async () => {
    planner = await api().signIn(akun.perencana)
    head = await api().signIn(akun.kepala)
    otherPlanner = await api().signIn(akun.perencanaLain)
    otherHead = await api().signIn(akun.kepalaLain)
    plan = await firstPlan(planner)
    const { data } = await planner.query('{ daftarOpd { edges { node { id singkatan } } } }')
    opd = Object.fromEntries(
      data.daftarOpd.edges.map(({ node }: { node: { id: string; singkatan: string } }) => [
        node.singkatan,
        node.id
      ])
    )
    const file = (await planner.query('query ($id: ID!) { naskah(id: $id) { dokumen } }', { id: plan.id }))
      .data.naskah.dokumen
    const made = await masuk(otherPlanner, 'imporNaskah', {
      opdId: opd['Dinkes'],
      kunci: uuidv7(),
      namaBerkas: 'dinkes.json',
      isi: file.replaceAll(/"x-id":"[^"]*",?/g, '').replaceAll(',}', '}')
    })
    if (made.data.imporNaskah.__typename !== 'NaskahBaru') throw new Error(JSON.stringify(made.data))
    other = await firstPlan(otherPlanner)
    pemdaId = (await planner.query('{ saya { pemda { id } } }')).data.saya.pemda.id
  })

  it('is proposed by those who write the plan, from a node of it, to another OPD; nothing is half done', async () => {
    const kode = async (client: Client, more: Record<string, unknown> = {}) =>
      (await usulkan(client, more)).kode
    expect(await kode(otherPlanner)).toBe('TIDAK_DITEMUKAN')
    expect(await kode(await api().signIn(akun.pemdaLain))).toBe('TIDAK_DITEMUKAN')
    expect(await kode(await api().signIn(akun.verifikator))).toBe('TIDAK_BERHAK')
    expect(await kode(planner, { opdId: opd['Dinkop'] ?? opd['Dinkop UM'] })).toBe('SYARAT_BELUM_TERPENUHI')
    expect(await kode(planner, { opdId: uuidv7() })).toBe('TIDAK_DITEMUKAN')
    expect(await kode(planner, { simpulId: uuidv7() })).toBe('SYARAT_BELUM_TERPENUHI')
    expect(await kode(planner, { simpulId: at(plan, 'indikator') })).toBe('SYARAT_BELUM_TERPENUHI')
    expect(await kode(planner, { kebutuhan: ' ' })).toBe('NILAI_TIDAK_SAH')
    expect((await usulkan(planner, { kebutuhan: 'x'.repeat(2_001) })).pesan).toContain('2.000')
    expect(await daftar(planner, plan.id)).toEqual([])
  })

  it('is read by both OPD as stated, by nobody else, and the plan behind it stays shut', async () => {
    const kunci = uuidv7()
    const twice = await Promise.all([usulkan(planner, { kunci }), usulkan(planner, { kunci })])
    expect(twice[0].id).toBe(twice[1].id)
    const [mine] = await daftar(planner, plan.id)
    const [theirs] = await daftar(otherHead, other.id)
    expect(mine).toMatchObject({
      arah: 'keluar',
      bolehTerima: false,
      pengusul: { simpulId: at(plan, 'program') }
    })
    expect(theirs).toMatchObject({
      id: mine.id,
      arah: 'masuk',
      status: 'diusulkan',
      bolehTerima: true,
      bolehTolak: true,
      penerima: null,
      pengusul: { simpulId: null, jenis: 'program', uraian: mine.pengusul.uraian }
    })
    expect(theirs.pengusul.uraian).not.toBe('')
    expect((await daftar(otherPlanner, other.id))[0].bolehTerima).toBe(false)
    for (const stranger of [akun.pemdaLain, akun.verifikator, akun.admin]) {
      const client = await api().signIn(stranger)
      expect([stranger, await daftar(client, plan.id), await daftar(client, other.id)]).toEqual([
        stranger,
        [],
        []
      ])
    }
    expect(await daftar(otherHead, plan.id)).toEqual([])
    const { data } = await otherPlanner.query('{ pemberitahuan { edges { node { data } } } }')
    expect(data.pemberitahuan.edges[0].node.data.teks).toContain('mengusulkan kaitan lintas')
  })

  it('is decided once, by the head of the OPD that was asked, with a node of its own or a reason', async () => {
    const [{ id }] = await daftar(planner, plan.id)
    const kode = async (answer: Promise<{ kode?: string }>) => (await answer).kode
    expect(await kode(terima(otherPlanner, id))).toBe('TIDAK_BERHAK')
    expect(await kode(terima(head, id, { naskahId: plan.id, simpulId: at(plan, 'program') }))).toBe(
      'TIDAK_DITEMUKAN'
    )
    expect(await kode(terima(otherHead, id, { simpulId: uuidv7() }))).toBe('SYARAT_BELUM_TERPENUHI')
    expect(await kode(terima(await api().signIn(akun.pemdaLain), id))).toBe('TIDAK_DITEMUKAN')
    expect(await kode(tolak(otherHead, id, { alasan: '' }))).toBe('NILAI_TIDAK_SAH')
    const both = await Promise.all([terima(otherHead, id), tolak(otherHead, id)])
    expect(both.filter(({ __typename }) => __typename === 'KaitanLintasTercatat')).toHaveLength(1)
    const [seen] = await daftar(planner, plan.id)
    expect(['diterima', 'ditolak']).toContain(seen.status)
    expect(seen.bolehTerima || seen.bolehTolak).toBe(false)
    for (const again of [terima, tolak]) expect(await kode(again(otherHead, id))).toMatch(/PERISTIWA|SYARAT/)
  })

  it('tells the proposer what became of it, and keeps what was said when the node changes', async () => {
    const { id } = await usulkan(head)
    expect((await terima(otherHead, id)).id).toBe(id)
    const node = plan.simpul.find((row) => row.id === at(plan, 'program'))
    await ubah(planner, {
      naskahId: plan.id,
      kunci: uuidv7(),
      changes: [
        {
          jenis: 'isi',
          simpulId: node?.id,
          field: 'uraian',
          dari: node?.isian['uraian'],
          ke: 'Nama yang baru'
        }
      ]
    })
    const link = (await daftar(planner, plan.id)).find((one: { id: string }) => one.id === id)
    expect(link).toMatchObject({
      status: 'diterima',
      penerima: { simpulId: null, opd: { singkatan: 'Dinkes' } }
    })
    expect(link.pengusul.uraian).toBe(node?.isian['uraian'])
    const { data } = await planner.query('{ pemberitahuan { edges { node { data } } } }')
    expect(data.pemberitahuan.edges[0].node.data.teks).toContain('menerima usulan kaitan lintas')
    const declined = (await usulkan(planner)).id
    await tolak(otherHead, declined)
    const [last] = await daftar(planner, plan.id)
    expect(last).toMatchObject({ status: 'ditolak', alasan: 'Bukan tugas kami.', penerima: null })
  })

  it('whose node is gone can only be declined', async () => {
    const { id } = await usulkan(planner, { simpulId: at(plan, 'sasaran') })
    await ubah(planner, {
      naskahId: plan.id,
      kunci: uuidv7(),
      changes: [{ jenis: 'hapus', simpulId: at(plan, 'sasaran') }]
    })
    expect((await terima(otherHead, id)).pesan).toContain('sudah dihapus')
    expect((await tolak(otherHead, id)).id).toBe(id)
  })

  it('is not decided by the head of one OPD who only writes the plans of the OPD that was asked', async () => {
    const { id } = await usulkan(planner)
    const saya = (await head.query('{ saya { id } }')).data.saya.id
    const also = {
      id: uuidv7(),
      penggunaId: saya,
      nama: 'Kepala',
      peran: 'perencanaOpd',
      opdId: opd['Dinkes'] ?? ''
    } as const
    const masa = { sebagai: 'definitif', mulai: '2026-01-01' } as const
    await asSistem((tx) => savePeran(tx, { ...also, ...masa, selesai: null }))
    const through = { naskahId: plan.id, simpulId: at(plan, 'program') }
    expect([
      (await terima(head, id, through)).kode,
      (await tolak(head, id, { naskahId: plan.id })).kode,
      (await terima(head, id)).kode,
      (await tolak(head, id)).kode
    ]).toEqual(['TIDAK_DITEMUKAN', 'TIDAK_DITEMUKAN', 'TIDAK_BERHAK', 'TIDAK_BERHAK'])
    for (const page of [plan.id, other.id]) {
      const [seen] = await daftar(head, page)
      expect(seen).toMatchObject({ id, status: 'diusulkan', bolehTerima: false, bolehTolak: false })
    }
    await asSistem((tx) => savePeran(tx, { ...also, ...masa, selesai: '2026-01-02' }))
    expect((await tolak(otherHead, id)).id).toBe(id)
  })

  it('is shown by a perubahan of the plan, and goes over to it when it replaces the plan', async () => {
    const before = await daftar(planner, plan.id)
    const perubahan = uuidv7()
    await asSistem(async (tx) => {
      await copyNaskah(tx, {
        id: perubahan,
        asalId: plan.id,
        opdId: await opdOf(tx),
        jenis: 'perubahan',
        dasar: 'hasilEvaluasi',
        judul: 'Perubahan Renstra',
        tahap: 'persiapan',
        versiMesin: 1,
        fakta: {},
        dokumen: {},
        dibuatOleh: 'uji',
        waktu: '2026-11-21T03:00:00Z'
      })
    })
    expect(before.length).toBeGreaterThan(3)
    expect(await daftar(planner, perubahan)).toEqual(before)
    const accepted = before.find((one: { status: string }) => one.status === 'diterima')
    await asSistem(async (tx) => inheritKaitanLintas(tx, plan.id, { id: perubahan, opdId: await opdOf(tx) }))
    const { rows } = await asSistem((tx) =>
      sql<{ kaitan_id: string; pengusul_naskah_id: string }>`
        select kaitan_id, pengusul_naskah_id from selaras.kaitan_lintas`.execute(tx.sql)
    )
    const standsIn = new Map(rows.map((row) => [row.kaitan_id, row.pengusul_naskah_id]))
    const gone = before.find((one: { pengusul: { jenis: string } }) => one.pengusul.jenis === 'sasaran')
    expect([standsIn.get(accepted.id), standsIn.get(gone.id)]).toEqual([perubahan, plan.id])
    expect(await daftar(planner, perubahan)).toEqual(before)
  })

  it('is not proposed again and again to an OPD that answers nothing', async () => {
    await asSistem(async (tx) => {
      const own = { opdId: await opdOf(tx), naskahId: plan.id, simpulId: uuidv7(), isi: {} }
      for (let n = 0; n < 100; n++)
        await insertKaitanLintas(tx, {
          id: uuidv7(),
          pengusul: own,
          kebutuhan: 'Data',
          penerimaOpdId: opd['Inspektorat'] ?? '',
          dibuat: '2026-11-21T03:00:00Z',
          dibuatOleh: 'uji'
        })
    })
    expect((await usulkan(planner, { opdId: opd['Inspektorat'] })).pesan).toContain('100 usulan')
    const { id } = await usulkan(planner)
    expect((await tolak(otherHead, id)).id).toBe(id)
  })

  it('has a log in which every step is one of the machine, and the table stands where the log ends', async () => {
    const { rows } = await asSistem((tx) =>
      sql<{
        kaitan_id: string
        dari: string
        peristiwa: string
        ke: string
        sebagai: string
        status: string
      }>`
        select l.kaitan_id, l.dari, l.peristiwa, l.ke, l.sebagai, k.status
        from selaras.kaitan_lintas_log l join selaras.kaitan_lintas k on k.kaitan_id = l.kaitan_id
        order by l.kaitan_id, l.seq`.execute(tx.sql)
    )
    const walked = new Set<string>()
    for (const [index, row] of rows.entries()) {
      const edge = mesinKaitanLintas.edges.find(
        (one) => one.dari === row.dari && one.peristiwa === row.peristiwa && one.ke === row.ke
      )
      expect(edge?.izin.peran).toContain(row.sebagai)
      walked.add(`${row.dari} ${row.peristiwa}`)
      const before = rows[index - 1]
      const isFirst = before?.kaitan_id !== row.kaitan_id
      expect(row.dari).toBe(isFirst ? KAITAN_LINTAS_BELUM_ADA : before?.ke)
      if (rows[index + 1]?.kaitan_id !== row.kaitan_id) expect(row.status).toBe(row.ke)
    }
    expect(walked.size).toBe(mesinKaitanLintas.edges.length)
  })
})
