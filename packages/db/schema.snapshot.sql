-- Made by `SELARAS_SNAPSHOT=1 vitest run catalogue`; never edited by hand.

table acuan.nomenklatur rls=false force=false (
  nomenklatur text not null,
  kode text not null,
  uraian text not null,
  tingkat text not null
);
table auth.account rls=false force=false (
  id text not null,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamp with time zone,
  "refreshTokenExpiresAt" timestamp with time zone,
  scope text,
  password text,
  "createdAt" timestamp with time zone not null default now(),
  "updatedAt" timestamp with time zone not null default now()
);
table auth."rateLimit" rls=false force=false (
  id text not null,
  key text not null,
  count integer not null,
  "lastRequest" bigint not null
);
table auth.session rls=false force=false (
  id text not null,
  "expiresAt" timestamp with time zone not null,
  token text not null,
  "createdAt" timestamp with time zone not null default now(),
  "updatedAt" timestamp with time zone not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null
);
table auth."twoFactor" rls=false force=false (
  id text not null,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null,
  verified boolean not null default true,
  "failedVerificationCount" integer not null default 0,
  "lockedUntil" timestamp with time zone
);
table auth."user" rls=false force=false (
  id text not null,
  name text not null,
  email text not null,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamp with time zone not null default now(),
  "updatedAt" timestamp with time zone not null default now(),
  "twoFactorEnabled" boolean not null default false
);
table auth.verification rls=false force=false (
  id text not null,
  identifier text not null,
  value text not null,
  "expiresAt" timestamp with time zone not null,
  "createdAt" timestamp with time zone not null default now(),
  "updatedAt" timestamp with time zone not null default now()
);
table migrasi.kunci rls=false force=false (
  id character varying(255) not null,
  is_locked integer not null default 0
);
table migrasi.riwayat rls=false force=false (
  name character varying(255) not null,
  "timestamp" character varying(255) not null
);
table selaras.bagian rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  nama text not null,
  opd_id uuid not null,
  isi jsonb not null
);
table selaras.beda_induk rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  beda_id uuid not null,
  opd_id uuid not null,
  induk_id uuid not null,
  isi jsonb not null,
  waktu timestamp with time zone not null
);
table selaras.berkas_sumber rls=true force=true (
  pemda_id uuid not null,
  berkas_id uuid not null,
  opd_id uuid not null,
  naskah_id uuid,
  nama text not null,
  jenis_media text not null,
  ukuran bigint not null,
  hash text not null,
  isi bytea not null,
  dibuat timestamp with time zone not null default now(),
  dibuat_oleh text not null
);
table selaras.catatan rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  catatan_id uuid not null,
  opd_id uuid not null,
  simpul_id uuid,
  field text,
  ke integer,
  pihak text not null,
  wajib boolean not null,
  status text not null,
  versi bigint not null,
  nilai jsonb not null,
  tempat text not null,
  usulan jsonb,
  usulan_status text,
  dibuat timestamp with time zone not null,
  dibuat_oleh text not null
);
table selaras.catatan_pesan rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  catatan_id uuid not null,
  nomor integer not null,
  opd_id uuid not null,
  isi text not null,
  dari text not null,
  ke text not null,
  peristiwa text not null,
  versi_mesin integer not null,
  pengguna_id text not null,
  sebagai text not null,
  versi_naskah bigint not null,
  pada timestamp with time zone not null
);
table selaras.forum rls=true force=true (
  pemda_id uuid not null,
  forum_id uuid not null,
  opd_id uuid not null,
  lintas boolean not null,
  nama text not null,
  tanggal date not null,
  tempat text not null,
  isi jsonb not null,
  nomor text,
  tanggal_berita_acara date,
  ditetapkan timestamp with time zone,
  ditetapkan_oleh text,
  versi integer not null default 1,
  dibuat timestamp with time zone not null,
  dibuat_oleh text not null,
  diubah timestamp with time zone not null,
  diubah_oleh text not null
);
table selaras.forum_naskah rls=true force=true (
  pemda_id uuid not null,
  forum_id uuid not null,
  naskah_id uuid not null,
  opd_id uuid not null,
  sejak timestamp with time zone not null,
  oleh text not null
);
table selaras.idempotensi rls=true force=true (
  pemda_id uuid not null,
  pengguna_id text not null,
  kunci text not null,
  payload_hash text not null,
  jawaban jsonb,
  dibuat timestamp with time zone not null default now()
);
table selaras.induk rls=true force=true (
  pemda_id uuid not null,
  induk_id uuid not null,
  rumpun_id uuid not null,
  asal_id uuid,
  jenis text not null,
  judul text not null,
  tahun integer[] not null,
  dasar text,
  tahap text not null,
  versi_mesin integer not null,
  versi bigint not null default 1,
  penetapan jsonb,
  pengundangan jsonb,
  berlaku_sejak date,
  contoh boolean not null default false,
  beku boolean not null default false,
  dibuat timestamp with time zone not null,
  dibuat_oleh text not null,
  diubah timestamp with time zone not null,
  batal_dari text
);
table selaras.induk_log rls=true force=true (
  pemda_id uuid not null,
  induk_id uuid not null,
  seq integer not null,
  versi_mesin integer not null,
  dari text not null,
  peristiwa text not null,
  ke text not null,
  data jsonb not null default '{}'::jsonb,
  waktu timestamp with time zone not null,
  pengguna_id text not null,
  sebagai text not null
);
table selaras.induk_pagu rls=true force=true (
  pemda_id uuid not null,
  induk_id uuid not null,
  opd_id uuid not null,
  tahun integer not null,
  rupiah bigint not null
);
table selaras.induk_redaksional rls=true force=true (
  pemda_id uuid not null,
  redaksional_id uuid not null,
  rumpun_id uuid not null,
  simpul_id uuid not null,
  lama text not null,
  baru text not null,
  alasan text not null,
  waktu timestamp with time zone not null,
  pengguna_id text not null
);
table selaras.induk_simpul rls=true force=true (
  pemda_id uuid not null,
  induk_id uuid not null,
  simpul_id uuid not null,
  jenis text not null,
  atas_id uuid,
  urutan double precision not null,
  isian jsonb not null default '{}'::jsonb
);
table selaras.jawaban_periksa rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke integer not null,
  nomor integer not null,
  opd_id uuid not null,
  butir text not null,
  jawaban text,
  penyebab text,
  tindak_lanjut text,
  pada timestamp with time zone not null,
  oleh text not null
);
table selaras.jejak rls=true force=true (
  pemda_id uuid not null,
  rantai_id uuid not null,
  seq bigint not null,
  naskah_id uuid,
  opd_id uuid,
  waktu timestamp with time zone not null,
  pengguna_id text not null,
  tindakan text not null,
  bytes text not null,
  hash text not null,
  sebelum text not null
);
table selaras.jejak_kepala rls=true force=true (
  pemda_id uuid not null,
  rantai_id uuid not null,
  panjang bigint not null,
  hash text not null,
  waktu timestamp with time zone
);
table selaras.jejak_simpul rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  simpul_id uuid not null,
  seq bigint not null,
  opd_id uuid not null
);
table selaras.kaitan rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  kaitan_id uuid not null,
  opd_id uuid not null,
  simpul_id uuid not null,
  jenis text not null,
  rumpun_id uuid,
  induk_simpul_id uuid,
  nspk_uraian text,
  nspk_sumber text,
  ditegaskan jsonb,
  ditegaskan_pada timestamp with time zone,
  ditegaskan_oleh text,
  dibuat timestamp with time zone not null,
  dibuat_oleh text not null
);
table selaras.kaitan_lintas rls=true force=true (
  pemda_id uuid not null,
  kaitan_id uuid not null,
  pengusul_opd_id uuid not null,
  pengusul_naskah_id uuid not null,
  pengusul_simpul_id uuid not null,
  pengusul_isi jsonb not null,
  kebutuhan text not null,
  penerima_opd_id uuid not null,
  penerima_naskah_id uuid,
  penerima_simpul_id uuid,
  penerima_isi jsonb,
  status text not null,
  alasan text,
  dibuat timestamp with time zone not null,
  dibuat_oleh text not null,
  diputus timestamp with time zone,
  diputus_oleh text
);
table selaras.kaitan_lintas_log rls=true force=true (
  pemda_id uuid not null,
  kaitan_id uuid not null,
  seq integer not null,
  versi_mesin integer not null,
  dari text not null,
  peristiwa text not null,
  ke text not null,
  alasan text,
  waktu timestamp with time zone not null,
  pengguna_id text not null,
  sebagai text not null
);
table selaras.naskah rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  opd_id uuid not null,
  jenis text not null,
  dasar text,
  asal_naskah_id uuid,
  judul text not null,
  profil text not null,
  tahun integer[] not null,
  tahap text not null,
  versi_mesin integer not null,
  versi bigint not null default 1,
  fakta jsonb not null default '{}'::jsonb,
  hitungan jsonb not null default '{}'::jsonb,
  hitungan_versi bigint,
  contoh boolean not null default false,
  beku boolean not null default false,
  dibuat timestamp with time zone not null default now(),
  dibuat_oleh text not null,
  diubah timestamp with time zone not null default now()
);
table selaras.opd rls=true force=true (
  pemda_id uuid not null,
  opd_id uuid not null,
  nama text not null,
  singkatan text not null,
  jenis text not null default 'opd'::text,
  aktif boolean not null default true,
  dibuat timestamp with time zone not null default now()
);
table selaras.opd_riwayat rls=true force=true (
  pemda_id uuid not null,
  riwayat_id uuid not null,
  opd_id uuid not null,
  jenis text not null,
  tanggal date not null,
  dasar text not null,
  sebelum jsonb,
  sesudah jsonb,
  opd_terkait uuid[] not null default '{}'::uuid[],
  dibuat timestamp with time zone not null,
  dibuat_oleh text not null
);
table selaras.pagu rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  simpul_id uuid not null,
  tahun integer not null,
  opd_id uuid not null,
  rupiah bigint not null
);
table selaras.paraf rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke integer not null,
  jabatan text not null,
  opd_id uuid not null,
  hash text not null,
  orang text not null,
  pengguna_id text,
  nama text not null,
  sebagai text not null,
  tanggal date not null,
  pindaian_id uuid,
  pindaian_hash text,
  waktu timestamp with time zone not null,
  dicatat_oleh text not null,
  tanda_tangan jsonb not null
);
table selaras.pekerjaan rls=true force=true (
  pemda_id uuid not null,
  pekerjaan_id uuid not null,
  jenis text not null,
  keadaan text not null default 'antre'::text,
  selesai integer not null default 0,
  jumlah integer not null default 0,
  pesan text,
  hasil jsonb,
  diminta_oleh text not null,
  dibuat timestamp with time zone not null,
  diubah timestamp with time zone not null
);
table selaras.pekerjaan_naskah rls=true force=true (
  pemda_id uuid not null,
  pekerjaan_id uuid not null,
  naskah_id uuid not null,
  opd_id uuid not null,
  versi bigint,
  hasil jsonb,
  waktu timestamp with time zone
);
table selaras.pemberitahuan rls=true force=true (
  pemda_id uuid not null,
  pemberitahuan_id uuid not null,
  pengguna_id text not null,
  kunci text not null,
  jenis text not null,
  naskah_id uuid,
  data jsonb not null,
  waktu timestamp with time zone not null,
  dibaca timestamp with time zone
);
table selaras.pemda rls=true force=true (
  pemda_id uuid not null,
  nama text not null,
  jenis text not null,
  provinsi text not null,
  pengaturan jsonb not null default '{}'::jsonb,
  dibuat timestamp with time zone not null default now(),
  hari_kerja date
);
table selaras.pencabutan rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  opd_id uuid not null,
  nomor text not null,
  tahun integer not null,
  tanggal date not null,
  alasan text not null,
  waktu timestamp with time zone not null,
  oleh text not null
);
table selaras.pengguna_peran rls=true force=true (
  pemda_id uuid not null,
  peran_id uuid not null,
  pengguna_id text not null,
  nama text not null,
  peran text not null,
  opd_id uuid,
  sebagai text not null default 'definitif'::text,
  mulai date not null,
  selesai date
);
table selaras.perkada rls=true force=true (
  pemda_id uuid not null,
  perkada_id uuid not null,
  versi integer not null default 1,
  isi jsonb not null,
  nomor text,
  tahun integer,
  tanggal date,
  ditetapkan timestamp with time zone,
  ditetapkan_oleh text,
  berita_nama text,
  berita_tahun integer,
  berita_nomor text,
  tambahan_nomor text,
  tanggal_undang date,
  diundangkan timestamp with time zone,
  diundangkan_oleh text,
  dibuat timestamp with time zone not null,
  dibuat_oleh text not null,
  diubah timestamp with time zone not null,
  diubah_oleh text not null
);
table selaras.perkada_naskah rls=true force=true (
  pemda_id uuid not null,
  perkada_id uuid not null,
  naskah_id uuid not null,
  opd_id uuid not null,
  urutan integer not null,
  potret_id uuid,
  hash text,
  jangkar_panjang bigint,
  jangkar_hash text
);
table selaras.perkada_pindaian rls=true force=true (
  pemda_id uuid not null,
  perkada_id uuid not null,
  ke integer not null,
  pindaian_id uuid not null,
  nama text not null,
  jenis_media text not null,
  ukuran bigint not null,
  hash text not null,
  isi bytea not null,
  alasan text,
  dibuat timestamp with time zone not null,
  dibuat_oleh text not null
);
table selaras.potret rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  potret_id uuid not null,
  opd_id uuid not null,
  versi bigint not null,
  tahap text not null,
  dokumen text not null,
  hash text not null,
  temuan jsonb not null,
  versi_aturan text not null,
  alasan text not null,
  dibuat timestamp with time zone not null,
  dibuat_oleh text not null
);
table selaras.putaran rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke integer not null,
  opd_id uuid not null,
  tahap text not null,
  status text not null,
  simpulan text,
  hasil text,
  versi integer not null default 1,
  potret_id uuid not null,
  potret_sebelumnya uuid,
  batas date,
  nomor text,
  catatan_proses text,
  catatan_substansi text,
  sel jsonb not null default '[]'::jsonb,
  dibuka timestamp with time zone not null,
  dibuka_oleh text not null,
  ditutup timestamp with time zone,
  ditutup_oleh text,
  versi_tutup bigint,
  berita_acara jsonb
);
table selaras.putaran_tugas rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke integer not null,
  tugas_id uuid not null,
  opd_id uuid not null,
  pengguna_id text not null,
  cakupan text[] not null,
  pada timestamp with time zone not null,
  oleh text not null
);
table selaras.putusan rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke integer not null,
  nomor integer not null,
  opd_id uuid not null,
  simpul_id uuid not null,
  subpohon boolean not null,
  putusan text,
  alasan text,
  pada timestamp with time zone not null,
  oleh text not null
);
table selaras.ralat rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke integer not null,
  opd_id uuid not null,
  alasan text not null,
  butir jsonb not null,
  waktu timestamp with time zone not null,
  oleh text not null
);
table selaras.rantai_paraf rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke integer not null,
  opd_id uuid not null,
  potret_id uuid not null,
  hash text not null,
  jabatan text[] not null,
  dibuka timestamp with time zone not null,
  dibuka_oleh text not null,
  gugur timestamp with time zone,
  gugur_oleh text,
  gugur_alasan text
);
table selaras.reviu_apip rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  reviu_id uuid not null,
  opd_id uuid not null,
  potret_id uuid not null,
  hash text not null,
  isi text not null,
  berkas_id uuid,
  waktu timestamp with time zone not null,
  oleh text not null
);
table selaras.riwayat_alihan rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  nomor integer not null,
  opd_id uuid not null,
  simpul_id uuid[] not null,
  dari_naskah_id uuid not null,
  dari_seq bigint not null,
  dari_hash text not null,
  waktu timestamp with time zone not null,
  pengguna_id text not null,
  tindakan text not null,
  perubahan jsonb not null,
  penyusun boolean not null
);
table selaras.simpul rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  simpul_id uuid not null,
  opd_id uuid not null,
  jenis text not null,
  induk_id uuid,
  urutan double precision not null,
  rujukan_id uuid,
  isian jsonb not null default '{}'::jsonb,
  tertulis jsonb not null default '{}'::jsonb
);
table selaras.surat_edaran rls=true force=true (
  pemda_id uuid not null,
  surat_id uuid not null,
  nomor text not null,
  tanggal date not null,
  tentang text not null,
  tahun integer[] not null,
  pagu_indikatif jsonb not null default '[]'::jsonb,
  dibuat timestamp with time zone not null default now(),
  dibuat_oleh text not null,
  untuk text not null default 'awal'::text
);
table selaras.tahap_log rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  seq integer not null,
  opd_id uuid not null,
  mesin text not null,
  versi_mesin integer not null,
  dari text not null,
  peristiwa text not null,
  ke text not null,
  alasan text,
  potret_id uuid,
  rincian jsonb not null default '{}'::jsonb,
  waktu timestamp with time zone not null,
  pengguna_id text not null,
  sebagai text not null
);
table selaras.tanggapan_temuan rls=true force=true (
  pemda_id uuid not null,
  naskah_id uuid not null,
  nomor integer not null,
  opd_id uuid not null,
  kunci text not null,
  aturan text not null,
  peristiwa text not null,
  isi text not null,
  pengguna_id text not null,
  sebagai text not null,
  pada timestamp with time zone not null
);
table selaras.undangan rls=true force=true (
  pemda_id uuid not null,
  undangan_id uuid not null,
  surel text not null,
  nama text not null,
  peran jsonb not null,
  token_hash text not null,
  kedaluwarsa timestamp with time zone not null,
  dibuat timestamp with time zone not null,
  dibuat_oleh text not null,
  dikirim_ulang integer not null default 0,
  diterima timestamp with time zone,
  diterima_oleh text,
  dibatalkan timestamp with time zone,
  surat text not null default 'antre'::text,
  surat_percobaan integer not null default 0,
  surat_pesan text
);
table selaras.unit_kerja rls=true force=true (
  pemda_id uuid not null,
  unit_id uuid not null,
  opd_id uuid not null,
  nama text not null,
  aktif boolean not null default true,
  urutan integer not null default 0
);
table selaras.usulan_induk rls=true force=true (
  pemda_id uuid not null,
  usulan_id uuid not null,
  opd_id uuid not null,
  naskah_id uuid not null,
  jenis text not null,
  isi jsonb not null,
  tahun integer[] not null,
  status text not null default 'baru'::text,
  induk_id uuid,
  tanggapan text,
  dijawab timestamp with time zone,
  dijawab_oleh text,
  waktu timestamp with time zone not null,
  pengguna_id text not null
);

