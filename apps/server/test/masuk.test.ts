import { type IdContoh, loadContoh } from '@selaras/contoh'
import { importDokumen } from '@selaras/domain/cetak'
import { type Dokumen, readDokumen } from '@selaras/domain/dokumen'
import { checkDokumen } from '@selaras/jobs'
import { modules } from '@selaras/opd-registry'
import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { onBothApis } from './engines.ts'
import type { Client } from './harness.ts'
import { akun, firstPlan, loadPlan, masuk } from './plan.ts'

const perencanaDinkes = {
  'lumajang-2018-2023': akun.perencanaLain,
  'pasuruan-2024-2026': 'perencana.dinkes@pasuruan.contoh.id'
} as const
const verifikator = {
  'lumajang-2018-2023': akun.verifikator,
  'pasuruan-2024-2026': akun.verifikatorLain
} as const
const samples = Object.keys(perencanaDinkes) as (keyof typeof perencanaDinkes)[]

function dokumenOf(text: string): Dokumen {
  const read = readDokumen(text)
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}

const temuanOf = (dokumen: Dokumen) =>
  checkDokumen(dokumen, modules).temuan.map(({ aturan, keparahan, pointer, actual, expected }) => ({
    aturan,
    keparahan,
    pointer,
    actual,
    expected
  }))

