/**
 * Which folder may import which, besides itself and packages. The longest name that fits a file is its row. `!name`
 * takes a part out, `type name` allows its types only. `lib/schema`, which is zod, is for all but packages. Tests may import
 * everything, but for those of the sandbox.
 * `npm run lint` holds it (scripts/structure.mjs); a new folder of `lib` needs a row.
 */
const mayImport = {
  'lib/schema': [],
  'lib/guide': [],
  'lib/tab': [],
  'lib/hand-over': [],
  'lib/connect': ['lib/guide', 'lib/preset/visible.ts'],
  // The schemas of the answers that it reads, which the control itself is tested by.
  'lib/practice': ['packages/entra-sandbox/control/answers.ts'],
  'lib/words': ['lib/guide/guide.ts', 'type lib'],
  'lib/config': ['lib/words/terminal', 'lib/preset/visible.ts', 'lib/preset/texts.ts', 'lib/guide'],
  // The server's log; server.mjs loads it too.
  'lib/log': [],
  'lib/http': ['lib/config', 'lib/log', 'lib/watch/wire.ts', 'lib/words/plain-text-answers.ts'],
  'lib/problem': ['lib/guide', 'type lib/words'],
  'lib/preset': ['lib/guide', 'lib/seal/public-key.ts', 'lib/words/languages.ts', 'type lib/words'],
  'lib/seal': ['lib/guide/guid.ts', 'lib/preset/query.ts', 'lib/preset/visible.ts', 'lib/problem/json-in.ts'],
  'lib/engine': ['lib/guide', 'lib/problem'],
  'lib/telephone-code': ['lib/guide', 'type lib/problem', 'type lib/engine'],
  'lib/report': ['lib/guide', 'lib/problem', 'lib/preset', 'lib/words'],
  // What the steps made and found, and what was sent.
  'lib/record': [
    'lib',
    '!lib/graph',
    'lib/graph/gateway.ts',
    '!lib/dataverse',
    '!lib/auth',
    '!lib/config',
    '!lib/tab',
  ],
  // What support sees of a run, and how it is sealed. Both browsers; the server knows only the wire.
  'lib/watch': ['lib/guide', 'lib/problem', 'lib/tab', 'type lib/engine'],
  'lib/rooms': [
    'lib/config',
    'lib/http',
    'lib/log',
    'lib/watch/wire.ts',
    'lib/words/plain-text-answers.ts',
    'lib/words/terminal',
  ],
  'lib/signature': ['lib/guide/guid.ts', 'lib/preset', 'lib/config', 'type lib/words'],
  'lib/auth': ['lib/problem', 'lib/config', 'lib/tab'],
  'lib/graph': ['lib/problem', 'lib/config', 'lib/guide/audience.ts', 'type lib/guide'],
  'lib/dataverse': ['lib/problem', 'lib/guide', 'lib/preset/visible.ts', 'type lib/config'],
  // Ports and the requests that are sent, never an adapter.
  'lib/steps': [
    'lib',
    '!lib/graph',
    'lib/graph/gateway.ts',
    'lib/graph/keys.ts',
    'lib/graph/requests.ts',
    '!lib/dataverse',
    'lib/dataverse/gateway.ts',
  ],
  // Another way to send what the steps plan, without their adapters.
  'lib/script': [
    'lib/guide',
    'lib/steps',
    'lib/graph/paths.ts',
    'lib/graph/requests.ts',
    'type lib/graph',
    'type lib/problem',
    'type lib/words',
  ],

  // Components only draw, and `ui` has no words of the domain.
  components: ['lib', '!lib/auth', '!lib/graph', '!lib/dataverse', '!lib/steps', '!lib/signature'],
  'components/practice': ['components', 'lib/guide', 'lib/practice', 'lib/words'],
  'components/ui': ['components/words', 'lib/guide', 'lib/words'],

  app: ['components', 'lib'],
  // Serves every page and knows none. A page whose scripts do not come still offers its report.
  'app/_page': ['components', 'lib', '!lib/steps', '!lib/engine'],
  'app/_page/scripts-arrived.tsx': ['app/_page', 'app/_report', 'components', 'lib'],
  // A code says which build shows it.
  'app/_report': ['app/_page', 'components', 'lib'],
  'app/_guide': ['app/_page', 'app/_report', 'components', 'lib'],
  // What a screen is made of does not know the screen, and a step knows nothing of what comes after the run.
  'app/_guide/compose-run.ts': ['app/_guide', '!app/_guide/step', '!app/_guide/finish', '!SCREENS', 'lib'],
  'app/_guide/step': ['app', '!app/_guide/finish', '!SCREENS', '!PAGES', 'components', 'lib'],
  'app/_guide/finish': ['app', '!SCREENS', '!PAGES', 'components', 'lib'],
  // Takes Microsoft's answer outside the run and its MSAL, which would eat it.
  'app/signed-in': ['app', '!app/_guide', 'components', 'lib'],
  // Mounts the practice tenant.
  'app/sandbox': ['app', 'components', 'lib', 'packages'],

  'proxy.ts': ['lib'],
  'instrumentation.ts': ['lib'],
  'server.mjs': ['lib/log'],
  scripts: ['lib', 'packages'],
  e2e: ['lib', 'packages', 'scripts', 'components/testing/looks.ts'],
  // Spells Microsoft's ids again: a shared constant would let one mistake pass on both sides.
  packages: [],
}

