import type { FaultAction } from '../faults'
import type { Traffic } from '../guard/rates'
import type { Links } from '../links'
import type { Client, Settled } from '../options'
import type { Worlds } from '../worlds'
import type { Browsers } from './browsers'
import type { Devices } from './devices'
import { AadError } from './error'
import type { SigningKeys } from './keys'

/** What the sign-in service of one sandbox works with. */
export type SignInService = {
  readonly options: Settled
  readonly worlds: Worlds
  readonly browsers: Browsers
  readonly devices: Devices
  readonly keys: SigningKeys
  readonly traffic: Traffic
}

/** One request to the sign-in service, read once. */
export type SignInCall = SignInService & {
  readonly request: Request
  readonly url: URL
  /** The first path segment: a world's id or domain, or `organizations` or `common`. */
  readonly tenant: string
  readonly query: URLSearchParams
  readonly form: URLSearchParams
  readonly links: Links
  readonly browserId: string | undefined
  /** Whose default world `organizations` leads to; undefined: the one of everyone. */
  readonly visitor: string | undefined
  readonly fault: FaultAction | undefined
}

/** A refusal that someone asked for by its number. */
export function refuseByFault({ fault }: SignInCall, client: Client): void {
  if (fault !== undefined && 'aadsts' in fault)
    throw new AadError(fault.aadsts, client.displayName, client.id)
}
