/** `npm test`. */
export const tests = {
  /** @param {{ stages: string, quick: string }} names */
  help: ({ stages, quick }) => `npm test [-- [--quick | --only STAGES] [--full] [ARGUMENTS OF PLAYWRIGHT]]

Installs what is missing, runs the stages ${stages},
stops at the first stage that fails, and names the ten slowest tests and those that failed.

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
  /** @param {readonly string[]} tests */
  broken: (tests) => `Failed: ${tests.length}\n${tests.join('\n')}`,
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
