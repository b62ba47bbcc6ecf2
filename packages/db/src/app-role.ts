import { type Kysely, sql } from 'kysely'
import { insideTransaction } from './context.ts'
import { DatabaseError } from './database-error.ts'
import type { Engine } from './engine/engine.ts'
import type { Tables } from './schema.ts'

interface Account {
  akun: string
  super: boolean
  bypass: boolean
  pemilik: string[]
  anggota: boolean
}

/**
 * Throws unless tenant work really runs under row-level security: the role is no superuser, doesn't bypass it, and
 * neither it nor the login behind it owns (or may become the owner of) a table.
 */
export async function assertAppRole(engine: Engine): Promise<void> {
  // On PGlite the session is superuser by nature and every statement sets its role; there the role alone is judged.
  if (engine.kind === 'postgres') await assertLogin(engine.app)
  await insideTransaction(engine.key, 'set local role selaras_app', () =>
    engine.app.transaction().execute(async (tx) => {
      const { rows } = await sql<{ akun: string; aktif: boolean }>`
        select current_user as akun, row_security_active('selaras.simpul') as aktif`.execute(tx)
      const found = rows[0]
      if (found?.akun !== 'selaras_app' || !found.aktif) {
        throw tooStrong(`peran ${found?.akun ?? '?'} tidak tunduk pada pembatasan baris`)
      }
    })
  )
}

async function assertLogin(app: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<Account>`
    select session_user::text as akun,
      r.rolsuper as super,
      r.rolbypassrls as bypass,
      pg_has_role(session_user, 'selaras_app', 'member') and pg_has_role(session_user, 'selaras_auth', 'member')
        and pg_has_role(session_user, 'selaras_jobs', 'member') as anggota,
      array(select distinct n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('selaras', 'acuan', 'auth', 'migrasi') and c.relkind in ('r', 'p', 'v', 'm')
          and (pg_has_role(session_user, c.relowner, 'member') or pg_has_role('selaras_app', c.relowner, 'member'))) as pemilik
    from pg_roles r where r.rolname = session_user`.execute(app)
  const account = rows[0]
  if (!account) throw new Error('the session has no role')
  if (account.super) throw tooStrong(`akun ${account.akun} adalah superuser`)
  if (account.bypass) throw tooStrong(`akun ${account.akun} boleh melewati pembatasan baris (BYPASSRLS)`)
  const owned = account.pemilik
  if (owned.length > 0) throw tooStrong(`akun ${account.akun} memiliki tabel ${owned.slice(0, 3).join(', ')}`)
  if (account.anggota) return
  throw new DatabaseError(
    'PERAN_BELUM_DIBERIKAN',
    `Akun ${account.akun} belum menjadi anggota peran selaras_app, selaras_auth, dan selaras_jobs.`,
    'Jalankan `npm run selaras -- migrasi` dengan DATABASE_ADMIN_URL.'
  )
}

/** Lets a login of the server act as the app: it may take the three roles on, and inherits none of them. */
export async function grantLogin(admin: Kysely<Tables>, login: string): Promise<void> {
  const { rows } = await sql<{ baru: boolean; mewarisi: boolean }>`
    select current_setting('server_version_num')::int >= 160000 as baru, rolinherit as mewarisi
    from pg_roles where rolname = ${login}`.execute(admin)
  const [found] = rows
  if (!found) {
    throw new DatabaseError(
      'PERAN_BELUM_DIBERIKAN',
      `Akun ${login} tidak ada di server PostgreSQL ini.`,
      'Buat akun itu lebih dahulu (create role … login password …), lalu jalankan migrasi lagi.'
    )
  }
  const grant = sql`grant selaras_app, selaras_auth, selaras_jobs to ${sql.id(login)}`
  // From 16 on inheriting is a matter of the grant; before, of the account, which only its maker may change.
  if (found.baru) await sql`${grant} with inherit false, set true`.execute(admin)
  else {
    await grant.execute(admin)
    if (found.mewarisi) await sql`alter role ${sql.id(login)} noinherit`.execute(admin)
  }
}

function tooStrong(why: string): DatabaseError {
  return new DatabaseError(
    'PERAN_TERLALU_KUAT',
    `Server tidak dijalankan: ${why}, sehingga pemisahan antar-pemda tidak terjamin.`,
    'Pakai akun biasa pada DATABASE_URL (tanpa superuser, tanpa BYPASSRLS, bukan pemilik tabel); akun pemilik hanya untuk DATABASE_ADMIN_URL.'
  )
}
