import { LABEL_PERAN } from '@selaras/domain/tahap'
import type { Surat } from '@selaras/jobs'

const tanggal = new Intl.DateTimeFormat('id-ID', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Jakarta'
})

/** Text of one line: what a person typed cannot begin a line of its own. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The mail of an invitation. */
export function suratUndangan(undangan: {
  readonly surel: string
  readonly nama: string
  readonly pemda: string
  readonly peran: readonly { readonly peran: keyof typeof LABEL_PERAN; readonly opd: string | null }[]
  readonly tautan: string
  readonly kedaluwarsa: string
}): Surat {
  const peran = undangan.peran.map(
    ({ peran, opd }) => `- ${LABEL_PERAN[peran]}${opd ? `, ${line(opd)}` : ''}`
  )
  return {
    kepada: undangan.surel,
    judul: `Undangan ke Selaras ${line(undangan.pemda)}`,
    teks: [
      `Yth. ${line(undangan.nama)},`,
      '',
      `Anda diundang bekerja di Selaras, tempat Renstra Perangkat Daerah ${line(undangan.pemda)} disusun dan diverifikasi, sebagai:`,
      ...peran,
      '',
      'Buka tautan ini untuk membuat kata sandi, atau untuk masuk bila Anda sudah mempunyai akun:',
      undangan.tautan,
      '',
      `Tautan berlaku sekali, sampai ${tanggal.format(new Date(undangan.kedaluwarsa))} WIB. Jangan teruskan kepada orang lain.`,
      'Bila Anda tidak mengenal undangan ini, abaikan surat ini; tidak ada akun yang dibuat.'
    ].join('\n')
  }
}

/** The mail with the link to a new password. */
export function suratAturUlang(orang: {
  readonly surel: string
  readonly nama: string
  readonly tautan: string
  readonly menit: number
}): Surat {
  return {
    kepada: orang.surel,
    judul: 'Mengatur ulang kata sandi Selaras',
    teks: [
      `Yth. ${line(orang.nama)},`,
      '',
      'Kami menerima permintaan untuk mengatur ulang kata sandi akun Selaras Anda. Buka tautan ini untuk memilih kata sandi baru:',
      orang.tautan,
      '',
      `Tautan berlaku sekali, selama ${orang.menit} menit. Sesudahnya semua sesi Anda yang lain berakhir.`,
      'Bila Anda tidak memintanya, abaikan surat ini; kata sandi Anda tidak berubah.'
    ].join('\n')
  }
}
