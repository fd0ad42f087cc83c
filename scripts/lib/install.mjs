import { join } from 'node:path'
import { command } from '../../lib/words/terminal/commands.mjs'
import { npm } from './child.mjs'
import { readOr } from './files.mjs'
import { excerpt, Stop } from './stop.mjs'

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own record of what it put there. So an install
 * by hand counts too, and a lock file that was only touched asks for nothing.
 * @param {string} root
 */
export function isInstalled(root) {
  const asked = packagesIn(join(root, 'package-lock.json'))
  const there = packagesIn(join(root, 'node_modules/.package-lock.json'))
  const missing = Object.entries(asked).filter(([path, entry]) => !there[path] && !entry.optional)
  const wrong = Object.keys(there).filter((path) => idOf(there[path]) !== idOf(asked[path]))
  return missing.length === 0 && wrong.length === 0
}

/**
 * @param {string} path
 * @returns {Packages}
 */
function packagesIn(path) {
  const { '': _root, ...packages } = JSON.parse(readOr(path, '{}')).packages || {}
  return packages
}

/** @param {Packages[string] | undefined} entry */
function idOf(entry) {
  return entry && `${entry.version} ${entry.integrity}`
}

/** @param {string} root */
export async function install(root) {
  const { code, output } = await npm(['ci', '--include=dev'], { cwd: root })
  if (code === 0) return
  throw new Stop(command.notInstalled({ code, said: excerpt(output) }))
}
