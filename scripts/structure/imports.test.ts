import { expect, test } from 'vitest'
import { folderWith, write } from '../lib/folder'
import { type Forbidden, forbiddenImports } from './imports.mjs'

/** What stands in the planted project, to be imported. */
const THERE = [
  ...['app/_guide/guide-page.tsx', 'app/_guide/run-screen.tsx', 'app/_guide/start-screen.tsx'],
  ...[
    'app/_guide/compose-run.ts',
    'app/_guide/run-link.ts',
    'app/_guide/step/a.ts',
    'app/_guide/finish/a.ts',
  ],
  ...['app/_page/a.ts', 'app/_report/a.ts', 'app/link/a.ts', 'app/sandbox/a.ts', 'app/signed-in/a.ts'],
  ...['components/guide/a.ts', 'components/practice/a.ts', 'components/ui/a.ts', 'components/words/a.ts'],
  ...['auth', 'config', 'engine', 'graph', 'guide', 'hand-over', 'http', 'practice', 'preset', 'problem'].map(
    inLib,
  ),
  ...['report', 'signature', 'steps', 'tab', 'words'].map(inLib),
  ...['lib/auth/msal.ts', 'lib/auth/session.ts', 'lib/graph/msgraph.ts', 'lib/graph/gateway.ts'],
  ...['lib/graph/keys.ts', 'lib/graph/requests.ts', 'lib/words/languages.ts', 'lib/words/terminal/a.mjs'],
  'packages/entra-sandbox/index.ts',
]
const PACKAGES = [
  '@azure/msal-browser',
  '@azure/msal-react',
  '@microsoft/microsoft-graph-client',
  'next',
  'react',
]

function inLib(name: string): string {
  return `lib/${name}/a.ts`
}

/** Folder by folder, all that may not be imported there; everything else that is there may be. */
const LIB = THERE.filter((file) => file.startsWith('lib/'))
const LIB_BUT = (...names: string[]) =>
  LIB.filter((file) => !names.some((name) => file.startsWith(`lib/${name}`)))
const ABOVE = THERE.filter((file) => !file.startsWith('lib/'))
const ADAPTERS = ['lib/auth/msal.ts', 'lib/graph/msgraph.ts']
const SCREENS = THERE.slice(0, 3)
const OTHER_PAGES = ['app/link/a.ts', 'app/sandbox/a.ts', 'app/signed-in/a.ts']
const SANDBOX = 'packages/entra-sandbox/index.ts'
const [BROWSER = '', REACT_MSAL = '', GRAPH_CLIENT = '', NEXT = '', REACT = ''] = PACKAGES
const BUT_ADAPTERS = [...ADAPTERS, SANDBOX, GRAPH_CLIENT]

