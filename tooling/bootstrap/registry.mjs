// Telling "the registry cannot be reached" from every other failure, and saying what to do about it.

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|error sending request|dns error|tcp connect error|connection refused|timed out|network (request|is unreachable)|ERR_PNPM_META_FETCH|ERR_PNPM_FETCH_(4\d\d|5\d\d)|\b407 Proxy|SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_|invalid peer certificate/i

const absent = /\bE404\b|ETARGET|EBADPLATFORM|No match(ing)? (found|version)/i

/** @param {string} said  the last words of npm or pnpm */
export const looksUnreachable = (said) => unreachable.test(said)

/** The registry answered, but has no such package or version. @param {string} said */
export const looksAbsent = (said) => absent.test(said)

/** @param {string} registry @returns {[string, string]} Indonesian, English */
export function unreachableAdvice(registry) {
  return [
    `Registri npm (${registry}) tidak dapat dijangkau. Periksa sambungan internet; di belakang proxy jalankan ` +
      '`npm config set proxy http://alamat:porta` dan `npm config set https-proxy http://alamat:porta`; bila instansi ' +
      'punya registri sendiri, `npm config set registry https://alamat`. Lalu ulangi perintah yang sama: yang sudah ' +
      'terunduh tidak diunduh lagi.',
    `The npm registry (${registry}) cannot be reached. Check the connection; behind a proxy run ` +
      '`npm config set proxy http://host:port` and `npm config set https-proxy http://host:port`; with a registry of ' +
      'your own, `npm config set registry https://host`. Then run the same command again: what has been downloaded ' +
      'is kept.'
  ]
}
