import {
  applyChanges,
  type Change,
  type Isi,
  indukBoleh,
  listKonflik,
  type Naskah,
  newSimpul,
  resolveKonflik,
  type Simpul
} from '@selaras/domain/naskah'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import { countStatements } from '../../../packages/db/test/count-statements.ts'
import { loadDomain, rowsOf } from './domain-plan.ts'
import { onBothApis } from './engines.ts'
import type { Client } from './harness.ts'
import { akun, firstPlan, ubah } from './plan.ts'

onBothApis('rows, conflicts, parts and pastes over the API', (api) => {
  let planner: Client
  let id: string
  beforeAll(async () => {
    planner = await api().signIn(akun.perencana)
    id = (await firstPlan(planner)).id
  })

  const send = async (changes: readonly Change[], lewatiYangDitolak = false) =>
    (await ubah(planner, { naskahId: id, kunci: uuidv7(), lewatiYangDitolak, changes: changes.map(given) }))
      .data.ubahNaskah

  /** As the workbench sends it: an undefined value is left out. */
  const given = (change: Change) =>
    'simpul' in change && change.simpul
      ? { ...change, simpul: change.simpul.map(({ ...row }) => row) }
      : change

  /** Sends changes and expects the server to hold what the domain makes of them. */
  const agree = async (make: (naskah: Naskah) => readonly Change[]) => {
    const before = await loadDomain(planner, id)
    const changes = make(before.naskah)
    const expected = applyChanges(before.naskah, changes)
    if (!expected.ok) throw new Error(expected.refusal.message)
    expect(await send(changes)).toMatchObject({ __typename: 'UbahNaskahBerhasil', versi: before.versi + 1 })
    const after = await loadDomain(planner, id)
    expect(sorted(after.naskah)).toEqual(sorted(expected.value.naskah))
    return { before: before.naskah, after: after.naskah, balik: expected.value.balik }
  }
  const sorted = (naskah: Naskah) => ({
    bagian: naskah.bagian,
    simpul: [...naskah.simpul.values()].sort((a, b) => a.id.localeCompare(b.id))
  })

  it('adds a node with an indicator below it, and takes both away again with the undo of the domain', async () => {
    const kegiatan = newId()
    const { before, balik } = await agree((naskah) => {
      const [program] = rowsOf(naskah, 'program')
      if (!program) throw new Error('no program')
      const row = newSimpul(naskah, {
        id: kegiatan,
        jenis: 'kegiatan',
        indukId: program.id,
        isian: { kode: '1.17.99', uraian: 'Kegiatan baru' }
      })
      const jenis = indikatorUnder('kegiatan')
      const indikator = newSimpul(
        { ...naskah, simpul: new Map(naskah.simpul).set(row.id, row) },
        { id: newId(), jenis, indukId: kegiatan }
      )
      return [{ jenis: 'tambah', simpul: [row, indikator] }]
    })
    const { after } = await agree(() => balik)
    expect(sorted(after)).toEqual(sorted(before))
  })

  it('moves a row behind its sibling and under another parent, and back', async () => {
    const { before, balik } = await agree((naskah) => {
      const [first, second] = rowsOf(naskah, 'program').filter((one) =>
        rowsOf(naskah, 'kegiatan').some((row) => row.indukId === one.id)
      )
      const moved = rowsOf(naskah, 'kegiatan').find((row) => row.indukId === first?.id)
      if (!first || !second || !moved) throw new Error('too few program')
      return [
        {
          jenis: 'pindah',
          simpulId: moved.id,
          dari: { indukId: first.id, urutan: moved.urutan },
          ke: { indukId: second.id, urutan: 99 }
        }
      ]
    })
    const { after } = await agree(() => balik)
    expect(sorted(after)).toEqual(sorted(before))
  })

  it('removes a program with everything below it, whole or not at all, and restores every row of it', async () => {
    const { before, after, balik } = await agree((naskah) => {
      const program = rowsOf(naskah, 'program').find((one) =>
        rowsOf(naskah, 'kegiatan').some((row) => row.indukId === one.id)
      )
      if (!program) throw new Error('no program with kegiatan')
      return [{ jenis: 'hapus', simpulId: program.id }]
    })
    expect(after.simpul.size).toBeLessThan(before.simpul.size - 2)
    const restored = await agree(() => balik)
    expect(sorted(restored.after)).toEqual(sorted(before))
  })

  it('refuses a node whose id exists, whose parent is missing, or whose level is wrong', async () => {
    const { naskah } = await loadDomain(planner, id)
    const [program] = rowsOf(naskah, 'program')
    const row = (more: Partial<Simpul>): Simpul => ({
      ...newSimpul(naskah, { id: newId(), jenis: 'kegiatan', indukId: program?.id ?? null }),
      ...more
    })
    expect((await send([{ jenis: 'tambah', simpul: [row({ id: program?.id ?? '' })] }])).kode).toBe(
      'ID_SUDAH_ADA'
    )
    expect((await send([{ jenis: 'tambah', simpul: [row({ indukId: newId() })] }])).kode).toMatch(
      /TIDAK_DITEMUKAN|TINGKAT_SALAH/
    )
    expect((await send([{ jenis: 'tambah', simpul: [row({ indukId: null })] }])).kode).toBe('TINGKAT_SALAH')
  })

  it('resolves a conflict of the import by keeping the value, and another by taking what is printed', async () => {
    const { naskah } = await loadDomain(planner, id)
    const open = listKonflik(naskah)
    expect(open.length).toBeGreaterThan(1)
    const resolvable = (pilihan: 'nilai' | 'tertulis') => (now: Naskah) => {
      for (const konflik of listKonflik(now)) {
        const changes = resolveKonflik(now, { ...konflik, pilihan })
        if (changes.ok && applyChanges(now, changes.value).ok) return changes.value
      }
      throw new Error(`no conflict can be resolved by ${pilihan}`)
    }
    const first = await agree(resolvable('nilai'))
    expect(listKonflik(first.after).length).toBeLessThan(open.length)
    const second = await agree(resolvable('tertulis'))
    expect(listKonflik(second.after).length).toBeLessThan(listKonflik(first.after).length)
  })

  it('replaces a part held verbatim, refuses a stale one, and guards those that belong to the import', async () => {
    const { naskah } = await loadDomain(planner, id)
    const nama =
      Object.keys(naskah.bagian).find((one) => one === 'dasarHukum') ??
      Object.keys(naskah.bagian).find((one) => Array.isArray(naskah.bagian[one]))
    if (nama === undefined) throw new Error('no part that is a list')
    const dari = naskah.bagian[nama]
    const ke = (dari as readonly never[]).slice(1)
    await agree(() => [{ jenis: 'bagian', nama, dari, ke }])
    expect((await send([{ jenis: 'bagian', nama, dari, ke: [] }])).kode).toBe('BASI')
    await agree(() => [{ jenis: 'bagian', nama, dari: ke, ke: dari }])
    expect(
      (
        await send([
          { jenis: 'bagian', nama: 'format', dari: naskah.bagian['format'], ke: 'selaras.renstra/9' }
        ])
      ).kode
    ).toMatch(/TERKUNCI|FIELD_TIDAK_DIKENAL/)
  })

  it('[R16] takes a paste of a thousand cells as one version with as many statements as one cell', async () => {
    const statements = countStatements(api().db)
    const before = await loadDomain(planner, id)
    const cells = textCells(before.naskah, 1000)
    expect(cells.length).toBe(1000)
    statements()
    expect(await send(cells.slice(0, 1), true)).toMatchObject({ versi: before.versi + 1, dilewati: [] })
    const one = statements()
    const later = await loadDomain(planner, id)
    statements()
    const pasted = await send(textCells(later.naskah, 1000), true)
    expect(pasted).toMatchObject({ __typename: 'UbahNaskahBerhasil', versi: before.versi + 2, dilewati: [] })
    expect(statements()).toBe(one)
  })

  it('[R16] lists two plans with as many statements as one', async () => {
    const statements = countStatements(api().db)
    const client = await api().signIn(akun.pemdaLain)
    const list = `query ($first: Int, $after: String) { daftarNaskah(first: $first, after: $after) { edges { cursor
      node { id tahap posisi { hari } riwayatTahap { oleh } opd { nama } bolehUbah ringkasanTemuan { kritis } } } } }`
    const measure = async (page: { first?: number; after?: string | null }) => {
      statements()
      const { data } = await client.query(list, page)
      return { edges: data.daftarNaskah.edges, statements: statements() }
    }
    const two = await measure({})
    // The plan in force is asked about its parent; beside a draft it costs what it costs alone.
    const place = two.edges.findIndex(({ node }: { node: { tahap: string } }) => node.tahap === 'berlaku')
    const one = await measure({ first: 1, after: two.edges[place - 1]?.cursor ?? null })
    expect([one.edges.length, two.edges.length]).toEqual([1, 2])
    expect(one.edges[0].node.id).toBe(two.edges[place].node.id)
    expect(two.statements).toBe(one.statements)
  })

  it('[R16] sends as many statements for a large plan as for a small one, in every query', async () => {
    const statements = countStatements(api().db)
    const queries = [
      '{ naskah(id: $id) { versi simpul { id pagu { tahun rupiah } } bagian { nama } } }',
      '{ naskah(id: $id) { dokumen } }',
      '{ naskah(id: $id) { posisi { hari } peristiwa { peristiwa boleh } riwayatTahap { oleh } opd { nama } bolehUbah } }',
      '{ daftarNaskah { edges { node { id posisi { hari } riwayatTahap { oleh } opd { nama } bolehUbah } } } }',
      '{ daftarOpd { edges { node { nama } } } }',
      '{ saya { peran { opd { nama } } pemda { nama } } }'
    ]
    const measure = async (plan: string) => {
      const counts: number[] = []
      for (const query of queries) {
        statements()
        const answer = await planner.query(
          query.includes('$id') ? `query ($id: ID!) ${query}` : query,
          query.includes('$id') ? { id: plan } : {}
        )
        expect(answer.errors).toEqual([])
        counts.push(statements())
      }
      return counts
    }
    const large = await measure(id)
    const { naskah } = await loadDomain(planner, id)
    const everything = rowsOf(naskah, 'program').map((row): Change => ({ jenis: 'hapus', simpulId: row.id }))
    expect(await send(everything)).toMatchObject({ __typename: 'UbahNaskahBerhasil' })
    expect(await measure(id)).toEqual(large)
  })
})

