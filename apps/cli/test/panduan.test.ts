import { expect, test } from 'vitest'
import { bantuanPerintah, bantuanUmum } from '../src/bantuan.ts'
import { daftarPerintah } from '../src/daftar-perintah.ts'

const kepala = `# Perintah \`selaras\`

<!-- Dibuat dari apps/cli oleh test/panduan.test.ts; jangan diubah di sini. Perbarui: cd apps/cli && vitest run -u -->

Dijalankan dengan \`npm run -s selaras -- PERINTAH …\`. Perintah \`periksa\` dan \`jelaskan\` bekerja dengan berkas saja;
yang lain memakai basis data: PostgreSQL bila \`DATABASE_URL\` diisi, selain itu basis data tertanam di \`SELARAS_DATA\`
(bawaan \`.selaras\`). Basis data tertanam hanya dapat dipakai satu proses: hentikan server lebih dulu.
`

const json = `## Hasil \`periksa --json\`

Keluaran baku hanya berisi JSON: satu objek, atau daftar objek bila beberapa berkas diperiksa. Berkas yang tidak terbaca
tidak muncul di sana; sebabnya ditulis ke keluaran galat dan kode keluarnya 2.

\`\`\`json
{
  "versi": 1,
  "berkas": "renstra.json",
  "ringkasan": { "kritis": 1, "mayor": 0, "minor": 0, "info": 0 },
  "temuan": [
    {
      "aturan": "PAGU-001",
      "keparahan": "kritis",
      "jalur": "/programPendanaan/0/pagu/2025",
      "terkait": ["/programPendanaan/0/anak/0/pagu/2025"],
      "tahun": 2025,
      "nilai": "121",
      "seharusnya": "120",
      "pesan": "…",
      "saran": "…",
      "percobaan": false
    }
  ],
  "tidakDiperiksa": [{ "aturan": "PAGU-004", "sebab": "…" }]
}
\`\`\`

- \`jalur\` dan \`terkait\` adalah JSON Pointer (RFC 6901) ke berkas yang diperiksa.
- \`tahun\`, \`nilai\`, dan \`seharusnya\` berisi \`null\` bila tidak ada.
- Temuan aturan percobaan (\`percobaan: true\`) ditunjukkan, tetapi tidak dihitung dalam \`ringkasan\` dan kode keluar.
- Bentuk ini hanya bertambah; \`versi\` naik bila ada kunci yang berubah arti.
`

test('docs/cli.md says what the commands say about themselves', async () => {
  const block = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`
  const commands = daftarPerintah.map(
    (perintah) => `## ${perintah.nama}\n\n${block(bantuanPerintah(perintah))}`
  )
  await expect([kepala, block(bantuanUmum()), ...commands, json].join('\n')).toMatchFileSnapshot(
    '../../../docs/cli.md'
  )
})
