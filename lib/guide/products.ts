/**
 * An API that the registered application asks for. `portalName` is its name in guides and on the portal's tiles,
 * `tenantName` the name of its service principal in a tenant. People meet both.
 */
export type Api = {
  /** Application ids under which Microsoft offers the API. The first one that a tenant has is used. */
  appIds: readonly [string, ...string[]]
  portalName: string
  tenantName: string
  /** Values of delegated permissions. Their ids are looked up in the tenant. */
  scopes: readonly string[]
  /**
   * Ids that Microsoft publishes, by value: only for a tenant that does not have the API and lists its permission
   * anyway. learn.microsoft.com/graph/permissions-reference
   */
  publishedIds: Readonly<Record<string, string>>
  /** Whose data the permissions open, in everyday words; `null` if they only identify the person. */
  dataOf: string | null
}

export type Product = {
  id: string
  name: string
  api: Api
  /** What Unified.to calls the product in an address: docs.unified.to/integrations, a page for each. */
  integration: string
}

/** Microsoft Graph: every product asks for it, to learn who signed in. */
export const MICROSOFT_GRAPH: Api = {
  appIds: ['00000003-0000-0000-c000-000000000000'],
  portalName: 'Microsoft Graph',
  tenantName: 'Microsoft Graph',
  scopes: ['openid', 'email', 'offline_access'],
  publishedIds: {},
  dataOf: null,
}

/**
 * The products of the guide. A further one is a new entry here and nothing else.
 * Application ids: learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in
 */
const PRODUCTS = [
  {
    id: 'sales',
    name: 'Dynamics 365 Sales',
    api: {
      appIds: ['00000007-0000-0000-c000-000000000000'],
      portalName: 'Dynamics CRM',
      tenantName: 'Dataverse',
      scopes: ['user_impersonation'],
      publishedIds: { user_impersonation: '78ce3f0f-a1ce-49c2-8cde-64b5c0896db4' },
      dataOf: 'Dynamics 365',
    },
    integration: 'microsoftdynamicssales',
  },
  {
    id: 'engagement',
    name: 'Dynamics 365 Customer Engagement',
    api: {
      // Two ids are in use. The API page of Microsoft names the first.
      // learn.microsoft.com/dynamics365/customer-insights/data/apis
      appIds: ['0bfc4568-a4ba-4c58-bd3e-5d3e76bd7fff', '38c77d00-5fcb-4cce-9d93-af4738258e3c'],
      portalName: 'Customer Insights',
      tenantName: 'Dynamics 365 AI for Customer Insights',
      scopes: ['user_impersonation'],
      publishedIds: {},
      dataOf: 'Customer Insights',
    },
    integration: 'microsoftdynamicscustomerengagement',
  },
] as const satisfies readonly Product[]

export type ProductId = (typeof PRODUCTS)[number]['id']

export const PRODUCT_LIST: readonly Product[] = PRODUCTS

export const PRODUCT_IDS: readonly ProductId[] = PRODUCTS.map((product) => product.id)

/** The product with that id. Throws a RangeError if there is none, since ids are checked where they come in. */
export function productById(id: string): Product {
  const product = PRODUCT_LIST.find((candidate) => candidate.id === id)
  if (!product) throw new RangeError(`No product has the id "${id}".`)
  return product
}

/** Whether the permissions can be listed on an application in a tenant that does not have the API. */
export function canBeListedAnyway(api: Api): boolean {
  return api.scopes.every((scope) => api.publishedIds[scope] !== undefined)
}
