/**
 * What operators and developers read in a terminal, in English only: a terminal has no language of its own, and what
 * Next, npm and Node say next to it is English too. Plain JavaScript, for some commands run before anything is installed.
 */

/** What every command may have to say. */
export const command = {
  installing: 'Installing the packages …',
  building: 'Building the page …',
  /** @param {string} folder */
  built: (folder) => `The page is in ${folder}. Copy that folder anywhere and run "node server.js" in it.`,
  /** @param {{ oldest: string, version: string }} node */
  nodeTooOld: ({ oldest, version }) =>
    `This needs Node ${oldest} or later, and this is Node ${version}. Install a later Node, then run this command again.`,
  /** @param {string} program */
  programMissing: (program) => `${program} was not found.`,
  /** @param {{ code: number, said: string }} end of "npm ci" */
  notInstalled: ({
    code,
    said,
  }) => `The packages could not be installed: "npm ci" ended with code ${code}. It says:

${said}

If it names the network, check the connection and npm's proxy settings. If it names package-lock.json, run
"npm install" once. Then run this command again.`,
  /** @param {{ code: number, said: string }} end of "next build" */
  notBuilt: ({ code, said }) => `The page could not be built: "next build" ended with code ${code}. It says:

${said}

Mend what these lines name, then run this command again.`,
}

/** A port that was chosen by a variable. */
export const port = {
  /** @param {{ name: string, value: string }} variable */
  notAPort: ({ name, value }) => `${name} is "${value}", but a port is a number from 1 to 65535.`,
  /** @param {{ name: string, port: number, example: number }} port */
  taken: ({ name, port, example }) =>
    `Another program uses port ${port} already. ${otherPort(name, example)}`,
  /** @param {{ name: string, port: number, example: number }} port */
  notAllowed: ({ name, port, example }) => `Your user may not use port ${port}. ${otherPort(name, example)}`,
  /** @param {{ name: string, port: number, example: number, code: string }} port */
  unusable: ({ name, port, example, code }) =>
    `Port ${port} cannot be used (${code}). ${otherPort(name, example)}`,
}

/**
 * @param {string} name
 * @param {number} example
 */
function otherPort(name, example) {
  return `Choose another port with the variable ${name}, for example ${name}=${example}.`
}

/** `npm start`. */
export const start = {
  /** @param {string} address */
  ready: (address) => `Guided onboarding: ${address}`,
  practice: 'Practice tenant: nothing you do here reaches Microsoft.',
  /** @param {string} clientId */
  microsoft: (clientId) => `Microsoft Entra, application (client) ID ${clientId}.`,
  /** @param {{ address: string, seconds: number }} wait */
  noAnswer: ({ address, seconds }) => `The page did not answer at ${address} within ${seconds} seconds.`,
  notStarted: 'The page could not be started. The lines above say why.',
  /** @param {number} status */
  answersError: (status) => `The page answers with an error (${status}). The lines above say why.`,
}

/** `npm test`. */
export const tests = {
  /** @param {{ stages: string, quick: string }} names */
  help: ({ stages, quick }) => `npm test [-- [--quick | --only STAGES] [--full] [ARGUMENTS OF PLAYWRIGHT]]

Installs what is missing, runs the stages ${stages},
stops at the first stage that fails, and names the ten slowest tests.

  --quick               only ${quick}
  --only unit,browser   only these stages (browser builds first, if the sources changed)
  --full                every property with its full number of cases, as with CI set
  --help                this text

Everything else goes to "playwright test", for example: npm test -- --only browser --grep "secret"

Variables: CHROMIUM_PATH (the Chromium to test with), E2E_WORKERS, E2E_APP_PORT, E2E_SANDBOX_PORT.`,
  /** @param {{ stages: string, unknown: string }} only */
  unknownStage: ({ stages, unknown }) => `--only takes stages out of ${stages}, not "${unknown}".`,
  /** @param {string} rest */
  browserLeftOut: (rest) => `"${rest}" is for the stage browser, which is left out.`,
  quickOrOnly: '--quick and --only both choose stages: give one of them.',
  /** @param {readonly string[]} tests */
  slowest: (tests) => `The slowest tests:\n${tests.join('\n')}`,
  /** @param {readonly string[]} tests */
  leftOut: (tests) => `Skipped on this machine: ${tests.length}\n${tests.join('\n')}`,
  unchanged: 'unchanged',
  failed: 'failed',
  /** @param {string} stages */
  stopped: (stages) => `Stopped, because this failed: ${stages}.`,
  /** @param {{ passed: number, failed: number }} counts */
  counts: ({ passed, failed }) => `${passed} passed, ${failed} failed`,
}

