import { refuse } from '@selaras/domain'

/** Somebody was faster: the round is no longer the one that the person saw. */
export const putaranBerubah = (
  oleh: { readonly nama: string; readonly pada: string; readonly label: string } | null
) =>
  refuse(
    'BASI',
    oleh === null
      ? 'Putaran verifikasi ini sudah berubah atau ditutup oleh orang lain.'
      : `Putaran verifikasi ini sudah diubah oleh ${oleh.nama}: ${oleh.label}.`,
    'Muat ulang halaman untuk melihat keadaannya sekarang; yang Anda isi belum disimpan.',
    oleh === null ? undefined : { oleh: oleh.nama, pada: oleh.pada }
  )
