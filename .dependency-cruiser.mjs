// Who may import whom: the table of docs/alur.md ("the house") as rules. `npm test` runs them on every file.

/** Packages and apps, and what of ours each may import. Modules (opd-…) are reached through the registry alone. */
const mayImport = {
  'packages/domain': [],
  'packages/contoh': ['packages/domain'],
  'packages/opd-sdk': ['packages/domain'],
  'packages/documents': ['packages/domain'],
  'packages/db': ['packages/domain'],
  // The sample plans are data without code of ours; the demo job enters them.
  'packages/jobs': [
    'packages/domain',
    'packages/db',
    'packages/documents',
    'packages/opd-sdk',
    'packages/contoh'
  ],
  'packages/opd-registry': ['packages/opd-[^/]+'],
  'apps/workbench': ['packages/domain', 'packages/opd-sdk', 'packages/opd-registry'],
  'apps/(server|worker|cli)': ['packages/(domain|contoh|opd-sdk|opd-registry|documents|db|jobs)']
}

/** Folders of packages/domain/src, and the folders each may look at. */
const domainArrows = (() => {
  const line = ['money', 'law', 'indikator', 'dokumen', 'naskah', 'cascade', 'cetak']
  const before = (folder) => line.slice(0, line.indexOf(folder))
  return {
    money: [],
    law: [],
    indikator: ['money', 'law'],
    dokumen: before('dokumen'),
    naskah: before('naskah'),
    cascade: before('cascade'),
    cetak: before('cetak'),
    induk: [...line, 'tahap'],
    revisi: line,
    evaluasi: line,
    aturan: ['dokumen', 'indikator', 'law', 'money'],
    perkada: ['law', 'tahap'],
    tahap: ['law'],
    administrasi: ['law', 'tahap'],
    persiapan: ['law', 'money', 'tahap'],
    // What people say about a plan: a finding leads to its cell, a comment to what stood there.
    verifikasi: [...line, 'aturan', 'tahap']
  }
})()

/** Tests may read the sample plans and use Node; what they test may not. */
const testFile = 'vitest[.]config[.]ts$|[.]test[.]tsx?$|^(packages|apps)/[^/]+/test/|/contoh[.]gen[.]ts$'
/** Not code of the product: data, test support, and the published schema. */
const offeredToTests = [
  '^packages/contoh/[^/]+[.]json$',
  '^packages/[^/]+/test/',
  '^apps/server/schema[.]graphql$'
]
const anyOf = (paths) => paths.map((path) => `^${path}/`)

const houseRules = Object.entries(mayImport).map(([from, to]) => ({
  name: `house:${from}`,
  comment: `${from} may import ${to.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^(${from})/`, pathNot: testFile },
  to: { path: '^(packages|apps|tooling)/', pathNot: [`^${from}/`, ...anyOf(to)] }
}))

const arrowRules = Object.entries(domainArrows).map(([folder, to]) => ({
  name: `domain:${folder}`,
  comment: `domain/src/${folder} may look at ${to.join(', ') || 'no other folder'}`,
  severity: 'error',
  from: { path: `^packages/domain/src/${folder}/`, pathNot: testFile },
  to: {
    path: '^packages/domain/src/',
    pathNot: [`^packages/domain/src/(result[.]ts$|${[folder, ...to].map((name) => `${name}/`).join('|')})`]
  }
}))

export default {
  forbidden: [
    ...houseRules,
    ...arrowRules,
    {
      name: 'house:module',
      comment: 'an OPD module may import opd-sdk and nothing else of ours',
      severity: 'error',
      from: { path: '^packages/(opd-(?!sdk/|registry/)[^/]+)/', pathNot: testFile },
      to: { path: '^(packages|apps|tooling)/', pathNot: ['^packages/$1/', '^packages/opd-sdk/'] }
    },
    {
      name: 'app-is-a-leaf',
      comment: 'nothing imports an app, except tooling',
      severity: 'error',
      from: { path: '^packages/', pathNot: testFile },
      to: { path: '^(apps|tooling)/' }
    },
    {
      name: 'app-to-app',
      comment: 'apps do not import each other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', ...offeredToTests] }
    },
    {
      name: 'test-imports',
      comment: 'a test may add the sample plans and what tooling offers to tests, not another app or package',
      severity: 'error',
      from: { path: ['^packages/domain/.*[.]test[.]ts$', '^packages/domain/test/'] },
      to: { path: '^(packages|apps|tooling)/', pathNot: ['^packages/(domain|contoh)/', '^tooling/vitest/'] }
    },
    {
      name: 'no-deep-import',
      comment: 'another package is imported by its name and an entry of its exports, never by a path into it',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^(packages|apps)/',
        pathNot: ['^$1/$2/', ...offeredToTests],
        dependencyTypes: ['local']
      }
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-domain',
      comment: 'the domain and the modules run in the browser too: no Node',
      severity: 'error',
      from: { path: '^packages/(domain|opd-[^/]+)/src/', pathNot: testFile },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'browser-without-node',
      severity: 'error',
      from: { path: '^apps/workbench/src/', pathNot: testFile },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'sql-in-db',
      comment:
        'SQL, its drivers and its builder live in packages/db; the sign-in library gets its own connection there',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: ['^packages/db/', testFile] },
      to: { path: '^node_modules/.*(@electric-sql/pglite|/pg/|/kysely/)' }
    },
    {
      name: 'tests-stay-outside',
      comment: 'shipped code does not import a test',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: testFile },
      to: { path: testFile, pathNot: 'contoh[.]gen[.]ts$' }
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared',
      comment: 'a dependency stands in the package.json of the package that uses it',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: testFile },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '[.]turbo/', '/fixtures/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts', '.css'],
      mainFields: ['module', 'main', 'types', 'typings']
    }
  }
}
