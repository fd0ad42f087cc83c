import type { Facts } from '@/lib/steps/facts'

const GRAPH = '00000003-0000-0000-c000-000000000000'
const DATAVERSE = '00000007-0000-0000-c000-000000000000'
const OURS = 'b1b2b3b4-0000-4000-8000-000000000001'

function principal(objectId: string, appId: string, displayName: string, ...values: string[]) {
  return {
    objectId,
    appId,
    displayName,
    enabled: true,
    permissions: values.map((value) => ({ id: `id of ${value}`, value })),
  }
}

function secret(keyId: string, hint: string) {
  return {
    keyId,
    hint,
    description: 'Unified.to',
    startsAt: '2030-06-01T08:00:00Z',
    expiresAt: '2032-06-01T08:00:00Z',
  }
}

const IDENTITY = {
  account: { objectId: '1', displayName: 'Ada Admin', userPrincipalName: 'ada@contoso.example' },
  tenant: { id: '2', displayName: 'Contoso', domains: ['contoso.example'], defaultDomain: 'contoso.example' },
  roleTemplateIds: ['62e90394-69f5-4237-9190-012177145e10'],
}

const LISTED = {
  objectId: 'a1a2a3a4-0000-4000-8000-000000000001',
  appId: OURS,
  displayName: 'Contoso CRM',
  uniqueName: 'unified-to-dynamics-365-sales-us',
  tags: ['unified-to-dynamics-365-sales-us'],
  createdAt: '2030-06-01T08:00:00Z',
  signInAudience: 'AzureADMultipleOrgs',
  redirectUris: ['https://api.unified.to/oauth/code'],
  otherRedirectUris: [],
  certificates: 0,
  requiredAccess: [
    {
      apiAppId: GRAPH,
      permissions: ['openid', 'email', 'offline_access'].map((value) => ({
        id: `id of ${value}`,
        type: 'Scope',
      })),
    },
    { apiAppId: DATAVERSE, permissions: [{ id: 'id of user_impersonation', type: 'Scope' }] },
  ],
  secrets: [
    secret('c1c2c3c4-0000-4000-8000-000000000001', 'abc'),
    secret('c1c2c3c4-0000-4000-8000-000000000002', 'def'),
  ],
}

const PRINCIPALS = {
  [GRAPH]: principal('p-graph', GRAPH, 'Microsoft Graph', 'openid', 'email', 'offline_access'),
  [DATAVERSE]: principal('p-crm', DATAVERSE, 'Dataverse', 'user_impersonation'),
}

/** What the page has read before the named step, written out as a tenant would show it. */
export const FACTS_AT = {
  'sign-in': {},
  'register-app': { identity: IDENTITY, tenantConfirmed: true, application: null, principals: PRINCIPALS },
  'add-permissions': {
    identity: IDENTITY,
    tenantConfirmed: true,
    application: { ...LISTED, requiredAccess: [], secrets: [] },
    principals: PRINCIPALS,
  },
  'grant-consent': {
    identity: IDENTITY,
    tenantConfirmed: true,
    application: { ...LISTED, secrets: [] },
    principals: PRINCIPALS,
  },
  'create-secret': {
    identity: IDENTITY,
    tenantConfirmed: true,
    application: { ...LISTED, secrets: [] },
    principals: { ...PRINCIPALS, [OURS]: principal('p-ours', OURS, 'Contoso CRM') },
    grants: [
      { id: 'g1', apiPrincipalId: 'p-graph', personId: null, scopes: ['openid', 'email', 'offline_access'] },
      { id: 'g2', apiPrincipalId: 'p-crm', personId: null, scopes: ['user_impersonation'] },
    ],
  },
  'hand-over': {
    identity: IDENTITY,
    tenantConfirmed: true,
    application: LISTED,
    principals: { ...PRINCIPALS, [OURS]: principal('p-ours', OURS, 'Contoso CRM') },
    grants: [
      { id: 'g1', apiPrincipalId: 'p-graph', personId: null, scopes: ['openid', 'email', 'offline_access'] },
      { id: 'g2', apiPrincipalId: 'p-crm', personId: null, scopes: ['user_impersonation'] },
    ],
  },
} as const satisfies Record<string, Partial<Facts>>
