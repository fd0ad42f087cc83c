import { parseArgs } from 'node:util'
import { GUID } from '@/lib/guide/guid'
import { command as words } from '@/lib/words/registration/command'
import { Unchecked } from './unchecked'

export type Options = {
  help: boolean
  json: boolean
  /** The redirect URI of each address at which the page is served. */
  pages: readonly string[]
  signedLinks: boolean
  /** Where the operator signs in. */
  tenant: string
  /** As which public client. */
  clientId: string
  /** The descriptor from which a token comes in place of the sign-in. */
  tokenFd: number | null
}

/**
 * Microsoft Graph Command Line Tools, a public client of Microsoft's own in every tenant, to which no scope is allowed beforehand.
 * learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in
 */
const GRAPH_TOOLS = '14d82eec-204b-4c2f-b7e8-296a70dab67e'

const SIGNED_IN = '/signed-in'
const TENANT = /^[a-z0-9][a-z0-9.-]{2,252}$/i

/** Reads the arguments of the command. Throws `Unchecked` with the usage where they are not understood. */
export function optionsOf(args: readonly string[]): Options {
  const { tenant, 'client-id': clientId, 'token-fd': tokenFd, page, ...flags } = parsed(args)
  if (!TENANT.test(tenant)) throw new Unchecked(words.notATenant(tenant))
  if (!GUID.test(clientId)) throw new Unchecked(words.notAClientId(clientId))
  return {
    help: flags.help,
    json: flags.json,
    signedLinks: flags['signed-links'],
    pages: [...new Set(page.map(redirectOf))],
    tenant,
    clientId,
    tokenFd: tokenFd === undefined ? null : descriptor(tokenFd),
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        page: { type: 'string', multiple: true, default: [] },
        'signed-links': { type: 'boolean', default: false },
        tenant: { type: 'string', default: 'organizations' },
        'client-id': { type: 'string', default: GRAPH_TOOLS },
        'token-fd': { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    // What was typed is not repeated: it may be a token.
    throw new Unchecked(words.usage)
  }
}

/** Entra takes http on the same machine only. learn.microsoft.com/entra/identity-platform/reply-url */
function redirectOf(page: string): string {
  const url = URL.canParse(page) ? new URL(page) : null
  const isHere = url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname)
  const isOrigin = url?.pathname === '/' && url.search + url.hash + url.username + url.password === ''
  if (url === null || !isOrigin || !(isHere || url.protocol === 'https:'))
    throw new Unchecked(words.notAPage(page))
  return url.origin + SIGNED_IN
}

function descriptor(text: string): number {
  if (!/^(0|[3-9])$/.test(text)) throw new Unchecked(words.notADescriptor)
  return Number(text)
}
