import { readJejak, savePeran, withTenant } from '@selaras/db'
import { PERISTIWA } from '@selaras/domain/tahap'
import { newPemda } from '@selaras/jobs'
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Act, acts, actsWith, dasar, done, type OrangDilihat, people, peran } from './administrasi.ts'
import { onBothApis } from './engines.ts'
import { type Client, clientOf, origin } from './harness.ts'
import { buatInduk } from './induk-api.ts'
import { act } from './penetapan-api.ts'
import { catatTim, suratContoh, terbitkan } from './persiapan-api.ts'
import { akun, firstLeaf, firstPlan, langkah, loadPlan, ubah } from './plan.ts'

const sandiBaru = 'sepeda hujan tikar lampu'

onBothApis('an admin of the pemda', (api) => {
  let admin: Client
  let other: Client
  let all: OrangDilihat[]
  const orang = (surel: string) => {
    const found = all.find((one) => one.surel === surel)
    if (!found) throw new Error(`nobody has ${surel}`)
    return found
  }
  const opdOf = (surel: string) => orang(surel).peran[0]?.opd?.id ?? ''

  beforeAll(async () => {
    admin = await api().signIn(akun.admin)
    other = await api().signIn(akun.adminLain)
    all = await people(admin)
  })

  it('sees everybody of the pemda with their roles, and nobody of another', async () => {
    expect(all.length).toBeGreaterThanOrEqual(12)
    expect(all.every((one) => one.surel.endsWith('@lumajang.contoh.id'))).toBe(true)
    expect(orang(akun.kepala).peran).toMatchObject([{ peran: 'kepalaOpd', keadaan: 'berlaku' }])
  })

  it.each([
    ['a planner', akun.perencana],
    ['the head of Bappelitbangda', akun.kepalaBappelitbangda]
  ])('is not %s: reading and every act are refused with the reason', async (_who, surel) => {
    const client = await api().signIn(surel)
    for (const field of ['orang { id }', 'undangan { id }']) {
      const { errors } = await client.query(`{ ${field} }`)
      expect(errors[0]?.extensions?.['code']).toBe('TIDAK_BERHAK')
    }
    expect(await done(client, 'undang', { surel: 'x@y.id', nama: 'Xyz', peran: [] })).toMatchObject({
      kode: 'TIDAK_BERHAK',
      pesan: expect.stringContaining('Admin Pemerintah Daerah')
    })
  })

  it('gives a role that counts from its day on, and takes it back; every change is in the chain of the pemda', async () => {
    const dewi = orang(akun.perencanaLain)
    const dinkop = opdOf(akun.perencana)
    const planner = await api().signIn(akun.perencanaLain)
    const plan = await firstPlan(await api().signIn(akun.perencana))
    expect(await loadPlan(planner, plan.id)).toBeNull()
    const given = await done(admin, 'berikanPeran', {
      penggunaId: dewi.id,
      peran: peran('perencanaOpd', dinkop)
    })
    expect(given).toMatchObject({ __typename: 'AdministrasiBerhasil', id: [dewi.id] })
    expect((await loadPlan(planner, plan.id))?.id).toBe(plan.id)
    const [baru] =
      (await people(admin))
        .find((one) => one.id === dewi.id)
        ?.peran.filter((one) => one.opd?.id === dinkop) ?? []
    const ended = { peranId: baru?.id, selesai: '2026-11-20', alasan: 'Pindah tugas' }
    expect(await done(admin, 'akhiriPeran', ended)).toMatchObject({ __typename: 'AdministrasiBerhasil' })
    expect(await loadPlan(planner, plan.id)).toBeNull()
    const { data } = await admin.query('{ saya { pemda { id } } }')
    const log = await withTenant(api().db, { pemdaId: data.saya.pemda.id, lingkup: 'sistem' }, (tx) =>
      readJejak(tx, data.saya.pemda.id)
    )
    const acts = log.filter((one) => JSON.stringify(one.rincian).includes(baru?.id ?? '?'))
    expect(acts.map((one) => one.tindakan)).toEqual(['berikanPeran', 'akhiriPeran'])
    expect(acts[1]?.rincian).toMatchObject({ alasan: 'Pindah tugas', selesai: '2026-11-20' })
  })

  it('cannot put a second definitif head beside the first, and is told who it is; a deputy can stand beside', async () => {
    const dinkop = opdOf(akun.kepala)
    const penggunaId = orang(akun.kepalaLain).id
    const second = await done(admin, 'berikanPeran', { penggunaId, peran: peran('kepalaOpd', dinkop) })
    expect(second).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringContaining('Hendro Wicaksono')
    })
    const plh = peran('kepalaOpd', dinkop, { sebagai: 'plh', selesai: '2026-11-30' })
    const given = await done(admin, 'berikanPeran', { penggunaId, peran: plh })
    expect(given).toMatchObject({ __typename: 'AdministrasiBerhasil' })
  })

  it('two of them cannot give one office to two people at the same moment', async () => {
    const setda = opdOf(akun.admin)
    const list = [akun.perencanaLain, akun.verifikator, akun.perencana, akun.kepalaBappelitbangda]
    const answers = await Promise.all(
      list.map((surel) =>
        done(admin, 'berikanPeran', { penggunaId: orang(surel).id, peran: peran('kepalaDaerah', setda) })
      )
    )
    expect(answers.map((one) => one.__typename).sort()).toEqual([
      'AdministrasiBerhasil',
      'Penolakan',
      'Penolakan',
      'Penolakan'
    ])
  })

  it('gives nothing to themselves and stays the last admin', async () => {
    const self = orang(akun.admin)
    const verifikator = peran('verifikator', opdOf(akun.verifikator))
    expect(await done(admin, 'berikanPeran', { penggunaId: self.id, peran: verifikator })).toMatchObject({
      kode: 'TIDAK_BERHAK',
      pesan: expect.stringContaining('diri sendiri')
    })
    const ended = { peranId: self.peran[0]?.id, selesai: '2026-11-21', alasan: 'Cuti' }
    expect(await done(admin, 'akhiriPeran', ended)).toMatchObject({ kode: 'SYARAT_BELUM_TERPENUHI' })
  })

  it('reaches nobody and nothing of another pemda by any act', async () => {
    const dewi = orang(akun.perencanaLain)
    const dinkop = opdOf(akun.perencana)
    const id = (
      await done(admin, 'undang', {
        surel: 'uji@contoh.id',
        nama: 'Uji Coba',
        peran: [peran('verifikator', null)]
      })
    ).id[0]
    const before = JSON.stringify([
      await people(admin),
      (
        await admin.query(
          '{ daftarOpd { edges { node { id nama aktif } } } undangan { id keadaan } unitKerja { id } }'
        )
      ).data
    ])
    const opd = { nama: 'Dinas Curian', singkatan: 'Curi', jenis: 'opd' }
    const given: Partial<Record<Act, Record<string, unknown>>> = {
      berikanPeran: { penggunaId: dewi.id, peran: peran('perencanaOpd', dinkop) },
      akhiriPeran: { peranId: dewi.peran[0]?.id, selesai: '2026-11-21', alasan: 'x' },
      ubahPeran: { peranId: dewi.peran[0]?.id, nama: 'Curian', sebagai: 'definitif', mulai: '2026-01-01' },
      undang: { surel: 'x@y.id', nama: 'Curian', peran: [peran('perencanaOpd', dinkop)] },
      kirimUlangUndangan: { id },
      batalkanUndangan: { id },
      ubahOpd: { opdId: dinkop, opd, dasar },
      pecahOpd: { opdId: dinkop, baru: [opd], dasar },
      gabungOpd: { opdId: [dinkop], ke: dinkop, dasar },
      aktifkanOpd: { opdId: dinkop, aktif: false, dasar },
      simpanUnitKerja: { opdId: dinkop, nama: 'Bidang Curian', aktif: true, urutan: 1 }
    }
    for (const [act, variables] of Object.entries(given))
      expect([act, (await done(other, act as Act, variables)).__typename]).toEqual([act, 'Penolakan'])
    // These three name no row: they reach the own pemda alone.
    expect(Object.keys(acts).filter((act) => !(act in given))).toEqual([
      'simpanPemda',
      'simpanPengaturan',
      'buatOpd'
    ])
    await done(other, 'simpanPemda', {
      nama: 'Kabupaten Pasuruan',
      jenis: 'kabupaten',
      provinsi: 'Jawa Timur'
    })
    await done(other, 'buatOpd', { opd, dasar })
    const after = JSON.stringify([
      await people(admin),
      (
        await admin.query(
          '{ daftarOpd { edges { node { id nama aktif } } } undangan { id keadaan } unitKerja { id } }'
        )
      ).data
    ])
    expect(after).toBe(before)
  })

  it('invites somebody, who chooses a password once and has the role; the token stands nowhere in the database', async () => {
    const dinkes = opdOf(akun.perencanaLain)
    const at = api().surat.length
    const invited = await done(admin, 'undang', {
      surel: ' Budi@Contoh.id ',
      nama: 'Budi Hartono',
      peran: [peran('sekretarisOpd', dinkes, { mulai: '2026-01-01' })]
    })
    expect(invited.__typename).toBe('AdministrasiBerhasil')
    const mail = api().surat[at]
    expect(mail?.surat.kepada).toBe('budi@contoh.id')
    const token = /\/undangan\/([\w-]+)/.exec(mail?.surat.teks ?? '')?.[1] ?? ''
    expect(await links(invited.id[0])).toEqual([`${origin}/undangan/${token}`])
    expect(await read(token)).toMatchObject({
      pemda: 'Kabupaten Lumajang',
      surel: 'budi@contoh.id',
      punyaAkun: false
    })
    const weak = await take(token, { nama: 'Budi', sandi: 'password123' })
    expect([weak.statusCode, weak.json().kode]).toEqual([422, 'NILAI_TIDAK_SAH'])
    const answers = await Promise.all(
      [1, 2, 3].map(() => take(token, { nama: 'Budi Hartono', sandi: sandiBaru }))
    )
    expect(answers.filter((one) => one.statusCode === 200)).toHaveLength(1)
    const budi = await signInWith('budi@contoh.id', sandiBaru)
    const { data } = await budi.query('{ saya { nama peran { peran mulai opd { id } } } }')
    expect(data.saya).toEqual({
      nama: 'Budi Hartono',
      peran: [{ peran: 'sekretarisOpd', mulai: '2026-11-21', opd: { id: dinkes } }]
    })
    expect((await take(token, { nama: 'Lain', sandi: sandiBaru })).json().kode).toBe('TIDAK_DITEMUKAN')
    expect(await links(invited.id[0])).toEqual([null])
  })

  it('invites somebody who has an account: they sign in, and nobody else can take it', async () => {
    const at = api().surat.length
    await done(other, 'undang', {
      surel: akun.perencana,
      nama: 'Rina Wulandari',
      peran: [peran('verifikator', null)]
    })
    const token = /\/undangan\/([\w-]+)/.exec(api().surat[at]?.surat.teks ?? '')?.[1] ?? ''
    expect(await read(token)).toMatchObject({ pemda: 'Kabupaten Pasuruan', punyaAkun: true })
    expect((await take(token, { nama: 'Siapa', sandi: sandiBaru })).json().kode).toBe('TIDAK_BERHAK')
    const stranger = await api().signIn(akun.kepala)
    expect((await take(token, {}, stranger.cookie)).json().pesan).toContain('Anda masuk sebagai')
    const rina = await api().signIn(akun.perencana)
    expect((await take(token, {}, rina.cookie)).statusCode).toBe(200)
    expect((await people(other)).find((one) => one.surel === akun.perencana)?.peran).toMatchObject([
      { peran: 'verifikator', keadaan: 'berlaku' }
    ])
  })

  it.each([
    ['withdrawn', async (id: string) => void (await done(admin, 'batalkanUndangan', { id }))],
    ['sent again', async (id: string) => void (await done(admin, 'kirimUlangUndangan', { id }))]
  ])('an invitation that was %s leaves its old link worth nothing', async (_how, end) => {
    const at = api().surat.length
    const made = await done(admin, 'undang', {
      surel: `${uuidv7()}@contoh.id`,
      nama: 'Tamu',
      peran: [peran('verifikator', null)]
    })
    const token = /\/undangan\/([\w-]+)/.exec(api().surat[at]?.surat.teks ?? '')?.[1] ?? ''
    expect((await read(token)).surel).toContain('@contoh.id')
    await end(made.id[0] ?? '')
    expect((await read(token)).kode).toBe('TIDAK_DITEMUKAN')
    expect((await take(token, { nama: 'Tamu', sandi: sandiBaru })).json().kode).toBe('TIDAK_DITEMUKAN')
  })

  it('an invitation is worth something for a week, and a forged or foreign token never', async () => {
    const at = api().surat.length
    await done(admin, 'undang', {
      surel: 'lambat@contoh.id',
      nama: 'Lambat',
      peran: [peran('verifikator', null)]
    })
    const token = /\/undangan\/([\w-]+)/.exec(api().surat[at]?.surat.teks ?? '')?.[1] ?? ''
    const now = api().clock.now
    api().clock.now = new Date(now.getTime() + 7 * 86_400_000 + 1)
    expect((await read(token)).kode).toBe('TIDAK_DITEMUKAN')
    api().clock.now = now
    expect((await read(token)).surel).toBe('lambat@contoh.id')
    const bytes = Buffer.from(token, 'base64url')
    bytes[50] = (bytes[50] ?? 0) ^ 1
    for (const forged of [bytes.toString('base64url'), 'x', '', 'A'.repeat(86), "' or 1=1 --"])
      expect((await read(forged)).kode).toBe('TIDAK_DITEMUKAN')
  })

  it('the first admin of a new pemda comes by a link as well, and finds an empty pemda of their own', async () => {
    const founded = await newPemda(api().db, {
      pemda: { nama: 'Kota Malang', jenis: 'kota', provinsi: 'Jawa Timur' },
      admin: { nama: 'Sari Dewi', surel: 'sari@malang.contoh.id' },
      alamat: origin,
      now: api().clock.now,
      newId: uuidv7
    })
    const token = founded.ok ? (founded.value.tautan.split('/').at(-1) ?? '') : ''
    expect((await take(token, { nama: 'Sari Dewi', sandi: sandiBaru })).statusCode).toBe(200)
    const sari = await signInWith('sari@malang.contoh.id', sandiBaru)
    expect(await people(sari)).toMatchObject([{ nama: 'Sari Dewi', peran: [{ peran: 'adminPemda' }] }])
    const opd = { nama: 'Dinas Pendidikan', singkatan: 'Disdik', jenis: 'opd' }
    expect((await done(sari, 'buatOpd', { opd, dasar })).__typename).toBe('AdministrasiBerhasil')
  })

  it('an invitation promises nothing that could not be given', async () => {
    const dinkop = opdOf(akun.kepala)
    const refused = await done(admin, 'undang', {
      surel: 'k@contoh.id',
      nama: 'Kepala Kedua',
      peran: [peran('kepalaOpd', dinkop)]
    })
    expect(refused.pesan).toContain('Hendro Wicaksono')
    const twice = [
      peran('sekda', null, { mulai: '2030-01-01' }),
      peran('sekda', null, { mulai: '2030-02-01' })
    ]
    expect((await done(admin, 'undang', { surel: 'k@contoh.id', nama: 'Sekda', peran: twice })).kode).toBe(
      'SYARAT_BELUM_TERPENUHI'
    )
    expect(
      (await done(admin, 'undang', { surel: 'bukan surel', nama: 'X Y', peran: [peran('sekda', null)] })).kode
    ).toBe('NILAI_TIDAK_SAH')
  })

  it('an author who is given the office of kepala Bappelitbangda as Plh. does not judge their own plan', async () => {
    const planner = orang(akun.perencana)
    const opdId = opdOf(akun.verifikator)
    const plh = peran('kepalaBappelitbangda', opdId, { sebagai: 'plh', selesai: '2026-12-31' })
    const given = await done(admin, 'berikanPeran', { penggunaId: planner.id, peran: plh })
    expect(given.__typename).toBe('AdministrasiBerhasil')
    const both = await api().signIn(akun.perencana)
    const plan = await firstPlan(both)
    const { simpul, tahun, rupiah } = firstLeaf(plan)
    const change = { jenis: 'isi', simpulId: simpul.id, field: `pagu:${tahun}`, dari: rupiah, ke: rupiah + 1 }
    const edited = await ubah(both, { naskahId: plan.id, kunci: uuidv7(), changes: [change] })
    expect(edited.data.ubahNaskah.__typename).toBe('UbahNaskahBerhasil')
    const { data } = await admin.query('{ saya { pemda { id } } }')
    await withTenant(api().db, { pemdaId: data.saya.pemda.id, lingkup: 'sistem' }, (tx) =>
      tx.sql
        .updateTable('selaras.naskah')
        .set({ tahap: 'verifikasiRancangan' })
        .where('naskah_id', '=', plan.id)
        .execute()
    )
    const offered = async (client: Client) => {
      const answer = await client.query(
        'query ($id: ID!) { naskah(id: $id) { peristiwa { peristiwa boleh alasan } } }',
        { id: plan.id }
      )
      return answer.data.naskah.peristiwa.find((one: { peristiwa: string }) => one.peristiwa === 'kembalikan')
    }
    expect(await offered(both)).toMatchObject({
      boleh: false,
      alasan: expect.stringMatching(/menyunting|menyusun/)
    })
    const taken = await langkah(both, {
      naskahId: plan.id,
      kunci: uuidv7(),
      peristiwa: 'kembalikan',
      data: {}
    })
    expect(taken.data.langkahTahap.__typename).toBe('Penolakan')
  })

  const links = async (id: string | undefined): Promise<(string | null)[]> => {
    const { data } = await admin.query('{ undangan { id tautan } }')
    return data.undangan
      .filter((one: { id: string }) => one.id === id)
      .map((one: { tautan: string | null }) => one.tautan)
  }
  const post = (url: string, payload: object, cookie = '') =>
    api().app.inject({ method: 'POST', url, headers: { origin, cookie }, payload })
  const read = async (token: string) => (await post('/api/undangan/baca', { token })).json()
  const take = (token: string, more: object, cookie = '') =>
    post('/api/undangan/terima', { token, ...more }, cookie)
  const signInWith = async (email: string, password: string): Promise<Client> => {
    const response = await post('/api/auth/sign-in/email', { email, password })
    expect(response.statusCode).toBe(200)
    return clientOf(api().app, response.cookies.map((one) => `${one.name}=${one.value}`).join('; '))
  }
})

