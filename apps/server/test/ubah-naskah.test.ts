import { readJejak, withTenant } from '@selaras/db'
import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { onBothApis } from './engines.ts'
import { akun, firstLeaf, firstPlan, loadPlan, ubah } from './plan.ts'

onBothApis('editing a plan over the API', (api) => {
  const edit = async (
    ke: (before: number) => unknown,
    options: { kunci?: string; lewati?: boolean } = {}
  ) => {
    const planner = await api().signIn(akun.perencana)
    const plan = await firstPlan(planner)
    const leaf = firstLeaf(plan)
    const input = {
      naskahId: plan.id,
      kunci: options.kunci ?? uuidv7(),
      lewatiYangDitolak: options.lewati ?? false,
      changes: [
        {
          jenis: 'isi',
          simpulId: leaf.simpul.id,
          field: `pagu:${leaf.tahun}`,
          dari: leaf.rupiah,
          ke: ke(leaf.rupiah)
        }
      ]
    }
    return { planner, plan, leaf, input, answer: await ubah(planner, input) }
  }
  const paguNow = (plan: Awaited<ReturnType<typeof loadPlan>>, id: string, tahun: number) =>
    plan.simpul.find((one) => one.id === id)?.pagu.find((one) => one.tahun === tahun)?.rupiah

  it('stores a new pagu, raises the version by one, and asks for a check', async () => {
    const { planner, plan, leaf, answer } = await edit((before) => before + 1000)
    expect(answer.data.ubahNaskah).toMatchObject({
      __typename: 'UbahNaskahBerhasil',
      versi: plan.versi + 1,
      dilewati: []
    })
    const later = await loadPlan(planner, plan.id)
    expect(later.versi).toBe(plan.versi + 1)
    expect(paguNow(later, leaf.simpul.id, leaf.tahun)).toBe(String(leaf.rupiah + 1000))
    expect(api().enqueued.at(-1)).toMatchObject({ nama: 'periksa-naskah', naskahId: plan.id })
  })

  it('writes one jejak entry per version, with who and what', async () => {
    const { plan, leaf, planner } = await edit((before) => before + 1)
    const saya = (await planner.query('{ saya { pemda { id } } }')).data.saya
    const entries = await withTenant(api().db, { pemdaId: saya.pemda.id, lingkup: 'sistem' }, (tx) =>
      readJejak(tx, plan.id, { batas: 1000 })
    )
    expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_entry, index) => index + 1))
    expect(entries.at(-1)?.seq).toBe(plan.versi + 1)
    expect(entries.at(-1)).toMatchObject({
      tindakan: 'ubah',
      rincian: { versi: plan.versi + 1, diubah: expect.arrayContaining([leaf.simpul.id]) }
    })
  })

  it('does a request once however often its key comes, also at the same time', async () => {
    const { planner, plan, leaf, input, answer } = await edit((before) => before + 7)
    const again = await Promise.all([1, 2, 3, 4].map(() => ubah(planner, input)))
    for (const one of again) expect(one.data.ubahNaskah.versi).toBe(answer.data.ubahNaskah.versi)
    const later = await loadPlan(planner, plan.id)
    expect(later.versi).toBe(plan.versi + 1)
    expect(paguNow(later, leaf.simpul.id, leaf.tahun)).toBe(String(leaf.rupiah + 7))
  })

  it('refuses a used key with another payload', async () => {
    const { planner, input } = await edit((before) => before + 3)
    const other = await ubah(planner, { ...input, changes: [{ ...input.changes[0], ke: 1 }] })
    expect(other.data.ubahNaskah).toMatchObject({ __typename: 'Penolakan', kode: 'KUNCI_IDEMPOTEN_BERBEDA' })
  })

  it('refuses a stale value with the present one, its author and time, and changes nothing', async () => {
    const { plan, leaf } = await edit((before) => before + 5)
    const kepala = await api().signIn(akun.kepala)
    const stale = await ubah(kepala, {
      naskahId: plan.id,
      kunci: uuidv7(),
      changes: [
        { jenis: 'isi', simpulId: leaf.simpul.id, field: `pagu:${leaf.tahun}`, dari: leaf.rupiah, ke: 99 }
      ]
    })
    expect(stale.data.ubahNaskah).toMatchObject({
      __typename: 'Penolakan',
      kode: 'BASI',
      rincian: { oleh: expect.stringMatching(/\w/), pada: expect.any(String) }
    })
    expect(JSON.stringify(stale.data.ubahNaskah.rincian)).toContain(String(leaf.rupiah + 5))
    expect((await loadPlan(kepala, plan.id)).versi).toBe(plan.versi + 1)
  })

  it('loses no update when two people save different cells and one cell at the same time', async () => {
    const one = await api().signIn(akun.perencana)
    const two = await api().signIn(akun.kepala)
    const plan = await firstPlan(one)
    const leaves = plan.simpul
      .filter((simpul) => simpul.pagu.some((pagu) => pagu.rupiah !== null))
      .slice(0, 6)
    const save = (client: typeof one, simpul: (typeof leaves)[number], plus: number) => {
      const pagu = simpul.pagu.find((cell) => cell.rupiah !== null)
      const dari = Number(pagu?.rupiah)
      return ubah(client, {
        naskahId: plan.id,
        kunci: uuidv7(),
        changes: [{ jenis: 'isi', simpulId: simpul.id, field: `pagu:${pagu?.tahun}`, dari, ke: dari + plus }]
      })
    }
    const answers = await Promise.all([
      ...leaves.map((simpul, at) => save(at % 2 ? one : two, simpul, 11)),
      ...leaves.slice(0, 2).map((simpul, at) => save(at % 2 ? two : one, simpul, 22))
    ])
    const kinds = answers.map((answer) =>
      answer.data.ubahNaskah.__typename === 'Penolakan' ? answer.data.ubahNaskah.kode : 'ok'
    )
    expect(kinds.filter((kind) => kind === 'ok')).toHaveLength(leaves.length)
    expect(kinds.filter((kind) => kind === 'BASI')).toHaveLength(2)
    expect((await loadPlan(one, plan.id)).versi).toBe(plan.versi + leaves.length)
  })

  it.each([
    ['a fraction', 1.5],
    ['a negative', -1],
    ['text', 'seribu'],
    ['more than a safe whole number', 1e17],
    ['a list', [1]]
  ])('refuses %s as pagu in words and keeps the old value', async (_what, value) => {
    const { planner, plan, leaf, answer } = await edit(() => value)
    expect(answer.data.ubahNaskah).toMatchObject({
      __typename: 'Penolakan',
      pesan: expect.stringMatching(/\w+ .+\.$/),
      saran: expect.stringMatching(/\.$/)
    })
    expect(paguNow(await loadPlan(planner, plan.id), leaf.simpul.id, leaf.tahun)).toBe(String(leaf.rupiah))
  })

  it('refuses a year outside the period, a wrong level, a cycle, and an unknown field', async () => {
    const planner = await api().signIn(akun.perencana)
    const plan = await firstPlan(planner)
    const leaf = firstLeaf(plan).simpul
    const program = plan.simpul.find((one) => one.jenis === 'program')
    const send = async (change: Record<string, unknown>) =>
      (await ubah(planner, { naskahId: plan.id, kunci: uuidv7(), changes: [change] })).data.ubahNaskah.kode
    expect(await send({ jenis: 'isi', simpulId: leaf.id, field: 'pagu:2031', ke: 5 })).toBe(
      'TAHUN_DI_LUAR_PERIODE'
    )
    expect(await send({ jenis: 'isi', simpulId: leaf.id, field: 'warna', ke: 'merah' })).toBe(
      'FIELD_TIDAK_DIKENAL'
    )
    const letak = { indukId: program?.indukId ?? null, urutan: 1 }
    expect(
      await send({ jenis: 'pindah', simpulId: program?.id, dari: letak, ke: { indukId: leaf.id, urutan: 1 } })
    ).toMatch(/TINGKAT_SALAH|LINGKARAN|BASI/)
    expect((await loadPlan(planner, plan.id)).versi).toBe(plan.versi)
  })

  it('applies a paste but for what is refused, and says which cells', async () => {
    const planner = await api().signIn(akun.perencana)
    const plan = await firstPlan(planner)
    const { simpul, rupiah, tahun } = firstLeaf(plan)
    const answer = await ubah(planner, {
      naskahId: plan.id,
      kunci: uuidv7(),
      lewatiYangDitolak: true,
      changes: [
        { jenis: 'isi', simpulId: simpul.id, field: `pagu:${tahun}`, dari: rupiah, ke: rupiah + 100 },
        { jenis: 'isi', simpulId: simpul.id, field: 'uraian', dari: 'bukan isinya', ke: 'x' }
      ]
    })
    expect(answer.data.ubahNaskah).toMatchObject({
      versi: plan.versi + 1,
      dilewati: [{ indeks: 1, penolakan: { kode: 'BASI' } }]
    })
  })

  it('answers what changed since a version, and says when the whole plan must be loaded', async () => {
    const { planner, plan, leaf } = await edit((before) => before + 13)
    const ask = async (sejak: number) =>
      (
        await planner.query(
          'query ($id: ID!, $sejak: Int!) { naskah(id: $id) { delta(sejak: $sejak) { versi penuh simpul { id } dihapus } } }',
          { id: plan.id, sejak }
        )
      ).data.naskah.delta
    expect(await ask(plan.versi)).toMatchObject({
      versi: plan.versi + 1,
      penuh: false,
      simpul: expect.arrayContaining([{ id: leaf.simpul.id }])
    })
    expect(await ask(plan.versi + 1)).toMatchObject({ penuh: false, simpul: [] })
    expect((await ask(0)).penuh).toBe(true)
    expect((await ask(plan.versi + 500)).penuh).toBe(true)
  })
})
