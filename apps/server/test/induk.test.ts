import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import { onBothApis } from './engines.ts'
import type { Client } from './harness.ts'
import {
  buatInduk,
  jawabUsulan,
  kaitkan,
  langkahInduk,
  lepasKaitan,
  orangInduk,
  tandaiRedaksional,
  tegaskan,
  ubahInduk
} from './induk-api.ts'
import { firstPlan, type Plan } from './plan.ts'

const isiNaskah = `{ id versi wajibDitinjau { sejak batas sisaHari induk { id } } indukTersedia { id rumpunId }
  kaitan { id simpulId jenis indukSimpulId keadaan ditegaskanOleh tinjauan { lama baru } }
  statusSimpul { simpulId keadaan indukBerubah tinjauan { lama baru } } }`

onBothApis('the parent plan over the API', (api) => {
  let kepala: Client
  let verifikator: Client
  let perencana: Client
  let rumpun = ''
  let sasaran = ''
  let draft: Plan
  let inForce: Plan
  beforeAll(async () => {
    kepala = await api().signIn(orangInduk.kepala)
    verifikator = await api().signIn(orangInduk.verifikator)
    perencana = await api().signIn(orangInduk.perencana)
    const list = (await verifikator.query('{ daftarInduk { id simpul { id jenis isian } } }')).data
      .daftarInduk
    rumpun = list[0].id
    sasaran = list[0].simpul.find((row: { jenis: string }) => row.jenis === 'sasaran').id
    draft = await firstPlan(perencana, 'rancanganAwal')
    inForce = await firstPlan(perencana, 'berlaku')
  })
  const look = async (client: Client, id: string) =>
    (await client.query(`query ($id: ID!) { naskah(id: $id) ${isiNaskah} }`, { id })).data.naskah
  const one = async (id: string, fields: string, client = verifikator) =>
    (await client.query(`query ($id: ID!) { induk(id: $id) { ${fields} } }`, { id })).data.induk
  /** What this account was told of parent plans since, newest first. */
  const told = async (client: Client) =>
    (
      await client.query('{ pemberitahuan { edges { node { jenis naskahId data } } } }')
    ).data.pemberitahuan.edges
      .map((edge: { node: { jenis: string } }) => edge.node)
      .filter((node: { jenis: string }) => node.jenis === 'induk')
  const tujuanOf = (plan: Plan) => plan.simpul.find((row) => row.jenis === 'tujuan')?.id ?? ''

  it('stands in the samples with the link that the IKU table prints, confirmed', async () => {
    const plan = await look(perencana, draft.id)
    expect(plan.kaitan).toMatchObject([
      { simpulId: tujuanOf(draft), indukSimpulId: sasaran, keadaan: 'ditegaskan' }
    ])
    expect(plan.indukTersedia).toEqual([{ id: rumpun, rumpunId: rumpun }])
    expect(plan.wajibDitinjau).toBeNull()
    const answers = await one(rumpun, 'jawaban { indukSimpulId naskahId perluDitinjau opd { singkatan } }')
    expect(answers.jawaban.map((row: { naskahId: string }) => row.naskahId).sort()).toEqual(
      [draft.id, inForce.id].sort()
    )
  })

  it('is written by Bappelitbangda alone, and the refusal says so', async () => {
    const opd = (await buatInduk(perencana, {})).data.buatInduk
    expect(opd).toMatchObject({ __typename: 'Penolakan', kode: 'TIDAK_BERHAK' })
    const locked = (
      await ubahInduk(verifikator, rumpun, [
        { jenis: 'isi', simpulId: sasaran, field: 'uraian', dari: 'x', ke: 'y' }
      ])
    ).data.ubahInduk
    expect(locked).toMatchObject({ __typename: 'Penolakan', kode: 'TERKUNCI' })
  })

  it('is hidden from OPD in persiapan and open to them from rancangan awal on', async () => {
    const made = (await buatInduk(verifikator, { judul: 'RPD baru', tahun: [2040] })).data.buatInduk.induk
    expect(await one(made.id, 'id', perencana)).toBeNull()
    const early = (await langkahInduk(verifikator, made.id, 'mulai')).data.langkahInduk
    expect(early).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect((await langkahInduk(kepala, made.id, 'mulai')).data.langkahInduk.induk.tahap).toBe('rancanganAwal')
    expect(await one(made.id, 'id bolehUbah alasanTidakBolehUbah', perencana)).toMatchObject({
      bolehUbah: false
    })
    const next = (await one(made.id, 'peristiwa { peristiwa boleh alasan saran }', kepala)).peristiwa[0]
    expect(next).toMatchObject({ peristiwa: 'susunRancangan', boleh: false })
    expect(next.saran.length).toBeGreaterThan(10)
  })

  it('takes what a Renstra tells about its parent as the first rows', async () => {
    const made = (
      await buatInduk(verifikator, { judul: 'Dari Renstra', dariNaskahId: inForce.id, tahun: [2041] })
    ).data.buatInduk.induk
    const rows = (await one(made.id, 'simpul { id jenis indukId }')).simpul
    expect(rows.map((row: { jenis: string }) => row.jenis).sort()).toEqual(['sasaran', 'tujuan'])
  })

  it('edits by compare-and-set, once per key, pagu as digits', async () => {
    const made = (await buatInduk(verifikator, { judul: 'Sunting', tahun: [2042] })).data.buatInduk.induk
    const opdId = (await verifikator.query('{ daftarOpd { edges { node { id } } } }')).data.daftarOpd.edges[0]
      .node.id
    const id = uuidv7()
    const changes = [
      { jenis: 'tambah', simpul: [{ id, jenis: 'tujuan', urutan: 1, isian: { uraian: 'Satu' } }] },
      { jenis: 'pagu', opdId, tahun: 2042, dari: null, ke: '1500000' }
    ]
    const kunci = uuidv7()
    const first = (await ubahInduk(verifikator, made.id, changes, kunci)).data.ubahInduk
    expect(first).toMatchObject({
      versi: 2,
      simpul: [{ id }],
      pagu: [{ opdId, tahun: 2042, rupiah: '1500000' }]
    })
    expect((await ubahInduk(verifikator, made.id, changes, kunci)).data.ubahInduk).toEqual(first)
    const stale = (
      await ubahInduk(kepala, made.id, [
        { jenis: 'isi', simpulId: id, field: 'uraian', dari: 'Lain', ke: 'Dua' }
      ])
    ).data.ubahInduk
    expect(stale).toMatchObject({ kode: 'BASI', rincian: { kini: 'Satu' } })
  })

  it('takes a pasted block of pagu as one change, all of it or none', async () => {
    const made = (await buatInduk(verifikator, { judul: 'Tempel', tahun: [2043, 2044] })).data.buatInduk.induk
    const opd = (await verifikator.query('{ daftarOpd { edges { node { id } } } }')).data.daftarOpd.edges
    const block = (dari: string | null, ke: string) =>
      opd.flatMap(({ node }: { node: { id: string } }) =>
        [2043, 2044].map((tahun) => ({ jenis: 'pagu', opdId: node.id, tahun, dari, ke }))
      )
    const done = (await ubahInduk(verifikator, made.id, block(null, '1000'))).data.ubahInduk
    expect(done.versi).toBe(made.versi + 1)
    expect(done.pagu).toHaveLength(opd.length * 2)
    const [first, ...rest] = block('1000', '2000')
    const stale = [{ ...first, dari: '5' }, ...rest.slice(0, -1), { ...rest.at(-1), dari: null }]
    const refused = (await ubahInduk(verifikator, made.id, stale)).data.ubahInduk
    expect(refused).toMatchObject({
      kode: 'BASI',
      rincian: {
        basi: [
          { indeks: 0, kini: 1000 },
          { indeks: rest.length, kini: 1000 }
        ]
      }
    })
    const unknown = (
      await ubahInduk(verifikator, made.id, [...block('1000', '2000'), { ...first, opdId: uuidv7() }])
    ).data.ubahInduk
    expect(unknown.__typename).toBe('Penolakan')
    const kept = await one(made.id, 'versi pagu { rupiah }')
    expect(kept.versi).toBe(done.versi)
    expect(new Set(kept.pagu.map((row: { rupiah: string }) => row.rupiah))).toEqual(new Set(['1000']))
  })

  it('links a row to NSPK and to several parents, and takes a link away', async () => {
    const row = draft.simpul.find((one) => one.jenis === 'sasaran')?.id ?? ''
    const nspk = { uraian: 'Standar kompetensi pengelola koperasi', sumber: 'Permenkop 9/2018' }
    const done = (
      await kaitkan(perencana, {
        naskahId: draft.id,
        simpulId: row,
        induk: [{ rumpunId: rumpun, simpulId: sasaran }],
        nspk
      })
    ).data.kaitkan
    expect(done.__typename).toBe('KaitanTercatat')
    const links = (await look(perencana, draft.id)).kaitan.filter(
      (one: { simpulId: string }) => one.simpulId === row
    )
    expect(links.map((one: { jenis: string }) => one.jenis).sort()).toEqual(['induk', 'nspk'])
    const program = draft.simpul.find((one) => one.jenis === 'program')?.id
    expect(
      (await kaitkan(perencana, { naskahId: draft.id, simpulId: program, nspk })).data.kaitkan.kode
    ).toBe('TINGKAT_SALAH')
    const foreign = [{ rumpunId: rumpun, simpulId: uuidv7() }]
    expect(
      (await kaitkan(perencana, { naskahId: draft.id, simpulId: row, induk: foreign })).data.kaitkan.kode
    ).toBe('TIDAK_DITEMUKAN')
    const gone = await lepasKaitan(
      perencana,
      draft.id,
      links.map((one: { id: string }) => one.id)
    )
    expect(gone.data.lepasKaitan.__typename).toBe('KaitanTercatat')
    expect((await lepasKaitan(perencana, draft.id, [links[0].id])).data.lepasKaitan.kode).toBe(
      'TIDAK_DITEMUKAN'
    )
    const nothing = (await tegaskan(perencana, draft.id, [tujuanOf(draft)])).data.tegaskan
    expect(nothing.kode).toBe('PERISTIWA_TIDAK_BERLAKU')
    const verified = (await kaitkan(verifikator, { naskahId: draft.id, simpulId: row, nspk })).data.kaitkan
    expect(verified.__typename).toBe('Penolakan')
  })

  it('is cancelled by kepala Bappelitbangda with a reason, and links to it are named as orphans', async () => {
    const made = (await buatInduk(verifikator, { judul: 'RPD keliru', tahun: [2026] })).data.buatInduk.induk
    const id = uuidv7()
    await ubahInduk(verifikator, made.id, [
      { jenis: 'tambah', simpul: [{ id, jenis: 'tujuan', urutan: 1, isian: { uraian: 'Keliru' } }] }
    ])
    await langkahInduk(kepala, made.id, 'mulai')
    const row = draft.simpul.find((one) => one.jenis === 'sasaran')?.id ?? ''
    const induk = [{ rumpunId: made.id, simpulId: id }]
    await kaitkan(perencana, { naskahId: draft.id, simpulId: row, induk })
    // Many cells of a draft that counts already are one notification.
    for (const [dari, ke] of [
      ['Keliru', 'Keliru sekali'],
      ['Keliru sekali', 'Keliru lagi']
    ])
      await ubahInduk(verifikator, made.id, [{ jenis: 'isi', simpulId: id, field: 'uraian', dari, ke }])
    const cancel = async (client: Client, alasan: string) =>
      (await langkahInduk(client, made.id, 'batalkan', { alasan })).data.langkahInduk
    expect((await cancel(verifikator, 'Salah tahun')).kode).toBe('TIDAK_BERHAK')
    expect((await cancel(kepala, ' \u0007 ')).kode).toBe('NILAI_TIDAK_SAH')
    expect((await cancel(kepala, 'Salah tahun')).induk.tahap).toBe('dibatalkan')
    expect((await cancel(kepala, 'Salah tahun')).kode).toBe('PERISTIWA_TIDAK_BERLAKU')
    const seen = await one(
      made.id,
      'label kini bolehUbah peristiwa { peristiwa } riwayat { ke alasan oleh }',
      perencana
    )
    expect(seen).toMatchObject({ label: 'Dibatalkan', kini: false, bolehUbah: false, peristiwa: [] })
    expect(seen.riwayat.at(-1)).toMatchObject({ ke: 'dibatalkan', alasan: 'Salah tahun' })
    const plan = await perencana.query(
      'query ($id: ID!) { naskah(id: $id) { kaitan { id simpulId keadaan indukId indukLalu { judul label } tinjauan { lama baru } } } }',
      { id: draft.id }
    )
    const [cancelled, edited, ...rest] = await told(perencana)
    expect(rest).toEqual([])
    expect(cancelled).toMatchObject({
      naskahId: draft.id,
      data: { macam: 'dibatalkan', induk: 'RPD keliru', jumlah: 1, alasan: 'Salah tahun' }
    })
    expect(edited).toMatchObject({ naskahId: draft.id, data: { macam: 'diubah', jumlah: 1 } })
    expect(await told(verifikator)).toEqual([])
    const orphan = plan.data.naskah.kaitan.find((link: { simpulId: string }) => link.simpulId === row)
    expect(orphan).toMatchObject({
      keadaan: 'perluDitinjau',
      indukId: null,
      indukLalu: { judul: 'RPD keliru', label: 'Dibatalkan' },
      tinjauan: { lama: { uraian: 'Keliru' }, baru: null }
    })
    expect((await tegaskan(perencana, draft.id, [row])).data.tegaskan.saran).toContain('Lepaskan')
    expect((await lepasKaitan(perencana, draft.id, [orphan.id])).data.lepasKaitan.__typename).toBe(
      'KaitanTercatat'
    )
  })

  it('changes: named for whom; in force it marks the plan in force, opens reviews at once, and tegaskan ends them', async () => {
    const made = (await buatInduk(verifikator, { asalId: rumpun, dasar: 'Hasil evaluasi' })).data.buatInduk
      .induk
    const rows = (await one(made.id, 'simpul { id jenis isian }')).simpul
    const text = rows.find((row: { id: string }) => row.id === sasaran).isian.uraian
    const indikator = rows.find((row: { jenis: string }) => row.jenis === 'indikator').id
    const opdId = (await verifikator.query('{ daftarOpd { edges { node { id } } } }')).data.daftarOpd.edges[0]
      .node.id
    const target = (year: number) => ({
      jenis: 'isi',
      simpulId: indikator,
      field: `target:${year}`,
      ke: { teks: '5', nilai: '5' }
    })
    await ubahInduk(verifikator, made.id, [
      {
        jenis: 'isi',
        simpulId: sasaran,
        field: 'uraian',
        dari: text,
        ke: 'Meningkatnya nilai tambah sektor unggulan'
      },
      ...[2024, 2025, 2026].map(target),
      { jenis: 'pagu', opdId, tahun: 2026, dari: null, ke: '5000000000' }
    ])
    const { perbedaan } = await one(
      made.id,
      'perbedaan { simpul { simpulId macam menyentuhKaitan terdampak { naskahId } } pagu { tahun baru } }'
    )
    const changed = perbedaan.simpul.find((row: { simpulId: string }) => row.simpulId === sasaran)
    expect(changed.menyentuhKaitan).toBe(true)
    expect(changed.terdampak).toHaveLength(2)
    expect(perbedaan.pagu).toEqual([{ tahun: 2026, baru: '5000000000' }])
    const words = (await tandaiRedaksional(verifikator, made.id, [sasaran])).data.tandaiRedaksional
    expect(words).toMatchObject({ kode: 'NILAI_TIDAK_SAH' })
    // The draft counts for nobody yet.
    expect((await look(perencana, draft.id)).kaitan[0].keadaan).toBe('ditegaskan')

    for (const peristiwa of ['mulai', 'susunRancangan', 'susunRancanganAkhir'])
      expect((await langkahInduk(kepala, made.id, peristiwa)).data.langkahInduk.__typename).toBe(
        'IndukTersimpan'
      )
    const data = { nomor: '45', tahun: 2026, tanggal: '2026-11-20' }
    expect((await langkahInduk(kepala, made.id, 'tetapkan', data)).data.langkahInduk.induk.tahap).toBe(
      'ditetapkan'
    )
    const beritaDaerah = {
      berita: { nama: 'Berita Daerah', tahun: 2026, nomor: '45' },
      tanggal: '2026-11-20'
    }
    expect(
      (await langkahInduk(kepala, made.id, 'undangkan', beritaDaerah)).data.langkahInduk.induk.tahap
    ).toBe('berlaku')
    expect((await one(rumpun, 'tahap')).tahap).toBe('digantikan')

    const macam = async (client: Client) =>
      (await told(client)).map((node: { data: { macam: string } }) => node.data.macam)
    expect((await macam(perencana)).slice(0, 3)).toEqual(['berlaku', 'ditetapkan', 'rancangan'])
    expect((await told(perencana))[0]).toMatchObject({
      naskahId: draft.id,
      data: { jumlah: 1, menunggu: false }
    })
    const head = await api().signIn(orangInduk.kepalaOpd)
    expect((await macam(head)).slice(0, 3)).toEqual(['berlaku', 'ditetapkan', 'rancangan'])

    const fixed = await look(perencana, inForce.id)
    expect(fixed.wajibDitinjau).toEqual({
      sejak: '2026-11-20',
      batas: '2027-02-20',
      sisaHari: 91,
      induk: { id: made.id }
    })
    // The same limit stands on Beranda, on the board and in the calendar.
    const shown = await verifikator.query(
      'query ($id: ID!) { naskah(id: $id) { posisi { sisaHari batas } wajibDitinjau { sedangDitinjau } } papan { naskahId sisaHari } kalender { tanggal naskahId sisaHari } }',
      { id: inForce.id }
    )
    expect(shown.data.naskah).toEqual({
      posisi: { sisaHari: 91, batas: '2027-02-20' },
      wajibDitinjau: { sedangDitinjau: false }
    })
    expect(shown.data.papan).toContainEqual({ naskahId: inForce.id, sisaHari: 91 })
    expect(shown.data.kalender).toContainEqual({ tanggal: '2027-02-20', naskahId: inForce.id, sisaHari: 91 })
    const locked = fixed.statusSimpul.find((row: { simpulId: string }) => row.simpulId === tujuanOf(inForce))
    expect(locked).toMatchObject({
      keadaan: 'terkunci',
      indukBerubah: true,
      tinjauan: [{ lama: { uraian: text }, baru: { uraian: 'Meningkatnya nilai tambah sektor unggulan' } }]
    })
    const closed = (await tegaskan(perencana, inForce.id, [tujuanOf(inForce)])).data.tegaskan
    expect(closed.kode).toBe('TERKUNCI')

    const review = await look(perencana, draft.id)
    expect(review.kaitan[0].keadaan).toBe('perluDitinjau')
    expect(review.wajibDitinjau).toBeNull()
    const done = (await tegaskan(perencana, draft.id, [tujuanOf(draft)])).data.tegaskan
    expect(done.naskah.versi).toBe(review.versi + 1)
    const after = (await look(perencana, draft.id)).kaitan[0]
    expect(after).toMatchObject({ keadaan: 'ditegaskan', ditegaskanOleh: 'Nur Aini', tinjauan: null })
  })

  it('lets a change of wording pass without a review', async () => {
    const list = (await verifikator.query('{ daftarInduk { id rumpunId tahap } }')).data.daftarInduk
    const current = list.find(
      (row: { rumpunId: string; tahap: string }) => row.rumpunId === rumpun && row.tahap === 'berlaku'
    )
    const made = (await buatInduk(verifikator, { asalId: current.id, dasar: 'Ejaan' })).data.buatInduk.induk
    await ubahInduk(verifikator, made.id, [
      {
        jenis: 'isi',
        simpulId: sasaran,
        field: 'uraian',
        dari: 'Meningkatnya nilai tambah sektor unggulan',
        ke: 'Meningkatnya nilai tambah sektor-sektor unggulan'
      }
    ])
    expect((await tandaiRedaksional(perencana, current.id, [sasaran])).data.tandaiRedaksional.kode).toBe(
      'TIDAK_BERHAK'
    )
    expect((await tandaiRedaksional(verifikator, made.id, [sasaran], ' ')).data.tandaiRedaksional.kode).toBe(
      'NILAI_TIDAK_SAH'
    )
    const marked = (await tandaiRedaksional(verifikator, made.id, [sasaran])).data.tandaiRedaksional
    expect(marked.__typename).toBe('IndukTersimpan')
    for (const peristiwa of ['mulai', 'susunRancangan', 'susunRancanganAkhir'])
      await langkahInduk(kepala, made.id, peristiwa)
    await langkahInduk(kepala, made.id, 'tetapkan', { nomor: '46', tahun: 2026, tanggal: '2026-11-21' })
    const beritaDaerah = {
      berita: { nama: 'Berita Daerah', tahun: 2026, nomor: '46' },
      tanggal: '2026-11-21'
    }
    expect(
      (await langkahInduk(kepala, made.id, 'undangkan', beritaDaerah)).data.langkahInduk.induk.tahap
    ).toBe('berlaku')
    expect((await look(perencana, draft.id)).kaitan[0].keadaan).toBe('ditegaskan')
    // Whoever confirmed something else than words still looks again.
    expect((await look(perencana, inForce.id)).kaitan[0].keadaan).toBe('perluDitinjau')
  })

  it('answers a proposal once', async () => {
    const handed = await perencana.query(
      'mutation ($id: ID!, $kunci: ID!) { langkahTahap(input: { naskahId: $id, kunci: $kunci, peristiwa: "sampaikan" }) { __typename } }',
      { id: draft.id, kunci: uuidv7() }
    )
    expect(handed.data.langkahTahap.__typename).toBe('Penolakan')
    expect((await jawabUsulan(verifikator, rumpun, [uuidv7()])).data.jawabUsulan.__typename).toBe('Penolakan')
  })
})
