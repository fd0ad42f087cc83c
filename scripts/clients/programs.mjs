import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { clients as words } from '../../lib/words/terminal/tests.mjs'
import { npm } from '../lib/child.mjs'
import { readOr } from '../lib/files.mjs'
import { excerpt } from '../lib/stop.mjs'

const M365 = { name: '@pnp/cli-microsoft365', version: '11.11.0' }

/**
 * CLI for Microsoft 365, installed next to the app and not among its packages: it brings some 480 packages, 400 MB. Its
 * own shrinkwrap fixes every version.
 * @param {string} root
 * @returns {Promise<string>} the program, or nothing where it could not be had, which is said
 */
export async function installM365(root) {
  const folder = join(root, 'node_modules/.cache/clients')
  const home = join(folder, 'node_modules', M365.name)
  const program = join(home, 'dist/index.js')
  if (JSON.parse(readOr(join(home, 'package.json'), '{}')).version === M365.version) return program
  console.log(words.installing(`${M365.name} ${M365.version}`))
  const begin = Date.now()
  mkdirSync(folder, { recursive: true })
  const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  const { code, output } = await npm([...args, `${M365.name}@${M365.version}`], { cwd: folder })
  if (code !== 0) {
    console.log(words.notInstalled({ program: M365.name, said: excerpt(output) }))
    return ''
  }
  console.log(words.installed(Math.round((Date.now() - begin) / 1_000)))
  return program
}

/** @returns {string} Azure CLI as Debian packages it, or nothing where it is missing, which is said */
export function findAzure() {
  if (spawnSync('az', ['version']).status === 0) return 'az'
  console.log(words.noAzure)
  return ''
}
