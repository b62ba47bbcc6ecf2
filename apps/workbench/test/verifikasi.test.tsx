// @vitest-environment jsdom
import { daftarPeriksa, isProfilId } from '@selaras/domain/law'
import { treeOf } from '@selaras/domain/naskah'
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StoredPlan } from './memory/plans.ts'
import { addThread, openRound, reviewOf } from './memory/verifikasi.ts'
import type { Pages } from './page.tsx'
import { button, click, field, one, pages, press, text, waitFor, write } from './page.tsx'

const planner = 'perencana@lumajang.contoh'
const verifikator = 'bappeda@lumajang.contoh'
let page: Pages
let plan: StoredPlan

beforeEach(() => {
  page = pages()
  plan = page.server.plans[0] as StoredPlan
})
afterEach(() => page.close())

const round = () => {
  const [first] = reviewOf(plan).rounds
  if (!first) throw new Error('no round')
  return first
}
const openReview = async (bagian: string, who = verifikator) => {
  Object.assign(plan, { tahap: 'verifikasiRancanganAkhir', lock: 'Rencana sedang diverifikasi.' })
  await page.open(`/renstra/${plan.naskah.id}/verifikasi?bagian=${bagian}`, who)
  await waitFor(() => expect(text()).toContain('Putaran 1'))
}
const examine = () => {
  Object.assign(plan, { tahap: 'verifikasiRancanganAkhir' })
  round().status = 'diperiksa'
}
const row = (id: string) => one(`[data-row="${id}"]`)
const tujuan = () => treeOf(plan.naskah).rows('tujuanSasaran')[0] ?? ''

describe('a round of verification', () => {
  it('is begun by a verifier, and only then verdicts can be given', async () => {
    await openReview('putusan')
    await waitFor(() => expect(document.querySelector('[role="treegrid"]')).not.toBeNull())
    expect(document.querySelector('[role="treegrid"] input')).toBeNull()
    await click(button(/^Mulai memeriksa$/))
    await waitFor(() => expect(document.querySelector('[role="treegrid"] input')).not.toBeNull())
    expect(round().status).toBe('diperiksa')
  })

  it('is judged with the keyboard: a verdict other than "sesuai" asks why', async () => {
    examine()
    await openReview('putusan')
    await waitFor(() => expect(document.querySelector('[role="treegrid"]')).not.toBeNull())
    await press(row(plan.naskah.id), 'ArrowDown')
    await waitFor(() => expect(document.activeElement).toBe(row(tujuan())))
    await press(row(tujuan()), '1')
    await waitFor(() => expect(round().putusan.get(tujuan())?.putusan).toBe('sesuai'))
    await press(row(tujuan()), '3')
    const reason = one<HTMLTextAreaElement>('[role="treegrid"] textarea')
    expect(document.activeElement).toBe(reason)
    expect(button(/^Simpan putusan$/).disabled).toBe(true)
    write(reason, 'Tujuan memuat dua gagasan')
    await click(button(/^Simpan putusan$/))
    await waitFor(() =>
      expect(round().putusan.get(tujuan())).toMatchObject({
        putusan: 'perluPenyempurnaan',
        alasan: 'Tujuan memuat dua gagasan'
      })
    )
    await waitFor(() => expect(row(tujuan()).textContent).toContain('Perlu penyempurnaan'))
  })

  it('is confirmed at once for all that is left, without touching what was judged', async () => {
    examine()
    round().putusan.set(tujuan(), {
      simpulId: tujuan(),
      subpohon: true,
      putusan: 'perluPenyempurnaan',
      alasan: 'x'
    })
    await openReview('putusan')
    await waitFor(() => expect(text()).toMatch(/1 dari \d+ cabang/))
    await click(button(/^Nyatakan semua \d+ sisanya sesuai$/))
    await waitFor(() => expect(round().putusan.size).toBeGreaterThan(1))
    expect(round().putusan.get(tujuan())?.putusan).toBe('perluPenyempurnaan')
    await waitFor(() => expect(text()).toMatch(/(\d+) dari \1 cabang/))
    // [VER-35] The plan follows from its branches, and what the round still needs is said.
    expect(row(plan.naskah.id).textContent).toContain('Perlu penyempurnaan · dari cabangnya: 1 putusan')
    expect(text()).toMatch(/Semua cabang sudah diputus. Untuk menyimpulkan putaran masih kurang:\s*\d+ butir/)
  })

  it('chosen rows are confirmed together', async () => {
    examine()
    await openReview('putusan')
    await waitFor(() => expect(document.querySelector('[role="treegrid"]')).not.toBeNull())
    await press(row(tujuan()), ' ')
    expect(row(tujuan()).getAttribute('aria-selected')).toBe('true')
    await click(button(/^Nyatakan 1 terpilih sesuai$/))
    await waitFor(() => expect([...round().putusan.keys()]).toEqual([tujuan()]))
  })

  it('shows a colleague’s verdict as soon as it is given', async () => {
    examine()
    await openReview('putusan')
    await waitFor(() => expect(document.querySelector('[role="treegrid"]')).not.toBeNull())
    round().putusan.set(tujuan(), { simpulId: tujuan(), subpohon: true, putusan: 'sesuai', alasan: null })
    await act(async () => page.server.changeByOther(plan, []))
    await waitFor(() => expect(row(tujuan()).textContent).toContain('Dewi Lestari'))
  })
})

