import http from 'node:http'
import { createInterface } from 'node:readline'
import { start as words } from '../../lib/words/terminal/commands.mjs'
import { startChild } from './child.mjs'
import { Stop } from './stop.mjs'

const longestWait = 60_000

/**
 * Starts a server that ends when this program is told to end, and waits for its first answer.
 * @param {string} root
 * @param {string[]} args for Node
 * @param {NodeJS.ProcessEnv} env
 * @param {string} address that it answers, whatever it says
 * @returns what it answered first: a status, or its end if that came before
 */
export async function startServer(root, args, env, address) {
  const stdio = /** @type {const} */ (['ignore', 'pipe', 'inherit'])
  const { child, ended } = startChild(process.execPath, args, { cwd: root, env, stdio: [...stdio] })
  // What the server says of itself goes nowhere; its complaints are shown.
  if (child.stdout)
    createInterface(child.stdout).on('line', (line) => {
      for (const said of complaintIn(line)) console.error(said)
    })
  const first = await Promise.race([firstStatus(address), ended])
  if (first !== undefined) return { child, ended, first }
  child.kill()
  throw new Stop(words.noAnswer({ address, seconds: longestWait / 1000 }))
}

/**
 * The lines for a person, if this line of the log (lib/log/log.mjs) is a complaint.
 * @param {string} line
 * @returns {string[]}
 */
export function complaintIn(line) {
  try {
    const { level, name, message, stack = [] } = JSON.parse(line)
    if (level !== 'warning' && level !== 'error') return []
    return [message ?? name, ...stack.map((/** @type {string} */ frame) => `  ${frame}`)]
  } catch {
    return []
  }
}

/**
 * Asks until there is an answer, whatever it is.
 * @param {string} address
 * @returns {Promise<number | undefined>} undefined when longestWait ends
 */
export async function firstStatus(address) {
  const end = Date.now() + longestWait
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
    request.setTimeout(longestWait, () => request.destroy())
    request.once('error', () => resolve(undefined))
  })
}
