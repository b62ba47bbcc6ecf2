import { listPotret, readJejak, readNaskah, readTahapLog, verifyJejak, withTenant } from '@selaras/db'
import { BELUM_ADA, type PeranPelaku, type Tahap } from '@selaras/domain/tahap'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { EXPECTED } from '../../../domain/test/tahap/expected-table.ts'
import { localSignature } from '../../src/index.ts'
import { SISTEM, stepNaskah } from '../../src/langkah/index.ts'
import { onBothEngines, type TestDatabase } from '../engines.ts'
import { addPemdaLangkah, asSistem, konteks, orang, type PemdaLangkah, tenantOf } from './naskah-uji.ts'
import { dudukUntuk, peranOrang, type RagamPemda, ragamOf, siapkanRagam, type Tepi } from './tepi-uji.ts'

const signature = localSignature({ secret: 'uji' })

interface Lintasan extends Tepi {
  readonly peran: PeranPelaku
  readonly efek: readonly string[]
}

/** Every branch of the table with one role that may take it. */
const LINTASAN: readonly Lintasan[] = EXPECTED.flatMap((row) =>
  row.dari === BELUM_ADA
    ? []
    : row.ke.map((branch, cabang) => ({
        dari: row.dari as Tahap,
        peristiwa: row.peristiwa,
        ke: branch.ke as Tahap,
        cabang,
        efek: branch.efek,
        peran: row.peran[0] ?? 'publik'
      }))
)

onBothEngines('every transition of the machine, taken on a plan in the database', (engine) => {
  let test: TestDatabase
  const pemda = new Map<RagamPemda, PemdaLangkah>()
  beforeAll(async () => {
    test = await engine.open()
    for (const ragam of ['penuh', 'kosong', 'ringkas'] as const) {
      const one = await addPemdaLangkah(test.db)
      await asSistem(one, (tx) => siapkanRagam(tx, one.opdId, ragam))
      pemda.set(ragam, one)
    }
  })
  afterAll(() => test?.close())

  it.each(LINTASAN)('$dari —$peristiwa→ $ke', async (tepi) => {
    const where = pemda.get(ragamOf(tepi))
    if (!where) throw new Error('no pemda')
    // The last official of the chain where the branch is the last paraf.
    const peran = tepi.peristiwa === 'paraf' && tepi.ke === 'siapDitetapkan' ? 'sekda' : tepi.peran
    const { duduk, event } = await asSistem(where, (tx) => dudukUntuk(tx, where.opdId, tepi, peran))
    const pelaku = peranOrang(peran) ? orang(peran) : SISTEM
    const before = await asSistem(where, (tx) => listPotret(tx, duduk.naskahId))
    const taken = await withTenant(test.db, tenantOf(where, pelaku), (tx) =>
      stepNaskah(tx, duduk.naskahId, event, pelaku, { ...konteks(), signature })
    )
    expect(taken).toMatchObject({ ok: true, value: { tahap: tepi.ke, versi: 2 } })
    await asSistem(where, async (tx) => {
      expect(await readNaskah(tx, duduk.naskahId)).toMatchObject({ tahap: tepi.ke, versi: 2 })
      const [log, second] = (await readTahapLog(tx, duduk.naskahId)).filter((row) => row.mesin === 'renstra')
      expect(second).toBeUndefined()
      expect(log).toMatchObject({ dari: tepi.dari, ke: tepi.ke, peristiwa: tepi.peristiwa, sebagai: peran })
      const { efek } = (log?.rincian ?? { efek: [] }) as unknown as { efek: { jenis: string }[] }
      expect(efek.map(({ jenis }) => jenis)).toEqual(tepi.efek)
      expect((await listPotret(tx, duduk.naskahId)).length - before.length).toBe(
        tepi.efek.includes('potret') ? 1 : 0
      )
      expect((await readJejak(tx, duduk.naskahId)).map((row) => row.tindakan)).toEqual([
        'buat',
        tepi.peristiwa
      ])
      expect(await verifyJejak(tx, duduk.naskahId)).toMatchObject({ utuh: true })
    })
  })
})
