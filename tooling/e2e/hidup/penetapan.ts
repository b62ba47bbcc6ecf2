import type { Page } from 'playwright-core'
import { hari, isi, isiTanggal, tekan, tombol } from './papan-ketik.ts'

/** The smallest picture that is a PNG: what a scanner would have sent. */
const pindaian = {
  name: 'paraf.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64'
  )
}

/** Links the first tujuan to a sasaran of the parent plan. */
export async function kaitkanTujuan(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/induk`)
  await tekan(page.getByRole('button', { name: /^Kaitkan “/ }).first())
  await page.getByRole('dialog').getByRole('checkbox').first().focus()
  await page.keyboard.press('Space')
  await tekan(page.getByRole('dialog').getByRole('button', { name: 'Kaitkan', exact: true }))
  await page.getByText('Semua tujuan dan sasaran mempunyai jejak.').waitFor()
}

/** The Inspektorat records its working paper. */
export async function catatReviu(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/penetapan`)
  await isi(page.getByLabel('Hasil reviu'), 'Tata cara penyusunan telah diikuti; tidak ada catatan.')
  await tekan(tombol(page, 'Catat kertas kerja'))
  await page.getByText('Kertas kerja tercatat.').waitFor()
}

/** Bagian Hukum records the paraf of whoever is next, from paper. */
export async function catatParaf(page: Page, nama: string): Promise<void> {
  await tekan(tombol(page, 'Catat paraf dengan pindaian'))
  const form = page.getByRole('main')
  const day = form.getByLabel('Tanggal paraf')
  await day.waitFor()
  // Asked for only where no account holds the office.
  const field = form.getByLabel('Nama seperti pada halaman paraf')
  if (await field.isVisible()) await isi(field, nama)
  await isiTanggal(day, hari())
  await form.getByLabel(/^Pindaian halaman paraf/).setInputFiles(pindaian)
  await tekan(tombol(page, 'Simpan paraf'))
  await day.waitFor({ state: 'detached', timeout: 15_000 }).catch(async (error: unknown) => {
    const said = await page.getByRole('main').getByRole('alert').allInnerTexts()
    throw new Error(`the paraf of ${nama} was not taken: ${said.join(' ')}`, { cause: error })
  })
}

/** Drafts a Perkada for the plan and names those who fix and promulgate it: nobody signs before. */
export async function susunPerkada(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/penetapan`)
  await tekan(
    page
      .getByRole('main')
      .getByRole('button', { name: 'Susun Perkada untuk naskah ini' })
      .or(page.getByRole('main').getByRole('link', { name: 'Buka Perkada' }))
  )
  await lengkapiPerkada(page)
}

/** Names who fixes and who promulgates, on the page of a Perkada that was just drafted. */
export async function lengkapiPerkada(page: Page): Promise<void> {
  await page.waitForURL(/\/perkada\/[0-9a-f-]+/)
  await tekan(tombol(page, 'Sunting teks'))
  for (const [who, nama] of [
    ['Yang menetapkan', 'Irsyad Yusuf'],
    ['Yang mengundangkan', 'Yudha Triwidya']
  ] as const)
    await isi(page.getByRole('group', { name: who }).getByLabel('Nama'), nama)
  await tekan(tombol(page, 'Simpan teks'))
  await page.getByText('Tersimpan.').waitFor()
}

/** Fixes the Perkada of the plan and has it promulgated. */
export async function tetapkanPerkada(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/penetapan`)
  await tekan(page.getByRole('main').getByRole('link', { name: 'Buka Perkada' }))
  await catatPenetapan(page, '34')
}

/** Number and day of the penetapan, then the place in the Berita Daerah, for every plan of the open Perkada at once. */
export async function catatPenetapan(page: Page, nomor: string): Promise<void> {
  await page.waitForURL(/\/perkada\/[0-9a-f-]+/)
  const form = (name: string) => page.getByRole('region', { name }).or(page.getByRole('form', { name }))
  await isi(form('Catat penetapan').getByLabel('Nomor', { exact: true }), nomor)
  await isiTanggal(form('Catat penetapan').getByLabel('Tanggal ditetapkan'), hari())
  await tekan(tombol(page, 'Catat penetapan'))
  await isi(form('Catat pengundangan').getByLabel('Nomor Berita Daerah'), nomor)
  await isiTanggal(form('Catat pengundangan').getByLabel('Tanggal diundangkan'), hari())
  await tekan(tombol(page, 'Catat pengundangan'))
  await form('Catat pengundangan').waitFor({ state: 'detached' })
}