onBothApis('offices and settings', (api) => {
  let admin: Client
  let opdId: Readonly<Record<string, string>>
  const directory = async () => {
    const { data } = await admin.query('{ daftarOpd { edges { node { id nama singkatan aktif } } } }')
    return data.daftarOpd.edges.map((edge: { node: unknown }) => edge.node) as {
      id: string
      nama: string
      singkatan: string
      aktif: boolean
    }[]
  }
  beforeAll(async () => {
    admin = await api().signIn(akun.admin)
    opdId = Object.fromEntries((await directory()).map((one) => [one.singkatan, one.id]))
  })

  it('an OPD is renamed, and its history tells what it was called', async () => {
    const opd = { nama: 'Dinas Kesehatan dan Keluarga Berencana', singkatan: 'Dinkes KB', jenis: 'opd' }
    expect((await done(admin, 'ubahOpd', { opdId: opdId['Dinkes'], opd, dasar })).__typename).toBe(
      'AdministrasiBerhasil'
    )
    const { data } = await admin.query(
      'query ($id: ID!) { riwayatOpd(opdId: $id) { jenis tanggal dasar sebelum sesudah oleh opd { nama } } }',
      { id: opdId['Dinkes'] }
    )
    expect(data.riwayatOpd).toMatchObject([
      {
        jenis: 'diubah',
        ...dasar,
        sebelum: { singkatan: 'Dinkes' },
        sesudah: opd,
        oleh: 'Fajar Nugroho',
        opd: { nama: opd.nama }
      }
    ])
    expect((await done(admin, 'ubahOpd', { opdId: opdId['Dinkes'], opd, dasar })).kode).toBe(
      'NILAI_TIDAK_SAH'
    )
    const none = { ...dasar, dasar: ' ' }
    expect(
      (await done(admin, 'ubahOpd', { opdId: opdId['Dinkes'], opd: { ...opd, nama: 'Lain' }, dasar: none }))
        .kode
    ).toBe('NILAI_TIDAK_SAH')
  })

  it('an OPD with a plan that goes on stays in use, and is told which plan', async () => {
    const refused = await done(admin, 'aktifkanOpd', { opdId: opdId['Dinkop'], aktif: false, dasar })
    expect(refused).toMatchObject({
      kode: 'SYARAT_BELUM_TERPENUHI',
      pesan: expect.stringContaining('Renstra')
    })
  })

  it('an OPD is split and merged, its roles end with it, and it can come back', async () => {
    const baru = [{ nama: 'Dinas Keluarga Berencana', singkatan: 'DinKB', jenis: 'opd' }]
    const split = await done(admin, 'pecahOpd', { opdId: opdId['Dinkes'], baru, dasar })
    expect(split.id).toHaveLength(1)
    expect((await done(admin, 'pecahOpd', { opdId: opdId['Dinkes'], baru, dasar })).kode).toBe(
      'SYARAT_BELUM_TERPENUHI'
    )
    expect(
      (await done(admin, 'gabungOpd', { opdId: [opdId['Dinkes']], ke: split.id[0], dasar })).__typename
    ).toBe('AdministrasiBerhasil')
    const planner = await api().signIn(akun.perencanaLain)
    expect((await planner.query('{ saya { nama } }')).errors).toEqual([])
    expect(
      (await done(admin, 'aktifkanOpd', { opdId: opdId['Dinkes'], aktif: false, dasar })).__typename
    ).toBe('AdministrasiBerhasil')
    const now = api().clock.now
    api().clock.now = new Date(now.getTime() + 86_400_000)
    expect((await planner.query('{ saya { nama } }')).errors[0]?.message).toContain('tidak mempunyai peran')
    api().clock.now = now
    const { data } = await admin.query(
      'query ($id: ID!) { riwayatOpd(opdId: $id) { jenis opdTerkait { id } } }',
      { id: opdId['Dinkes'] }
    )
    expect(data.riwayatOpd.map((one: { jenis: string }) => one.jenis).sort()).toEqual([
      'digabung',
      'dinonaktifkan',
      'dipecah',
      'diubah'
    ])
    expect(
      (await done(admin, 'aktifkanOpd', { opdId: opdId['Dinkes'], aktif: true, dasar })).__typename
    ).toBe('AdministrasiBerhasil')
  })

  it('there is one Bappelitbangda', async () => {
    const opd = { nama: 'Badan Perencanaan Kedua', singkatan: 'BP2', jenis: 'bappelitbangda' }
    expect((await done(admin, 'buatOpd', { opd, dasar })).kode).toBe('SYARAT_BELUM_TERPENUHI')
  })

  it('units have one name once within their OPD, and can be put out of use', async () => {
    const unit = { opdId: opdId['Dinkop'], nama: 'Bidang Koperasi', aktif: true, urutan: 1 }
    const made = await done(admin, 'simpanUnitKerja', unit)
    expect((await done(admin, 'simpanUnitKerja', { ...unit, nama: 'bidang koperasi' })).kode).toBe(
      'SYARAT_BELUM_TERPENUHI'
    )
    expect((await done(admin, 'simpanUnitKerja', { ...unit, id: made.id[0], aktif: false })).id).toEqual(
      made.id
    )
    expect((await done(admin, 'simpanUnitKerja', unit)).__typename).toBe('AdministrasiBerhasil')
    const { data } = await (await api().signIn(akun.perencana)).query(
      'query ($id: ID!) { unitKerja(opdId: $id) { nama aktif } }',
      { id: opdId['Dinkop'] }
    )
    expect(data.unitKerja).toHaveLength(2)
  })

  it('settings are saved by who has seen the present ones, and reach the machine', async () => {
    const read = async () =>
      (await admin.query('{ pengaturanPemda { pengaturan sidik tertanam } }')).data.pengaturanPemda
    const before = await read()
    const pengaturan = {
      profil: { PMDN86: { forum: false, rantaiParaf: ['kepalaOpd', 'sekda'] } },
      hariLibur: ['2026-12-25']
    }
    expect((await done(admin, 'simpanPengaturan', { sidik: before.sidik, pengaturan })).__typename).toBe(
      'AdministrasiBerhasil'
    )
    expect((await read()).pengaturan).toEqual(pengaturan)
    expect((await done(admin, 'simpanPengaturan', { sidik: before.sidik, pengaturan: {} })).kode).toBe('BASI')
    const wrong = { sidik: (await read()).sidik, pengaturan: { hariLibur: ['2026-02-30'] } }
    expect((await done(admin, 'simpanPengaturan', wrong)).kode).toBe('NILAI_TIDAK_SAH')
  })

  it('a role that demands a second factor does nothing before it is set up, and says so', async () => {
    const planner = await api().signIn(akun.perencana)
    const { sidik, pengaturan } = (await admin.query('{ pengaturanPemda { pengaturan sidik } }')).data
      .pengaturanPemda
    await done(admin, 'simpanPengaturan', {
      sidik,
      pengaturan: { ...pengaturan, faktorKedua: ['perencanaOpd'] }
    })
    const { errors } = await planner.query('{ daftarNaskah { edges { node { id } } } }')
    expect(errors[0]).toMatchObject({
      extensions: { code: 'PERLU_FAKTOR_KEDUA' },
      message: expect.stringContaining('halaman Akun')
    })
    expect(
      (await planner.query('{ saya { perluFaktorKedua peran { opd { nama } } } }')).data.saya.perluFaktorKedua
    ).toBe(true)
    const kepala = await api().signIn(akun.kepala)
    expect((await kepala.query('{ daftarNaskah { edges { node { id } } } }')).errors).toEqual([])
  })

  it('stored settings that cannot be read are named to the admin; the others hold, and saving mends them', async () => {
    const { data } = await admin.query('{ saya { pemda { id } } pengaturanPemda { pengaturan } }')
    const pemdaId = data.saya.pemda.id
    const { pengaturan } = data.pengaturanPemda
    await withTenant(api().db, { pemdaId, lingkup: 'sistem' }, (tx) =>
      tx.sql
        .updateTable('selaras.pemda')
        .set({ pengaturan: JSON.stringify({ ...pengaturan, pemberitahuan: 'selamanya' }) })
        .where('pemda_id', '=', pemdaId)
        .execute()
    )
    const read = async () =>
      (await admin.query('{ pengaturanPemda { pengaturan rusak sidik } }')).data.pengaturanPemda
    const broken = await read()
    expect(broken).toMatchObject({ pengaturan, rusak: ['pemberitahuan'] })
    await done(admin, 'simpanPengaturan', { sidik: broken.sidik, pengaturan: { hariLibur: ['2026-12-25'] } })
    expect(await read()).toMatchObject({ pengaturan: { hariLibur: ['2026-12-25'] }, rusak: [] })
  })

  it('an Admin Sistem does what an admin of the pemda does, to the pemda where they have the role, and nothing to plans', async () => {
    const everybody = await people(admin)
    const orang = (surel: string) => {
      const found = everybody.find((one) => one.surel === surel)
      if (!found) throw new Error(`nobody has ${surel}`)
      return found
    }
    const auditor = orang('auditor.inspektorat@lumajang.contoh.id')
    const { data } = await admin.query('{ saya { pemda { id } } }')
    const pemdaId = data.saya.pemda.id
    await withTenant(api().db, { pemdaId, lingkup: 'sistem' }, async (tx) => {
      const masa = { nama: auditor.nama, opdId: null, sebagai: 'definitif', mulai: '2026-01-01' } as const
      for (const { id } of auditor.peran)
        await savePeran(tx, {
          id,
          penggunaId: auditor.id,
          peran: 'inspektorat',
          ...masa,
          selesai: '2026-01-02'
        })
      await savePeran(tx, {
        id: uuidv7(),
        penggunaId: auditor.id,
        peran: 'adminSistem',
        ...masa,
        selesai: null
      })
    })
    const sistem = await api().signIn(auditor.surel)

    // May: every act of an admin, in the same words as for the admin of the pemda.
    const may: Readonly<Record<Act, string>> = {
      berikanPeran: 'TIDAK_DITEMUKAN',
      akhiriPeran: 'TIDAK_DITEMUKAN',
      ubahPeran: 'TIDAK_DITEMUKAN',
      undang: 'TIDAK_DITEMUKAN',
      kirimUlangUndangan: 'TIDAK_DITEMUKAN',
      batalkanUndangan: 'TIDAK_DITEMUKAN',
      simpanPemda: 'AdministrasiBerhasil',
      simpanPengaturan: 'BASI',
      buatOpd: 'AdministrasiBerhasil',
      ubahOpd: 'TIDAK_DITEMUKAN',
      pecahOpd: 'TIDAK_DITEMUKAN',
      gabungOpd: 'TIDAK_DITEMUKAN',
      aktifkanOpd: 'TIDAK_DITEMUKAN',
      simpanUnitKerja: 'TIDAK_DITEMUKAN'
    }
    const inputs = actsWith(uuidv7())
    const answers: Record<string, string> = {}
    for (const one of Object.keys(may) as Act[]) {
      const { kode, __typename } = await done(sistem, one, inputs[one])
      answers[one] = kode ?? __typename
    }
    expect(answers).toEqual(may)
    expect((await people(sistem)).map((one) => one.id).sort()).toEqual(
      (await people(admin)).map((one) => one.id).sort()
    )
    expect((await sistem.query('{ undangan { id } pengaturanPemda { sidik } }')).errors).toEqual([])

    // May not: another pemda, more admins of the system, and everything that is done to a plan.
    const foreign = (await people(await api().signIn(akun.adminLain))).map((one) => one.id)
    expect((await people(sistem)).filter((one) => foreign.includes(one.id))).toEqual([])
    const more = { penggunaId: orang(akun.sekda).id, peran: peran('adminSistem', null) }
    for (const who of [sistem, admin])
      expect(await done(who, 'berikanPeran', more)).toMatchObject({ kode: 'TIDAK_BERHAK' })
    const planner = await api().signIn(akun.kepala)
    const plan = await firstPlan(planner)
    const leaf = firstLeaf(plan)
    for (const peristiwa of Object.keys(PERISTIWA)) {
      const answer = await langkah(sistem, { naskahId: plan.id, kunci: uuidv7(), peristiwa, data: {} })
      const { __typename } = answer.data?.langkahTahap ?? { __typename: 'error' }
      expect([peristiwa, ['Penolakan', 'error'].includes(__typename)]).toEqual([peristiwa, true])
    }
    const refused = [
      (
        await ubah(sistem, {
          naskahId: plan.id,
          kunci: uuidv7(),
          changes: [{ jenis: 'hapus', simpulId: leaf.simpul.id }]
        })
      ).data.ubahNaskah,
      (await act(sistem, 'susunPerkada', { naskahIds: [plan.id] })).data.susunPerkada,
      (await act(sistem, 'catatReviuApip', { naskahId: plan.id, isi: 'x' })).data.catatReviuApip,
      (await terbitkan(sistem, suratContoh(orang(akun.perencana).peran[0]?.opd?.id ?? ''))).data
        .terbitkanSuratEdaran,
      (await catatTim(sistem, plan.id)).data.catatTimPenyusun,
      (await buatInduk(sistem, {})).data.buatInduk
    ]
    expect(refused.map((one) => one.kode)).toEqual([
      'TIDAK_DITEMUKAN',
      'TIDAK_BERHAK',
      'TERKUNCI',
      'TIDAK_BERHAK',
      'TIDAK_BERHAK',
      'TIDAK_BERHAK'
    ])
    expect((await loadPlan(planner, plan.id)).versi).toBe(plan.versi)
    const draft = await sistem.query('query ($id: ID!) { naskah(id: $id) { judul simpul { id } dokumen } }', {
      id: plan.id
    })
    expect(draft.data.naskah).toEqual({ judul: expect.any(String), simpul: null, dokumen: null })
  })
})

describe('the acts', () => {
  it("are all of the schema that are an admin's", async () => {
    const { schema } = await import('../src/schema/index.ts')
    const found = Object.values(schema.getMutationType()?.getFields() ?? {})
      .filter((field) => field.type.toString().replace('!', '') === 'AdministrasiHasil')
      .map((field) => field.name)
    expect(found.sort()).toEqual(Object.keys(acts).sort())
  })
})
