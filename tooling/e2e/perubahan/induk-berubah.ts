import type { Locator, Page } from 'playwright-core'
import { hari, isi, isiTanggal, tekan, tombol } from '../hidup/papan-ketik.ts'

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Langkah berikutnya' })

/** Takes a step of the parent plan; `isian` fills in what its dialog asks for. */
async function langkahInduk(page: Page, label: string, isian?: (dialog: Locator) => Promise<void>) {
  const button = bar(page).getByRole('button', { name: label, exact: true })
  await tekan(button)
  const dialog = page.getByRole('dialog')
  await isian?.(dialog)
  await tekan(dialog.getByRole('button', { name: 'Lanjutkan' }))
  await dialog.waitFor({ state: 'detached' })
  await button.waitFor({ state: 'detached' })
}

/** Opens a perubahan of the RPD in force and writes into it: a sasaran, its indikator, a pagu. */
export async function ubahRpd(page: Page, sasaran: string): Promise<void> {
  await tekan(page.getByRole('navigation').getByRole('link', { name: 'RPJMD dan RPD' }))
  await tekan(page.getByRole('main').getByRole('link', { name: /^Rencana Pembangunan Daerah/ }))
  await tekan(tombol(page, 'Buat perubahan'))
  await isi(page.getByLabel('Alasan perubahan'), 'Hasil evaluasi RPD tahun 2025')
  await tekan(page.getByRole('dialog').getByRole('button', { name: 'Buat perubahan' }))
  await tombol(page, 'Mulai rancangan awal').waitFor()
  await isi(page.getByLabel('Uraian: sasaran'), sasaran)
  const indikator = 'Nilai PDRB Kategori Industri Pengolahan (ADHK)'
  for (const [kolom, nilai] of [
    ['Satuan', 'miliar rupiah'],
    ['2024', '78000'],
    ['2025', '80500'],
    ['2026', '83000']
  ] as const)
    await isi(page.getByLabel(`${kolom}: ${indikator}`), nilai)
  await tekan(page.getByRole('link', { name: 'Pagu indikatif' }))
  for (const tahun of [2024, 2025, 2026])
    await isi(page.getByLabel(`Pagu indikatif Dinkop UKM tahun ${tahun}`), '13000000000')
  await page.keyboard.press('Tab')
  await page.getByText(/Tersimpan$/).waitFor()
}

/** Brings the perubahan of the RPD into force and shows for whom it changes what. */
export async function tetapkanRpd(page: Page): Promise<void> {
  for (const label of ['Mulai rancangan awal', 'Lanjutkan ke rancangan', 'Lanjutkan ke rancangan akhir'])
    await langkahInduk(page, label)
  const tahun = hari().slice(0, 4)
  await langkahInduk(page, 'Catat penetapan', async (dialog) => {
    await isi(dialog.getByLabel('Nomor'), '7')
    await isi(dialog.getByLabel('Tahun'), tahun)
    await isiTanggal(dialog.getByLabel('Tanggal penetapan'), hari())
  })
  await langkahInduk(page, 'Catat pengundangan', async (dialog) => {
    await isi(dialog.getByLabel('Tahun lembaran'), tahun)
    await isi(dialog.getByLabel('Nomor lembaran'), '7')
    await isiTanggal(dialog.getByLabel('Tanggal pengundangan'), hari())
  })
  await tekan(page.getByRole('link', { name: 'Yang berubah dan untuk siapa' }))
  await page.getByText(/baris berubah;/).waitFor()
}

/** The planner's start page names the plan in force that must be reviewed; answers the path of that plan. */
export async function bukaYangWajibDitinjau(page: Page): Promise<string> {
  await page.goto('/')
  await tekan(page.getByRole('row').filter({ hasText: 'wajib ditinjau' }).getByRole('link').first())
  await tekan(page.getByRole('link', { name: 'Rencana induk' }))
  await page.getByRole('heading', { name: 'Satu kaitan perlu ditinjau' }).waitFor()
  return pathOf(page)
}

const pathOf = (page: Page): string => new URL(page.url()).pathname.split('/').slice(0, 3).join('/')

/** Opens a perubahan because of the parent from the page of versions; answers its path. */
export async function buatPerubahan(page: Page): Promise<string> {
  const before = pathOf(page)
  await tekan(page.getByRole('link', { name: 'Buka halaman Versi' }))
  await tekan(tombol(page, 'Buat perubahan atau reviu…'))
  const dialog = page.getByRole('dialog')
  await dialog.getByText('tujuan, kecuali yang sasaran RPJMD/RPD-nya berubah').waitFor()
  await tekan(dialog.getByRole('button', { name: 'Buat', exact: true }))
  await page.waitForURL((url) => !url.pathname.startsWith(before))
  await page.getByText('Perubahan Renstra 2024–2026').first().waitFor()
  return pathOf(page)
}

/** Confirms that the plan still answers the parent as it is now. */
export async function tegaskan(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/induk`)
  await tekan(tombol(page, /^Tegaskan “/))
  await page.getByRole('heading', { name: /perlu ditinjau/ }).waitFor({ state: 'detached' })
}
