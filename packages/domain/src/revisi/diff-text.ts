import { editScript } from './myers.ts'

/** A piece of text that stands in both versions, or in one of them alone. */
export interface Potongan {
  readonly jenis: 'sama' | 'hapus' | 'tambah'
  readonly teks: string
}

/**
 * Word by word what differs between two texts. `sama` and `hapus` joined give the first text, `sama` and `tambah` the
 * second. Space alone between two differences belongs to both, so that a replaced phrase reads as one.
 */
export function diffText(lama: string, baru: string): readonly Potongan[] {
  if (lama === baru) return lama === '' ? [] : [{ jenis: 'sama', teks: lama }]
  const a = words(lama)
  const b = words(baru)
  const runs: Run[] = []
  let run: Run = { sama: '', hapus: '', tambah: '' }
  for (const step of editScript(a, b)) {
    if (step.jenis === 'sama') {
      if (run.hapus !== '' || run.tambah !== '') {
        runs.push(run)
        run = { sama: '', hapus: '', tambah: '' }
      }
      run.sama += a[step.a]
    } else if (step.jenis === 'hapus') run.hapus += a[step.a]
    else run.tambah += b[step.b]
  }
  runs.push(run)
  return joinOverSpace(runs).flatMap(piecesOf)
}

const words = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []

interface Run {
  sama: string
  hapus: string
  tambah: string
}

function joinOverSpace(runs: readonly Run[]): Run[] {
  const done: Run[] = []
  for (const run of runs) {
    const last = done.at(-1)
    if (!last || !differs(last) || !differs(run) || run.sama.trim() !== '') done.push({ ...run })
    else {
      last.hapus += run.sama + run.hapus
      last.tambah += run.sama + run.tambah
    }
  }
  return done
}

const differs = ({ hapus, tambah }: Run): boolean => hapus !== '' || tambah !== ''

const piecesOf = ({ sama, hapus, tambah }: Run): Potongan[] =>
  (
    [
      { jenis: 'sama', teks: sama },
      { jenis: 'hapus', teks: hapus },
      { jenis: 'tambah', teks: tambah }
    ] as const
  ).filter(({ teks }) => teks !== '')
