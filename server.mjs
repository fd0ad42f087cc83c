import { isIP } from 'node:net'
import { errorFacts, log } from './lib/log/log.mjs'

/**
 * What `node server.js` runs in the built folder: stands in front of the server that Next writes there (scripts/lib/package.mjs
 * puts both in place). Whatever Next prints becomes lines of our log, or nothing: it prints addresses with their query.
 */

// Who read the log may be gone. Without this, the failure to write would itself be written, without end.
process.stdout.on('error', () => {})

for (const method of /** @type {const} */ (['log', 'info', 'debug', 'trace'])) console[method] = () => {}
console.warn = console.error = (/** @type {unknown[]} */ ...said) => {
  // lib/http/serving.ts makes it before the first answer; until then nothing that is said comes from a request.
  const withMessage = !('serving' in globalThis)
  for (const thrown of said)
    if (thrown instanceof Error && !isGone(thrown))
      log({ event: 'error', ...errorFacts(thrown, { withMessage }) })
}

/**
 * Whether the caller went away in the middle of a request: no fault of ours, and a line for each would let anyone fill the log.
 * @param {Error} error
 */
function isGone(error) {
  return 'code' in error && error.code === 'ECONNRESET' && /\babortIncoming\b/.test(error.stack ?? '')
}

// Next would take another one, without a word.
const { PORT: port = '' } = process.env
if (port !== '' && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
  log({
    event: 'not-started',
    message: `PORT is ${JSON.stringify(port)}; allowed is a number from 0 to 65535.`,
  })
  process.exit(1)
}

// lib/http/stop.ts ends the process. nextjs.org/docs/app/guides/self-hosting#manual-graceful-shutdowns
process.env['NEXT_MANUAL_SIG_HANDLE'] = 'true'
process.env['NEXT_TELEMETRY_DISABLED'] = '1'
// A container has its own name there, at which its health check on loopback would find no one.
if (!isIP(process.env['HOSTNAME'] ?? '')) process.env['HOSTNAME'] = '0.0.0.0'
// A proxy keeps connections for a minute or so. The one who sends closes first, else a request meets a closed one.
process.env['KEEP_ALIVE_TIMEOUT'] ??= '75000'

await import(new URL('./next-server.js', import.meta.url).href)
