import type { JWTVerifyGetKey } from 'jose'
import type { Surroundings } from '@/lib/config/environment'
import { publishedKeys } from '@/lib/signature/published-keys'
import type { Authority } from '@/lib/signature/support'
import { practiceTenant } from '../../sandbox/mount'

/** One set of keys per tenant, fetched at first use. At most as many as there are tenants that may sign. */
const keySets = new Map<string, JWTVerifyGetKey>()

/** Who issues ID tokens here, and where the keys are published. `own` is this page's origin. */
export function authorityFor(surroundings: Surroundings, own: string): Authority {
  if (surroundings.kind === 'microsoft') {
    return (tenant) => {
      const base = `https://login.microsoftonline.com/${tenant}`
      const keys = keySets.get(tenant) ?? publishedKeys(new URL(`${base}/discovery/v2.0/keys`))
      keySets.set(tenant, keys)
      return { issuer: `${base}/v2.0`, keys }
    }
  }
  const { origin } = surroundings
  return (tenant) => {
    const base = `${origin ?? own}/${tenant}`
    const ask = origin === null ? askPracticeTenant : undefined
    return { issuer: `${base}/v2.0`, keys: publishedKeys(new URL(`${base}/discovery/v2.0/keys`), ask) }
  }
}

/** The practice tenant inside the app is called directly: the server may not reach itself by its public name. */
function askPracticeTenant(url: string): Promise<Response> {
  return practiceTenant(new Request(url))
}