const newId = uuidv7

function indikatorUnder(induk: Simpul['jenis']): Simpul['jenis'] {
  const found = (Object.keys(indukBoleh) as Simpul['jenis'][]).find(
    (jenis) => jenis.startsWith('indikator') && indukBoleh[jenis].includes(induk)
  )
  if (!found) throw new Error(`no indicator may stand under ${induk}`)
  return found
}

/** Changes of as many cells, each to a value of its kind that differs from what stands there. */
function textCells(naskah: Naskah, wanted: number): Change[] {
  const cells: Extract<Change, { jenis: 'isi' }>[] = []
  for (const row of naskah.simpul.values()) {
    for (const [field, dari] of Object.entries(row.isian)) {
      if (cells.length === wanted) return cells
      const ke = another(field, dari, cells.length)
      const change = {
        jenis: 'isi',
        simpulId: row.id,
        field,
        dari,
        ...(ke === undefined ? {} : { ke })
      } as const
      if (ke !== undefined && applyChanges(naskah, [change]).ok) cells.push(change)
    }
  }
  // The sample has some hundred cells less: the first ones are written again.
  const again = cells
    .slice(0, wanted - cells.length)
    .map(
      (cell, at): Change => ({ ...cell, dari: cell.ke, ke: another(cell.field, cell.ke ?? null, 5000 + at) })
    )
  return [...cells, ...again]
}

function another(field: string, value: Isi, at: number): Isi | undefined {
  if (typeof value === 'number') return field.startsWith('pagu:') ? value + 1 : undefined
  if (typeof value === 'string') return `${value.slice(0, 200)} ${at}`
  return typeof value === 'object' && value !== null && 'teks' in value
    ? { teks: `${at + 1}`, nilai: `${at + 1}` }
    : undefined
}
