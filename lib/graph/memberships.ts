import { memberships } from './answers'
import { MEMBERSHIPS } from './reads'
import type { Send } from './send'

/** Pages after the first that are read at most, 999 memberships each. */
const FURTHER_PAGES = 10

/**
 * The roles on the pages after the first. A list that is longer still, or goes on at an address that is not Graph's,
 * is left there: a missing role is a hint, and no token goes anywhere else.
 * learn.microsoft.com/graph/paging
 */
export async function furtherRoles(send: Send, root: string, first: string | null): Promise<string[]> {
  const found: string[] = []
  let path = pathIn(root, first)
  for (let page = 0; path !== null && page < FURTHER_PAGES; page += 1) {
    const answer = await send({ method: 'GET', path }, { what: MEMBERSHIPS, fresh: false }, memberships)
    found.push(...(answer?.roles ?? []))
    path = pathIn(root, answer?.next ?? null)
  }
  return found
}

/** The path behind the version, where the address is one of this very Graph; as it came, since its token is opaque. */
function pathIn(root: string, address: string | null): string | null {
  const version = `${root}/v1.0`
  if (!address?.startsWith(`${version}/`) || !URL.canParse(address)) return null
  return new URL(address).href.startsWith(`${version}/`) ? address.slice(version.length) : null
}
