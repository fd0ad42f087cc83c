/**
 * The server's log: one JSON object a line on stdout, which every host collects (12factor.net/logs). The events are a closed
 * set (docs/operating.md has them all), and none of their facts comes from a request: no address, no query, no account.
 * Plain JavaScript, because server.mjs writes its first line before anything that is built is loaded.
 */

/**
 * @typedef {{ event: 'started', build: string, address: string, mode: 'practice' | 'microsoft' }
 *   | { event: 'stopping', signal: 'SIGTERM' | 'SIGINT', delaySeconds: number }
 *   | { event: 'stopped', cut: number }
 *   | { event: 'refused', counts: Record<string, number> }
 *   | { event: 'redis-lost' | 'redis-back' | 'not-started', message: string }
 *   | { event: 'error' } & ErrorFacts} LogEvent
 */

/**
 * What is logged of an error. `message` only before the first request: later it may repeat what a request said.
 * @typedef {{ name: string, code?: string, message?: string, stack: string[] }} ErrorFacts
 */

/** @type {Record<LogEvent['event'], 'info' | 'warning' | 'error'>} */
const LEVELS = {
  started: 'info',
  stopping: 'info',
  stopped: 'info',
  refused: 'info',
  'redis-lost': 'warning',
  'redis-back': 'info',
  'not-started': 'error',
  error: 'error',
}

/**
 * Writes one line.
 * @param {LogEvent} event
 */
export function log(event) {
  const line = { time: new Date().toISOString(), level: LEVELS[event.event], ...event }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/**
 * What may be logged of anything that was thrown.
 * @param {unknown} thrown
 * @param {{ withMessage: boolean }} options
 * @returns {ErrorFacts}
 */
export function errorFacts(thrown, { withMessage }) {
  if (!(thrown instanceof Error)) return { name: 'NoError', stack: [] }
  const code = codeOf(thrown) ?? codeOf(thrown.cause)
  return {
    name: word(thrown.name) ?? 'Error',
    ...(code === undefined ? {} : { code }),
    ...(withMessage ? { message: thrown.message } : {}),
    stack: framesOf(thrown),
  }
}

/** @param {unknown} thrown */
function codeOf(thrown) {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? word(thrown.code) : undefined
}

/**
 * A name or a code, not a sentence.
 * @param {unknown} value
 */
function word(value) {
  return typeof value === 'string' && /^\w{1,60}$/.test(value) ? value : undefined
}

/**
 * Where it happened. The message stands in front of the frames and may have lines that look like one.
 * @param {Error} error
 */
function framesOf({ stack = '', message }) {
  const after = message === '' ? 0 : stack.indexOf(message) + message.length
  const frames = stack
    .slice(after)
    .split('\n')
    .map((line) => line.trim())
  return frames.filter((line) => line.startsWith('at ')).slice(0, 12)
}
