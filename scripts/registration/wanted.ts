import { ConfigError, parseEnvironment } from '@/lib/config/environment'
import { readGuides } from '@/lib/config/guides'
import { findsEnvironments } from '@/lib/dataverse/places'
import { servicesOf } from '@/lib/guide/guide'
import { defaultPageName } from '@/lib/words/page-name'
import { command as words } from '@/lib/words/registration/command'
import type { Options } from './options'
import { type Api, wantedApis } from './permissions'
import { Unchecked } from './unchecked'

/** What the page needs of its registration. */
export type Wanted = {
  clientId: string
  /** Who may sign in where a link names no tenant: `organizations`, a tenant id or a domain. */
  signInTenant: string
  pages: readonly string[]
  name: string
  apis: readonly Api[]
  /** Optional claims of the ID token. */
  claims: readonly ('login_hint' | 'acct')[]
}

/** Reads what the page itself reads from the environment. Throws `Unchecked` where the page would not start. */
export function wantedOf(env: Record<string, string | undefined>, options: Options): Wanted {
  const { main, operator, signing, products } = environmentOf(env)
  if (main.kind !== 'microsoft') throw new Unchecked(words.noClientId)
  return {
    clientId: main.clientId.toLowerCase(),
    signInTenant: main.tenant.toLowerCase(),
    pages: options.pages,
    name: operator.name ?? defaultPageName(servicesOf(products)),
    apis: wantedApis(products.some(({ guide }) => findsEnvironments(main, guide))),
    claims: signing !== null || options.signedLinks ? ['login_hint', 'acct'] : ['login_hint'],
  }
}

function environmentOf(env: Record<string, string | undefined>) {
  try {
    const config = parseEnvironment(env)
    return { ...config, products: readGuides(config.guides, config.extraRegions) }
  } catch (error) {
    if (error instanceof ConfigError) throw new Unchecked(error.message)
    throw error
  }
}
