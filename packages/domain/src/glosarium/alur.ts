import type { Istilah } from './istilah.ts'
import { kami, pmdn86 } from './sumber.ts'

/** The way of a plan. */
export const alur: readonly Istilah[] = [
  {
    istilah: 'tahap',
    arti: 'Keadaan naskah dalam penyusunan, dari persiapan sampai berakhir.',
    sumber: pmdn86,
    larangan: ['phase', 'phases', 'workflowState', 'workflowStage']
  },
  {
    istilah: 'rancangan awal',
    arti: 'Tahap pertama isi Renstra, serentak dengan rancangan awal induk.',
    sumber: pmdn86,
    larangan: ['initialDraft', 'firstDraft']
  },
  {
    istilah: 'rancangan akhir',
    arti: 'Rancangan yang disesuaikan dengan induk yang sudah ditetapkan.',
    sumber: pmdn86,
    larangan: ['finalDraft']
  },
  {
    istilah: 'surat edaran',
    arti: 'Edaran kepala daerah yang memulai penyusunan rancangan dan memuat pagu indikatif.',
    sumber: pmdn86,
    larangan: ['circular', 'circularLetter']
  },
  {
    istilah: 'forum',
    arti: 'Forum perangkat daerah atau lintas perangkat daerah, berakhir dengan berita acara.',
    sumber: pmdn86,
    larangan: ['stakeholderMeeting']
  },
  {
    istilah: 'berita acara',
    arti: 'Catatan resmi hasil forum atau verifikasi yang ditandatangani.',
    sumber: pmdn86,
    larangan: ['officialReport', 'meetingMinutes']
  },
  {
    istilah: 'verifikasi',
    arti: 'Pemeriksaan rancangan oleh Bappelitbangda, dua kali, berputar sampai sesuai.',
    sumber: pmdn86,
    larangan: ['verification', 'verifications']
  },
  {
    istilah: 'putaran',
    arti: 'Satu kali verifikasi, dari dibuka sampai ditutup.',
    sumber: kami,
    larangan: ['reviewRound', 'verificationRound']
  },
  {
    istilah: 'putusan',
    arti: 'Penilaian verifikator atas satu baris, cabang, atau seluruh naskah dalam sebuah putaran.',
    sumber: kami,
    larangan: ['ruling', 'rulings', 'nodeVerdict']
  },
  {
    istilah: 'butir periksa',
    arti: 'Satu pertanyaan pada daftar periksa putaran: penilaian manusia atau baris formulir.',
    sumber: kami,
    larangan: ['checkItem', 'checkItems']
  },
  {
    istilah: 'simpulan',
    arti: 'Hasil putaran: sesuai, sesuai dengan catatan, atau perlu penyempurnaan.',
    sumber: kami,
    larangan: ['roundConclusion', 'roundOutcome']
  },
  {
    istilah: 'tanggapan',
    arti: 'Jawaban perangkat daerah atas temuan yang menghalangi, dan penerimaannya oleh kepala Bappelitbangda.',
    sumber: kami,
    larangan: ['findingAnswer', 'findingReply']
  },
  {
    istilah: 'kaitan lintas',
    arti: 'Kaitan sebuah simpul dengan simpul pada Renstra perangkat daerah lain.',
    sumber: kami,
    larangan: ['crosscutting', 'crosscuttingLink']
  },
  {
    istilah: 'catatan',
    arti: 'Utas percakapan pada satu sel satu versi naskah.',
    sumber: kami,
    larangan: ['remark', 'remarks', 'commentThread']
  },
  {
    istilah: 'reviu apip',
    arti: 'Reviu Inspektorat dengan keyakinan terbatas atas rancangan akhir.',
    sumber: 'Permendagri 9/2018',
    larangan: ['apipReview']
  },
  {
    istilah: 'paraf',
    arti: 'Persetujuan pejabat berurutan sebelum Perkada ditandatangani.',
    sumber: 'Permendagri 80/2015',
    larangan: ['initials', 'signOff']
  },
  {
    istilah: 'harmonisasi',
    arti: 'Penyelarasan naskah Perkada oleh Bagian Hukum.',
    sumber: 'Permendagri 80/2015',
    larangan: ['harmonization', 'harmonisation']
  },
  {
    istilah: 'penetapan',
    arti: 'Penandatanganan Perkada oleh kepala daerah; mulai saat itu potret menjadi teks hukum.',
    sumber: pmdn86,
    larangan: ['stipulation', 'enactment']
  },
  {
    istilah: 'ralat',
    arti: 'Pembetulan redaksi setelah berlaku; yang lama dan yang baru tersimpan.',
    sumber: kami,
    larangan: ['erratum', 'errata']
  },
  {
    istilah: 'tegaskan',
    arti: 'Pemilik simpul menyatakan bahwa simpulnya tetap sesuai dengan induk yang berubah.',
    sumber: kami,
    larangan: ['reconfirm', 'reaffirm', 'acknowledgeParent']
  },
  {
    istilah: 'tenggat',
    arti: 'Batas waktu sebuah tahap, sebagai data profil; tidak pernah menggerakkan tahap.',
    sumber: kami,
    larangan: ['dueDate', 'stageDeadline']
  },
  {
    istilah: 'keparahan',
    arti: 'Berat sebuah temuan: kritis, mayor, minor, atau info.',
    sumber: kami,
    larangan: ['severity', 'severities']
  },
  {
    istilah: 'tim penyusun',
    arti: 'Orang yang menyusun Renstra, ditunjuk dengan keputusan kepala daerah.',
    sumber: pmdn86,
    larangan: ['draftingTeam']
  },
  {
    istilah: 'batas pagu',
    arti: 'Pagu indikatif sebuah perangkat daerah per tahun menurut surat edaran; memberi tahu, tidak menghalangi.',
    sumber: pmdn86,
    larangan: ['budgetCeiling', 'paguCeiling']
  },
  {
    istilah: 'papan tahap',
    arti: 'Daftar semua Renstra pemda dengan tahap, temuan terbuka, dan sisa hari.',
    sumber: kami,
    larangan: ['kanban']
  },
  {
    istilah: 'pemberitahuan',
    arti: 'Kabar untuk satu orang: langkah, tenggat, surat edaran, undangan forum; dapat ditandai sudah dibaca.',
    sumber: kami,
    larangan: ['notification', 'notifications']
  },
  {
    istilah: 'kehadiran',
    arti: 'Siapa yang sedang membuka Renstra dan di sel mana; hanya diingat beberapa detik.',
    sumber: kami,
    larangan: ['onlineStatus']
  }
]
