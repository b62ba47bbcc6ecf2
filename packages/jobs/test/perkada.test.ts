import {
  deletePerkada,
  listBerkas,
  loadNaskah,
  perkadaOfNaskah,
  readCatatanPenetapan,
  readJejakKepala,
  readNaskah,
  readPerkada,
  readRantai,
  saveOpd,
  savePengaturan,
  savePeran,
  savePerkada,
  type Tx,
  verifyJejak,
  withTenant
} from '@selaras/db'
import type { Peran, Peristiwa } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { KonteksLangkah } from '../src/langkah/index.ts'
import { stepNaskah } from '../src/langkah/index.ts'
import {
  newPerkada,
  removePerkada,
  setNaskahPerkada,
  templatPerkada,
  wordPerkada
} from '../src/perkada/perkada.ts'
import { recordReviu } from '../src/perkada/reviu.ts'
import { enactPerkada, enforcePerkada } from '../src/perkada/tetapkan.ts'
import { localSignature } from '../src/tanda-tangan/local-signature.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { bekukan, duduk, hashPindaian, siapkanPemda, simpanPindaian } from './langkah/keadaan-uji.ts'
import {
  addNaskahUji,
  addPemdaLangkah,
  asSistem,
  orang,
  type PemdaLangkah,
  tenantOf
} from './langkah/naskah-uji.ts'

const signature = localSignature({ secret: 'rahasia-uji-yang-panjangnya-cukup-32' })