constraint acuan.nomenklatur nomenklatur_pkey PRIMARY KEY (nomenklatur, kode);
constraint acuan.nomenklatur nomenklatur_tingkat_check CHECK ((tingkat = ANY (ARRAY['urusan'::text, 'bidangUrusan'::text, 'program'::text, 'kegiatan'::text, 'subKegiatan'::text])));
constraint auth."rateLimit" "rateLimit_key_key" UNIQUE (key);
constraint auth."rateLimit" "rateLimit_pkey" PRIMARY KEY (id);
constraint auth."twoFactor" "twoFactor_pkey" PRIMARY KEY (id);
constraint auth."twoFactor" "twoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE DEFERRABLE;
constraint auth."user" user_email_key UNIQUE (email);
constraint auth."user" user_pkey PRIMARY KEY (id);
constraint auth.account account_pkey PRIMARY KEY (id);
constraint auth.account "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE DEFERRABLE;
constraint auth.session session_pkey PRIMARY KEY (id);
constraint auth.session session_token_key UNIQUE (token);
constraint auth.session "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE DEFERRABLE;
constraint auth.verification verification_pkey PRIMARY KEY (id);
constraint migrasi.kunci kunci_pkey PRIMARY KEY (id);
constraint migrasi.riwayat riwayat_pkey PRIMARY KEY (name);
constraint selaras.bagian bagian_pemda_id_naskah_id_opd_id_fkey FOREIGN KEY (pemda_id, naskah_id, opd_id) REFERENCES selaras.naskah(pemda_id, naskah_id, opd_id) ON UPDATE CASCADE DEFERRABLE;
constraint selaras.bagian bagian_pkey PRIMARY KEY (pemda_id, naskah_id, nama);
constraint selaras.beda_induk beda_induk_pemda_id_induk_id_fkey FOREIGN KEY (pemda_id, induk_id) REFERENCES selaras.induk(pemda_id, induk_id) DEFERRABLE;
constraint selaras.beda_induk beda_induk_pemda_id_naskah_id_opd_id_fkey FOREIGN KEY (pemda_id, naskah_id, opd_id) REFERENCES selaras.naskah(pemda_id, naskah_id, opd_id) ON UPDATE CASCADE DEFERRABLE;
constraint selaras.beda_induk beda_induk_pkey PRIMARY KEY (pemda_id, naskah_id, beda_id);
constraint selaras.berkas_sumber berkas_sumber_check CHECK ((ukuran = octet_length(isi)));
constraint selaras.berkas_sumber berkas_sumber_check1 CHECK ((hash = encode(sha256(isi), 'hex'::text)));
constraint selaras.berkas_sumber berkas_sumber_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.berkas_sumber berkas_sumber_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.berkas_sumber berkas_sumber_pkey PRIMARY KEY (pemda_id, berkas_id);
constraint selaras.catatan catatan_check CHECK (((usulan IS NULL) = (usulan_status IS NULL)));
constraint selaras.catatan catatan_check1 CHECK (((pihak = 'pemeriksa'::text) OR (NOT wajib)));
constraint selaras.catatan catatan_field_check CHECK ((length(field) <= 200));
constraint selaras.catatan catatan_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.catatan catatan_pemda_id_naskah_id_ke_fkey FOREIGN KEY (pemda_id, naskah_id, ke) REFERENCES selaras.putaran(pemda_id, naskah_id, ke) DEFERRABLE;
constraint selaras.catatan catatan_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.catatan catatan_pihak_check CHECK ((pihak = ANY (ARRAY['pemeriksa'::text, 'penyusun'::text])));
constraint selaras.catatan catatan_pkey PRIMARY KEY (pemda_id, naskah_id, catatan_id);
constraint selaras.catatan catatan_status_check CHECK ((status = ANY (ARRAY['terbuka'::text, 'dijawab'::text, 'selesai'::text])));
constraint selaras.catatan catatan_usulan_status_check CHECK ((usulan_status = ANY (ARRAY['menunggu'::text, 'diterapkan'::text, 'ditolak'::text])));
constraint selaras.catatan_pesan catatan_pesan_isi_check CHECK ((length(isi) <= 5000));
constraint selaras.catatan_pesan catatan_pesan_nomor_check CHECK ((nomor > 0));
constraint selaras.catatan_pesan catatan_pesan_pemda_id_naskah_id_catatan_id_fkey FOREIGN KEY (pemda_id, naskah_id, catatan_id) REFERENCES selaras.catatan(pemda_id, naskah_id, catatan_id) DEFERRABLE;
constraint selaras.catatan_pesan catatan_pesan_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.catatan_pesan catatan_pesan_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.catatan_pesan catatan_pesan_pkey PRIMARY KEY (pemda_id, naskah_id, catatan_id, nomor);
constraint selaras.forum forum_check CHECK (((ditetapkan IS NULL) = (ditetapkan_oleh IS NULL)));
constraint selaras.forum forum_check1 CHECK (((ditetapkan IS NULL) OR ((nomor IS NOT NULL) AND (tanggal_berita_acara IS NOT NULL))));
constraint selaras.forum forum_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.forum forum_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.forum forum_pkey PRIMARY KEY (pemda_id, forum_id);
constraint selaras.forum forum_versi_check CHECK ((versi > 0));
constraint selaras.forum_naskah forum_naskah_pemda_id_forum_id_fkey FOREIGN KEY (pemda_id, forum_id) REFERENCES selaras.forum(pemda_id, forum_id) DEFERRABLE;
constraint selaras.forum_naskah forum_naskah_pemda_id_naskah_id_key UNIQUE (pemda_id, naskah_id);
constraint selaras.forum_naskah forum_naskah_pemda_id_naskah_id_opd_id_fkey FOREIGN KEY (pemda_id, naskah_id, opd_id) REFERENCES selaras.naskah(pemda_id, naskah_id, opd_id) ON UPDATE CASCADE DEFERRABLE;
constraint selaras.forum_naskah forum_naskah_pkey PRIMARY KEY (pemda_id, forum_id, naskah_id);
constraint selaras.idempotensi idempotensi_kunci_check CHECK (((length(kunci) >= 1) AND (length(kunci) <= 200)));
constraint selaras.idempotensi idempotensi_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.idempotensi idempotensi_pkey PRIMARY KEY (pemda_id, pengguna_id, kunci);
constraint selaras.induk induk_jenis_check CHECK ((jenis = ANY (ARRAY['RPJMD'::text, 'RPD'::text])));
constraint selaras.induk induk_pemda_id_asal_id_fkey FOREIGN KEY (pemda_id, asal_id) REFERENCES selaras.induk(pemda_id, induk_id) DEFERRABLE;
constraint selaras.induk induk_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.induk induk_pemda_id_rumpun_id_fkey FOREIGN KEY (pemda_id, rumpun_id) REFERENCES selaras.induk(pemda_id, induk_id) DEFERRABLE;
constraint selaras.induk induk_pkey PRIMARY KEY (pemda_id, induk_id);
constraint selaras.induk induk_tahun_check CHECK (((cardinality(tahun) >= 1) AND (cardinality(tahun) <= 20)));
constraint selaras.induk induk_versi_check CHECK ((versi > 0));
constraint selaras.induk_log induk_log_pemda_id_induk_id_fkey FOREIGN KEY (pemda_id, induk_id) REFERENCES selaras.induk(pemda_id, induk_id) DEFERRABLE;
constraint selaras.induk_log induk_log_pkey PRIMARY KEY (pemda_id, induk_id, seq);
constraint selaras.induk_log induk_log_seq_check CHECK ((seq > 0));
constraint selaras.induk_pagu induk_pagu_pemda_id_induk_id_fkey FOREIGN KEY (pemda_id, induk_id) REFERENCES selaras.induk(pemda_id, induk_id) DEFERRABLE;
constraint selaras.induk_pagu induk_pagu_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.induk_pagu induk_pagu_pkey PRIMARY KEY (pemda_id, induk_id, opd_id, tahun);
constraint selaras.induk_pagu induk_pagu_rupiah_check CHECK (((rupiah >= 0) AND (rupiah <= '9007199254740991'::bigint)));
constraint selaras.induk_pagu induk_pagu_tahun_check CHECK (((tahun >= 1900) AND (tahun <= 2200)));
constraint selaras.induk_redaksional induk_redaksional_check CHECK ((baru <> lama));
constraint selaras.induk_redaksional induk_redaksional_pemda_id_rumpun_id_fkey FOREIGN KEY (pemda_id, rumpun_id) REFERENCES selaras.induk(pemda_id, induk_id) DEFERRABLE;
constraint selaras.induk_redaksional induk_redaksional_pkey PRIMARY KEY (pemda_id, redaksional_id);
constraint selaras.induk_simpul induk_simpul_isian_check CHECK ((jsonb_typeof(isian) = 'object'::text));
constraint selaras.induk_simpul induk_simpul_pemda_id_induk_id_atas_id_fkey FOREIGN KEY (pemda_id, induk_id, atas_id) REFERENCES selaras.induk_simpul(pemda_id, induk_id, simpul_id) DEFERRABLE;
constraint selaras.induk_simpul induk_simpul_pemda_id_induk_id_fkey FOREIGN KEY (pemda_id, induk_id) REFERENCES selaras.induk(pemda_id, induk_id) DEFERRABLE;
constraint selaras.induk_simpul induk_simpul_pkey PRIMARY KEY (pemda_id, induk_id, simpul_id);
constraint selaras.jawaban_periksa jawaban_periksa_butir_check CHECK ((length(butir) <= 20));
constraint selaras.jawaban_periksa jawaban_periksa_jawaban_check CHECK ((jawaban = ANY (ARRAY['ya'::text, 'tidak'::text, 'tidakBerlaku'::text])));
constraint selaras.jawaban_periksa jawaban_periksa_nomor_check CHECK ((nomor > 0));
constraint selaras.jawaban_periksa jawaban_periksa_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.jawaban_periksa jawaban_periksa_pemda_id_naskah_id_ke_fkey FOREIGN KEY (pemda_id, naskah_id, ke) REFERENCES selaras.putaran(pemda_id, naskah_id, ke) DEFERRABLE;
constraint selaras.jawaban_periksa jawaban_periksa_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.jawaban_periksa jawaban_periksa_pkey PRIMARY KEY (pemda_id, naskah_id, ke, nomor);
constraint selaras.jejak jejak_check CHECK ((hash = encode(sha256(convert_to(((sebelum || '
'::text) || bytes), 'UTF8'::name)), 'hex'::text)));
constraint selaras.jejak jejak_check1 CHECK ((rantai_id = COALESCE(naskah_id, pemda_id)));
constraint selaras.jejak jejak_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.jejak jejak_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.jejak jejak_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.jejak jejak_pkey PRIMARY KEY (pemda_id, rantai_id, seq);
constraint selaras.jejak jejak_seq_check CHECK ((seq > 0));
constraint selaras.jejak_kepala jejak_kepala_panjang_check CHECK ((panjang >= 0));
constraint selaras.jejak_kepala jejak_kepala_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.jejak_kepala jejak_kepala_pkey PRIMARY KEY (pemda_id, rantai_id);
constraint selaras.jejak_simpul jejak_simpul_pemda_id_naskah_id_seq_fkey FOREIGN KEY (pemda_id, naskah_id, seq) REFERENCES selaras.jejak(pemda_id, rantai_id, seq) DEFERRABLE;
constraint selaras.jejak_simpul jejak_simpul_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.jejak_simpul jejak_simpul_pkey PRIMARY KEY (pemda_id, naskah_id, simpul_id, seq);
constraint selaras.kaitan kaitan_check CHECK (((jenis = 'induk'::text) = ((rumpun_id IS NOT NULL) AND (induk_simpul_id IS NOT NULL))));
constraint selaras.kaitan kaitan_check1 CHECK (((jenis = 'nspk'::text) = ((nspk_uraian IS NOT NULL) AND (nspk_sumber IS NOT NULL))));
constraint selaras.kaitan kaitan_jenis_check CHECK ((jenis = ANY (ARRAY['induk'::text, 'nspk'::text])));
constraint selaras.kaitan kaitan_pemda_id_naskah_id_opd_id_fkey FOREIGN KEY (pemda_id, naskah_id, opd_id) REFERENCES selaras.naskah(pemda_id, naskah_id, opd_id) ON UPDATE CASCADE DEFERRABLE;
constraint selaras.kaitan kaitan_pemda_id_rumpun_id_fkey FOREIGN KEY (pemda_id, rumpun_id) REFERENCES selaras.induk(pemda_id, induk_id) DEFERRABLE;
constraint selaras.kaitan kaitan_pkey PRIMARY KEY (pemda_id, naskah_id, kaitan_id);
constraint selaras.kaitan_lintas kaitan_lintas_alasan_check CHECK ((length(alasan) <= 2000));
constraint selaras.kaitan_lintas kaitan_lintas_check CHECK ((((status = 'diusulkan'::text) = (diputus IS NULL)) AND ((diputus IS NULL) = (diputus_oleh IS NULL))));
constraint selaras.kaitan_lintas kaitan_lintas_check1 CHECK (((status = 'diterima'::text) = (penerima_simpul_id IS NOT NULL)));
constraint selaras.kaitan_lintas kaitan_lintas_check2 CHECK ((num_nulls(penerima_naskah_id, penerima_simpul_id, penerima_isi) = ANY (ARRAY[0, 3])));
constraint selaras.kaitan_lintas kaitan_lintas_check3 CHECK (((status = 'ditolak'::text) = (alasan IS NOT NULL)));
constraint selaras.kaitan_lintas kaitan_lintas_kebutuhan_check CHECK (((length(kebutuhan) >= 1) AND (length(kebutuhan) <= 2000)));
constraint selaras.kaitan_lintas kaitan_lintas_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.kaitan_lintas kaitan_lintas_pemda_id_penerima_naskah_id_penerima_opd_id_fkey FOREIGN KEY (pemda_id, penerima_naskah_id, penerima_opd_id) REFERENCES selaras.naskah(pemda_id, naskah_id, opd_id) ON UPDATE CASCADE DEFERRABLE;
constraint selaras.kaitan_lintas kaitan_lintas_pemda_id_penerima_opd_id_fkey FOREIGN KEY (pemda_id, penerima_opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.kaitan_lintas kaitan_lintas_pemda_id_pengusul_naskah_id_pengusul_opd_id_fkey FOREIGN KEY (pemda_id, pengusul_naskah_id, pengusul_opd_id) REFERENCES selaras.naskah(pemda_id, naskah_id, opd_id) ON UPDATE CASCADE DEFERRABLE;
constraint selaras.kaitan_lintas kaitan_lintas_pemda_id_pengusul_opd_id_fkey FOREIGN KEY (pemda_id, pengusul_opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.kaitan_lintas kaitan_lintas_penerima_isi_check CHECK ((jsonb_typeof(penerima_isi) = 'object'::text));
constraint selaras.kaitan_lintas kaitan_lintas_pengusul_isi_check CHECK ((jsonb_typeof(pengusul_isi) = 'object'::text));
constraint selaras.kaitan_lintas kaitan_lintas_pkey PRIMARY KEY (pemda_id, kaitan_id);
constraint selaras.kaitan_lintas kaitan_lintas_status_check CHECK ((status = ANY (ARRAY['diusulkan'::text, 'diterima'::text, 'ditolak'::text])));
constraint selaras.kaitan_lintas_log kaitan_lintas_log_pemda_id_kaitan_id_fkey FOREIGN KEY (pemda_id, kaitan_id) REFERENCES selaras.kaitan_lintas(pemda_id, kaitan_id) DEFERRABLE;
constraint selaras.kaitan_lintas_log kaitan_lintas_log_pkey PRIMARY KEY (pemda_id, kaitan_id, seq);
constraint selaras.kaitan_lintas_log kaitan_lintas_log_seq_check CHECK ((seq > 0));
constraint selaras.naskah naskah_dasar_check CHECK ((dasar = ANY (ARRAY['indukBerubah'::text, 'hasilEvaluasi'::text, 'strukturOrganisasi'::text, 'nomenklatur'::text, 'kebijakanNasional'::text])));
constraint selaras.naskah naskah_jenis_check CHECK ((jenis = ANY (ARRAY['awal'::text, 'perubahan'::text, 'reviu'::text])));
constraint selaras.naskah naskah_pemda_id_asal_naskah_id_fkey FOREIGN KEY (pemda_id, asal_naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.naskah naskah_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.naskah naskah_pemda_id_naskah_id_opd_id_key UNIQUE (pemda_id, naskah_id, opd_id);
constraint selaras.naskah naskah_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.naskah naskah_pkey PRIMARY KEY (pemda_id, naskah_id);
constraint selaras.naskah naskah_tahun_check CHECK (((cardinality(tahun) >= 1) AND (cardinality(tahun) <= 20)));
constraint selaras.naskah naskah_versi_check CHECK ((versi > 0));
constraint selaras.opd opd_jenis_check CHECK ((jenis = ANY (ARRAY['opd'::text, 'bappelitbangda'::text, 'inspektorat'::text, 'sekretariatDaerah'::text])));
constraint selaras.opd opd_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.opd opd_pkey PRIMARY KEY (pemda_id, opd_id);
constraint selaras.opd_riwayat opd_riwayat_jenis_check CHECK ((jenis = ANY (ARRAY['dibentuk'::text, 'diubah'::text, 'dipecah'::text, 'digabung'::text, 'dinonaktifkan'::text, 'diaktifkan'::text])));
constraint selaras.opd_riwayat opd_riwayat_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.opd_riwayat opd_riwayat_pkey PRIMARY KEY (pemda_id, riwayat_id);
constraint selaras.pagu pagu_pemda_id_naskah_id_opd_id_fkey FOREIGN KEY (pemda_id, naskah_id, opd_id) REFERENCES selaras.naskah(pemda_id, naskah_id, opd_id) ON UPDATE CASCADE DEFERRABLE;
constraint selaras.pagu pagu_pemda_id_naskah_id_simpul_id_fkey FOREIGN KEY (pemda_id, naskah_id, simpul_id) REFERENCES selaras.simpul(pemda_id, naskah_id, simpul_id) ON DELETE CASCADE DEFERRABLE;
constraint selaras.pagu pagu_pkey PRIMARY KEY (pemda_id, naskah_id, simpul_id, tahun);
constraint selaras.pagu pagu_rupiah_check CHECK (((rupiah >= 0) AND (rupiah <= '9007199254740991'::bigint)));
constraint selaras.pagu pagu_tahun_check CHECK (((tahun >= 1900) AND (tahun <= 2200)));
constraint selaras.paraf paraf_check CHECK (((pindaian_id IS NULL) = (pindaian_hash IS NULL)));
constraint selaras.paraf paraf_check1 CHECK (((pengguna_id IS NULL) OR (orang = pengguna_id)));
constraint selaras.paraf paraf_nama_check CHECK ((btrim(nama) <> ''::text));
constraint selaras.paraf paraf_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.paraf paraf_pemda_id_naskah_id_ke_hash_fkey FOREIGN KEY (pemda_id, naskah_id, ke, hash) REFERENCES selaras.rantai_paraf(pemda_id, naskah_id, ke, hash) DEFERRABLE;
constraint selaras.paraf paraf_pemda_id_naskah_id_ke_orang_key UNIQUE (pemda_id, naskah_id, ke, orang);
constraint selaras.paraf paraf_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.paraf paraf_pemda_id_pindaian_id_fkey FOREIGN KEY (pemda_id, pindaian_id) REFERENCES selaras.berkas_sumber(pemda_id, berkas_id) DEFERRABLE;
constraint selaras.paraf paraf_pkey PRIMARY KEY (pemda_id, naskah_id, ke, jabatan);
constraint selaras.paraf paraf_sebagai_check CHECK ((sebagai = ANY (ARRAY['definitif'::text, 'plt'::text, 'plh'::text])));
constraint selaras.pekerjaan pekerjaan_check CHECK (((selesai >= 0) AND (selesai <= jumlah)));
constraint selaras.pekerjaan pekerjaan_keadaan_check CHECK ((keadaan = ANY (ARRAY['antre'::text, 'berjalan'::text, 'selesai'::text, 'gagal'::text, 'dibatalkan'::text])));
constraint selaras.pekerjaan pekerjaan_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.pekerjaan pekerjaan_pkey PRIMARY KEY (pemda_id, pekerjaan_id);
constraint selaras.pekerjaan_naskah pekerjaan_naskah_check CHECK ((((waktu IS NULL) = (versi IS NULL)) AND ((waktu IS NULL) = (hasil IS NULL))));
constraint selaras.pekerjaan_naskah pekerjaan_naskah_pemda_id_naskah_id_opd_id_fkey FOREIGN KEY (pemda_id, naskah_id, opd_id) REFERENCES selaras.naskah(pemda_id, naskah_id, opd_id) ON UPDATE CASCADE DEFERRABLE;
constraint selaras.pekerjaan_naskah pekerjaan_naskah_pemda_id_pekerjaan_id_fkey FOREIGN KEY (pemda_id, pekerjaan_id) REFERENCES selaras.pekerjaan(pemda_id, pekerjaan_id) DEFERRABLE;
constraint selaras.pekerjaan_naskah pekerjaan_naskah_pkey PRIMARY KEY (pemda_id, pekerjaan_id, naskah_id);
constraint selaras.pemberitahuan pemberitahuan_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.pemberitahuan pemberitahuan_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.pemberitahuan pemberitahuan_pemda_id_pengguna_id_kunci_key UNIQUE (pemda_id, pengguna_id, kunci);
constraint selaras.pemberitahuan pemberitahuan_pkey PRIMARY KEY (pemda_id, pemberitahuan_id);
constraint selaras.pemda pemda_jenis_check CHECK ((jenis = ANY (ARRAY['provinsi'::text, 'kabupaten'::text, 'kota'::text])));
constraint selaras.pemda pemda_pkey PRIMARY KEY (pemda_id);
constraint selaras.pencabutan pencabutan_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.pencabutan pencabutan_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.pencabutan pencabutan_pkey PRIMARY KEY (pemda_id, naskah_id);
constraint selaras.pengguna_peran pengguna_peran_masa CHECK ((selesai >= (mulai - 1)));
constraint selaras.pengguna_peran pengguna_peran_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.pengguna_peran pengguna_peran_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.pengguna_peran pengguna_peran_peran_check CHECK ((peran = ANY (ARRAY['perencanaOpd'::text, 'sekretarisOpd'::text, 'kepalaOpd'::text, 'verifikator'::text, 'kepalaBappelitbangda'::text, 'bagianHukum'::text, 'asisten'::text, 'sekda'::text, 'kepalaDaerah'::text, 'inspektorat'::text, 'adminPemda'::text, 'adminSistem'::text, 'publik'::text])));
constraint selaras.pengguna_peran pengguna_peran_pkey PRIMARY KEY (pemda_id, peran_id);
constraint selaras.pengguna_peran pengguna_peran_sebagai_check CHECK ((sebagai = ANY (ARRAY['definitif'::text, 'plt'::text, 'plh'::text])));
constraint selaras.perkada perkada_check CHECK ((tanggal_undang >= tanggal));
constraint selaras.perkada perkada_check1 CHECK ((num_nulls(nomor, tahun, tanggal, ditetapkan, ditetapkan_oleh) = ANY (ARRAY[0, 5])));
constraint selaras.perkada perkada_check2 CHECK ((num_nulls(berita_nama, berita_tahun, berita_nomor, tanggal_undang, diundangkan, diundangkan_oleh) = ANY (ARRAY[0, 6])));
constraint selaras.perkada perkada_check3 CHECK ((EXTRACT(year FROM tanggal) = (tahun)::numeric));
constraint selaras.perkada perkada_check4 CHECK (((nomor IS NOT NULL) OR ((diundangkan IS NULL) AND (tambahan_nomor IS NULL))));
constraint selaras.perkada perkada_isi_check CHECK ((jsonb_typeof(isi) = 'object'::text));
constraint selaras.perkada perkada_nomor_check CHECK (((nomor ~ '^[0-9A-Z][0-9A-Z./-]*$'::text) AND (length(nomor) <= 40)));
constraint selaras.perkada perkada_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.perkada perkada_pkey PRIMARY KEY (pemda_id, perkada_id);
constraint selaras.perkada perkada_tahun_check CHECK (((tahun >= 1945) AND (tahun <= 2100)));
constraint selaras.perkada perkada_versi_check CHECK ((versi > 0));
constraint selaras.perkada_naskah perkada_naskah_check CHECK ((num_nulls(potret_id, hash, jangkar_panjang, jangkar_hash) = ANY (ARRAY[0, 4])));
constraint selaras.perkada_naskah perkada_naskah_pemda_id_naskah_id_key UNIQUE (pemda_id, naskah_id);
constraint selaras.perkada_naskah perkada_naskah_pemda_id_naskah_id_opd_id_fkey FOREIGN KEY (pemda_id, naskah_id, opd_id) REFERENCES selaras.naskah(pemda_id, naskah_id, opd_id) ON UPDATE CASCADE DEFERRABLE;
constraint selaras.perkada_naskah perkada_naskah_pemda_id_naskah_id_potret_id_fkey FOREIGN KEY (pemda_id, naskah_id, potret_id) REFERENCES selaras.potret(pemda_id, naskah_id, potret_id) DEFERRABLE;
constraint selaras.perkada_naskah perkada_naskah_pemda_id_perkada_id_fkey FOREIGN KEY (pemda_id, perkada_id) REFERENCES selaras.perkada(pemda_id, perkada_id) ON DELETE CASCADE DEFERRABLE;
constraint selaras.perkada_naskah perkada_naskah_pkey PRIMARY KEY (pemda_id, perkada_id, naskah_id);
constraint selaras.perkada_naskah perkada_naskah_urutan_check CHECK ((urutan > 0));
constraint selaras.perkada_pindaian perkada_pindaian_alasan_check CHECK (((btrim(alasan) <> ''::text) AND (length(alasan) <= 1000)));
constraint selaras.perkada_pindaian perkada_pindaian_check CHECK ((ukuran = octet_length(isi)));
constraint selaras.perkada_pindaian perkada_pindaian_check1 CHECK ((hash = encode(sha256(isi), 'hex'::text)));
constraint selaras.perkada_pindaian perkada_pindaian_check2 CHECK (((ke = 1) = (alasan IS NULL)));
constraint selaras.perkada_pindaian perkada_pindaian_jenis_media_check CHECK ((jenis_media = 'application/pdf'::text));
constraint selaras.perkada_pindaian perkada_pindaian_ke_check CHECK ((ke > 0));
constraint selaras.perkada_pindaian perkada_pindaian_pemda_id_perkada_id_fkey FOREIGN KEY (pemda_id, perkada_id) REFERENCES selaras.perkada(pemda_id, perkada_id) DEFERRABLE;
constraint selaras.perkada_pindaian perkada_pindaian_pemda_id_pindaian_id_key UNIQUE (pemda_id, pindaian_id);
constraint selaras.perkada_pindaian perkada_pindaian_pkey PRIMARY KEY (pemda_id, perkada_id, ke);
constraint selaras.potret potret_check CHECK ((hash = encode(sha256(convert_to(dokumen, 'UTF8'::name)), 'hex'::text)));
constraint selaras.potret potret_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.potret potret_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.potret potret_pkey PRIMARY KEY (pemda_id, naskah_id, potret_id);
constraint selaras.putaran putaran_check CHECK (((status = 'ditutup'::text) = (hasil IS NOT NULL)));
constraint selaras.putaran putaran_check1 CHECK ((num_nulls(hasil, ditutup, ditutup_oleh, versi_tutup) = ANY (ARRAY[0, 4])));
constraint selaras.putaran putaran_hasil_check CHECK ((hasil = ANY (ARRAY['sesuai'::text, 'sesuaiDenganCatatan'::text, 'perluPenyempurnaan'::text, 'ditarik'::text])));
constraint selaras.putaran putaran_ke_check CHECK ((ke > 0));
constraint selaras.putaran putaran_nomor_check CHECK ((length(nomor) <= 100));
constraint selaras.putaran putaran_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.putaran putaran_pemda_id_naskah_id_potret_id_fkey FOREIGN KEY (pemda_id, naskah_id, potret_id) REFERENCES selaras.potret(pemda_id, naskah_id, potret_id) DEFERRABLE;
constraint selaras.putaran putaran_pemda_id_naskah_id_potret_sebelumnya_fkey FOREIGN KEY (pemda_id, naskah_id, potret_sebelumnya) REFERENCES selaras.potret(pemda_id, naskah_id, potret_id) DEFERRABLE;
constraint selaras.putaran putaran_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.putaran putaran_pkey PRIMARY KEY (pemda_id, naskah_id, ke);
constraint selaras.putaran putaran_sel_check CHECK ((jsonb_typeof(sel) = 'array'::text));
constraint selaras.putaran putaran_simpulan_check CHECK ((simpulan = ANY (ARRAY['sesuai'::text, 'sesuaiDenganCatatan'::text, 'perluPenyempurnaan'::text])));
constraint selaras.putaran putaran_status_check CHECK ((status = ANY (ARRAY['dibuka'::text, 'diperiksa'::text, 'disimpulkan'::text, 'ditutup'::text])));
constraint selaras.putaran putaran_versi_check CHECK ((versi > 0));
constraint selaras.putaran_tugas putaran_tugas_cakupan_check CHECK ((cardinality(cakupan) <= 200));
constraint selaras.putaran_tugas putaran_tugas_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.putaran_tugas putaran_tugas_pemda_id_naskah_id_ke_fkey FOREIGN KEY (pemda_id, naskah_id, ke) REFERENCES selaras.putaran(pemda_id, naskah_id, ke) DEFERRABLE;
constraint selaras.putaran_tugas putaran_tugas_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.putaran_tugas putaran_tugas_pkey PRIMARY KEY (pemda_id, naskah_id, ke, tugas_id);
constraint selaras.putusan putusan_nomor_check CHECK ((nomor > 0));
constraint selaras.putusan putusan_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.putusan putusan_pemda_id_naskah_id_ke_fkey FOREIGN KEY (pemda_id, naskah_id, ke) REFERENCES selaras.putaran(pemda_id, naskah_id, ke) DEFERRABLE;
constraint selaras.putusan putusan_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.putusan putusan_pkey PRIMARY KEY (pemda_id, naskah_id, ke, nomor);
constraint selaras.putusan putusan_putusan_check CHECK ((putusan = ANY (ARRAY['sesuai'::text, 'sesuaiDenganCatatan'::text, 'perluPenyempurnaan'::text])));
constraint selaras.ralat ralat_butir_check CHECK ((jsonb_typeof(butir) = 'array'::text));
constraint selaras.ralat ralat_ke_check CHECK ((ke > 0));
constraint selaras.ralat ralat_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.ralat ralat_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.ralat ralat_pkey PRIMARY KEY (pemda_id, naskah_id, ke);
constraint selaras.rantai_paraf rantai_paraf_check CHECK ((num_nulls(gugur, gugur_oleh, gugur_alasan) = ANY (ARRAY[0, 3])));
constraint selaras.rantai_paraf rantai_paraf_jabatan_check CHECK (((cardinality(jabatan) >= 1) AND (cardinality(jabatan) <= 20)));
constraint selaras.rantai_paraf rantai_paraf_ke_check CHECK ((ke > 0));
constraint selaras.rantai_paraf rantai_paraf_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.rantai_paraf rantai_paraf_pemda_id_naskah_id_ke_hash_key UNIQUE (pemda_id, naskah_id, ke, hash);
constraint selaras.rantai_paraf rantai_paraf_pemda_id_naskah_id_potret_id_fkey FOREIGN KEY (pemda_id, naskah_id, potret_id) REFERENCES selaras.potret(pemda_id, naskah_id, potret_id) DEFERRABLE;
constraint selaras.rantai_paraf rantai_paraf_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.rantai_paraf rantai_paraf_pkey PRIMARY KEY (pemda_id, naskah_id, ke);
constraint selaras.reviu_apip reviu_apip_check CHECK (((btrim(isi) <> ''::text) OR (berkas_id IS NOT NULL)));
constraint selaras.reviu_apip reviu_apip_isi_check CHECK ((length(isi) <= 20000));
constraint selaras.reviu_apip reviu_apip_pemda_id_berkas_id_fkey FOREIGN KEY (pemda_id, berkas_id) REFERENCES selaras.berkas_sumber(pemda_id, berkas_id) DEFERRABLE;
constraint selaras.reviu_apip reviu_apip_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.reviu_apip reviu_apip_pemda_id_naskah_id_potret_id_fkey FOREIGN KEY (pemda_id, naskah_id, potret_id) REFERENCES selaras.potret(pemda_id, naskah_id, potret_id) DEFERRABLE;
constraint selaras.reviu_apip reviu_apip_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.reviu_apip reviu_apip_pkey PRIMARY KEY (pemda_id, naskah_id, reviu_id);
constraint selaras.riwayat_alihan riwayat_alihan_dari_seq_check CHECK ((dari_seq > 0));
constraint selaras.riwayat_alihan riwayat_alihan_nomor_check CHECK ((nomor > 0));
constraint selaras.riwayat_alihan riwayat_alihan_pemda_id_dari_naskah_id_fkey FOREIGN KEY (pemda_id, dari_naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.riwayat_alihan riwayat_alihan_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.riwayat_alihan riwayat_alihan_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.riwayat_alihan riwayat_alihan_perubahan_check CHECK ((jsonb_typeof(perubahan) = 'array'::text));
constraint selaras.riwayat_alihan riwayat_alihan_pkey PRIMARY KEY (pemda_id, naskah_id, nomor);
constraint selaras.riwayat_alihan riwayat_alihan_simpul_id_check CHECK ((cardinality(simpul_id) > 0));
constraint selaras.simpul simpul_isian_check CHECK ((jsonb_typeof(isian) = 'object'::text));
constraint selaras.simpul simpul_pemda_id_naskah_id_induk_id_fkey FOREIGN KEY (pemda_id, naskah_id, induk_id) REFERENCES selaras.simpul(pemda_id, naskah_id, simpul_id) DEFERRABLE;
constraint selaras.simpul simpul_pemda_id_naskah_id_opd_id_fkey FOREIGN KEY (pemda_id, naskah_id, opd_id) REFERENCES selaras.naskah(pemda_id, naskah_id, opd_id) ON UPDATE CASCADE DEFERRABLE;
constraint selaras.simpul simpul_pemda_id_naskah_id_rujukan_id_fkey FOREIGN KEY (pemda_id, naskah_id, rujukan_id) REFERENCES selaras.simpul(pemda_id, naskah_id, simpul_id) DEFERRABLE;
constraint selaras.simpul simpul_pkey PRIMARY KEY (pemda_id, naskah_id, simpul_id);
constraint selaras.simpul simpul_tertulis_check CHECK ((jsonb_typeof(tertulis) = 'object'::text));
constraint selaras.surat_edaran surat_edaran_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.surat_edaran surat_edaran_pemda_id_nomor_tanggal_key UNIQUE (pemda_id, nomor, tanggal);
constraint selaras.surat_edaran surat_edaran_pkey PRIMARY KEY (pemda_id, surat_id);
constraint selaras.surat_edaran surat_edaran_untuk_check CHECK ((untuk = ANY (ARRAY['awal'::text, 'perubahan'::text])));
constraint selaras.tahap_log tahap_log_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.tahap_log tahap_log_pemda_id_naskah_id_potret_id_fkey FOREIGN KEY (pemda_id, naskah_id, potret_id) REFERENCES selaras.potret(pemda_id, naskah_id, potret_id) DEFERRABLE;
constraint selaras.tahap_log tahap_log_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.tahap_log tahap_log_pkey PRIMARY KEY (pemda_id, naskah_id, seq);
constraint selaras.tahap_log tahap_log_seq_check CHECK ((seq > 0));
constraint selaras.tanggapan_temuan tanggapan_temuan_isi_check CHECK ((length(isi) <= 5000));
constraint selaras.tanggapan_temuan tanggapan_temuan_nomor_check CHECK ((nomor > 0));
constraint selaras.tanggapan_temuan tanggapan_temuan_pemda_id_naskah_id_fkey FOREIGN KEY (pemda_id, naskah_id) REFERENCES selaras.naskah(pemda_id, naskah_id) DEFERRABLE;
constraint selaras.tanggapan_temuan tanggapan_temuan_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.tanggapan_temuan tanggapan_temuan_peristiwa_check CHECK ((peristiwa = ANY (ARRAY['jawab'::text, 'terima'::text])));
constraint selaras.tanggapan_temuan tanggapan_temuan_pkey PRIMARY KEY (pemda_id, naskah_id, nomor);
constraint selaras.undangan undangan_check CHECK (((diterima IS NULL) OR (dibatalkan IS NULL)));
constraint selaras.undangan undangan_check1 CHECK (((diterima IS NULL) = (diterima_oleh IS NULL)));
constraint selaras.undangan undangan_pemda_id_fkey FOREIGN KEY (pemda_id) REFERENCES selaras.pemda(pemda_id) DEFERRABLE;
constraint selaras.undangan undangan_pkey PRIMARY KEY (pemda_id, undangan_id);
constraint selaras.undangan undangan_surat_check CHECK ((surat = ANY (ARRAY['antre'::text, 'tertunda'::text, 'terkirim'::text, 'gagal'::text])));
constraint selaras.unit_kerja unit_kerja_pemda_id_opd_id_fkey FOREIGN KEY (pemda_id, opd_id) REFERENCES selaras.opd(pemda_id, opd_id) DEFERRABLE;
constraint selaras.unit_kerja unit_kerja_pkey PRIMARY KEY (pemda_id, unit_id);
constraint selaras.usulan_induk usulan_induk_check CHECK (((status = 'baru'::text) = (dijawab IS NULL)));
constraint selaras.usulan_induk usulan_induk_jenis_check CHECK ((jenis = ANY (ARRAY['permasalahan'::text, 'isuStrategis'::text, 'program'::text, 'pagu'::text, 'masukan'::text])));
constraint selaras.usulan_induk usulan_induk_pemda_id_induk_id_fkey FOREIGN KEY (pemda_id, induk_id) REFERENCES selaras.induk(pemda_id, induk_id) DEFERRABLE;
constraint selaras.usulan_induk usulan_induk_pemda_id_naskah_id_opd_id_fkey FOREIGN KEY (pemda_id, naskah_id, opd_id) REFERENCES selaras.naskah(pemda_id, naskah_id, opd_id) ON UPDATE CASCADE DEFERRABLE;
constraint selaras.usulan_induk usulan_induk_pkey PRIMARY KEY (pemda_id, usulan_id);
constraint selaras.usulan_induk usulan_induk_status_check CHECK ((status = ANY (ARRAY['baru'::text, 'ditampung'::text, 'ditolak'::text])));

CREATE UNIQUE INDEX nomenklatur_pkey ON acuan.nomenklatur USING btree (nomenklatur, kode);
CREATE UNIQUE INDEX account_pkey ON auth.account USING btree (id);
CREATE INDEX account_user_id ON auth.account USING btree ("userId");
CREATE UNIQUE INDEX "rateLimit_key_key" ON auth."rateLimit" USING btree (key);
CREATE UNIQUE INDEX "rateLimit_pkey" ON auth."rateLimit" USING btree (id);
CREATE UNIQUE INDEX session_pkey ON auth.session USING btree (id);
CREATE UNIQUE INDEX session_token_key ON auth.session USING btree (token);
CREATE INDEX session_user_id ON auth.session USING btree ("userId");
CREATE UNIQUE INDEX "twoFactor_pkey" ON auth."twoFactor" USING btree (id);
CREATE INDEX two_factor_secret ON auth."twoFactor" USING btree (secret);
CREATE INDEX two_factor_user_id ON auth."twoFactor" USING btree ("userId");
CREATE UNIQUE INDEX user_email_key ON auth."user" USING btree (email);
CREATE UNIQUE INDEX user_pkey ON auth."user" USING btree (id);
CREATE INDEX verification_identifier ON auth.verification USING btree (identifier);
CREATE UNIQUE INDEX verification_pkey ON auth.verification USING btree (id);
CREATE UNIQUE INDEX kunci_pkey ON migrasi.kunci USING btree (id);
CREATE UNIQUE INDEX riwayat_pkey ON migrasi.riwayat USING btree (name);
CREATE UNIQUE INDEX bagian_pkey ON selaras.bagian USING btree (pemda_id, naskah_id, nama);
CREATE UNIQUE INDEX beda_induk_pkey ON selaras.beda_induk USING btree (pemda_id, naskah_id, beda_id);
CREATE INDEX berkas_sumber_naskah ON selaras.berkas_sumber USING btree (pemda_id, naskah_id);
CREATE UNIQUE INDEX berkas_sumber_pkey ON selaras.berkas_sumber USING btree (pemda_id, berkas_id);
CREATE UNIQUE INDEX catatan_pesan_pkey ON selaras.catatan_pesan USING btree (pemda_id, naskah_id, catatan_id, nomor);
CREATE UNIQUE INDEX catatan_pkey ON selaras.catatan USING btree (pemda_id, naskah_id, catatan_id);
CREATE UNIQUE INDEX forum_naskah_pemda_id_naskah_id_key ON selaras.forum_naskah USING btree (pemda_id, naskah_id);
CREATE UNIQUE INDEX forum_naskah_pkey ON selaras.forum_naskah USING btree (pemda_id, forum_id, naskah_id);
CREATE UNIQUE INDEX forum_pkey ON selaras.forum USING btree (pemda_id, forum_id);
CREATE INDEX idempotensi_dibuat ON selaras.idempotensi USING btree (pemda_id, dibuat);
CREATE UNIQUE INDEX idempotensi_pkey ON selaras.idempotensi USING btree (pemda_id, pengguna_id, kunci);
CREATE UNIQUE INDEX induk_log_pkey ON selaras.induk_log USING btree (pemda_id, induk_id, seq);
CREATE UNIQUE INDEX induk_pagu_pkey ON selaras.induk_pagu USING btree (pemda_id, induk_id, opd_id, tahun);
CREATE UNIQUE INDEX induk_pkey ON selaras.induk USING btree (pemda_id, induk_id);
CREATE UNIQUE INDEX induk_redaksional_pkey ON selaras.induk_redaksional USING btree (pemda_id, redaksional_id);
CREATE INDEX induk_redaksional_rumpun ON selaras.induk_redaksional USING btree (pemda_id, rumpun_id);
CREATE UNIQUE INDEX induk_satu_perubahan ON selaras.induk USING btree (pemda_id, asal_id) WHERE ((asal_id IS NOT NULL) AND (tahap = ANY (ARRAY['persiapan'::text, 'rancanganAwal'::text, 'rancangan'::text, 'rancanganAkhir'::text, 'ditetapkan'::text])));
CREATE UNIQUE INDEX induk_simpul_pkey ON selaras.induk_simpul USING btree (pemda_id, induk_id, simpul_id);
CREATE UNIQUE INDEX jawaban_periksa_pkey ON selaras.jawaban_periksa USING btree (pemda_id, naskah_id, ke, nomor);
CREATE UNIQUE INDEX jejak_kepala_pkey ON selaras.jejak_kepala USING btree (pemda_id, rantai_id);
CREATE UNIQUE INDEX jejak_pkey ON selaras.jejak USING btree (pemda_id, rantai_id, seq);
CREATE UNIQUE INDEX jejak_simpul_pkey ON selaras.jejak_simpul USING btree (pemda_id, naskah_id, simpul_id, seq);
CREATE INDEX jejak_simpul_seq ON selaras.jejak_simpul USING btree (pemda_id, naskah_id, seq);
CREATE UNIQUE INDEX kaitan_lintas_log_pkey ON selaras.kaitan_lintas_log USING btree (pemda_id, kaitan_id, seq);
CREATE INDEX kaitan_lintas_penerima ON selaras.kaitan_lintas USING btree (pemda_id, penerima_opd_id);
CREATE INDEX kaitan_lintas_pengusul ON selaras.kaitan_lintas USING btree (pemda_id, pengusul_opd_id);
CREATE UNIQUE INDEX kaitan_lintas_pkey ON selaras.kaitan_lintas USING btree (pemda_id, kaitan_id);
CREATE UNIQUE INDEX kaitan_pkey ON selaras.kaitan USING btree (pemda_id, naskah_id, kaitan_id);
CREATE INDEX kaitan_rumpun ON selaras.kaitan USING btree (pemda_id, rumpun_id) WHERE (rumpun_id IS NOT NULL);
CREATE UNIQUE INDEX kaitan_sekali ON selaras.kaitan USING btree (pemda_id, naskah_id, simpul_id, rumpun_id, induk_simpul_id) WHERE (jenis = 'induk'::text);
CREATE INDEX naskah_opd ON selaras.naskah USING btree (pemda_id, opd_id);
CREATE UNIQUE INDEX naskah_pemda_id_naskah_id_opd_id_key ON selaras.naskah USING btree (pemda_id, naskah_id, opd_id);
CREATE UNIQUE INDEX naskah_pkey ON selaras.naskah USING btree (pemda_id, naskah_id);
CREATE UNIQUE INDEX opd_pkey ON selaras.opd USING btree (pemda_id, opd_id);
CREATE INDEX opd_riwayat_opd ON selaras.opd_riwayat USING btree (pemda_id, opd_id);
CREATE UNIQUE INDEX opd_riwayat_pkey ON selaras.opd_riwayat USING btree (pemda_id, riwayat_id);
CREATE UNIQUE INDEX pagu_pkey ON selaras.pagu USING btree (pemda_id, naskah_id, simpul_id, tahun);
CREATE UNIQUE INDEX paraf_pemda_id_naskah_id_ke_orang_key ON selaras.paraf USING btree (pemda_id, naskah_id, ke, orang);
CREATE UNIQUE INDEX paraf_pkey ON selaras.paraf USING btree (pemda_id, naskah_id, ke, jabatan);
CREATE UNIQUE INDEX pekerjaan_naskah_pkey ON selaras.pekerjaan_naskah USING btree (pemda_id, pekerjaan_id, naskah_id);
CREATE UNIQUE INDEX pekerjaan_pkey ON selaras.pekerjaan USING btree (pemda_id, pekerjaan_id);
CREATE UNIQUE INDEX pekerjaan_terbuka ON selaras.pekerjaan USING btree (pemda_id, jenis) WHERE (keadaan = ANY (ARRAY['antre'::text, 'berjalan'::text]));
CREATE INDEX pemberitahuan_naskah ON selaras.pemberitahuan USING btree (pemda_id, naskah_id);
CREATE UNIQUE INDEX pemberitahuan_pemda_id_pengguna_id_kunci_key ON selaras.pemberitahuan USING btree (pemda_id, pengguna_id, kunci);
CREATE INDEX pemberitahuan_pengguna ON selaras.pemberitahuan USING btree (pemda_id, pengguna_id, pemberitahuan_id);
CREATE UNIQUE INDEX pemberitahuan_pkey ON selaras.pemberitahuan USING btree (pemda_id, pemberitahuan_id);
CREATE UNIQUE INDEX pemda_pkey ON selaras.pemda USING btree (pemda_id);
CREATE UNIQUE INDEX pencabutan_pkey ON selaras.pencabutan USING btree (pemda_id, naskah_id);
CREATE INDEX pengguna_peran_pengguna ON selaras.pengguna_peran USING btree (pengguna_id, pemda_id);
CREATE UNIQUE INDEX pengguna_peran_pkey ON selaras.pengguna_peran USING btree (pemda_id, peran_id);
CREATE UNIQUE INDEX perkada_naskah_pemda_id_naskah_id_key ON selaras.perkada_naskah USING btree (pemda_id, naskah_id);
CREATE UNIQUE INDEX perkada_naskah_pkey ON selaras.perkada_naskah USING btree (pemda_id, perkada_id, naskah_id);
CREATE UNIQUE INDEX perkada_nomor ON selaras.perkada USING btree (pemda_id, tahun, nomor);
CREATE UNIQUE INDEX perkada_pindaian_pemda_id_pindaian_id_key ON selaras.perkada_pindaian USING btree (pemda_id, pindaian_id);
CREATE UNIQUE INDEX perkada_pindaian_pkey ON selaras.perkada_pindaian USING btree (pemda_id, perkada_id, ke);
CREATE UNIQUE INDEX perkada_pkey ON selaras.perkada USING btree (pemda_id, perkada_id);
CREATE UNIQUE INDEX potret_pkey ON selaras.potret USING btree (pemda_id, naskah_id, potret_id);
CREATE UNIQUE INDEX putaran_pkey ON selaras.putaran USING btree (pemda_id, naskah_id, ke);
CREATE UNIQUE INDEX putaran_terbuka ON selaras.putaran USING btree (pemda_id, naskah_id) WHERE (status <> 'ditutup'::text);
CREATE UNIQUE INDEX putaran_tugas_pkey ON selaras.putaran_tugas USING btree (pemda_id, naskah_id, ke, tugas_id);
CREATE UNIQUE INDEX putusan_pkey ON selaras.putusan USING btree (pemda_id, naskah_id, ke, nomor);
CREATE UNIQUE INDEX ralat_pkey ON selaras.ralat USING btree (pemda_id, naskah_id, ke);
CREATE UNIQUE INDEX rantai_paraf_pemda_id_naskah_id_ke_hash_key ON selaras.rantai_paraf USING btree (pemda_id, naskah_id, ke, hash);
CREATE UNIQUE INDEX rantai_paraf_pkey ON selaras.rantai_paraf USING btree (pemda_id, naskah_id, ke);
CREATE UNIQUE INDEX rantai_paraf_terbuka ON selaras.rantai_paraf USING btree (pemda_id, naskah_id) WHERE (gugur IS NULL);
CREATE UNIQUE INDEX reviu_apip_pkey ON selaras.reviu_apip USING btree (pemda_id, naskah_id, reviu_id);
CREATE UNIQUE INDEX riwayat_alihan_pkey ON selaras.riwayat_alihan USING btree (pemda_id, naskah_id, nomor);
CREATE INDEX simpul_induk ON selaras.simpul USING btree (pemda_id, naskah_id, induk_id) WHERE (induk_id IS NOT NULL);
CREATE UNIQUE INDEX simpul_pkey ON selaras.simpul USING btree (pemda_id, naskah_id, simpul_id);
CREATE INDEX simpul_rujukan ON selaras.simpul USING btree (pemda_id, naskah_id, rujukan_id) WHERE (rujukan_id IS NOT NULL);
CREATE UNIQUE INDEX surat_edaran_pemda_id_nomor_tanggal_key ON selaras.surat_edaran USING btree (pemda_id, nomor, tanggal);
CREATE UNIQUE INDEX surat_edaran_pkey ON selaras.surat_edaran USING btree (pemda_id, surat_id);
CREATE UNIQUE INDEX tahap_log_pkey ON selaras.tahap_log USING btree (pemda_id, naskah_id, seq);
CREATE UNIQUE INDEX tanggapan_temuan_pkey ON selaras.tanggapan_temuan USING btree (pemda_id, naskah_id, nomor);
CREATE UNIQUE INDEX undangan_pkey ON selaras.undangan USING btree (pemda_id, undangan_id);
CREATE UNIQUE INDEX undangan_token ON selaras.undangan USING btree (pemda_id, token_hash);
CREATE UNIQUE INDEX unit_kerja_nama ON selaras.unit_kerja USING btree (pemda_id, opd_id, lower(nama)) WHERE aktif;
CREATE UNIQUE INDEX unit_kerja_pkey ON selaras.unit_kerja USING btree (pemda_id, unit_id);
CREATE INDEX usulan_induk_naskah ON selaras.usulan_induk USING btree (pemda_id, naskah_id);
CREATE UNIQUE INDEX usulan_induk_pkey ON selaras.usulan_induk USING btree (pemda_id, usulan_id);

policy lingkup on selaras.bagian restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy lingkup_hapus on selaras.bagian restrictive for delete
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.bagian permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.beda_induk restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.beda_induk permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.berkas_sumber restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN CASE WHEN (naskah_id IS NULL) THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) END WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) ELSE false END;
policy pemda on selaras.berkas_sumber permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.catatan restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END;
policy lingkup_tambah on selaras.catatan restrictive for a
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE true END;
policy pemda on selaras.catatan permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.catatan_pesan restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.catatan_pesan permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.forum restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (lintas OR (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[]))) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN ((NOT lintas) AND (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[]))) ELSE false END;
policy pemda on selaras.forum permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.forum_naskah restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.forum_naskah permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy pemda on selaras.idempotensi permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy pengguna on selaras.idempotensi restrictive for all
  using ((( SELECT selaras.lingkup_kini() AS lingkup_kini) = 'sistem'::text) OR (pengguna_id = ( SELECT selaras.pengguna_kini() AS pengguna_kini)))
  check ((( SELECT selaras.lingkup_kini() AS lingkup_kini) = 'sistem'::text) OR (pengguna_id = ( SELECT selaras.pengguna_kini() AS pengguna_kini)));
policy lingkup on selaras.induk restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN ((tahap <> 'persiapan'::text) AND (batal_dari IS DISTINCT FROM 'persiapan'::text)) ELSE false END
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.induk permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.induk_log restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (induk_id IN ( SELECT i.induk_id FROM selaras.induk i)) ELSE false END
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.induk_log permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.induk_pagu restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (induk_id IN ( SELECT i.induk_id FROM selaras.induk i)) ELSE false END
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy lingkup_hapus on selaras.induk_pagu restrictive for delete
  using (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.induk_pagu permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.induk_redaksional restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN true ELSE false END
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.induk_redaksional permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.induk_simpul restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (induk_id IN ( SELECT i.induk_id FROM selaras.induk i)) ELSE false END
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy lingkup_hapus on selaras.induk_simpul restrictive for delete
  using (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.induk_simpul permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.jawaban_periksa restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN false ELSE false END;
policy pemda on selaras.jawaban_periksa permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.jejak restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) WHEN 'pemda'::text THEN ((naskah_id IS NULL) OR (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p))) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.jejak permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy pemda on selaras.jejak_kepala permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.jejak_simpul restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.jejak_simpul permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.kaitan restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.kaitan permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.kaitan_lintas restrictive for select
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN ((pengusul_opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) OR (penerima_opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[]))) WHEN 'pemda'::text THEN ((pengusul_naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) AND ((penerima_naskah_id IS NULL) OR (penerima_naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)))) ELSE false END;
policy lingkup_putus on selaras.kaitan_lintas restrictive for w
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (penerima_opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy lingkup_usul on selaras.kaitan_lintas restrictive for a
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN ((pengusul_opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) AND (status = 'diusulkan'::text)) ELSE false END;
policy pemda on selaras.kaitan_lintas permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.kaitan_lintas_log restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (kaitan_id IN ( SELECT k.kaitan_id FROM selaras.kaitan_lintas k)) WHEN 'pemda'::text THEN (kaitan_id IN ( SELECT k.kaitan_id FROM selaras.kaitan_lintas k)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (kaitan_id IN ( SELECT k.kaitan_id FROM selaras.kaitan_lintas k)) ELSE false END;
policy pemda on selaras.kaitan_lintas_log permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.naskah restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.naskah permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.opd restrictive for all
  using (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['opd'::text, 'pemda'::text, 'sistem'::text]))
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.opd permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.opd_riwayat restrictive for all
  using (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['opd'::text, 'pemda'::text, 'sistem'::text]))
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.opd_riwayat permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.pagu restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy lingkup_hapus on selaras.pagu restrictive for delete
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.pagu permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.paraf restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.paraf permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.pekerjaan restrictive for all
  using (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['opd'::text, 'pemda'::text, 'sistem'::text]))
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.pekerjaan permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.pekerjaan_naskah restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.pekerjaan_naskah permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy hapus on selaras.pemberitahuan restrictive for delete
  using (( SELECT selaras.lingkup_kini() AS lingkup_kini) = 'sistem'::text);
policy pemda on selaras.pemberitahuan permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy pengguna on selaras.pemberitahuan restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (pengguna_id = ( SELECT selaras.pengguna_kini() AS pengguna_kini)) WHEN 'opd'::text THEN (pengguna_id = ( SELECT selaras.pengguna_kini() AS pengguna_kini)) ELSE false END
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['opd'::text, 'pemda'::text, 'sistem'::text]));
policy lingkup on selaras.pemda restrictive for all
  using (( SELECT selaras.lingkup_kini() AS lingkup_kini) IS NOT NULL)
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.pemda permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy semua on selaras.pemda permissive for select
  using ((( SELECT selaras.pemda_kini() AS pemda_kini) IS NULL) AND (( SELECT selaras.lingkup_kini() AS lingkup_kini) = 'sistem'::text));
policy sendiri on selaras.pemda permissive for select
  using ((( SELECT selaras.pemda_kini() AS pemda_kini) IS NULL) AND (( SELECT selaras.lingkup_kini() AS lingkup_kini) = 'pengguna'::text) AND (pemda_id IN ( SELECT r.pemda_id FROM selaras.pengguna_peran r)));
policy lingkup on selaras.pencabutan restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.pencabutan permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.pengguna_peran restrictive for all
  using (( SELECT selaras.lingkup_kini() AS lingkup_kini) IS NOT NULL)
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.pengguna_peran permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy sendiri on selaras.pengguna_peran permissive for select
  using ((( SELECT selaras.pemda_kini() AS pemda_kini) IS NULL) AND (( SELECT selaras.lingkup_kini() AS lingkup_kini) = 'pengguna'::text) AND (pengguna_id = ( SELECT selaras.pengguna_kini() AS pengguna_kini)));
policy lingkup on selaras.perkada restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (perkada_id IN ( SELECT n.perkada_id FROM selaras.perkada_naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (perkada_id IN ( SELECT n.perkada_id FROM selaras.perkada_naskah n)) ELSE false END;
policy pemda on selaras.perkada permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.perkada_naskah restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.perkada_naskah permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.perkada_pindaian restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (perkada_id IN ( SELECT n.perkada_id FROM selaras.perkada_naskah n)) ELSE false END
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.perkada_pindaian permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.potret restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.potret permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.putaran restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END;
policy lingkup_tambah on selaras.putaran restrictive for a
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE true END;
policy pemda on selaras.putaran permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.putaran_tugas restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN false ELSE false END;
policy pemda on selaras.putaran_tugas permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.putusan restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN false ELSE false END;
policy pemda on selaras.putusan permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.ralat restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.ralat permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.rantai_paraf restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.rantai_paraf permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.reviu_apip restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.reviu_apip permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.riwayat_alihan restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) ELSE false END
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = 'sistem'::text);
policy pemda on selaras.riwayat_alihan permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.simpul restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy lingkup_hapus on selaras.simpul restrictive for delete
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.simpul permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.surat_edaran restrictive for all
  using (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['opd'::text, 'pemda'::text, 'sistem'::text]))
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.surat_edaran permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.tahap_log restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.tahap_log permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.tanggapan_temuan restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN (naskah_id IN ( SELECT n.naskah_id FROM selaras.naskah n)) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN (naskah_id IN ( SELECT p.naskah_id FROM selaras.potret p)) WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.tanggapan_temuan permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.undangan restrictive for all
  using (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]))
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.undangan permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.unit_kerja restrictive for all
  using (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['opd'::text, 'pemda'::text, 'sistem'::text]))
  check (( SELECT selaras.lingkup_kini() AS lingkup_kini) = ANY (ARRAY['pemda'::text, 'sistem'::text]));
