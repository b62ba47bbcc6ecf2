import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { rencanaRuntut } from '../../packages/domain/test/rencana-runtut.ts'
import { faults } from './axe.ts'
import { type Kantor, type Orang, openKantor } from './hidup/orang.ts'
import { langkah, tibaDi } from './hidup/papan-ketik.ts'
import { catatParaf, catatReviu, kaitkanTujuan, susunPerkada, tetapkanPerkada } from './hidup/penetapan.ts'
import { adakanForum, catatTim, imporRenstra, terbitkanSuratEdaran } from './hidup/persiapan.ts'
import {
  daftarkanSel,
  jawabCatatan,
  nyatakanDenganCatatan,
  periksa,
  periksaSampaiSimpulan,
  putuskanSeluruhnya,
  simpulkan,
  tulisCatatan
} from './hidup/verifikasi.ts'
import { screenshotDir } from './open-browser.ts'
import { paguCell, waitSaved, walkTo } from './people.ts'
import { setStage } from './stage.ts'

const stage = setStage()
const folder = mkdtempSync(path.join(tmpdir(), 'selaras-hidup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const tahun = [2024, 2025, 2026]
const sel = { uraian: 'Penyediaan pelayanan kesehatan', kolom: 'pagu:2025' } as const

/** A screenshot for the eye, and axe for the rest. */
async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(screenshotDir, `hidup-${name}.png`) })
  expect(await faults(page), name).toEqual([])
}

