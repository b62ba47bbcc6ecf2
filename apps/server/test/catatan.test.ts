import { readNaskah, withTenant } from '@selaras/db'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import { countStatements } from '../../../packages/db/test/count-statements.ts'
import { addPercakapan } from '../../../packages/db/test/verifikasi.ts'
import { duduk, siapkanPemda } from '../../../packages/jobs/test/langkah/keadaan-uji.ts'
import { onBothApis } from './engines.ts'
import type { Client } from './harness.ts'
import { akun, langkah, loadPlan, ubah } from './plan.ts'
import { minta, percakapan } from './verifikasi-api.ts'

onBothApis('a thread about a plan', (api) => {
  const saya = async (client: Client) =>
    (await client.query('{ saya { id pemda { id } } }')).data.saya as { id: string; pemda: { id: string } }
  let reach: { readonly pemdaId: string; readonly lingkup: 'sistem' }
  let opd: string
  beforeAll(async () => {
    const kepala = await api().signIn(akun.kepala)
    reach = { pemdaId: (await saya(kepala)).pemda.id, lingkup: 'sistem' }
    const { data } = await kepala.query('{ daftarNaskah { edges { node { opd { id } } } } }')
    opd = data.daftarNaskah.edges[0].node.opd.id
    await withTenant(api().db, reach, (tx) => siapkanPemda(tx, opd))
  })
  async function seat(tahap: Parameters<typeof duduk>[2]) {
    const { naskahId: id } = await withTenant(api().db, reach, (tx) => duduk(tx, opd, tahap))
    const kepala = await api().signIn(akun.kepala)
    const plan = await loadPlan(kepala, id)
    const row = (jenis: string) => {
      const found = plan.simpul.find((one) => one.jenis === jenis)
      if (!found) throw new Error(`the plan has no ${jenis}`)
      return found
    }
    return {
      id,
      kepala,
      program: row('program'),
      kegiatan: row('kegiatan'),
      subKegiatan: row('subKegiatan'),
      perencana: await api().signIn(akun.perencana),
      verifikator: await api().signIn(akun.verifikator)
    }
  }
  const write = (client: Client, naskahId: string, input: Record<string, unknown>) =>
    minta(client, 'tulisCatatan', { naskahId, isi: 'Jelaskan.', ...input })
  const versi = async (id: string) => (await withTenant(api().db, reach, (tx) => readNaskah(tx, id)))?.versi
  const change = async (client: Client, naskahId: string, one: Record<string, unknown>) =>
    (await ubah(client, { naskahId, kunci: uuidv7(), changes: [one] })).data.ubahNaskah

  it('[CAT-20] goes terbuka, dijawab, selesai and back, and keeps who did what in which role', async () => {
    const { id, perencana, verifikator, program } = await seat('verifikasiRancangan')
    const before = await versi(id)
    const { catatan } = await write(verifikator, id, { simpulId: program.id, field: 'uraian', wajib: true })
    expect(catatan).toMatchObject({
      simpulId: program.id,
      field: 'uraian',
      ke: 1,
      wajib: true,
      status: 'terbuka',
      nilaiSaatDitulis: program.isian['uraian'],
      usang: false,
      simpulHilang: false,
      tempat: expect.stringContaining('program 1.01.01'),
      usulanStatus: null,
      bolehBalas: true,
      bolehSelesai: true,
      bolehBukaLagi: false,
      bolehTerapkan: false
    })
    const of = { naskahId: id, catatanId: catatan.id }
    expect(await minta(verifikator, 'balasCatatan', { ...of, isi: 'Lihat juga Bab IV.' })).toMatchObject({
      catatan: { status: 'terbuka' }
    })
    expect(await minta(perencana, 'balasCatatan', { ...of, isi: 'Sudah dijelaskan.' })).toMatchObject({
      catatan: { status: 'dijawab', bolehSelesai: false }
    })
    expect(await minta(perencana, 'ubahCatatan', { ...of, peristiwa: 'selesaikan' })).toMatchObject({
      kode: 'TIDAK_BERHAK',
      pesan: expect.stringContaining('pemeriksa')
    })
    expect(
      await minta(verifikator, 'ubahCatatan', { ...of, peristiwa: 'bukaLagi', isi: 'Belum.' })
    ).toMatchObject({ catatan: { status: 'terbuka' } })
    expect(await minta(verifikator, 'ubahCatatan', { ...of, peristiwa: 'selesaikan' })).toMatchObject({
      catatan: { status: 'selesai', bolehBalas: false, bolehBukaLagi: true }
    })
    expect(await minta(perencana, 'balasCatatan', { ...of, isi: 'Lagi.' })).toMatchObject({
      kode: 'PERISTIWA_TIDAK_BERLAKU',
      pesan: expect.stringContaining('Selesai')
    })
    expect(await minta(verifikator, 'ubahCatatan', { ...of, peristiwa: 'hapus' })).toMatchObject({
      kode: 'PERISTIWA_TIDAK_BERLAKU'
    })
    const [thread] = (await percakapan(perencana, id)).catatan
    expect(
      thread.pesan.map((one: { peristiwa: string; sebagai: string }) => [one.peristiwa, one.sebagai])
    ).toEqual([
      ['tulis', 'verifikator'],
      ['balas', 'verifikator'],
      ['balas', 'perencanaOpd'],
      ['bukaLagi', 'verifikator'],
      ['selesaikan', 'verifikator']
    ])
    // Who speaks in a thread hears of it, and not of their own words.
    const told = async (client: Client) =>
      (
        (await client.query('{ pemberitahuan { edges { node { jenis data } } } }')).data.pemberitahuan
          .edges as {
          node: { jenis: string; data: { peristiwa: string; tempat: string } }
        }[]
      ).filter(({ node }) => node.jenis === 'catatan' && node.data.tempat === catatan.tempat)
    expect((await told(verifikator)).map(({ node }) => node.data.peristiwa)).toEqual(['balas'])
    expect((await told(perencana)).map(({ node }) => node.data.peristiwa)).toEqual(['selesaikan', 'bukaLagi'])
    // What is said about a plan is no change of it.
    expect(await versi(id)).toBe(before)
  })

  it('[CAT-21] a suggested value goes into the cell with one click, on the way of an edit', async () => {
    const { id, kepala, perencana, verifikator, program } = await seat('verifikasiRancangan')
    const { catatan } = await write(verifikator, id, {
      simpulId: program.id,
      field: 'uraian',
      usulan: 'Program Pengelolaan Pendidikan Dasar'
    })
    expect(catatan).toMatchObject({ usulanStatus: 'menunggu', bolehTerapkan: false })
    const of = { naskahId: id, catatanId: catatan.id }
    expect(await minta(perencana, 'terapkanUsulan', of)).toMatchObject({
      kode: 'TERKUNCI',
      pesan: expect.stringContaining('Verifikasi Rancangan')
    })
    await withTenant(api().db, reach, (tx) =>
      tx.sql
        .updateTable('selaras.naskah')
        .set({ tahap: 'penyempurnaanRancangan' })
        .where('naskah_id', '=', id)
        .execute()
    )
    expect((await percakapan(perencana, id)).catatan[0].bolehTerapkan).toBe(true)
    expect(await minta(verifikator, 'terapkanUsulan', of)).toMatchObject({ kode: 'TIDAK_BERHAK' })
    const before = Number(await versi(id))
    const applied = await minta(perencana, 'terapkanUsulan', of)
    expect(applied).toMatchObject({
      versi: before + 1,
      catatan: {
        status: 'dijawab',
        usulanStatus: 'diterapkan',
        usang: true,
        nilaiSekarang: 'Program Pengelolaan Pendidikan Dasar'
      }
    })
    const now = (await loadPlan(kepala, id)).simpul.find((row) => row.id === program.id)
    expect(now?.isian['uraian']).toBe('Program Pengelolaan Pendidikan Dasar')
    expect(await minta(perencana, 'terapkanUsulan', of)).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringContaining('sudah diterapkan')
    })
    expect(await versi(id)).toBe(before + 1)
  })

  it('[CAT-22] a suggestion for a value that has changed since is refused, and may be declined with a reason', async () => {
    const { id, perencana, verifikator, program } = await seat('penyempurnaanRancangan')
    const { catatan } = await write(verifikator, id, {
      simpulId: program.id,
      field: 'uraian',
      usulan: 'Program A'
    })
    await change(perencana, id, {
      jenis: 'isi',
      simpulId: program.id,
      field: 'uraian',
      dari: program.isian['uraian'],
      ke: 'Program B'
    })
    const [thread] = (await percakapan(verifikator, id)).catatan
    expect(thread).toMatchObject({ usang: true, nilaiSekarang: 'Program B', bolehTerapkan: false })
    const of = { naskahId: id, catatanId: catatan.id }
    const before = await versi(id)
    expect(await minta(perencana, 'terapkanUsulan', of)).toMatchObject({
      kode: 'BASI',
      rincian: { nilai: 'Program B' }
    })
    expect(await versi(id)).toBe(before)
    expect(await minta(perencana, 'tolakUsulan', { ...of, alasan: '' })).toMatchObject({
      kode: 'NILAI_TIDAK_SAH'
    })
    expect(
      await minta(perencana, 'tolakUsulan', { ...of, alasan: 'Sudah kami ubah sendiri.' })
    ).toMatchObject({
      catatan: {
        status: 'dijawab',
        usulanStatus: 'ditolak',
        pesan: [{}, { peristiwa: 'tolakUsulan', isi: 'Sudah kami ubah sendiri.' }]
      }
    })
  })

  it('[CAT-31] a suggestion to empty a cell is told from none, and applied with one click', async () => {
    const { id, perencana, verifikator, subKegiatan } = await seat('penyempurnaanRancangan')
    const cell = { simpulId: subKegiatan.id, field: 'pagu:2026' }
    expect((await write(verifikator, id, cell)).catatan).toMatchObject({
      usulan: null,
      usulanKosong: false,
      usulanStatus: null
    })
    const { catatan } = await write(verifikator, id, { ...cell, kosongkan: true })
    expect(catatan).toMatchObject({
      usulan: null,
      usulanKosong: true,
      usulanStatus: 'menunggu',
      usang: false
    })
    const of = { naskahId: id, catatanId: catatan.id }
    expect(await minta(perencana, 'terapkanUsulan', of)).toMatchObject({
      catatan: { status: 'dijawab', usulanStatus: 'diterapkan', nilaiSekarang: null }
    })
    expect(await write(verifikator, id, { ...cell, kosongkan: true })).toMatchObject({
      kode: 'NILAI_TIDAK_SAH',
      pesan: expect.stringContaining('sudah kosong')
    })
  })

  it('[CAT-23] a value that no cell could take is not suggested', async () => {
    const { id, verifikator, program, subKegiatan } = await seat('penyempurnaanRancangan')
    const bad: [Record<string, unknown>, string][] = [
      // The pagu of a program is the sum of what stands below it.
      [{ simpulId: program.id, field: 'pagu:2026', usulan: 5 }, 'TERKUNCI'],
      [{ simpulId: subKegiatan.id, field: 'pagu:2026', usulan: -5 }, 'NILAI_TIDAK_SAH'],
      [{ simpulId: program.id, field: 'uraian', usulan: 7 }, 'NILAI_TIDAK_SAH'],
      [{ simpulId: program.id, field: 'ngawur', usulan: 'x' }, 'FIELD_TIDAK_DIKENAL'],
      [{ simpulId: program.id, usulan: 'x' }, 'FIELD_TIDAK_DIKENAL'],
      [{ usulan: 'x' }, 'FIELD_TIDAK_DIKENAL'],
      [{ simpulId: program.id, field: 'uraian', kosongkan: true }, 'NILAI_TIDAK_SAH'],
      [{ simpulId: program.id, field: 'pagu:2026', kosongkan: true }, 'TERKUNCI'],
      [{ simpulId: subKegiatan.id, field: 'pagu:2026', usulan: 5, kosongkan: true }, 'NILAI_TIDAK_SAH'],
      [{ simpulId: program.id, kosongkan: true }, 'FIELD_TIDAK_DIKENAL'],
      [{ field: 'tidak\u0000ada' }, 'FIELD_TIDAK_DIKENAL'],
      [{ simpulId: 'x' }, 'FIELD_TIDAK_DIKENAL']
    ]
    for (const [input, kode] of bad)
      expect([input, (await write(verifikator, id, input)).kode]).toEqual([input, kode])
    expect((await percakapan(verifikator, id)).catatan).toEqual([])
  })

  it('[CAT-24] on a node that is deleted it says so and stays; a new one there is refused', async () => {
    const { id, perencana, verifikator, kegiatan } = await seat('penyempurnaanRancangan')
    const { catatan } = await write(verifikator, id, { simpulId: kegiatan.id, field: 'uraian', wajib: true })
    expect(await change(perencana, id, { jenis: 'hapus', simpulId: kegiatan.id })).toMatchObject({
      __typename: 'UbahNaskahBerhasil'
    })
    const [thread] = (await percakapan(verifikator, id)).catatan
    expect(thread).toMatchObject({
      id: catatan.id,
      simpulHilang: true,
      usang: true,
      nilaiSekarang: null,
      tempat: catatan.tempat
    })
    for (const simpulId of [kegiatan.id, uuidv7()])
      expect(await write(verifikator, id, { simpulId, field: 'uraian' })).toMatchObject({
        kode: 'SYARAT_BELUM_TERPENUHI',
        pesan: expect.stringContaining('sudah dihapus')
      })
    expect(
      await minta(perencana, 'balasCatatan', {
        naskahId: id,
        catatanId: catatan.id,
        isi: 'Kegiatan dihapus.'
      })
    ).toMatchObject({ catatan: { status: 'dijawab' } })
  })

  it('[CAT-25] is written by those who may: nobody of another OPD or pemda, no empty words, nothing required by the OPD', async () => {
    const { id, perencana, verifikator, program } = await seat('penyempurnaanRancangan')
    const { catatan } = await write(verifikator, id, { simpulId: program.id })
    for (const surel of [akun.perencanaLain, akun.pemdaLain, akun.verifikatorLain]) {
      const stranger = await api().signIn(surel)
      expect([surel, (await write(stranger, id, {})).kode]).toEqual([surel, 'TIDAK_DITEMUKAN'])
      const reply = { naskahId: id, catatanId: catatan.id, isi: 'x' }
      expect([surel, (await minta(stranger, 'balasCatatan', reply)).kode]).toEqual([surel, 'TIDAK_DITEMUKAN'])
    }
    // A thread is found on its own plan alone.
    const other = await seat('penyempurnaanRancangan')
    expect(
      await minta(verifikator, 'balasCatatan', { naskahId: other.id, catatanId: catatan.id, isi: 'x' })
    ).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await write(perencana, id, { wajib: true })).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await write(perencana, id, { isi: ' \u0000\n ' })).toMatchObject({ kode: 'NILAI_TIDAK_SAH' })
    expect(await write(perencana, id, { isi: 'x'.repeat(5001) })).toMatchObject({ kode: 'NILAI_TIDAK_SAH' })
    expect(await write(perencana, 'bukan-id', {})).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    const hukum = await api().signIn('hukum.setda@lumajang.contoh.id')
    expect(await write(hukum, id, {})).toMatchObject({ kode: 'TIDAK_BERHAK' })
  })

  it('[CAT-26] of an unsubmitted draft stays with the OPD: Bappelitbangda neither reads nor writes', async () => {
    const { id, perencana, verifikator } = await seat('rancanganAwal')
    expect(await write(perencana, id, { isi: 'Angka ini benar?' })).toMatchObject({
      catatan: { ke: null, wajib: false, status: 'terbuka' }
    })
    expect(await percakapan(verifikator, id)).toMatchObject({ catatan: [], tanggapanTemuan: [], putaran: [] })
    expect(await write(verifikator, id, {})).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    const kepala = await api().signIn(akun.kepala)
    const [thread] = (await percakapan(kepala, id)).catatan
    // A colleague answers; whoever asked ends it.
    expect(
      await minta(kepala, 'balasCatatan', { naskahId: id, catatanId: thread.id, isi: 'Benar.' })
    ).toMatchObject({ catatan: { status: 'dijawab' } })
    expect(
      await minta(perencana, 'ubahCatatan', { naskahId: id, catatanId: thread.id, peristiwa: 'selesaikan' })
    ).toMatchObject({ catatan: { status: 'selesai' } })
  })

  it('[CAT-27] on a plan in force nothing is said any more', async () => {
    const { id, verifikator, kepala } = await seat('berlaku')
    for (const client of [verifikator, kepala])
      expect(await write(client, id, {})).toMatchObject({
        kode: 'TERKUNCI',
        pesan: expect.stringContaining('Berlaku')
      })
  })

  it('[CAT-28] sent five times with one key is one thread, and the other side is told at once', async () => {
    const { id, verifikator, program } = await seat('penyempurnaanRancangan')
    const live = api().hub.subscribe(reach.pemdaId, id)
    const input = { naskahId: id, kunci: uuidv7(), simpulId: program.id, isi: 'Sekali saja.' }
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => minta(verifikator, 'tulisCatatan', input)))
    expect(new Set(answers.map((one) => one.catatan.id)).size).toBe(1)
    expect((await percakapan(verifikator, id)).catatan).toHaveLength(1)
    expect((await live.next()).value).toMatchObject({ naskahId: id, perihal: 'percakapan' })
    await live.return?.()
  })

  it('[CAT-29] two people answer a suggestion at once: one is heard', async () => {
    const { id, perencana, kepala, verifikator, program } = await seat('penyempurnaanRancangan')
    const { catatan } = await write(verifikator, id, {
      simpulId: program.id,
      field: 'uraian',
      usulan: 'Program C'
    })
    const of = { naskahId: id, catatanId: catatan.id }
    const answers = await Promise.all([
      minta(perencana, 'terapkanUsulan', of),
      minta(kepala, 'tolakUsulan', { ...of, alasan: 'Tidak.' })
    ])
    expect(answers.map((one) => one.__typename).sort()).toEqual(['CatatanTersimpan', 'Penolakan'])
    const stays = (await percakapan(kepala, id)).catatan[0]
    expect(['diterapkan', 'ditolak']).toContain(stays.usulanStatus)
    expect(stays.pesan).toHaveLength(2)
  })

  it('[CAT-30] a returned plan that is seen by its OPD tells what was said in the round that is over', async () => {
    const { id, kepala, verifikator, program } = await seat('verifikasiRancangan')
    await write(verifikator, id, { simpulId: program.id, field: 'uraian' })
    const bap = await api().signIn(akun.kepalaBappelitbangda)
    const passed = await langkah(bap, { naskahId: id, kunci: uuidv7(), peristiwa: 'nyatakanSesuai' })
    expect(passed.data.langkahTahap).toMatchObject({ naskah: { tahap: 'rancanganAkhir' } })
    const [thread] = (await percakapan(kepala, id)).catatan
    expect(thread).toMatchObject({ ke: 1, status: 'terbuka', bolehBalas: true })
  })

  it('[R16] reading everything said about a plan costs the same number of queries for two threads and for forty', async () => {
    const { id, perencana, verifikator, program } = await seat('verifikasiRancangan')
    const naskah = { id, opdId: opd }
    const more = (count: number) =>
      withTenant(api().db, reach, async (tx) => {
        for (let at = 0; at < count; at++) await addPercakapan(tx, naskah, program.id)
      })
    await more(2)
    await percakapan(verifikator, id)
    const statements = countStatements(api().db)
    const seen: number[] = []
    for (const count of [0, 38]) {
      await more(count)
      statements()
      expect((await percakapan(verifikator, id)).catatan).toHaveLength(2 + count)
      seen.push(statements())
      await percakapan(perencana, id)
      seen.push(statements())
    }
    expect([seen[2], seen[3]]).toEqual([seen[0], seen[1]])
    expect(seen[0]).toBeLessThan(30)
  })
})
