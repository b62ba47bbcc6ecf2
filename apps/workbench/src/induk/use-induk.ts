import type { ChangeInduk, RencanaInduk } from '@selaras/domain/induk'
import type { ResultOf } from 'gql.tada'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useClient, useQuery } from 'urql'
import { detailQuery, readRow, ubahMutation } from './data.ts'
import type { IndukState, Sent } from './induk-editor.ts'
import { IndukEditor } from './induk-editor.ts'

export type IndukDetail = NonNullable<ResultOf<typeof detailQuery>['induk']>
export type OpdDipilih = ResultOf<typeof detailQuery>['daftarOpd']['edges'][number]['node']

/** A parent plan with everything its page shows. */
export function useIndukDetail(id: string) {
  const [{ data, fetching, error }, ask] = useQuery({
    query: detailQuery,
    variables: { id },
    requestPolicy: 'cache-and-network'
  })
  const again = () => ask({ requestPolicy: 'network-only' })
  return {
    detail: data?.induk ?? null,
    opd: useMemo(() => (data?.daftarOpd.edges ?? []).map(({ node }) => node), [data]),
    loaded: data !== undefined,
    fetching,
    error,
    again
  }
}

const domainOf = (detail: IndukDetail): RencanaInduk => {
  const pagu = new Map<string, Map<number, number>>()
  for (const { opdId, tahun, rupiah } of detail.pagu)
    if (rupiah !== null)
      pagu.set(opdId, (pagu.get(opdId) ?? new Map<number, number>()).set(tahun, Number(rupiah)))
  const rows = detail.simpul.map(readRow)
  return {
    id: detail.id,
    rumpunId: detail.rumpunId,
    jenis: detail.jenis === 'RPD' ? 'RPD' : 'RPJMD',
    tahun: detail.tahun,
    simpul: new Map(rows.map((row) => [row.id, row])),
    pagu
  }
}

/** The editor of one version; a new one whenever the version is loaded anew. */
export function useIndukEditor(
  detail: IndukDetail,
  opd: readonly OpdDipilih[],
  loadedAs: string
): { readonly editor: IndukEditor; readonly state: IndukState } {
  const client = useClient()
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor keeps what is being typed; only a reload makes a new one
  const editor = useMemo(
    () =>
      new IndukEditor(domainOf(detail), new Set(opd.map((one) => one.id)), async ({ kunci, changes }) => {
        const variables = { indukId: detail.id, kunci, changes: changes.map(changeInput) }
        const { data, error } = await client.mutation(ubahMutation, variables).toPromise()
        return sentOf(data?.ubahInduk, error !== undefined)
      }),
    [loadedAs]
  )
  const state = useSyncExternalStore(editor.subscribe, editor.get)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (editor.get().save.kind !== 'saved') event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [editor])
  return { editor, state }
}

type Basi = Extract<Sent, { kind: 'refused' }>['basi'][number]
type Answer = ResultOf<typeof ubahMutation>['ubahInduk'] | undefined

function sentOf(answer: Answer, failed: boolean): Sent {
  if (!answer || failed) return { kind: 'offline' }
  if (answer.__typename === 'IndukBerubah') return { kind: 'taken' }
  const detail = isRecord(answer.rincian) ? answer.rincian : {}
  return {
    kind: 'refused',
    kode: answer.kode,
    text: `${answer.pesan} ${answer.saran}`,
    basi: answer.kode === 'BASI' ? basiOf(detail) : []
  }
}

/** What was stale: every amount of a pasted block, else the one change that was refused. */
function basiOf(detail: Readonly<Record<string, unknown>>): readonly Basi[] {
  const list: readonly unknown[] = Array.isArray(detail['basi']) ? detail['basi'] : [detail]
  return list.flatMap((one) =>
    isRecord(one) && typeof one['indeks'] === 'number'
      ? [{ indeks: one['indeks'], kini: one['kini'] ?? null }]
      : []
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A change as the input of `ubahInduk`: amounts travel as digits, absent values stay absent. */
function changeInput(change: ChangeInduk) {
  switch (change.jenis) {
    case 'isi': {
      const { jenis, simpulId, field, dari, ke } = change
      return {
        jenis,
        simpulId,
        field,
        ...(dari === undefined ? {} : { dari }),
        ...(ke === undefined ? {} : { ke })
      }
    }
    case 'tambah':
      return { jenis: change.jenis, simpul: change.simpul.map((row) => ({ ...row })) }
    case 'pindah':
      return { jenis: change.jenis, simpulId: change.simpulId, dari: change.dari, ke: change.ke }
    case 'hapus':
      return { jenis: change.jenis, simpulId: change.simpulId }
    case 'pagu':
      return {
        jenis: change.jenis,
        opdId: change.opdId,
        tahun: change.tahun,
        dari: change.dari === null ? null : String(change.dari),
        ke: change.ke === null ? null : String(change.ke)
      }
  }
}
