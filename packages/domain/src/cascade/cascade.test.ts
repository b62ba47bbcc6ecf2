import { describe, expect, it } from 'vitest'
import { contoh, idMaker } from '../../test/contoh.ts'
import { importDokumen } from '../cetak/import.ts'
import { applyChange } from '../naskah/apply-change.ts'
import type { Change } from '../naskah/change.ts'
import type { Naskah, Simpul } from '../naskah/types.ts'
import { buildCascade } from './build-cascade.ts'
import { canonicalText, contentOf, hashContent, linkTo } from './canonical.ts'
import { missingCells } from './completeness.ts'
import { lowestLevelOf } from './levels.ts'
import { rollUp, rollUpAll, rollUpBySumberDana } from './roll-up.ts'
import { findBreaks, traceUp } from './trace.ts'

const read = (nama: keyof typeof contoh): Naskah =>
  importDokumen(contoh[nama], { id: 'akar', newId: idMaker() }).naskah
const lumajang = read('lumajang')
const pasuruan = read('pasuruan')

const find = (naskah: Naskah, jenis: string, uraian: string): Simpul => {
  const found = [...naskah.simpul.values()].find(
    (node) => node.jenis === jenis && String(node.isian['uraian']).includes(uraian)
  )
  if (!found) throw new Error(`no ${jenis} ${uraian}`)
  return found
}
const apply = (naskah: Naskah, change: Change): Naskah => {
  const result = applyChange(naskah, change)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value.naskah
}

describe('[CAS-1] the cascade runs tujuan, sasaran, program, kegiatan, sub kegiatan across tables', () => {
  const cascade = buildCascade(lumajang)
  const jenis = (id: string) => lumajang.simpul.get(id)?.jenis

  it('a program stands under the sasaran that its row names', () => {
    const sasaran = find(lumajang, 'sasaran', 'Usaha Mikro')
    expect(cascade.children(sasaran.id).map(jenis)).toEqual(['program'])
    expect(cascade.ancestors(find(lumajang, 'kegiatan', 'Fasilitasi Pemberdayaan').id).map(jenis)).toEqual([
      'program',
      'sasaran',
      'tujuan'
    ])
  })

  it('[CAS-2] a program whose cells are merged stays without sasaran', () => {
    expect(cascade.lepas).toHaveLength(5)
    expect(findBreaks(lumajang).programTanpaSasaran).toHaveLength(5)
  })

  it('a cascade is built once per shape of the tree, not per edit of a value', () => {
    const kegiatan = find(lumajang, 'kegiatan', 'Fasilitasi Pemberdayaan')
    const now = apply(lumajang, {
      jenis: 'isi',
      simpulId: kegiatan.id,
      field: 'pagu:2019',
      dari: 274220000,
      ke: 1
    })
    expect(buildCascade(now)).toBe(cascade)
  })
})

describe('[CAS-3] pagu of a row is the sum of its leaves, and a total names its inputs', () => {
  it('rolls the 26 rows of Lumajang up to what the plan prints', () => {
    const program = find(lumajang, 'program', 'Penciptaan')
    expect(rollUp(lumajang, program.id).pagu.get(2019)).toBe(432122250)
    expect(rollUp(lumajang, program.id).jumlah).toBe(2638142250)
    expect(rollUp(lumajang, program.id).masukan.map((id) => lumajang.simpul.get(id)?.jenis)).toContain(
      'kegiatan'
    )
  })

  it('gives the grand totals that domain-facts M-23 recomputed', () => {
    expect(rollUpAll(lumajang)).toMatchObject({ jumlah: 18618341000 })
    expect(rollUpAll(lumajang).masukan).toHaveLength(7)
    expect(rollUpAll(pasuruan).pagu.get(2025)).toBe(13717975028)
  })

  it('a sasaran has what its programs have', () => {
    const sasaran = find(lumajang, 'sasaran', 'Usaha Mikro')
    expect(rollUp(lumajang, sasaran.id).pagu.get(2019)).toBe(432122250)
  })

  it('[CAS-4] groups leaves by the source of funds that their cells name, printed once for the rows below', () => {
    const groups = rollUpBySumberDana(pasuruan)
    expect(groups.map((group) => group.sumberDana)).toEqual(['-', null])
    const sum = groups.reduce((all, group) => all + (group.pagu.get(2024) ?? 0), 0)
    expect(sum).toBe(rollUpAll(pasuruan).pagu.get(2024))
  })
})