/** The Chromium that tests and measures run in. */
export const browser = {
  installing: 'Installing Chromium …',
  /** @param {string} path */
  wrongPath: (path) => `CHROMIUM_PATH is "${path}", but no Chromium or Chrome starts there.
Correct the variable, or unset it: then the command looks for a Chromium itself.`,
  /** @param {{ command: string, code: number, said: string }} end */
  installerFailed: ({ command, code, said }) => `"${command}" ended with code ${code}:\n\n${said}\n`,
  /** @param {string} said */
  none: (said) => `The browser tests need a Chromium. There is none here, and none could be installed.

${said}
Install Chromium or Chrome yourself (on Debian: sudo apt-get install chromium), or run "npx playwright install --with-deps
chromium", or set the variable CHROMIUM_PATH to the program of a Chromium that is already here. Then run this command again.`,
}

/** The Redis server that tests and measurements start. */
export const redisServer = {
  installing: 'Installing redis-server …',
  /** @param {string} path */
  wrongPath: (path) => `REDIS_SERVER_PATH is "${path}", but there is no program.
Correct the variable, or unset it: then the command looks for redis-server itself.`,
  none: `The tests need a Redis server, and "redis-server" was not found. Install it (on Debian: sudo apt-get install redis-server;
on macOS: brew install redis), or set the variable REDIS_SERVER_PATH to the program. Then run this command again.`,
  /** @param {{ code: number, said: string }} end */
  notInstalled: ({ code, said }) =>
    `The tests need a Redis server, and it could not be installed: apt-get ended with code ${code}.\n\n${said}`,
}

/** `npm run screenshots`. */
export const screenshots = {
  title: 'Screens and states',
  help: `npm run screenshots [-- [--readme] [--lang en|de] [ARGUMENTS OF PLAYWRIGHT]]

Takes pictures of every screen and state into screenshots/, in four sizes and three colour schemes, with a page that
shows them: screenshots/index.html. Fails where axe finds something or a page is wider than its window.

  --readme   only the four pictures of README.md, which it copies to docs/screenshots/
  --lang de  in German, into screenshots-de/
  --help     this text

Everything else goes to "playwright test", for example: npm run screenshots -- --grep "hand-over"

Variables: CHROMIUM_PATH, E2E_WORKERS, E2E_APP_PORT, E2E_SANDBOX_PORT.`,
  /** @param {string} index */
  written: (index) => `The pictures: ${index}`,
  /** @param {readonly string[]} languages */
  noLanguage: (languages) => `--lang needs one of: ${languages.join(', ')}.`,
}