/** Who may import a package that speaks to Microsoft, draws, or is set up in one place. */
const mayImportPackage = {
  '@azure/msal-browser': ['lib/auth', 'app'],
  '@azure/msal-react': ['app/_guide'],
  '@azure/msal-node': ['scripts/registration'],
  '@microsoft': ['lib/graph'],
  react: ['app', 'components', 'scripts/bench'],
  // What is no part of the page has no Content-Security-Policy to keep.
  zod: ['lib/schema', 'packages', 'scripts', 'e2e'],
  next: ['app', 'components', 'scripts/bench', 'proxy.ts', 'next.config.js'],
}

const adapters = ['lib/auth/msal.ts', 'lib/graph/msgraph.ts', 'lib/dataverse/web-api.ts']
const groups = {
  PAGES: ['app/link', 'app/open', 'app/sandbox', 'app/signed-in'],
  SCREENS: ['guide-page', 'start-screen', 'run-screen'].map((name) => `app/_guide/${name}.tsx`),
}
const test = String.raw`^(?!packages/entra-sandbox/).+(\.(test|spec)\.tsx?$|/testing/)`
const rows = Object.entries(mayImport)
const ours = [...new Set(rows.map(([row]) => row.split('/')[0]))]

/** A pattern for all that is in these files and folders. */
function inside(places, root = '^') {
  return `${root}(${places.map((place) => place.replaceAll('.', String.raw`\.`)).join('|')})(/|$)`
}

function isPartOf(place, whole) {
  return place.startsWith(`${whole}/`)
}

function rulesOf([row, list]) {
  const names = list.flatMap((name) => groups[name.slice(1)]?.map((place) => `!${place}`) ?? name)
  const everywhere = row === 'packages' ? [] : ['lib/schema']
  const all = [row, ...everywhere, ...names.filter((name) => !/^(!|type )/.test(name))]
  const types = names.filter((name) => name.startsWith('type ')).map((name) => name.slice(5))
  const denied = names.filter((name) => name.startsWith('!')).map((name) => name.slice(1))
  const longerRows = rows.map(([other]) => other).filter((other) => isPartOf(other, row))
  const from = { path: inside([row]), pathNot: [test, ...longerRows.map((other) => inside([other]))] }
  const targets = [
    { path: inside(ours), pathNot: inside([...all, ...types]) },
    ...types.map((name) => ({
      path: inside([name]),
      pathNot: inside(all),
      dependencyTypesNot: ['type-only'],
    })),
    ...denied.map((name) => ({
      path: inside([name]),
      pathNot: all.filter((other) => isPartOf(other, name)).map((other) => inside([other])),
    })),
  ]
  return targets.map((to) => ({
    name: `${row} may import ${list.join(', ') || 'nothing of ours'}`,
    from,
    to,
  }))
}

export const NO_CIRCLES = 'no circles, not even of types'

export default {
  forbidden: [
    ...rows.flatMap(rulesOf),
    ...Object.entries(mayImportPackage).map(([name, places]) => ({
      name: `only ${places.join(', ')} may import ${name}`,
      from: { pathNot: [inside(places), 'node_modules', test] },
      to: { path: inside([name], 'node_modules/') },
    })),
    {
      name: 'only app/_guide/compose-run.ts joins the adapters',
      from: {
        pathNot: [inside(['app/_guide/compose-run.ts', 'lib/auth', 'lib/graph', 'lib/dataverse']), test],
      },
      to: { path: inside(adapters) },
    },
    {
      name: 'a folder of lib has a row in .dependency-cruiser.mjs',
      from: { path: '^lib/', pathNot: inside(rows.map(([row]) => row)) },
      to: {},
    },
    { name: NO_CIRCLES, from: {}, to: { circular: true } },
    { name: 'an import leads to a file', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count too: what they make known is known.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'default', 'types'],
    },
  },
}
