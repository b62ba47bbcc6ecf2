import { builder } from '../graphql/builder.ts'
import '../graphql/scalars.ts'

builder.queryType({ authScopes: { masuk: true } })
builder.mutationType({ authScopes: { masuk: true } })

import './acuan.ts'
import './administrasi.ts'
import './aturan.ts'
import './calon-pemeriksa.ts'
import './catatan.ts'
import './forum.ts'
import './kalender.ts'
import './kehadiran.ts'
import './naskah-berubah.ts'
import './naskah.ts'
import './orang.ts'
import './pekerjaan.ts'
import './pemberitahuan.ts'
import './pemda.ts'
import './perbandingan.ts'
import './persiapan.ts'
import './riwayat.ts'
import './surat-edaran.ts'
import './tanggapan.ts'
import './ubah-catatan.ts'
import './ubah-forum.ts'
import './ubah-naskah.ts'
import './ubah-verifikasi.ts'
import './verifikasi.ts'
import './versi.ts'

/** The executable schema; `npm run gen` prints it to schema.graphql. */
export const schema = builder.toSchema()