describe('a round after a return', () => {
  /** The plan came back: round 2 is being examined, and round 1 said this of it. */
  const secondRound = async (
    bagian: string,
    lalu: Partial<NonNullable<ReturnType<typeof round>['lalu']>>
  ) => {
    Object.assign(plan, { tahap: 'verifikasiRancanganAkhir' })
    const second = openRound(2, plan.tahap)
    const first = { ...openRound(1, plan.tahap), status: 'ditutup', simpulan: 'perluPenyempurnaan' }
    Object.assign(second, { status: 'diperiksa', lalu: { ke: 1, putusan: [], periksa: [], ...lalu } })
    reviewOf(plan).rounds = [second, first]
    await page.open(`/renstra/${plan.naskah.id}/verifikasi?ke=2&bagian=${bagian}`, verifikator)
    await waitFor(() => expect(text()).toContain('Putaran 2'))
  }

  it('[VER-33] offers its verdicts on what has not changed; nothing counts before it is confirmed', async () => {
    const other = treeOf(plan.naskah).rows('programPendanaan')[0] ?? ''
    const putusan = [tujuan(), other].map((simpulId) => ({ simpulId, subpohon: true }))
    await secondRound('putusan', { putusan })
    await waitFor(() => expect(row(tujuan()).textContent).toContain('usul: tetap sesuai (putaran 1)'))
    expect(text()).toMatch(/0 dari \d+ cabang/)
    expect(round().putusan.size).toBe(0)
    await press(row(tujuan()), '2')
    write(one<HTMLTextAreaElement>('[role="treegrid"] textarea'), 'Ada yang lain')
    await click(button(/^Simpan putusan$/))
    await waitFor(() => expect(round().putusan.get(tujuan())?.putusan).toBe('sesuaiDenganCatatan'))
    await waitFor(() => expect(button(/^Tetapkan 1 putusan yang tidak berubah$/)).toBeTruthy())
    await click(button(/^Tetapkan 1 putusan/))
    await waitFor(() =>
      expect(round().putusan.get(other)).toMatchObject({
        putusan: 'sesuai',
        alasan: expect.stringContaining('putaran 1')
      })
    )
    expect(round().putusan.get(tujuan())?.putusan).toBe('sesuaiDenganCatatan')
    await waitFor(() => expect(text()).not.toContain('yang tidak berubah sejak itu'))
    expect(document.activeElement?.textContent).toContain('cabang diputus')
  })

  it('[VER-33] shows its answers beside the questions, and takes one over with one click', async () => {
    const [butir] = daftarPeriksa(isProfilId(plan.naskah.profil) ? plan.naskah.profil : 'PMDN86')
    const tidak = { jawaban: 'tidak', penyebab: 'Terlambat.', tindakLanjut: 'Jadwalkan.' }
    await secondRound('periksa', { periksa: [{ butir: butir?.id ?? '', ...tidak }] })
    await waitFor(() => expect(text()).toContain('Jawaban putaran 1: Tidak. Terlambat. Jadwalkan.'))
    expect(round().periksa.size).toBe(0)
    // A reason typed in this round is not replaced by the one of the round before.
    const own = { ...tidak, penyebab: 'Belum dijadwalkan.' }
    await click(one(`li[data-butir="${butir?.id}"] input[value="tidak"]`))
    write(field(/^Penyebab/), own.penyebab)
    await click(button(/^Pakai jawaban putaran 1/))
    await waitFor(() => expect(round().periksa.get(butir?.id ?? '')).toMatchObject(own))
    await waitFor(() => expect(one('li[data-state]').dataset['state']).toBe('tersimpan'))
    expect(text()).not.toContain('Pakai jawaban putaran 1')
    write(field(/^Penyebab/), '')
    await click(button(/^Pakai jawaban putaran 1/))
    await waitFor(() => expect(round().periksa.get(butir?.id ?? '')).toMatchObject(tidak))
    await waitFor(() => expect(text()).toContain('sama dengan putaran ini'))
  })
})