onBothEngines('from the frozen Lampiran to the law', (engine) => {
  let base: TestDatabase
  let pemda: PemdaLangkah
  let now = new Date('2026-03-02T02:00:00Z')
  beforeAll(async () => {
    base = await engine.open()
    pemda = await addPemdaLangkah(base.db)
    await asSistem(pemda, (tx) => siapkanPemda(tx, pemda.opdId))
  })
  afterAll(() => base?.close())

  const konteks = (): KonteksLangkah => {
    now = new Date(now.getTime() + 1000)
    return { now, hariIni: now.toISOString().slice(0, 10), newId: uuidv7, modules: [], signature }
  }
  const hukum = orang('bagianHukum')
  const as = <T>(pelaku: ReturnType<typeof orang>, work: (tx: Tx) => Promise<T>): Promise<T> =>
    withTenant(base.db, tenantOf(pemda, pelaku), work)
  const step = (naskahId: string, event: Peristiwa, pelaku: ReturnType<typeof orang>) =>
    as(pelaku, (tx) => stepNaskah(tx, naskahId, event, pelaku, konteks()))
  const tahapOf = async (naskahId: string) => (await asSistem(pemda, (tx) => readNaskah(tx, naskahId)))?.tahap
  const chainsOf = async (naskahId: string) =>
    (await asSistem(pemda, (tx) => readRantai(tx, [naskahId]))).get(naskahId) ?? []
  const hashOf = async (naskahId: string) =>
    (await chainsOf(naskahId)).find((one) => one.gugur === null)?.hash ?? ''
  const sign = async (naskahId: string, pelaku: ReturnType<typeof orang>) =>
    step(naskahId, { type: 'paraf', hash: await hashOf(naskahId) }, pelaku)
  const urutan: readonly Peran[] = [
    'sekretarisOpd',
    'kepalaOpd',
    'kepalaBappelitbangda',
    'bagianHukum',
    'asisten',
    'sekda'
  ]
  const signAll = async (naskahId: string, from = 0) => {
    for (const peran of urutan.slice(from))
      expect(await sign(naskahId, orang(peran))).toMatchObject({ ok: true })
  }
  const seat = (tahap: Parameters<typeof duduk>[2]) =>
    asSistem(pemda, (tx) => duduk(tx, pemda.opdId, tahap)).then((one) => one.naskahId)
  /** A plan with an open chain, out of the hands of Inspektorat. */
  const atParaf = async () => {
    const naskahId = await seat('reviuApip')
    expect(await step(naskahId, { type: 'selesaikanReviu' }, orang('inspektorat'))).toMatchObject({
      ok: true,
      value: { tahap: 'paraf' }
    })
    return naskahId
  }
  const draft = async (...naskahIds: string[]) => {
    const made = await as(hukum, (tx) => newPerkada(tx, naskahIds, hukum, konteks()))
    if (!made.ok) throw new Error(made.refusal.message)
    return made.value.perkadaId
  }
  /** The same with a draft of its Perkada, for its officials to sign. */
  const berperkada = async () => {
    const naskahId = await atParaf()
    await draft(naskahId)
    return naskahId
  }
  const perkadaOf = async (perkadaId: string) => {
    const found = await asSistem(pemda, (tx) => readPerkada(tx, perkadaId))
    if (found === null) throw new Error('no Perkada')
    return found
  }
  const fix = (perkadaId: string, nomor: string, tanggal = '2026-03-02') =>
    as(hukum, (tx) => enactPerkada(tx, perkadaId, { nomor, tahun: 2026, tanggal }, () => hukum, konteks()))
  const enforce = (perkadaId: string, nomor: string) =>
    as(hukum, (tx) =>
      enforcePerkada(
        tx,
        perkadaId,
        {
          berita: { nama: 'Berita Daerah Kabupaten Uji', tahun: 2026, nomor },
          tambahan: '12',
          tanggal: '2026-03-02'
        },
        () => hukum,
        konteks()
      )
    )

  it('[PRF-1] the chain opens on the frozen hash and is walked in the order of the profile, out of turn nobody signs', async () => {
    const naskahId = await berperkada()
    const [chain] = await chainsOf(naskahId)
    expect(chain).toMatchObject({ ke: 1, jabatan: urutan, gugur: null, paraf: [] })
    expect(await sign(naskahId, orang('sekda'))).toMatchObject({
      ok: false,
      refusal: { code: 'TIDAK_BERHAK' }
    })
    await signAll(naskahId)
    expect(await tahapOf(naskahId)).toBe('siapDitetapkan')
    const [done] = await chainsOf(naskahId)
    expect(done?.paraf.map((one) => one.jabatanId)).toEqual(urutan)
    for (const one of done?.paraf ?? []) {
      expect(one).toMatchObject({
        hash: done?.hash,
        sebagai: 'definitif',
        penggunaId: one.jabatanId,
        pindaianId: null
      })
    }
  })

  it('[PRF-1] the pemda may order its chain in its own way', async () => {
    await asSistem(pemda, (tx) =>
      savePengaturan(tx, { profil: { PMDN86: { rantaiParaf: ['kepalaOpd', 'sekda'] } } })
    )
    try {
      const naskahId = await berperkada()
      expect(await sign(naskahId, orang('sekretarisOpd'))).toMatchObject({ ok: false })
      expect(await sign(naskahId, orang('kepalaOpd'))).toMatchObject({ ok: true, value: { tahap: 'paraf' } })
      expect(await sign(naskahId, orang('sekda'))).toMatchObject({
        ok: true,
        value: { tahap: 'siapDitetapkan' }
      })
    } finally {
      await asSistem(pemda, (tx) => savePengaturan(tx, {}))
    }
  })

  it('[PRF-2] a deputy signs as such, and once: for a second office another deputy is needed', async () => {
    const naskahId = await berperkada()
    const plh = { mulai: '2026-03-01', selesai: '2026-03-31', sebagai: 'plh' } as const
    await asSistem(pemda, async (tx) => {
      for (const peran of ['sekretarisOpd', 'kepalaOpd'] as const)
        await savePeran(tx, {
          id: uuidv7(),
          penggunaId: 'rangkap',
          nama: 'Pejabat Rangkap',
          peran,
          opdId: pemda.opdId,
          ...plh
        })
    })
    const rangkap = { ...orang('sekretarisOpd', 'kepalaOpd'), id: 'rangkap', nama: 'Pejabat Rangkap' }
    expect(await sign(naskahId, rangkap)).toMatchObject({ ok: true })
    const again = await sign(naskahId, rangkap)
    expect(again).toMatchObject({ ok: false, refusal: { code: 'TIDAK_BERHAK' } })
    expect(!again.ok && again.refusal.message).toContain('setiap orang memaraf satu kali')
    await signAll(naskahId, 1)
    const [chain] = await chainsOf(naskahId)
    expect(chain?.paraf[0]).toMatchObject({ orang: 'rangkap', sebagai: 'plh', nama: 'Pejabat Rangkap' })
  })

  it('[PRF-2] a paraf on paper is recorded with its scan, its official and its day, none of which may be invented', async () => {
    const naskahId = await berperkada()
    const event = async (change: object = {}): Promise<Peristiwa> =>
      ({
        type: 'catatParaf',
        jabatanId: 'sekretarisOpd',
        hash: await hashOf(naskahId),
        pindaian: hashPindaian,
        tanggal: '2026-03-02',
        penandatangan: { penggunaId: 'sekretarisOpd', nama: 'x', sebagai: 'plh' },
        ...change
      }) as Peristiwa
    expect(await step(naskahId, await event(), hukum)).toMatchObject({ ok: false })
    await asSistem(pemda, (tx) => simpanPindaian(tx, naskahId, pemda.opdId))
    const refused: object[] = [
      { tanggal: '2026-03-01' },
      { tanggal: '2026-03-03' },
      { pindaian: 'ab'.repeat(32) },
      { hash: 'ab'.repeat(32) },
      { jabatanId: 'sekda' },
      { penandatangan: { penggunaId: 'sekda', nama: 'Sekda', sebagai: 'definitif' } },
      { penandatangan: { penggunaId: 'siapa-pun', nama: 'Siapa', sebagai: 'definitif' } }
    ]
    for (const change of refused)
      expect(await step(naskahId, await event(change), hukum), JSON.stringify(change)).toMatchObject({
        ok: false
      })
    expect((await chainsOf(naskahId))[0]?.paraf).toEqual([])
    expect(await step(naskahId, await event(), hukum)).toMatchObject({ ok: true })
    const tanpaAkun = { penggunaId: null, nama: 'Drs. Tanpa Akun', sebagai: 'plt' }
    expect(
      await step(naskahId, await event({ jabatanId: 'kepalaOpd', penandatangan: tanpaAkun }), hukum)
    ).toMatchObject({ ok: true })
    const [chain] = await chainsOf(naskahId)
    const [scan] = (await asSistem(pemda, (tx) => listBerkas(tx, naskahId))).filter(
      (one) => one.hash === hashPindaian
    )
    // What was claimed of somebody with an account is what their role says.
    expect(chain?.paraf).toMatchObject([
      {
        jabatanId: 'sekretarisOpd',
        orang: 'sekretarisOpd',
        nama: 'Pejabat sekretarisOpd',
        sebagai: 'definitif'
      },
      { jabatanId: 'kepalaOpd', orang: 'nama:drs. tanpa akun', nama: 'Drs. Tanpa Akun', sebagai: 'plt' }
    ])
    for (const one of chain?.paraf ?? [])
      expect(one).toMatchObject({
        pindaianId: scan?.id,
        pindaianHash: hashPindaian,
        dicatatOleh: 'bagianHukum'
      })
  })

  it('every paraf holds a signature that the server verifies, and that no other text has', async () => {
    const naskahId = await berperkada()
    await sign(naskahId, orang('sekretarisOpd'))
    const [chain] = await chainsOf(naskahId)
    const paraf = chain?.paraf[0]
    if (!chain || !paraf) throw new Error('no paraf')
    const isi = {
      naskahId,
      potretId: chain.potretId,
      hash: paraf.hash,
      ke: chain.ke,
      jabatanId: paraf.jabatanId,
      orang: paraf.orang,
      sebagai: paraf.sebagai,
      pindaian: paraf.pindaianHash,
      dicatatOleh: paraf.dicatatOleh,
      waktu: paraf.waktu
    }
    const tandaTangan = paraf.tandaTangan as never
    expect(await signature.verify(isi, tandaTangan)).toEqual({ sah: true })
    expect(await signature.verify({ ...isi, jabatanId: 'sekda' }, tandaTangan)).toMatchObject({ sah: false })
  })

  it('[PRF-4] a paraf on a hash of yesterday is refused as BASI, and without a signing key nothing is half done', async () => {
    const naskahId = await berperkada()
    expect(
      await step(naskahId, { type: 'paraf', hash: 'ab'.repeat(32) }, orang('sekretarisOpd'))
    ).toMatchObject({
      ok: false,
      refusal: { code: 'BASI' }
    })
    const { signature: _, ...without } = konteks()
    const hash = await hashOf(naskahId)
    const sekretaris = orang('sekretarisOpd')
    expect(
      await as(sekretaris, (tx) => stepNaskah(tx, naskahId, { type: 'paraf', hash }, sekretaris, without))
    ).toMatchObject({ ok: false })
    expect((await chainsOf(naskahId))[0]?.paraf).toEqual([])
    expect(await sign(naskahId, sekretaris)).toMatchObject({ ok: true })
  })

  it('[PRF-10] nobody signs, on paper neither, before Bagian Hukum has drafted the Perkada; then the chain goes on', async () => {
    const naskahId = await atParaf()
    await asSistem(pemda, (tx) => simpanPindaian(tx, naskahId, pemda.opdId))
    const onPaper = {
      type: 'catatParaf',
      jabatanId: 'sekretarisOpd',
      hash: await hashOf(naskahId),
      pindaian: hashPindaian,
      tanggal: '2026-03-02',
      penandatangan: { penggunaId: 'sekretarisOpd', nama: 'x', sebagai: 'definitif' }
    } as const
    for (const refused of [
      await sign(naskahId, orang('sekretarisOpd')),
      await step(naskahId, onPaper, hukum)
    ])
      expect(refused).toMatchObject({
        ok: false,
        refusal: {
          code: 'SYARAT_BELUM_TERPENUHI',
          message: expect.stringContaining('Rancangan Perkada untuk naskah ini belum disusun'),
          advice: expect.stringContaining('Bagian Hukum menyusun Perkada')
        }
      })
    await draft(naskahId)
    expect(await step(naskahId, onPaper, hukum)).toMatchObject({ ok: true })
    await signAll(naskahId, 1)
    expect(await tahapOf(naskahId)).toBe('siapDitetapkan')
  })

  it('[PKD-18] until the first paraf an incomplete Perkada is worded freely, then only what is empty is filled', async () => {
    const naskahId = await atParaf()
    const perkadaId = await draft(naskahId)
    const word = async (change: object) => {
      const { versi, isi } = await perkadaOf(perkadaId)
      const teks = { ...(isi as object), ...change }
      return as(hukum, (tx) => wordPerkada(tx, { perkadaId, versi, isi: teks }, hukum, konteks()))
    }
    // A complete text stands still while officials sign; that of the template is, in this pemda.
    expect(await word({ tempat: '' })).toMatchObject({ ok: false, refusal: { code: 'TERKUNCI' } })
    const { versi, isi } = await perkadaOf(perkadaId)
    await asSistem(pemda, (tx) =>
      savePerkada(
        tx,
        perkadaId,
        versi,
        { ...(isi as object), tempat: '' },
        { penggunaId: 'uji', waktu: now.toISOString() }
      )
    )
    expect(await word({ judul: 'Judul lain' })).toMatchObject({ ok: true })
    await sign(naskahId, orang('sekretarisOpd'))
    expect(await word({ judul: 'Judul lain lagi', tempat: 'Kota Uji' })).toMatchObject({
      ok: false,
      refusal: { code: 'TERKUNCI', message: expect.stringMatching(/^Judul sudah terisi/) }
    })
    expect(await word({ tempat: 'Kota Uji' })).toMatchObject({ ok: true })
    expect((await perkadaOf(perkadaId)).isi).toMatchObject({ judul: 'Judul lain', tempat: 'Kota Uji' })
    expect(await word({ tempat: 'Kota Lain' })).toMatchObject({ ok: false, refusal: { code: 'TERKUNCI' } })
  })

  it('an objection to the words of the Perkada keeps the paraf: after harmonisasi the next official goes on', async () => {
    const naskahId = await atParaf()
    const perkadaId = await draft(naskahId)
    await sign(naskahId, orang('sekretarisOpd'))
    const { versi, isi } = await perkadaOf(perkadaId)
    const word = (judul: string) =>
      as(hukum, (tx) =>
        wordPerkada(tx, { perkadaId, versi, isi: { ...(isi as object), judul } }, hukum, konteks())
      )
    expect(await word('lain')).toMatchObject({ ok: false, refusal: { code: 'TERKUNCI' } })
    expect(
      await step(
        naskahId,
        { type: 'tolakParaf', keberatan: 'perkada', alasan: 'konsiderans' },
        orang('kepalaOpd')
      )
    ).toMatchObject({ ok: true, value: { tahap: 'harmonisasi' } })
    expect(await word('Rencana Strategis Dinas Pendidikan')).toMatchObject({ ok: true })
    expect(await word('lagi')).toMatchObject({ ok: false, refusal: { code: 'BASI' } })
    expect(await step(naskahId, { type: 'selesaikanHarmonisasi' }, hukum)).toMatchObject({ ok: true })
    const chains = await chainsOf(naskahId)
    expect(chains).toHaveLength(1)
    expect(chains[0]?.paraf).toHaveLength(1)
    await signAll(naskahId, 1)
    expect(await tahapOf(naskahId)).toBe('siapDitetapkan')
  })

  it('an objection to the Lampiran voids every paraf; they stay readable, with who objected and why', async () => {
    const naskahId = await berperkada()
    await sign(naskahId, orang('sekretarisOpd'))
    const answer = await step(
      naskahId,
      { type: 'tolakParaf', keberatan: 'lampiran', alasan: 'pagu keliru' },
      orang('kepalaOpd')
    )
    expect(answer).toMatchObject({ ok: true, value: { tahap: 'rancanganAkhir' } })
    const chains = await chainsOf(naskahId)
    expect(chains).toMatchObject([{ gugur: { oleh: 'kepalaOpd', alasan: 'pagu keliru' }, paraf: [{}] }])
  })

  it('[PRF-7] one Perkada fixes two naskah: together, with number, law and the end of each jejak', async () => {
    const opdLain = uuidv7()
    await asSistem(pemda, (tx) =>
      saveOpd(tx, { id: opdLain, nama: 'Dinas Lain', singkatan: 'Lain', jenis: 'opd' })
    )
    const [a, b] = [
      await atParaf(),
      await asSistem(pemda, (tx) => duduk(tx, opdLain, 'harmonisasi')).then((one) => one.naskahId)
    ]
    const perkadaId = await draft(a, b)
    await signAll(a)
    const before = await asSistem(pemda, (tx) => readJejakKepala(tx, a))
    // The second one is not ready: nothing at all happens, also to the first.
    const early = await fix(perkadaId, '40')
    expect(early).toMatchObject({ ok: false })
    expect(!early.ok && early.refusal.message).toMatch(/^Lampiran 2: .*Tidak satu pun naskah berubah/)
    expect([await tahapOf(a), await tahapOf(b)]).toEqual(['siapDitetapkan', 'harmonisasi'])
    expect((await perkadaOf(perkadaId)).penetapan).toBeNull()
    expect(await asSistem(pemda, (tx) => readJejakKepala(tx, a))).toEqual(before)

    expect(await step(b, { type: 'selesaikanHarmonisasi' }, hukum)).toMatchObject({ ok: true })
    for (const peran of urutan) {
      const pelaku = orang(peran)
      const tenant = { ...tenantOf(pemda, pelaku), ...(peran.endsWith('Opd') ? { opdId: opdLain } : {}) }
      if (peran.endsWith('Opd'))
        await asSistem(pemda, (tx) =>
          savePeran(tx, {
            id: uuidv7(),
            penggunaId: peran,
            nama: peran,
            peran,
            opdId: opdLain,
            sebagai: 'plt',
            mulai: '2026-01-01',
            selesai: null
          })
        )
      const hash = await hashOf(b)
      expect(
        await withTenant(base.db, tenant, (tx) =>
          stepNaskah(tx, b, { type: 'paraf', hash }, pelaku, konteks())
        )
      ).toMatchObject({ ok: true })
    }
    // Not from one of them alone.
    expect(
      await step(a, { type: 'tetapkan', nomor: '40', tahun: 2026, tanggal: '2026-03-02' }, hukum)
    ).toMatchObject({ ok: false })
    const done = await fix(perkadaId, '040')
    expect(done).toMatchObject({ ok: true })
    expect([await tahapOf(a), await tahapOf(b)]).toEqual(['ditetapkan', 'ditetapkan'])
    const fixed = await perkadaOf(perkadaId)
    expect(fixed.penetapan).toMatchObject({ nomor: '40', tahun: 2026, tanggal: '2026-03-02' })
    const [first] = fixed.naskah
    expect(first?.beku).toMatchObject({ hash: await hashOf(a), jangkar: before })
    if (!first?.beku || !done.ok) throw new Error('not fixed')
    const anchors = [
      first.beku.jangkar,
      { panjang: done.value.naskah[0]?.panjang ?? 0, hash: done.value.naskah[0]?.hash ?? '' }
    ]
    expect(await asSistem(pemda, (tx) => verifyJejak(tx, a, anchors))).toMatchObject({ masalah: [] })

    expect(await enforce(perkadaId, '40')).toMatchObject({ ok: true })
    expect([await tahapOf(a), await tahapOf(b)]).toEqual(['berlaku', 'berlaku'])
    expect(await perkadaOf(perkadaId)).toMatchObject({
      pengundangan: { tambahan: '12', berita: { nomor: '40' } }
    })
    for (const again of [await fix(perkadaId, '41'), await enforce(perkadaId, '41')])
      expect(again).toMatchObject({ ok: false, refusal: { code: 'TERKUNCI' } })
  })

  it('a number that is taken, a date ahead, and a person without the role are refused, and nothing is kept', async () => {
    const naskahId = await atParaf()
    const perkadaId = await draft(naskahId)
    await signAll(naskahId)
    expect(await fix(perkadaId, '40')).toMatchObject({ ok: false, refusal: { code: 'NILAI_TIDAK_SAH' } })
    expect(await fix(perkadaId, '50', '2026-03-09')).toMatchObject({ ok: false })
    const sekda = orang('sekda')
    expect(
      await as(sekda, (tx) =>
        enactPerkada(
          tx,
          perkadaId,
          { nomor: '50', tahun: 2026, tanggal: '2026-03-02' },
          () => sekda,
          konteks()
        )
      )
    ).toMatchObject({ ok: false, refusal: { code: 'TIDAK_BERHAK' } })
    expect(await enforce(perkadaId, '50')).toMatchObject({
      ok: false,
      refusal: { code: 'SYARAT_BELUM_TERPENUHI' }
    })
    expect((await perkadaOf(perkadaId)).penetapan).toBeNull()
    // One plan alone may also be fixed by its own step, which records the Perkada.
    expect(
      await step(naskahId, { type: 'tetapkan', nomor: '50', tahun: 2026, tanggal: '2026-03-02' }, hukum)
    ).toMatchObject({ ok: true })
    expect((await perkadaOf(perkadaId)).penetapan).toMatchObject({ nomor: '50' })
  })

  it('after penetapan nothing of the Perkada is open, and a plan without one is not fixed', async () => {
    const naskahId = await atParaf()
    const perkadaId = await draft(naskahId)
    await signAll(naskahId)
    expect(await fix(perkadaId, '60')).toMatchObject({ ok: true })
    const { versi, isi } = await perkadaOf(perkadaId)
    const answers = [
      await as(hukum, (tx) => wordPerkada(tx, { perkadaId, versi, isi }, hukum, konteks())),
      await as(hukum, (tx) =>
        setNaskahPerkada(tx, { perkadaId, versi, naskahIds: [naskahId] }, hukum, konteks())
      ),
      await as(hukum, (tx) => removePerkada(tx, perkadaId, hukum, konteks())),
      await as(hukum, (tx) => newPerkada(tx, [naskahId], hukum, konteks()))
    ]
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, refusal: { code: 'TERKUNCI' } })
    const lain = await asSistem(pemda, (tx) => duduk(tx, pemda.opdId, 'siapDitetapkan'))
    await asSistem(pemda, (tx) => deletePerkada(tx, lain.perkadaId ?? ''))
    const tetapkan = { type: 'tetapkan', nomor: '61', tahun: 2026, tanggal: '2026-03-02' } as const
    const refused = await step(lain.naskahId, tetapkan, hukum)
    expect(!refused.ok && refused.refusal.message).toContain('belum dimuat dalam rancangan Perkada')
  })

  it('a draft takes and gives up plans; one that is being signed stays, one of another Perkada does not come', async () => {
    const [a, b] = [await seat('rancanganAkhir'), await atParaf()]
    const perkadaId = await draft(a)
    const set = async (naskahIds: readonly string[]) => {
      const { versi } = await perkadaOf(perkadaId)
      return as(hukum, (tx) => setNaskahPerkada(tx, { perkadaId, versi, naskahIds }, hukum, konteks()))
    }
    expect(await set([b, a])).toMatchObject({ ok: true })
    expect((await perkadaOf(perkadaId)).naskah.map((one) => one.naskahId)).toEqual([b, a])
    expect(await set([a])).toMatchObject({ ok: false, refusal: { code: 'TERKUNCI' } })
    expect(await set([])).toMatchObject({ ok: false })
    expect(await set([b, b])).toMatchObject({ ok: false })
    expect(await set([b])).toMatchObject({ ok: true })
    expect(await sign(b, orang('sekretarisOpd'))).toMatchObject({ ok: true })
    expect(await set([b])).toMatchObject({ ok: true })
    expect(await set([b, a])).toMatchObject({ ok: false, refusal: { code: 'TERKUNCI' } })
    expect(await as(hukum, (tx) => newPerkada(tx, [b], hukum, konteks()))).toMatchObject({ ok: false })
    expect(await as(hukum, (tx) => removePerkada(tx, perkadaId, hukum, konteks()))).toMatchObject({
      ok: false
    })
    const other = await draft(a)
    expect(await as(hukum, (tx) => removePerkada(tx, other, hukum, konteks()))).toMatchObject({ ok: true })
    expect(await asSistem(pemda, (tx) => perkadaOfNaskah(tx, [a]))).toEqual(new Map())
  })

  it('its words come from the facts of the pemda, also when they change before it is fixed', async () => {
    const naskahId = await seat('rancanganAkhir')
    const perkadaId = await draft(naskahId)
    const first = await perkadaOf(perkadaId)
    expect(first.isi).toMatchObject({
      judul: expect.stringContaining('Dinas Pendidikan Kabupaten Uji'),
      pengundang: { nama: 'Pejabat sekda' },
      penetap: { nama: 'Pejabat kepalaDaerah' }
    })
    await asSistem(pemda, (tx) =>
      saveOpd(tx, {
        id: pemda.opdId,
        nama: 'Dinas Pendidikan dan Kebudayaan',
        singkatan: 'Disdikbud',
        jenis: 'opd'
      })
    )
    const again = await asSistem(pemda, (tx) => templatPerkada(tx, first, '2026-03-02'))
    expect(again?.judul).toContain('Dinas Pendidikan dan Kebudayaan')
  })

  it('[PRF-8] Inspektorat records its working paper on what is frozen now; without it the reviu does not end', async () => {
    const naskahId = await asSistem(pemda, async (tx) => {
      const id = await addNaskahUji(tx, pemda.opdId, { tahap: 'reviuApip' })
      await bekukan(tx, id, pemda.opdId, 'verifikasiRancanganAkhir')
      return id
    })
    const selesai = () => step(naskahId, { type: 'selesaikanReviu' }, orang('inspektorat'))
    const record = (isi: string, pernahMenyunting = false, berkasId: string | null = null) => {
      const pelaku = { ...orang('inspektorat'), pernahMenyunting }
      return as(pelaku, (tx) => recordReviu(tx, { naskahId, isi, berkasId }, pelaku, konteks()))
    }
    expect(await selesai()).toMatchObject({ ok: false })
    expect(await record(' ')).toMatchObject({ ok: false, refusal: { code: 'NILAI_TIDAK_SAH' } })
    expect(await record('x', false, uuidv7())).toMatchObject({ ok: false })
    expect(await record('x', true)).toMatchObject({ ok: false, refusal: { code: 'TIDAK_BERHAK' } })
    expect(await selesai()).toMatchObject({ ok: false })
    expect(await record('Telah disusun sesuai tata cara.')).toMatchObject({ ok: true })
    expect(await selesai()).toMatchObject({ ok: true, value: { tahap: 'paraf' } })
    expect(await record('Terlambat.')).toMatchObject({ ok: false, refusal: { code: 'TERKUNCI' } })
  })

  it('a plan in force is corrected in its wording by what it really says, and revoked by a later Perkada', async () => {
    const naskahId = await atParaf()
    const perkadaId = await draft(naskahId)
    await signAll(naskahId)
    await fix(perkadaId, '70')
    await enforce(perkadaId, '70')
    const { rows } = await asSistem(pemda, async (tx) => {
      const naskah = await loadNaskah(tx, naskahId)
      const simpul = [...(naskah?.simpul.values() ?? [])].find(
        (one) => typeof one.isian['uraian'] === 'string'
      )
      return { rows: { simpulId: simpul?.id ?? '', lama: String(simpul?.isian['uraian']) } }
    })
    const ralat = (lama: string, baru: string) =>
      step(
        naskahId,
        {
          type: 'ralat',
          alasan: 'salah ketik',
          butir: [{ simpulId: rows.simpulId, field: 'uraian', lama, baru }]
        },
        hukum
      )
    expect(await ralat('teks yang tidak ada', 'baru')).toMatchObject({ ok: false, refusal: { code: 'BASI' } })
    expect(await ralat(rows.lama, `${rows.lama} (benar)`)).toMatchObject({
      ok: true,
      value: { tahap: 'berlaku' }
    })
    expect(await ralat(rows.lama, 'sekali lagi')).toMatchObject({ ok: false, refusal: { code: 'BASI' } })
    expect(await ralat(`${rows.lama} (benar)`, rows.lama)).toMatchObject({ ok: true })
    const perkada = { nomor: '9', tahun: 2026, tanggal: '2026-03-03' }
    expect(await step(naskahId, { type: 'cabut', perkada, alasan: 'digabung' }, hukum)).toMatchObject({
      ok: true,
      value: { tahap: 'dicabut' }
    })
    const found = (await asSistem(pemda, (tx) => readCatatanPenetapan(tx, [naskahId]))).get(naskahId)
    expect(found).toMatchObject({
      ralat: [{ ke: 1 }, { ke: 2 }],
      pencabutan: { perkada, alasan: 'digabung' }
    })
  })
})
