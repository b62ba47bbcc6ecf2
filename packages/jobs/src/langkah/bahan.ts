import { loadNaskah, type NaskahKepala, readPengaturan, type Tx } from '@selaras/db'
import type { Result } from '@selaras/domain'
import type { Temuan } from '@selaras/domain/aturan'
import { printNaskah } from '@selaras/domain/cetak'
import type { Dokumen } from '@selaras/domain/dokumen'
import type { ProfilId } from '@selaras/domain/law'
import type { Naskah } from '@selaras/domain/naskah'
import { edgesFor, type Peristiwa, readTahap, type Tahap } from '@selaras/domain/tahap'
import type { OpdModule } from '@selaras/opd-sdk'
import { checkDokumen } from '../check-dokumen.ts'
import type { Bahan, KonteksLangkah, PelakuLangkah } from './konteks.ts'

/**
 * Gathers what the readers of facts share: the content (where visible), one print of it, the settings of the pemda. A
 * state that no map knows is a refusal: the plan was written by a newer Selaras. `isi` = content the caller has loaded.
 */
export async function bahanOf<K extends NaskahKepala>(
  tx: Tx,
  kepala: K,
  pelaku: PelakuLangkah,
  konteks: KonteksLangkah,
  { peristiwa, isi }: { readonly peristiwa: Peristiwa | null; readonly isi?: Naskah | null }
): Promise<Result<Bahan & { readonly kepala: K }>> {
  const tahap = readTahap(kepala.tahap, kepala.versiMesin)
  if (!tahap.ok) return tahap
  const naskah = isi === undefined ? await loadNaskah(tx, kepala.id) : isi
  const { profil } = await readPengaturan(tx)
  const { now, hariIni, newId, modules, signature } = konteks
  const dokumen = printedOnce(naskah)
  return {
    ok: true,
    value: {
      now,
      hariIni,
      newId,
      modules,
      ...(signature === undefined ? {} : { signature }),
      tx,
      kepala,
      naskah,
      dokumen,
      temuan: asksTemuan(tahap.value, peristiwa) ? checkedOnce(dokumen, modules) : () => [],
      setelan: profil?.[kepala.profil as ProfilId] ?? {},
      tahap: tahap.value,
      pelaku,
      peristiwa
    }
  }
}

/** A step of the system asks nothing about findings: a Surat Edaran for fifty OPD does not check fifty plans. */
const asksTemuan = (tahap: Tahap, peristiwa: Peristiwa | null): boolean =>
  peristiwa === null ||
  edgesFor(tahap, peristiwa.type).some(({ izin }) => izin.peran.some((peran) => peran !== 'sistem'))

function printedOnce(naskah: Naskah | null): () => Dokumen | null {
  let printed: Dokumen | null = null
  return () => {
    if (naskah === null) return null
    printed ??= printNaskah(naskah, { xId: true }).dokumen
    return printed
  }
}

function checkedOnce(dokumen: () => Dokumen | null, modules: readonly OpdModule[]): () => readonly Temuan[] {
  let checked: readonly Temuan[] | null = null
  return () => {
    const printed = dokumen()
    if (printed === null) return []
    checked ??= checkDokumen(printed, modules).temuan
    return checked
  }
}
