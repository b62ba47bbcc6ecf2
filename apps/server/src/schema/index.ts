import { builder } from '../graphql/builder.ts'
import '../graphql/scalars.ts'

builder.queryType({ authScopes: { masuk: true } })
builder.mutationType({ authScopes: { masuk: true } })

import './aturan.ts'
import './catatan.ts'
import './naskah-berubah.ts'
import './naskah.ts'
import './pekerjaan.ts'
import './pemda.ts'
import './persiapan.ts'
import './tanggapan.ts'
import './ubah-catatan.ts'
import './ubah-naskah.ts'
import './ubah-verifikasi.ts'
import './verifikasi.ts'

/** The executable schema; `npm run gen` prints it to schema.graphql. */
export const schema = builder.toSchema()
