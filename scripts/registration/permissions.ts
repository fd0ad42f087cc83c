import type { PageScope } from '@/lib/guide/permissions'
import { PAGE_PERMISSIONS } from '@/lib/guide/permissions'
import { permissions as words } from '@/lib/words/registration/permissions'

type ApiKind = keyof typeof words.apis

/** An API that the page asks, as its registration has to list it. Names and ids are those of every tenant. */
export type Api = {
  appId: string
  kind: ApiKind
  scopes: readonly { id: string; value: string }[]
}

const GRAPH = '00000003-0000-0000-c000-000000000000'

/** Ids of the delegated permissions: learn.microsoft.com/graph/permissions-reference */
const GRAPH_SCOPES = {
  'User.Read': 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  'Application.ReadWrite.All': 'bdfbf15f-ee85-4955-8675-146e8e5296b5',
  'DelegatedPermissionGrant.ReadWrite.All': '41ce6ca6-6826-4807-84f1-1c82854f7ee5',
} as const satisfies Record<PageScope, string>

const DATAVERSE: Api = {
  appId: '00000007-0000-0000-c000-000000000000',
  kind: 'dataverse',
  scopes: [{ id: '78ce3f0f-a1ce-49c2-8cde-64b5c0896db4', value: 'user_impersonation' }],
}

/** What every sign-in asks for anyway, so that it does no harm in the list. learn.microsoft.com/entra/identity-platform/scopes-oidc */
const OF_SIGN_IN = {
  '37f7f235-527c-4136-accd-4a02d197296e': 'openid',
  '14dad69e-099b-42c9-810b-d002981feec1': 'profile',
  '7427e0e9-2fba-42fe-b0c0-848c9e6a8182': 'offline_access',
}

/** Others that are often in such a list, to be called by their names. */
const NAMES: Readonly<Record<string, string>> = {
  ...OF_SIGN_IN,
  ...Object.fromEntries(Object.entries(GRAPH_SCOPES).map(([name, id]) => [id, name])),
  '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0': 'email',
  'c79f8feb-a9db-4090-85f9-90d820caa0eb': 'Application.Read.All',
  'a197cdc4-a8e8-4d49-9d35-4ca7c83887b4': 'DelegatedPermissionGrant.Read.All',
  '06da0dbc-49e2-44d2-8312-53f166ab848a': 'Directory.Read.All',
  'c5366453-9fb0-48a5-a156-24f0c49a4b84': 'Directory.ReadWrite.All',
  '1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9': 'Application.ReadWrite.All',
  'df021288-bdef-4463-88db-98f22de89214': 'User.Read.All',
  '8e8e4742-1d95-4f68-9d56-6ee75648c72a': 'DelegatedPermissionGrant.ReadWrite.All',
  '78ce3f0f-a1ce-49c2-8cde-64b5c0896db4': 'user_impersonation',
}

/** The APIs and permissions that the page asks for; `environments` adds the one that lists Dynamics 365 environments. */
export function wantedApis(environments: boolean): readonly Api[] {
  const scopes = PAGE_PERMISSIONS.map((value) => ({ value, id: GRAPH_SCOPES[value] }))
  const graph: Api = { appId: GRAPH, kind: 'graph', scopes }
  return environments ? [graph, DATAVERSE] : [graph]
}

export function isOfSignIn(id: string): boolean {
  return id in OF_SIGN_IN
}

/** The name of a permission, or its id where it is not one of those above. */
export function permissionName(id: string): string {
  return NAMES[id] ?? id
}

const API_NAMES: Readonly<Record<string, string>> = {
  [GRAPH]: words.apis.graph,
  [DATAVERSE.appId]: words.apis.dataverse,
}

export function apiName(appId: string): string {
  return API_NAMES[appId] ?? appId
}
