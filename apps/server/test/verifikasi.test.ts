import { listPeran, listPotret, savePeran, withTenant } from '@selaras/db'
import { daftarPeriksa } from '@selaras/domain/law'
import type { BeritaAcara } from '@selaras/domain/verifikasi'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import { duduk, siapkanPemda } from '../../../packages/jobs/test/langkah/keadaan-uji.ts'
import { onBothApis } from './engines.ts'
import type { Client } from './harness.ts'
import { akun, langkah, loadPlan, ubah } from './plan.ts'
import { minta, percakapan } from './verifikasi-api.ts'

type Putaran = { ke: number; versi: number; status: string; kurang: string[] }

onBothApis('a round of verification', (api) => {
  const saya = async (client: Client) =>
    (await client.query('{ saya { id pemda { id } } }')).data.saya as { id: string; pemda: { id: string } }
  const sistem = async () => {
    const kepala = await api().signIn(akun.kepala)
    const { pemda } = await saya(kepala)
    const { data } = await kepala.query('{ daftarNaskah { edges { node { opd { id } } } } }')
    return {
      pemdaId: pemda.id,
      lingkup: 'sistem' as const,
      opd: data.daftarNaskah.edges[0].node.opd.id as string
    }
  }
  /** The people of Lumajang and a plan of Dinkop seated in a state. */
  async function seat(tahap: Parameters<typeof duduk>[2], opsi?: Parameters<typeof duduk>[3]) {
    const { opd, ...reach } = await sistem()
    const { naskahId } = await withTenant(api().db, reach, (tx) => duduk(tx, opd, tahap, opsi))
    return {
      id: naskahId,
      reach,
      perencana: await api().signIn(akun.perencana),
      kepala: await api().signIn(akun.kepala),
      verifikator: await api().signIn(akun.verifikator),
      kepalaBap: await api().signIn(akun.kepalaBappelitbangda)
    }
  }
  beforeAll(async () => {
    const { opd, ...reach } = await sistem()
    await withTenant(api().db, reach, (tx) => siapkanPemda(tx, opd))
  })

  const send = async (client: Client, naskahId: string, peristiwa: string, data?: unknown) =>
    (await langkah(client, { naskahId, kunci: uuidv7(), peristiwa, ...(data === undefined ? {} : { data }) }))
      .data.langkahTahap
  const edit = async (client: Client, naskahId: string, simpulId: string, field: string, ke: unknown) => {
    const row = (await loadPlan(client, naskahId)).simpul.find((one) => one.id === simpulId)
    const changes = [{ jenis: 'isi', simpulId, field, dari: row?.isian[field] ?? null, ke }]
    return (await ubah(client, { naskahId, kunci: uuidv7(), changes })).data.ubahNaskah
  }
  const kritis = daftarPeriksa('PMDN86').filter((butir) => butir.keparahan === 'kritis')
  const round = async (client: Client, id: string): Promise<Putaran> =>
    (await percakapan(client, id)).putaran[0]
  /** What the newest round is offered of the one before. */
  const lastRound = async (client: Client, id: string) => {
    const { data } = await client.query(
      `query ($id: ID!) { naskah(id: $id) { putaran { ke lalu { ke putusan { simpulId subpohon oleh }
        periksa { butir jawaban } } } } }`,
      { id }
    )
    const [newest, ...older] = data.naskah.putaran
    expect(older.map((one: { lalu: unknown }) => one.lalu)).toEqual(older.map(() => null))
    return newest.lalu
  }
  const step = async (
    client: Client,
    naskahId: string,
    peristiwa: string,
    data?: unknown,
    versi?: number
  ) => {
    const { ke, versi: present } = await round(client, naskahId)
    return minta(client, 'langkahPutaran', {
      naskahId,
      ke,
      versi: versi ?? present,
      peristiwa,
      ...(data === undefined ? {} : { data })
    })
  }
  /** Begins, judges everything and answers every kritis item. */
  async function examine(client: Client, naskahId: string, putusan = 'sesuai') {
    await step(client, naskahId, 'mulaiPeriksa')
    const { ke } = await round(client, naskahId)
    await minta(client, 'simpanPutusan', {
      naskahId,
      ke,
      butir: [{ simpulId: naskahId, subpohon: true, putusan }]
    })
    await minta(client, 'simpanPeriksa', {
      naskahId,
      ke,
      butir: kritis.map(({ id }) => ({ butir: id, jawaban: 'ya' }))
    })
  }

  it('[VER-20] opens with the submission: Potret, deadline of the profile, and who may do what', async () => {
    const { id, kepala, verifikator, reach } = await seat('penyempurnaanRancangan')
    expect(await send(kepala, id, 'ajukan')).toMatchObject({ naskah: { tahap: 'verifikasiRancangan' } })
    const potret = await withTenant(api().db, reach, (tx) => listPotret(tx, id))
    const said = await percakapan(verifikator, id)
    expect(said.putaran).toMatchObject([
      {
        ke: 1,
        tahap: 'verifikasiRancangan',
        status: 'dibuka',
        hasil: null,
        versi: 1,
        // Two weeks after the day of the submission (21 November 2026).
        batas: '2026-12-05',
        sisaHari: 14,
        potretId: potret.at(-1)?.id,
        potretSebelumnya: null,
        beritaAcara: null
      }
    ])
    const boleh = Object.fromEntries(
      said.putaran[0].peristiwa.map((one: { nama: string; boleh: boolean }) => [one.nama, one.boleh])
    )
    expect(boleh).toEqual({
      tugaskan: false,
      cabutTugas: false,
      perpanjang: false,
      mulaiPeriksa: true,
      tarik: false
    })
    expect(said.putaran[0].kurang.join(' ')).toMatch(/Belum ada putusan.*Butir kritis belum dijawab/)
  })

  it('[VER-21] may be withdrawn until a verifier has begun, and never after', async () => {
    const { id, kepala, verifikator } = await seat('penyempurnaanRancangan')
    await send(kepala, id, 'ajukan')
    expect(await send(kepala, id, 'tarik')).toMatchObject({ naskah: { tahap: 'penyempurnaanRancangan' } })
    expect((await percakapan(kepala, id)).putaran[0]).toMatchObject({
      status: 'ditutup',
      hasil: 'ditarik',
      beritaAcara: null
    })
    await send(kepala, id, 'ajukan')
    expect(await step(verifikator, id, 'mulaiPeriksa')).toMatchObject({
      putaran: { ke: 2, status: 'diperiksa' }
    })
    expect(await send(kepala, id, 'tarik')).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringContaining('verifikator sudah mulai')
    })
    expect((await round(kepala, id)).status).toBe('diperiksa')
  })

  it('[VER-22] is concluded only when everything is judged, and passes as sesuai with a frozen berita acara', async () => {
    const { id, kepala, verifikator, kepalaBap } = await seat('penyempurnaanRancangan')
    await send(kepala, id, 'ajukan')
    await step(verifikator, id, 'mulaiPeriksa')
    expect(await step(verifikator, id, 'simpulkan', { simpulan: 'sesuai' })).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringContaining('Belum ada putusan')
    })
    const plan = await loadPlan(verifikator, id)
    const tops = plan.simpul.filter((row) => row.indukId === null && row.jenis !== 'naskah')
    const judged = await minta(verifikator, 'simpanPutusan', {
      naskahId: id,
      ke: 1,
      butir: tops.slice(1).map((row) => ({ simpulId: row.id, subpohon: true, putusan: 'sesuai' }))
    })
    expect(judged.putaran.kurang[0]).toContain('Belum ada putusan untuk 1 cabang')
    await minta(verifikator, 'simpanPutusan', {
      naskahId: id,
      ke: 1,
      butir: [{ simpulId: tops[0]?.id, subpohon: true, putusan: 'sesuai' }]
    })
    const answers = kritis.map(({ id: butir }) => ({ butir, jawaban: 'ya' }))
    await minta(verifikator, 'simpanPeriksa', { naskahId: id, ke: 1, butir: answers })
    const half = await minta(verifikator, 'simpanPeriksa', {
      naskahId: id,
      ke: 1,
      butir: [{ butir: 'H-18', jawaban: 'tidak', penyebab: 'Salah ketik.' }]
    })
    expect(half.putaran.kurang).toEqual([expect.stringContaining('H-18')])
    const full = await minta(verifikator, 'simpanPeriksa', {
      naskahId: id,
      ke: 1,
      butir: [{ butir: 'H-18', jawaban: 'tidak', penyebab: 'Salah ketik.', tindakLanjut: 'Perbaiki ejaan.' }]
    })
    expect(full.putaran.kurang).toEqual([])
    await minta(verifikator, 'simpanCatatanPutaran', {
      naskahId: id,
      ke: 1,
      nomorBeritaAcara: '050/12/2026',
      catatanProses: 'Orientasi terlambat.',
      catatanSubstansi: 'Selaras dengan RPJMD.'
    })
    expect(await send(kepalaBap, id, 'nyatakanSesuai')).toMatchObject({ kode: 'SYARAT_BELUM_TERPENUHI' })
    expect(await step(verifikator, id, 'simpulkan', { simpulan: 'sesuai' })).toMatchObject({
      putaran: { status: 'disimpulkan', simpulan: 'sesuai' }
    })
    expect(await send(verifikator, id, 'nyatakanSesuai')).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await send(kepalaBap, id, 'nyatakanSesuai')).toMatchObject({ naskah: { tahap: 'rancanganAkhir' } })

    const closed = (await percakapan(kepala, id)).putaran[0]
    expect(closed).toMatchObject({ status: 'ditutup', hasil: 'sesuai', peristiwa: [], kurang: [] })
    expect(closed.riwayat.map((row: { peristiwa: string }) => row.peristiwa)).toEqual([
      'mulaiPeriksa',
      'simpulkan',
      'tutup'
    ])
    const isi = closed.beritaAcara.isi as BeritaAcara
    expect(closed.beritaAcara).toMatchObject({ nomor: '050/12/2026', tanggal: '2026-11-21' })
    expect(isi.pembuka).toContain('Pada hari ini Sabtu tanggal dua puluh satu')
    expect(isi.pembuka).toContain('Keputusan Kepala Daerah Nomor 188/1/2026')
    expect(isi.diktum.map((one) => one.ke)).toEqual(['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT'])
    expect(isi.diktum[0]?.isi).toContain('Orientasi terlambat.')
    expect(isi.diktum[2]?.isi).toContain('Selaras dengan RPJMD.')
    const spelling = isi.formulir2.flatMap((one) => one.butir).find((row) => row.butir === 'H-18')
    expect(spelling).toMatchObject({
      jawaban: 'tidak',
      penyebab: 'Salah ketik.',
      tindakLanjut: 'Perbaiki ejaan.'
    })
    expect(isi.formulir1).toHaveLength(14)
    expect(isi.formulir3.map((row) => row.uraian)[0]).toBe('Bab I Pendahuluan')
    expect(closed.beritaAcara.penandaTangan.map((one: { jabatan: string }) => one.jabatan)).toEqual([
      'Verifikator',
      'Kepala Bappelitbangda',
      'Kepala Dinas selaku Ketua Tim Penyusun'
    ])
  })

  it('[VER-23] two verifiers conclude at once: one is heard, the other is told who was faster', async () => {
    const { id, kepala, verifikator, kepalaBap } = await seat('penyempurnaanRancangan')
    await send(kepala, id, 'ajukan')
    await examine(verifikator, id)
    const { versi, ke } = await round(verifikator, id)
    const ask = (client: Client) =>
      minta(client, 'langkahPutaran', {
        naskahId: id,
        ke,
        versi,
        peristiwa: 'simpulkan',
        data: { simpulan: 'sesuai' }
      })
    const answers = await Promise.all([ask(verifikator), ask(kepalaBap)])
    const heard = answers.filter((one) => one.__typename === 'PutaranTersimpan')
    const told = answers.filter((one) => one.__typename === 'Penolakan')
    expect([heard.length, told.length]).toEqual([1, 1])
    expect(told[0]).toMatchObject({ kode: 'BASI', pesan: expect.stringMatching(/diubah oleh .+: Simpulkan/) })

    const closings = await Promise.all([1, 2, 3].map(() => send(kepalaBap, id, 'nyatakanSesuai')))
    expect(closings.filter((one) => one.__typename === 'NaskahBaru')).toHaveLength(1)
    for (const one of closings.filter((two) => two.__typename === 'Penolakan'))
      expect(one).toMatchObject({
        kode: 'PERISTIWA_TIDAK_BERLAKU',
        pesan: expect.stringContaining('Nyatakan sesuai')
      })
    const said = await percakapan(kepala, id)
    expect(said.putaran).toHaveLength(1)
    expect(said.putaran[0].hasil).toBe('sesuai')
  })

  it('[VER-24] whoever edited the plan neither begins, judges, concludes nor comments as a verifier', async () => {
    const { id, kepala, reach, perencana } = await seat('penyempurnaanRancangan')
    const program = (await loadPlan(perencana, id)).simpul.find((row) => row.jenis === 'program')
    await edit(perencana, id, program?.id ?? '', 'uraian', 'Program Mutu Pendidikan')
    const { id: penggunaId } = await saya(perencana)
    await send(kepala, id, 'ajukan')
    // The planner moves to Bappelitbangda the same day.
    const verifikator = (mulai: string, selesai: string | null) => ({
      id: peranId,
      penggunaId,
      nama: 'Rina Wulandari',
      sebagai: 'definitif' as const,
      peran: 'verifikator' as const,
      pemdaId: reach.pemdaId,
      opdId: null,
      mulai,
      selesai
    })
    const peranId = uuidv7()
    const before = (await withTenant(api().db, reach, (tx) => listPeran(tx))).filter(
      (one) => one.penggunaId === penggunaId
    )
    await withTenant(api().db, reach, async (tx) => {
      for (const one of before) await savePeran(tx, { ...one, selesai: '2026-11-20' })
      await savePeran(tx, verifikator('2026-11-21', null))
    })
    const author = await api().signIn(akun.perencana)
    expect(await step(author, id, 'mulaiPeriksa')).toMatchObject({
      kode: 'TIDAK_BERHAK',
      pesan: expect.stringContaining('ikut menyusun')
    })
    expect(await minta(author, 'tulisCatatan', { naskahId: id, isi: 'Baik.' })).toMatchObject({
      kode: 'TIDAK_BERHAK',
      pesan: expect.stringContaining('ikut menyusun')
    })
    const bap = await api().signIn(akun.kepalaBappelitbangda)
    expect(await step(bap, id, 'tugaskan', { penggunaId, cakupan: ['II'] })).toMatchObject({
      kode: 'TIDAK_BERHAK',
      pesan: expect.stringContaining('ikut menyusun')
    })
    await withTenant(api().db, reach, async (tx) => {
      for (const one of before) await savePeran(tx, one)
      await savePeran(tx, verifikator('2026-11-20', '2026-11-20'))
    })
  })

  it('[VER-31] whoever made the plan judges no part of it, also while they hold the roles of both sides', async () => {
    const { id: dibuatOleh } = await saya(await api().signIn(akun.perencana))
    const plan = { dibuatOleh }
    const { id, kepala, reach, verifikator, kepalaBap } = await seat('penyempurnaanRancangan', plan)
    const peran = (['verifikator', 'kepalaBappelitbangda'] as const).map((one) => ({
      id: uuidv7(),
      penggunaId: dibuatOleh,
      nama: 'Rina Wulandari',
      sebagai: 'plh' as const,
      peran: one,
      pemdaId: reach.pemdaId,
      opdId: null,
      mulai: '2026-11-20',
      selesai: null
    }))
    await withTenant(api().db, reach, async (tx) => {
      for (const one of peran) await savePeran(tx, one)
    })
    const author = await api().signIn(akun.perencana)
    const refused = { kode: 'TIDAK_BERHAK', pesan: expect.stringContaining('ikut menyusun') }
    await send(kepala, id, 'ajukan')
    expect(await step(author, id, 'mulaiPeriksa')).toMatchObject(refused)
    await examine(verifikator, id)
    const putusan = { simpulId: id, subpohon: true, putusan: 'sesuai' }
    expect(await minta(author, 'simpanPutusan', { naskahId: id, ke: 1, butir: [putusan] })).toMatchObject(
      refused
    )
    expect(await step(author, id, 'simpulkan', { simpulan: 'sesuai' })).toMatchObject(refused)
    await step(verifikator, id, 'simpulkan', { simpulan: 'sesuai' })
    expect(await send(author, id, 'nyatakanSesuai')).toMatchObject(refused)
    await withTenant(api().db, reach, async (tx) => {
      for (const one of peran) await savePeran(tx, { ...one, selesai: '2026-11-20' })
    })
    expect(await send(kepalaBap, id, 'nyatakanSesuai')).toMatchObject({ naskah: { tahap: 'rancanganAkhir' } })
  })

  it('[VER-25] is given out by chapters, moved later with a reason, and its conclusion taken back before closing', async () => {
    const { id, kepala, verifikator, kepalaBap } = await seat('penyempurnaanRancangan')
    await send(kepala, id, 'ajukan')
    const { id: penggunaId } = await saya(verifikator)
    expect(await step(kepalaBap, id, 'tugaskan', { penggunaId, cakupan: ['II', 'III'] })).toMatchObject({
      putaran: { tugas: [{ penggunaId, cakupan: ['II', 'III'], kepada: expect.stringMatching(/\w/) }] }
    })
    // The same person again: what was given last counts. Taken away: nobody's, and the person hears of it.
    expect(await step(kepalaBap, id, 'tugaskan', { penggunaId, cakupan: [id] })).toMatchObject({
      putaran: { tugas: [{ penggunaId, cakupan: [id] }] }
    })
    expect(await step(verifikator, id, 'cabutTugas', { penggunaId })).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await step(kepalaBap, id, 'cabutTugas', { penggunaId })).toMatchObject({ putaran: { tugas: [] } })
    expect(await step(kepalaBap, id, 'cabutTugas', { penggunaId })).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringContaining('tidak memegang tugas')
    })
    const told = await verifikator.query('{ pemberitahuan { edges { node { jenis data } } } }')
    expect(told.data.pemberitahuan.edges[0].node).toMatchObject({
      jenis: 'putaran',
      data: { dicabut: true, cakupan: ['Seluruh naskah'] }
    })
    expect(await step(kepalaBap, id, 'tugaskan', { penggunaId, cakupan: ['IV'] })).toMatchObject({
      putaran: { tugas: [{ penggunaId, cakupan: ['IV'] }] }
    })
    expect(await step(kepalaBap, id, 'tugaskan', { penggunaId: 'siapa', cakupan: ['II'] })).toMatchObject({
      kode: 'TIDAK_BERHAK'
    })
    expect(await step(kepalaBap, id, 'perpanjang', { batas: '2026-12-01', alasan: 'Rapat' })).toMatchObject({
      kode: 'NILAI_TIDAK_SAH'
    })
    expect(await step(kepalaBap, id, 'perpanjang', { batas: '2026-12-12', alasan: ' ' })).toMatchObject({
      kode: 'NILAI_TIDAK_SAH',
      pesan: expect.stringContaining('Alasan')
    })
    expect(
      await step(kepalaBap, id, 'perpanjang', { batas: '2026-12-12', alasan: 'Musrenbang' })
    ).toMatchObject({
      putaran: {
        batas: '2026-12-12',
        riwayat: [{}, {}, { peristiwa: 'cabutTugas' }, {}, { peristiwa: 'perpanjang', alasan: 'Musrenbang' }]
      }
    })
    expect(await step(kepala, id, 'mulaiPeriksa')).toMatchObject({ kode: 'TIDAK_BERHAK' })
    await examine(verifikator, id)
    await step(verifikator, id, 'simpulkan', { simpulan: 'sesuai' })
    expect(await step(verifikator, id, 'batalkanSimpulan', { alasan: '' })).toMatchObject({
      kode: 'NILAI_TIDAK_SAH'
    })
    expect(await step(verifikator, id, 'batalkanSimpulan', { alasan: 'Ada yang terlewat.' })).toMatchObject({
      putaran: { status: 'diperiksa', simpulan: null }
    })
    expect(await step(verifikator, id, 'tutup')).toMatchObject({ kode: 'PERISTIWA_TIDAK_BERLAKU' })
    expect(await step(verifikator, id, 'ngawur')).toMatchObject({ kode: 'PERISTIWA_TIDAK_BERLAKU' })
  })

  it('[VER-26] returned with required comments: the submission is refused with the list until they are answered', async () => {
    const { id, kepala, perencana, verifikator, kepalaBap } = await seat('penyempurnaanRancangan')
    await send(kepala, id, 'ajukan')
    const program = (await loadPlan(verifikator, id)).simpul.find((row) => row.jenis === 'program')
    await step(verifikator, id, 'mulaiPeriksa')
    const { catatan } = await minta(verifikator, 'tulisCatatan', {
      naskahId: id,
      simpulId: program?.id,
      field: 'uraian',
      isi: 'Program ini bukan pengungkit sasaran.',
      wajib: true
    })
    expect(catatan).toMatchObject({ ke: 1, wajib: true, status: 'terbuka', usang: false })
    const plan = await loadPlan(verifikator, id)
    const tops = plan.simpul.filter((row) => row.indukId === null && row.jenis !== 'naskah')
    const others = tops.filter((row) => row.id !== program?.id && row.id !== program?.indukId)
    await minta(verifikator, 'simpanPutusan', {
      naskahId: id,
      ke: 1,
      butir: [
        { simpulId: id, subpohon: true, putusan: 'perluPenyempurnaan', alasan: 'Lihat catatan.' },
        ...others.map((row) => ({ simpulId: row.id, subpohon: true, putusan: 'sesuai' }))
      ]
    })
    await minta(verifikator, 'simpanPeriksa', {
      naskahId: id,
      ke: 1,
      butir: kritis.map(({ id: butir }) => ({ butir, jawaban: 'ya' }))
    })
    expect(await step(verifikator, id, 'simpulkan', { simpulan: 'sesuai' })).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringContaining('perlu penyempurnaan')
    })
    await step(verifikator, id, 'simpulkan', { simpulan: 'perluPenyempurnaan' })
    expect(await send(kepalaBap, id, 'kembalikan', { alasan: 'Sempurnakan program.' })).toMatchObject({
      naskah: { tahap: 'penyempurnaanRancangan' }
    })
    const returned = await percakapan(kepala, id)
    const isi = returned.putaran[0].beritaAcara.isi as BeritaAcara
    expect(isi.diktum[3]?.isi[0]).toContain('menyampaikannya kembali')
    expect(isi.catatan).toMatchObject([{ wajib: true, isi: 'Program ini bukan pengungkit sasaran.' }])
    expect(returned.harusDijawab).toMatchObject({ temuan: [], catatan: [catatan.id], sel: [] })
    expect(await send(kepala, id, 'ajukan')).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringContaining('1 catatan wajib')
    })
    // An answer is enough; what was returned is not mended for the OPD.
    await minta(perencana, 'balasCatatan', {
      naskahId: id,
      catatanId: catatan.id,
      isi: 'Sudah kami jelaskan pada Bab VI.'
    })
    expect((await percakapan(kepala, id)).harusDijawab.catatan).toEqual([])
    const changed = others.find((row) => row.jenis === 'program')
    await edit(perencana, id, changed?.id ?? '', 'uraian', 'Program Mutu Pendidikan')
    expect(await send(kepala, id, 'ajukan')).toMatchObject({ naskah: { tahap: 'verifikasiRancangan' } })
    const second = await percakapan(verifikator, id)
    expect(second.putaran).toMatchObject([
      { ke: 2, status: 'dibuka', potretSebelumnya: second.putaran[1].potretId, putusan: [], periksa: [] },
      { ke: 1, hasil: 'perluPenyempurnaan' }
    ])
    // [VER-33] What was found in order and has not changed since is offered again, and nothing counts by itself.
    const lalu = await lastRound(verifikator, id)
    expect(lalu).toMatchObject({ ke: 1, periksa: kritis.map(({ id: butir }) => ({ butir, jawaban: 'ya' })) })
    const offered = lalu.putusan.map((one: { simpulId: string }) => one.simpulId)
    const below = plan.simpul.filter((row) => row.jenis === 'kegiatan' && row.indukId === changed?.id)
    const same = [...others.filter((row) => row.id !== changed?.id), ...below]
    expect(below).toHaveLength(1)
    expect(offered.sort()).toEqual(same.map((row) => row.id).sort())
    expect(second.putaran[0].kurang[0]).toContain(`${tops.length} cabang`)
    await step(verifikator, id, 'mulaiPeriksa')
    const taken = await minta(verifikator, 'simpanPutusan', {
      naskahId: id,
      ke: 2,
      butir: lalu.putusan.map(({ simpulId, subpohon }: { simpulId: string; subpohon: boolean }) => ({
        simpulId,
        subpohon,
        putusan: 'sesuai',
        alasan: 'Tetap sesuai seperti putaran 1.'
      }))
    })
    expect(taken.putaran.kurang[0]).toContain(`2 cabang`)
  })

  it('[VER-27] blocking findings are answered to submit, accepted with a reason to pass, many with one reason, and both by the right hands', async () => {
    const { id, kepala, perencana, verifikator, kepalaBap } = await seat('penyempurnaanRancangan')
    const [kegiatan, lain] = (await loadPlan(perencana, id)).simpul.filter((row) => row.jenis === 'kegiatan')
    for (const row of [kegiatan, lain])
      expect(await edit(perencana, id, row?.id ?? '', 'kode', null)).toMatchObject({
        __typename: 'UbahNaskahBerhasil'
      })
    expect(await send(kepala, id, 'ajukan')).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringContaining('2 temuan')
    })
    const [temuan, kedua] = (await percakapan(perencana, id)).harusDijawab.temuan
    expect(temuan).toMatchObject({
      aturan: 'NOMENKLATUR-001',
      keparahan: 'kritis',
      simpulId: kegiatan?.id,
      field: 'kode',
      tanggapan: null
    })
    const jawab = {
      naskahId: id,
      kunciTemuan: [temuan.kunci, kedua.kunci],
      jawaban: 'Kode menunggu Kepmendagri.'
    }
    expect(await minta(verifikator, 'jawabTemuan', jawab)).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await minta(perencana, 'jawabTemuan', { ...jawab, jawaban: ' ' })).toMatchObject({
      kode: 'NILAI_TIDAK_SAH'
    })
    expect(
      await minta(perencana, 'jawabTemuan', { ...jawab, kunciTemuan: [temuan.kunci, 'x'] })
    ).toMatchObject({
      kode: 'TIDAK_DITEMUKAN',
      rincian: { kunci: ['x'] }
    })
    expect((await percakapan(perencana, id)).harusDijawab.temuan[0].tanggapan).toBeNull()
    expect(await minta(perencana, 'jawabTemuan', jawab)).toMatchObject({
      tanggapan: [
        { aturan: 'NOMENKLATUR-001', jawaban: jawab.jawaban, diterima: false, masihAda: true },
        { kunci: kedua.kunci, jawaban: jawab.jawaban }
      ]
    })
    expect(await send(kepala, id, 'ajukan')).toMatchObject({ naskah: { tahap: 'verifikasiRancangan' } })
    await examine(verifikator, id)
    await step(verifikator, id, 'simpulkan', { simpulan: 'sesuai' })
    expect(await send(kepalaBap, id, 'nyatakanSesuai')).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringContaining('belum diterima')
    })
    const terima = {
      naskahId: id,
      kunciTemuan: [kedua.kunci, temuan.kunci],
      alasan: 'Diterima sampai kode terbit.'
    }
    expect(await minta(verifikator, 'terimaTemuan', terima)).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await minta(kepala, 'terimaTemuan', terima)).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await minta(kepalaBap, 'terimaTemuan', terima)).toMatchObject({
      tanggapan: [
        { diterima: true, alasanTerima: terima.alasan },
        { kunci: temuan.kunci, diterima: true }
      ]
    })
    expect((await percakapan(kepala, id)).harusDijawab.temuan).toEqual([])
    expect(await send(kepalaBap, id, 'nyatakanSesuai')).toMatchObject({ naskah: { tahap: 'rancanganAkhir' } })
    const isi = (await percakapan(kepala, id)).putaran[0].beritaAcara.isi as BeritaAcara
    expect(isi.temuan).toMatchObject([
      { aturan: 'NOMENKLATUR-001', jawaban: jawab.jawaban, alasanTerima: terima.alasan },
      { alasanTerima: terima.alasan }
    ])
  })

  it('[VER-28] sesuai dengan catatan: only the listed cells open, and confirmation without a new round', async () => {
    const { id, kepala, perencana, verifikator, kepalaBap } = await seat('rancanganAkhir')
    expect(await send(kepala, id, 'ajukan')).toMatchObject({ naskah: { tahap: 'verifikasiRancanganAkhir' } })
    const programList = (await loadPlan(verifikator, id)).simpul.filter((row) => row.jenis === 'program')
    const [first, second] = programList
    if (!first || !second) throw new Error('the plan has no two programs')
    await examine(verifikator, id, 'sesuaiDenganCatatan')
    expect(await step(verifikator, id, 'simpulkan', { simpulan: 'sesuaiDenganCatatan' })).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringContaining('Daftar sel')
    })
    const sel = [
      { simpulId: first.id, field: 'uraian' },
      { simpulId: second.id, field: 'uraian' }
    ]
    expect(
      await minta(verifikator, 'simpanCatatanPutaran', {
        naskahId: id,
        ke: 1,
        sel: [{ simpulId: uuidv7(), field: 'uraian' }]
      })
    ).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await minta(verifikator, 'simpanCatatanPutaran', { naskahId: id, ke: 1, sel })).toMatchObject({
      putaran: { sel: [{ ...sel[0], tempat: expect.stringContaining('program') }, sel[1]] }
    })
    await step(verifikator, id, 'simpulkan', { simpulan: 'sesuaiDenganCatatan' })
    expect(await send(kepalaBap, id, 'nyatakanSesuaiDenganCatatan', { sel })).toMatchObject({
      naskah: { tahap: 'rancanganAkhir' }
    })
    const noted = await percakapan(perencana, id)
    expect(noted.batasSel).toHaveLength(2)
    expect(noted.harusDijawab.sel).toMatchObject(sel)
    expect(noted.putaran[0].beritaAcara.isi.sel).toHaveLength(2)
    expect(await send(kepala, id, 'ajukan')).toMatchObject({ kode: 'SYARAT_BELUM_TERPENUHI' })
    expect(await send(verifikator, id, 'konfirmasiCatatan')).toMatchObject({
      pesan: expect.stringContaining('2 sel yang tercatat belum')
    })
    const kegiatan = (await loadPlan(perencana, id)).simpul.find((row) => row.jenis === 'kegiatan')
    expect(await edit(perencana, id, kegiatan?.id ?? '', 'uraian', 'Kegiatan lain')).toMatchObject({
      kode: 'TERKUNCI'
    })
    expect(await edit(perencana, id, first.id, 'uraian', 'Program yang sudah diperbaiki')).toMatchObject({
      __typename: 'UbahNaskahBerhasil'
    })
    expect((await percakapan(perencana, id)).harusDijawab.sel).toMatchObject([{ simpulId: second.id }])
    // The other cell is answered instead of mended.
    await minta(perencana, 'tulisCatatan', {
      naskahId: id,
      simpulId: second.id,
      field: 'uraian',
      isi: 'Nama program mengikuti nomenklatur.'
    })
    expect((await percakapan(perencana, id)).harusDijawab.sel).toEqual([])
    expect(await send(verifikator, id, 'konfirmasiCatatan')).toMatchObject({ naskah: { tahap: 'reviuApip' } })
    const after = await percakapan(perencana, id)
    expect(after.batasSel).toBeNull()
    expect(after.putaran).toHaveLength(1)
  })

  it('[VER-29] one key, one effect: the same verdicts sent five times at once are written once', async () => {
    const { id, kepala, verifikator } = await seat('penyempurnaanRancangan')
    await send(kepala, id, 'ajukan')
    await step(verifikator, id, 'mulaiPeriksa')
    const { versi } = await round(verifikator, id)
    const input = {
      naskahId: id,
      ke: 1,
      kunci: uuidv7(),
      butir: [{ simpulId: id, subpohon: true, putusan: 'sesuai' }]
    }
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => minta(verifikator, 'simpanPutusan', input)))
    for (const one of answers) expect(one.putaran.versi).toBe(versi + 1)
    expect((await round(verifikator, id)).versi).toBe(versi + 1)
    const other = { ...input, butir: [{ simpulId: id, subpohon: true, putusan: 'perluPenyempurnaan' }] }
    expect(await minta(verifikator, 'simpanPutusan', other)).toMatchObject({
      kode: 'KUNCI_IDEMPOTEN_BERBEDA'
    })
  })

  it('[VER-30] the plan that moved on leaves its round standing: nothing is written into it any more', async () => {
    const { id, kepala, verifikator } = await seat('penyempurnaanRancangan')
    await send(kepala, id, 'ajukan')
    await step(verifikator, id, 'mulaiPeriksa')
    await send(kepala, id, 'mintaBatal', { alasan: 'OPD digabung.' })
    const bap = await api().signIn(akun.kepalaBappelitbangda)
    expect(await send(bap, id, 'setujuiBatal')).toMatchObject({ naskah: { tahap: 'dibatalkan' } })
    expect(
      await minta(verifikator, 'simpanPutusan', {
        naskahId: id,
        ke: 1,
        butir: [{ simpulId: id, subpohon: true, putusan: 'sesuai' }]
      })
    ).toMatchObject({ kode: 'TERKUNCI', pesan: expect.stringContaining('Dibatalkan') })
  })
})
