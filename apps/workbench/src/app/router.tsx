import type { RouterHistory } from '@tanstack/react-router'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect
} from '@tanstack/react-router'
import { readBagian } from '../induk/bagian.ts'
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

const lupaSandi = createRoute({
  getParentRoute: () => root,
  path: '/lupa-sandi',
  component: lazyRouteComponent(() => import('../masuk/lupa-sandi-page.tsx'), 'LupaSandiPage')
})

const aturUlangSandi = createRoute({
  getParentRoute: () => root,
  path: '/atur-ulang-sandi',
  validateSearch: (search: Record<string, unknown>): { token?: string } =>
    typeof search['token'] === 'string' && search['token'] !== '' ? { token: search['token'] } : {},
  component: lazyRouteComponent(() => import('../masuk/atur-ulang-page.tsx'), 'AturUlangPage')
})

const undangan = createRoute({
  getParentRoute: () => root,
  path: '/undangan/$token',
  component: lazyRouteComponent(() => import('../masuk/undangan-page.tsx'), 'UndanganPage')
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

/** Versions of a plan, two of them side by side, and the matrix that goes with a Perubahan. */
const versi = createRoute({
  getParentRoute: () => planFrame,
  path: '/renstra/$naskahId/versi',
  component: lazyRouteComponent(() => import('../versi/page.tsx'), 'VersiPage')
})

const banding = createRoute({
  getParentRoute: () => planFrame,
  path: '/renstra/$naskahId/versi/$dari/$ke',
  component: lazyRouteComponent(() => import('../versi/compare-page.tsx'), 'ComparePage')
})

const matriks = createRoute({
  getParentRoute: () => planFrame,
  path: '/renstra/$naskahId/versi/$dari/$ke/matriks',
  component: lazyRouteComponent(() => import('../versi/matrix-page.tsx'), 'MatrixPage')
})

/** Who changed what and when; of one row or cell when the address names it. */
const riwayat = createRoute({
  getParentRoute: () => planFrame,
  path: '/renstra/$naskahId/riwayat',
  validateSearch: (search: Record<string, unknown>): { simpul?: string; field?: string } => ({
    ...(typeof search['simpul'] === 'string' ? { simpul: search['simpul'] } : {}),
    ...(typeof search['field'] === 'string' ? { field: search['field'] } : {})
  }),
  component: lazyRouteComponent(() => import('../riwayat/page.tsx'), 'RiwayatPage')
})

/** Which plan guides which Renja. */
const acuan = createRoute({
  getParentRoute: () => app,
  path: '/acuan',
  component: lazyRouteComponent(() => import('../acuan/page.tsx'), 'AcuanPage')
})

/** Who drafts the plan, what the pemda gave it, its forum. */
const persiapan = createRoute({
  getParentRoute: () => planFrame,
  path: '/renstra/$naskahId/persiapan',
  component: lazyRouteComponent(() => import('../persiapan/page.tsx'), 'PersiapanPage')
})

const forum = createRoute({
  getParentRoute: () => app,
  path: '/forum/$forumId',
  component: lazyRouteComponent(() => import('../persiapan/forum-page.tsx'), 'ForumPage')
})

const kalender = createRoute({
  getParentRoute: () => app,
  path: '/kalender',
  component: lazyRouteComponent(() => import('../kalender/page.tsx'), 'KalenderPage')
})

const papan = createRoute({
  getParentRoute: () => app,
  path: '/papan',
  component: lazyRouteComponent(() => import('../papan/page.tsx'), 'PapanPage')
})

const pemberitahuan = createRoute({
  getParentRoute: () => app,
  path: '/pemberitahuan',
  component: lazyRouteComponent(() => import('../pemberitahuan/page.tsx'), 'PemberitahuanPage')
})

const penetapan = createRoute({
  getParentRoute: () => planFrame,
  path: '/renstra/$naskahId/penetapan',
  component: lazyRouteComponent(() => import('../penetapan/page.tsx'), 'PenetapanPage')
})

/** Regulations that fix the plans. */
const perkadaDaftar = createRoute({
  getParentRoute: () => app,
  path: '/perkada',
  component: lazyRouteComponent(() => import('../perkada/list-page.tsx'), 'PerkadaListPage')
})

const perkadaSatu = createRoute({
  getParentRoute: () => app,
  path: '/perkada/$perkadaId',
  component: lazyRouteComponent(() => import('../perkada/page.tsx'), 'PerkadaPage')
})

const akun = createRoute({
  getParentRoute: () => app,
  path: '/akun',
  component: lazyRouteComponent(() => import('../akun/page.tsx'), 'AkunPage')
})

/** People, offices and settings of the pemda; for its admins. */
const admin = createRoute({
  getParentRoute: () => app,
  path: '/admin',
  component: lazyRouteComponent(() => import('../admin/frame.tsx'), 'AdminFrame')
})

const adminAwal = createRoute({
  getParentRoute: () => admin,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/admin/orang', replace: true })
  }
})

const adminOrang = createRoute({
  getParentRoute: () => admin,
  path: 'orang',
  component: lazyRouteComponent(() => import('../admin/orang-page.tsx'), 'OrangPage')
})

const adminOpd = createRoute({
  getParentRoute: () => admin,
  path: 'opd',
  component: lazyRouteComponent(() => import('../admin/opd-page.tsx'), 'OpdPage')
})

const adminPengaturan = createRoute({
  getParentRoute: () => admin,
  path: 'pengaturan',
  component: lazyRouteComponent(() => import('../admin/pengaturan-page.tsx'), 'PengaturanPage')
})

/** Parent plans of the pemda: RPJMD and RPD. */
const induk = createRoute({
  getParentRoute: () => app,
  path: '/induk',
  component: lazyRouteComponent(() => import('../induk/page.tsx'), 'DaftarIndukPage')
})

const indukSatu = createRoute({
  getParentRoute: () => app,
  path: '/induk/$indukId',
  validateSearch: readBagian,
  component: lazyRouteComponent(() => import('../induk/detail-page.tsx'), 'IndukPage')
})

const kaitan = createRoute({
  getParentRoute: () => planFrame,
  path: '/renstra/$naskahId/induk',
  component: lazyRouteComponent(() => import('../induk/kaitan-page.tsx'), 'KaitanPage')
})

const routeTree = root.addChildren([
  masuk,
  lupaSandi,
  aturUlangSandi,
  undangan,
  app.addChildren([
    akun,
    admin.addChildren([adminAwal, adminOrang, adminOpd, adminPengaturan]),
    beranda,
    daftar,
    perkadaDaftar,
    perkadaSatu,
    induk,
    indukSatu,
    rencana.addChildren([rencanaAwal, rencanaTabel]),
    forum,
    kalender,
    papan,
    acuan,
    pemberitahuan,
    planFrame.addChildren([
      penetapan,
      kaitan,
      persiapan,
      verifikasi,
      beritaAcara,
      versi,
      banding,
      matriks,
      riwayat
    ])
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
