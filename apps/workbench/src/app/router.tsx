import type { RouterHistory } from '@tanstack/react-router'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect
} from '@tanstack/react-router'
import { readSearch } from '../verifikasi/bagian.ts'
import { NotFound, RouteError } from './route-error.tsx'
import { currentUser } from './session.ts'

/** Addresses of the workbench. The sign-in page loads alone; everything behind it comes in parts of its own. */

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: RouteError })

const masuk = createRoute({
  getParentRoute: () => root,
  path: '/masuk',
  validateSearch: (search: Record<string, unknown>): { ke?: string; habis?: boolean } => ({
    ...(typeof search['ke'] === 'string' && search['ke'].startsWith('/') && !search['ke'].startsWith('//')
      ? { ke: search['ke'] }
      : {}),
    ...(search['habis'] === true ? { habis: true } : {})
  }),
  component: lazyRouteComponent(() => import('../masuk/page.tsx'), 'MasukPage')
})

/** Everything that needs somebody signed in. */
const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  beforeLoad: async ({ location }) => {
    const userId = await currentUser()
    if (userId === null)
      throw redirect({ to: '/masuk', search: location.href === '/' ? {} : { ke: location.href } })
    return { userId }
  },
  component: lazyRouteComponent(() => import('./shell.tsx'), 'Shell')
})

const beranda = createRoute({
  getParentRoute: () => app,
  path: '/',
  component: lazyRouteComponent(() => import('../beranda/page.tsx'), 'BerandaPage')
})

const daftar = createRoute({
  getParentRoute: () => app,
  path: '/renstra',
  component: lazyRouteComponent(() => import('../beranda/list-page.tsx'), 'DaftarPage')
})

const rencana = createRoute({
  getParentRoute: () => app,
  path: '/renstra/$naskahId',
  component: lazyRouteComponent(() => import('../rencana/page.tsx'), 'RencanaPage')
})

const rencanaAwal = createRoute({
  getParentRoute: () => rencana,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({
      to: '/renstra/$naskahId/$tabel',
      params: { naskahId: params.naskahId, tabel: 't-c-27' },
      replace: true
    })
  }
})

const rencanaTabel = createRoute({
  getParentRoute: () => rencana,
  path: '$tabel',
  // The cell to jump to: "<simpulId> <field>".
  validateSearch: (search: Record<string, unknown>): { sel?: string } =>
    typeof search['sel'] === 'string' ? { sel: search['sel'] } : {},
  component: lazyRouteComponent(() => import('../rencana/table-page.tsx'), 'TablePage')
})

/** Pages of one plan beside its tables; each is a child with its whole path. */
const planFrame = createRoute({
  getParentRoute: () => app,
  id: 'plan',
  component: lazyRouteComponent(() => import('../rencana/plan-frame.tsx'), 'PlanFrame')
})

/** Rounds of verification; `ke` names the round and `bagian` the part of it that is shown. */
const verifikasi = createRoute({
  getParentRoute: () => planFrame,
  path: '/renstra/$naskahId/verifikasi',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('../verifikasi/page.tsx'), 'VerifikasiPage')
})

const beritaAcara = createRoute({
  getParentRoute: () => planFrame,
  path: '/renstra/$naskahId/verifikasi/$ke/berita-acara',
  component: lazyRouteComponent(() => import('../verifikasi/berita-acara-page.tsx'), 'BeritaAcaraPage')
})

const routeTree = root.addChildren([
  masuk,
  app.addChildren([
    beranda,
    daftar,
    rencana.addChildren([rencanaAwal, rencanaTabel]),
    planFrame.addChildren([verifikasi, beritaAcara])
  ])
])

/** The router of the workbench; tests hand in a history of their own. */
export const createAppRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    defaultPreload: 'intent',
    scrollRestoration: false,
    ...(history ? { history } : {})
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
