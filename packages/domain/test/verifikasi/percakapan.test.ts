import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/aturan/index.ts'
import { importDokumen, kunciTemuan, printNaskah } from '../../src/cetak/index.ts'
import { applyChange, fields, type Naskah, type Simpul, yearKey } from '../../src/naskah/index.ts'
import { TAHAP } from '../../src/tahap/index.ts'
import {
  type CatatanTemuan,
  countTanggapan,
  describeSel,
  factsOfPutusan,
  foldTanggapan,
  hasPlace,
  mayAcceptTemuan,
  mayAnswerTemuan,
  nameTemuan,
  noteSel,
  stateOfNilai,
  tahapPengajuan,
  unansweredSel,
  uncovered,
  valueAt,
  withKunci
} from '../../src/verifikasi/index.ts'
import { rencanaBenar } from '../rencana-benar.ts'

let made = 0
const newId = (): string => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`
const plan = (): Naskah => importDokumen(rencanaBenar('PMDN86'), { id: newId(), newId }).naskah
const rowsOf = (naskah: Naskah, jenis: Simpul['jenis']): Simpul[] =>
  [...naskah.simpul.values()].filter((row) => row.jenis === jenis)
const first = (naskah: Naskah, jenis: Simpul['jenis']): Simpul => {
  const [row] = rowsOf(naskah, jenis)
  if (!row) throw new Error(`no ${jenis}`)
  return row
}
const set = (naskah: Naskah, row: Simpul, field: string, ke: string | null): Naskah => {
  const done = applyChange(naskah, { jenis: 'isi', simpulId: row.id, field, dari: row.isian[field], ke })
  if (!done.ok) throw new Error(done.refusal.message)
  return done.value.naskah
}

describe('coverage of verdicts', () => {
  const naskah = plan()
  const tops = uncovered(naskah, [])

  it('[UCP-1] without a verdict every top row is named, once, and nothing below it', () => {
    const above = [...naskah.simpul.values()].filter((row) => row.indukId === null && row.jenis !== 'naskah')
    expect(new Set(tops.map((row) => row.id))).toEqual(new Set(above.map((row) => row.id)))
  })

  it('[UCP-2] a verdict on the plan covers all, one with subpohon what is below it, one without only the row', () => {
    expect(uncovered(naskah, [{ simpulId: naskah.id, subpohon: false }])).toEqual([])
    expect(
      uncovered(
        naskah,
        tops.map((row) => ({ simpulId: row.id, subpohon: true }))
      )
    ).toEqual([])
    const tujuan = first(naskah, 'tujuan')
    const rest = tops
      .filter((row) => row.id !== tujuan.id)
      .map((row) => ({ simpulId: row.id, subpohon: true }))
    const below = uncovered(naskah, [...rest, { simpulId: tujuan.id, subpohon: false }])
    expect(below.length).toBeGreaterThan(0)
    for (const row of below) expect(row.indukId).toBe(tujuan.id)
  })

  it('[UCP-3] whatever is judged: what is named has no verdict above it, and judging it too leaves nothing', () => {
    const ids = [...naskah.simpul.keys()]
    const putusan = fc.array(fc.record({ simpulId: fc.constantFrom(...ids), subpohon: fc.boolean() }))
    fc.assert(
      fc.property(putusan, (given) => {
        const open = uncovered(naskah, given)
        const whole = new Set(given.filter((one) => one.subpohon).map((one) => one.simpulId))
        for (const row of open) {
          for (let at: Simpul | undefined = row; at; at = naskah.simpul.get(at.indukId ?? ''))
            expect(whole.has(at.id)).toBe(false)
        }
        const more = open.map((row) => ({ simpulId: row.id, subpohon: true }))
        expect(uncovered(naskah, [...given, ...more])).toEqual([])
      })
    )
  })

  it('[UCP-4] the machine is told the names of what is missing and how many verdicts ask for more', () => {
    const tujuan = first(naskah, 'tujuan')
    const judged = tops.filter((row) => row.id !== tujuan.id)
    const facts = factsOfPutusan(
      naskah,
      judged.map((row) => ({ simpulId: row.id, subpohon: true, putusan: 'perluPenyempurnaan', alasan: null }))
    )
    expect(facts).toEqual({
      tanpaPutusan: ['tujuan Meningkatnya mutu pendidikan'],
      perluPenyempurnaan: judged.length,
      denganCatatan: 0
    })
  })
})

describe('a place and what stood there', () => {
  it('[UCP-5] is outdated when its value differs now, and not when something else changed', () => {
    const naskah = plan()
    const [one, two] = rowsOf(naskah, 'program')
    if (!one || !two) throw new Error('no programs')
    const sel = { simpulId: one.id, field: 'uraian' }
    const noted = { ...sel, nilai: valueAt(naskah, sel) ?? null }
    expect(stateOfNilai(set(naskah, two, 'uraian', 'Lain'), noted)).toMatchObject({ usang: false })
    const changed = set(naskah, one, 'uraian', 'Program baru')
    expect(stateOfNilai(changed, noted)).toEqual({
      nilaiSekarang: 'Program baru',
      usang: true,
      simpulHilang: false
    })
    const row = { simpulId: one.id, field: null }
    expect(stateOfNilai(changed, { ...row, nilai: valueAt(naskah, row) ?? null }).usang).toBe(true)
  })

  it('[UCP-6] a node that is gone is told apart from a value that changed; the plan as a whole is never outdated', () => {
    const naskah = plan()
    const row = first(naskah, 'kegiatan')
    const sel = { simpulId: row.id, field: 'uraian' }
    const noted = { ...sel, nilai: valueAt(naskah, sel) ?? null }
    const done = applyChange(naskah, { jenis: 'hapus', simpulId: row.id })
    if (!done.ok) throw new Error('not removed')
    expect(stateOfNilai(done.value.naskah, noted)).toEqual({
      nilaiSekarang: null,
      usang: true,
      simpulHilang: true
    })
    expect(describeSel(done.value.naskah, sel)).toBe('Baris yang sudah dihapus')
    expect(stateOfNilai(done.value.naskah, { simpulId: null, field: null, nilai: null }).usang).toBe(false)
  })

  it('[UCP-7] a derived cell is followed too: a pagu below changes what a comment on the total saw', () => {
    const naskah = plan()
    const sel = { simpulId: first(naskah, 'program').id, field: 'pagu:2026' }
    const noted = { ...sel, nilai: valueAt(naskah, sel) ?? null }
    const leaf = first(naskah, 'subKegiatan')
    const done = applyChange(naskah, {
      jenis: 'isi',
      simpulId: leaf.id,
      field: 'pagu:2026',
      dari: leaf.isian['pagu:2026'],
      ke: 1
    })
    if (!done.ok) throw new Error(done.refusal.message)
    expect(stateOfNilai(done.value.naskah, noted).usang).toBe(true)
  })

  it('[UCP-8] is named in words: kind, code, wording and column', () => {
    const naskah = plan()
    const row = first(naskah, 'program')
    expect(describeSel(naskah, { simpulId: row.id, field: 'kode' })).toBe(
      'program 1.01.01 Program Pengelolaan Pendidikan · Kode'
    )
    expect(describeSel(naskah, { simpulId: null, field: null })).toBe('Seluruh naskah')
    expect(
      describeSel(set(naskah, row, 'uraian', 'x'.repeat(500)), { simpulId: row.id, field: null }).length
    ).toBeLessThan(160)
  })

  it('[UCP-8] a grand total hangs on the root row, a chapter on the plan; what the plan does not have is no place', () => {
    const naskah = plan()
    const total = { simpulId: naskah.id }
    const bagian = { simpulId: null, field: 'bab' }
    expect(hasPlace(naskah, { simpulId: null, field: null })).toBe(true)
    expect(hasPlace(naskah, { simpulId: null, field: 'ngawur' })).toBe(false)
    expect(hasPlace(naskah, { simpulId: first(naskah, 'program').id, field: 'ngawur' })).toBe(false)
    for (const key of Object.keys(naskah.bagian))
      expect(hasPlace(naskah, { ...bagian, field: key })).toBe(true)
    const field = fields.naskah.find((one) => one.tahun === 'periode')
    if (!field) throw new Error('no total')
    const cell = { ...total, field: yearKey(field.nama, 2026) }
    expect(hasPlace(naskah, cell)).toBe(true)
    const noted = { ...cell, nilai: valueAt(naskah, cell) ?? null }
    expect(noted.nilai).not.toBeNull()
    const leaf = first(naskah, 'subKegiatan')
    const done = applyChange(naskah, {
      jenis: 'isi',
      simpulId: leaf.id,
      field: 'pagu:2026',
      dari: leaf.isian['pagu:2026'],
      ke: 1
    })
    expect(done.ok && stateOfNilai(done.value.naskah, noted)).toMatchObject({
      usang: true,
      simpulHilang: false
    })
  })

  it('[UCP-8] characters that a text cannot hold stay out of the words', () => {
    const naskah = plan()
    const row = first(naskah, 'program')
    const odd = { ...row, isian: { ...row.isian, uraian: 'Pro\u0000gram\uD800 A' } }
    const damaged = { ...naskah, simpul: new Map(naskah.simpul).set(row.id, odd) }
    expect(describeSel(damaged, { simpulId: row.id, field: null })).toBe('program 1.01.01 Program A')
  })

  it('[UCP-9] cells are listed only where the plan has them, and not without end', () => {
    const naskah = plan()
    const row = first(naskah, 'program')
    expect(noteSel(naskah, [{ simpulId: row.id, field: 'uraian' }])).toMatchObject({
      value: [{ simpulId: row.id, field: 'uraian', nilai: 'Program Pengelolaan Pendidikan' }]
    })
    const codes = [
      noteSel(naskah, [{ simpulId: newId(), field: null }]),
      noteSel(naskah, [{ simpulId: row.id, field: 'ngawur' }]),
      noteSel(
        naskah,
        Array.from({ length: 501 }, () => ({ simpulId: row.id, field: null }))
      )
    ].map((one) => !one.ok && one.refusal.code)
    expect(codes).toEqual(['TIDAK_DITEMUKAN', 'TIDAK_DITEMUKAN', 'TERLALU_BESAR'])
  })

  it('[UCP-10] a listed cell waits until it is mended, or answered on the cell or its row after the round', () => {
    const naskah = plan()
    const row = first(naskah, 'program')
    const noted = noteSel(naskah, [{ simpulId: row.id, field: 'uraian' }])
    if (!noted.ok) throw new Error(noted.refusal.message)
    const waits = (jawaban: Parameters<typeof unansweredSel>[2], now: Naskah = naskah) =>
      unansweredSel(now, noted.value, jawaban).length
    const said = { simpulId: row.id, field: 'uraian', dijawabSesudah: true }
    expect(waits([])).toBe(1)
    expect(waits([{ ...said, dijawabSesudah: false }])).toBe(1)
    expect(waits([{ ...said, field: 'kode' }])).toBe(1)
    expect(waits([{ ...said, simpulId: newId() }])).toBe(1)
    expect(waits([said])).toBe(0)
    expect(waits([{ ...said, field: null }])).toBe(0)
    expect(waits([], set(naskah, row, 'uraian', 'Diperbaiki'))).toBe(0)
  })
})

describe('answers to findings', () => {
  const entry = (kunci: string, peristiwa: 'jawab' | 'terima', isi: string): CatatanTemuan => ({
    kunci,
    aturan: 'PAGU-001',
    peristiwa,
    isi,
    penggunaId: peristiwa === 'jawab' ? 'perencana' : 'kepala',
    pada: '2026-03-01T02:00:00Z'
  })

  it('[UCP-11] the latest answer counts, and a new answer makes an acceptance void', () => {
    const log = [entry('a', 'jawab', 'satu'), entry('a', 'terima', 'baik'), entry('b', 'jawab', 'dua')]
    expect(foldTanggapan(log).get('a')).toMatchObject({
      jawaban: 'satu',
      oleh: 'perencana',
      diterima: { alasan: 'baik', oleh: 'kepala' }
    })
    expect(countTanggapan(['a', 'b', 'c'], foldTanggapan(log))).toEqual({
      belumDijawab: 1,
      dijawabBelumDiterima: 1
    })
    const again = foldTanggapan([...log, entry('a', 'jawab', 'lain')])
    expect(again.get('a')).toMatchObject({ jawaban: 'lain', diterima: null })
    expect(foldTanggapan([entry('z', 'terima', 'tanpa jawaban')]).get('z')).toMatchObject({ jawaban: '' })
  })

  it('[UCP-12] the key of a finding stays while rows move, and changes with its values', () => {
    const start = plan()
    const naskah = set(start, first(start, 'kegiatan'), 'kode', null)
    const row = first(naskah, 'kegiatan')
    const keys = (now: Naskah) => {
      const cetakan = printNaskah(now)
      return withKunci(cetakan, check(cetakan.dokumen).temuan)
    }
    const [found] = keys(naskah).filter((one) => one.temuan.aturan === 'NOMENKLATUR-001')
    expect(found?.asal).toMatchObject({ simpulId: row.id, field: 'kode' })
    const [programme] = rowsOf(naskah, 'program').slice(1)
    if (!programme || !found) throw new Error('nothing found')
    const moved = applyChange(naskah, {
      jenis: 'pindah',
      simpulId: programme.id,
      dari: { indukId: programme.indukId, urutan: programme.urutan },
      ke: { indukId: programme.indukId, urutan: -1 }
    })
    if (!moved.ok) throw new Error(moved.refusal.message)
    const after = keys(moved.value.naskah).find((one) => one.kunci === found.kunci)
    expect(after?.temuan.pointer).not.toBe(found.temuan.pointer)
    const { asal } = printNaskah(naskah)
    expect(kunciTemuan({ ...found.temuan, actual: 'lain' }, asal)).not.toBe(found.kunci)
    expect(kunciTemuan({ ...found.temuan, tahun: 2026 }, asal)).not.toBe(found.kunci)
  })

  it('[UCP-13] the OPD answers while it has the plan, kepala Bappelitbangda accepts while it is verified', () => {
    const diminta = [{ kunci: 'a', sebutan: 'PAGU-001 pada program', menghalangi: true }]
    const base = { diminta, pelaku: { peran: ['perencanaOpd'] as const, pernahMenyunting: true } }
    const answers = TAHAP.filter((tahap) => mayAnswerTemuan({ ...base, tahap }, 'Sudah benar.').ok)
    expect(answers).toEqual([
      'rancanganAwal',
      'rancangan',
      'forum',
      'penyempurnaanRancangan',
      'rancanganAkhir'
    ])
    const head = {
      diminta,
      pelaku: { peran: ['kepalaBappelitbangda'] as const, pernahMenyunting: false }
    }
    const accepts = TAHAP.filter((tahap) => mayAcceptTemuan({ ...head, tahap }, 'Wajar.').ok)
    expect(accepts).toEqual([
      'verifikasiRancangan',
      'rancanganAkhir',
      'verifikasiRancanganAkhir',
      'siapDitetapkan'
    ])
    const code = (one: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
      one.refusal?.code
    const at = { tahap: 'verifikasiRancangan' as const }
    expect(code(mayAcceptTemuan({ ...head, ...at }, ' ') as never)).toBe('NILAI_TIDAK_SAH')
    const author = { ...head, ...at, pelaku: { ...head.pelaku, pernahMenyunting: true } }
    expect(code(mayAcceptTemuan(author, 'x') as never)).toBe('TIDAK_BERHAK')
    expect(code(mayAcceptTemuan({ ...base, ...at }, 'x') as never)).toBe('TIDAK_BERHAK')
    expect(code(mayAnswerTemuan({ ...head, tahap: 'rancangan' }, 'x') as never)).toBe('TIDAK_BERHAK')
  })

  it('[UCP-15] one reason covers 1 to 200 findings; a refusal names those that are not there, and takes none', () => {
    const at = { tahap: 'rancangan', pelaku: { peran: ['perencanaOpd'], pernahMenyunting: true } } as const
    const some = (count: number, gone: number) =>
      Array.from({ length: count }, (_, nomor) => ({
        kunci: `k${nomor}`,
        sebutan: `PAGU-001 pada program ${nomor}`,
        menghalangi: nomor >= gone
      }))
    const refusal = (count: number, gone = 0) => {
      const answer = mayAnswerTemuan({ ...at, diminta: some(count, gone) }, 'Sudah benar.')
      return answer.ok ? null : answer.refusal
    }
    expect([refusal(1), refusal(200)]).toEqual([null, null])
    expect([refusal(0)?.code, refusal(201)?.code]).toEqual(['NILAI_TIDAK_SAH', 'TERLALU_BESAR'])
    const five = refusal(9, 5)
    expect(five).toMatchObject({
      code: 'TIDAK_DITEMUKAN',
      detail: { kunci: ['k0', 'k1', 'k2', 'k3', 'k4'] }
    })
    expect(five?.message).toContain('“PAGU-001 pada program 2”; dan 2 lainnya')
    expect(five?.message).toContain('Tidak satu pun')
    expect(refusal(1, 1)?.message).not.toContain('Tidak satu pun')
  })

  it('[UCP-16] a finding that is gone is named by its key: rule, place and year', () => {
    const naskah = plan()
    const row = first(naskah, 'kegiatan')
    const name = (place: unknown, tahun: number | null = null) =>
      nameTemuan(naskah, JSON.stringify(['PAGU-001', place, tahun, null, null]))
    expect(name([row.id, null, 'kode'], 2025)).toMatch(/^PAGU-001 pada kegiatan .* · .*[Kk]ode.* \(2025\)$/)
    expect(name([naskah.id, null, ''])).toBe('PAGU-001 pada Seluruh naskah')
    expect(name(['hilang', null, 'kode'])).toBe('PAGU-001 pada Baris yang sudah dihapus')
    for (const bad of ['x', '{}', '[1]', '']) expect(nameTemuan(naskah, bad)).toBe('yang tidak dikenal')
  })

  it('[UCP-14] what stands against the next submission is asked of the state that submits', () => {
    expect(TAHAP.slice(0, 9).map(tahapPengajuan)).toEqual([
      'rancanganAwal',
      'rancanganAwal',
      'penyempurnaanRancangan',
      'penyempurnaanRancangan',
      'penyempurnaanRancangan',
      'penyempurnaanRancangan',
      'verifikasiRancangan',
      'rancanganAkhir',
      'rancanganAkhir'
    ])
  })
})
