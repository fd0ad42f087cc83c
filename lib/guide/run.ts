import type { Api, Product, Region } from './guide'

/** Everything the administrator (or the link) chose before the first press. */
export type Run = {
  product: Product
  region: Region
  /** Display name of the application, at most 120 characters; `null` for the organization's own name. */
  appName: string | null
  /** Description of the client secret. A later visit recognizes the guide's secrets by it. */
  secretDescription: string
}

/** A life that is asked for: the longest in calendar months, as the admin center counts it. */
export type SecretLife = { months: number; days: number | null }

/** The longest life of a secret that the admin center offers. learn.microsoft.com/entra/identity-platform/how-to-add-credentials */
export const LONGEST_LIFE: SecretLife = { months: 24, days: null }

/** Lifetimes to try in this order if a policy of the tenant refuses the longest. Policies count in days: `P180D`, `P90D`. */
export const SHORTER_LIVES: readonly SecretLife[] = [
  // 24 months have 731 days if they include a 29 February.
  { months: 24, days: 730 },
  { months: 18, days: 540 },
  { months: 12, days: 365 },
  { months: 6, days: 180 },
  { months: 3, days: 90 },
  { months: 1, days: 30 },
]

/** Whether a policy shortened the lifetime. 730 days are not shorter: a policy may count 24 months that way. */
export function isShort(life: SecretLife | undefined): life is SecretLife {
  return life !== undefined && life.months < LONGEST_LIFE.months
}

const MARKER = 'unified-to-'

type Key = Pick<Run, 'product' | 'region'>

/**
 * The stable key of a run: `uniqueName` and tag of its application. It is the same for every visitor, so that a second
 * visit finds what the first one created. One application per product and region.
 */
export function runMarker({ product, region }: Key): string {
  return `${markerOf(product)}${product.id}-${region.id}`
}

const ADDED_URI = '-uri'

/** The tag for a redirect URI that this run added to an existing application. */
export function uriMarker(run: Key): string {
  return `${runMarker(run)}${ADDED_URI}`
}

const WIDENED = 'audience-was-'
const LISTED_ONLY = 'listed-only-'

/** A tag that belongs to no single run, of any guide. */
const SHARED = new RegExp(`^${MARKER}[a-z0-9-]*?-(?:${WIDENED}(.+)|${LISTED_ONLY}.+)$`)

/** The tag that stores the original audience of an existing application that the guide widened. */
export function audienceMarker({ product }: Key, before: string): string {
  return `${markerOf(product)}${WIDENED}${before}`
}

/** The audience that such a tag stores; `null` if no guide changed it. */
export function audienceBefore(tags: readonly string[]): string | null {
  return tags.map((tag) => SHARED.exec(tag)?.[1]).find((before) => before !== undefined) ?? null
}

/**
 * The tag for permissions that a person chose to list although the tenant does not have their API. Without it, a stale
 * read without the API would look like that choice.
 */
export function listedOnlyMarker({ product }: Pick<Run, 'product'>, api: Api): string {
  return `${markerOf(product)}${LISTED_ONLY}${api.appIds[0]}`
}

/** Whether such a tag of any guide is among these. */
export function isListedOnly(tags: readonly string[], api: Api): boolean {
  return tags.some((tag) => SHARED.test(tag) && tag.endsWith(`-${LISTED_ONLY}${api.appIds[0]}`))
}

/** The keys of other runs among the tags of an application that several runs use, also of guides that are not offered here. */
export function otherRuns(tags: readonly string[], run: Key): string[] {
  return tags.filter((tag) => isRunMarker(tag) && tag !== runMarker(run))
}

function isRunMarker(tag: string): boolean {
  return tag.startsWith(MARKER) && !SHARED.test(tag) && !tag.endsWith(ADDED_URI)
}

/** The tags of guides that belong to no single run. The last run removes them. */
export function isSharedMarker(tag: string): boolean {
  return SHARED.test(tag)
}

function markerOf({ guide }: Product): string {
  return `${MARKER}${guide.id}-`
}

/** The run as the start screen holds it: ids of product and region, and texts as typed. */
export type Choices = { product: string; region: string; appName: string; secretDescription: string }
