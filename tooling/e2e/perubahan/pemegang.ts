import { masukApi, type Pelanggan } from './pelanggan.ts'

/** Who does what to a plan of one OPD, by mailbox. */
export interface Pemegang {
  readonly perencana: Pelanggan
  readonly kepala: Pelanggan
  readonly verifikator: Pelanggan
  readonly kepalaBappelitbangda: Pelanggan
  readonly inspektorat: Pelanggan
}

export async function pemegangOf(
  address: string,
  domain: string,
  opd: 'dinkop' | 'dinkes'
): Promise<Pemegang> {
  const masuk = (kotak: string) => masukApi(address, `${kotak}@${domain}`)
  return {
    perencana: await masuk(`perencana.${opd}`),
    kepala: await masuk(`kepala.${opd}`),
    verifikator: await masuk('verifikator.bappelitbangda'),
    kepalaBappelitbangda: await masuk('kepala.bappelitbangda'),
    inspektorat: await masuk('auditor.inspektorat')
  }
}

/** Takes an event of the plan for the person. */
export const langkah = (siapa: Pelanggan, naskahId: string, peristiwa: string, data: object = {}) =>
  siapa.kirim('langkahTahap', 'LangkahInput', { naskahId, peristiwa, data })
