import type { Application } from '../directory/application'
import { clientNamed } from '../microsoft-clients'
import type { Client, OptionalClaim } from '../options'
import type { World } from '../worlds'
import type { SignInCall } from './context'
import { AadError } from './error'
import { isOpen } from './realm'

/**
 * The client of a request: one of the sandbox's own, or an application of the world, as far as it has arrived. Throws an
 * AadError where there is none, where it may not be used at this endpoint, and where it is disabled
 * (learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts7000112-application-is-disabled).
 */
export function clientOf(call: Pick<SignInCall, 'options' | 'tenant'>, world: World, id: string): Client {
  const app = applicationOf(world, id)
  const client = clientNamed(call.options, id) ?? (app && clientMadeHere(world, app))
  if (client === undefined) throw new AadError(700016, id, world.displayName)
  if (app?.signInAudience === 'AzureADMyOrg' && isOpen(call.tenant))
    throw new AadError(50194, client.id, client.displayName)
  const principal = world.seen.servicePrincipals.find('appId', client.id)
  const isOff = app?.isDisabled === true || world.settings.marks[client.id]?.disabled === true
  if (principal?.accountEnabled === false || isOff) throw new AadError(7000112, client.id, client.displayName)
  return client
}

/** The registration of an application that someone made in the world. */
export function applicationOf(world: World, id: string): Application | undefined {
  return world.seen.applications.find('appId', id.toLowerCase())
}

const SENT: readonly OptionalClaim[] = ['login_hint', 'acct']

function clientMadeHere(world: World, app: Application): Client {
  return {
    id: app.appId,
    displayName: app.displayName,
    spa: app.spa.redirectUris,
    web: app.web.redirectUris,
    publicClient: app.publicClient.redirectUris,
    idTokenClaims: SENT.filter((claim) => app.optionalClaims?.idToken.some(({ name }) => name === claim)),
    apis: Object.fromEntries(
      app.requiredResourceAccess.map(({ resourceAppId, resourceAccess }) => [
        resourceAppId,
        scopesWithIds(
          world,
          resourceAppId,
          resourceAccess.map(({ id }) => id),
        ),
      ]),
    ),
  }
}

function scopesWithIds(world: World, appId: string, ids: readonly string[]): string[] {
  const scopes = world.directory.servicePrincipals.find('appId', appId)?.oauth2PermissionScopes ?? []
  return scopes.flatMap(({ id, value }) => (value !== null && ids.includes(id) ? [value] : []))
}
