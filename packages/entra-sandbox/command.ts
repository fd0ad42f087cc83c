import { serve } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { optionsOf, USAGE } from './command-options'
import { createSandbox, DroppedConnection, loopbackGuard } from './index'

/** The sandbox on a port of its own: `npx entra-sandbox --port 4400`; 0 takes any free port. */
const HOST = '127.0.0.1'

const given = optionsOf(process.argv.slice(2))
if (given === null) {
  console.error(USAGE)
  process.exit(2)
}
const { port, clients } = given

const sandbox = createSandbox({
  origin: (request) => new URL(request.url).origin,
  guard: loopbackGuard(),
  ...(clients ? { clients } : {}),
})

const server = serve(
  {
    hostname: HOST,
    port,
    overrideGlobalObjects: false,
    async fetch(request, { incoming, outgoing }) {
      try {
        return await sandbox.fetch(request, { address: incoming.socket.remoteAddress })
      } catch (error) {
        // A dropped connection is a trouble someone asked for; anything else deserves to be seen.
        if (!(error instanceof DroppedConnection)) console.error(error)
        outgoing.destroy()
        return RESPONSE_ALREADY_SENT
      }
    },
  },
  ({ port }) => console.log(`http://localhost:${port}`),
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
