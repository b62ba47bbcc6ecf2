import { loadNaskah, readNaskah } from '@selaras/db'
import { TAHAP } from '@selaras/domain/tahap'
import { expect, it } from 'vitest'
import { countStatements } from '../../../db/test/count-statements.ts'
import { availableOf } from '../../src/langkah/index.ts'
import { onPglite } from '../engines.ts'
import { duduk, siapkanPemda } from './keadaan-uji.ts'
import { addNaskahUji, addPemdaLangkah, asSistem, konteks, langkah, orang } from './naskah-uji.ts'

/** Statements that the facts of one plan may cost, in any state; more plans and rows around it cost none. */
const paling = 24

onPglite('what a step asks the database', (engine) => {
  it('is bounded in every state and does not grow with the plans of the pemda', async () => {
    const test = await engine.open()
    try {
      const pemda = await addPemdaLangkah(test.db)
      await asSistem(pemda, (tx) => siapkanPemda(tx, pemda.opdId))
      const count = countStatements(test.db)
      const costs = async () => {
        const found = new Map<string, number>()
        for (const tahap of TAHAP) {
          await asSistem(pemda, async (tx) => {
            const { naskahId } = await duduk(tx, pemda.opdId, tahap)
            const kepala = await readNaskah(tx, naskahId)
            const isi = await loadNaskah(tx, naskahId)
            if (kepala === null) throw new Error('no plan')
            count()
            await availableOf(tx, kepala, isi, orang('kepalaOpd'), konteks())
            found.set(tahap, count())
          })
        }
        return found
      }
      const few = await costs()
      await asSistem(pemda, async (tx) => {
        for (let n = 0; n < 10; n++) await addNaskahUji(tx, pemda.opdId, { tahap: 'berlaku' })
      })
      expect(await costs()).toEqual(few)
      for (const [tahap, cost] of few) expect(cost, tahap).toBeLessThanOrEqual(paling)
    } finally {
      await test.close()
    }
  })

  it('is one look at the plan when the state does not know the event or the role may not send it', async () => {
    const test = await engine.open()
    try {
      const pemda = await addPemdaLangkah(test.db)
      const { naskahId } = await asSistem(pemda, (tx) => duduk(tx, pemda.opdId, 'forum'))
      const count = countStatements(test.db)
      await langkah(pemda, naskahId, { type: 'ajukan' }, orang('kepalaOpd'))
      expect(count()).toBe(1)
      await langkah(pemda, naskahId, { type: 'tutupForum' }, orang('perencanaOpd'))
      expect(count()).toBe(1)
    } finally {
      await test.close()
    }
  })
})
