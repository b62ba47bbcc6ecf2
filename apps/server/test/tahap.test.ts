import {
  listPotret,
  loadNaskah,
  lockNaskah,
  readJejak,
  readTahapLog,
  saveApplied,
  withTenant
} from '@selaras/db'
import { applyChanges, type Change } from '@selaras/domain/naskah'
import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { onBothApis } from './engines.ts'
import { akun, firstLeaf, firstPlan, langkah, loadPlan, ubah } from './plan.ts'

onBothApis('a plan on its way', (api) => {
  const pemdaOf = async (surel: string) =>
    (await (await api().signIn(surel)).query('{ saya { pemda { id } } }')).data.saya.pemda.id as string
  const sampaikan = (naskahId: string, kunci = uuidv7()) => ({ naskahId, kunci, peristiwa: 'sampaikan' })

  it('may not be submitted by its planner or by Bappelitbangda, in words', async () => {
    const planner = await api().signIn(akun.perencana)
    const plan = await firstPlan(planner)
    for (const surel of [akun.perencana, akun.verifikator, akun.kepalaBappelitbangda]) {
      const client = await api().signIn(surel)
      const answer = await langkah(client, sampaikan(plan.id))
      expect(answer.data.langkahTahap).toMatchObject({
        __typename: 'Penolakan',
        kode: 'TIDAK_BERHAK',
        pesan: expect.stringMatching(/Kepala/),
        saran: expect.stringMatching(/\.$/)
      })
      const offered = await client.query(
        'query ($id: ID!) { naskah(id: $id) { peristiwa { peristiwa boleh alasan } } }',
        { id: plan.id }
      )
      expect(offered.data.naskah.peristiwa).toContainEqual({
        peristiwa: 'sampaikan',
        boleh: false,
        alasan: expect.stringMatching(/\w/)
      })
    }
    expect((await loadPlan(planner, plan.id)).versi).toBe(plan.versi)
  })

  it('refuses an event that the machine does not know here, one without screens, and a reason left empty', async () => {
    const kepala = await api().signIn(akun.kepala)
    const { id } = await firstPlan(kepala)
    const code = async (peristiwa: string, data = {}) =>
      (await langkah(kepala, { naskahId: id, kunci: uuidv7(), peristiwa, data })).data.langkahTahap.kode
    expect(await code('mulai')).toBe('PERISTIWA_TIDAK_BERLAKU')
    expect(await code('tetapkan')).toBe('PERISTIWA_TIDAK_BERLAKU')
    expect(await code('__proto__')).toBe('PERISTIWA_TIDAK_BERLAKU')
    expect(await code('mintaBatal', { alasan: ' \u0000 ' })).toBe('NILAI_TIDAK_SAH')
  })

  it('is submitted once by the head of the OPD: one log row, one Potret, one entry of jejak, and Bappelitbangda sees its content', async () => {
    const kepala = await api().signIn(akun.kepala)
    const verifikator = await api().signIn(akun.verifikator)
    const plan = await firstPlan(kepala)
    expect((await loadPlan(verifikator, plan.id)).simpul).toBeNull()

    const request = sampaikan(plan.id)
    const answers = await Promise.all([1, 2, 3, 4].map(() => langkah(kepala, request)))
    for (const answer of answers)
      expect(answer.data.langkahTahap).toMatchObject({
        __typename: 'NaskahBaru',
        naskah: { tahap: 'menungguSuratEdaran', versi: plan.versi + 1 }
      })
    expect((await langkah(kepala, sampaikan(plan.id))).data.langkahTahap).toMatchObject({
      __typename: 'Penolakan',
      kode: 'PERISTIWA_TIDAK_BERLAKU'
    })

    const pemdaId = await pemdaOf(akun.kepala)
    await withTenant(api().db, { pemdaId, lingkup: 'sistem' }, async (tx) => {
      const log = (await readTahapLog(tx, plan.id)).filter((row) => row.peristiwa === 'sampaikan')
      const potret = await listPotret(tx, plan.id)
      expect(log).toMatchObject([
        { dari: 'rancanganAwal', ke: 'menungguSuratEdaran', sebagai: 'kepalaOpd', potretId: potret[0]?.id }
      ])
      expect(potret).toMatchObject([{ versi: plan.versi, tahap: 'rancanganAwal' }])
      const entries = (await readJejak(tx, plan.id, { batas: 1000 })).filter(
        (entry) => entry.tindakan === 'sampaikan'
      )
      expect(entries).toMatchObject([
        { rincian: { versi: plan.versi + 1, dari: 'rancanganAwal', ke: 'menungguSuratEdaran' } }
      ])
    })

    const seen = await loadPlan(verifikator, plan.id)
    expect(seen.simpul.map((row) => row.id).sort()).toEqual(plan.simpul.map((row) => row.id).sort())
    const more = await verifikator.query(
      'query ($id: ID!) { naskah(id: $id) { dokumen bagian { nama } delta(sejak: 1) { penuh } riwayatTahap { peristiwa oleh } } }',
      { id: plan.id }
    )
    expect(more.data.naskah).toMatchObject({
      dokumen: expect.stringContaining('selaras.renstra/1'),
      delta: { penuh: false }
    })
    expect(more.data.naskah.riwayatTahap.at(-1)).toEqual({ peristiwa: 'sampaikan', oleh: 'Hendro Wicaksono' })
  })

  it('is read and never written by Bappelitbangda', async () => {
    const verifikator = await api().signIn(akun.verifikator)
    const plan = await firstPlan(verifikator)
    const { simpul, tahun, rupiah } = firstLeaf(plan)
    const answer = await ubah(verifikator, {
      naskahId: plan.id,
      kunci: uuidv7(),
      changes: [{ jenis: 'isi', simpulId: simpul.id, field: `pagu:${tahun}`, dari: rupiah, ke: 1 }]
    })
    expect(answer.data.ubahNaskah).toMatchObject({
      __typename: 'Penolakan',
      kode: expect.stringMatching(/TIDAK_BERHAK|TERKUNCI/)
    })
    const { naskah } = (
      await verifikator.query('query ($id: ID!) { naskah(id: $id) { bolehUbah alasanTidakBolehUbah } }', {
        id: plan.id
      })
    ).data
    expect(naskah).toEqual({ bolehUbah: false, alasanTidakBolehUbah: expect.stringMatching(/\w+ .+\.$/) })
    expect((await loadPlan(verifikator, plan.id)).versi).toBe(plan.versi)
  })

  it('is content that everybody of the pemda with a role may read once it is in force', async () => {
    const verifikator = await api().signIn(akun.verifikatorLain)
    const plan = await firstPlan(verifikator, 'berlaku')
    expect(plan.simpul.length).toBeGreaterThan(100)
  })

  it('refuses every kind of edit once it is in force, in words of the domain, and changes nothing', async () => {
    const planner = await api().signIn(akun.pemdaLain)
    const plan = await firstPlan(planner, 'berlaku')
    const { simpul, tahun, rupiah } = firstLeaf(plan)
    const changes: Record<string, unknown>[] = [
      { jenis: 'isi', simpulId: simpul.id, field: `pagu:${tahun}`, dari: rupiah, ke: rupiah + 1 },
      { jenis: 'tulis', simpulId: simpul.id, field: 'uraian', ke: 'x' },
      { jenis: 'rujuk', simpulId: simpul.id, dari: null, ke: null },
      {
        jenis: 'pindah',
        simpulId: simpul.id,
        dari: { indukId: simpul.indukId, urutan: 1 },
        ke: { indukId: simpul.indukId, urutan: 9 }
      },
      { jenis: 'hapus', simpulId: simpul.id },
      {
        jenis: 'tambah',
        simpul: [{ id: uuidv7(), jenis: 'tujuan', indukId: null, urutan: 99, isian: {}, tertulis: {} }]
      },
      { jenis: 'bagian', nama: 'dasarHukum', ke: [] }
    ]
    for (const change of changes) {
      for (const lewatiYangDitolak of [false, true]) {
        const answer = await ubah(planner, {
          naskahId: plan.id,
          kunci: uuidv7(),
          lewatiYangDitolak,
          changes: [change]
        })
        expect(answer.data.ubahNaskah).toMatchObject({
          __typename: 'Penolakan',
          kode: 'TERKUNCI',
          pesan: expect.stringContaining('tidak dapat disunting'),
          saran: expect.stringMatching(/\.$/)
        })
      }
    }
    const after = await loadPlan(planner, plan.id)
    expect(after).toEqual(plan)
  })

  it('is kept from edits by the database too, whoever asks', async () => {
    const planner = await api().signIn(akun.pemdaLain)
    const plan = await firstPlan(planner, 'berlaku')
    const { simpul, tahun, rupiah } = firstLeaf(plan)
    const change: Change = {
      jenis: 'isi',
      simpulId: simpul.id,
      field: `pagu:${tahun}`,
      dari: rupiah,
      ke: rupiah + 1
    }
    const pemdaId = await pemdaOf(akun.pemdaLain)
    const write = withTenant(api().db, { pemdaId, lingkup: 'sistem' }, async (tx) => {
      const locked = await lockNaskah(tx, plan.id)
      const naskah = await loadNaskah(tx, plan.id)
      if (!locked || !naskah) throw new Error('the plan is not there')
      const applied = applyChanges(naskah, [change])
      if (!applied.ok) throw new Error(applied.refusal.message)
      await saveApplied(tx, locked, applied.value)
    })
    await expect(write).rejects.toMatchObject({ code: '23001' })
    expect((await loadPlan(planner, plan.id)).versi).toBe(plan.versi)
  })
})
