import type { Surroundings } from '@/lib/config/environment'
import { DISCOVERY } from '@/lib/guide/dataverse'

/** Where the requests go. */
export type Places = {
  /** What stands in front of `/api/discovery`. */
  discovery: string
  /** What stands in front of `/api/data` of the environment with this address. */
  environment: (address: string) => string
}

/** The guide of a run. */
type Asking = { asksForEnvironment: boolean }

/** Whether the page offers to find environments, for a guide that asks for the address of one: in the practice tenant always, at Microsoft where the operator switched it on. */
export function findsEnvironments(surroundings: Surroundings, guide: Asking): boolean {
  if (!guide.asksForEnvironment) return false
  return surroundings.kind === 'practice' || surroundings.environments === true
}

/**
 * Where Dataverse is in these surroundings; `null` where the operator did not switch it on. `here` is this page's own origin,
 * which serves the practice tenant unless that stands alone.
 */
export function placesIn(surroundings: Surroundings, guide: Asking, here: string): Places | null {
  if (!findsEnvironments(surroundings, guide)) return null
  if (surroundings.kind === 'microsoft') return { discovery: DISCOVERY, environment: (address) => address }
  const root = surroundings.origin ?? `${here}/sandbox`
  return {
    discovery: `${root}/globaldisco`,
    // The practice tenant has no host for each environment: the first part of the name is a part of the path.
    environment: (address) => `${root}/dataverse/${new URL(address).hostname.split('.', 1).join('')}`,
  }
}
