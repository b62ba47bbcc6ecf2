import type { Database, HasilVerifikasi, Jangkar, Pemda, Tx } from '@selaras/db'
import { allPemda, tenantOf, withDatabase } from '../basis-data.ts'
import type { ExitCode, Io } from '../io.ts'
import { Berhenti } from '../io.ts'
import type { Jalankan } from '../perintah.ts'

/** `selaras jejak verifikasi`: recomputes every chain of the audit trail; exit 1 when one of them was tampered with. */
export const jejakVerifikasi: Jalankan = async (argumen, io) => {
  const anchor = parseAnchor(argumen.nilai.get('jangkar'))
  return withDatabase(argumen, io, async (db) => {
    const results: { pemda: Pemda; hasil: HasilVerifikasi }[] = []
    for (const pemda of await allPemda(db)) {
      results.push(...(await verifyPemda(db, pemda, anchor)).map((hasil) => ({ pemda, hasil })))
    }
    if (anchor && !results.some(({ hasil }) => hasil.rantaiId === anchor.rantai)) {
      throw new Berhenti(`Rantai ${anchor.rantai} tidak ada di basis data ini.`, saranJangkar, 1)
    }
    for (const { pemda, hasil } of results) io.out(sayChain(pemda, hasil))
    return conclude(results.length, results.filter(({ hasil }) => !hasil.utuh).length, anchor, io)
  })
}

const saranJangkar = 'Bentuknya RANTAI:PANJANG:SIDIKJARI seperti yang tercetak saat penetapan.'

function conclude(chains: number, broken: number, anchor: JangkarRantai | null, io: Io): ExitCode {
  io.out(`${chains} rantai diperiksa, ${broken === 0 ? 'semuanya utuh' : `${broken} rusak`}.\n`)
  if (anchor === null && broken === 0 && chains > 0) io.out(`${catatanJangkar}\n`)
  return broken === 0 ? 0 : 1
}

const catatanJangkar =
  'Yang terbukti: tidak ada catatan yang diubah, dihapus, atau disisipkan sendiri-sendiri. Penulisan ulang seluruh ' +
  'rantai hanya terbukti tidak terjadi bila dicocokkan dengan jangkar yang dicetak saat penetapan (--jangkar).'

interface JangkarRantai {
  readonly rantai: string
  readonly jangkar: Jangkar
}

async function verifyPemda(
  db: Database,
  pemda: Pemda,
  anchor: JangkarRantai | null
): Promise<HasilVerifikasi[]> {
  const { listRantaiJejak, verifyJejak, withTenant } = await import('@selaras/db')
  return withTenant(db, tenantOf(pemda.id), async (tx: Tx) => {
    const results: HasilVerifikasi[] = []
    for (const rantai of await listRantaiJejak(tx)) {
      results.push(await verifyJejak(tx, rantai, anchor?.rantai === rantai ? [anchor.jangkar] : []))
    }
    return results
  })
}

function sayChain(pemda: Pemda, { rantaiId, utuh, panjang, hash, masalah }: HasilVerifikasi): string {
  const whose = rantaiId === pemda.id ? `pemda ${pemda.nama}` : `naskah ${rantaiId} (${pemda.nama})`
  const head = `${utuh ? '✓' : '✗'} ${whose}: ${panjang} catatan, ${hash.slice(0, 16)}…\n`
  return head + masalah.map(({ keterangan }) => `    ${keterangan}\n`).join('')
}

function parseAnchor(text: string | undefined): JangkarRantai | null {
  if (text === undefined) return null
  const [, rantai, panjang, hash] = /^([0-9a-f-]{36}):(\d+):([0-9a-f]{64})$/.exec(text.trim()) ?? []
  if (!rantai || !panjang || !hash) throw new Berhenti(`Jangkar “${text}” tidak terbaca.`, saranJangkar)
  return { rantai, jangkar: { panjang: Number(panjang), hash } }
}
