import { alur } from './glosarium/alur.ts'
import { dana } from './glosarium/dana.ts'
import type { Istilah } from './glosarium/istilah.ts'
import { kinerja } from './glosarium/kinerja.ts'
import { kode } from './glosarium/kode.ts'
import { naskah } from './glosarium/naskah.ts'
import { orang } from './glosarium/orang.ts'
import { pohon } from './glosarium/pohon.ts'
import { rencana } from './glosarium/rencana.ts'

export type { Istilah }

/** Every term, grouped as docs/glosarium.md prints them. */
export const kelompokGlosarium: Readonly<Record<string, readonly Istilah[]>> = {
  Rencana: rencana,
  'Naskah dan pemeriksaan': naskah,
  'Pohon rencana': pohon,
  Kinerja: kinerja,
  Dana: dana,
  'Kode dan hukum': kode,
  'Orang dan lembaga': orang,
  'Alur penyusunan': alur
}

export const glosarium: readonly Istilah[] = Object.values(kelompokGlosarium).flat()