/** `npm run real-names`: Microsoft's own host names on this machine, for people and for tests. */
export const realNames = {
  usage: `npm run real-names -- --client-id ID [--page http://localhost:3000] [--as https://onboarding.example] [--name NAME] [--web]

Opens a page that runs already, as ENTRA_CLIENT_ID=ID npm start serves it, in a Chromium in which login.microsoftonline.com
and graph.microsoft.com lead to the practice Entra. Nothing reaches Microsoft, and no setting of the machine changes. A Chromium
is installed if there is none.

  --client-id ID   the application (client) ID with which the page was started
  --page ADDRESS   where the page runs: an origin on loopback
  --as ADDRESS     the https origin under which the browser finds it; its /signed-in is the registered redirect URI
  --name NAME      the name of the registration, as Microsoft's consent page shows it
  --web            registers that address as Web and not as Single-page application, to see what happens

Variables: CHROMIUM_PATH.`,
  /** @param {{ page: string, clientId: string }} wanted */
  noPage: ({ page, clientId }) =>
    `No page answers at ${page}. Start it first, in another terminal: ENTRA_CLIENT_ID=${clientId} PORT=${new URL(page).port || 80} npm start. If it runs elsewhere, say where: --page http://localhost:PORT`,
  /** @param {{ as: string, control: string }} opened */
  open: ({ as, control }) => `Chromium shows the page at ${as}. Companies of the practice Entra: ${control}
Close the window or press Ctrl+C to end.`,
  /** @param {string} address */
  devTools: (address) =>
    `There is no screen here: open the browser by its DevTools at ${address}, or by Playwright's chromium.connectOverCDP('${address}').`,
  noOpenssl: 'This needs certificates, and "openssl" (3.0 or newer) was not found. Install it.',
  /** @param {string} said */
  noCertificate: (said) => `No certificate could be made. openssl says:\n\n${said}`,
  /** @param {string} request */
  notHere: (request) => `  Nothing here answers ${request}`,
  noOwnHosts:
    'The server needs a list of hosts of its own, in which Microsoft’s names lead to this machine. That takes Linux with "unshare" (package util-linux), and root or user namespaces.',
  /** @param {string} code */
  noPort: (code) => `Port 443 of an address on loopback cannot be used (${code}). That takes root.`,
}

/** `npm run test:clients`. */
export const clients = {
  /** @param {readonly string[]} names */
  usage: (names) => `Usage: clients [${names.join('] [')}]`,
  noNetwork: `The clients need a network of their own, in which Microsoft's names lead to this machine. None could be made.
That takes Linux with "unshare" (package util-linux) and "ip" (package iproute2), and root or user namespaces.`,
  /** @param {string} program */
  installing: (program) => `Installing ${program} …`,
  /** @param {number} seconds */
  installed: (seconds) => `Installed in ${seconds} s.`,
  /** @param {{ program: string, said: string }} end */
  notInstalled: ({ program, said }) => `${program} could not be installed. npm says:\n\n${said}\n`,
  noAzure: 'Azure CLI ("az") was not found. Install it: apt-get install --no-install-recommends azure-cli\n',
}

const regionList = 'a JSON list of {"id","name","redirectUri","handOver"}, each with "connect" if it is known'