describe('[CAS-5] the trace leads to the sasaran of the parent plan', () => {
  it('by the tujuan whose indikator the IKU table prints beside it', () => {
    const sasaran = find(pasuruan, 'sasaran', 'Koperasi yang Aktif')
    expect(traceUp(pasuruan, sasaran.id)).toMatchObject({
      program: null,
      sasaran: sasaran.id,
      indukSasaran: [expect.stringContaining('Meningkatnya Produksi Sektor')]
    })
  })

  it('names the breaks from both sides', () => {
    const breaks = findBreaks(pasuruan)
    expect(breaks.tujuanTanpaInduk).toEqual([])
    expect(breaks.sasaranTanpaProgram).toHaveLength(3)
    expect(findBreaks(lumajang).tujuanTanpaInduk).toHaveLength(2)
  })
})

describe('[CAS-6] the canonical content of a parent', () => {
  const sasaran = find(lumajang, 'sasaran', 'Kualitas Koperasi')
  const hash = (naskah: Naskah) =>
    hashContent(contentOf(naskah, sasaran.id) ?? { uraian: '', kode: null, indikator: [] })
  const indikator = find(lumajang, 'indikator', 'Persentase Koperasi Aktif')

  it('stays the same when pagu, children or order change', () => {
    const strategi = find(lumajang, 'strategi', 'Penguatan tatanan')
    const second = find(lumajang, 'indikator', 'Rapat Anggota')
    const now = apply(apply(lumajang, { jenis: 'hapus', simpulId: strategi.id }), {
      jenis: 'pindah',
      simpulId: second.id,
      dari: { indukId: second.indukId, urutan: second.urutan },
      ke: { indukId: second.indukId, urutan: -1 }
    })
    expect(hash(now)).toBe(hash(lumajang))
  })

  it('changes with wording, target and satuan, and not with notation', () => {
    const dari = indikator.isian['target:2019'] ?? null
    const edit = (nilai: string, teks: string) =>
      apply(lumajang, {
        jenis: 'isi',
        simpulId: indikator.id,
        field: 'target:2019',
        dari,
        ke: { teks, nilai, satuan: '%' }
      })
    expect(hash(edit('71.410', '71,410%'))).toBe(hash(lumajang))
    expect(hash(edit('71.42', '71,42%'))).not.toBe(hash(lumajang))
  })

  it('[CAS-7] puts a child up for review when it differs from what was confirmed', () => {
    const confirmed = hash(lumajang)
    expect(linkTo(lumajang, sasaran.id, confirmed)).toMatchObject({ ditegaskan: confirmed, kini: confirmed })
    const now = apply(lumajang, {
      jenis: 'isi',
      simpulId: sasaran.id,
      field: 'uraian',
      dari: sasaran.isian['uraian'] ?? null,
      ke: 'Lain'
    })
    expect(linkTo(now, sasaran.id, confirmed).kini).not.toBe(confirmed)
    expect(linkTo(now, 'tidak ada', confirmed).kini).toBeNull()
  })

  it('does not depend on the order of keys', () => {
    const row = { uraian: 'A', satuan: null, arah: null, sifat: null, awal: null }
    const one = {
      uraian: 'x',
      kode: null,
      indikator: [
        { ...row, target: { '2024': '1', '2025': '2' } },
        { ...row, uraian: 'B', target: {} }
      ]
    }
    const two = {
      kode: null,
      indikator: [
        { ...row, uraian: 'B', target: {} },
        { ...row, target: { '2025': '2', '2024': '1' } }
      ],
      uraian: 'x'
    }
    expect(canonicalText(one)).toBe(canonicalText(two))
  })
})

describe('[CAS-11] lengkap = everything the form of the profile prints for the level', () => {
  it('a kegiatan of Lumajang lacks the base value that its form prints', () => {
    const kegiatan = find(lumajang, 'kegiatan', 'Fasilitasi Pemberdayaan')
    expect(missingCells(lumajang, kegiatan.id).map((cell) => cell.field)).toEqual(['awal'])
  })

  it('a tujuan without indikator lacks one, and a free program lacks tujuan and sasaran', () => {
    const tujuan = find(lumajang, 'tujuan', 'Koperasi Aktif')
    expect(missingCells(lumajang, tujuan.id)).toEqual([{ simpulId: tujuan.id, field: 'indikator' }])
    const program = find(lumajang, 'program', 'DBHCHT')
    expect(missingCells(lumajang, program.id).map((cell) => cell.field)).toEqual(
      expect.arrayContaining(['tujuan', 'sasaran'])
    )
  })

  it('the lowest level follows from profile and nomenclature', () => {
    expect([lowestLevelOf(lumajang), lowestLevelOf(pasuruan)]).toEqual(['kegiatan', 'subKegiatan'])
  })
})
