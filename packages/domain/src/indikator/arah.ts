import type { Arah, IndikatorTerbaca, Keyakinan } from './deret.ts'
import { readDeret } from './deret.ts'

/** Which way is better, how sure that is, and why (a phrase in Indonesian for the reader). */
export interface DugaanArah {
  readonly arah: Arah
  readonly keyakinan: Keyakinan
  readonly alasan: string
}

/** The measured thing is bad: less of it is better. */
const buruk =
  /\b(kemiskinan|miskin|stunting|tengkes|pengangguran|menganggur|ketimpangan|gini|kematian|mortalitas|kesakitan|morbiditas|prevalensi|insidens?i?|kejadian|kasus|pelanggaran|keluhan|pengaduan|aduan|kerusakan|rusak|kumuh|konflik|kecelakaan|tunggakan|inflasi|gizi buruk|kurang gizi|wasting|putus sekolah|buta aksara|kriminalitas|kejahatan|emisi|pencemaran|kebocoran|kehilangan|perceraian|korban|kekerasan|kebakaran|genangan|kemacetan|tertinggal|rawan pangan|kerawanan|keterlambatan|terlambat|penyalahgunaan|ketergantungan|pernikahan dini|perkawinan anak|penyakit|temuan)\b/

const waktuTunggu =
  /\b((waktu|masa) (tunggu|tanggap|respons?|penyelesaian|pelayanan)|lama(nya)? (waktu|proses|antre|antri|pelayanan)|response time)\b/

/** Words that make the measured share a good one although a bad word follows: the decline, the handled cases. */
const dibalik =
  /\b(penurunan|pengurangan|berkurangnya|penanganan|ditangani|tertangani|penyelesaian|diselesaikan|terselesaikan|ditindaklanjuti|tindak lanjut|bebas|pencegahan|penanggulangan|perlindungan|dilindungi|dilayani|terlayani|mendapat(kan)?|menerima|memperoleh|dibina|rehabilitasi|pemulihan|keluar dari|tangguh|kesiapsiagaan|pelayanan|penemuan|deteksi|dilaporkan|terpenuhi|pemenuhan|dipelihara|diperbaiki|lulus|tanpa)\b/

const baik =
  /\b(meningkat(nya|kan)?|peningkatan|pertumbuhan|tumbuh|cakupan|pemenuhan|terpenuhi|kepuasan|indeks pembangunan|usia harapan|harapan hidup|kemandirian|mandiri|kualitas|berkualitas|opini|predikat|akuntabilitas|tersedia(nya)?|terlaksana(nya)?|aktif|sehat|sesuai|tertib|terlatih|bersertifikat|capaian)\b/

const menurun = /\b(menurun(nya|kan)?|turunnya)\b/
const tidakBaik =
  /\b(tidak|belum|non)[ -](aktif|sehat|layak|sesuai|tertib|terpenuhi|memenuhi|terlayani|bersekolah|tersedia|berfungsi|mantap|baik)\b/
const berkisar = /\b(rentang|kisaran|antara|stabilitas harga|derajat keasaman)\b|\bph\b/

/**
 * The arah of an indikator: the stored one, else what its name says, confirmed or doubted by its targets. A name that
 * commits to nothing is read as "more is better" with `sedang`, the usual case for a plan.
 */
export function inferArah(row: IndikatorTerbaca): DugaanArah {
  if (row.arah) return { arah: row.arah, keyakinan: 'tinggi', alasan: 'dinyatakan dalam dokumen' }
  const byName = readName(row.uraian.normalize('NFKC').toLowerCase())
  const { bentuk } = readDeret(row.target)
  if (byName.arah === 'rentang' || (bentuk !== 'naik' && bentuk !== 'turun')) return byName
  if (bentuk === byName.arah) {
    const firm = byName.keyakinan === 'rendah' ? 'sedang' : 'tinggi'
    return { ...byName, keyakinan: firm, alasan: `${byName.alasan}, dan target bergerak ke arah itu` }
  }
  if (byName.keyakinan === 'tinggi') {
    return { ...byName, keyakinan: 'sedang', alasan: `${byName.alasan}, meskipun target bergerak sebaliknya` }
  }
  return {
    ...byName,
    keyakinan: 'rendah',
    alasan: `${byName.alasan}, tetapi semua target bergerak sebaliknya`
  }
}

function readName(nama: string): DugaanArah {
  const kata = (pattern: RegExp): string | undefined => pattern.exec(nama)?.[0]
  const kisar = kata(berkisar)
  if (kisar) return { arah: 'rentang', keyakinan: 'sedang', alasan: `nama memuat “${kisar}”` }
  const tidak = kata(tidakBaik)
  if (tidak) return { arah: 'turun', keyakinan: 'tinggi', alasan: `nama memuat “${tidak}”` }
  const turun = kata(menurun)
  if (turun) return { arah: 'turun', keyakinan: 'sedang', alasan: `nama memuat “${turun}”` }
  const tunggu = kata(waktuTunggu)
  if (tunggu) return { arah: 'turun', keyakinan: 'tinggi', alasan: `nama memuat “${tunggu}”` }
  const jelek = kata(buruk)
  const balik = kata(dibalik)
  if (jelek && balik) {
    return { arah: 'naik', keyakinan: 'sedang', alasan: `nama memuat “${balik}” di depan “${jelek}”` }
  }
  if (jelek) return { arah: 'turun', keyakinan: 'tinggi', alasan: `nama memuat “${jelek}”` }
  const bagus = kata(baik)
  if (bagus) return { arah: 'naik', keyakinan: 'tinggi', alasan: `nama memuat “${bagus}”` }
  return { arah: 'naik', keyakinan: 'sedang', alasan: 'nama tidak memuat hal yang perlu ditekan' }
}
