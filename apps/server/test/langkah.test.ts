import { insertKaitan, mergeFakta, readNaskah, readTahapLog, savePeran, withTenant } from '@selaras/db'
import { hashContent } from '@selaras/domain/cascade'
import type { Peran } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { smallInduk, storeInduk } from '../../../packages/db/test/induk.ts'
import { addNaskahUji, timPenyusun } from '../../../packages/jobs/test/langkah/naskah-uji.ts'
import { onBothApis } from './engines.ts'
import type { Client } from './harness.ts'
import { akun, langkah, loadPlan, ubah } from './plan.ts'

const hex = 'a'.repeat(64)

onBothApis('the steps that people ask for', (api) => {
  const saya = async (client: Client) =>
    (await client.query('{ saya { id pemda { id } } }')).data.saya as { id: string; pemda: { id: string } }
  const opdOf = async (client: Client): Promise<string> => {
    const { data } = await client.query('{ daftarNaskah { edges { node { opd { id } } } } }')
    return data.daftarNaskah.edges[0].node.opd.id
  }
  /** A plan of Dinkop Lumajang put into a state directly. */
  async function plan(uji: Parameters<typeof addNaskahUji>[2]) {
    const kepala = await api().signIn(akun.kepala)
    const pemdaId = (await saya(kepala)).pemda.id
    const opdId = await opdOf(kepala)
    const id = await withTenant(api().db, { pemdaId, lingkup: 'sistem' }, (tx) =>
      addNaskahUji(tx, opdId, uji)
    )
    return { id, pemdaId, opdId, kepala }
  }
  const send = async (client: Client, naskahId: string, peristiwa: string, data?: unknown) =>
    (await langkah(client, { naskahId, kunci: uuidv7(), peristiwa, ...(data === undefined ? {} : { data }) }))
      .data.langkahTahap
  const boleh = async (client: Client, naskahId: string, peristiwa: string): Promise<boolean> =>
    (
      await client.query('query ($id: ID!) { naskah(id: $id) { peristiwa { peristiwa boleh } } }', {
        id: naskahId
      })
    ).data.naskah.peristiwa.find((one: { peristiwa: string }) => one.peristiwa === peristiwa)?.boleh

  it('are refused by the name of the field that is missing, wrong, too long or unknown', async () => {
    const { id } = await plan({ tahap: 'paraf' })
    const hukum = await api().signIn('hukum.setda@lumajang.contoh.id')
    const orang = { penggunaId: null, nama: 'Sekda', sebagai: 'definitif' }
    const good = { jabatanId: 'sekda', hash: hex, pindaian: hex, tanggal: '2026-03-01', penandatangan: orang }
    const wrong: [string, unknown, string][] = [
      ['catatParaf', undefined, 'jabatanId'],
      ['catatParaf', { ...good, jabatanId: 'lurah' }, 'jabatanId'],
      ['catatParaf', { ...good, hash: 'abc' }, 'hash'],
      ['catatParaf', { ...good, pindaian: null }, 'pindaian'],
      ['catatParaf', { ...good, tanggal: '2026-02-30' }, 'tanggal'],
      ['catatParaf', { ...good, penandatangan: { ...orang, nama: ' \u0000 ' } }, 'penandatangan.nama'],
      ['catatParaf', { ...good, lain: 1 }, ''],
      ['catatParaf', [], ''],
      ['tolakParaf', { keberatan: 'semua', alasan: 'x' }, 'keberatan'],
      ['tolakParaf', { keberatan: 'perkada', alasan: 'x'.repeat(2001) }, 'alasan'],
      ['paraf', { hash: 7 }, 'hash'],
      ['mintaBatal', { alasan: { toString: 'x' } }, 'alasan'],
      ['setujuiBatal', { alasan: 'x' }, '']
    ]
    const { versi } = await loadPlan(hukum, id)
    for (const [peristiwa, data, field] of wrong) {
      const answer = await send(hukum, id, peristiwa, data)
      expect(answer, `${peristiwa} ${JSON.stringify(data)}`).toMatchObject({
        __typename: 'Penolakan',
        kode: 'NILAI_TIDAK_SAH',
        rincian: { field },
        saran: expect.stringMatching(/\.$/)
      })
      expect(answer.pesan).toContain(field === '' ? 'data' : field)
    }
    expect((await loadPlan(hukum, id)).versi).toBe(versi)
  })

  it('keep what a person wrote, without what nobody can read', async () => {
    const { id, kepala, pemdaId } = await plan({ tahap: 'forum' })
    expect(
      await send(kepala, id, 'mintaBatal', { alasan: ' \u0000OPD\u200b digabung\nmenurut Perda \u202e' })
    ).toMatchObject({
      naskah: { tahap: 'forum', versi: 2 }
    })
    await withTenant(api().db, { pemdaId, lingkup: 'sistem' }, async (tx) => {
      expect((await readTahapLog(tx, id)).at(-1)?.alasan).toBe('OPD digabung\nmenurut Perda')
      expect((await readNaskah(tx, id))?.fakta).toMatchObject({
        permintaanBatal: { alasan: 'OPD digabung\nmenurut Perda' }
      })
    })
  })

  it('that only the system takes, or that make a plan, are refused to everybody', async () => {
    const { id, kepala } = await plan({ tahap: 'menungguSuratEdaran' })
    const kepalaBappelitbangda = await api().signIn(akun.kepalaBappelitbangda)
    for (const client of [kepala, kepalaBappelitbangda]) {
      expect((await send(client, id, 'suratEdaranTerbit')).kode).toBe('TIDAK_BERHAK')
      for (const peristiwa of ['buat', 'daftarkan', 'akhiri', 'gantikan', 'indukDitetapkan'])
        expect((await send(client, id, peristiwa)).kode).toBe('PERISTIWA_TIDAK_BERLAKU')
    }
  })

  it('count a deputy from the first to the last day of the letter, and a role that ended yesterday as none', async () => {
    const { id, pemdaId, opdId } = await plan({ tahap: 'persiapan', fakta: { timPenyusun } })
    const planner = await api().signIn(akun.perencana)
    const { id: penggunaId } = await saya(planner)
    const hariIni = api().clock.now.toISOString().slice(0, 10)
    const peranId = uuidv7()
    const give = (
      mulai: string,
      selesai: string | null,
      sebagai: 'plt' | 'plh' = 'plt',
      peran: Peran = 'kepalaOpd'
    ) =>
      withTenant(api().db, { pemdaId, lingkup: 'sistem' }, (tx) =>
        savePeran(tx, {
          id: peranId,
          penggunaId,
          nama: 'Rina Wulandari',
          peran,
          opdId,
          sebagai,
          mulai,
          selesai
        })
      )
    const day = (offset: number) =>
      new Date(api().clock.now.getTime() + offset * 864e5).toISOString().slice(0, 10)

    expect((await send(planner, id, 'mulai')).kode).toBe('TIDAK_BERHAK')
    await give(day(-30), day(-1))
    expect(await boleh(planner, id, 'mulai')).toBe(false)
    expect((await send(planner, id, 'mulai')).kode).toBe('TIDAK_BERHAK')
    await give(day(1), day(9))
    expect((await send(planner, id, 'mulai')).kode).toBe('TIDAK_BERHAK')
    await give(day(-30), hariIni, 'plh')
    expect(await boleh(planner, id, 'mulai')).toBe(true)
    expect(await send(planner, id, 'mulai')).toMatchObject({ naskah: { tahap: 'rancanganAwal' } })
    await give(day(-30), day(-1))
  })

  it('of somebody without any role in force are refused before anything is looked at', async () => {
    const { id } = await plan({ tahap: 'persiapan', fakta: { timPenyusun } })
    const head = await api().signIn(akun.kepala)
    const now = api().clock.now
    api().clock.now = new Date('1990-01-01T00:00:00Z')
    const answer = await langkah(head, { naskahId: id, kunci: uuidv7(), peristiwa: 'mulai' })
    api().clock.now = now
    expect(answer.errors[0]?.message ?? '').toContain('tidak mempunyai peran yang berlaku hari ini')
    expect((await loadPlan(head, id)).versi).toBe(1)
  })

  it('after "sesuai dengan catatan" leave only the listed cells open to edits', async () => {
    const { id, pemdaId, kepala } = await plan({ tahap: 'rancanganAkhir' })
    const seen = await loadPlan(kepala, id)
    const [open, closed] = seen.simpul.filter((row) => row.jenis === 'program')
    if (!open || !closed) throw new Error('the plan has no two programs')
    await withTenant(api().db, { pemdaId, lingkup: 'sistem' }, (tx) =>
      mergeFakta(tx, id, { batasSel: [{ simpulId: open.id, field: 'uraian' }] })
    )
    const write = async (simpulId: string, field: string, dari: unknown, ke: unknown) =>
      (
        await ubah(kepala, {
          naskahId: id,
          kunci: uuidv7(),
          changes: [{ jenis: 'isi', simpulId, field, dari, ke }]
        })
      ).data.ubahNaskah
    expect(await write(closed.id, 'uraian', closed.isian['uraian'], 'Program lain')).toMatchObject({
      __typename: 'Penolakan',
      kode: 'TERKUNCI',
      pesan: expect.stringContaining('hanya sel yang tercatat')
    })
    expect(await write(open.id, 'kode', open.isian['kode'] ?? null, '1.01.09')).toMatchObject({
      kode: 'TERKUNCI'
    })
    expect(
      await write(open.id, 'uraian', open.isian['uraian'], 'Program Pengelolaan Pendidikan Dasar')
    ).toMatchObject({
      __typename: 'UbahNaskahBerhasil',
      versi: 2
    })
  })

  it('of a perubahan leave years that have passed, and tujuan whose parent stayed, locked', async () => {
    const asal = await plan({ tahap: 'berlaku' })
    const dasar = { jenis: 'perubahan', dasar: 'hasilEvaluasi', asalNaskahId: asal.id } as const
    const { id, kepala } = await plan({ tahap: 'rancanganAwal', ...dasar })
    const seen = await loadPlan(kepala, id)
    const leaf = seen.simpul.find((row) =>
      row.pagu.some(({ tahun, rupiah }) => tahun === 2025 && rupiah !== null)
    )
    const tujuan = seen.simpul.find((row) => row.jenis === 'tujuan')
    if (!leaf || !tujuan) throw new Error('the plan has no pagu or no tujuan')
    const write = async (simpulId: string, field: string, dari: unknown, ke: unknown) =>
      (
        await ubah(kepala, {
          naskahId: id,
          kunci: uuidv7(),
          changes: [{ jenis: 'isi', simpulId, field, dari, ke }]
        })
      ).data.ubahNaskah
    const rupiah = (tahun: number) => Number(leaf.pagu.find((one) => one.tahun === tahun)?.rupiah)
    expect(await write(leaf.id, 'pagu:2025', rupiah(2025), 1)).toMatchObject({
      kode: 'TERKUNCI',
      pesan: expect.stringContaining('2025')
    })
    expect(await write(tujuan.id, 'uraian', tujuan.isian['uraian'], 'Tujuan lain')).toMatchObject({
      kode: 'TERKUNCI'
    })
    expect(await write(leaf.id, 'pagu:2027', rupiah(2027), rupiah(2027) + 1)).toMatchObject({
      __typename: 'UbahNaskahBerhasil'
    })
  })

  it('of a perubahan because the parent changed open the tujuan whose own parent changed, and no other', async () => {
    const { id, kepala, pemdaId, opdId } = await plan({
      tahap: 'rancanganAwal',
      jenis: 'perubahan',
      dasar: 'indukBerubah',
      asalNaskahId: (await plan({ tahap: 'berlaku' })).id
    })
    const seen = await loadPlan(kepala, id)
    const tujuan = seen.simpul.find((row) => row.jenis === 'tujuan')
    if (!tujuan) throw new Error('the plan has no tujuan')
    const write = async (ke: string) =>
      (
        await ubah(kepala, {
          naskahId: id,
          kunci: uuidv7(),
          changes: [{ jenis: 'isi', simpulId: tujuan.id, field: 'uraian', dari: tujuan.isian['uraian'], ke }]
        })
      ).data.ubahNaskah
    expect(await write('Meningkatnya mutu')).toMatchObject({ kode: 'TERKUNCI' })
    await withTenant(api().db, { pemdaId, lingkup: 'sistem' }, async (tx) => {
      const induk = { ...smallInduk(opdId), tahun: [2025, 2026] }
      await storeInduk(tx, induk, 'berlaku')
      const [indukSimpulId = ''] = [...induk.simpul.keys()]
      const isi = { uraian: 'Bunyi yang dahulu', kode: null, indikator: [] }
      const ditegaskan = { isi, hash: hashContent(isi), indukId: induk.id }
      const link = {
        id: uuidv7(),
        jenis: 'induk',
        simpulId: tujuan.id,
        rumpunId: induk.rumpunId,
        indukSimpulId
      } as const
      const naskah = { id, opdId }
      await insertKaitan(tx, [{ ...link, ditegaskan }], {
        naskah,
        penggunaId: 'uji',
        waktu: '2026-01-01T00:00:00Z'
      })
    })
    expect(await write('Meningkatnya mutu')).toMatchObject({ __typename: 'UbahNaskahBerhasil' })
  })
})
