import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder that runs with `node server.js` wherever it is copied to, relative to the project. */
export const packageFolder = '.next/standalone'

/** The program in it, relative to the project. */
export const server = `${packageFolder}/server.js`

/**
 * Completes the folder that `next build` wrote: it leaves out what browsers load
 * (nextjs.org/docs/app/api-reference/config/next-config-js/output#automatically-copying-traced-files), and our own program
 * stands in front of its server.
 * @param {string} root
 */
export function completePackage(root) {
  const folder = join(root, packageFolder)
  renameSync(join(folder, 'server.js'), join(folder, 'next-server.js'))
  cpSync(join(root, 'server.mjs'), join(folder, 'server.js'))
  cpSync(join(root, 'lib/log/log.mjs'), join(folder, 'lib/log/log.mjs'))
  cpSync(join(root, '.next/static'), join(folder, '.next/static'), { recursive: true })
  if (existsSync(join(root, 'public')))
    cpSync(join(root, 'public'), join(folder, 'public'), { recursive: true })
  // One folder for every environment: what this machine is configured with does not go with it.
  for (const name of readdirSync(folder)) if (name.startsWith('.env')) rmSync(join(folder, name))
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const own = { name, version, private: true, type: 'module', license, scripts: { start: 'node server.js' } }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(own, null, 2)}\n`)
}
