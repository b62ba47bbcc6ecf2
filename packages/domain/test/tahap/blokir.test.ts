import { describe, expect, it } from 'vitest'
import { semuaAturan } from '../../src/aturan/index.gen.ts'
import { PROFIL, shownKeparahan, tahapMemblokir } from '../../src/law/index.ts'

describe('blokir and the rules', () => {
  it('[LAW-24] an exception that names a rule names one that exists, and beats the one of its check', () => {
    const { blokir } = PROFIL.PMDN86
    const named = blokir.khusus.flatMap((khusus) => khusus.periksa).filter((id) => !id.startsWith('M-'))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((id) => !semuaAturan.some((aturan) => aturan.id === id))).toEqual([])
    const own = { id: 'CASCADE-003', periksa: 'M-01' }
    expect(tahapMemblokir('PMDN86', own, 'kritis')).toContain('penyempurnaanRancangan')
    expect(shownKeparahan(blokir, own, 'kritis', 'rancanganAwal')).toBe('kritis')
  })
})