/** A variable of the environment that cannot be used (`lib/config/environment.ts`). */
export const environment = {
  /** @param {{ name: string, value: string, allowed: string }} variable */
  refused: ({ name, value, allowed }) => `${name} is ${JSON.stringify(value)}; allowed is ${allowed}.`,
  allowed: {
    clientId: 'an application (client) ID such as 11111111-2222-3333-4444-555555555555',
    tenant: '"organizations", a tenant id or a domain such as contoso.onmicrosoft.com',
    supportTenants: 'a list of tenant ids, with commas between them',
    withSigningKey: 'only together with LINK_SIGNING_KEY, which is not set',
    sandboxOrigin: 'a loopback origin such as http://localhost:4400',
    practiceOrigin:
      'an https origin such as https://practice.example.com, or an origin on loopback such as http://localhost:4000',
    onOrOff: '"on" or "off"',
    seconds: 'a number of seconds from 0 to 60',
    regions: regionList,
    email: 'an e-mail address',
    operatorName: 'a name of at most 60 visible characters on one line, without < and >',
    color: 'a colour such as #0b5966',
    logoFile: 'the path of an SVG, PNG or WebP file (its name ends in .svg, .png or .webp)',
    helpAddress:
      'an https address such as https://example.com/help or an e-mail address such as mailto:help@example.com',
  },
  /** @param {{ value: string, contrast: string, least: string, instead: string }} color */
  color: ({ value, contrast, least, instead }) =>
    `OPERATOR_COLOR is ${JSON.stringify(value)}, too light for text on this page's light background: its contrast is ${contrast}:1, and text needs ${least}:1. The same colour, dark enough: ${instead}`,
  /** @param {{ value: string, most: number, fault: 'missing' | 'too-large' | 'other-content' }} file */
  logo: ({ value, most, fault }) =>
    `OPERATOR_LOGO is ${JSON.stringify(value)}, but ${logoFaults(most)[fault]}.`,
  region: {
    /** @param {string} place */
    at: (place) => `EXTRA_REGIONS at ${place || 'the list'}`,
    /** @param {string} [fault] */
    allowed: (fault) => `${regionList}; ${fault}`,
    address: "is not an https address of at most 256 characters without blanks, name, # ! $ ' ( ) , ; *",
    connect:
      'is not an https address (or an http address on loopback) of at most 256 letters, numbers and . : / ~ - _ signs',
    id: 'is not 1 to 12 characters of a-z, 0-9 and - that do not end in "uri"',
    twice: 'has an id twice',
    /**
     * @param {string} id
     * @param {string} guide
     */
    known: (id, guide) =>
      `EXTRA_REGIONS has the region ${JSON.stringify(id)}, which the guide ${JSON.stringify(guide)} has already.`,
  },
  guides: {
    none: 'GUIDES names no guide. Leave it out for the guide that comes with this page.',
    /**
     * @param {string} name
     * @param {readonly string[]} shipped
     */
    missing: (name, shipped) =>
      `GUIDES names ${JSON.stringify(name)}, but no file can be read there. Allowed are paths of JSON files, and the guides that come with this page: ${shipped.join(', ')}.`,
    /**
     * @param {string} name
     * @param {string} why
     */
    noJson: (name, why) => `GUIDES names ${JSON.stringify(name)}, but its content is not JSON: ${why}`,
    /**
     * @param {string} name
     * @param {string} fault
     */
    fault: (name, fault) => `GUIDES names ${JSON.stringify(name)}. ${fault}`,
  },
  /** @param {boolean} atMicrosoft where no key may be made at start */
  signingKey: (atMicrosoft) =>
    `LINK_SIGNING_KEY is not 32 bytes in base64url (43 characters), nor two of these with a comma between${atMicrosoft ? '' : ', nor "practice"'}.`,
  redis:
    'REDIS_URL is not the address of a Redis server, such as redis://localhost:6379 or rediss://name:password@redis.example.com:6380.',
  workspace:
    'UNIFIED_WORKSPACE is not the id of a workspace: 1 to 64 letters, numbers, - and _. On Unified.to it is under Settings, API Keys. The API key next to it is a secret and does not belong here.',
  noPracticeOrigin: `PRACTICE_TENANT is "on" next to ENTRA_CLIENT_ID, but PRACTICE_ORIGIN is not set. Anyone may fill the practice tenant, and what shares an origin with this page can read the tokens and the secret in it. ${secondInstance()}`,
  /** @param {string} value */
  practiceIsHere: (value) =>
    `PRACTICE_ORIGIN is ${JSON.stringify(value)}, the address of this page. ${secondInstance()}`,
}

/** @param {number} most */
function logoFaults(most) {
  return {
    missing: 'no file can be read there',
    'too-large': `the file is larger than ${most} bytes`,
    'other-content': 'the content of the file is not what the end of its name says',
  }
}

function secondInstance() {
  return 'Start a second instance of this page without ENTRA_CLIENT_ID and set PRACTICE_ORIGIN to its address.'
}

/** What is wrong in the file of a guide (`lib/guide/guide-file.ts`). */
export const guideFile = {
  /**
   * @param {string} place
   * @param {string} fault
   */
  at: (place, fault) => `${place === '' ? 'It' : `Its field ${place}`} ${fault}.`,
  /** @param {{ code?: string, expected?: unknown, input?: unknown, keys?: readonly string[] }} issue */
  fieldError: (issue) => {
    if (issue.code === 'unrecognized_keys')
      return `has a field that no guide has: ${(issue.keys ?? []).join(', ')}`
    return issue.input === undefined ? 'is missing' : `is not of the right kind: ${kindOf(issue.expected)}`
  },
  id: 'is not 1 to 16 characters of a-z, 0-9 and - (not at an end)',
  guid: 'is not an id such as 00000003-0000-0000-c000-000000000000, in lower case',
  permission: 'is not the value of a delegated permission, such as user_impersonation or Files.Read.All',
  name: 'is not a text of 1 to 60 visible characters on one line, without < and >',
  text: 'is not a text of 1 to 300 visible characters on one line, without < and > and without an address',
  integration: 'is not the name of an integration in an address of Unified.to: a-z, 0-9, _ and -',
  list: 'is not a list with one to 20 entries',
  audience: 'is neither "AzureADMultipleOrgs" nor "AzureADandPersonalMicrosoftAccount"',
  boolean: 'is neither true nor false',
  apiTwice: 'names one API twice',
  tooLong:
    'is too long together with the ids of the guide and of a region: 44 characters are left for the three',
  /** @param {string} id */
  productTwice: (id) => `The product "${id}" is there twice. A link tells products apart by their ids.`,
  regionTwice: 'have one id twice',
  /** @param {string} key */
  sameKey: (key) => `Two runs would have the same key, ${key}. Give a product or a region another id.`,
}

