import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { browser as words } from '../../lib/words/terminal/tests.mjs'
import { findBrowser, isProgram } from './browser.mjs'
import { run } from './child.mjs'
import { excerpt, Stop } from './stop.mjs'

export const playwright = 'node_modules/playwright/cli.js'

/**
 * The Chromium to test with; installs one when this machine has none.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function getBrowser(root) {
  const found = findBrowser(process.env, starts)
  if (found) return found
  if (process.env['CHROMIUM_PATH']) {
    throw new Stop(words.wrongPath(process.env['CHROMIUM_PATH']))
  }
  const own = await downloaded()
  if (own) return own
  console.log(words.installing)
  return installBrowser(root)
}

/** @param {string} root */
async function installBrowser(root) {
  const said = []
  for (const [command, ...args] of installers()) {
    const { code, output } = await run(command, args, { cwd: root })
    const path = findBrowser(process.env, starts) || (await downloaded())
    if (path) return path
    said.push(
      words.installerFailed({ command: [command, ...args].join(' '), code, said: excerpt(output, 12) }),
    )
  }
  throw new Stop(words.none(said.join('\n')))
}

/** @returns {[string, ...string[]][]} */
function installers() {
  /** @type {[string, ...string[]]} */
  const byPlaywright = [process.execPath, playwright, 'install', 'chromium']
  const debianRoot = existsSync('/etc/debian_version') && process.getuid && process.getuid() === 0
  if (!debianRoot) return [byPlaywright]
  return [
    [
      'sh',
      '-c',
      'export DEBIAN_FRONTEND=noninteractive; apt-get update && apt-get install -y chromium && { apt-get install -y chromium-headless-shell || true; }',
    ],
    byPlaywright,
  ]
}

/** Playwright's own Chromium, if it was downloaded before. */
async function downloaded() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return starts(path) ? path : undefined
}

/**
 * Some systems ship a chromium-browser that only tells to install another package, so it has to run once.
 * @param {string} path
 */
function starts(path) {
  if (!isProgram(path)) return false
  // On Windows --version opens a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
}
