// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PersiapanMemory } from './memory/persiapan.ts'
import { persiapanOf } from './memory/persiapan.ts'
import type { StoredPlan } from './memory/plans.ts'
import type { Pages } from './page.tsx'
import { button, click, field, one, pages, text, waitFor, write } from './page.tsx'

const planner = 'perencana@lumajang.contoh'
const kaban = 'bappeda@lumajang.contoh'
let page: Pages
let plan: StoredPlan
let store: PersiapanMemory

beforeEach(() => {
  page = pages()
  plan = page.server.plans[0] as StoredPlan
  store = persiapanOf(page.server.plans)
})
afterEach(() => page.close())

const labelled = (label: string): HTMLInputElement => one<HTMLInputElement>(`[aria-label="${label}"]`)
const openPersiapan = async (who = planner) => {
  await page.open(`/renstra/${plan.naskah.id}/persiapan`, who)
  await waitFor(() => expect(text()).toContain('Tim Penyusun'))
}

describe('the page of persiapan', () => {
  it('keeps what was typed when the server refuses it, says why, and puts the focus on the wrong field', async () => {
    await openPersiapan()
    await waitFor(() => expect(text()).toContain('belum tercatat'))
    write(field(/^Nomor$/), '188.45/1')
    write(field(/^Tanggal$/), '2026-11-02')
    await click(button(/^Simpan Tim Penyusun$/))
    await waitFor(() => expect(one('[role="alert"]').textContent).toContain('tentang'))
    expect(document.activeElement).toBe(field(/^Tentang$/))
    expect(field(/^Nomor$/).value).toBe('188.45/1')
    write(field(/^Tentang$/), 'Tim Penyusun')
    for (const legend of ['Ketua', 'Sekretaris']) {
      const group = [...document.querySelectorAll('fieldset')].find(
        (each) => each.querySelector('legend')?.textContent === legend
      )
      write(field(/^Nama$/, group), `${legend} Satu`)
      write(field(/^Jabatan$/, group), legend)
    }
    write(labelled('Nama, baris 1'), 'Rina')
    write(labelled('Jabatan, baris 1'), 'Perencana')
    await click(button(/Tambah anggota$/))
    await waitFor(() => expect(document.activeElement).toBe(labelled('Nama, baris 2')))
    await click(button(/^Hapus baris 2$/))
    await click(button(/^Simpan Tim Penyusun$/))
    await waitFor(() => expect(text()).toContain('Ubah Tim Penyusun'))
    expect(store.tim.get(plan.naskah.id)).toMatchObject({
      ketua: { nama: 'Ketua Satu' },
      anggota: [{ nama: 'Rina', jabatan: 'Perencana' }]
    })
  })

  it('is read by Bappelitbangda without a form', async () => {
    await openPersiapan(kaban)
    await waitFor(() => expect(text()).toContain('belum dicatat oleh perangkat daerah'))
    expect(document.querySelector('form')).toBeNull()
  })

  it('says plainly in which year the plan asks for more than its ceiling', async () => {
    store.batas.set(plan.naskah.id, {
      nomor: '050/1',
      tanggal: '2026-11-20',
      butir: [{ tahun: 2019, rupiah: '3000000000' }]
    })
    await openPersiapan()
    await waitFor(() => expect(text()).toContain('Pagu rencana melebihi batas pada 2019'))
    expect(text()).toContain('melebihi batas Rp4.450.500')
  })

  it('prepares a forum once the plan is on its way there', async () => {
    Object.assign(plan, { tahap: 'rancangan' })
    await openPersiapan()
    await waitFor(() => button(/^Buat forum$/))
    await click(button(/^Buat forum$/))
    write(field(/^Nama forum$/), 'Forum 2026')
    write(field(/^Tanggal$/), '2026-11-18')
    await click(button(/^Simpan forum$/))
    await waitFor(() => expect(document.activeElement).toBe(field(/^Tempat$/)))
    write(field(/^Tempat$/), 'Aula')
    await click(button(/^Simpan forum$/))
    await waitFor(() => expect(text()).toContain('18 November 2026, Aula'))
    expect(text()).toContain('0 diundang, 0 hadir, 0 kesepakatan')
  })
})

describe('the calendar', () => {
  it('issues a Surat Edaran with a block pasted from a spreadsheet, and says how many plans went on', async () => {
    await page.open('/kalender', kaban)
    await waitFor(() => button(/^Terbitkan surat edaran$/))
    await click(button(/^Terbitkan surat edaran$/))
    write(field(/^Nomor$/), '050/9')
    write(field(/^Tanggal$/), '2026-11-20')
    write(field(/Perihal/), 'Renstra')
    write(field(/^Tahun pertama$/), '2027')
    write(field(/^Tahun terakhir$/), '2028')
    await waitFor(() => labelled('Pagu Dinas Koperasi dan Usaha Mikro tahun 2027'))
    const first = labelled('Pagu Dinas Koperasi dan Usaha Mikro tahun 2027')
    const paste = new Event('paste', { bubbles: true, cancelable: true })
    Object.assign(paste, { clipboardData: { getData: () => '1.500.000\tRp 2.500.000\n' } })
    await act(async () => void first.dispatchEvent(paste))
    expect(labelled('Pagu Dinas Koperasi dan Usaha Mikro tahun 2028').value).toBe('2.500.000')
    await click(button(/^Terbitkan surat edaran$/))
    await waitFor(() => expect(text()).toContain('2 Renstra yang menunggu sudah berlanjut'))
    expect(store.surat[0]).toMatchObject({
      nomor: '050/9',
      tahun: [2027, 2028],
      pagu: [
        { tahun: 2027, rupiah: 1500000 },
        { tahun: 2028, rupiah: 2500000 }
      ]
    })
  })
})

describe('the stage board', () => {
  it('shows every plan and the OPD without one, sorted by the column that is pressed', async () => {
    await page.open('/papan', kaban)
    await waitFor(() => expect(text()).toContain('Dinas Perpustakaan'))
    const rows = () => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '')
    expect(rows()).toHaveLength(page.server.plans.length + 1)
    expect(rows().at(-1)).toContain('Belum ada naskah')
    await click(button(/^Kritis$/))
    await click(button(/^Kritis$/))
    expect(one('th[aria-sort="descending"]').textContent).toContain('Kritis')
    write(one<HTMLInputElement>('input[type="search"]'), 'perpustakaan')
    expect(rows()).toHaveLength(1)
    expect(text()).toContain(`1 dari ${page.server.plans.length + 1} baris`)
  })
})

describe('notifications', () => {
  it('are counted at the bell, shown with what is unread, and marked one by one and all at once', async () => {
    for (const id of ['n1', 'n2', 'n3'])
      store.notes.push({ id, jenis: 'lain', naskahId: null, data: { teks: `Kabar ${id}` }, dibaca: null })
    await page.open('/pemberitahuan', planner)
    await waitFor(() => expect(text()).toContain('Kabar n1'))
    await waitFor(() => button(/^Pemberitahuan, 3 belum dibaca$/))
    await click(button(/^Tandai sudah dibaca: Kabar n2$/))
    await waitFor(() => button(/^Pemberitahuan, 2 belum dibaca$/))
    expect(store.notes[1]?.dibaca).not.toBeNull()
    await click(button(/^Tandai semua sudah dibaca$/))
    await waitFor(() => button(/^Pemberitahuan, semua sudah dibaca$/))
    await waitFor(() => expect(document.querySelectorAll('[data-unread]')).toHaveLength(0))
  })
})