describe('kepala Bappelitbangda', () => {
  const select = (element: HTMLSelectElement, value: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(element, value)
      element.dispatchEvent(new Event('change', { bubbles: true }))
    })

  it('gives a part of the plan to a verifier, and everybody sees it', async () => {
    examine()
    await openReview('putusan')
    await click(button(/^Bagi tugas/))
    expect(button(/^Simpan pembagian$/).disabled).toBe(true)
    await waitFor(() => expect(document.querySelectorAll('dialog option')).toHaveLength(2))
    await select(one<HTMLSelectElement>('dialog select'), 'u2')
    await click(one(`dialog fieldset label:nth-of-type(1) input`))
    await click(button(/^Simpan pembagian$/))
    await waitFor(() =>
      expect(round().tugas).toMatchObject([{ penggunaId: 'u2', cakupan: [plan.naskah.id] }])
    )
    await waitFor(() => expect(text()).toContain('Dewi Lestari: Seluruh rencana'))
    // [VER-34] Taken away again, after asking once more.
    await click(button(/^Bagi tugas/))
    await click(button(/^Cabut tugas/))
    expect(round().tugas).toHaveLength(1)
    await click(button(/^Batal$/, one('dialog li')))
    expect(document.activeElement).toBe(button(/^Cabut tugas/))
    await click(button(/^Cabut tugas/))
    await click(button(/^Ya, cabut tugas Dewi Lestari$/))
    await waitFor(() => expect(round().tugas).toEqual([]))
    await waitFor(() => expect(text()).toContain('belum dibagi'))
  })

  it('moves the limit of the round with a reason', async () => {
    examine()
    await openReview('putusan')
    await click(button(/^Perpanjang waktu/))
    const [until] = document.querySelectorAll<HTMLInputElement>('dialog input[type="date"]')
    write(until as HTMLInputElement, '2026-12-20')
    write(field(/^Alasan perpanjangan/), 'Libur panjang')
    await click(button(/^Perpanjang$/))
    await waitFor(() => expect(round().batas).toBe('2026-12-20'))
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull())
  })

  it('is told when somebody else was faster, and nothing is changed', async () => {
    examine()
    await openReview('putusan')
    await click(button(/^Perpanjang waktu/))
    round().versi += 1
    const [until] = document.querySelectorAll<HTMLInputElement>('dialog input[type="date"]')
    write(until as HTMLInputElement, '2026-12-20')
    write(field(/^Alasan perpanjangan/), 'Libur panjang')
    await click(button(/^Perpanjang$/))
    await waitFor(() => expect(one('dialog [role="alert"]').textContent).toContain('sudah diubah orang lain'))
    expect(round().batas).toBe('2026-12-03')
    expect(field(/^Alasan perpanjangan/).value).toBe('Libur panjang')
  })
})