/** @param {unknown} expected */
function kindOf(expected) {
  return (
    { array: 'a list', tuple: 'a list', object: 'an object', string: 'a text', record: 'an object' }[
      String(expected)
    ] ?? String(expected)
  )
}

/** The rooms of "Let support follow this run", where several instances share them. */
export const rooms = {
  lost: 'Redis (REDIS_URL) does not answer. Support cannot follow runs until it is back; everything else works on.',
  back: 'Redis answers again. Support can follow runs.',
}

/** `npm run lint`, next to what Biome says. */
export const structure = {
  /** @param {{ from: string, to: string, rule: string }} forbidden */
  forbiddenImport: ({ from, to, rule }) => `${from} imports ${to}. The rule: ${rule}.`,
  /** @param {string} file */
  strangerInApp: (file) =>
    `${file} is not a route. Move it into the folder of app/ that it belongs to, such as app/_guide.`,
}

/** `npm run figures`, and the figures of `npm run bench`. */
export const figures = {
  names: {
    appTop: 'Files at the top of app/ that are not routes',
    circles: 'Circles of imports',
    median: 'Median file (without tests and lib/words)',
    p95: '95 of 100 files are not longer than',
    effects: 'Effects in 1,000 lines of app and components',
    sentences: 'Sentences outside lib/words',
    unusedExports: 'Exports that no other file uses',
    test: 'Last run of npm test',
  },
  lines: 'lines',
  minutes: 'minutes',
  atMost: 'at most',
  atLeast: 'at least',
  notKept: 'broken',
  notMeasured: 'not measured yet',
  whereToLook:
    'To see what breaks a figure: "npm run lint" names circles and files in app/, "node scripts/sentences.mjs" sentences, "npm run unused" exports.',
  /** @param {string} output */
  knipFailed: (output) => `Unused exports could not be counted. knip says:\n\n${output}`,
  /** @param {number} count */
  sentencesFound: (count) => `${count} sentences stand outside the catalogue. Move them into lib/words.`,
}

