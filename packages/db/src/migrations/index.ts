import { migration as skemaDanPeran } from './0001-skema-dan-peran.ts'
import { migration as pemdaDanOpd } from './0002-pemda-dan-opd.ts'
import { migration as naskah } from './0003-naskah.ts'
import { migration as tahapDanJejak } from './0004-tahap-dan-jejak.ts'
import { migration as berkasDanIdempotensi } from './0005-berkas-dan-idempotensi.ts'
import { migration as auth } from './0006-auth.ts'
import { migration as pekerjaan } from './0008-pekerjaan.ts'
import { migration as jamDanPermintaanBatal } from './0009-jam-dan-permintaan-batal.ts'
import { migration as perkadaDanParaf } from './0010-perkada-dan-paraf.ts'
import { migration as verifikasiDanCatatan } from './0011-verifikasi-dan-catatan.ts'
import { migration as induk } from './0012-induk.ts'
import { migration as forumDanPemberitahuan } from './0013-forum-dan-pemberitahuan.ts'
import { migration as riwayatMengikutiNaskah } from './0014-riwayat-mengikuti-naskah.ts'
import { migration as orangDanAdministrasi } from './0015-orang-dan-administrasi.ts'
import { migration as batalInduk } from './0016-batal-induk.ts'
import { migration as tugasDicabut } from './0017-tugas-dicabut.ts'
import { migration as alihanDanKaitanLintas } from './0018-alihan-dan-kaitan-lintas.ts'
import { migration as pindaianPerkada } from './0019-pindaian-perkada.ts'
import type { SqlMigration } from './statements.ts'

/** Every migration by its permanent name, in order. Forward only: add at the end, never edit one that was released. */
export const migrations: Readonly<Record<string, SqlMigration>> = {
  '0001-skema-dan-peran': skemaDanPeran,
  '0002-pemda-dan-opd': pemdaDanOpd,
  '0003-naskah': naskah,
  '0004-tahap-dan-jejak': tahapDanJejak,
  '0005-berkas-dan-idempotensi': berkasDanIdempotensi,
  '0006-auth': auth,
  '0008-pekerjaan': pekerjaan,
  '0009-jam-dan-permintaan-batal': jamDanPermintaanBatal,
  '0010-perkada-dan-paraf': perkadaDanParaf,
  '0011-verifikasi-dan-catatan': verifikasiDanCatatan,
  '0012-induk': induk,
  '0013-forum-dan-pemberitahuan': forumDanPemberitahuan,
  '0014-riwayat-mengikuti-naskah': riwayatMengikutiNaskah,
  '0015-orang-dan-administrasi': orangDanAdministrasi,
  '0016-batal-induk': batalInduk,
  '0017-tugas-dicabut': tugasDicabut,
  '0018-alihan-dan-kaitan-lintas': alihanDanKaitanLintas,
  '0019-pindaian-perkada': pindaianPerkada
}