policy pemda on selaras.unit_kerja permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));
policy lingkup on selaras.usulan_induk restrictive for all
  using  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END
  check  CASE ( SELECT selaras.lingkup_kini() AS lingkup_kini) WHEN 'sistem'::text THEN true WHEN 'pemda'::text THEN true WHEN 'opd'::text THEN (opd_id = ANY (( SELECT selaras.opd_kini() AS opd_kini)::uuid[])) ELSE false END;
policy pemda on selaras.usulan_induk permissive for all
  using (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini))
  check (pemda_id = ( SELECT selaras.pemda_kini() AS pemda_kini));

CREATE TRIGGER kabarkan_sesi_berakhir AFTER DELETE ON auth.session FOR EACH ROW EXECUTE FUNCTION auth.kabarkan_sesi_berakhir();
CREATE TRIGGER jaga_beku_hapus AFTER DELETE ON selaras.bagian REFERENCING OLD TABLE AS lama FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_beku();
CREATE TRIGGER jaga_beku_tambah AFTER INSERT ON selaras.bagian REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_beku();
CREATE TRIGGER jaga_beku_ubah AFTER UPDATE ON selaras.bagian REFERENCING OLD TABLE AS lama NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_beku();
CREATE TRIGGER jaga_beda_induk BEFORE DELETE OR UPDATE ON selaras.beda_induk FOR EACH ROW EXECUTE FUNCTION selaras.jaga_beda_induk();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.berkas_sumber FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.berkas_sumber FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.catatan_pesan FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.catatan_pesan FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_forum BEFORE UPDATE ON selaras.forum FOR EACH ROW EXECUTE FUNCTION selaras.jaga_forum();
CREATE TRIGGER jaga_forum_naskah BEFORE INSERT OR DELETE ON selaras.forum_naskah FOR EACH ROW EXECUTE FUNCTION selaras.jaga_forum_naskah();
CREATE TRIGGER jaga_induk BEFORE UPDATE ON selaras.induk FOR EACH ROW EXECUTE FUNCTION selaras.jaga_induk();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.induk_log FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.induk_log FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_beku_hapus AFTER DELETE ON selaras.induk_pagu REFERENCING OLD TABLE AS lama FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_induk_beku();
CREATE TRIGGER jaga_beku_tambah AFTER INSERT ON selaras.induk_pagu REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_induk_beku();
CREATE TRIGGER jaga_beku_ubah AFTER UPDATE ON selaras.induk_pagu REFERENCING OLD TABLE AS lama NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_induk_beku();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.induk_redaksional FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.induk_redaksional FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_beku_hapus AFTER DELETE ON selaras.induk_simpul REFERENCING OLD TABLE AS lama FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_induk_beku();
CREATE TRIGGER jaga_beku_tambah AFTER INSERT ON selaras.induk_simpul REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_induk_beku();
CREATE TRIGGER jaga_beku_ubah AFTER UPDATE ON selaras.induk_simpul REFERENCING OLD TABLE AS lama NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_induk_beku();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.jawaban_periksa FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.jawaban_periksa FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.jejak FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.jejak FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_kepala BEFORE DELETE OR UPDATE ON selaras.jejak_kepala FOR EACH ROW EXECUTE FUNCTION selaras.jaga_kepala();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.jejak_simpul FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.jejak_simpul FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_kaitan_beku BEFORE INSERT OR DELETE OR UPDATE ON selaras.kaitan FOR EACH ROW EXECUTE FUNCTION selaras.jaga_kaitan_beku();
CREATE TRIGGER jaga_kaitan_lintas BEFORE UPDATE ON selaras.kaitan_lintas FOR EACH ROW EXECUTE FUNCTION selaras.jaga_kaitan_lintas();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.kaitan_lintas_log FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.kaitan_lintas_log FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_naskah BEFORE UPDATE ON selaras.naskah FOR EACH ROW EXECUTE FUNCTION selaras.jaga_naskah();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.opd_riwayat FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.opd_riwayat FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_beku_hapus AFTER DELETE ON selaras.pagu REFERENCING OLD TABLE AS lama FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_beku();
CREATE TRIGGER jaga_beku_tambah AFTER INSERT ON selaras.pagu REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_beku();
CREATE TRIGGER jaga_beku_ubah AFTER UPDATE ON selaras.pagu REFERENCING OLD TABLE AS lama NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_beku();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.paraf FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.paraf FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_paraf BEFORE INSERT ON selaras.paraf FOR EACH ROW EXECUTE FUNCTION selaras.jaga_paraf();
CREATE TRIGGER jaga_pekerjaan BEFORE UPDATE ON selaras.pekerjaan FOR EACH ROW EXECUTE FUNCTION selaras.jaga_pekerjaan();
CREATE TRIGGER jaga_hasil BEFORE UPDATE ON selaras.pekerjaan_naskah FOR EACH ROW EXECUTE FUNCTION selaras.jaga_hasil();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.pencabutan FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.pencabutan FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_perkada BEFORE DELETE OR UPDATE ON selaras.perkada FOR EACH ROW EXECUTE FUNCTION selaras.jaga_perkada();
CREATE CONSTRAINT TRIGGER jaga_perkada_utuh AFTER UPDATE ON selaras.perkada DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.nomor IS NULL) AND (new.nomor IS NOT NULL))) EXECUTE FUNCTION selaras.jaga_perkada_utuh();
CREATE TRIGGER jaga_perkada_naskah BEFORE INSERT OR DELETE OR UPDATE ON selaras.perkada_naskah FOR EACH ROW EXECUTE FUNCTION selaras.jaga_perkada_naskah();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.perkada_pindaian FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.perkada_pindaian FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_perkada_pindaian BEFORE INSERT ON selaras.perkada_pindaian FOR EACH ROW EXECUTE FUNCTION selaras.jaga_perkada_pindaian();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.potret FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.potret FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_putaran BEFORE DELETE OR UPDATE ON selaras.putaran FOR EACH ROW EXECUTE FUNCTION selaras.jaga_putaran();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.putaran_tugas FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.putaran_tugas FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.putusan FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.putusan FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.ralat FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.ralat FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_rantai_paraf BEFORE INSERT OR DELETE OR UPDATE ON selaras.rantai_paraf FOR EACH ROW EXECUTE FUNCTION selaras.jaga_rantai_paraf();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.reviu_apip FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.reviu_apip FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.riwayat_alihan FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.riwayat_alihan FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER jaga_beku_hapus AFTER DELETE ON selaras.simpul REFERENCING OLD TABLE AS lama FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_beku();
CREATE TRIGGER jaga_beku_tambah AFTER INSERT ON selaras.simpul REFERENCING NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_beku();
CREATE TRIGGER jaga_beku_ubah AFTER UPDATE ON selaras.simpul REFERENCING OLD TABLE AS lama NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION selaras.jaga_isi_beku();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.surat_edaran FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.surat_edaran FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.tahap_log FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.tahap_log FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah BEFORE DELETE OR UPDATE ON selaras.tanggapan_temuan FOR EACH ROW EXECUTE FUNCTION selaras.tolak_ubah();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON selaras.tanggapan_temuan FOR EACH STATEMENT EXECUTE FUNCTION selaras.tolak_ubah();

