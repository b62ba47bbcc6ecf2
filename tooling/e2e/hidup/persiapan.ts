import type { Page } from 'playwright-core'
import { hari, isi, isiTanggal, langkah, tekan, tibaDi, tombol } from './papan-ketik.ts'

/** Imports a file as a new draft of an OPD that has none; answers the path of the plan. */
export async function imporRenstra(page: Page, berkas: string): Promise<string> {
  await tekan(page.getByRole('button', { name: 'Impor berkas' }))
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(berkas)
  await tekan(page.getByRole('dialog').getByRole('button', { name: 'Impor' }))
  await page.getByRole('heading', { name: 'Perbedaan hasil impor' }).waitFor()
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
}

/** Records the tim penyusun on the page of persiapan. */
export async function catatTim(page: Page): Promise<void> {
  await tekan(page.getByRole('link', { name: 'Persiapan dan forum' }))
  const keputusan = page.getByRole('group', { name: 'Keputusan kepala daerah' })
  await isi(keputusan.getByLabel('Nomor'), '188/21/2026')
  await isiTanggal(keputusan.getByLabel('Tanggal'), hari(-20))
  await isi(keputusan.getByLabel('Tentang'), 'Tim Penyusun Renstra Dinas Kesehatan')
  for (const [kursi, nama] of [
    ['Ketua', 'Siti Aminah'],
    ['Sekretaris', 'Budi Hartono']
  ] as const) {
    const group = page.getByRole('group', { name: kursi, exact: true })
    await isi(group.getByLabel('Nama'), nama)
    await isi(group.getByLabel('Jabatan'), `${kursi} Dinas`)
  }
  await isi(page.getByLabel('Nama, baris 1'), 'Dian Lestari')
  await isi(page.getByLabel('Jabatan, baris 1'), 'Perencana Ahli Muda')
  await tekan(tombol(page, 'Simpan Tim Penyusun'))
  await tombol(page, 'Ubah Tim Penyusun').waitFor()
}

/** Issues the Surat Edaran of a period with a ceiling for one OPD. */
export async function terbitkanSuratEdaran(
  page: Page,
  { tahun, opd }: { readonly tahun: readonly number[]; readonly opd: string }
): Promise<void> {
  await tekan(page.getByRole('navigation').getByRole('link', { name: 'Kalender' }))
  await tekan(tombol(page, 'Terbitkan surat edaran'))
  await isi(page.getByLabel('Nomor'), '050/1234/SE/2026')
  await isiTanggal(page.getByLabel('Tanggal', { exact: true }), hari(-10))
  await isi(page.getByLabel('Perihal (tentang)'), 'Penyusunan Rancangan Renstra')
  await isi(page.getByLabel('Tahun pertama'), String(tahun[0]))
  await isi(page.getByLabel('Tahun terakhir'), String(tahun.at(-1)))
  for (const year of tahun)
    await isi(page.getByLabel(new RegExp(`^Pagu ${opd}.* tahun ${year}$`)).first(), '300000000')
  await tekan(tombol(page, 'Terbitkan surat edaran').last())
  await page.getByText(/Renstra yang menunggu sudah berlanjut/).waitFor()
}

const rows = (page: Page, group: string) => page.getByRole('group', { name: group })

/** A forum with an invitation; the head opens it; attendance, agreement, minutes; the head closes it. */
export async function adakanForum(perencana: Page, kepala: Page, plan: string): Promise<void> {
  await perencana.goto(`${plan}/persiapan`)
  await tekan(tombol(perencana, 'Buat forum'))
  await isi(perencana.getByLabel('Nama forum'), 'Forum Perangkat Daerah Dinas Kesehatan')
  await isiTanggal(perencana.getByLabel('Tanggal', { exact: true }), hari())
  await isi(perencana.getByLabel('Tempat'), 'Aula Dinas Kesehatan')
  await tekan(rows(perencana, 'Daftar undangan').getByRole('button', { name: 'Tambah baris' }))
  await perencana.keyboard.type('Ikatan Bidan Indonesia')
  await tekan(tombol(perencana, 'Simpan forum'))
  await tombol(perencana, 'Ubah forum').waitFor()

  await kepala.goto(`${plan}/persiapan`)
  await langkah(kepala, 'Buka forum perangkat daerah', 'Forum Perangkat Daerah')

  await tekan(tombol(perencana, 'Ubah forum'))
  for (const [group, ...texts] of [
    ['Daftar hadir', 'Nur Hayati', 'Ketua Cabang', 'Ikatan Bidan Indonesia'],
    ['Kesepakatan', 'Target persalinan di fasilitas kesehatan dipertahankan.'],
    ['Penanda tangan berita acara', 'Siti Aminah', 'Ketua Tim Penyusun']
  ] as const) {
    await tekan(rows(perencana, group).getByRole('button', { name: 'Tambah baris' }))
    for (const text of texts) {
      await perencana.keyboard.type(text)
      await perencana.keyboard.press('Tab')
    }
  }
  await tekan(tombol(perencana, 'Simpan forum'))
  await isi(perencana.getByLabel('Nomor berita acara'), '005/77/BA/2026')
  await isiTanggal(perencana.getByLabel('Tanggal berita acara'), hari())
  await tekan(tombol(perencana, 'Tetapkan berita acara'))
  await perencana.getByText(/sudah ditetapkan/).waitFor()

  await langkah(kepala, 'Tutup forum perangkat daerah', 'Penyempurnaan Rancangan')
  await tibaDi(perencana, 'Penyempurnaan Rancangan')
}
