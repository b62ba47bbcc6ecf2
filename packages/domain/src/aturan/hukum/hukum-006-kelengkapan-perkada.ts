import type { Dokumen } from '../../dokumen/schema.ts'
import { tulisTanggal } from '../../law/index.ts'
import { fakta, kutip, rangkai } from '../antar-tabel/kalimat.ts'
import { lipat } from '../antar-tabel/teks.ts'
import { dokumenKosong } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'

type Perkada = NonNullable<Dokumen['dokumen']['perkada']>

export const aturan = defineAturan({
  id: 'HUKUM-006',
  periksa: 'M-67',
  keluarga: 'hukum',
  judul: 'Perkada lengkap: nomor, tanggal, pengundangan, Berita Daerah, dan kepala lampiran',
  kenapa:
    'Perkada tanpa nomor, tanggal, atau pengundangan belum mengikat; lampiran tanpa nomor tidak terikat pada Perkada mana pun.',
  perbaikan: 'Lengkapi data Perkada dan kepala lampirannya pada saat penetapan dan pengundangan.',
  keparahan: 'kritis',
  dasar: 'permendagri-80-2015',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['dokumen'],
  percobaan: false,
  *check(dokumen) {
    const { perkada } = dokumen.dokumen
    if (!perkada) {
      yield { tidakDiperiksa: 'Data Perkada tidak dicantumkan.' }
      return
    }
    if (perkada.nomor === null && !perkada.tanggalDitetapkan) {
      yield { tidakDiperiksa: 'Perkada belum ditetapkan.' }
      return
    }
    yield* kosong(perkada)
    yield* lampiran(perkada)
    yield* tanggal(perkada)
  },
  pesan(hasil) {
    if (hasil.kasus === 'kosong') return `Perkada tidak mencantumkan ${fakta(hasil, 'sebutan')}.`
    if (hasil.kasus === 'lampiran')
      return `Kepala lampiran Perkada tidak mencantumkan ${fakta(hasil, 'sebutan')}.`
    if (hasil.kasus === 'urutan')
      return `Perkada diundangkan ${tulisTanggal(hasil.actual ?? '')}, sebelum ditetapkan ${tulisTanggal(hasil.expected ?? '')}.`
    return `${fakta(hasil, 'sebutan')} tertulis ${kutip(hasil.actual)}, seharusnya ${kutip(hasil.expected)}.`
  }
})

const base = '/dokumen/perkada'

/** Null says that the form has the field and leaves it empty; an absent key was not transcribed. */
function* kosong(perkada: Perkada): Generator<Hasil> {
  const fields = [
    ['nomor', 'nomor', perkada.nomor],
    ['tanggalDitetapkan', 'tanggal penetapan', perkada.tanggalDitetapkan],
    ['tanggalDiundangkan', 'tanggal pengundangan', perkada.tanggalDiundangkan]
  ] as const
  for (const [key, sebutan, value] of fields) {
    if (value === null || value === '')
      yield { pointer: `${base}/${key}`, kasus: 'kosong', data: { sebutan } }
  }
  if (perkada.tanggalDiundangkan && !perkada.berita) {
    yield { pointer: base, kasus: 'kosong', data: { sebutan: 'nomor dan tahun Berita Daerah' } }
  }
}

function* lampiran(perkada: Perkada): Generator<Hasil> {
  const head = perkada.kepalaLampiran
  if (!head) return
  const empty = (['nomor', 'tanggal', 'tahun'] as const).filter(
    (key) => head[key] === null || head[key] === ''
  )
  if (empty.length > 0) {
    const related = empty.map((key) => `${base}/kepalaLampiran/${key}`)
    yield { pointer: `${base}/kepalaLampiran`, related, kasus: 'lampiran', data: { sebutan: rangkai(empty) } }
  }
  if (head.nomor && perkada.nomor && lipat(head.nomor) !== lipat(perkada.nomor)) {
    yield beda(
      `${base}/kepalaLampiran/nomor`,
      `${base}/nomor`,
      head.nomor,
      perkada.nomor,
      'Nomor pada kepala lampiran'
    )
  }
  if (typeof head.tahun === 'number' && head.tahun !== perkada.tahun) {
    yield beda(
      `${base}/kepalaLampiran/tahun`,
      `${base}/tahun`,
      String(head.tahun),
      String(perkada.tahun),
      'Tahun pada kepala lampiran'
    )
  }
}

function* tanggal(perkada: Perkada): Generator<Hasil> {
  const { tanggalDitetapkan: ditetapkan, tanggalDiundangkan: diundangkan, berita } = perkada
  if (ditetapkan && diundangkan && diundangkan < ditetapkan) {
    yield {
      pointer: `${base}/tanggalDiundangkan`,
      related: [`${base}/tanggalDitetapkan`],
      actual: diundangkan,
      expected: ditetapkan,
      kasus: 'urutan'
    }
  }
  if (ditetapkan && Number(ditetapkan.slice(0, 4)) !== perkada.tahun) {
    yield beda(
      `${base}/tahun`,
      `${base}/tanggalDitetapkan`,
      String(perkada.tahun),
      ditetapkan.slice(0, 4),
      'Tahun Perkada'
    )
  }
  if (diundangkan && berita && Number(diundangkan.slice(0, 4)) !== berita.tahun) {
    yield beda(
      `${base}/berita/tahun`,
      `${base}/tanggalDiundangkan`,
      String(berita.tahun),
      diundangkan.slice(0, 4),
      'Tahun Berita Daerah'
    )
  }
}

const beda = (
  pointer: string,
  related: string,
  actual: string,
  expected: string,
  sebutan: string
): Hasil => ({
  pointer,
  related: [related],
  actual,
  expected,
  kasus: 'beda',
  data: { sebutan }
})

const kepala = dokumenKosong('INM52').dokumen
const lengkap: Perkada = {
  jenis: 'Peraturan Bupati Contoh',
  nomor: '34',
  tahun: 2023,
  tentang: 'Renstra',
  tanggalDitetapkan: '2023-04-11',
  tanggalDiundangkan: '2023-04-11',
  berita: { nama: 'Berita Daerah', tahun: 2023, nomor: '34' },
  kepalaLampiran: { nomor: '34', tanggal: '11 April 2023', tahun: 2023 }
}
const rencana = (bagian: Partial<Perkada>) =>
  dokumenKosong('INM52', { dokumen: { ...kepala, perkada: { ...lengkap, ...bagian } } })

export const contoh: readonly Contoh[] = [
  {
    judul: 'Kepala lampiran tanpa nomor dan tanggal',
    dokumen: rencana({ kepalaLampiran: { nomor: null, tanggal: null, tahun: 2023 } }),
    temuan: [{ pointer: '/dokumen/perkada/kepalaLampiran', keparahan: 'kritis' }]
  },
  {
    judul: 'Diundangkan sebelum ditetapkan',
    dokumen: rencana({ tanggalDiundangkan: '2023-04-10' }),
    temuan: [{ pointer: '/dokumen/perkada/tanggalDiundangkan' }]
  },
  {
    judul: 'Nomor kosong padahal sudah ditetapkan',
    dokumen: rencana({ nomor: null }),
    temuan: [{ pointer: '/dokumen/perkada/nomor' }]
  },
  { judul: 'Lengkap', dokumen: rencana({}), temuan: [] }
]
