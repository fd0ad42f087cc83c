import { CLOSED, type Guard } from './guard/guard'
import { type Random, systemRandom } from './ids'
import type { Mount } from './links'

/** The optional claims of ID tokens that are sent here: learn.microsoft.com/entra/identity-platform/optional-claims-reference */
export type OptionalClaim = 'login_hint' | 'acct'

/** An application that may sign people in here: what its registration in its own home tenant says. */
export type Client = {
  readonly id: string
  readonly displayName: string
  /** Redirect URIs of type single-page application; one that begins with `/` is on the sandbox's own origin. */
  readonly spa: readonly string[]
  /** Redirect URIs of type mobile and desktop: no `Origin` is asked of them, and no CORS header is sent. */
  readonly publicClient?: readonly string[]
  /** Redirect URIs of type web: a server redeems, which shows a secret. Only applications made in a world have them. */
  readonly web?: readonly string[]
  /** Delegated scopes, by the appId of their API, that its registration asks for; those of Graph need not stand here. */
  readonly apis?: Readonly<Record<string, readonly string[]>>
  /** Optional claims of ID tokens that its registration asks for. */
  readonly idTokenClaims?: readonly OptionalClaim[]
  /** Scopes, by the appId of their API, that Microsoft allows to a client of its own in every tenant. */
  readonly preauthorized?: Readonly<Record<string, readonly string[]>>
}

export type SandboxOptions = Omit<Mount, 'prefix'> & {
  readonly prefix?: Mount['prefix']
  readonly clients?: readonly Client[]
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  readonly random?: Random
  /** Who may use the control over HTTP; no one where nothing is said. */
  readonly guard?: Guard
  /** How many worlds are kept, not counting the default one. */
  readonly worldLimit?: number
  /** How many requests each world remembers. */
  readonly journalLimit?: number
}

export const PRACTICE_CLIENT: Client = {
  id: '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230',
  displayName: 'Dynamics 365 onboarding',
  spa: ['http://localhost/signed-in', 'http://127.0.0.1/signed-in', '/signed-in'],
  idTokenClaims: ['login_hint'],
  apis: { '00000007-0000-0000-c000-000000000000': ['user_impersonation'] },
}

export type Settled = Mount & Required<Omit<SandboxOptions, keyof Mount>>

export function settle(options: SandboxOptions): Settled {
  return {
    prefix: '',
    clients: [PRACTICE_CLIENT],
    guard: CLOSED,
    clock: Date.now,
    random: systemRandom(),
    worldLimit: 64,
    journalLimit: 2_000,
    ...options,
  }
}
