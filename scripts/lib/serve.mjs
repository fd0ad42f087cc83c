import { createRequire } from 'node:module'
import { join } from 'node:path'
import { start as words } from '../../lib/words/terminal/commands.mjs'
import { nextEnv } from './build.mjs'
import { server } from './package.mjs'
import { startServer } from './server.mjs'

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
 * Serves the built page until someone ends it.
 * @param {string} root
 * @param {number} port
 * @returns {Promise<number>} the exit code of the server
 */
export async function serve(root, port) {
  const address = `http://localhost:${port}`
  const env = fileEnv(root)
  const { ended, first } = await startServer(root, [server], { ...env, ...nextEnv(port) }, address)
  if (typeof first === 'object') {
    if (!first.received) console.error(words.notStarted)
    return first.code
  }
  console.log(`${words.ready(address)}\n${tenantLine(env)}`)
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
