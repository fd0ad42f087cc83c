import type { Application, ServicePrincipal } from '@/lib/graph/gateway'
import { type Api, mapAll } from '@/lib/guide/guide'
import type { Run } from '@/lib/guide/run'
import { planSecret } from '@/lib/steps/create-secret/plan'
import { type Facts, NO_FACTS } from '@/lib/steps/facts'
import { planOf } from '@/lib/steps/plan'
import type { PlannedRequest } from '@/lib/steps/plan-lines'
import { draftOf } from '@/lib/steps/register-app/registration'
import { apisOf } from '@/lib/steps/wanted-permissions'
import type { Variables } from './variables'

/** An API of the run, with stand-ins for what the shell looks up. */
export type ScriptApi = {
  name: string
  /** Every id under which Microsoft offers the API. */
  candidates: readonly string[]
  /** The only candidate, or a stand-in for the one that the tenant has. */
  appId: string
  principalId: string
  permissions: readonly { id: string; value: string }[]
}

/** What a script sends, with stand-ins for what the shell looks up. */
export type Planned = {
  /** The writes of a first run, in their order. */
  requests: readonly PlannedRequest[]
  apis: readonly ScriptApi[]
  run: Run
  values: ReturnType<typeof valuesIn>
}

/**
 * The page's own plans for a first run in a tenant of which nothing is known. Each step is asked for its plan with the
 * facts that the steps before it would leave behind.
 */
export function planned(chosen: Run, appName: string, variables: Variables): Planned {
  const values = valuesIn(variables)
  const apis = apisOf(chosen).map((api) => scriptApi(api, variables))
  const run = { ...chosen, appName, product: withOneId(chosen.product, apis) }
  const missing = Object.fromEntries(apis.map(({ appId }) => [appId, null]))
  const found = Object.fromEntries(apis.map((api) => [api.appId, principalOf(api)]))
  const nothing: Facts = { ...NO_FACTS, principals: missing }
  const registered: Facts = {
    ...NO_FACTS,
    principals: found,
    application: applicationOf(draftOf(run, nothing), values),
  }
  const own = {
    objectId: values.principalId,
    appId: values.clientId,
    displayName: '',
    enabled: true,
    permissions: [],
  }
  const withPrincipal: Facts = { ...registered, principals: { ...found, [own.appId]: own } }
  const requests = [
    ...planOf('register-app', run, nothing).requests,
    ...planOf('add-permissions', run, registered).requests,
    // The grants of this plan lack the id of the service principal that its first request adds.
    ...planOf('grant-consent', run, registered).requests.filter(addsPrincipal),
    ...planOf('grant-consent', run, withPrincipal).requests,
    ...planSecret(run, registered, { startsAt: values.start, expiresAt: values.end }).requests,
  ]
  return { requests, apis, run, values }
}

/** Stand-ins for what the shell finds, makes or computes. */
function valuesIn({ standIn }: Variables) {
  return {
    tenant: standIn('TENANT'),
    /** Object id and client ID of the application, with a space between them. */
    application: standIn('APP'),
    objectId: standIn('APP_OBJECT_ID'),
    clientId: standIn('CLIENT_ID'),
    principalId: standIn('APP_PRINCIPAL_ID'),
    start: standIn('START'),
    end: standIn('END'),
    /** What is there already. */
    listed: standIn('LISTED'),
    consent: standIn('CONSENT'),
    secretEnd: standIn('SECRET_END'),
  }
}

function scriptApi({ portalName, appIds, scopes }: Api, { standInAfter }: Variables): ScriptApi {
  return {
    name: portalName,
    candidates: appIds,
    appId: appIds.length === 1 ? appIds[0] : standInAfter(portalName, 'APP_ID'),
    principalId: standInAfter(portalName, 'ID'),
    permissions: scopes.map((value) => ({ value, id: standInAfter(portalName, value) })),
  }
}

function withOneId(product: Run['product'], apis: readonly ScriptApi[]): Run['product'] {
  const withIt = (api: Api): Api => {
    const appId = apis.find(({ name }) => name === api.portalName)?.appId
    return appId === undefined ? api : { ...api, appIds: [appId] }
  }
  return { ...product, apis: mapAll(product.apis, withIt) }
}

function principalOf({ appId, name, principalId, permissions }: ScriptApi): ServicePrincipal {
  return { objectId: principalId, appId, displayName: name, enabled: true, permissions }
}

/** The application as the registration leaves it. */
function applicationOf(draft: ReturnType<typeof draftOf>, values: Planned['values']): Application {
  return {
    ...draft,
    objectId: values.objectId,
    appId: values.clientId,
    createdAt: '',
    requiredAccess: [],
    otherRedirectUris: [],
    secrets: [],
    certificates: 0,
  }
}

function addsPrincipal({ purpose }: PlannedRequest): boolean {
  return purpose === 'adds-own-principal'
}