function auth.kabarkan_sesi_berakhir() returns trigger volatile
  32a1afc7cbca28ffc2fd69aaaa2d978c;
function selaras.jaga_beda_induk() returns trigger volatile
  4d89be7ffb70a6e25d96cc257e7ca276;
function selaras.jaga_forum() returns trigger volatile
  44a3529253067014aa299f2f991618f3;
function selaras.jaga_forum_naskah() returns trigger volatile
  72dbdbebdc82185b613f56772ed21b20;
function selaras.jaga_hasil() returns trigger volatile
  c040e03baa24557f8c38234017df6fee;
function selaras.jaga_induk() returns trigger volatile
  03ae3de9dad9fca6161b01dba753e04c;
function selaras.jaga_isi_beku() returns trigger volatile
  8002a35351224e52ac44912272dba383;
function selaras.jaga_isi_induk_beku() returns trigger volatile
  e67b96955cf280427763f20b92c5752e;
function selaras.jaga_kaitan_beku() returns trigger volatile
  9063dd918c4ad7f3cc6571d171a10b74;
function selaras.jaga_kaitan_lintas() returns trigger volatile
  38edff5d07072ca4d243ea97f11bd440;
function selaras.jaga_kepala() returns trigger volatile
  45abaa7eb5b01fcac4b5a9308ef49198;
