import { Hono } from 'hono'
import { type Control, makeControl } from './control/control'
import { controlRoutes } from './control/routes'
import { dataverseRoutes } from './dataverse/service'
import { Browsers } from './entra/browsers'
import { Devices } from './entra/devices'
import { makeSigningKeys } from './entra/keys'
import { signInRoutes } from './entra/service'
import { graphService } from './graph/service'
import type { Caller, Peer } from './guard/guard'
import { Traffic } from './guard/rates'
import { type SandboxOptions, settle } from './options'
import { safe } from './safe-answer'
import { Worlds } from './worlds'

export type { Control, TokenAnswer, WorldSummary } from './control/control'
export type { FaultsInput, NewWorldInput, TokenInput } from './control/inputs'
export { DroppedConnection } from './faults'
export { loopbackGuard } from './guard/loopback'
export { visitorGuard } from './guard/visitors'
export type { JournalEntry } from './journal'
export { type Client, PRACTICE_CLIENT, type SandboxOptions } from './options'
export { safe } from './safe-answer'
export type { SeedName, Settings, SettingsChange } from './worlds'

export type Sandbox = {
  /**
   * Answers any request to sign-in, Graph or control. Rejects with a TypeError where a fault drops the connection.
   * The guard may want to know the peer of the connection.
   */
  fetch(request: Request, peer?: Peer): Promise<Response>
  readonly control: Control
}

/**
 * Makes an emulator of Microsoft Entra sign-in and Microsoft Graph. It opens no port and keeps no global state: who
 * mounts it hands requests in and says under which origin they came.
 */
export function createSandbox(given: SandboxOptions): Sandbox {
  const options = settle(given)
  const worlds = new Worlds(options)
  const keys = makeSigningKeys(options.random)
  const controlFor = (caller?: Caller): Control => makeControl(options, worlds, keys, caller)
  const traffic = new Traffic(options)
  const graph = graphService({ options, worlds, keys, traffic })
  const app = new Hono<{ Bindings: Peer }>()
  app.all(`${options.prefix}/v1.0/*`, ({ req }) => graph(req.raw))
  app.route(`${options.prefix}/control`, controlRoutes(options, controlFor))
  app.route(options.prefix || '/', dataverseRoutes({ options, worlds, keys, traffic }))
  app.route(
    '/',
    signInRoutes({
      options,
      worlds,
      keys,
      browsers: new Browsers(options.random, worlds),
      devices: new Devices(),
      traffic,
    }),
  )
  app.notFound(({ req, json }) =>
    json({ error: `The sandbox does not imitate ${req.method} ${req.path}.` }, 501),
  )
  app.onError((error) => {
    throw error
  })
  return {
    async fetch(request, peer = { address: undefined }) {
      const response = safe(await app.fetch(request, peer))
      // A body that no one asked for is not waited for either.
      if (hasBody(request.headers) && !request.bodyUsed) response.headers.set('connection', 'close')
      return response
    },
    control: controlFor(),
  }
}

/** Whether a body follows (RFC 9112, section 6.3). A server may hand in an empty stream where none does. */
function hasBody(headers: Headers): boolean {
  return headers.has('transfer-encoding') || Number(headers.get('content-length') ?? 0) > 0
}
