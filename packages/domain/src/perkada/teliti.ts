import type { PeranParaf, Sumber } from '../law/index.ts'
import { sumber } from '../law/sumber.ts'

/** Officials in the order in which the block TELAH DITELITI prints them, and how it names them. */
export const BLOK_TELITI: {
  readonly urutan: readonly { readonly peran: PeranParaf; readonly sebutan: string }[]
  readonly sumber: Sumber
} = {
  urutan: [
    { peran: 'sekda', sebutan: 'Sekretaris Daerah' },
    { peran: 'asisten', sebutan: 'Asisten' },
    { peran: 'kepalaOpd', sebutan: 'Kepala Perangkat Daerah' },
    { peran: 'kepalaBappelitbangda', sebutan: 'Kepala Bappelitbangda' },
    { peran: 'bagianHukum', sebutan: 'Kepala Bagian Hukum' },
    { peran: 'sekretarisOpd', sebutan: 'Sekretaris Perangkat Daerah' }
  ],
  sumber: sumber(null, ['DOK-P'], 'Blok TELAH DITELITI pada Perbup Pasuruan 34/2023.')
}
