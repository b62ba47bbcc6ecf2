import { createHmac } from 'node:crypto'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { screenshotDir } from './open-browser.ts'
import { signIn } from './people.ts'
import { setStage } from './stage.ts'

const stage = setStage()
const admin = 'admin@lumajang.contoh.id'
const sandiBaru = 'sepeda hujan tikar lampu'

/** Goes to a control with Tab alone, at most 80 times. */
async function tabTo(
  page: Page,
  role: 'button' | 'textbox' | 'combobox' | 'link' | 'checkbox',
  name: string | RegExp
): Promise<void> {
  const target = page.getByRole(role, { name, exact: true }).first()
  await target.waitFor()
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${role} ${String(name)}`)
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, 'button', name)
  await page.keyboard.press('Enter')
}

async function type(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, 'textbox', name)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(screenshotDir, `${name}.png`) })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect([name, violations.map((one) => one.id)]).toEqual([name, []])
}

/** The code that an authenticator shows now (RFC 6238, SHA-1, six digits, 30 seconds). */
function totp(secret: string): string {
  const bits = [...secret]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', key).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

describe('people of a pemda, by keyboard alone', () => {
  it('an admin invites somebody, who makes an account by the link, sets up a second factor and signs in with it', async () => {
    const office = await stage.openSession()
    await signIn(office.page, admin)
    await office.page.goto('/admin')
    await office.page.getByRole('heading', { name: 'Orang dan peran' }).waitFor()
    await look(office.page, 'admin-orang')
    await press(office.page, 'Undang orang')
    await type(office.page, 'Surel', 'budi@lumajang.contoh.id')
    await type(office.page, /^Nama lengkap/, 'Budi Hartono')
    await tabTo(office.page, 'combobox', 'Peran')
    await office.page.keyboard.type('Sekretaris P')
    await tabTo(office.page, 'combobox', 'Perangkat Daerah')
    await office.page.keyboard.type('Dinas Kes')
    await look(office.page, 'admin-undang')
    await press(office.page, 'Kirim undangan')
    await office.page.getByText('Undangan dibuat').waitFor()
    const row = office.page.getByRole('row').filter({ hasText: 'budi@lumajang.contoh.id' })
    expect(await row.innerText()).toContain('Sekretaris Perangkat Daerah, Dinas Kesehatan')
    const answer = await office.context.request.post('/graphql', {
      headers: { origin: stage.server.address, 'x-selaras': '1' },
      data: { query: '{ undangan { tautan } }' }
    })
    const { data } = (await answer.json()) as { data: { undangan: { tautan: string }[] } }
    await office.context.close()

    const home = await stage.openSession()
    const { page } = home
    await page.goto(data.undangan[0]?.tautan ?? '')
    await page.getByText('Kabupaten Lumajang mengundang Anda').waitFor()
    await type(page, 'Kata sandi baru', 'password123')
    await type(page, 'Ulangi kata sandi baru', 'password123')
    await press(page, 'Buat akun dan terima')
    await page.getByText('terlalu umum').waitFor()
    await look(page, 'undangan')
    await type(page, 'Kata sandi baru', sandiBaru)
    await type(page, 'Ulangi kata sandi baru', sandiBaru)
    await press(page, 'Buat akun dan terima')
    await page.getByRole('heading', { name: 'Beranda', level: 1 }).waitFor()

    await page.goto('/akun')
    await page.getByRole('cell', { name: 'Dinas Kesehatan Kabupaten Lumajang' }).waitFor()
    await press(page, 'Pasang')
    await type(page, 'Kata sandi Anda', sandiBaru)
    await page.keyboard.press('Enter')
    await page.getByRole('img', { name: 'Kode QR untuk aplikasi autentikator' }).waitFor()
    const secret = (await page.getByText(/^[A-Z2-7]{32,}$/).innerText()).trim()
    await look(page, 'akun-faktor-kedua')
    await type(page, 'Kode enam angka yang sekarang tampil di aplikasi', totp(secret))
    await page.keyboard.press('Enter')
    await page.getByText('Faktor kedua terpasang.').waitFor()
    await home.context.close()

    const again = await stage.openSession()
    await again.page.goto('/')
    await again.page.getByLabel('Surel').waitFor()
    await again.page.keyboard.type('budi@lumajang.contoh.id')
    await again.page.keyboard.press('Tab')
    await again.page.keyboard.type(sandiBaru)
    await again.page.keyboard.press('Enter')
    await again.page.getByRole('heading', { name: 'Faktor kedua' }).waitFor()
    await look(again.page, 'masuk-faktor-kedua')
    await again.page.keyboard.type(totp(secret))
    await again.page.keyboard.press('Enter')
    await again.page.getByRole('heading', { name: 'Beranda', level: 1 }).waitFor()
    await again.context.close()
  })

  it('an admin moves an official in the chain of paraf, and is told who holds an office that is given twice', async () => {
    const { page, context } = await stage.openSession()
    await signIn(page, admin)
    await page.goto('/admin/pengaturan')
    await tabTo(page, 'button', '2. Kepala Perangkat Daerah')
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByRole('button', { name: '1. Kepala Perangkat Daerah' }).waitFor()
    await press(page, 'Simpan pengaturan')
    await page.getByText('Pengaturan tersimpan.').waitFor()
    await page.reload()
    await page.getByRole('button', { name: '1. Kepala Perangkat Daerah' }).waitFor()
    await look(page, 'admin-pengaturan')
    await page.goto('/admin/orang')
    await press(page, 'Beri peran kepada Bambang Sutrisno')
    await tabTo(page, 'combobox', 'Peran')
    await page.keyboard.type('Kepala P')
    await tabTo(page, 'combobox', 'Perangkat Daerah')
    await page.keyboard.type('Dinas Kop')
    await press(page, 'Beri peran')
    // The office has its holder: the refusal names him, and what was chosen stays.
    await page.getByRole('alert').getByText('Hendro Wicaksono').waitFor()
    await look(page, 'admin-peran-ditolak')
    await page.keyboard.press('Escape')
    await page.goto('/admin/opd')
    await press(page, /^Riwayat Dinas Kesehatan/)
    await page.getByText('Belum ada perubahan yang tercatat.').waitFor()
    await page.keyboard.press('Escape')
    await look(page, 'admin-opd')
    await press(page, 'Pecah Dinas Kesehatan Kabupaten Lumajang')
    await type(page, 'Nama', 'Dinas Pengendalian Penduduk')
    await type(page, 'Singkatan', 'Dalduk')
    await type(page, /^Dasar hukum/, 'Perda Nomor 4 Tahun 2026')
    await press(page, 'Pecah')
    // The plans of the OPD that was split are still with it, and are offered at once.
    await page.getByText('Renstra Dinas Kesehatan Kabupaten Lumajang belum dialihkan.').waitFor()
    await page.getByRole('rowheader', { name: /^Dinas Pengendalian Penduduk/ }).waitFor()
    await press(page, 'Alihkan sekarang…')
    await page.getByRole('dialog').waitFor()
    await look(page, 'admin-opd-dipecah')
    await context.close()
  })

  it('somebody who forgot the password asks for a link, and reads the same whether the account exists or not', async () => {
    const { page, context } = await stage.openSession()
    await page.goto('/masuk')
    await tabTo(page, 'link', 'Lupa kata sandi?')
    await page.keyboard.press('Enter')
    // The sign-in page has a field of that name too, and stays until the other has come.
    await page.getByRole('heading', { name: 'Lupa kata sandi', level: 1, exact: true }).waitFor()
    await type(page, 'Surel', 'siapa@tidak.ada')
    await page.keyboard.press('Enter')
    await page.getByText('Bila surel itu mempunyai akun').waitFor()
    await look(page, 'lupa-sandi')
    await page.goto('/atur-ulang-sandi?token=tidakada')
    await type(page, 'Kata sandi baru', sandiBaru)
    await type(page, 'Ulangi kata sandi baru', sandiBaru)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('tidak berlaku lagi').waitFor()
    await look(page, 'atur-ulang-sandi')
    await context.close()
  })
})
