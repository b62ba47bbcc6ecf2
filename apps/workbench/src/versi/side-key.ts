/** A version in an address (`potret-<id>`, `kini-<id>`) and as the server names it (`potret:<id>`, `naskah:<id>`). */

const names = [
  ['potret', 'potret'],
  ['kini', 'naskah']
] as const

/** Part of an address for the server's name of a version. */
export function addressOf(kunci: string): string {
  const [jenis, id = ''] = kunci.split(':')
  const name = names.find(([, server]) => server === jenis)
  return `${name?.[0] ?? jenis}-${id}`
}

/** The server's name of the version in an address; something else stays as it is and is found nowhere. */
export function kunciOf(address: string): string {
  const name = names.find(([short]) => address.startsWith(`${short}-`))
  return name ? `${name[1]}:${address.slice(name[0].length + 1)}` : address
}
