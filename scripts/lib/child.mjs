import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { command as words } from '../../lib/words/terminal/commands.mjs'

const signals = /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM'])

/**
 * Starts a program that ends when this one is told to end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {NodeJS.Signals} [endWith] the one signal that this program cleans up after; without it the one we got
 */
export function startChild(command, args, options, endWith) {
  const child = spawn(command, args, options)
  /** @type {NodeJS.Signals | undefined} */
  let received
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    received = signal
    child.kill(endWith || signal)
  }
  for (const signal of signals) process.on(signal, pass)
  const watch = watchShell(() => pass('SIGTERM'))
  const ended = new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, pass)
      resolve({ code, received })
    }
    child.once('error', () => end(127))
    child.once('close', (code, signal) => end(code === null ? signalCode(signal) : code))
  })
  return { child, ended: /** @type {Promise<{ code: number, received?: NodeJS.Signals }>} */ (ended) }
}

/**
 * npm ends its shell on SIGTERM, and the shell goes without a word to us: then our parent is another one.
 * @param {() => void} onGone
 */
function watchShell(onGone) {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (!process.env['npm_lifecycle_event'] || process.ppid === shell) return
    clearInterval(watch)
    onGone()
  }, 250)
  return watch
}

/**
 * Runs a program to its end and keeps what it says.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function run(command, args, { cwd, env = process.env }) {
  const { child, ended } = startChild(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) stream.setEncoding('utf8').on('data', (text) => (output += text))
  }
  const code = exitIfTold(await ended)
  return { code, output: code === 127 && output === '' ? words.programMissing(command) : output }
}

/**
 * Runs a program to its end with its output shown at once.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, endWith: NodeJS.Signals }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function show(command, args, { cwd, env, endWith }) {
  const { ended } = startChild(command, args, { cwd, env, stdio: 'inherit' }, endWith)
  return { code: exitIfTold(await ended), output: '' }
}

/**
 * The one who ended us knows why; a report of a failed child would only puzzle.
 * @param {{ code: number, received?: NodeJS.Signals }} end
 */
function exitIfTold({ code, received }) {
  return received ? process.exit(signalCode(received)) : code
}

/**
 * Runs npm: the one that started us, else the one on the PATH.
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 */
export function npm(args, options) {
  const cli = process.env['npm_execpath']
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options)
  return run('npm', args, options)
}

/**
 * What a shell would report for a program that a signal ended.
 * @param {NodeJS.Signals | null} signal
 */
function signalCode(signal) {
  return 128 + (signal ? constants.signals[signal] : 0)
}