function selaras.jaga_naskah() returns trigger volatile
  40dc1c50948490710a5c4999e323e056;
function selaras.jaga_paraf() returns trigger volatile
  3e3e4a71905840e6ec51365cdc598428;
function selaras.jaga_pekerjaan() returns trigger volatile
  c5efea0ae5f986d86095fe629b273494;
function selaras.jaga_perkada() returns trigger volatile
  c3dcf32edcabc74367dbaebb83989559;
function selaras.jaga_perkada_naskah() returns trigger volatile
  bec9f7b3552d08e51e866cff75343c09;
function selaras.jaga_perkada_pindaian() returns trigger volatile
  2b6240b0054d5a980e0c2f1d89dfacad;
function selaras.jaga_perkada_utuh() returns trigger volatile
  a8b20ec646c5351d4ea829a718e840b6;
function selaras.jaga_putaran() returns trigger volatile
  09b466eaaba7eb7a497757706ac00432;
function selaras.jaga_rantai_paraf() returns trigger volatile
  ea39e62c407ad03b171f14434c8d5d1a;
function selaras.lingkup_kini() returns text stable
  f7af14dee6a582936174b46e0e5c015c;
function selaras.opd_kini() returns uuid[] stable
  6f0563474ef32e27086f604ffe4449b7;
