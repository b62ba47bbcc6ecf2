import { ok, type Result, refuse } from '../result.ts'

/** Shortest password; longer ones need no mixture of signs. */
export const SANDI_TERPENDEK = 10
export const SANDI_TERPANJANG = 200

/** Passwords that are tried first everywhere, and ours of the samples. */
const terlaluUmum = new Set([
  'password',
  'qwertyuiop',
  '1234567890',
  '0987654321',
  'indonesia',
  'bismillah',
  'katasandi',
  'administrator',
  'selaras-contoh'
])

/** A password that a person chooses for their account; refused when it is short or easily guessed. */
export function checkSandi(
  sandi: string,
  orang: { readonly nama: string; readonly surel: string }
): Result<string> {
  if (sandi.length < SANDI_TERPENDEK || sandi.length > SANDI_TERPANJANG) {
    return refuse(
      'NILAI_TIDAK_SAH',
      `Kata sandi harus ${SANDI_TERPENDEK} sampai ${SANDI_TERPANJANG} karakter.`,
      'Beberapa kata yang tidak berkaitan mudah diingat dan sulit ditebak.'
    )
  }
  const plain = sandi.toLowerCase()
  const own = [orang.surel, ...orang.surel.split('@'), ...orang.nama.split(/\s+/)]
    .map((part) => part.toLowerCase())
    .filter((part) => part.length > 3)
  if (own.some((part) => plain.includes(part) && plain.length < part.length + 6)) {
    return refuse(
      'NILAI_TIDAK_SAH',
      'Kata sandi memuat nama atau surel Anda, sehingga mudah ditebak.',
      'Pilih kata sandi lain.'
    )
  }
  const core = plain.replace(/[\d\W_]+$/, '')
  if (new Set(plain).size < 4 || terlaluUmum.has(plain) || terlaluUmum.has(core)) {
    return refuse(
      'NILAI_TIDAK_SAH',
      'Kata sandi ini terlalu umum dan dicoba lebih dahulu oleh penyerang.',
      'Pilih kata sandi lain.'
    )
  }
  return ok(sandi)
}
