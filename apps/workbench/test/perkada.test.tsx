// @vitest-environment jsdom
import { lampiranCetak } from '@selaras/domain/cetak'
import type { Dokumen } from '@selaras/domain/dokumen'
import { type IsiPerkada, susunPerkada } from '@selaras/domain/perkada'
import { act, useEffect, useState } from 'react'
import type { Root } from 'react-dom/client'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PerkadaDilihat } from '../src/perkada/data.ts'
import { Paper } from '../src/perkada/paper.tsx'
import { ScanSection } from '../src/perkada/scan-section.tsx'
import { TextEditor } from '../src/perkada/text-editor.tsx'

const isi: IsiPerkada = susunPerkada({
  pemda: { nama: 'Kabupaten Uji', jenis: 'kabupaten' },
  naskah: [{ opd: 'Dinas Uji', jenis: 'awal', tahun: [2025, 2029], profil: 'PMDN86', asal: null }],
  kepalaDaerah: 'Ani Suryani',
  sekda: 'Budi Santoso',
  induk: null
})
const paraf = (jabatanId: string, nama: string, sebagai = 'definitif') => ({
  jabatanId,
  paraf: { nama, sebagai, tanggal: '2026-03-02' }
})
const naskah: PerkadaDilihat['naskah'][number] = {
  naskahId: 'n1',
  urutan: 1,
  judul: 'Renstra Dinas Uji',
  tahap: 'berlaku',
  tahapLabel: 'Berlaku',
  hash: 'ab'.repeat(32),
  jangkarPanjang: 12,
  jangkarHash: 'cd'.repeat(32),
  opd: { id: 'o1', nama: 'Dinas Uji', singkatan: 'DU' },
  rantaiParaf: {
    ke: 1,
    langkah: [
      paraf('sekretarisOpd', 'Sekretaris A', 'plh'),
      paraf('kepalaOpd', 'Kepala B'),
      paraf('sekda', 'Sekda C')
    ]
  }
}
const perkada: PerkadaDilihat = {
  id: 'k1',
  versi: 1,
  judul: isi.judul,
  isi,
  kurang: [],
  peraturan: 'Peraturan Bupati Uji',
  beritaDaerah: 'Berita Daerah Kabupaten Uji',
  nomor: '34',
  tahun: 2026,
  tanggal: '2026-03-02',
  tambahan: '12',
  tanggalUndang: '2026-03-03',
  berita: { nama: 'Berita Daerah Kabupaten Uji', tahun: 2026, nomor: '34' },
  alasanTidakBolehUbah: null,
  hanyaMelengkapi: false,
  templat: null,
  pindaian: [],
  naskah: [naskah]
}

const dokumenKosong = {
  dokumen: { profil: 'INM52', tahun: [2025] },
  programPendanaan: [
    {
      jenis: 'program',
      uraian: 'Program Uji',
      indikator: [{ uraian: 'Indikator', target: { '2025': { teks: '10', nilai: '10' } } }],
      pagu: { '2025': { teks: '1.000', nilai: '1000' } }
    }
  ]
} as unknown as Dokumen

let root: Root
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  document.body.innerHTML = '<div id="akar"></div>'
  root = createRoot(document.getElementById('akar') as HTMLElement)
})
afterEach(() => act(async () => root.unmount()))

const shown = (): string => document.body.textContent ?? ''
const labelled = <E extends HTMLElement>(label: string): E => {
  const found = document.querySelector<E>(`[aria-label="${label}"]`)
  if (!found) throw new Error(`nothing is labelled ${label}`)
  return found
}
const write = async (element: HTMLTextAreaElement | HTMLInputElement, value: string) => {
  const proto = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(element, value)
  await act(async () => element.dispatchEvent(new Event('input', { bubbles: true })))
}
const click = (element: HTMLElement) => act(async () => element.click())

