import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const usualPlaces = [
  ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    names.map((name) => `${folder}/${name}`),
  ),
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The Chromium that the environment names, else the system's; undefined when there is none.
 * @param {Record<string, string | undefined>} env
 * @param {(path: string) => boolean} works
 * @returns {string | undefined}
 */
export function findBrowser(env, works) {
  if (env['CHROMIUM_PATH']) return works(env['CHROMIUM_PATH']) ? env['CHROMIUM_PATH'] : undefined
  const folders = (env['PATH'] || '').split(delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...usualPlaces].find(works)
}

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * Chromium follows the last `--disable-features` alone, so what Playwright switches off stands here again;
 * browser.test.ts compares the two.
 */
const offByPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
]

/** Two pages of the address bar that Chromium loads with each window, a tenth of a test's work. */
const addressBar = ['WebUIOmniboxAimPopup', 'WebUIOmniboxPopup']

export const disabledFeatures = [...offByPlaywright, ...addressBar]

/** Compilers for code that runs long. A test is over before they pay: without them it costs a tenth to a fifth less. */
const withoutOptimizers = '--js-flags=--no-opt,--no-maglev'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join(',')}`,
]

/**
 * Chromium without its windows, if it stands next to the Chromium: what Playwright itself takes for tests.
 * playwright.dev/docs/browsers#chromium-headless-shell
 * @param {string} chromium
 * @param {(path: string) => boolean} works
 */
export function headlessShell(chromium, works) {
  return [join(dirname(chromium), 'chromium-headless-shell')].find(works)
}

/**
 * How most tests start their browser: pages are the same in it, and a journey costs a third less.
 * @param {Record<string, string | undefined>} env
 * @returns {{ args: string[], executablePath?: string }}
 */
export function headlessOptions(env) {
  const { executablePath, args } = launchOptions(env)
  const options = { args: [...args, withoutOptimizers] }
  // Without a path it is left to Playwright, whose own is such a one.
  return executablePath
    ? { ...options, executablePath: headlessShell(executablePath, isProgram) ?? executablePath }
    : options
}

/**
 * How the whole Chromium is started. Without a path it is left to Playwright, which says how to download its own.
 * @param {Record<string, string | undefined>} env
 * @returns {{ args: string[], executablePath?: string }}
 */
export function launchOptions(env) {
  const executablePath = env['CHROMIUM_PATH'] || findBrowser(env, isProgram)
  // Chromium's own sandbox does not start for root, as in a container.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { args: [...quiet, ...asRoot], ...(executablePath ? { executablePath } : {}) }
}
