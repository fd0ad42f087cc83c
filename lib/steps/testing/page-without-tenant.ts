import type { Session } from '@/lib/auth/session'
import type { Ask } from '@/lib/engine/contract'
import { createEngine } from '@/lib/engine/engine'
import { createGraphGateway } from '@/lib/graph/msgraph'
import type { Run } from '@/lib/guide/run'
import { productById, REGIONS } from '@/lib/guide/testing/shipped'
import { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { createSteps } from '..'
import { type Answer, type Facts, NO_FACTS } from '../facts'

const NEVER = new Promise<never>(() => {})

export type WithoutTenantOptions = {
  facts?: Partial<Facts>
  signedIn?: boolean
  /** What Microsoft Graph answers; without it no answer ever comes. Without `online` the page would leave for Microsoft first. */
  graph?: typeof fetch
  online?: true
  /** Whose key the link names. */
  receiver?: { publicKey: string; name: string }
}

/** The page's own parts without a tenant: real gateway, steps and engine. Records what would leave the page. */
export function openWithoutTenant(options: WithoutTenantOptions = {}) {
  const { facts = {}, signedIn = true, graph, online, receiver = null } = options
  const [region] = REGIONS
  if (!region) throw new RangeError('no region')
  const run: Run = {
    product: productById('sales'),
    region,
    appName: 'Contoso CRM',
    secretDescription: 'Unified.to',
  }
  const box = new ForgettableSecret()
  const asks: Ask<Answer>[] = []
  const account = { objectId: '1', tenantId: '2', username: 'ada@contoso.example' }
  const session: Session = {
    account: () => (signedIn ? account : null),
    returned: () => null,
    holds: () => false,
    signIn: () => NEVER,
    permit: () => NEVER,
    token: async () => 'a token',
    idToken: () => NEVER,
    now: () => new Date('2030-06-15T12:00:00Z'),
    clock: async () => new Date('2030-06-15T12:00:00Z'),
    signOut: () => NEVER,
  }
  const gateway = createGraphGateway({
    root: 'https://graph.invalid',
    token: () => session.token('User.Read'),
    onCall: (call) => engine.observe(call),
    fetch: graph ?? (() => NEVER),
  })
  const engine = createEngine<Facts, Answer>({
    steps: createSteps({
      gateway,
      dataverse: null,
      run,
      box,
      clientId: '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230',
      expectedTenant: null,
      holds: session.holds,
      now: session.now,
      clock: session.clock,
    }),
    facts: { ...NO_FACTS, ...facts },
    async permit(ask, onLeave) {
      asks.push(ask)
      if (online) return 'granted'
      // As MSAL: while the browser is on its way there is no answer.
      onLeave()
      return NEVER
    },
  })
  return {
    ...{ engine, session, box, run, receiver, asks },
    forgetSecret: () => box.forget(),
    haveSecret: (keyId: string) => engine.addFacts({ savedBefore: keyId }),
  }
}
