import http from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { start as words } from '../../lib/words/commands.mjs'
import { next, nextEnv } from './build.mjs'
import { startChild } from './child.mjs'
import { Stop } from './stop.mjs'

const patience = 60_000

/**
 * Which directory the page will talk to.
 * @param {Record<string, string | undefined>} env
 */
export function tenantLine(env) {
  const clientId = (env['ENTRA_CLIENT_ID'] || '').trim()
  if (clientId === '') return words.practice
  return words.microsoft(clientId)
}

/**
 * Serves the built page until somebody ends it.
 * @param {string} root
 * @param {number} port
 * @returns {Promise<number>} the exit code of Next
 */
export async function serve(root, port) {
  const { child, ended } = startChild(process.execPath, [next, 'start', '--port', String(port)], {
    cwd: root,
    env: nextEnv(),
    // What Next says of itself goes nowhere; what the page complains about is shown.
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://localhost:${port}`
  const first = await Promise.race([firstStatus(address), ended])
  if (first === undefined) {
    child.kill()
    throw new Stop(words.noAnswer({ address, seconds: patience / 1000 }))
  }
  if (typeof first === 'object') {
    if (!first.received) console.error(words.notStarted)
    return first.code
  }
  console.log(`${words.ready(address)}\n${tenantLine(fileEnv(root))}`)
  if (first >= 500) console.error(words.answersError(first))
  return (await ended).code
}

/**
 * The environment with the .env files as Next reads them: they too may name the application.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
function fileEnv(root) {
  const fromNext = createRequire(join(root, 'node_modules/next/package.json'))
  return fromNext('@next/env').loadEnvConfig(root, false).combinedEnv
}

/**
 * Asks until there is an answer, whatever it is.
 * @param {string} address
 * @returns {Promise<number | undefined>} undefined when patience ends
 */
async function firstStatus(address) {
  const end = Date.now() + patience
  while (Date.now() < end) {
    const status = await ask(address)
    if (status !== undefined) return status
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return undefined
}

/**
 * @param {string} address
 * @returns {Promise<number | undefined>}
 */
function ask(address) {
  return new Promise((resolve) => {
    const request = http.get(address, { agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    request.setTimeout(patience, () => request.destroy())
    request.once('error', () => resolve(undefined))
  })
}