describe('the human checklist', () => {
  const item = () => one('li[data-state]')
  const choose = async (nilai: string) => click(one(`li[data-state] input[value="${nilai}"]`))

  it('saves "ya" at once, and "tidak" when cause and follow-up are there', async () => {
    examine()
    await openReview('periksa')
    await waitFor(() => expect(item().dataset['state']).toBe('kosong'))
    await choose('ya')
    await waitFor(() => expect(item().dataset['state']).toBe('tersimpan'))
    const [butir] = round().periksa.keys()
    await choose('tidak')
    expect(item().dataset['state']).toBe('draf')
    write(field(/^Penyebab/), 'Tim penyusun belum ditetapkan')
    expect(round().periksa.get(butir ?? '')?.jawaban).toBe('ya')
    write(field(/^Tindak lanjut/), 'Tetapkan dengan SK')
    await act(async () => field(/^Tindak lanjut/).focus())
    await act(async () => field(/^Tindak lanjut/).blur())
    await waitFor(() => expect(item().dataset['state']).toBe('tersimpan'))
    expect(round().periksa.get(butir ?? '')).toMatchObject({
      jawaban: 'tidak',
      penyebab: 'Tim penyusun belum ditetapkan',
      tindakLanjut: 'Tetapkan dengan SK'
    })
    // What is typed while an answer is under way stays, and reasons come back with "tidak".
    const pass = globalThis.fetch
    let arrive = () => {}
    const underway = new Promise<void>((done) => {
      arrive = done
    })
    vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
      await underway
      return pass(...asked)
    })
    write(field(/^Penyebab/), 'Sebab lain')
    await act(async () => field(/^Penyebab/).focus())
    await act(async () => field(/^Penyebab/).blur())
    write(field(/^Penyebab/), 'Sebab lain lagi')
    await act(async () => arrive())
    await waitFor(() => expect(round().periksa.get(butir ?? '')?.penyebab).toBe('Sebab lain'))
    await waitFor(() => expect(item().dataset['state']).toBe('draf'))
    expect(field(/^Penyebab/).value).toBe('Sebab lain lagi')
    await choose('ya')
    await waitFor(() => expect(item().dataset['state']).toBe('tersimpan'))
    await choose('tidak')
    expect(field(/^Penyebab/).value).toBe('Sebab lain lagi')
  })

  it('keeps what was typed when the server refuses, and over another visit of the page', async () => {
    examine()
    await openReview('periksa')
    await waitFor(() => expect(item().dataset['state']).toBe('kosong'))
    await choose('tidak')
    write(field(/^Penyebab/), 'Sebab')
    write(field(/^Tindak lanjut/), 'Tindakan')
    reviewOf(plan).refuse = 'Putaran sudah ditutup.'
    await act(async () => field(/^Tindak lanjut/).focus())
    await act(async () => field(/^Tindak lanjut/).blur())
    await waitFor(() => expect(item().dataset['state']).toBe('ditolak'))
    expect(one('[role="alert"]').textContent).toContain('Putaran sudah ditutup.')
    await click(one('nav[aria-label="Bagian pemeriksaan"] a[href*="riwayat"]'))
    await waitFor(() => expect(text()).toContain('Riwayat putaran'))
    await click(one('nav[aria-label="Bagian pemeriksaan"] a[href*="periksa"]'))
    await waitFor(() => expect(field(/^Penyebab/).value).toBe('Sebab'))
  })
})