describe('a Perkada on paper', () => {
  const print = (
    change: Partial<PerkadaDilihat> = {},
    words = isi,
    lampiran: Parameters<typeof Paper>[0]['lampiran'] = { isi: new Map() }
  ) =>
    act(async () =>
      root.render(<Paper perkada={{ ...perkada, ...change }} isi={words} lampiran={lampiran} />)
    )

  it('carries number, letters of Menimbang, articles counted through all bab, and the gazette', async () => {
    await print()
    expect(shown()).toContain('NOMOR 34 TAHUN 2026')
    expect(shown()).toContain('BAB II')
    const articles = [...document.querySelectorAll('h3')].map((one) => one.textContent)
    expect(articles).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((nomor) => `Pasal ${nomor}`))
    expect(shown()).toContain('pada tanggal 2 Maret 2026')
    expect(shown()).toContain('BERITA DAERAH KABUPATEN UJI TAHUN 2026 NOMOR 34')
    expect(shown()).toContain('TAMBAHAN BERITA DAERAH KABUPATEN UJI NOMOR 12')
    expect(shown()).toContain('Cukup jelas.')
  })

  it('prints TELAH DITELITI from Sekda down, only the positions of the chain, a deputy as such', async () => {
    await print()
    const rows = [...document.querySelectorAll('table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent)
    )
    expect(rows).toEqual([
      ['Sekretaris Daerah', '2 Maret 2026', 'Sekda C'],
      ['Kepala Perangkat Daerah', '2 Maret 2026', 'Kepala B'],
      ['Sekretaris Perangkat Daerah', '2 Maret 2026', 'Plh. Sekretaris A']
    ])
  })

  it('seals its Lampiran with the hash of the Dokumen and the end of the jejak; several are counted in roman', async () => {
    await print()
    expect(shown()).toContain(`Sidik Dokumen (SHA-256): ${'ab'.repeat(32)}`)
    expect(shown()).toContain(`Jangkar jejak: catatan ke-12, ${'cd'.repeat(32)}`)
    await print({ naskah: [naskah, { ...naskah, naskahId: 'n2', urutan: 2 }] })
    expect(shown()).toContain('LAMPIRAN II')
    expect(document.querySelectorAll('table')).toHaveLength(2)
  })

  it('prints the forms of a Lampiran below its own head, and says where its content is not open', async () => {
    const bab = lampiranCetak(dokumenKosong)
    const none = { hash: 'ef'.repeat(32), bab }
    const two = [naskah, { ...naskah, naskahId: 'n2', urutan: 2 }]
    await print({ naskah: two }, isi, {
      isi: new Map([
        ['n1', none],
        ['n2', null]
      ])
    })
    const [first, second] = [...document.querySelectorAll('section')].slice(-2)
    expect(first?.textContent).toMatch(/^LAMPIRAN IPeraturan Bupati UjiNOMOR 34 TAHUN 2026/)
    expect([...(first?.querySelectorAll('caption') ?? [])].map((one) => one.textContent)).toEqual([
      'Tabel T-C.27 Rencana Program, Kegiatan, Sub Kegiatan, dan Pendanaan'
    ])
    const head = [...(first?.querySelectorAll('thead tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent)
    )
    expect(head[0]).toContain('2025')
    expect(head[1]).toEqual(['Target', 'Rp'])
    expect(first?.querySelector('tbody td[data-number]:not(:empty)')?.textContent).toBe('10')
    expect(second?.textContent).toContain('tidak terbuka bagi peran Anda')
  })

  it('leaves room where nothing is recorded yet, and signs nothing', async () => {
    await print({
      nomor: null,
      tahun: null,
      tanggal: null,
      tanggalUndang: null,
      berita: null,
      tambahan: null
    })
    expect(shown()).toContain('NOMOR … TAHUN …')
    expect(shown()).not.toContain('ttd.')
    expect(shown()).not.toContain('TAMBAHAN')
  })
})

let now: IsiPerkada = isi
function Editing() {
  const [draft, setDraft] = useState(isi)
  useEffect(() => {
    now = draft
  }, [draft])
  return <TextEditor isi={draft} onChange={setDraft} />
}

describe('wording a Perkada', () => {
  const open = () => act(async () => root.render(<Editing />))

  it('changes one item, puts items in another order, adds and removes them', async () => {
    await open()
    const [a, b] = isi.menimbang
    await write(labelled<HTMLTextAreaElement>('Menimbang, butir 1'), 'bahwa diubah')
    expect(now.menimbang[0]).toBe('bahwa diubah')
    await click(labelled('Turunkan Menimbang butir 1'))
    expect(now.menimbang.slice(0, 2)).toEqual([b, 'bahwa diubah'])
    expect(labelled<HTMLButtonElement>('Naikkan Menimbang butir 1').disabled).toBe(true)
    await click(labelled('Hapus Menimbang butir 2'))
    expect(now.menimbang).not.toContain('bahwa diubah')
    expect(now.menimbang).not.toContain(a)
  })

  it('keeps items of an ayat one per line, and the other articles as they are', async () => {
    await open()
    await write(labelled<HTMLTextAreaElement>('Pasal 7 ayat (1)'), 'Teks peralihan')
    expect(now.bab[3]?.pasal[0]?.ayat[0]?.teks).toBe('Teks peralihan')
    const field = [...document.querySelectorAll('label')].find((one) =>
      one.textContent?.startsWith('Butir Pasal 3 ')
    )
    const area = document.getElementById(field?.htmlFor ?? '') as HTMLTextAreaElement
    await write(area, 'satu\ndua')
    expect(now.bab[1]?.pasal[1]?.ayat[0]?.butir).toEqual(['satu', 'dua'])
    await write(area, '')
    expect(now.bab[1]?.pasal[1]?.ayat[0]?.butir).toEqual([])
    expect(now.bab[0]).toEqual(isi.bab[0])
  })

  it('numbers what follows anew when an article is removed', async () => {
    await open()
    const remove = [...document.querySelectorAll('button')].find((one) =>
      one.textContent?.includes('Hapus Pasal 2')
    )
    if (!remove) throw new Error('no button')
    await click(remove)
    expect(now.bab[1]?.pasal).toHaveLength(3)
    // What explained Pasal 7 explains it still, under its new number.
    expect(isi.penjelasan.pasal[6]).toMatch(/kekosongan/)
    expect(now.penjelasan.pasal).toEqual(isi.penjelasan.pasal.filter((_, at) => at !== 1))
    expect([...document.querySelectorAll('legend')].map((one) => one.textContent)).not.toContain('Pasal 8')
  })
})

describe('the scan of what was signed', () => {
  const scan = (ke: number, alasan: string | null): PerkadaDilihat['pindaian'][number] => ({
    id: `p${ke}`,
    ke,
    nama: `perkada-${ke}.pdf`,
    ukuran: 2_150_400,
    hash: `${ke}`.repeat(64),
    alasan,
    pada: '2026-03-04T02:00:00Z',
    oleh: 'Hukum H'
  })
  const sent: { name: string; alasan: string }[] = []
  const attach = {
    send: async (file: File, alasan: string) => {
      sent.push({ name: file.name, alasan })
      return true
    },
    busy: false,
    refusal: ''
  }
  const show = (pindaian: PerkadaDilihat['pindaian'], mayAttach: boolean) =>
    act(async () =>
      root.render(
        <ScanSection
          perkada={{ ...perkada, pindaian }}
          attach={attach}
          mayAttach={mayAttach}
          onDone={() => {}}
        />
      )
    )

  it('shows the newest with its hash, and each replaced one under the reason for which it was', async () => {
    await show([scan(2, 'halaman 3 tertinggal'), scan(1, null)], false)
    expect([...document.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([
      '/berkas/p2',
      '/berkas/p1'
    ])
    expect(shown()).toContain('2'.repeat(64))
    expect(shown()).toContain('PDF, 2.100 KB')
    expect(document.querySelector('details:not([class]) p')?.textContent).toContain('halaman 3 tertinggal')
    expect(document.querySelector('form')).toBeNull()
  })

  it('asks Bagian Hukum for a reason only when there is one to replace, and sends nothing without a file', async () => {
    await show([], true)
    expect(document.querySelector('textarea')).toBeNull()
    await act(async () => document.querySelector('form')?.requestSubmit())
    expect([shown().includes('Pilih berkas pindaian'), sent]).toEqual([true, []])
    await show([scan(1, null)], true)
    await write(document.querySelector('textarea') as HTMLTextAreaElement, 'lebih jelas')
    const input = document.querySelector('input[type=file]') as HTMLInputElement
    Object.defineProperty(input, 'files', { value: [new File(['%PDF'], 'baru.pdf')] })
    await act(async () => document.querySelector('form')?.requestSubmit())
    expect(sent).toEqual([{ name: 'baru.pdf', alasan: 'lebih jelas' }])
  })
})
