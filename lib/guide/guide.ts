import type { AskedAudience } from './audience'

/**
 * An API that the registered application asks for. `portalName` is its name in manual guides and on the portal's tiles,
 * `tenantName` the name of its service principal in a tenant. People meet both.
 */
export type Api = {
  /** Application ids under which Microsoft offers the API. Which one is used: `apiHere` in lib/steps/wanted-permissions.ts. */
  appIds: readonly [string, ...string[]]
  portalName: string
  tenantName: string
  /** Values of delegated permissions. Their ids are looked up in the tenant. */
  scopes: readonly string[]
  /** Ids that Microsoft publishes, by value: only for a tenant that does not have the API and lists its permission anyway. */
  publishedIds: Readonly<Record<string, string>>
  /** Whose data the permissions open, in everyday words; `null` if they only identify the person. */
  dataOf: string | null
}

/** A region of Unified.to: the redirect URI to register, and the page that takes the credentials. */
export type Region = {
  id: string
  name: string
  redirectUri: string
  handOver: string
  /**
   * Where a connection is authorized, without the workspace and the integration that follow. Absent where it is not known.
   * docs.unified.to/unified/integration/Authorize_new_connection, docs.unified.to/overview/restapi/apiurls
   */
  connect?: string | undefined
}

/** What a guide adds in one language, as plain text: to the start screen, and where the values are handed over. */
export type GuideWords = { start?: string | undefined; handOver?: string | undefined }

/** What all products of one manual guide share. The fields of its file are in docs/guides.md. */
export type Guide = {
  id: string
  /** What is connected to Unified.to, as titles name it. */
  service: string
  /** Whose accounts may sign in to a new application. */
  audience: AskedAudience
  /** Description of the client secret where a person gives none. */
  secretDescription: string
  /** Unified.to asks for the address of a Dynamics 365 environment. */
  asksForEnvironment: boolean
  regions: readonly [Region, ...Region[]]
  /** By language. */
  words: Readonly<Record<string, GuideWords | undefined>>
}

/** What a run is for: an entry of a guide. Ids are different across all guides of a deployment. */
export type Product = {
  id: string
  name: string
  /** In the order in which they are listed. */
  apis: readonly [Api, ...Api[]]
  /** What Unified.to calls the product in an address (docs.unified.to/integrations); `null` where that is not known. */
  integration: string | null
  guide: Guide
}

/** All products that a deployment offers. */
export type Products = readonly [Product, ...Product[]]

const MICROSOFT_GRAPH = '00000003-0000-0000-c000-000000000000'

/** Whether it is Microsoft Graph, which every tenant has. */
export function isGraph({ appIds }: Api): boolean {
  return appIds.includes(MICROSOFT_GRAPH)
}

/** The API whose data the product is about: the last one but Microsoft Graph, or Graph itself where there is no other. */
export function mainApi({ apis }: Product): Api {
  return apis.findLast((api) => !isGraph(api)) ?? apis[0]
}

/** The product with that id. Throws a RangeError if there is none, since ids are checked where they come in. */
export function productIn(products: readonly Product[], id: string): Product {
  const product = products.find((candidate) => candidate.id === id)
  if (!product) throw new RangeError(`No product has the id "${id}".`)
  return product
}

/** The region of the product with that id. Throws a RangeError if there is none. */
export function regionIn({ guide }: Product, id: string): Region {
  const region = guide.regions.find((candidate) => candidate.id === id)
  if (!region) throw new RangeError(`No region has the id "${id}".`)
  return region
}

/** The regions of these products, each id once. */
export function regionsOf(products: readonly Product[]): readonly Region[] {
  const all = products.flatMap(({ guide }) => guide.regions)
  return all.filter(({ id }, place) => all.findIndex((region) => region.id === id) === place)
}

/** Each of a list that is never empty, changed. */
export function mapAll<From, To>(
  [first, ...rest]: readonly [From, ...From[]],
  change: (one: From) => To,
): [To, ...To[]] {
  return [change(first), ...rest.map(change)]
}

/** The product with this id, or all of them where there is none. */
export function productsFor(id: string | undefined, products: Products): Products {
  const product = products.find((candidate) => candidate.id === id)
  return product ? [product] : products
}

/** What these products connect, each name once, in their order. */
export function servicesOf(products: readonly Product[]): string[] {
  return [...new Set(products.map(({ guide }) => guide.service))]
}

/** Whether the permissions can be listed on an application in a tenant that does not have the API. */
export function canBeListedAnyway(api: Api): boolean {
  return api.scopes.every((scope) => api.publishedIds[scope] !== undefined)
}
