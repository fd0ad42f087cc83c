import { createSandbox, PRACTICE_CLIENT } from 'entra-sandbox'
import { type Directory, directory } from 'entra-sandbox/answers'
import { z } from 'zod'
import { placesIn } from '@/lib/dataverse/places'
import { createDataverseGateway } from '@/lib/dataverse/web-api'
import { createGraphGateway } from '@/lib/graph/msgraph'
import type { PageScope } from '@/lib/guide/permissions'
import type { NamedCall } from '@/lib/problem/call'

const ORIGIN = 'http://localhost:4400'
export const CLIENT_ID = PRACTICE_CLIENT.id

/** One sandbox for all tests of a file. Worlds are separate, and creating its signing key takes time. */
const sandbox = createSandbox({ origin: ORIGIN, worldLimit: 500, clock: () => Date.now() })

const EVERY_SCOPE = ['User.Read', 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All']

export type Persona = 'ada' | 'carl' | 'dora' | 'umar'
type Seed = Parameters<typeof sandbox.control.createWorld>[0]
type SeedName = NonNullable<NonNullable<Seed>['seed']>
type Faults = Parameters<typeof sandbox.control.addFaults>[1]
type Settings = Parameters<typeof sandbox.control.change>[1]

/** Creates a tenant of its own in the sandbox. */
export function createWorld(seed: SeedName = 'fresh') {
  const { control } = sandbox
  const { tenantId, domain } = control.createWorld({ seed })

  async function token(persona: Persona, scopes: readonly string[]): Promise<string> {
    return (await control.token(tenantId, { persona, scopes: [...scopes] })).access_token
  }

  const hands = new Map<Persona, Promise<string>>()

  /** Sends a request as someone else, outside the page. It is in the journal too. */
  async function ask(persona: Persona, request: string, body?: object): Promise<Record<string, unknown>> {
    const [method = '', path = ''] = request.split(' ')
    const hand = hands.get(persona) ?? token(persona, EVERY_SCOPE)
    hands.set(persona, hand)
    const answer = await network(`${ORIGIN}/v1.0${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await hand}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${request}: ${text}`)
    return text === '' ? {} : z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  }

  return {
    tenantId,
    domain,
    token,
    ask,
    /** The sandbox's own view of the world, behind all replicas. */
    directory: (): Directory => directory.parse(control.world(tenantId)),
    /** Requests to Dataverse in the order of arrival. */
    dataverseJournal: () =>
      control.journal(tenantId).filter(({ path }) => /^\/(?:globaldisco|dataverse)\//.test(path)),
    /** Requests to Graph in the order of arrival. */
    journal: () => control.journal(tenantId).filter(({ path }) => path.startsWith('/v1.0')),
    clearJournal: () => control.clearJournal(tenantId),
    fault: (faults: Faults) => control.addFaults(tenantId, faults),
    /** Faults that have not met their request yet. */
    faultsLeft: () => control.faults(tenantId),
    change: (settings: Settings) => control.change(tenantId, settings),
    remove: () => control.remove(tenantId),
  }
}

export type TestWorld = ReturnType<typeof createWorld>

/** The network between page and sandbox. */
export const network: typeof fetch = (input, init) => sandbox.fetch(new Request(input, init))

/** A person of a world with the permissions granted so far. A further one is granted when it is asked for. */
export async function signIn(
  world: TestWorld,
  persona: Persona = 'ada',
  first: readonly PageScope[] = ['User.Read'],
) {
  const scopes = new Set<string>(first)
  let token = await world.token(persona, [...scopes])

  async function renew(): Promise<void> {
    token = await world.token(persona, [...scopes])
  }

  /** A host other than Graph is a resource of its own: no token is for two of them. */
  const ofHosts = new Set<string>()

  return {
    /** What was not given yet a person would have to give on Microsoft's page: no call may ask for it. */
    async token(scope: string): Promise<string> {
      if (ofHosts.has(scope)) return world.token(persona, [scope])
      if (!scopes.has(scope)) throw new Error(`${scope} was not given`)
      return token
    },
    renew,
    holds: (scope: string) => scopes.has(scope),
    async give(scope: string): Promise<void> {
      if (scopes.has(scope)) return
      if (scope.startsWith('https://')) {
        ofHosts.add(scope)
        return
      }
      scopes.add(scope)
      await renew()
    },
    /** Continues with another token. */
    use(other: string): void {
      token = other
    },
  }
}

export type Person = Awaited<ReturnType<typeof signIn>>

/** The real gateway for a person, over the sandbox. */
export function gatewayFor(
  person: Person,
  fetch: typeof globalThis.fetch = network,
  onCall: (call: NamedCall) => void = () => {},
  now: () => Date = () => new Date(),
) {
  return createGraphGateway({ root: ORIGIN, token: person.token, onCall, fetch, now })
}

/** The real gateway to Dataverse for a person, over the sandbox. */
export function dataverseFor(
  person: Person,
  fetch: typeof globalThis.fetch = network,
  onCall: (call: NamedCall) => void = () => {},
) {
  const places = placesIn(
    { kind: 'practice', clientId: CLIENT_ID, tenant: 'organizations', origin: ORIGIN },
    { asksForEnvironment: true },
    '',
  )
  if (!places) throw new Error('The practice tenant has environments.')
  return createDataverseGateway({ places, token: person.token, onCall, fetch })
}
