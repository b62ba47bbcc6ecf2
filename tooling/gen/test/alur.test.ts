import { expect, test } from 'vitest'
import { edgesOf, edgeTable, fillBlocks } from '../alur-page.ts'
import { graphDiagram, machineDiagram, withoutShortcuts } from '../mermaid.ts'

test('a block is replaced, the prose around it stays, and filling twice changes nothing', () => {
  const page = 'Before\n<!-- gen:satu -->\nold\n<!-- /gen -->\nAfter\n<!-- gen:dua -->\n<!-- /gen -->\n'
  const filled = fillBlocks(page, { satu: 'new', dua: 'other' })
  expect(filled).toBe(
    'Before\n<!-- gen:satu -->\nnew\n<!-- /gen -->\nAfter\n<!-- gen:dua -->\nother\n<!-- /gen -->\n'
  )
  expect(fillBlocks(filled, { satu: 'new', dua: 'other' })).toBe(filled)
  expect(() => fillBlocks(page, { satu: 'new' })).toThrow('"dua"')
})

test('a machine is drawn with one arrow per pair of states; what stays in its state is left out', () => {
  const to = (key: string) => ({ target: [{ key }] })
  const diagram = machineDiagram({
    id: 'lampu',
    states: {
      padam: { on: { nyalakan: [to('menyala')], tekan: [to('menyala')], lihat: [{}] } },
      menyala: { on: { padamkan: [to('padam')], terangkan: [to('menyala')] }, always: [to('putus')] },
      putus: { on: {} }
    }
  })
  expect(diagram.split('\n').slice(2, -1)).toEqual([
    '  direction TB',
    '  padam --> menyala: nyalakan / tekan',
    '  menyala --> padam: padamkan',
    '  menyala --> putus'
  ])
})

test('an event that leads from everywhere to one state is told instead of drawn', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const states = Object.fromEntries(
    names.map((name) => [name, { on: { batal: [{ target: [{ key: 'x' }] }] } }])
  )
  const diagram = machineDiagram({ id: 'm', states })
  expect(diagram).not.toContain('-->')
  expect(diagram).toContain('`batal` leads to x from a, b, c, d, e, f.')
})

test('arrows that follow from others are left out', () => {
  const edges = [
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'c'],
    ['a', 'd']
  ] as const
  expect(withoutShortcuts(edges)).toEqual([
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'd']
  ])
  expect(graphDiagram([['opd-sdk', 'domain']])).toContain('  opd_sdk[opd-sdk]\n  opd_sdk --> domain')
})

test('a step is a row: who, under which conditions, with which effects', () => {
  const izin = { peran: ['kepalaOpd'], syarat: ['timTercatat'], isian: 'alasan' }
  const rows = edgeTable([
    { dari: 'persiapan', peristiwa: 'mulai', ke: 'rancanganAwal', izin, efek: ['potret', { type: 'catat' }] },
    { dari: 'paraf', peristiwa: 'paraf', ke: 'paraf', izin: { peran: ['sekda', 'asisten'] }, efek: [] }
  ]).split('\n')
  expect(rows.slice(2)).toEqual([
    '| persiapan | `mulai` | rancanganAwal | kepalaOpd | timTercatat, alasan | potret, catat |',
    '| paraf | `paraf` | – | sekda, asisten |  |  |'
  ])
})

test('every machine gets its table without a line of its own, also one whose guards are no permissions', () => {
  const to = (key: string) => [{ key }]
  const machine = {
    id: 'contoh',
    states: {
      draf: {
        on: {
          kirim: [
            {
              target: to('terkirim'),
              guard: {
                type: 'boleh',
                params: { peran: ['kepalaOpd'], syarat: ['lengkap'], cabang: 'perlu' }
              },
              actions: ['potret']
            }
          ]
        },
        always: [{ target: to('lengkap'), guard: 'semuaTerisi' }]
      },
      lengkap: { on: {} },
      terkirim: { on: {} }
    }
  }
  expect(edgeTable(edgesOf(machine)).split('\n').slice(2)).toEqual([
    '| draf | `kirim` | terkirim | kepalaOpd | lengkap, *perlu* | potret |',
    '| draf | by itself | lengkap |  | semuaTerisi |  |'
  ])
})