/** `npm run bench`. */
export const bench = {
  names: {
    start: 'Scripts of the start screen',
    bareStart: 'Scripts of the bare page',
    /** @param {string} seed */
    run: (seed) => `Scripts of all screens of a run, ${seed}`,
    /** @param {string} seed */
    graph: (seed) => `Graph requests of a run, ${seed}`,
    /** @param {string} seed */
    waves: (seed) => `Waves of a first run, ${seed}`,
    /** @param {string} seed */
    waiting: (seed) => `Waiting in a first run, ${seed}`,
    /** @param {string} seed */
    reads: (seed) => `Keyed reads a second, ${seed}`,
    lighthouse: 'Lighthouse, start screen',
    lighthouseBare: 'Lighthouse, bare page',
    lighthouseBelow: 'Lighthouse, points below the bare page',
    requests: 'Requests a second, start screen',
    requestsBare: 'Requests a second, bare page',
    requestsShare: 'Requests a second, share of the bare page',
    requestsByLink: 'Requests a second, start screen by a link',
    requestsDrawn: 'Requests a second, bare page drawn each time',
  },
  /** `npm run bench:watch`. */
  watch: {
    names: {
      perSecond: 'Messages a second, 1,000 rooms, a watcher in each',
      refused: 'Messages refused, of 10,000',
      notDelivered: 'Messages not delivered, of 10,000',
      p50: 'Delivered within, half of the messages',
      p99: 'Delivered within, 99 of 100 messages',
      memoryBefore: 'Memory of the server, before',
      memoryWatched: 'Memory of the server, 1,000 watchers',
      memoryAfter: 'Memory of the server, after the messages',
      missed: 'Two instances, one killed: watchers without the latest state, of 200',
      caughtUp: 'Two instances, one killed: from the last message until all watchers had it',
    },
  },
  /** `npm run bench:load`. */
  load: {
    names: {
      requests: 'Requests',
      perSecond: 'Requests a second',
      p50: 'Answered within, half of the requests',
      p99: 'Answered within, 99 of 100 requests',
      /** @param {string} status */
      status: (status) => `Answers with status ${status}`,
      wrong: 'Answers with another status than the right one',
      resident: 'Resident memory at the end',
      slope: 'Held memory grows with each request by',
    },
    /** @param {{ requests: number, resident: number, held: number } | undefined} look */
    checkpoint: (look) =>
      `After ${String(look?.requests).padStart(6)} requests: resident ${look?.resident.toFixed(0)} MB, held ${look?.held.toFixed(1)} MB`,
    /** @param {{ path: string, found: string, status: number }} answer */
    unexpected: ({ path, found, status }) => `${path} answered ${found}, not ${status}.`,
  },
  /** @param {readonly { name: string, version: string }[]} programs */
  installing: (programs) =>
    `Installing ${programs.map(({ name, version }) => `${name} ${version}`).join(', ')} …`,
  /** @param {string} output of npm */
  notInstalled: (output) => `The programs that measure could not be installed. npm says:\n\n${output}`,
  /** @param {{ code: number, said: string }} end of "next build" */
  bareNotBuilt: ({ code, said }) =>
    `The bare page could not be built: "next build" ended with code ${code}. It says:\n\n${said}`,
  /** @param {{ address: string, script: string }} missing */
  scriptMissing: ({ address, script }) => `Lighthouse at ${address}: ${script} did not come.`,
  /** @param {{ address: string, times: number }} failures */
  failedUnderLoad: ({ address, times }) => `${address} failed ${times} times under load.`,
  /** @param {string} address */
  notServed: (address) => `The server for ${address} ended before it answered. The lines above say why.`,
}

