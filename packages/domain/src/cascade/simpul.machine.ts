import { assign, initialTransition, setup, transition } from 'xstate'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { SambunganInduk } from './canonical.ts'
import { sameParents } from './canonical.ts'

/** States of one node of the cascade, in order of life; perluDitinjau is a detour back to selaras. */
export const keadaanSimpul = ['draf', 'lengkap', 'selaras', 'perluDitinjau', 'terkunci'] as const
export type KeadaanSimpul = (typeof keadaanSimpul)[number]

/** What is known about a node; its state follows from this alone and is never stored. */
export interface FaktaSimpul {
  /** Everything the profile's form prints for its level is filled. */
  readonly lengkap: boolean
  readonly induk: readonly SambunganInduk[]
  /** The tahap locks it. */
  readonly terkunci: boolean
}

/** The owner has looked at the parents as they are now and stands by the node. */
export type PeristiwaSimpul = { readonly type: 'tegaskan' }

type Context = { readonly fakta: FaktaSimpul }

/** A parent that was confirmed reads differently now, or is gone. */
const isChanged = ({ induk }: FaktaSimpul): boolean =>
  induk.some((link) => link.ditegaskan !== null && link.ditegaskan !== link.kini)

/** Every parent is confirmed as it is now; without any parent a node hangs in the air and is not selaras. */
const isConfirmed = ({ induk }: FaktaSimpul): boolean => induk.length > 0 && sameParents(induk)

const confirmAll = (fakta: FaktaSimpul): FaktaSimpul => ({
  ...fakta,
  induk: fakta.induk.filter((link) => link.kini !== null).map((link) => ({ ...link, ditegaskan: link.kini }))
})

const toward = (target: KeadaanSimpul, guard: Guard) => ({ target, guard }) as const
type Guard = 'terkunci' | 'berubah' | 'selaras' | 'lengkap' | 'draf'
const tegaskan = { tegaskan: { actions: 'tegaskan', guard: 'adaYangBaru' } } as const

/**
 * draf → lengkap → selaras → terkunci, and perluDitinjau. Each state asks only for the others, so that it comes to rest
 * in the one that the facts say.
 */
export const simpulMachine = setup({
  types: { context: {} as Context, events: {} as PeristiwaSimpul, input: {} as Context },
  guards: {
    terkunci: ({ context: { fakta } }) => fakta.terkunci,
    berubah: ({ context: { fakta } }) => !fakta.terkunci && isChanged(fakta),
    selaras: ({ context: { fakta } }) => !fakta.terkunci && fakta.lengkap && isConfirmed(fakta),
    lengkap: ({ context: { fakta } }) =>
      !fakta.terkunci && fakta.lengkap && !isChanged(fakta) && !isConfirmed(fakta),
    draf: ({ context: { fakta } }) => !fakta.terkunci && !fakta.lengkap && !isChanged(fakta),
    adaYangBaru: ({ context: { fakta } }) => fakta.induk.some((link) => link.ditegaskan !== link.kini)
  },
  actions: { tegaskan: assign({ fakta: ({ context }) => confirmAll(context.fakta) }) }
}).createMachine({
  id: 'simpul',
  context: ({ input }) => input,
  initial: 'draf',
  states: {
    draf: {
      always: [
        toward('terkunci', 'terkunci'),
        toward('perluDitinjau', 'berubah'),
        toward('selaras', 'selaras'),
        toward('lengkap', 'lengkap')
      ],
      on: tegaskan
    },
    lengkap: {
      always: [
        toward('terkunci', 'terkunci'),
        toward('perluDitinjau', 'berubah'),
        toward('selaras', 'selaras'),
        toward('draf', 'draf')
      ],
      on: tegaskan
    },
    selaras: {
      always: [
        toward('terkunci', 'terkunci'),
        toward('perluDitinjau', 'berubah'),
        toward('lengkap', 'lengkap'),
        toward('draf', 'draf')
      ]
    },
    perluDitinjau: {
      always: [
        toward('terkunci', 'terkunci'),
        toward('selaras', 'selaras'),
        toward('lengkap', 'lengkap'),
        toward('draf', 'draf')
      ],
      on: tegaskan
    },
    terkunci: {
      always: [
        toward('perluDitinjau', 'berubah'),
        toward('selaras', 'selaras'),
        toward('lengkap', 'lengkap'),
        toward('draf', 'draf')
      ]
    }
  }
})

/** State of a node, and while it is locked whether a parent has changed meanwhile. */
export interface StatusSimpul {
  readonly keadaan: KeadaanSimpul
  readonly indukBerubah: boolean
}

/** The state that follows from the facts. */
export function statusOf(fakta: FaktaSimpul): StatusSimpul {
  const [snapshot] = initialTransition(simpulMachine, { fakta })
  return { keadaan: snapshot.value, indukBerubah: isChanged(fakta) }
}

function refuseConfirm({ terkunci, induk }: FaktaSimpul) {
  if (terkunci) {
    return refuse(
      'TERKUNCI',
      'Baris ini terkunci pada tahap sekarang.',
      'Tegaskan setelah naskah dibuka kembali.'
    )
  }
  return induk.length === 0
    ? refuse(
        'SYARAT_BELUM_TERPENUHI',
        'Baris ini belum mempunyai induk.',
        'Hubungkan dahulu dengan induknya.'
      )
    : refuse(
        'PERISTIWA_TIDAK_BERLAKU',
        'Keselarasan baris ini sudah ditegaskan.',
        'Tidak ada yang perlu dilakukan.'
      )
}

/** Confirms the parents as they are now: the new links, for storing and the log, and the state that follows. */
export function confirmParents(
  fakta: FaktaSimpul
): Result<{ readonly induk: readonly SambunganInduk[]; readonly status: StatusSimpul }> {
  const [snapshot] = initialTransition(simpulMachine, { fakta })
  if (!snapshot.can({ type: 'tegaskan' })) {
    return refuseConfirm(fakta)
  }
  const [next] = transition(simpulMachine, snapshot, { type: 'tegaskan' })
  const after = next.context.fakta
  return ok({ induk: after.induk, status: { keadaan: next.value, indukBerubah: isChanged(after) } })
}
