import {
  fixPerkada,
  fixPerkadaNaskah,
  insertParaf,
  insertPencabutan,
  insertRalat,
  listBerkas,
  mergeFakta,
  openRantai,
  type PerkadaTersimpan,
  pangkalJejak,
  perkadaOfNaskah,
  promulgatePerkada,
  readJejakKepala,
  rolesOfPengguna,
  type Tx,
  voidRantai
} from '@selaras/db'
import { refuse } from '@selaras/domain'
import type { ProfilId } from '@selaras/domain/law'
import type { Json } from '@selaras/domain/naskah'
import { readIsiPerkada, readNomorPerkada } from '@selaras/domain/perkada'
import { activeRoles, kunciOrang, type Penandatangan } from '@selaras/domain/tahap'
import { isPindaian } from '../perkada/pindaian.ts'
import type { IsiTandaTangan } from '../tanda-tangan/signature.ts'
import { LangkahDitolak } from './ditolak.ts'
import { latestPotret, openRantaiOf, rantaiOf, sebutanJabatan } from './fakta-paraf.ts'
import type { KonteksEfek, PelaksanaEfek } from './konteks.ts'

const stop = (...refusal: Parameters<typeof refuse>): never => {
  throw new LangkahDitolak(refuse(...refusal).refusal)
}

const milik = ({ kepala }: KonteksEfek) => ({ naskahId: kepala.id, opdId: kepala.opdId })

/** The officials sign what was last frozen, in the order that counts today; a chain that is still open is void. */
export const bukaRantaiParaf: PelaksanaEfek<'bukaRantaiParaf'> = async (konteks) => {
  const { tx, kepala, pelaku, setelan, waktu } = konteks
  const potret = await latestPotret(tx, kepala.id)
  if (potret === null) throw new Error(`naskah ${kepala.id}: a chain of paraf without a Potret`)
  await voidRantai(tx, kepala.id, { penggunaId: pelaku.id, waktu, alasan: 'Rantai paraf dibuka kembali.' })
  await openRantai(tx, milik(konteks), {
    potretId: potret.id,
    hash: potret.hash,
    jabatan: rantaiOf(kepala.profil as ProfilId, setelan),
    dibukaOleh: pelaku.id,
    waktu
  })
}

/** Stores a paraf with its signature: of the person who acts, or of an official whose page Bagian Hukum records. */
export const catatParaf: PelaksanaEfek<'catatParaf'> = async (konteks, efek) => {
  const { tx, kepala, pelaku, signature, hariIni, waktu } = konteks
  if (signature === undefined)
    return stop(
      'SYARAT_BELUM_TERPENUHI',
      'Penyedia tanda tangan belum diatur pada layanan ini.',
      'Laporkan kepada pengelola sistem.'
    )
  const chain = await openRantaiOf(tx, kepala.id)
  if (chain === null) throw new Error(`naskah ${kepala.id}: a paraf without an open chain`)
  const tanggal = efek.tanggal ?? hariIni
  const siapa = await signerOf(konteks, efek.jabatanId, efek.penandatangan, tanggal)
  const pindaianId = efek.pindaian === null ? null : await pindaianOf(tx, kepala.id, efek.pindaian)
  const isi: IsiTandaTangan = {
    naskahId: kepala.id,
    potretId: chain.potretId,
    hash: efek.hash,
    ke: chain.ke,
    jabatanId: efek.jabatanId,
    orang: kunciOrang(siapa),
    sebagai: siapa.sebagai,
    pindaian: efek.pindaian,
    dicatatOleh: pelaku.id,
    waktu
  }
  const tandaTangan = await signature.sign(isi)
  await insertParaf(tx, milik(konteks), chain.ke, {
    jabatanId: efek.jabatanId,
    hash: efek.hash,
    orang: isi.orang,
    penggunaId: siapa.penggunaId,
    nama: siapa.nama.trim(),
    sebagai: siapa.sebagai,
    tanggal,
    pindaianId,
    pindaianHash: efek.pindaian,
    waktu,
    dicatatOleh: pelaku.id,
    tandaTangan: { ...tandaTangan } satisfies Json
  })
}

/** Who signs, and whether as deputy: told by the roles in force on the day of the paraf, for people with an account. */
async function signerOf(
  { tx, kepala, pelaku }: KonteksEfek,
  jabatanId: string,
  given: Penandatangan | null,
  tanggal: string
): Promise<Penandatangan> {
  if (given !== null && given.penggunaId === null) return given
  const penggunaId = given?.penggunaId ?? pelaku.id
  const place = { pemdaId: tx.tenant.pemdaId, opdId: kepala.opdId }
  const held = (await rolesOfPengguna(tx, penggunaId)).filter(
    (one) => one.peran === jabatanId && activeRoles([one], place, tanggal).length > 0
  )
  const role = held.find((one) => one.sebagai === 'definitif') ?? held[0]
  if (role) return { penggunaId, nama: role.nama, sebagai: role.sebagai }
  return stop(
    'NILAI_TIDAK_SAH',
    `${given?.nama || pelaku.nama} tidak memegang jabatan ${sebutanJabatan(jabatanId)} pada tanggal paraf.`,
    'Periksa tanggal dan pejabatnya, atau catat lebih dahulu penugasannya (definitif, Plt., atau Plh.).'
  )
}

