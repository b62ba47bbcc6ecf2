import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { onBothApis } from './engines.ts'
import type { Client } from './harness.ts'
import { catatTim as catat, emptyPlan, timContoh } from './persiapan-api.ts'
import { akun, langkah, masuk } from './plan.ts'

onBothApis('a plan begun today', (api) => {
  const begin = async (client: Client): Promise<string> => {
    const { data } = await client.query('{ saya { peran { opd { id } } } }')
    const opdId = data.saya.peran[0].opd.id
    const made = await masuk(client, 'imporNaskah', {
      opdId,
      kunci: uuidv7(),
      namaBerkas: 'kosong.json',
      isi: emptyPlan
    })
    return made.data.imporNaskah.naskah.id
  }

  it('leaves persiapan once the tim penyusun is recorded, and not before', async () => {
    const planner = await api().signIn(akun.perencana)
    const kepala = await api().signIn(akun.kepala)
    const id = await begin(planner)
    const early = await langkah(kepala, { naskahId: id, kunci: uuidv7(), peristiwa: 'mulai' })
    expect(early.data.langkahTahap).toMatchObject({
      __typename: 'Penolakan',
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringMatching(/Tim Penyusun/)
    })
    const recorded = await catat(planner, id)
    expect(recorded.data.catatTimPenyusun).toEqual({
      __typename: 'TimPenyusunDicatat',
      naskah: {
        id,
        judul: 'Renstra Dinas Kesehatan Kabupaten Lumajang 2027–2032',
        versi: 2,
        timPenyusun: timContoh
      }
    })
    const begun = await langkah(kepala, { naskahId: id, kunci: uuidv7(), peristiwa: 'mulai' })
    expect(begun.data.langkahTahap).toMatchObject({
      __typename: 'NaskahBaru',
      naskah: { tahap: 'rancanganAwal', versi: 3 }
    })
  })

  it('takes the same request once, and a mended team as a new version', async () => {
    const planner = await api().signIn(akun.perencana)
    const id = await begin(planner)
    const kunci = uuidv7()
    const [first, second] = [
      await catat(planner, id, timContoh, kunci),
      await catat(planner, id, timContoh, kunci)
    ]
    expect(second.data).toEqual(first.data)
    const mended = { ...timContoh, ketua: { nama: 'Sri Wahyuni', jabatan: 'Plt. Kepala Dinas' } }
    expect((await catat(planner, id, mended)).data.catatTimPenyusun.naskah).toMatchObject({
      versi: 3,
      timPenyusun: { ketua: mended.ketua }
    })
    expect((await catat(planner, id, mended, kunci)).data.catatTimPenyusun.kode).toBe(
      'KUNCI_IDEMPOTEN_BERBEDA'
    )
  })

  it.each([
    [
      'a decree without a number',
      { keputusan: { ...timContoh.keputusan, nomor: ' \u0000 ' } },
      'keputusan.nomor'
    ],
    [
      'a day that does not exist',
      { keputusan: { ...timContoh.keputusan, tanggal: '2026-02-30' } },
      'keputusan.tanggal'
    ],
    [
      'a decree of tomorrow',
      { keputusan: { ...timContoh.keputusan, tanggal: '2026-11-22' } },
      'keputusan.tanggal'
    ],
    ['no members', { anggota: [] }, 'anggota'],
    [
      'a member without an office',
      { anggota: [...timContoh.anggota, { nama: 'X', jabatan: '' }] },
      'anggota.1.jabatan'
    ]
  ])('refuses %s and says which field it is', async (_what, wrong, field) => {
    const planner = await api().signIn(akun.perencana)
    const id = await begin(planner)
    const refused = (await catat(planner, id, { ...timContoh, ...wrong })).data.catatTimPenyusun
    expect(refused).toMatchObject({
      kode: 'NILAI_TIDAK_SAH',
      rincian: { field },
      saran: expect.stringMatching(/\.$/)
    })
  })

  it('is not recorded by Bappelitbangda, nor after rancangan awal', async () => {
    const planner = await api().signIn(akun.perencana)
    const kepala = await api().signIn(akun.kepala)
    const id = await begin(planner)
    const verifikator = await api().signIn(akun.verifikator)
    expect((await catat(verifikator, id)).data.catatTimPenyusun.kode).toBe('TIDAK_BERHAK')
    await catat(kepala, id)
    await langkah(kepala, { naskahId: id, kunci: uuidv7(), peristiwa: 'mulai' })
    expect((await catat(planner, id)).data.catatTimPenyusun.__typename).toBe('TimPenyusunDicatat')
    const moved = await langkah(kepala, { naskahId: id, kunci: uuidv7(), peristiwa: 'sampaikan' })
    expect(moved.data.langkahTahap).toMatchObject({ naskah: { tahap: 'menungguSuratEdaran' } })
    expect((await catat(planner, id)).data.catatTimPenyusun.kode).toBe('TERKUNCI')
  })
})
