import { listOpd, readJejakKepala, readNaskah, savePeran, type Tx, withTenant } from '@selaras/db'
import type { IsiPerkada } from '@selaras/domain/perkada'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import { bekukan } from '../../../packages/jobs/test/langkah/keadaan-uji.ts'
import { addNaskahUji } from '../../../packages/jobs/test/langkah/naskah-uji.ts'
import { onBothApis } from './engines.ts'
import { type Client, clientOf } from './harness.ts'
import { act } from './penetapan-api.ts'
import { akun, langkah } from './plan.ts'

const inspektorat = 'auditor.inspektorat@lumajang.contoh.id'
const today = '2026-11-21'
const pdf = Buffer.from('%PDF-1.7\nhalaman paraf').toString('base64')

onBothApis('from the reviu to the law, through the API', (api) => {
  let pemdaId = ''
  let opdId = ''
  let opdLain = ''
  /** A Perkada of one plan of Dinkop that has its number, and one that does not get any. */
  let tetap: { id: string; naskah: { naskahId: string }[] }
  let belumTetap = ''
  const people = new Map<string, Client>()
  const as = async (surel: string): Promise<Client> => {
    const known = people.get(surel) ?? (await api().signIn(surel))
    people.set(surel, known)
    return known
  }
  const sistem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    withTenant(api().db, { pemdaId, lingkup: 'sistem', penggunaId: 'sistem' }, work)

  beforeAll(async () => {
    const hukum = await as(akun.hukum)
    pemdaId = (await hukum.query('{ saya { pemda { id } } }')).data.saya.pemda.id
    const all = await sistem(listOpd)
    opdId = all.find((one) => one.singkatan === 'Dinkop')?.id ?? ''
    opdLain = all.find((one) => one.singkatan === 'Dinkes')?.id ?? ''
  })

  const seat = (opd = opdId): Promise<string> =>
    sistem(async (tx) => {
      const id = await addNaskahUji(tx, opd, { tahap: 'reviuApip' })
      await bekukan(tx, id, opd, 'verifikasiRancanganAkhir')
      return id
    })
  const step = async (
    surel: string,
    naskahId: string,
    peristiwa: string,
    data: Record<string, unknown> = {}
  ) => (await langkah(await as(surel), { naskahId, kunci: uuidv7(), peristiwa, data })).data.langkahTahap
  const chainOf = async (surel: string, naskahId: string) =>
    (
      await (
        await as(surel)
      ).query(
        `query ($id: ID!) { naskah(id: $id) { tahap rantaiParaf { ke hash giliran gugur alasanGugur langkah {
          jabatanId sebutan pejabat { nama sebagai } paraf { nama sebagai tanggal dicatatOleh pindaian { id nama ukuran }
            tandaTangan { penyedia algoritma sah sebab } } } } } }`,
        { id: naskahId }
      )
    ).data.naskah
  const openChain = async (opd = opdId): Promise<{ naskahId: string; hash: string }> => {
    const naskahId = await seat(opd)
    const auditor = await as(inspektorat)
    expect(
      (await act(auditor, 'catatReviuApip', { naskahId, isi: 'Sesuai tata cara.' })).data.catatReviuApip
    ).toMatchObject({
      __typename: 'ReviuTercatat'
    })
    expect(await step(inspektorat, naskahId, 'selesaikanReviu')).toMatchObject({ naskah: { tahap: 'paraf' } })
    const { rantaiParaf } = await chainOf(akun.hukum, naskahId)
    return { naskahId, hash: rantaiParaf[0].hash }
  }
  const signers = [
    akun.sekretaris,
    akun.kepala,
    akun.kepalaBappelitbangda,
    akun.hukum,
    akun.asisten,
    akun.sekda
  ]
  const signAll = async ({ naskahId, hash }: { naskahId: string; hash: string }, from = 0) => {
    for (const surel of signers.slice(from))
      expect(await step(surel, naskahId, 'paraf', { hash })).toMatchObject({ __typename: 'NaskahBaru' })
  }
  const draft = async (...naskahIds: string[]) => {
    const { perkada } = (await act(await as(akun.hukum), 'susunPerkada', { naskahIds })).data.susunPerkada
    return perkada as { id: string; versi: number; isi: IsiPerkada; kurang: string[]; naskah: unknown[] }
  }
  const fill = async (perkada: { id: string; versi: number; isi: IsiPerkada }) =>
    (
      await act(await as(akun.hukum), 'ubahPerkada', {
        perkadaId: perkada.id,
        versi: perkada.versi,
        teks: { ...perkada.isi, penetap: { ...perkada.isi.penetap, nama: 'Hj. Uji Coba' } }
      })
    ).data.ubahPerkada.perkada

  it('refuses to end the reviu without a working paper, and takes one from Inspektorat alone', async () => {
    const naskahId = await seat()
    expect(await step(inspektorat, naskahId, 'selesaikanReviu')).toMatchObject({
      __typename: 'Penolakan',
      pesan: expect.stringContaining('Kertas kerja')
    })
    for (const surel of [akun.hukum, akun.kepala, akun.verifikator])
      expect(
        (await act(await as(surel), 'catatReviuApip', { naskahId, isi: 'x' })).data.catatReviuApip
      ).toMatchObject({
        kode: 'TIDAK_BERHAK'
      })
    const auditor = await as(inspektorat)
    const { berkas } = (
      await act(auditor, 'unggahPindaian', { naskahId, nama: 'kertas kerja.pdf', isi: pdf })
    ).data.unggahPindaian
    const kunci = uuidv7()
    for (let i = 0; i < 3; i++)
      await act(auditor, 'catatReviuApip', { kunci, naskahId, isi: '', berkasId: berkas.id })
    const seen = await (await as(akun.kepala)).query(
      'query ($id: ID!) { naskah(id: $id) { reviuApip { isi oleh berkas { nama } } } }',
      { id: naskahId }
    )
    expect(seen.data.naskah.reviuApip).toEqual([
      { isi: '', oleh: 'Ratna Kusuma', berkas: { nama: 'kertas kerja.pdf' } }
    ])
    expect(await step(inspektorat, naskahId, 'selesaikanReviu')).toMatchObject({ naskah: { tahap: 'paraf' } })
  })

  it('lets each official sign in turn, one of them on paper, and shows who, when, as what and whether it is genuine', async () => {
    const { naskahId, hash } = await openChain()
    await draft(naskahId)
    const before = await chainOf(akun.perencana, naskahId)
    expect(before.rantaiParaf[0]).toMatchObject({ ke: 1, giliran: 'sekretarisOpd', gugur: null })
    expect(before.rantaiParaf[0].langkah[0]).toMatchObject({
      sebutan: 'Sekretaris Perangkat Daerah',
      pejabat: [{ nama: 'Bambang Sutrisno', sebagai: 'definitif' }]
    })
    expect(await step(akun.sekda, naskahId, 'paraf', { hash })).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await step(akun.sekretaris, naskahId, 'paraf', { hash: 'ab'.repeat(32) })).toMatchObject({
      kode: 'BASI'
    })
    expect(await step(akun.sekretaris, naskahId, 'paraf', { hash })).toMatchObject({
      __typename: 'NaskahBaru'
    })
    const hukum = await as(akun.hukum)
    const { berkas } = (
      await act(hukum, 'unggahPindaian', { naskahId, nama: 'C:\\pindai\\paraf kepala.exe', isi: pdf })
    ).data.unggahPindaian
    expect(berkas).toMatchObject({ nama: 'paraf kepala.pdf', jenisMedia: 'application/pdf' })
    const catat = {
      jabatanId: 'kepalaOpd',
      hash,
      pindaian: berkas.hash,
      tanggal: today,
      penandatangan: { penggunaId: null, nama: 'Hendro Wicaksono', sebagai: 'definitif' }
    }
    expect(await step(akun.kepala, naskahId, 'catatParaf', catat)).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await step(akun.hukum, naskahId, 'catatParaf', catat)).toMatchObject({ __typename: 'NaskahBaru' })
    await signAll({ naskahId, hash }, 2)
    const after = await chainOf(akun.perencana, naskahId)
    expect(after).toMatchObject({ tahap: 'siapDitetapkan', rantaiParaf: [{ giliran: null }] })
    const [first, second] = after.rantaiParaf[0].langkah
    expect(first.paraf).toMatchObject({
      nama: 'Bambang Sutrisno',
      dicatatOleh: 'Bambang Sutrisno',
      tanggal: today,
      pindaian: null,
      tandaTangan: { penyedia: 'lokal', algoritma: 'ed25519', sah: true, sebab: null }
    })
    expect(second.paraf).toMatchObject({
      nama: 'Hendro Wicaksono',
      dicatatOleh: 'Yusuf Hidayat',
      pindaian: { id: berkas.id, nama: 'paraf kepala.pdf' },
      tandaTangan: { sah: true }
    })
  })

  it('lets nobody sign twice in one chain, whatever offices they deputise for', async () => {
    const { naskahId, hash } = await openChain()
    await draft(naskahId)
    const asisten = await as(akun.asisten)
    const { id } = (await asisten.query('{ saya { id } }')).data.saya
    await sistem((tx) =>
      savePeran(tx, {
        id: uuidv7(),
        penggunaId: id,
        nama: 'Pejabat Asisten',
        peran: 'sekda',
        opdId: null,
        sebagai: 'plh',
        mulai: '2026-11-01',
        selesai: today
      })
    )
    await signAll({ naskahId, hash })
    const { rantaiParaf } = await chainOf(akun.hukum, naskahId)
    const signed = rantaiParaf[0].langkah.filter((one: { paraf: unknown }) => one.paraf !== null)
    expect(signed).toHaveLength(6)
    const other = await openChain()
    await draft(other.naskahId)
    for (const surel of signers.slice(0, 5)) await step(surel, other.naskahId, 'paraf', { hash: other.hash })
    const again = await step(akun.asisten, other.naskahId, 'paraf', { hash: other.hash })
    expect(again).toMatchObject({
      kode: 'TIDAK_BERHAK',
      pesan: expect.stringContaining('setiap orang memaraf satu kali')
    })
    expect(again.saran).toContain('Plt./Plh. yang lain')
  })

  it('takes scans by their bytes, refuses anything else, and hands them to those alone who may see the plan', async () => {
    const { naskahId } = await openChain()
    const hukum = await as(akun.hukum)
    const upload = async (isi: string, client = hukum) =>
      (await act(client, 'unggahPindaian', { naskahId, nama: 'paraf.pdf', isi })).data?.unggahPindaian
    const html = Buffer.from('<html><script>alert(1)</script>').toString('base64')
    expect(await upload(html)).toMatchObject({ kode: 'BERKAS_TIDAK_TERBACA' })
    expect(await upload('bukan base64!!')).toMatchObject({ kode: 'BERKAS_TIDAK_TERBACA' })
    const large = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10 * 1024 * 1024)]).toString(
      'base64'
    )
    expect(await upload(large)).toMatchObject({ kode: 'TERLALU_BESAR' })
    expect(await upload(pdf, await as(akun.perencana))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    const { berkas } = await upload(pdf)
    expect((await upload(pdf)).berkas.id).toBe(berkas.id)
    const get = (client: Client) =>
      api().app.inject({ method: 'GET', url: `/berkas/${berkas.id}`, headers: { cookie: client.cookie } })
    for (const surel of [akun.hukum, akun.kepala, inspektorat]) {
      const found = await get(await as(surel))
      expect([surel, found.statusCode]).toEqual([surel, 200])
      expect(found.rawPayload.toString('base64')).toBe(pdf)
      expect(found.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="paraf.pdf"; filename*=UTF-8''paraf.pdf`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store'
      })
    }
    for (const surel of [akun.perencanaLain, akun.pemdaLain, akun.verifikatorLain]) {
      const found = await get(await as(surel))
      expect([surel, found.statusCode, found.body.includes('paraf.pdf')]).toEqual([surel, 404, false])
    }
    expect((await get(clientOf(api().app))).statusCode).toBe(401)
    const odd = await api().app.inject({
      method: 'GET',
      url: '/berkas/..%2F..%2Fetc',
      headers: { cookie: hukum.cookie }
    })
    expect(odd.statusCode).toBe(404)
  })

  it('drafts a Perkada from the facts, saves it for whoever saw the last text, and closes it while officials sign', async () => {
    const { naskahId, hash } = await openChain()
    const hukum = await as(akun.hukum)
    for (const surel of [akun.kepala, akun.kepalaBappelitbangda, akun.sekda])
      expect(
        (await act(await as(surel), 'susunPerkada', { naskahIds: [naskahId] })).data.susunPerkada
      ).toMatchObject({
        kode: 'TIDAK_BERHAK'
      })
    const perkada = await draft(naskahId)
    expect(perkada.isi.judul).toContain('Dinas Koperasi dan Usaha Mikro Kabupaten Lumajang')
    expect(perkada.kurang).toEqual(['nama atau jabatan yang menetapkan belum diisi.'])
    const save = async (versi: number, teks: unknown) =>
      (await act(hukum, 'ubahPerkada', { perkadaId: perkada.id, versi, teks })).data.ubahPerkada
    // Nobody signed what is not there: it may be completed, and then the text stands still.
    const melengkapi = async () =>
      (await hukum.query('query ($id: ID!) { perkada(id: $id) { hanyaMelengkapi } }', { id: perkada.id }))
        .data.perkada.hanyaMelengkapi
    expect(await melengkapi()).toBe(false)
    await step(akun.sekretaris, naskahId, 'paraf', { hash })
    expect(await melengkapi()).toBe(true)
    expect(await save(perkada.versi, { ...perkada.isi, tempat: 'Lumajang Kota' })).toMatchObject({
      kode: 'TERKUNCI',
      pesan: expect.stringMatching(/^Tempat penetapan sudah terisi/)
    })
    const lengkap = await fill(perkada)
    expect(lengkap.kurang).toEqual([])
    expect(await save(lengkap.versi, perkada.isi)).toMatchObject({ kode: 'TERKUNCI' })
    expect(
      await step(akun.kepala, naskahId, 'tolakParaf', { keberatan: 'perkada', alasan: 'Tempat keliru' })
    ).toMatchObject({ naskah: { tahap: 'harmonisasi' } })
    expect(await save(lengkap.versi, { judul: 1 })).toMatchObject({ kode: 'NILAI_TIDAK_SAH' })
    expect(await save(lengkap.versi, { ...lengkap.isi, tempat: 'Lumajang Kota' })).toMatchObject({
      __typename: 'PerkadaDisimpan'
    })
    expect(await save(lengkap.versi, lengkap.isi)).toMatchObject({ kode: 'BASI' })
    const offered = await hukum.query('{ calonPerkada { naskahId perkadaId opd { singkatan } tahapLabel } }')
    expect(offered.data.calonPerkada).toContainEqual({
      naskahId,
      perkadaId: perkada.id,
      opd: { singkatan: 'Dinkop' },
      tahapLabel: 'Harmonisasi'
    })
    await step(akun.hukum, naskahId, 'selesaikanHarmonisasi')
    // What was signed before stays signed: the Lampiran is the same.
    expect((await chainOf(akun.hukum, naskahId)).rantaiParaf[0]).toMatchObject({ giliran: 'kepalaOpd' })
    await signAll({ naskahId, hash }, 1)
  })

  it('voids the chain when an official objects to the Lampiran; the plan goes back to the OPD', async () => {
    const { naskahId, hash } = await openChain()
    await draft(naskahId)
    await step(akun.sekretaris, naskahId, 'paraf', { hash })
    expect(
      await step(akun.kepala, naskahId, 'tolakParaf', { keberatan: 'lampiran', alasan: 'pagu' })
    ).toMatchObject({
      naskah: { tahap: 'rancanganAkhir' }
    })
    expect((await chainOf(akun.kepala, naskahId)).rantaiParaf[0]).toMatchObject({
      giliran: null,
      alasanGugur: 'pagu',
      langkah: [{ paraf: { nama: 'Bambang Sutrisno' } }, {}, {}, {}, {}, {}]
    })
  })

  it('fixes two plans of two OPD by one Perkada or none of them, once, and then nothing changes any more', async () => {
    const a = await openChain()
    const b = await openChain(opdLain)
    const perkada = await draft(a.naskahId, b.naskahId)
    const hukum = await as(akun.hukum)
    for (const plan of [a, b])
      await step(akun.hukum, plan.naskahId, 'tolakParaf', { keberatan: 'perkada', alasan: 'nama' })
    const { versi } = await fill(perkada)
    for (const plan of [a, b]) await step(akun.hukum, plan.naskahId, 'selesaikanHarmonisasi')
    await signAll(a)
    const fix = async (nomor: string, kunci = uuidv7()) =>
      (
        await act(hukum, 'tetapkanPerkada', {
          kunci,
          perkadaId: perkada.id,
          nomor,
          tahun: 2026,
          tanggal: today
        })
      ).data.tetapkanPerkada
    const headOf = (id: string) => sistem((tx) => readJejakKepala(tx, id))
    const tahapOf = async (id: string) => (await sistem((tx) => readNaskah(tx, id)))?.tahap
    const before = await headOf(a.naskahId)
    expect(await fix('34')).toMatchObject({
      kode: 'PERISTIWA_TIDAK_BERLAKU',
      pesan: expect.stringContaining('Lampiran 2')
    })
    expect([await tahapOf(a.naskahId), await tahapOf(b.naskahId)]).toEqual(['siapDitetapkan', 'paraf'])
    expect(await headOf(a.naskahId)).toEqual(before)

    // Dinkes has a head and no secretary with an account: both are recorded from paper.
    const { berkas } = (
      await act(hukum, 'unggahPindaian', { naskahId: b.naskahId, nama: 'paraf.png', isi: pdf })
    ).data.unggahPindaian
    for (const [jabatanId, nama] of [
      ['sekretarisOpd', 'Sekretaris Dinkes'],
      ['kepalaOpd', 'Kepala Dinkes']
    ])
      expect(
        await step(akun.hukum, b.naskahId, 'catatParaf', {
          jabatanId,
          hash: b.hash,
          pindaian: berkas.hash,
          tanggal: today,
          penandatangan: { penggunaId: null, nama, sebagai: 'definitif' }
        })
      ).toMatchObject({ __typename: 'NaskahBaru' })
    await signAll(b, 2)
    expect(
      await step(akun.hukum, a.naskahId, 'tetapkan', { nomor: '34', tahun: 2026, tanggal: today })
    ).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI'
    })
    const kunci = uuidv7()
    const answers = await Promise.all([1, 2, 3, 4].map(() => fix('034', kunci)))
    for (const answer of answers)
      expect(answer.perkada).toMatchObject({
        nomor: '34',
        tahun: 2026,
        naskah: [{ hash: a.hash }, { hash: b.hash }]
      })
    expect(answers[0].perkada.naskah[0]).toMatchObject({
      tahap: 'ditetapkan',
      jangkarPanjang: before?.panjang,
      jangkarHash: before?.hash
    })
    expect((await headOf(a.naskahId))?.panjang).toBe((before?.panjang ?? 0) + 1)
    const undang = {
      perkadaId: perkada.id,
      berita: { nama: 'Berita Daerah Kabupaten Lumajang', tahun: 2026, nomor: '34' },
      tambahan: '12',
      tanggal: today
    }
    expect(
      (await act(hukum, 'undangkanPerkada', { ...undang, tanggal: '2026-11-20' })).data.undangkanPerkada
    ).toMatchObject({
      kode: 'NILAI_TIDAK_SAH'
    })
    expect((await act(hukum, 'undangkanPerkada', undang)).data.undangkanPerkada.perkada).toMatchObject({
      tanggalUndang: today,
      tambahan: '12',
      naskah: [{ tahap: 'berlaku' }, { tahap: 'berlaku' }]
    })
    const after = await headOf(a.naskahId)
    const tries: [Parameters<typeof act>[1], Record<string, unknown>][] = [
      ['ubahPerkada', { perkadaId: perkada.id, versi, teks: perkada.isi }],
      ['aturNaskahPerkada', { perkadaId: perkada.id, versi, naskahIds: [a.naskahId] }],
      ['hapusPerkada', { perkadaId: perkada.id }],
      ['tetapkanPerkada', { perkadaId: perkada.id, nomor: '35', tahun: 2026, tanggal: today }],
      ['undangkanPerkada', undang],
      ['unggahPindaian', { naskahId: a.naskahId, nama: 'x.pdf', isi: pdf }],
      ['catatReviuApip', { naskahId: a.naskahId, isi: 'x' }]
    ]
    for (const [nama, input] of tries)
      expect((await act(hukum, nama, input)).data[nama], nama).toMatchObject({ kode: 'TERKUNCI' })
    for (const [peristiwa, data] of [
      ['paraf', { hash: a.hash }],
      ['tolakParaf', { keberatan: 'perkada', alasan: 'x' }],
      ['tetapkan', { nomor: '36', tahun: 2026, tanggal: today }]
    ] as const)
      expect(await step(akun.hukum, a.naskahId, peristiwa, data), peristiwa).toMatchObject({
        kode: 'PERISTIWA_TIDAK_BERLAKU'
      })
    expect(await headOf(a.naskahId)).toEqual(after)
  })

  it('uses a number once a year, also when two are sent at the same moment', async () => {
    const ready = async () => {
      const plan = await openChain()
      const perkada = await draft(plan.naskahId)
      await step(akun.hukum, plan.naskahId, 'tolakParaf', { keberatan: 'perkada', alasan: 'nama' })
      await fill(perkada)
      await step(akun.hukum, plan.naskahId, 'selesaikanHarmonisasi')
      await signAll(plan)
      return perkada.id
    }
    const ids = [await ready(), await ready()]
    const hukum = await as(akun.hukum)
    const answers = await Promise.all(
      ids.map(
        async (perkadaId) =>
          (await act(hukum, 'tetapkanPerkada', { perkadaId, nomor: '77', tahun: 2026, tanggal: today })).data
            .tetapkanPerkada
      )
    )
    const kinds = answers.map((one) => one.__typename).sort()
    expect(kinds).toEqual(['Penolakan', 'PerkadaDisimpan'])
    tetap = answers.find((one) => one.__typename === 'PerkadaDisimpan').perkada
    belumTetap = ids.find((id) => id !== tetap.id) ?? ''
    const refused = answers.find((one) => one.__typename === 'Penolakan')
    expect(refused).toMatchObject({
      kode: 'NILAI_TIDAK_SAH',
      pesan: expect.stringContaining('sudah dipakai')
    })
    expect(
      (await act(hukum, 'tetapkanPerkada', { perkadaId: ids[0], nomor: 'tiga', tahun: 2026, tanggal: today }))
        .data.tetapkanPerkada.kode
    ).toMatch(/NILAI_TIDAK_SAH|TERKUNCI/)
  })

  it('keeps the scan of what was signed beside a fixed Perkada, a better one with its reason, and shows it to whom it is open', async () => {
    const naskahId = tetap.naskah[0]?.naskahId ?? ''
    const before = await sistem((tx) => readNaskah(tx, naskahId))
    const head = await sistem((tx) => readJejakKepala(tx, naskahId))
    const attach = async (surel: string, more: Record<string, unknown> = {}) =>
      (
        await act(await as(surel), 'lampirkanPindaianPerkada', {
          perkadaId: tetap.id,
          nama: '../Perkada 77 <ttd>.exe',
          isi: Buffer.from('%PDF-1.7 satu').toString('base64'),
          ...more
        })
      ).data.lampirkanPindaianPerkada
    expect(await attach(akun.hukum, { perkadaId: belumTetap })).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI'
    })
    for (const surel of [akun.kepala, akun.sekda, akun.kepalaBappelitbangda])
      expect(await attach(surel)).toMatchObject({ kode: 'TIDAK_BERHAK' })
    for (const surel of [akun.perencanaLain, akun.pemdaLain])
      expect(await attach(surel)).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).toString('base64')
    for (const isi of [png, 'bukan base64!', Buffer.from('<html>').toString('base64')])
      expect(await attach(akun.hukum, { isi })).toMatchObject({ kode: 'BERKAS_TIDAK_TERBACA' })
    const kunci = uuidv7()
    const [first] = (await attach(akun.hukum, { kunci })).perkada.pindaian
    expect(first).toMatchObject({ ke: 1, nama: 'Perkada 77 <ttd>.pdf', alasan: null, ukuran: 13 })
    expect((await attach(akun.hukum, { kunci })).perkada.pindaian).toHaveLength(1)
    expect((await attach(akun.hukum)).perkada.pindaian).toHaveLength(1)
    const better = { isi: Buffer.from('%PDF-1.7 dua').toString('base64') }
    expect(await attach(akun.hukum, better)).toMatchObject({ kode: 'NILAI_TIDAK_SAH' })
    const replaced = (await attach(akun.hukum, { ...better, alasan: ' halaman 3 tertinggal ' })).perkada
      .pindaian
    expect(replaced).toMatchObject([{ ke: 2, alasan: 'halaman 3 tertinggal' }, first])

    const seen = async (surel: string) =>
      (
        await (
          await as(surel)
        ).query('query ($id: ID!) { perkada(id: $id) { pindaian { id ke hash } } }', { id: tetap.id })
      ).data?.perkada
    const get = async (surel: string, id: string) =>
      api().app.inject({ method: 'GET', url: `/berkas/${id}`, headers: { cookie: (await as(surel)).cookie } })
    for (const surel of [akun.perencana, akun.verifikator, akun.sekda]) {
      expect((await seen(surel)).pindaian).toMatchObject([{ ke: 2 }, { ke: 1, hash: first.hash }])
      const file = await get(surel, first.id)
      expect([file.statusCode, file.body]).toEqual([200, '%PDF-1.7 satu'])
      expect(file.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': expect.stringContaining('attachment'),
        'x-content-type-options': 'nosniff'
      })
    }
    for (const surel of [akun.perencanaLain, akun.pemdaLain, akun.verifikatorLain]) {
      expect(await seen(surel)).toBeNull()
      expect((await get(surel, first.id)).statusCode).toBe(404)
    }
    expect((await api().app.inject({ method: 'GET', url: `/berkas/${first.id}` })).statusCode).toBe(401)
    expect(await sistem((tx) => readNaskah(tx, naskahId))).toEqual(before)
    expect(await sistem((tx) => readJejakKepala(tx, naskahId))).toEqual(head)
  })
})