async function pindaianOf(tx: Tx, naskahId: string, hash: string): Promise<string> {
  const found = (await listBerkas(tx, naskahId)).find((one) => one.hash === hash && isPindaian(one))
  return (
    found?.id ??
    stop(
      'NILAI_TIDAK_SAH',
      'Pindaian halaman paraf tidak ditemukan pada naskah ini.',
      'Unggah pindaiannya lagi.'
    )
  )
}

/** The Lampiran is to change: what was signed does not count any more. */
export const gugurkanParaf: PelaksanaEfek<'gugurkanParaf'> = ({ tx, kepala, pelaku, waktu, step }) =>
  voidRantai(tx, kepala.id, { penggunaId: pelaku.id, waktu, alasan: step.log.alasan ?? '' })

async function perkadaOf({ tx, kepala }: KonteksEfek): Promise<PerkadaTersimpan> {
  const perkada = (await perkadaOfNaskah(tx, [kepala.id])).get(kepala.id)
  if (!perkada) throw new Error(`naskah ${kepala.id} stands in no Perkada`)
  return perkada
}

/** The Potret that was signed becomes the law, with the end of the plan's jejak up to here. */
export const jadikanNaskahHukum: PelaksanaEfek<'jadikanNaskahHukum'> = async (
  konteks,
  { perkada: rujukan }
) => {
  const { tx, kepala, pelaku, waktu } = konteks
  const perkada = await perkadaOf(konteks)
  const nomor = readNomorPerkada(rujukan.nomor)
  if (!nomor.ok) throw new LangkahDitolak(nomor.refusal)
  const { tahun, tanggal } = rujukan
  if (perkada.penetapan === null) {
    await fixPerkada(tx, perkada.id, { nomor: nomor.value, tahun, tanggal, waktu, oleh: pelaku.id })
  } else if (
    perkada.penetapan.nomor !== nomor.value ||
    perkada.penetapan.tahun !== tahun ||
    perkada.penetapan.tanggal !== tanggal
  ) {
    stop(
      'NILAI_TIDAK_SAH',
      `Perkada ini sudah bernomor ${perkada.penetapan.nomor} Tahun ${perkada.penetapan.tahun}.`,
      'Catat penetapan dari halaman Perkada.'
    )
  }
  const chain = await openRantaiOf(tx, kepala.id)
  if (chain === null) throw new Error(`naskah ${kepala.id}: fixed without a chain of paraf`)
  const jangkar = (await readJejakKepala(tx, kepala.id)) ?? { panjang: 0, hash: pangkalJejak }
  await fixPerkadaNaskah(tx, kepala.id, { potretId: chain.potretId, hash: chain.hash, jangkar })
  const isi = readIsiPerkada(perkada.isi)
  await mergeFakta(tx, kepala.id, {
    tanggalDitetapkan: tanggal,
    perkada: {
      perkadaId: perkada.id,
      nomor: nomor.value,
      tahun,
      tanggalDitetapkan: tanggal,
      tentang: isi.ok ? isi.value.judul : ''
    }
  })
}

/** Berita Daerah and date, of the Perkada once for all its naskah. */
export const catatPengundangan: PelaksanaEfek<'catatPengundangan'> = async (konteks, { berita, tanggal }) => {
  const { tx, pelaku, waktu } = konteks
  const perkada = await perkadaOf(konteks)
  const earlier = perkada.pengundangan
  if (earlier === null) {
    await promulgatePerkada(tx, perkada.id, { berita, tambahan: null, tanggal, waktu, oleh: pelaku.id })
  } else if (
    earlier.tanggal !== tanggal ||
    earlier.berita.nomor !== berita.nomor ||
    earlier.berita.tahun !== berita.tahun ||
    earlier.berita.nama !== berita.nama
  ) {
    stop(
      'NILAI_TIDAK_SAH',
      'Perkada ini sudah diundangkan dengan Berita Daerah yang lain.',
      'Muat ulang halaman Perkada.'
    )
  }
}

/** Old and new wording beside the plan, whose content stands still. */
export const catatRalat: PelaksanaEfek<'catatRalat'> = async (konteks, { butir, alasan }) => {
  const { tx, pelaku, waktu } = konteks
  await insertRalat(tx, milik(konteks), { alasan, butir, waktu, oleh: pelaku.id })
}

export const catatPencabutan: PelaksanaEfek<'catatPencabutan'> = (konteks, { perkada, alasan }) =>
  insertPencabutan(konteks.tx, milik(konteks), {
    perkada,
    alasan,
    waktu: konteks.waktu,
    oleh: konteks.pelaku.id
  })