/** `npm run check:recording`. */
export const recording = {
  usage: `npm run check:recording -- FILE.har [--json] [--write-masked FILE]

Reads a recording that a browser's developer tools made of a run in a real tenant, and prints where Microsoft's
answers differ from the sandbox's. Secrets, tokens, names and ids are hidden on reading.

  --json               the result as JSON
  --write-masked FILE  writes the recording without secrets, names and ids, to send to the project

Ends with 0: no difference. 1: differences. 2: the file cannot be used.
How to make a recording: docs/real-tenant.md`,
  /** @param {string} file */
  masked: (file) => `The masked recording is in ${file}. Look through it before you send it.`,
  /** @param {{ otherAddresses: number, unreadable: number }} leftOut */
  maskedComment: ({ otherAddresses, unreadable }) =>
    `Masked. left out: ${otherAddresses} other, ${unreadable} unreadable`,
  /** @param {string} file */
  unreadable: (file) => `The file ${file} cannot be read.`,
  /** @param {string} file */
  notWritten: (file) => `The file ${file} cannot be written. It must not exist yet.`,
  /** @param {string} [error] the name of its kind */
  unexpected: (error = 'unknown failure') =>
    `The recording could not be checked: ${error}. This is a fault of the command. Please report it, without the file.`,
  noGraph:
    'The recording has no request to Microsoft Graph. Record the page itself, from the sign-in on, with "Preserve log" switched on.',
  noList: 'The file is not a HAR recording: it has no list "log.entries".',
  noJson: 'The file is not a HAR recording: it is not JSON, or it was cut off.',
  /** @param {number} most */
  tooMany: (most) => `The recording has more than ${most} requests. ${recordAlone}`,
  /** @param {number} megabytes */
  tooLarge: (megabytes) => `The file is larger than ${megabytes} MB. ${recordAlone}`,

  /** @param {{ graphCalls: number, inBatches: number, tokenAnswers: number, signInAnswers: number, preflights: number }} counts */
  recorded: ({ graphCalls, inBatches, tokenAnswers, signInAnswers, preflights }) =>
    `Recorded: ${many(graphCalls, 'call')} of Microsoft Graph, ${inBatches} of them in batches; ${many(tokenAnswers, 'answer')} of the token endpoint, ${many(signInAnswers, 'return')} from the sign-in, ${many(preflights, 'preflight')}.`,
  /** @param {{ otherAddresses: number, unreadable: number }} counts */
  leftOut: ({ otherAddresses, unreadable }) =>
    `Left out: ${many(otherAddresses, 'request')} to other addresses, ${many(unreadable, 'entry', 'entries')} that cannot be read.`,
  noPreflight:
    'No preflight is in the recording, so nothing is said about them. Chromium and Edge leave them out unless they are switched on; a recording made in Firefox has them.',
  /** @param {number} count */
  withoutBody: (count) =>
    `${many(count, 'answer')} came without the full body: only status and headers are compared.`,
  /** @param {number} count */
  withoutAnswer: (count) => `${many(count, 'request')} got no answer.`,
  /** @param {number} count */
  notCompared: (count) =>
    `${many(count, 'call')} could not be repeated against the sandbox: only the documentation was asked.`,
  noDifference: 'No difference: Microsoft answered as the sandbox does.',
  /** @param {number} count */
  differences: (count) => `${many(count, 'difference')}:`,
  /** @param {{ number: number, kind: string, what: string, times: number }} difference */
  difference: ({ number, kind, what, times }) =>
    `${number}. ${kind}: ${what}${times > 1 ? ` (${times} times)` : ''}`,
  /** @param {string} call */
  at: (call) => `   at        ${call}`,
  /** @param {string} value */
  found: (value) => `   recorded  ${value}`,
  /** @param {string} value */
  expected: (value) => `   expected  ${value}`,
  described: 'as Microsoft documents it',
  times: 'Time from the answer of a change to the read that shows it:',
  /** @param {{ call: string, seconds: number | null, readsBefore: number }} visible */
  time: ({ call, seconds, readsBefore }) =>
    `   ${(seconds === null ? 'not seen' : `${seconds.toFixed(1)} s`).padStart(8)}  ${call}${readsBefore > 0 ? `, after ${many(readsBefore, 'read')} without it` : ''}`,
  refusals: 'Refusals:',
  /** @param {{ call: string, status: number, code: string, retryAfter: string | number | null, copying: boolean }} refusal */
  refusal: ({ call, status, code, retryAfter, copying }) =>
    `   ${status} ${code || 'without a code'}${retryWords(status, retryAfter)}  ${call}${copying ? ' (made moments before)' : ''}`,

  /** What differs, and how. */
  fact: {
    sent: 'sent',
    notSent: 'not sent',
    readable: 'a page may read it',
    hidden: 'hidden from a page',
    body: 'a body',
    noBody: 'no body',
    noKey: 'no such key',
    noZone: 'date without zone',
    noJson: 'not JSON',
    described: 'as described',
    signInPage: 'the answer of the sign-in page',
    timeToShow: 'time until a read shows the change',
    /** @param {number} reads */
    neverShown: (reads) => `never, in ${reads} reads`,
    /** @param {number} seconds */
    orLess: (seconds) => `${seconds} s or less`,
  },
}

const recordAlone = 'Clear the list of the network panel before the run, and record only the run.'

/**
 * @param {number} status
 * @param {string | number | null} retryAfter
 */
function retryWords(status, retryAfter) {
  if (retryAfter !== null) return `, Retry-After ${retryAfter}`
  return status === 429 || status === 503 ? ', no Retry-After' : ''
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} [more]
 */
function many(count, one, more = `${one}s`) {
  return `${count} ${count === 1 ? one : more}`
}
