import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command } from '../lib/words/terminal/commands.mjs'
import { screenshots as words } from '../lib/words/terminal/tests.mjs'
import { build, isBuilt } from './lib/build.mjs'
import { show } from './lib/child.mjs'
import { getBrowser, playwright } from './lib/get-browser.mjs'
import { portProblem, testPorts } from './lib/port.mjs'
import { main, Stop } from './lib/stop.mjs'
import { writeIndex } from './screenshots/index-page.mjs'

/** Pictures of every screen and state, and a page that shows them. Ends with 1 where axe or a width finds something. */

const root = fileURLToPath(new URL('..', import.meta.url))
/** The languages of the pictures, each with the folder for them. The first is taken unless another is asked for. */
const FOLDERS = { en: 'screenshots', de: 'screenshots-de' }

/** The pictures of README.md, by their names there. */
const README = {
  start: '1 Start/1 plain',
  step: '4 Run/12 step 3 ready',
  'hand-over': '4 Run/30 hand-over',
  finish: '5 Finish/1 finish',
}

main(async () => {
  const { language, given } = readArguments(process.argv.slice(2))
  if (given.includes('--help')) {
    console.log(words.help)
    return 0
  }
  const forReadme = given.includes('--readme')
  const folder = join(root, FOLDERS[language])
  const args = forReadme ? ['--grep', '@readme'] : given
  for (const { name, port } of Object.values(testPorts(process.env))) {
    const taken = await portProblem(name, port)
    if (taken) throw new Stop(taken)
  }
  if (!isBuilt(root)) {
    console.log(command.building)
    await build(root)
  }
  // A part of the pictures goes next to the rest.
  if (args.length === 0) rmSync(folder, { recursive: true, force: true })
  const env = {
    ...process.env,
    CHROMIUM_PATH: await getBrowser(root),
    SCREENS_LANGUAGE: language,
    SCREENS_FOLDER: folder,
  }
  const { code } = await show(
    process.execPath,
    [playwright, 'test', '--config', 'e2e/screens/playwright.config.ts', ...args],
    // On SIGTERM Playwright would leave its two servers behind.
    { cwd: root, env, endWith: 'SIGINT' },
  )
  console.log(words.written(writeIndex(folder)))
  if (forReadme && language === 'en' && code === 0) copyForReadme(folder)
  return code
})

/**
 * Takes our own option out of what is given; the rest is for Playwright.
 * @param {string[]} given
 */
function readArguments(given) {
  const at = given.indexOf('--lang')
  if (at < 0) return { language: /** @type {const} */ ('en'), given }
  const language = given[at + 1]
  if (language !== 'en' && language !== 'de') throw new Stop(words.noLanguage(Object.keys(FOLDERS)))
  return { language, given: given.toSpliced(at, 2) }
}

/** @param {string} folder */
function copyForReadme(folder) {
  const target = join(root, 'docs/screenshots')
  mkdirSync(target, { recursive: true })
  for (const [name, state] of Object.entries(README))
    cpSync(join(folder, state, '1366-light.png'), join(target, `${name}.png`))
}
