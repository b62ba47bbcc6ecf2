import {
  diTahap,
  listNaskahInTahap,
  loadNaskah,
  logTahap,
  readJejak,
  readNaskah,
  readTahapLog,
  readTahapLogs,
  saveApplied,
  savePemda,
  storeHitungan,
  type Tx,
  verifyJejak,
  withTenant
} from '@selaras/db'
import { applyChange } from '@selaras/domain/naskah'
import {
  isTahap,
  type MesinBerversi,
  type Peristiwa,
  RENSTRA_MACHINE_VERSION,
  TAHAP,
  VERSI_RENSTRA
} from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faktaTersimpan, stepNaskah, stepWaiting } from '../../src/langkah/index.ts'
import { onBothEngines, type TestDatabase } from '../engines.ts'
import {
  addNaskahUji,
  addPemdaLangkah,
  asSistem,
  jam,
  konteks,
  langkah,
  type NaskahUji,
  orang,
  type PemdaLangkah,
  tenantOf,
  timPenyusun
} from './naskah-uji.ts'

onBothEngines('a step of a plan', (engine) => {
  let test: TestDatabase
  let pemda: PemdaLangkah
  beforeAll(async () => {
    test = await engine.open()
    pemda = await addPemdaLangkah(test.db)
  })
  afterAll(() => test?.close())

  const plan = (uji: NaskahUji) => asSistem(pemda, (tx) => addNaskahUji(tx, pemda.opdId, uji))
  const all = (id: string) =>
    asSistem(pemda, async (tx) => ({
      kepala: await readNaskah(tx, id),
      log: await readTahapLog(tx, id),
      jejak: await readJejak(tx, id),
      utuh: (await verifyJejak(tx, id)).utuh
    }))
  const kepalaOpd = orang('kepalaOpd')
  const kepalaBappelitbangda = orang('kepalaBappelitbangda')
  const minta: Peristiwa = { type: 'mintaBatal', alasan: 'OPD digabung' }

  it('stores who took it, as what, when, why, on which version of the machine, with what it carried and caused', async () => {
    const id = await plan({ tahap: 'rancangan' })
    expect(await langkah(pemda, id, minta, kepalaOpd)).toEqual({
      ok: true,
      value: { versi: 2, tahap: 'rancangan', potretId: null }
    })
    const { kepala, log, jejak, utuh } = await all(id)
    expect(kepala).toMatchObject({
      versi: 2,
      fakta: { permintaanBatal: { alasan: 'OPD digabung', oleh: 'kepalaOpd', pada: jam().toISOString() } }
    })
    expect(log).toEqual([
      {
        seq: 1,
        mesin: 'renstra',
        versiMesin: RENSTRA_MACHINE_VERSION,
        dari: 'rancangan',
        ke: 'rancangan',
        peristiwa: 'mintaBatal',
        alasan: 'OPD digabung',
        potretId: null,
        rincian: {
          efek: [{ jenis: 'catatPermintaanBatal', alasan: 'OPD digabung' }],
          data: { alasan: 'OPD digabung' }
        },
        waktu: jam().toISOString(),
        pelakuId: 'kepalaOpd',
        sebagai: 'kepalaOpd'
      }
    ])
    expect(jejak.at(-1)).toMatchObject({
      seq: 2,
      penggunaId: 'kepalaOpd',
      tindakan: 'mintaBatal',
      waktu: jam().toISOString(),
      rincian: {
        versi: 2,
        oleh: 'Pejabat kepalaOpd',
        sebagai: 'kepalaOpd',
        alasan: 'OPD digabung',
        versiMesin: RENSTRA_MACHINE_VERSION
      }
    })
    expect(utuh).toBe(true)
  })

  it('keeps the counts of findings current: the content is what was counted', async () => {
    const id = await plan({ tahap: 'forum' })
    await asSistem(pemda, (tx) => storeHitungan(tx, id, 1, { kritis: 2 }))
    await langkah(pemda, id, minta, kepalaOpd)
    expect((await all(id)).kepala).toMatchObject({ versi: 2, hitunganVersi: 2, hitungan: { kritis: 2 } })
    await asSistem(pemda, async (tx) => {
      const kepala = await readNaskah(tx, id)
      const naskah = await loadNaskah(tx, id)
      const row = [...(naskah?.simpul.values() ?? [])].find(({ jenis }) => jenis === 'barisSektor')
      const dari = row?.isian['uraian'] ?? null
      const applied =
        naskah &&
        applyChange(naskah, { jenis: 'isi', simpulId: row?.id ?? '', field: 'uraian', dari, ke: 'Lain' })
      if (!kepala || !applied?.ok) throw new Error('not applied')
      await saveApplied(tx, { ...kepala, terkunci: true }, applied.value)
    })
    expect((await all(id)).kepala).toMatchObject({ versi: 3, hitunganVersi: 2 })
  })

  it('is asked for, taken back, asked for again and granted: the request is a fact of the plan', async () => {
    const id = await plan({ tahap: 'forum' })
    const permintaan = async () => faktaTersimpan((await all(id)).kepala ?? { fakta: {} })['permintaanBatal']
    expect(await langkah(pemda, id, { type: 'setujuiBatal' }, kepalaBappelitbangda)).toMatchObject({
      ok: false
    })
    expect(await langkah(pemda, id, minta, kepalaOpd)).toMatchObject({ ok: true })
    expect(await langkah(pemda, id, minta, kepalaOpd)).toMatchObject({
      ok: false,
      refusal: { message: 'Permintaan pembatalan sudah diajukan.' }
    })
    await langkah(pemda, id, { type: 'urungkanBatal', alasan: 'tetap dilanjutkan' }, kepalaBappelitbangda)
    expect(await permintaan()).toBeNull()
    expect(await langkah(pemda, id, { type: 'setujuiBatal' }, kepalaBappelitbangda)).toMatchObject({
      ok: false
    })
    await langkah(pemda, id, minta, kepalaOpd)
    expect(await langkah(pemda, id, { type: 'setujuiBatal' }, kepalaBappelitbangda)).toMatchObject({
      ok: true,
      value: { tahap: 'dibatalkan', versi: 5 }
    })
    expect((await all(id)).kepala?.beku).toBe(true)
  })

  it('that is refused by state, role, guard or data writes nothing at all', async () => {
    const id = await plan({ tahap: 'persiapan' })
    const before = await all(id)
    const refused: [Peristiwa, ReturnType<typeof orang>, string][] = [
      [{ type: 'ajukan' }, kepalaOpd, 'PERISTIWA_TIDAK_BERLAKU'],
      [{ type: 'mulai' }, orang('perencanaOpd'), 'TIDAK_BERHAK'],
      [{ type: 'mulai' }, kepalaOpd, 'SYARAT_BELUM_TERPENUHI'],
      [{ type: 'mintaBatal', alasan: '  ' }, kepalaOpd, 'NILAI_TIDAK_SAH']
    ]
    for (const [event, siapa, code] of refused) {
      const answer = await langkah(pemda, id, event, siapa)
      expect(answer).toMatchObject({ ok: false, refusal: { code } })
      expect(answer.ok || answer.refusal.advice).toMatch(/\.$/)
    }
    expect(await langkah(pemda, uuidv7(), { type: 'mulai' }, kepalaOpd)).toMatchObject({
      ok: false,
      refusal: { code: 'TIDAK_DITEMUKAN' }
    })
    expect(await all(id)).toEqual(before)
  })

  it('takes its way from the settings of the pemda', async () => {
    const before = await plan({ tahap: 'rancangan' })
    expect(await langkah(pemda, before, { type: 'bukaForum' }, kepalaOpd)).toMatchObject({ ok: false })
    const other = await addPemdaLangkah(test.db)
    const pengaturan = { profil: { PMDN86: { forum: false } }, contoh: true }
    await asSistem(other, (tx) =>
      savePemda(tx, { nama: 'Kabupaten Uji', jenis: 'kabupaten', provinsi: 'Jawa Timur', pengaturan })
    )
    const id = await asSistem(other, (tx) => addNaskahUji(tx, other.opdId, { tahap: 'rancangan' }))
    expect(await langkah(other, id, { type: 'bukaForum' }, kepalaOpd)).toMatchObject({
      ok: true,
      value: { tahap: 'penyempurnaanRancangan' }
    })
  })

  it('never lets time go back within a plan, and keeps what the clock said', async () => {
    const id = await plan({ tahap: 'rancangan' })
    await langkah(pemda, id, minta, kepalaOpd, jam(30))
    await langkah(pemda, id, { type: 'urungkanBatal', alasan: 'tetap' }, kepalaOpd, jam(-600))
    await langkah(pemda, id, minta, kepalaOpd, jam(40))
    const { log, jejak, utuh } = await all(id)
    expect(log.map((row) => row.waktu)).toEqual([jam(30), jam(30), jam(40)].map((at) => at.toISOString()))
    expect(jejak.slice(1).map((row) => row.waktu)).toEqual(log.map((row) => row.waktu))
    expect(utuh).toBe(true)
  })

  it('is not earlier than what another machine recorded of the plan while the clock was ahead', async () => {
    const id = await plan({ tahap: 'rancangan' })
    const row = {
      dari: 'dibuka',
      ke: 'diperiksa',
      peristiwa: 'mulaiPeriksa',
      versiMesin: 1,
      pelakuId: 'x',
      sebagai: 'verifikator',
      alasan: null
    }
    const note = (waktu: Date) =>
      asSistem(pemda, (tx) =>
        logTahap(
          tx,
          { id, opdId: pemda.opdId },
          { langkah: row as never, waktu: waktu.toISOString(), mesin: 'verifikasi' }
        )
      )
    await note(jam(90))
    await note(jam(-90))
    await langkah(pemda, id, minta, kepalaOpd, jam(10))
    const { log, jejak } = await all(id)
    const rounds = await asSistem(pemda, async (tx) => (await readTahapLogs(tx, [id], 'verifikasi')).get(id))
    expect([...(rounds ?? []), ...log].map((one) => one.waktu)).toEqual(Array(3).fill(jam(90).toISOString()))
    expect(jejak.at(-1)?.waktu).toBe(jam(90).toISOString())
  })

  it('of a perubahan begins only over a plan in force with no other perubahan under way', async () => {
    const fakta = { timPenyusun }
    const asal = await plan({ tahap: 'berlaku' })
    const over = await plan({ tahap: 'dicabut' })
    const of = (asalNaskahId: string) =>
      plan({ tahap: 'persiapan', jenis: 'perubahan', dasar: 'hasilEvaluasi', asalNaskahId, fakta })
    const mulai = (id: string) => langkah(pemda, id, { type: 'mulai' }, kepalaOpd)
    expect(await mulai(await of(over))).toMatchObject({
      ok: false,
      refusal: { message: 'Renstra yang hendak diubah atau direviu tidak sedang berlaku.' }
    })
    const first = await of(asal)
    expect(await mulai(first)).toMatchObject({ ok: true, value: { tahap: 'rancanganAwal' } })
    expect(await mulai(await of(asal))).toMatchObject({
      ok: false,
      refusal: { code: 'SYARAT_BELUM_TERPENUHI' }
    })
    expect(
      await mulai(await plan({ tahap: 'persiapan', jenis: 'reviu', asalNaskahId: asal, fakta }))
    ).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('Dasar perubahan atau reviu belum dicatat') }
    })
  })

  it('[TAH-42] of a plan that an older machine stored is taken on the present one, from there on stored as such', async () => {
    const stored = (id: string) =>
      asSistem(pemda, (tx) =>
        tx.sql
          .selectFrom('selaras.naskah')
          .select(['tahap', 'versi_mesin'])
          .where('naskah_id', '=', id)
          .executeTakeFirst()
      )
    for (const versiMesin of Object.keys(VERSI_RENSTRA.peta).map(Number)) {
      const id = await plan({ tahap: 'persiapan', versiMesin, fakta: { timPenyusun } })
      expect(await stored(id)).toEqual({ tahap: 'persiapan', versi_mesin: versiMesin })
      expect((await all(id)).kepala).toMatchObject({
        tahap: 'persiapan',
        versiMesin: RENSTRA_MACHINE_VERSION
      })
      const waiting = await asSistem(pemda, (tx) => listNaskahInTahap(tx, ['persiapan']))
      expect(waiting.map((one) => one.id)).toContain(id)
      expect(await langkah(pemda, id, { type: 'mulai' }, kepalaOpd)).toMatchObject({
        ok: true,
        value: { tahap: 'rancanganAwal' }
      })
      expect(await stored(id)).toEqual({ tahap: 'rancanganAwal', versi_mesin: RENSTRA_MACHINE_VERSION })
      expect((await all(id)).log.at(-1)).toMatchObject({
        dari: 'persiapan',
        versiMesin: RENSTRA_MACHINE_VERSION
      })
    }
  })

  it('[TAH-45] a state that was renamed is found under the names that older machines stored', async () => {
    const [renamed, same, other] = [
      await plan({ tahap: 'forum', versiMesin: 1 }),
      await plan({ tahap: 'rancangan', versiMesin: 2 }),
      await plan({ tahap: 'forum', versiMesin: 2 })
    ]
    const mesin: MesinBerversi<string> = {
      nama: 'Naskah',
      versi: 2,
      keadaan: TAHAP,
      isKeadaan: isTahap,
      peta: { 1: { forum: 'rancangan' } }
    }
    const inRancangan = await asSistem(pemda, (tx) =>
      tx.sql
        .selectFrom('selaras.naskah')
        .select('naskah_id')
        .where(diTahap(['rancangan'], mesin))
        .execute()
    )
    const found = new Set(inRancangan.map((one) => one.naskah_id))
    expect([renamed, same, other].map((id) => found.has(id))).toEqual([true, true, false])
  })

  it('of a plan that a newer Selaras wrote is refused in words, on every event', async () => {
    const id = await plan({ tahap: 'rancangan', versiMesin: 99 })
    expect(await langkah(pemda, id, minta, kepalaOpd)).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('lebih baru'), advice: expect.stringContaining('Perbarui') }
    })
  })

  it('for all that wait goes on past one that is refused', async () => {
    const other = await addPemdaLangkah(test.db)
    const wait = (tx: Tx, versiMesin: number) =>
      addNaskahUji(tx, other.opdId, { tahap: 'menungguInduk', versiMesin })
    const done = await asSistem(other, async (tx) => {
      const ids = [await wait(tx, 1), await wait(tx, 99), await wait(tx, 1)]
      for (const id of [ids[0], ids[2]])
        await stepNaskah(tx, id ?? '', minta, { ...kepalaOpd, peran: ['kepalaOpd'] }, konteks())
      const result = await stepWaiting(tx, 'menungguInduk', { type: 'indukDitetapkan' }, konteks())
      return { ids, result }
    })
    expect([...done.result.melangkah, ...done.result.ditolak.map((one) => one.naskahId)].sort()).toEqual(
      [...done.ids].sort()
    )
    expect(done.result.ditolak.map((one) => one.naskahId)).toContain(done.ids[1])
  })

  it('that breaks down inside undoes itself alone: the transaction goes on', async () => {
    const id = await plan({ tahap: 'rancangan' })
    const before = await all(id)
    // Telling people is the last thing before jejak: an id that the database does not take breaks it.
    const broken = { ...konteks(), newId: () => 'bukan id' }
    await withTenant(pemda.db, tenantOf(pemda, kepalaOpd), async (tx) => {
      await expect(stepNaskah(tx, id, minta, kepalaOpd, broken)).rejects.toThrow()
      expect(await readNaskah(tx, id)).toEqual(before.kepala)
    })
    expect(await all(id)).toEqual(before)
  })
})
