import type { Page } from 'playwright-core'
import { walkTo } from '../people.ts'
import { isi, tekan, tombol } from './papan-ketik.ts'

const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Bagian pemeriksaan' }).getByRole('link', { name })

/** Opens the round and answers every critical question of the human checklist with "ya". */
export async function periksa(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/verifikasi`)
  await tekan(tombol(page, 'Mulai memeriksa'))
  await tombol(page, 'Mulai memeriksa').waitFor({ state: 'detached' })
  await tekan(part(page, 'Daftar periksa'))
  await page.getByRole('heading', { name: 'Daftar periksa' }).waitFor()
  const kritis = page.getByRole('listitem').filter({ hasText: 'Kritis' }).getByRole('radio', { name: 'Ya' })
  const count = await kritis.count()
  for (let at = 0; at < count; at++) {
    await kritis.nth(at).focus()
    await page.keyboard.press('Space')
  }
  await page.getByText('butir kritis belum dijawab').waitFor({ state: 'detached' })
}

/** One verdict for the whole plan. */
export async function putuskanSeluruhnya(page: Page): Promise<void> {
  await tekan(part(page, 'Putusan'))
  await tekan(tombol(page, /^Nyatakan semua \d+ sisanya sesuai$/))
  await page.getByText(/(\d+) dari \1 cabang diputus/).waitFor()
}

/** Concludes the round. */
export async function simpulkan(
  page: Page,
  simpulan: 'Sesuai' | 'Sesuai dengan catatan' | 'Perlu penyempurnaan',
  nomor: string
): Promise<void> {
  await tekan(part(page, 'Simpulan'))
  await isi(page.getByLabel('Nomor berita acara'), nomor)
  await tekan(tombol(page, 'Simpan catatan simpulan'))
  await page.getByRole('radio', { name: new RegExp(`^${simpulan}(?! dengan)`) }).focus()
  await page.keyboard.press('Space')
  await tekan(tombol(page, 'Simpulkan putaran'))
  await tombol(page, 'Batalkan simpulan').waitFor()
}

/** Writes a comment on a cell of T-C.27 with Ctrl+Alt+M. */
export async function tulisCatatan(
  page: Page,
  plan: string,
  { uraian, kolom, isi: text, wajib }: { uraian: string; kolom: string; isi: string; wajib: boolean }
): Promise<void> {
  await page.goto(`${plan}/t-c-27`)
  await walkTo(page, uraian, kolom)
  await page.keyboard.press('Control+Alt+m')
  await page.getByLabel(/^Tulis catatan/).waitFor()
  await page.keyboard.type(text)
  const box = page.getByRole('checkbox', { name: 'Wajib dijawab sebelum pengajuan berikutnya' })
  if ((await box.isChecked()) !== wajib) {
    await box.focus()
    await page.keyboard.press('Space')
  }
  await tekan(page.getByRole('button', { name: 'Kirim catatan' }))
  // The draft leaves the field when the server has taken it.
  await page.getByText('Draf, belum dikirim').waitFor({ state: 'detached' })
}

/** The OPD answers the one required comment that was left. */
export async function jawabCatatan(page: Page, plan: string, balasan: string): Promise<void> {
  await page.goto(`${plan}/verifikasi`)
  await page.getByRole('heading', { name: 'Yang harus dijawab' }).waitFor()
  await tekan(tombol(page, 'Balas').first())
  await isi(page.getByLabel('Balasan'), balasan)
  await tekan(tombol(page, 'Kirim').first())
  await page.getByText('Tidak ada lagi yang harus dijawab.').waitFor()
}

/** A whole round in which everything is in order, up to its conclusion. */
export async function periksaSampaiSimpulan(
  page: Page,
  plan: string,
  simpulan: 'Sesuai' | 'Sesuai dengan catatan',
  nomor: string
): Promise<void> {
  await periksa(page, plan)
  await putuskanSeluruhnya(page)
  await simpulkan(page, simpulan, nomor)
}

/** Lists a cell of T-C.27 for "sesuai dengan catatan" from the panel beside the table. */
export async function daftarkanSel(page: Page, plan: string, uraian: string, kolom: string): Promise<void> {
  await page.goto(`${plan}/t-c-27`)
  await walkTo(page, uraian, kolom)
  await page.keyboard.press('Control+Alt+m')
  await tekan(page.getByRole('button', { name: 'Masukkan ke daftar sel putaran ini' }))
  await page.getByText('Sel ini terdaftar pada putaran ini').waitFor()
}

/** From the conclusion of the round to the next state of the plan, with the cells that were listed. */
export async function nyatakanDenganCatatan(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/verifikasi?bagian=simpulan`)
  const next = page.getByRole('main').getByRole('button', { name: 'Nyatakan sesuai dengan catatan' })
  await tekan(next)
  await tekan(tombol(page, 'Lanjutkan'))
}
