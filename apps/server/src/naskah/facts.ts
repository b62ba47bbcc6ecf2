import { hasEdited, listSuratEdaran, type NaskahKepala, readTahapLog, type Tx } from '@selaras/db'
import { printNaskah } from '@selaras/domain/cetak'
import { type ProfilId, tahapMemblokir } from '@selaras/domain/law'
import type { Naskah } from '@selaras/domain/naskah'
import {
  type DasarPerubahan,
  type Fakta,
  type FaktaSunting,
  factsOfNothing,
  readTahap,
  type Tahap
} from '@selaras/domain/tahap'
import { checkDokumen } from '@selaras/jobs'
import type { OpdModule } from '@selaras/opd-sdk'
import { rolesFor, type Tenant } from '../tenant/tenant.ts'
import { allAturan } from './all-aturan.ts'

/** State of the plan on the present machine version. */
export function tahapOf(kepala: NaskahKepala): Tahap {
  const read = readTahap(kepala.tahap, kepala.versiMesin)
  // A state that no map knows means that the database was written by a newer program: our fault, not the caller's.
  if (!read.ok) throw new Error(`naskah ${kepala.id}: ${read.refusal.message}`)
  return read.value
}

/** What `mayEdit` must know; needs no content of the plan. */
export function editFacts(kepala: NaskahKepala, tenant: Tenant): FaktaSunting {
  const base = factsOfNothing({
    naskahId: kepala.id,
    profil: kepala.profil as ProfilId,
    jenis: kepala.jenis,
    pelaku: {
      id: tenant.penggunaId,
      peran: rolesFor(tenant, kepala.opdId),
      pernahMenyunting: false,
      jabatanParaf: []
    }
  })
  const tahunBerjalan = Number(tenant.hariIni.slice(0, 4))
  return {
    ...base,
    dasar: kepala.dasar as DasarPerubahan | null,
    tahun: kepala.tahun,
    tahunBerjalan,
    // A year is realised when it is over; realisations recorded earlier come with evaluation.
    tahunTerealisasi: kepala.tahun.filter((tahun) => tahun < tahunBerjalan)
  }
}

/** The facts for `can` and `step`, all at one moment; reads inside the given transaction. */
export async function stepFacts(
  tx: Tx,
  tenant: Tenant,
  kepala: NaskahKepala,
  naskah: Naskah | null,
  modules: readonly OpdModule[]
): Promise<Fakta> {
  const base = factsOfNothing({
    naskahId: kepala.id,
    profil: kepala.profil as ProfilId,
    jenis: kepala.jenis,
    pelaku: {
      id: tenant.penggunaId,
      peran: rolesFor(tenant, kepala.opdId),
      pernahMenyunting: await hasEdited(tx, kepala.id, tenant.penggunaId),
      jabatanParaf: []
    }
  })
  const surat = (await listSuratEdaran(tx)).find((one) =>
    kepala.tahun.some((tahun) => one.tahun.includes(tahun))
  )
  const fakta = isRecord(kepala.fakta) ? kepala.fakta : {}
  const log = await readTahapLog(tx, kepala.id)
  const batal = log.findLast((row) => row.peristiwa === 'mintaBatal' || row.peristiwa === 'urungkanBatal')
  return {
    ...base,
    ...editFacts(kepala, tenant),
    pelaku: base.pelaku,
    timPenyusun: Boolean(fakta['timPenyusun']),
    temuan: naskah === null ? base.temuan : countBlocking(kepala, naskah, modules),
    suratEdaran: surat
      ? {
          nomor: surat.nomor,
          tanggal: surat.tanggal,
          paguIndikatif: isRecord(surat.paguIndikatif) && Object.keys(surat.paguIndikatif).length > 0
        }
      : null,
    permintaanBatal: batal?.peristiwa === 'mintaBatal' ? { alasan: batal.alasan ?? '' } : null
  }
}

/** Findings that hold up the way on in the present state; nobody can answer or accept one yet. */
function countBlocking(kepala: NaskahKepala, naskah: Naskah, modules: readonly OpdModule[]): Fakta['temuan'] {
  const tahap = tahapOf(kepala)
  const profil = kepala.profil as ProfilId
  const { temuan } = checkDokumen(printNaskah(naskah).dokumen, modules)
  const blocking = temuan.filter((one) => {
    const aturan = allAturan.get(one.aturan)
    return (
      !one.percobaan && aturan !== undefined && tahapMemblokir(profil, aturan, one.keparahan).includes(tahap)
    )
  })
  return { belumDijawab: blocking.length, dijawabBelumDiterima: 0 }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
