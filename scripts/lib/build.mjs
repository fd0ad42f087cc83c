import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from '../../lib/words/terminal/commands.mjs'
import { run } from './child.mjs'
import { filesBelow, readOr } from './files.mjs'
import { completePackage } from './package.mjs'
import { excerpt, Stop } from './stop.mjs'

const folders = ['app', 'components', 'lib', 'packages', 'public']
const rootFile = /\.(ts|js|mjs|json)$/
const notBuilt = [
  '.dependency-cruiser.mjs',
  'next-env.d.ts',
  'playwright.config.ts',
  'vitest.config.ts',
  'biome.json',
  'knip.json',
]

export const next = 'node_modules/next/dist/bin/next'

/** @param {string} root */
function stampPath(root) {
  return join(root, '.next/built-from')
}

/**
 * The files that a build is made from, without asking git: a download has none.
 * @param {string} root
 */
export function sourceFiles(root) {
  const top = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && rootFile.test(entry.name) && !notBuilt.includes(entry.name))
    .map((entry) => entry.name)
  const deep = folders.flatMap((folder) => filesBelow(root, folder))
  return [...top, ...deep].filter((file) => !/\.test\.tsx?$/.test(file)).sort()
}

/**
 * One hash of their names and all they hold, so that a file that was only touched changes nothing.
 * @param {string} root
 */
export function sourceHash(root) {
  const hash = createHash('sha256')
  for (const file of sourceFiles(root)) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** @param {string} root */
export function isBuilt(root) {
  return existsSync(join(root, '.next/BUILD_ID')) && readOr(stampPath(root)) === sourceHash(root)
}

/**
 * The environment that Next runs in, whatever NODE_ENV the shell has.
 * @param {number} [port] of the server, if it is one
 * @returns {NodeJS.ProcessEnv}
 */
export function nextEnv(port) {
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ('production'), NEXT_TELEMETRY_DISABLED: '1' }
  return port === undefined ? env : { ...env, PORT: String(port) }
}

/** @param {string} root */
export async function build(root) {
  rmSync(stampPath(root), { force: true })
  const hash = sourceHash(root)
  const { code, output } = await run(process.execPath, [next, 'build'], { cwd: root, env: nextEnv() })
  if (code !== 0) {
    throw new Stop(command.notBuilt({ code, said: excerpt(output) }))
  }
  completePackage(root)
  writeFileSync(stampPath(root), hash)
}
