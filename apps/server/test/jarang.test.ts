import { insertUsulan, listOpd, type Tx, withTenant } from '@selaras/db'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import { duduk, siapkanPemda } from '../../../packages/jobs/test/langkah/keadaan-uji.ts'
import { done, people, peran } from './administrasi.ts'
import { onBothApis } from './engines.ts'
import { buatInduk, jawabUsulan, orangInduk } from './induk-api.ts'
import { act } from './penetapan-api.ts'
import { ikutForum, simpanForum } from './persiapan-api.ts'
import { akun, firstPlan } from './plan.ts'

/** Acts that the longer stories do without; each leaves what it says, once. */
onBothApis('acts that are rarely needed', (api) => {
  let pemdaId = ''
  let dinkop = ''
  let dinkes = ''
  const sistem = <T>(work: (tx: Tx) => Promise<T>, id = pemdaId): Promise<T> =>
    withTenant(api().db, { pemdaId: id, lingkup: 'sistem', penggunaId: 'sistem' }, work)
  const pemdaOf = async (surel: string): Promise<string> => {
    const { data } = await (await api().signIn(surel)).query('{ saya { pemda { id } } }')
    return data.saya.pemda.id
  }
  beforeAll(async () => {
    pemdaId = await pemdaOf(akun.admin)
    const all = await sistem(listOpd)
    dinkop = all.find((one) => one.singkatan === 'Dinkop')?.id ?? ''
    dinkes = all.find((one) => one.singkatan === 'Dinkes')?.id ?? ''
    await sistem((tx) => siapkanPemda(tx, dinkop))
  })

  it('a role that begins later gets other days and another name', async () => {
    const admin = await api().signIn(akun.admin)
    const sekda = (await people(admin)).find((one) => one.surel === akun.sekda)
    const later = { penggunaId: sekda?.id, peran: peran('verifikator', null, { mulai: '2026-12-01' }) }
    await done(admin, 'berikanPeran', later)
    const given = (await people(admin))
      .find((one) => one.id === sekda?.id)
      ?.peran.find((one) => one.keadaan === 'akanDatang')
    const changed = {
      peranId: given?.id,
      nama: 'Drs. Mulyono Hadi',
      sebagai: 'definitif',
      mulai: '2026-12-15',
      selesai: '2026-12-31'
    }
    expect((await done(admin, 'ubahPeran', changed)).__typename).toBe('AdministrasiBerhasil')
    const { data } = await admin.query('{ orang { id peran { id nama mulai selesai } } }')
    expect(
      data.orang
        .flatMap((one: { peran: { id: string }[] }) => one.peran)
        .find((one: { id: string }) => one.id === given?.id)
    ).toEqual({ id: given?.id, nama: changed.nama, mulai: changed.mulai, selesai: changed.selesai })
  })

  it('a draft of a Perkada takes other naskah, and can be thrown away', async () => {
    const hukum = await api().signIn(akun.hukum)
    const [one, other] = await sistem(async (tx) => [
      (await duduk(tx, dinkop, 'harmonisasi')).naskahId,
      (await duduk(tx, dinkes, 'harmonisasi')).naskahId
    ])
    const made = (await act(hukum, 'susunPerkada', { naskahIds: [one] })).data.susunPerkada
    expect(made.__typename).toBe('PerkadaDisimpan')
    const { id: perkadaId, versi } = made.perkada
    const both = { perkadaId, versi, naskahIds: [one, other] }
    const arranged = (await act(hukum, 'aturNaskahPerkada', both)).data.aturNaskahPerkada
    expect(arranged.perkada.naskah.map((row: { naskahId: string }) => row.naskahId)).toEqual([one, other])
    expect((await act(hukum, 'hapusPerkada', { perkadaId })).data.hapusPerkada).toMatchObject({ perkadaId })
    const again = await act(hukum, 'hapusPerkada', { perkadaId })
    expect(again.data.hapusPerkada.__typename).toBe('Penolakan')
  })

  it('an OPD brings its plan to the forum of all OPD', async () => {
    const verifikator = await api().signIn(akun.verifikator)
    const kepala = await api().signIn(akun.kepala)
    const { naskahId } = await sistem((tx) => duduk(tx, dinkop, 'rancangan'))
    const { forum } = (await simpanForum(verifikator, { lintas: true })).data.simpanForum
    const joined = (await ikutForum(kepala, naskahId, forum.id)).data.ikutForum
    expect(joined.naskah.forum).toEqual({ id: forum.id })
  })

  it('a proposal of an OPD to the draft of the parent plan is answered', async () => {
    const verifikator = await api().signIn(orangInduk.verifikator)
    const perencana = await api().signIn(orangInduk.perencana)
    const draft = await firstPlan(perencana, 'rancanganAwal')
    const pasuruan = await pemdaOf(orangInduk.perencana)
    const tahun = [2043]
    const made = (await buatInduk(verifikator, { judul: 'RPD yang disusun', tahun })).data.buatInduk
    const indukId = made.induk.id
    const opdId = (await sistem(listOpd, pasuruan)).find((one) => one.singkatan === 'Dinkop UKM')?.id ?? ''
    const usulan = { id: uuidv7(), opdId, naskahId: draft.id, jenis: 'isuStrategis', isi: {}, tahun } as const
    await sistem(
      (tx) => insertUsulan(tx, [usulan], { penggunaId: 'uji', waktu: '2026-11-20T02:00:00Z' }),
      pasuruan
    )
    const answered = (await jawabUsulan(verifikator, indukId, [usulan.id])).data.jawabUsulan
    expect(answered).not.toMatchObject({ __typename: 'Penolakan' })
    expect((await jawabUsulan(verifikator, indukId, [usulan.id])).data.jawabUsulan.__typename).toBe(
      'Penolakan'
    )
  })
})