describe('concluding', () => {
  it('lists what is missing; the cells to be mended come from the comments', async () => {
    examine()
    const { id } = addThread(plan, { isi: 'Perbaiki', simpulId: tujuan(), field: 'uraian' })
    await openReview('simpulan')
    await waitFor(() => expect(text()).toMatch(/Belum ada putusan untuk \d+ cabang/))
    expect(button(/^Simpulkan putaran$/).disabled).toBe(true)
    await click(one('fieldset input[type="checkbox"]'))
    await waitFor(() => expect(round().sel).toEqual([{ simpulId: tujuan(), field: 'uraian' }]))
    expect(id).not.toBe('')
  })

  it('sends the chosen outcome once everything is there, and can be taken back with a reason', async () => {
    examine()
    const profil = plan.naskah.profil
    for (const { id } of isProfilId(profil) ? daftarPeriksa(profil) : [])
      round().periksa.set(id, { butir: id, jawaban: 'ya', penyebab: null, tindakLanjut: null })
    round().putusan.set(plan.naskah.id, {
      simpulId: plan.naskah.id,
      subpohon: true,
      putusan: 'sesuai',
      alasan: null
    })
    await openReview('simpulan')
    await waitFor(() => expect(text()).toContain('Semua syarat untuk menyimpulkan sudah terpenuhi.'))
    await click(one('input[type="radio"][value="sesuai"]'))
    await click(button(/^Simpulkan putaran$/))
    await waitFor(() => expect(round()).toMatchObject({ status: 'disimpulkan', simpulan: 'sesuai' }))
    await waitFor(() => expect(button(/^Batalkan simpulan$/)).toBeDefined())
    await click(button(/^Batalkan simpulan$/))
    write(field(/^Alasan$/), 'Ada butir yang terlewat')
    await click(button(/^Batalkan simpulan$/))
    await waitFor(() => expect(round().status).toBe('diperiksa'))
  })
})