function selaras.pemda_kini() returns uuid stable
  98a00b3e967a78ab88d919ae467f3aeb;
function selaras.pengguna_kini() returns text stable
  bf268a581af7e1532db08078163545a8;
function selaras.tolak_ubah() returns trigger volatile
  6eb8ca2c3e6f409600360e37d0d8d1d6;

grant select on acuan.nomenklatur to selaras_app;
grant delete, insert, select, update on auth."rateLimit" to selaras_auth;
grant delete, insert, select, update on auth."twoFactor" to selaras_auth;
grant delete, insert, select, update on auth."user" to selaras_auth;
grant delete, insert, select, update on auth.account to selaras_auth;
grant delete, insert, select, update on auth.session to selaras_auth;
grant delete, insert, select, update on auth.verification to selaras_auth;
grant select on migrasi.riwayat to public;
grant delete, insert, select, update on selaras.bagian to selaras_app;
grant insert, select on selaras.beda_induk to selaras_app;
grant insert, select on selaras.berkas_sumber to selaras_app;
grant insert, select on selaras.catatan to selaras_app;
grant insert, select on selaras.catatan_pesan to selaras_app;
grant insert, select, update on selaras.forum to selaras_app;
grant delete, insert, select on selaras.forum_naskah to selaras_app;
grant delete, insert, select, update on selaras.idempotensi to selaras_app;
grant insert, select, update on selaras.induk to selaras_app;
grant insert, select on selaras.induk_log to selaras_app;
grant delete, insert, select, update on selaras.induk_pagu to selaras_app;
grant insert, select on selaras.induk_redaksional to selaras_app;
grant delete, insert, select, update on selaras.induk_simpul to selaras_app;
grant insert, select on selaras.jawaban_periksa to selaras_app;
grant insert, select on selaras.jejak to selaras_app;
grant insert, select, update on selaras.jejak_kepala to selaras_app;
grant insert, select on selaras.jejak_simpul to selaras_app;
grant delete, insert, select, update on selaras.kaitan to selaras_app;
grant insert, select, update on selaras.kaitan_lintas to selaras_app;
grant insert, select on selaras.kaitan_lintas_log to selaras_app;
grant insert, select, update on selaras.naskah to selaras_app;
grant insert, select, update on selaras.opd to selaras_app;
grant insert, select on selaras.opd_riwayat to selaras_app;
grant delete, insert, select, update on selaras.pagu to selaras_app;
grant insert, select on selaras.paraf to selaras_app;
grant insert, select, update on selaras.pekerjaan to selaras_app;
grant insert, select, update on selaras.pekerjaan_naskah to selaras_app;
grant delete, insert, select on selaras.pemberitahuan to selaras_app;
grant insert, select, update on selaras.pemda to selaras_app;
grant insert, select on selaras.pencabutan to selaras_app;
grant insert, select, update on selaras.pengguna_peran to selaras_app;
grant delete, insert, select, update on selaras.perkada to selaras_app;
grant delete, insert, select, update on selaras.perkada_naskah to selaras_app;
grant insert, select on selaras.perkada_pindaian to selaras_app;
grant insert, select on selaras.potret to selaras_app;
grant insert, select, update on selaras.putaran to selaras_app;
grant insert, select on selaras.putaran_tugas to selaras_app;
grant insert, select on selaras.putusan to selaras_app;
grant insert, select on selaras.ralat to selaras_app;
grant insert, select, update on selaras.rantai_paraf to selaras_app;
grant insert, select on selaras.reviu_apip to selaras_app;
grant insert, select on selaras.riwayat_alihan to selaras_app;
grant delete, insert, select, update on selaras.simpul to selaras_app;
grant insert, select on selaras.surat_edaran to selaras_app;
grant insert, select on selaras.tahap_log to selaras_app;
grant insert, select on selaras.tanggapan_temuan to selaras_app;
grant insert, select, update on selaras.undangan to selaras_app;
grant insert, select, update on selaras.unit_kerja to selaras_app;
grant insert, select, update on selaras.usulan_induk to selaras_app;