const REFUSED: Record<string, readonly string[]> = {
  'lib/guide': [...ABOVE, ...LIB_BUT('guide'), ...PACKAGES],
  'lib/tab': [...ABOVE, ...LIB_BUT('tab'), ...PACKAGES],
  'lib/hand-over': [...ABOVE, ...LIB_BUT('hand-over'), ...PACKAGES],
  'lib/practice': [...ABOVE, ...LIB_BUT('practice'), ...PACKAGES],
  'lib/config': [...ABOVE, ...LIB_BUT('config', 'guide', 'words/terminal'), ...PACKAGES],
  'lib/words': [...ABOVE, ...LIB_BUT('words'), ...PACKAGES],
  'lib/problem': [...ABOVE, ...LIB_BUT('problem', 'guide'), ...PACKAGES],
  'lib/preset': [...ABOVE, ...LIB_BUT('preset', 'guide', 'words/languages'), ...PACKAGES],
  'lib/engine': [...ABOVE, ...LIB_BUT('engine', 'guide', 'problem'), ...PACKAGES],
  'lib/http': [...ABOVE, ...LIB_BUT('http', 'config'), ...PACKAGES],
  'lib/report': [...ABOVE, ...LIB_BUT('report', 'guide', 'problem', 'preset', 'words'), ...PACKAGES],
  'lib/signature': [...ABOVE, ...LIB_BUT('signature', 'preset', 'config'), ...PACKAGES],
  'lib/auth': [
    ...ABOVE,
    ...LIB_BUT('auth', 'problem', 'config', 'tab'),
    ...[REACT_MSAL, GRAPH_CLIENT, NEXT, REACT],
  ],
  'lib/graph': [...ABOVE, ...LIB_BUT('graph', 'problem', 'config'), ...[BROWSER, REACT_MSAL, NEXT, REACT]],
  'lib/steps': [...ABOVE, ...ADAPTERS, 'lib/graph/a.ts', ...PACKAGES],
  'components/guide': [
    ...ABOVE.filter((file) => !file.startsWith('components/')),
    ...LIB.filter((file) => /^lib\/(auth|graph|signature|steps)\//.test(file)),
    ...[BROWSER, REACT_MSAL, GRAPH_CLIENT],
  ],
  'components/practice': [
    ...ABOVE.filter((file) => !file.startsWith('components/')),
    ...LIB_BUT('guide', 'practice', 'words'),
    ...[BROWSER, REACT_MSAL, GRAPH_CLIENT],
  ],
  'components/ui': [
    ...ABOVE.filter((file) => !/^components\/(ui|words)\//.test(file)),
    ...LIB_BUT('guide', 'words'),
    ...[BROWSER, REACT_MSAL, GRAPH_CLIENT],
  ],
  'app/practice': [...BUT_ADAPTERS, REACT_MSAL],
  'app/sandbox': [...ADAPTERS, GRAPH_CLIENT, REACT_MSAL],
  'app/signed-in': [...BUT_ADAPTERS, ...THERE.filter((file) => file.startsWith('app/_guide/')), REACT_MSAL],
  'app/_page': [
    ...THERE.filter((file) => file.startsWith('app/') && !file.startsWith('app/_page/')),
    ...['lib/steps/a.ts', 'lib/engine/a.ts', ...BUT_ADAPTERS, REACT_MSAL],
  ],
  'app/_report': [
    ...THERE.filter((file) => file.startsWith('app/') && !/^app\/_(page|report)\//.test(file)),
    ...[...BUT_ADAPTERS, REACT_MSAL],
  ],
  'app/_guide': [...OTHER_PAGES, ...BUT_ADAPTERS],
  'app/_guide/step': [...OTHER_PAGES, ...BUT_ADAPTERS, ...SCREENS, 'app/_guide/finish/a.ts'],
  'app/_guide/finish': [...OTHER_PAGES, ...BUT_ADAPTERS, ...SCREENS],
  'packages/entra-sandbox': [...THERE.filter((file) => file !== SANDBOX), ...PACKAGES],
}

const KINDS = { folder: 'planted.ts', test: 'planted.test.ts' }
const FILES = Object.keys(REFUSED).flatMap((folder) =>
  Object.values(KINDS).map((name) => `${folder}/${name}`),
)

/** Every file of `files` imports all that is there: half of it by the path from the root, half by the relative one. */
function project(files: readonly string[]): string {
  return folderWith({
    'package.json': JSON.stringify({ dependencies: Object.fromEntries(PACKAGES.map((name) => [name, '1'])) }),
    'tsconfig.json': JSON.stringify({ compilerOptions: { baseUrl: '.', paths: { '@/*': ['./*'] } } }),
    ...Object.fromEntries(PACKAGES.map((name) => [`node_modules/${name}/index.js`, ''])),
    ...Object.fromEntries(THERE.map((file) => [file, 'export type A = 1'])),
    ...Object.fromEntries(files.map((file) => [file, importing(file, [...THERE, ...PACKAGES])])),
  })
}

function importing(file: string, targets: readonly string[]): string {
  const up = '../'.repeat(file.split('/').length - 1)
  const paths = targets.map((target, index) => {
    if (PACKAGES.includes(target)) return target
    return `${index % 2 > 0 ? '@/' : up}${target.replace(/\.tsx?$/, '')}`
  })
  return paths.map((path) => `import '${path}'`).join('\n')
}

/** What may not be imported by a file; a package by its name. */
function refusedTo(file: string, found: readonly Forbidden[]): string[] {
  const targets = found
    .filter(({ from, to }) => from === file && to !== file && !to.includes('→'))
    .map(({ to }) => to)
  return unique(targets.map((to) => to.replace(/^node_modules\/(.+)\/index\.js$/, '$1')))
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted()
}

test('a folder imports what its row names and nothing else; tests import everything but those of packages', async () => {
  const found = await forbiddenImports(project(FILES))
  for (const [folder, names] of Object.entries(REFUSED)) {
    expect.soft(refusedTo(`${folder}/planted.ts`, found), folder).toEqual(unique(names))
    const inTests = folder === 'packages/entra-sandbox' ? names : []
    expect.soft(refusedTo(`${folder}/planted.test.ts`, found), folder).toEqual(unique(inTests))
  }
})

test('the file that joins the adapters knows neither screens nor what they are made of', async () => {
  const file = 'app/_guide/compose-run.ts'
  const names = [...SCREENS, ...OTHER_PAGES, 'app/_guide/step/a.ts', 'app/_guide/finish/a.ts']
  const others = [
    'app/_page/a.ts',
    'app/_report/a.ts',
    ...ABOVE.filter((name) => name.startsWith('components/')),
  ]
  const found = await forbiddenImports(project([file]))
  expect(refusedTo(file, found)).toEqual(unique([...names, ...others, SANDBOX, GRAPH_CLIENT]))
})

test('zod comes from where it is set up, but in packages, commands and tests', async () => {
  const places = ['lib/guide', 'components/ui', 'app/_page', 'packages/entra-sandbox', 'scripts', 'e2e']
  const files = places.flatMap((place) => [`${place}/planted.ts`, `${place}/planted.test.ts`])
  const root = project([])
  for (const file of ['node_modules/zod/mini/index.js', 'lib/schema/zod.ts']) write(root, file, '')
  for (const file of files)
    write(root, file, "import 'zod/mini/index.js'\nimport type {} from '@/lib/schema/zod'")
  const found = await forbiddenImports(root)
  expect(found.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
    'app/_page/planted.ts node_modules/zod/mini/index.js',
    'components/ui/planted.ts node_modules/zod/mini/index.js',
    'lib/guide/planted.ts node_modules/zod/mini/index.js',
    'packages/entra-sandbox/planted.test.ts lib/schema/zod.ts',
    'packages/entra-sandbox/planted.ts lib/schema/zod.ts',
  ])
})

const TYPES = {
  'lib/words/types.ts': "import type { A } from '../steps/a'",
  'lib/preset/types.ts': "import type { A } from '../words/a'",
  'lib/guide/types.ts': "import type { A } from '../words/a'",
  'lib/tab/lost.ts': "import './nowhere'",
  'lib/unnamed/a.ts': "import 'node:fs'",
  'lib/tab/one.ts': "import type { Two } from './two'\nexport type One = Two",
  'lib/tab/two.ts': "import type { One } from './one'\nexport type Two = One",
}

test('types alone, a file that is not there, a folder without a row, and a circle of types', async () => {
  const root = project([])
  for (const [file, text] of Object.entries(TYPES)) write(root, file, text)
  const all = await forbiddenImports(root)
  expect(all.map(({ from, rule }) => [from, rule]).toSorted()).toEqual([
    ['lib/guide/types.ts', 'lib/guide may import nothing of ours'],
    ['lib/tab/lost.ts', 'an import leads to a file'],
    ['lib/tab/one.ts', 'no circles, not even of types'],
    ['lib/unnamed/a.ts', 'a folder of lib has a row in .dependency-cruiser.mjs'],
  ])
})
