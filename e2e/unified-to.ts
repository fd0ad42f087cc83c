import { once } from 'node:events'
import { createServer } from 'node:http'

/** What stands in for the part of Unified.to where a person connects, spelled from its documentation. */
type UnifiedTo = { connect: string; stop(): Promise<void> }

/** The id that it gives to each new connection, and the error where the person refuses. */
export const CONNECTION = '6720f1a94be52c7d18e03f55'
export const REFUSED = 'access_denied: the person pressed <Cancel>'

const PATH = '/unified/integration/auth'

/**
 * Serves the page on which a person allows or refuses; both lead back to where the link says, with `id` or with `error`
 * (docs.unified.to/unified/integration/Authorize_new_connection). Another workspace or integration is not there.
 */
export async function startUnifiedTo(workspace: string, integration: string): Promise<UnifiedTo> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const back = (name: string, key: string, value: string) => {
      const address = new URL(searchParams.get(name) ?? '')
      address.searchParams.append(key, value)
      return address.href.replaceAll('&', '&amp;')
    }
    const known =
      pathname === `${PATH}/${workspace}/${integration}` && searchParams.get('redirect') === 'true'
    if (!known) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end()
      return
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="en"><title>Connect</title>
      <a href="${back('success_redirect', 'id', CONNECTION)}">Allow</a>
      <a href="${back('failure_redirect', 'error', REFUSED)}">Refuse</a>`)
  })
  server.listen(0)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    connect: `http://localhost:${port}${PATH}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