describe('a new Renstra of the second OPD of Pasuruan, by keyboard alone, everybody in their own session', {
  timeout: 600_000
}, () => {
  let kantor: Kantor
  let plan = ''
  const on = async (orang: Orang, page = ''): Promise<Page> => {
    const one = await kantor.page(orang)
    if (page !== '') await one.goto(`${plan}/${page}`)
    return one
  }
  afterAll(() => kantor?.close())

  it('is begun with its tim penyusun, waits for the Surat Edaran and is discussed in a forum', async () => {
    kantor = openKantor(stage.browser, stage.server.address, 'pasuruan.contoh.id')
    const berkas = path.join(folder, 'renstra-dinkes.json')
    writeFileSync(berkas, JSON.stringify(rencanaRuntut('INM52')))
    const perencana = await on('perencana')
    plan = await imporRenstra(perencana, berkas)
    await catatTim(perencana)
    await look(perencana, 'tim-penyusun')
    const kepala = await on('kepala', 'persiapan')
    await langkah(kepala, 'Mulai penyusunan', 'Rancangan Awal')
    await langkah(kepala, 'Sampaikan rancangan awal', 'Menunggu Surat Edaran')
    const bappelitbangda = await on('kepalaBappelitbangda')
    await terbitkanSuratEdaran(bappelitbangda, { tahun, opd: 'Dinas Kesehatan' })
    await look(bappelitbangda, 'kalender')
    await adakanForum(perencana, kepala, plan)
    await look(perencana, 'forum')
  })

  it('is returned once, with a required comment that must be answered, and then found in order', async () => {
    const kepala = await on('kepala', 'verifikasi')
    await langkah(kepala, 'Ajukan untuk verifikasi', 'Verifikasi Rancangan')
    const verifikator = await on('verifikator')
    await periksa(verifikator, plan)
    await look(verifikator, 'daftar-periksa')
    await tulisCatatan(verifikator, plan, {
      ...sel,
      isi: 'Pagu 2025 belum sesuai standar biaya.',
      wajib: true
    })
    await look(verifikator, 'catatan')
    await verifikator.goto(`${plan}/verifikasi`)
    await putuskanSeluruhnya(verifikator)
    await look(verifikator, 'putusan')
    await simpulkan(verifikator, 'Perlu penyempurnaan', '050/1/BA/2026')
    const bappelitbangda = await on('kepalaBappelitbangda', 'verifikasi')
    await langkah(
      bappelitbangda,
      'Kembalikan untuk disempurnakan',
      'Penyempurnaan Rancangan',
      'Pagu 2025 perlu dijelaskan.'
    )
    await on('kepala', 'verifikasi')
    await kepala.getByText('Satu hal harus dijawab').first().waitFor()
    expect(await kepala.getByRole('button', { name: 'Ajukan untuk verifikasi' }).first().isDisabled()).toBe(
      true
    )
    await look(kepala, 'harus-dijawab')
    await jawabCatatan(await on('perencana'), plan, 'Standar biaya terlampir; pagu sudah sesuai.')
    await on('kepala', 'verifikasi')
    await langkah(kepala, 'Ajukan untuk verifikasi', 'Verifikasi Rancangan')
    await periksaSampaiSimpulan(verifikator, plan, 'Sesuai', '050/2/BA/2026')
    await on('kepalaBappelitbangda', 'verifikasi')
    await langkah(bappelitbangda, 'Nyatakan sesuai', 'Rancangan Akhir')
  })

  it('is found in order with notes: only the listed cell may change, and the verifier confirms it', async () => {
    const perencana = await on('perencana')
    await kaitkanTujuan(perencana, plan)
    await look(perencana, 'rencana-induk')
    await langkah(await on('kepala', 'verifikasi'), 'Ajukan untuk verifikasi', 'Verifikasi Rancangan Akhir')
    const verifikator = await on('verifikator')
    await periksa(verifikator, plan)
    await daftarkanSel(verifikator, plan, sel.uraian, sel.kolom)
    await verifikator.goto(`${plan}/verifikasi`)
    await putuskanSeluruhnya(verifikator)
    await simpulkan(verifikator, 'Sesuai dengan catatan', '050/3/BA/2026')
    await look(verifikator, 'simpulan')
    const bappelitbangda = await on('kepalaBappelitbangda')
    await nyatakanDenganCatatan(bappelitbangda, plan)
    await tibaDi(bappelitbangda, 'Rancangan Akhir')

    await perencana.goto(`${plan}/t-c-27`)
    const locked = paguCell(perencana, sel.uraian, 2024)
    const before = await locked.innerText()
    await walkTo(perencana, sel.uraian, 'pagu:2024')
    await perencana.keyboard.type('1')
    await perencana.keyboard.press('Enter')
    expect(await locked.innerText()).toBe(before)
    await walkTo(perencana, sel.uraian, sel.kolom)
    await perencana.keyboard.type('100000000')
    await perencana.keyboard.press('Enter')
    await waitSaved(perencana)
    await look(perencana, 'sesuai-dengan-catatan')
    await langkah(await on('verifikator', 'verifikasi'), 'Konfirmasi perbaikan catatan', 'Reviu APIP')
  })

  it('is reviewed, signed by scan along the chain, fixed by a Perkada, and in force; then nothing changes', async () => {
    const inspektorat = await on('inspektorat')
    await catatReviu(inspektorat, plan)
    await langkah(inspektorat, 'Selesaikan reviu', 'Paraf')
    const hukum = await on('hukum', 'penetapan')
    await susunPerkada(hukum, plan)
    await hukum.goto(`${plan}/penetapan`)
    for (const nama of ['Sekretaris', 'Kepala', 'Kepala Bappelitbangda', 'Kabag Hukum', 'Asisten', 'Sekda'])
      await catatParaf(hukum, nama)
    await tibaDi(hukum, 'Siap Ditetapkan')
    await look(hukum, 'rantai-paraf')
    await tetapkanPerkada(hukum, plan)
    await look(hukum, 'perkada')
    await hukum.goto(`${plan}/penetapan`)
    await tibaDi(hukum, 'Berlaku')
    await look(hukum, 'berlaku')
    const perencana = await on('perencana', 't-c-27')
    const cell = paguCell(perencana, sel.uraian, 2025)
    await cell.waitFor()
    await walkTo(perencana, sel.uraian, sel.kolom)
    await perencana.keyboard.type('1')
    await perencana.keyboard.press('Enter')
    expect(await cell.innerText()).toContain('100.000.000')
    expect(kantor.complaints()).toEqual([])
  })
})