describe('what an OPD must answer', () => {
  const returned = () => Object.assign(plan, { tahap: 'penyempurnaanRancangan', lock: null })

  it('stands above the tables and leads to the list', async () => {
    returned()
    await page.open(`/renstra/${plan.naskah.id}/t-c-27`, planner)
    await waitFor(() => expect(text()).toMatch(/hal harus dijawab sebelum rencana dapat diajukan/))
    await click(one('a[href$="/verifikasi"]:not(nav a)'))
    await waitFor(() => expect(one('h2#harus-dijawab').textContent).toBe('Yang harus dijawab'))
  })

  it('a finding is answered with a reason, a required comment with a reply', async () => {
    returned()
    const thread = addThread(plan, { isi: 'Jelaskan', wajib: true, simpulId: tujuan(), field: 'uraian' })
    await page.open(`/renstra/${plan.naskah.id}/verifikasi`, planner)
    await waitFor(() => expect(text()).toContain('Catatan wajib (1)'))
    await click(button(/^Jawab dengan alasan/))
    write(field(/^Alasan isinya/), 'Sesuai RKPD 2019')
    await click(button(/^Kirim jawaban$/))
    await waitFor(() => expect([...reviewOf(plan).answers.values()]).toEqual(['Sesuai RKPD 2019']))
    await waitFor(() => expect(text()).toContain('Jawaban perangkat daerah: Sesuai RKPD 2019'))
    await click(button(/^Balas$/))
    write(field(/^Balasan/), 'Sudah')
    await click(button(/^Kirim$/))
    await waitFor(() => expect(thread.status).toBe('dijawab'))
    await waitFor(() => expect(text()).not.toContain('Catatan wajib'))
  })

  it('many findings are answered with one reason; a refusal and another visit keep text and choice', async () => {
    returned()
    await page.open(`/renstra/${plan.naskah.id}/verifikasi`, planner)
    await waitFor(() => expect(text()).toContain('Pilih semua temuan (2)'))
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>('article input[type="checkbox"]')]
    await click(boxes()[0] as HTMLInputElement)
    expect(text()).toContain('1 dari 2 temuan terpilih.')
    const all = one<HTMLInputElement>('label > input[type="checkbox"]')
    expect([all.labels?.[0]?.textContent, all.indeterminate]).toEqual(['Pilih semua temuan (2)', true])
    await click(all)
    write(field(/^Alasan untuk 2 temuan terpilih$/), 'Mengikuti RPD')
    reviewOf(plan).refuse = 'Temuan tidak dapat dijawab.'
    await click(button(/^Jawab 2 temuan$/))
    await waitFor(() => expect(text()).toContain('Temuan tidak dapat dijawab.'))
    await click(one('nav a[href$="/riwayat"]'))
    await waitFor(() => expect(document.querySelector('#harus-dijawab')).toBeNull())
    await click(one('nav a[href$="/verifikasi"]'))
    await waitFor(() => expect(field(/^Alasan untuk 2 temuan terpilih$/).value).toBe('Mengikuti RPD'))
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true])
    reviewOf(plan).refuse = null
    await click(button(/^Jawab 2 temuan$/))
    await waitFor(() =>
      expect([...reviewOf(plan).answers.values()]).toEqual(['Mengikuti RPD', 'Mengikuti RPD'])
    )
    await waitFor(() => expect(text()).toContain('✓ 2 temuan sudah dijawab.'))
    expect(document.activeElement?.textContent).toBe('✓ 2 temuan sudah dijawab.')
  })

  it('an answered finding is accepted by kepala Bappelitbangda with a reason', async () => {
    examine()
    await openReview('temuan')
    await waitFor(() => expect(button(/^Terima dengan alasan/)).toBeDefined())
    await click(button(/^Terima dengan alasan/))
    write(field(/^Alasan menerima/), 'Berasal dari RPJMD')
    await click(button(/^Terima temuan$/))
    await waitFor(() => expect([...reviewOf(plan).accepted.values()]).toEqual(['Berasal dari RPJMD']))
  })
})

describe('the berita acara', () => {
  it('shows four diktum, the three forms and who signs', async () => {
    Object.assign(plan, { tahap: 'verifikasiRancanganAkhir' })
    Object.assign(round(), { status: 'ditutup', simpulan: 'sesuaiDenganCatatan', nomor: '050/12/2026' })
    const judged = [...plan.naskah.simpul.keys()].slice(1, 33)
    for (const [at, simpulId] of judged.entries()) {
      const putusan = at === 0 ? 'perluPenyempurnaan' : 'sesuai'
      const alasan = at === 0 ? 'Terlalu umum' : at < 5 ? 'Tetap sesuai' : null
      round().putusan.set(simpulId, { simpulId, subpohon: true, putusan, alasan })
    }
    await page.open(`/renstra/${plan.naskah.id}/verifikasi/1/berita-acara`, verifikator)
    await waitFor(() => expect(text()).toContain('Nomor: 050/12/2026'))
    // Many parts in order are counted, by their reason; what is to be mended is named.
    expect(text()).toContain('Perlu penyempurnaanTerlalu umum')
    expect(text()).toMatch(/4 bagian lainSesuaiTetap sesuai/)
    expect(text()).toMatch(/27 bagian lainSesuai/)
    expect(document.querySelectorAll('article section h3')).toHaveLength(4)
    for (const title of ['Formulir 1', 'Formulir 2', 'Formulir 3', 'Kepala Dinas', 'Jumat'])
      expect(text()).toContain(title)
  })

  it('of an open round says when it will be there', async () => {
    Object.assign(plan, { tahap: 'verifikasiRancanganAkhir' })
    await page.open(`/renstra/${plan.naskah.id}/verifikasi/1/berita-acara`, verifikator)
    await waitFor(() => expect(text()).toContain('Berita acara dibuat ketika putaran ditutup'))
  })
})
