import { createServer } from 'node:net'
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
    throw new Stop(`${name} is "${value}", but a port is a whole number from 1 to 65535.`)
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
 * What to say when nothing can listen on this port, undefined when it is free.
 * @param {string} name of the variable that chooses it
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export async function portProblem(name, port) {
  // 127.0.0.1 apart: macOS lets a second program take all addresses beside one that holds only this one.
  const code = (await tryListen(port)) || (await tryListen(port, '127.0.0.1'))
  const other = `Choose another one with the variable ${name}, for example ${name}=${port < 65535 ? port + 1 : 3000}.`
  if (code === 'EADDRINUSE') return `Port ${port} is already taken by another program. ${other}`
  if (code === 'EACCES') return `This user may not listen on port ${port}. ${other}`
  return code && `Nothing can listen on port ${port} (${code}). ${other}`
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<string | undefined>} the error code
 */
function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code))
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
}
