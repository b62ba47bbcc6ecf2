import { setup } from 'xstate'
import type { Tahap } from '../law/tahap.ts'
import type { EfekNama } from './effects.ts'
import type { Peristiwa } from './events.ts'
import type { Fakta } from './facts.ts'
import type { Izin } from './izin.ts'
import { allows } from './izin.ts'
import {
  akhirSesuai,
  apip,
  bappelitbangda,
  batal,
  bila,
  boleh,
  catatanDikonfirmasi,
  didaftarkan,
  dikembalikan,
  diparaf,
  disampaikan,
  ditarik,
  forumDibuka,
  hukum,
  opd,
  parafDicatat,
  parafDitolak,
  rancanganSesuai,
  sistem,
  tutup
} from './renstra-izin.ts'

/** Raised whenever a state or event changes its meaning; then versi.ts maps stored states to the new ones. */
export const RENSTRA_MACHINE_VERSION = 2

/** The state before the first: a naskah that does not exist yet. Never stored. */
export const BELUM_ADA = 'belumAda'
export type Keadaan = Tahap | typeof BELUM_ADA

const noop = (): void => undefined

/** The life of one naskah, as in tahap.md. Pure: actions only name effects, guards only read the facts in the context. */
export const renstraMachine = setup({
  types: {
    context: {} as { readonly facts: Fakta },
    events: {} as Peristiwa,
    input: {} as { readonly facts: Fakta }
  },
  guards: {
    boleh: ({ context, event }, izin: Izin) => allows(izin, context.facts, event)
  },
  actions: {
    potretUsulan: noop,
    potretVerifikasi: noop,
    potretKonfirmasi: noop,
    potretPendaftaran: noop,
    usulanKeInduk: noop,
    tetapkanBatasPagu: noop,
    bukaPutaran: noop,
    tutupPutaran: noop,
    tutupPutaranDitarik: noop,
    buatBeritaAcara: noop,
    masukanKeInduk: noop,
    daftarBedaInduk: noop,
    batasiSel: noop,
    lepasBatasSel: noop,
    bukaRantaiParaf: noop,
    catatParaf: noop,
    gugurkanParaf: noop,
    jadikanNaskahHukum: noop,
    catatPengundangan: noop,
    gantikan: noop,
    catatRalat: noop,
    catatPencabutan: noop,
    catatPermintaanBatal: noop,
    hapusPermintaanBatal: noop
  } satisfies Record<EfekNama, () => void>
}).createMachine({
  id: 'renstra',
  context: ({ input }) => ({ facts: input.facts }),
  initial: BELUM_ADA,
  states: {
    belumAda: {
      on: {
        buat: {
          target: 'persiapan',
          guard: boleh({ peran: ['perencanaOpd', 'sekretarisOpd', 'kepalaOpd'], syarat: [] })
        },
        daftarkan: [
          { target: 'berlaku', guard: bila('masihDiacu', didaftarkan), actions: ['potretPendaftaran'] },
          { target: 'berakhir', guard: boleh(didaftarkan), actions: ['potretPendaftaran'] }
        ]
      }
    },
    persiapan: {
      on: {
        mulai: {
          target: 'rancanganAwal',
          guard: boleh({
            peran: opd,
            syarat: ['timPenyusunTercatat', 'dasarTercatat', 'rencanaAsalBerlaku', 'tanpaPerubahanLain']
          })
        },
        ...batal
      }
    },
    rancanganAwal: {
      on: {
        sampaikan: [
          {
            target: 'rancangan',
            guard: bila('suratEdaranTerbit', disampaikan),
            actions: ['potretUsulan', 'usulanKeInduk', 'tetapkanBatasPagu']
          },
          {
            target: 'menungguSuratEdaran',
            guard: boleh(disampaikan),
            actions: ['potretUsulan', 'usulanKeInduk']
          }
        ],
        ...batal
      }
    },
    menungguSuratEdaran: {
      on: {
        suratEdaranTerbit: {
          target: 'rancangan',
          guard: boleh({ peran: sistem, syarat: ['suratEdaranLengkap'] }),
          actions: ['tetapkanBatasPagu']
        },
        ...batal
      }
    },
    rancangan: {
      on: {
        bukaForum: [
          { target: 'forum', guard: bila('adaForum', forumDibuka) },
          { target: 'penyempurnaanRancangan', guard: boleh(forumDibuka) }
        ],
        ...batal
      }
    },
    forum: {
      on: {
        tutupForum: {
          target: 'penyempurnaanRancangan',
          guard: boleh({ peran: opd, syarat: ['beritaAcaraForum'] })
        },
        ...batal
      }
    },
    penyempurnaanRancangan: {
      on: {
        ajukan: {
          target: 'verifikasiRancangan',
          guard: boleh({ peran: opd, syarat: ['temuanTerjawab', 'catatanWajibTerjawab'] }),
          actions: ['potretVerifikasi', 'bukaPutaran']
        },
        ...batal
      }
    },
    verifikasiRancangan: {
      on: {
        nyatakanSesuai: [
          {
            target: 'rancanganAkhir',
            guard: bila('indukSudahDitetapkan', rancanganSesuai),
            actions: [...tutup, 'masukanKeInduk']
          },
          { target: 'menungguInduk', guard: boleh(rancanganSesuai), actions: [...tutup, 'masukanKeInduk'] }
        ],
        kembalikan: {
          target: 'penyempurnaanRancangan',
          guard: boleh(dikembalikan),
          actions: [...tutup, 'masukanKeInduk']
        },
        tarik: { target: 'penyempurnaanRancangan', guard: boleh(ditarik), actions: ['tutupPutaranDitarik'] },
        ...batal
      }
    },
    menungguInduk: {
      on: {
        indukDitetapkan: {
          target: 'rancanganAkhir',
          guard: boleh({ peran: sistem, syarat: ['indukTelahDitetapkan'] }),
          actions: ['daftarBedaInduk']
        },
        ...batal
      }
    },
    rancanganAkhir: {
      on: {
        ajukan: {
          target: 'verifikasiRancanganAkhir',
          guard: boleh({
            peran: opd,
            syarat: [
              'tanpaBatasCatatan',
              'temuanTerjawab',
              'catatanWajibTerjawab',
              'indukTelahDitetapkan',
              'jejakKeInduk'
            ]
          }),
          actions: ['potretVerifikasi', 'bukaPutaran']
        },
        konfirmasiCatatan: [
          {
            target: 'reviuApip',
            guard: bila('perluReviuApip', catatanDikonfirmasi),
            actions: ['potretKonfirmasi', 'lepasBatasSel']
          },
          {
            target: 'paraf',
            guard: boleh(catatanDikonfirmasi),
            actions: ['potretKonfirmasi', 'lepasBatasSel', 'bukaRantaiParaf']
          }
        ],
        ...batal
      }
    },
    verifikasiRancanganAkhir: {
      on: {
        nyatakanSesuai: [
          { target: 'reviuApip', guard: bila('perluReviuApip', akhirSesuai), actions: [...tutup] },
          { target: 'paraf', guard: boleh(akhirSesuai), actions: [...tutup, 'bukaRantaiParaf'] }
        ],
        nyatakanSesuaiDenganCatatan: {
          target: 'rancanganAkhir',
          guard: boleh({
            peran: bappelitbangda,
            syarat: ['bukanPenyunting', 'simpulanDenganCatatan', 'temuanDiterima'],
            isian: 'selTercatat'
          }),
          actions: [...tutup, 'batasiSel']
        },
        kembalikan: { target: 'rancanganAkhir', guard: boleh(dikembalikan), actions: [...tutup] },
        tarik: { target: 'rancanganAkhir', guard: boleh(ditarik), actions: ['tutupPutaranDitarik'] },
        ...batal
      }
    },
    reviuApip: {
      on: {
        selesaikanReviu: {
          target: 'paraf',
          guard: boleh({ peran: apip, syarat: ['bukanPenyunting', 'kertasKerjaReviu'] }),
          actions: ['bukaRantaiParaf']
        },
        kembalikan: {
          target: 'rancanganAkhir',
          guard: boleh({
            peran: apip,
            syarat: ['bukanPenyunting', 'kertasKerjaReviu'],
            isian: 'alasanTerisi'
          })
        },
        ...batal
      }
    },
    paraf: {
      on: {
        paraf: [
          { target: 'siapDitetapkan', guard: bila('parafTerakhir', diparaf), actions: ['catatParaf'] },
          { target: 'paraf', guard: boleh(diparaf), actions: ['catatParaf'] }
        ],
        catatParaf: [
          { target: 'siapDitetapkan', guard: bila('parafTerakhir', parafDicatat), actions: ['catatParaf'] },
          { target: 'paraf', guard: boleh(parafDicatat), actions: ['catatParaf'] }
        ],
        tolakParaf: [
          { target: 'harmonisasi', guard: bila('keberatanAtasPerkada', parafDitolak) },
          { target: 'rancanganAkhir', guard: boleh(parafDitolak), actions: ['gugurkanParaf'] }
        ],
        ...batal
      }
    },
    harmonisasi: {
      on: {
        selesaikanHarmonisasi: { target: 'paraf', guard: boleh({ peran: hukum, syarat: ['lampiranUtuh'] }) },
        ...batal
      }
    },
    siapDitetapkan: {
      on: {
        tetapkan: {
          target: 'ditetapkan',
          guard: boleh({
            peran: hukum,
            syarat: [
              'rantaiParafLengkap',
              'lampiranUtuh',
              'temuanDiterima',
              'perkadaTersusun',
              'penetapanBersama'
            ],
            isian: 'penetapan'
          }),
          actions: ['jadikanNaskahHukum']
        },
        ...batal
      }
    },
    ditetapkan: {
      on: {
        undangkan: {
          target: 'berlaku',
          guard: boleh({ peran: hukum, syarat: ['pengundanganBersama'], isian: 'pengundangan' }),
          actions: ['catatPengundangan', 'gantikan']
        }
      }
    },
    berlaku: {
      on: {
        ralat: { guard: boleh({ peran: hukum, syarat: [], isian: 'redaksiSaja' }), actions: ['catatRalat'] },
        gantikan: { target: 'digantikan', guard: boleh({ peran: sistem, syarat: ['penggantiBerlaku'] }) },
        cabut: {
          target: 'dicabut',
          guard: boleh({ peran: hukum, syarat: [], isian: 'pencabutan' }),
          actions: ['catatPencabutan']
        },
        akhiri: { target: 'berakhir', guard: boleh({ peran: sistem, syarat: ['masaAcuanHabis'] }) }
      }
    },
    digantikan: { type: 'final' },
    dicabut: { type: 'final' },
    berakhir: { type: 'final' },
    dibatalkan: { type: 'final' }
  }
})
