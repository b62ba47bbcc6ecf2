import type { EfekNama } from './effects.ts'
import type { CabangNama } from './guards.ts'
import type { Izin } from './izin.ts'
import { PERAN_PARAF } from './roles.ts'

/** The guard of a transition: who may send the event and what must hold. */
export const boleh = (params: Izin) => ({ type: 'boleh' as const, params })
/** The same permission, taken when the branch condition holds. */
export const bila = (cabang: CabangNama, izin: Izin) => boleh({ ...izin, cabang })

/** Who holds the pen in each house. */
export const opd = ['kepalaOpd'] as const
export const bappelitbangda = ['kepalaBappelitbangda'] as const
export const hukum = ['bagianHukum'] as const
export const apip = ['inspektorat'] as const
export const sistem = ['sistem'] as const

/** Permissions that several branches or states share, named after what has happened when they were used. */
export const didaftarkan: Izin = {
  peran: ['verifikator', 'kepalaBappelitbangda'],
  syarat: ['dokumenTerimpor']
}
export const disampaikan: Izin = { peran: opd, syarat: ['temuanTerjawab'] }
export const forumDibuka: Izin = { peran: opd, syarat: ['undanganForum'] }
export const rancanganSesuai: Izin = {
  peran: bappelitbangda,
  syarat: ['bukanPenyunting', 'simpulanLayak', 'temuanDiterima']
}
export const akhirSesuai: Izin = {
  peran: bappelitbangda,
  syarat: ['bukanPenyunting', 'simpulanSesuai', 'temuanDiterima']
}
export const dikembalikan: Izin = {
  peran: bappelitbangda,
  syarat: ['bukanPenyunting', 'simpulanPerluPenyempurnaan'],
  isian: 'alasanTerisi'
}
export const catatanDikonfirmasi: Izin = {
  peran: ['verifikator', 'kepalaBappelitbangda'],
  syarat: ['catatanBerjalan', 'bukanPenyunting', 'selCatatanTerjawab', 'temuanDiterima']
}
export const ditarik: Izin = { peran: opd, syarat: ['verifikatorBelumMulai'] }
export const diparaf: Izin = {
  peran: PERAN_PARAF,
  syarat: ['rantaiParafTerbuka', 'lampiranUtuh', 'giliranParaf', 'satuOrangSatuParaf', 'perkadaDisusun'],
  isian: 'hashParaf'
}
export const parafDicatat: Izin = {
  peran: hukum,
  syarat: ['rantaiParafTerbuka', 'lampiranUtuh', 'perkadaDisusun'],
  isian: 'parafTercatat'
}
export const parafDitolak: Izin = {
  peran: PERAN_PARAF,
  syarat: ['rantaiParafTerbuka', 'giliranAtauBagianHukum'],
  isian: 'keberatanParaf'
}

/** A round ends with its berita acara. */
export const tutup: readonly EfekNama[] = ['tutupPutaran', 'buatBeritaAcara']

/** Before penetapan a plan may be given up: asked by the OPD, granted by Bappelitbangda. */
export const batal = {
  mintaBatal: {
    guard: boleh({ peran: opd, syarat: ['tanpaPermintaanBatal'], isian: 'alasanTerisi' }),
    actions: ['catatPermintaanBatal']
  },
  urungkanBatal: {
    guard: boleh({
      peran: [...opd, ...bappelitbangda],
      syarat: ['permintaanBatalAda'],
      isian: 'alasanTerisi'
    }),
    actions: ['hapusPermintaanBatal']
  },
  setujuiBatal: {
    target: 'dibatalkan',
    guard: boleh({ peran: bappelitbangda, syarat: ['permintaanBatalAda'] })
  }
} as const