onBothApis('a file that comes in', (api) => {
  const opd = async (client: Client, singkatan: string): Promise<string> => {
    const { data } = await client.query('{ daftarOpd { edges { node { id singkatan } } } }')
    return data.daftarOpd.edges.find(
      (edge: { node: { singkatan: string } }) => edge.node.singkatan === singkatan
    ).node.id
  }
  const file = (opdId: string, isi: string, kunci = uuidv7()) => ({
    opdId,
    kunci,
    namaBerkas: 'C:\\berkas\\renstra.json',
    isi
  })

  it.each(samples)(
    '%s becomes a draft of the empty OPD with the conflicts of the domain and the findings of the file',
    async (id: IdContoh) => {
      const planner = await api().signIn(perencanaDinkes[id])
      const text = loadContoh(id)
      const dokumen = dokumenOf(text)
      const answer = await masuk(planner, 'imporNaskah', file(await opd(planner, 'Dinkes'), text))
      const expected = importDokumen(dokumen, { id: uuidv7(), newId: uuidv7 })
      expect(answer.data.imporNaskah).toMatchObject({
        __typename: 'NaskahBaru',
        jumlahKonflik: expected.konflik.length,
        naskah: { tahap: 'persiapan', versi: 1 }
      })
      const { naskah } = (
        await planner.query(
          'query ($id: ID!) { naskah(id: $id) { dokumen bolehUbah ringkasanTemuan { kritis mayor minor info terkini } } }',
          { id: answer.data.imporNaskah.naskah.id }
        )
      ).data
      expect(temuanOf(dokumenOf(naskah.dokumen))).toEqual(temuanOf(dokumen))
      expect(naskah.ringkasanTemuan.kritis).toBe(
        checkDokumen(dokumen, modules).temuan.filter((one) => one.keparahan === 'kritis' && !one.percobaan)
          .length
      )
      expect(naskah).toMatchObject({ bolehUbah: true, ringkasanTemuan: { terkini: true } })
    }
  )

  it.each([
    ['lumajang-2018-2023', 'berakhir'],
    ['pasuruan-2024-2026', 'berlaku']
  ] as const)('%s registered by Bappelitbangda is %s, fixed, and readable by it', async (id, tahap) => {
    const client = await api().signIn(verifikator[id])
    const answer = await masuk(client, 'daftarkanNaskah', file(await opd(client, 'Dinkes'), loadContoh(id)))
    expect(answer.data.daftarkanNaskah).toMatchObject({
      __typename: 'NaskahBaru',
      naskah: { tahap, versi: 1 }
    })
    const plan = await loadPlan(client, answer.data.daftarkanNaskah.naskah.id)
    expect(plan.simpul.length).toBeGreaterThan(100)
    const { naskah } = (
      await client.query(
        'query ($id: ID!) { naskah(id: $id) { bolehUbah riwayatTahap { peristiwa oleh } } }',
        { id: plan.id }
      )
    ).data
    expect(naskah).toMatchObject({
      bolehUbah: false,
      riwayatTahap: [{ peristiwa: 'daftarkan', oleh: expect.stringMatching(/\w/) }]
    })
  })

  it('is taken once however often its key comes at the same time', async () => {
    const planner = await api().signIn(akun.perencanaLain)
    const request = file(await opd(planner, 'Dinkes'), loadContoh('lumajang-2018-2023'))
    const answers = await Promise.all([1, 2, 3].map(() => masuk(planner, 'imporNaskah', request)))
    expect(new Set(answers.map((answer) => answer.data.imporNaskah.naskah.id)).size).toBe(1)
  })

  it('is refused in words when it is broken, and leaves nothing behind', async () => {
    const planner = await api().signIn(akun.perencana)
    const opdId = await opd(planner, 'Dinkop')
    const whole = loadContoh('lumajang-2018-2023')
    const shape = { ...(JSON.parse(whole) as Record<string, unknown>), perangkatDaerah: 7 }
    const wrong: readonly (readonly [isi: string, kode: string, pesan: RegExp])[] = [
      [whole.slice(0, whole.length / 2), 'BERKAS_TIDAK_TERBACA', /baris \d+, kolom \d+/],
      [JSON.stringify(shape), 'BERKAS_TIDAK_TERBACA', /Bentuk berkas tidak sesuai/],
      ['[]', 'BERKAS_TIDAK_TERBACA', /satu objek JSON/],
      ['{"format":"selaras.renstra/99"}', 'BERKAS_TIDAK_TERBACA', /belum dikenal/],
      ['PK\u0003\u0004\u0000\u0000', 'BERKAS_TIDAK_TERBACA', /Office|ZIP/],
      ['\u0000\u0001\u0002', 'BERKAS_TIDAK_TERBACA', /biner/],
      ['%PDF-1.7', 'BERKAS_TIDAK_TERBACA', /PDF/],
      ['', 'BERKAS_TIDAK_TERBACA', /kosong/],
      [
        `{"format":"selaras.renstra/1","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
        'BERKAS_TIDAK_TERBACA',
        /\w/
      ],
      [' '.repeat(20 * 1024 * 1024 + 1), 'TERLALU_BESAR', /20,0 MB/]
    ]
    const before = (await planner.query('{ daftarNaskah { edges { node { id } } } }')).data
    for (const [isi, kode, pesan] of wrong) {
      const { data, errors } = await masuk(planner, 'imporNaskah', file(opdId, isi))
      expect([isi.slice(0, 30), errors]).toEqual([isi.slice(0, 30), []])
      expect(data.imporNaskah).toMatchObject({
        __typename: 'Penolakan',
        kode,
        pesan: expect.stringMatching(pesan),
        saran: expect.stringMatching(/\w+.*\.$/)
      })
    }
    expect((await planner.query('{ daftarNaskah { edges { node { id } } } }')).data).toEqual(before)
  })

  it("is refused for an OPD or a role that is not the person's, and for an OPD that does not exist", async () => {
    const text = loadContoh('lumajang-2018-2023')
    const planner = await api().signIn(akun.perencana)
    const dinkes = await opd(planner, 'Dinkes')
    const dinkop = await opd(planner, 'Dinkop')
    const far = await opd(await api().signIn(akun.pemdaLain), 'Dinkes')
    const auditor = await api().signIn('auditor.inspektorat@lumajang.contoh.id')
    const bappelitbangda = await api().signIn(akun.verifikator)
    const code = async (client: Client, mutation: 'imporNaskah' | 'daftarkanNaskah', opdId: string) => {
      const answer = await masuk(client, mutation, file(opdId, text))
      expect(answer.errors).toEqual([])
      return answer.data[mutation].kode
    }
    expect(await code(planner, 'imporNaskah', dinkes)).toBe('TIDAK_BERHAK')
    expect(await code(planner, 'imporNaskah', far)).toBe('TIDAK_DITEMUKAN')
    expect(await code(planner, 'imporNaskah', "x'; drop table")).toBe('TIDAK_DITEMUKAN')
    expect(await code(planner, 'daftarkanNaskah', dinkop)).toBe('TIDAK_BERHAK')
    expect(await code(bappelitbangda, 'imporNaskah', dinkop)).toBe('TIDAK_BERHAK')
    expect(await code(bappelitbangda, 'daftarkanNaskah', far)).toBe('TIDAK_DITEMUKAN')
    expect(await code(auditor, 'imporNaskah', dinkop)).toBe('TIDAK_BERHAK')
    expect(await code(auditor, 'daftarkanNaskah', dinkop)).toBe('TIDAK_BERHAK')
  })

  it('is a sample that only the admin of the pemda clears, in an embedded database', async () => {
    const clear = async (surel: string) =>
      (
        await (
          await api().signIn(surel)
        ).query(
          'mutation { hapusContoh { __typename ... on ContohDihapus { jumlah } ... on Penolakan { kode } } }'
        )
      ).data.hapusContoh
    expect(await clear(akun.perencana)).toEqual({ __typename: 'Penolakan', kode: 'TIDAK_BERHAK' })
    const embedded = api().db.engine === 'pglite'
    expect(await clear('admin@pasuruan.contoh.id')).toEqual(
      embedded
        ? { __typename: 'ContohDihapus', jumlah: 2 }
        : { __typename: 'Penolakan', kode: 'TIDAK_DITEMUKAN' }
    )
    const planner = await api().signIn(akun.pemdaLain)
    if (embedded) await expect(firstPlan(planner)).rejects.toThrow('no plan')
    else expect((await firstPlan(planner)).simpul.length).toBeGreaterThan(100)
    expect((await firstPlan(await api().signIn(akun.perencana))).simpul.length).toBeGreaterThan(100)
  })
})
