import { createServer } from 'node:net'
import { port as words } from '../../lib/words/terminal/commands.mjs'
import { Stop } from './stop.mjs'

/**
 * A port from the environment.
 * @param {string} name of the variable
 * @param {string | undefined} value
 * @param {number} fallback when it is not set
 */
export function parsePort(name, value, fallback) {
  if (value === undefined || value === '') return fallback
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (port < 1 || port > 65535) {
    throw new Stop(words.notAPort({ name, value }))
  }
  return port
}

/**
 * Where the two servers of the browser tests listen.
 * @param {Record<string, string | undefined>} env
 */
export function testPorts(env) {
  const port = (/** @type {string} */ name, /** @type {number} */ fallback) => ({
    name,
    port: parsePort(name, env[name], fallback),
  })
  return { sandbox: port('E2E_SANDBOX_PORT', 4400), app: port('E2E_APP_PORT', 3100) }
}

/**
 * A port that nothing listens on now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * What to say when nothing can listen on this port, undefined when it is free.
 * @param {string} name of the variable that chooses it
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export async function portProblem(name, port) {
  // 127.0.0.1 apart: macOS lets a second program take all addresses next to one that holds only this one.
  const code = (await tryListen(port)) || (await tryListen(port, '127.0.0.1'))
  const asked = { name, port, example: port < 65535 ? port + 1 : 3000 }
  if (code === 'EADDRINUSE') return words.taken(asked)
  if (code === 'EACCES') return words.notAllowed(asked)
  return code && words.unusable({ ...asked, code })
}

/**
 * Whether something can listen there now.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<string | undefined>} the error code where nothing can
 */
export function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code))
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
}
