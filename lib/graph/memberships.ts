import { memberships } from './answers'
import { MEMBERSHIPS } from './reads'
import type { Send } from './send'

/** At most this many pages are read after the first, with 999 memberships each. */
const FURTHER_PAGES = 10

/**
 * Reads the roles on the pages after the first. Stops at the page limit, or when the next address is not Graph's: a
 * missing role is only a hint, and the token is sent to no other address.
 * learn.microsoft.com/graph/paging
 */
export async function furtherRoles(send: Send, root: string, first: string | null): Promise<string[]> {
  const found: string[] = []
  let path = pathIn(root, first)
  for (let page = 0; path !== null && page < FURTHER_PAGES; page += 1) {
    const answer = await send(
      { method: 'GET', path, purpose: 'reads-roles' },
      { what: MEMBERSHIPS, fresh: false },
      memberships,
    )
    found.push(...(answer?.roles ?? []))
    path = pathIn(root, answer?.next ?? null)
  }
  return found
}

/** The path after the version if the address is this Graph's. It is passed on unchanged, since its token is opaque. */
function pathIn(root: string, address: string | null): string | null {
  const version = `${root}/v1.0`
  if (!address?.startsWith(`${version}/`) || !URL.canParse(address)) return null
  return new URL(address).href.startsWith(`${version}/`) ? address.slice(version.length) : null
}
