import type { Client } from '../options'

const LOOPBACK = ['localhost', '127.0.0.1']

/** Of a loopback address the port does not count (learn.microsoft.com/entra/identity-platform/reply-url). */
function matches(registered: string, asked: string, ownOrigin: string): boolean {
  if (registered.startsWith('/')) return asked === ownOrigin + registered
  if (registered === asked) return true
  if (!URL.canParse(registered) || !URL.canParse(asked)) return false
  const [mine, theirs] = [new URL(registered), new URL(asked)]
  if (!LOOPBACK.includes(mine.hostname) || mine.protocol !== 'http:') return false
  theirs.port = mine.port
  return mine.href === theirs.href
}

export type RedirectKind = 'spa' | 'web' | 'publicClient'

const KINDS: readonly RedirectKind[] = ['spa', 'web', 'publicClient']

/** As which type a client has registered a redirect URI, if at all. */
export function kindOfRedirect(client: Client, asked: string, ownOrigin: string): RedirectKind | undefined {
  const { spa, web = [], publicClient = [] } = client
  const kinds = { spa, web, publicClient }
  return KINDS.find((kind) => kinds[kind].some((uri) => matches(uri, asked, ownOrigin)))
}

/** After signing out, any page on the origin of one of the clients may follow. */
export function mayFollowLogout(clients: readonly Client[], asked: string, ownOrigin: string): boolean {
  if (!URL.canParse(asked)) return false
  return clients.some((client) =>
    client.spa.some((uri) => {
      const { pathname } = new URL(uri, ownOrigin)
      return matches(uri, new URL(pathname, asked).href, ownOrigin)
    }),
  )
}
