import { printSel, readSel } from '@selaras/domain/indikator'
import { formatRupiah, parseRupiah } from '@selaras/domain/money'
import type { FieldKey, Isi, Naskah, Simpul } from '@selaras/domain/naskah'
import { cellValue, isSel, resolveField } from '@selaras/domain/naskah'
import type { DotMeans } from '../grid/model.ts'
import { bare, isAmbiguous } from '../grid/number-text.ts'
import { teks } from '../text/index.ts'

/** Typed or pasted text as the value of a cell. */
export type Typed =
  | { readonly ok: true; readonly value: Isi; readonly shown: string; readonly doubt?: string }
  | { readonly ok: false; readonly reason: string; readonly advice: string }

const words = teks.lembar.baca

/** Reads a text for one cell of a row; numbers keep the unit the cell or its neighbours have. */
export function readTyped(naskah: Naskah, node: Simpul, key: FieldKey, text: string, dot: DotMeans): Typed {
  const field = resolveField(node.jenis, key)?.field
  if (!field) return { ok: false, reason: teks.lembar.kunci.terstruktur, advice: '' }
  const typed = dot === 'decimal' && isAmbiguous(text) ? bare(text).replace('.', ',') : text
  switch (field.macam) {
    case 'rupiah':
      return readRupiah(typed)
    case 'sel':
      return readNumber(naskah, node, key, typed)
    case 'daftarTeks': {
      const list = typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
      return { ok: true, value: list, shown: list.join('\n') }
    }
    case 'pilihan':
      return readChoice(field.pilihan, typed.trim())
    case 'json':
      return { ok: false, reason: teks.lembar.kunci.terstruktur, advice: '' }
    case 'teks': {
      const value = typed.replaceAll('\u00a0', ' ').trim()
      if (value === '' && field.wajib) return { ok: false, reason: words.wajib, advice: words.wajibSaran }
      return { ok: true, value: value === '' && field.bolehNull ? null : value, shown: value }
    }
  }
}

/** Whole rupiah as typed or pasted; nothing or a dash is an empty cell. */
export function readRupiah(text: string): Typed {
  if (text.trim() === '' || text.trim() === '-') return { ok: true, value: null, shown: '' }
  const read = parseRupiah(text)
  if (!read.ok) return { ok: false, reason: read.refusal.message, advice: read.refusal.advice }
  return withDoubt({ ok: true, value: read.value, shown: formatRupiah(read.value) }, read.dibaca)
}

function readNumber(naskah: Naskah, node: Simpul, key: FieldKey, text: string): Typed {
  const row = node.isian['satuan']
  const unit = unitInCells(naskah, node, key)
  const read = readSel(text, {
    macam: 'angka',
    satuanBaris: unit ?? (typeof row === 'string' ? row : undefined)
  })
  const { sel } = read
  const bareNumber = sel.nilai !== null && sel.satuan === undefined && sel.bagian === undefined
  const withUnit = bareNumber && unit !== undefined ? { ...sel, satuan: unit } : sel
  const plain = withUnit.nilai !== null && withUnit.bagian === undefined
  const value = plain ? { ...withUnit, teks: printSel(withUnit.nilai, withUnit.satuan) } : withUnit
  const kept = yearOf(naskah, node, key)
  return withDoubt(
    {
      ok: true,
      value: (kept === undefined ? value : { ...value, tahun: kept }) as Isi,
      shown: value.teks ?? ''
    },
    read.dibaca
  )
}

/** The unit printed in this cell or else in another yearly cell of the row, so that a bare number keeps it. */
function unitInCells(naskah: Naskah, node: Simpul, key: FieldKey): string | undefined {
  const own = cellValue(naskah, node, key)
  if (isSel(own) && own.satuan !== undefined) return own.satuan
  if (isSel(own) && own.nilai !== null) return undefined
  const other = Object.entries(node.isian).find(
    ([name, value]) => name.startsWith('target:') && isSel(value) && value.satuan !== undefined
  )
  return other && isSel(other[1]) ? other[1].satuan : undefined
}

// The column of `awal` and `akhir` may name a year, which the cell carries.
function yearOf(naskah: Naskah, node: Simpul, key: FieldKey): number | undefined {
  const value = cellValue(naskah, node, key)
  return isSel(value) ? value.tahun : undefined
}

function readChoice(choices: readonly string[], text: string): Typed {
  const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase())
  if (text === '' || found === undefined)
    return { ok: false, reason: words.pilihan(choices), advice: words.pilihanSaran }
  return { ok: true, value: found, shown: found }
}

const withDoubt = (typed: Extract<Typed, { ok: true }>, doubt: string | undefined): Typed =>
  doubt === undefined ? typed : { ...typed, doubt }
