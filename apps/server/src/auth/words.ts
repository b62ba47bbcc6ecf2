/** A refusal of the sign-in service in words that people understand. */
export interface AuthRefusal {
  readonly kode: string
  readonly pesan: string
}

const wrong: Readonly<Record<string, string>> = {
  '/sign-in/email': 'Surel atau kata sandi salah. Periksa ejaannya, lalu coba lagi.',
  '/two-factor/verify-totp':
    'Kode itu tidak cocok atau sudah lewat. Masukkan kode yang sekarang tampil di aplikasi autentikator Anda.',
  '/two-factor/verify-backup-code':
    'Kode cadangan itu tidak cocok atau sudah pernah dipakai. Masukkan kode cadangan yang lain.',
  '/two-factor/enable': 'Kata sandi salah. Periksa ejaannya, lalu coba lagi.',
  '/two-factor/disable': 'Kata sandi salah. Periksa ejaannya, lalu coba lagi.',
  '/two-factor/generate-backup-codes': 'Kata sandi salah. Periksa ejaannya, lalu coba lagi.',
  '/change-password': 'Kata sandi lama salah. Periksa ejaannya, lalu coba lagi.',
  '/reset-password':
    'Tautan ini tidak berlaku lagi: sudah dipakai, diganti yang lebih baru, atau lewat satu jam. Minta tautan baru.'
}

const byCode: Readonly<Record<string, string>> = {
  ACCOUNT_TEMPORARILY_LOCKED:
    'Terlalu banyak kode yang salah, sehingga akun ini dikunci 15 menit. Tunggu, lalu coba lagi.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE:
    'Terlalu banyak kode yang salah. Masuk lagi dengan surel dan kata sandi, lalu coba kode yang baru.',
  INVALID_TWO_FACTOR_COOKIE:
    'Waktu untuk memasukkan kode sudah habis. Masuk lagi dengan surel dan kata sandi.',
  TWO_FACTOR_NOT_ENABLED: 'Faktor kedua belum dipasang pada akun ini. Pasang lebih dahulu di halaman Akun.'
}

/**
 * What leaves the house for an answer of better-auth that is no success. An unknown e-mail and a wrong password read
 * alike. `path` is the address below /api/auth.
 */
export function authRefusal(
  status: number,
  path: string,
  code: string | undefined,
  retryAfter: string | null
): AuthRefusal {
  const known = code === undefined ? undefined : byCode[code]
  if (known) return { kode: code ?? '', pesan: known }
  if (status === 429) {
    const wait = Number(retryAfter)
    const rest = wait > 0 ? `${wait} detik` : 'sebentar'
    const what = path === '/sign-in/email' ? 'percobaan masuk' : 'percobaan'
    return { kode: 'TERLALU_SERING', pesan: `Terlalu banyak ${what}. Tunggu ${rest}, lalu coba lagi.` }
  }
  if (status === 404) return { kode: 'TIDAK_DITEMUKAN', pesan: 'Alamat ini tidak ada.' }
  if (status >= 500)
    return { kode: 'GALAT_SISTEM', pesan: 'Terjadi kesalahan pada sistem. Coba lagi sebentar lagi.' }
  if (status === 401 || /INVALID_(PASSWORD|EMAIL_OR_PASSWORD|CODE|BACKUP_CODE|TOKEN)/.test(code ?? '')) {
    const pesan = wrong[path] ?? 'Anda belum masuk, atau sesi Anda sudah berakhir. Masuk kembali.'
    return { kode: path === '/sign-in/email' ? 'MASUK_GAGAL' : 'DITOLAK', pesan }
  }
  return {
    kode: 'PERMINTAAN_TIDAK_SAH',
    pesan: `${path === '/sign-in/email' ? 'Surel dan kata sandi' : 'Isian'} belum terisi dengan benar. Periksa, lalu coba lagi.`
  }
}
