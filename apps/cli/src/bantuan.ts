import { usage } from './argumen.ts'
import { daftarPerintah } from './daftar-perintah.ts'
import type { Perintah } from './perintah.ts'

/** The list of commands. */
export function listPerintah(): string {
  const width = Math.max(...daftarPerintah.map(({ nama }) => nama.length))
  const rows = daftarPerintah.map(({ nama, ringkas }) => `  ${nama.padEnd(width)}  ${ringkas}`)
  return ['Perintah:', ...rows, '', 'Rincian satu perintah: selaras PERINTAH --help'].join('\n')
}

/** What `selaras --help` prints. */
export const bantuanUmum = (): string =>
  ['selaras — menyusun, memeriksa, dan memperbaiki Renstra Perangkat Daerah', '', listPerintah(), ''].join(
    '\n'
  )

/** What `selaras PERINTAH --help` prints. */
export function bantuanPerintah(perintah: Perintah): string {
  const width = Math.max(0, ...perintah.pilihan.map((one) => label(one).length))
  const options = perintah.pilihan.map((one) => `  ${label(one).padEnd(width)}  ${one.arti}`)
  return [
    `${perintah.nama}: ${perintah.ringkas}`,
    '',
    usage(perintah).split(' · ')[0],
    '',
    ...perintah.uraian,
    ...(options.length > 0 ? ['', 'Pilihan:', ...options] : []),
    ''
  ].join('\n')
}

const label = ({ nama, nilai }: Perintah['pilihan'][number]): string =>
  nilai ? `--${nama} ${nilai}` : `--${nama}`
