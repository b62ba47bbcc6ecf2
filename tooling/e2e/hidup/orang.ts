import type { Browser, Page } from 'playwright-core'
import { openSession, type Session } from '../open-browser.ts'
import { signIn } from '../people.ts'

/** The people whom a plan of the second OPD needs, by what they are to it. */
const kotakSurat = {
  perencana: 'perencana.dinkes',
  kepala: 'kepala.dinkes',
  verifikator: 'verifikator.bappelitbangda',
  kepalaBappelitbangda: 'kepala.bappelitbangda',
  inspektorat: 'auditor.inspektorat',
  hukum: 'hukum.setda',
  perencanaKoperasi: 'perencana.dinkop',
  sekretarisKoperasi: 'sekretaris.dinkop',
  kepalaKoperasi: 'kepala.dinkop',
  asisten: 'asisten.setda',
  sekda: 'sekda.setda',
  admin: 'admin'
} as const
export type Orang = keyof typeof kotakSurat

/** Everybody in a browser of their own, signed in when they are first needed. */
export interface Kantor {
  page(orang: Orang): Promise<Page>
  /** What any of the pages complained about. */
  complaints(): readonly string[]
  close(): Promise<void>
}

export function openKantor(browser: Browser, address: string, domain: string): Kantor {
  const sessions = new Map<Orang, Promise<Session>>()
  const complaints: (readonly string[])[] = []
  const open = async (orang: Orang): Promise<Session> => {
    const session = await openSession(browser, address)
    complaints.push(session.complaints)
    await signIn(session.page, `${kotakSurat[orang]}@${domain}`)
    return session
  }
  return {
    async page(orang) {
      const session = sessions.get(orang) ?? open(orang)
      sessions.set(orang, session)
      return (await session).page
    },
    complaints: () => complaints.flat().filter((line) => !line.includes('/graphql/stream')),
    async close() {
      for (const session of sessions.values()) await (await session).context.close()
    }
  }
}
