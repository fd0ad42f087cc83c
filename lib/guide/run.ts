import { type Api, PRODUCT_IDS, type Product, type ProductId } from './products'
import type { Region } from './regions'

/** Everything the administrator (or the link) chose before the first press. */
export type Run = {
  product: Product
  region: Region
  /** Display name of the application, at most 120 characters; `null` for the organization's own name. */
  appName: string | null
  /** Description of the client secret. A later visit recognizes the guide's secrets by it. */
  secretDescription: string
}

export const DEFAULT_SECRET_DESCRIPTION = 'Unified.to'

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

const MARKER = 'unified-to-dynamics-365-'

/**
 * The stable key of a run: `uniqueName` and tag of its application. It is the same for every visitor, so that a second
 * visit finds what the first one created. One application per product and region.
 */
export function runMarker(run: Pick<Run, 'product' | 'region'>): string {
  return `${MARKER}${run.product.id}-${run.region.id}`
}

const ADDED_URI = '-uri'

/** The tag for a redirect URI that this run added to an existing application. */
export function uriMarker(run: Pick<Run, 'product' | 'region'>): string {
  return `${runMarker(run)}${ADDED_URI}`
}

const WIDENED = `${MARKER}audience-was-`

/** The tag that stores the original audience of an existing application that the guide widened. */
export function audienceMarker(before: string): string {
  return `${WIDENED}${before}`
}

/** The audience that such a tag stores; `null` if the guide did not change it. */
export function audienceBefore(tags: readonly string[]): string | null {
  return tags.find((tag) => tag.startsWith(WIDENED))?.slice(WIDENED.length) ?? null
}

/**
 * The tag for permissions that a person chose to list although the tenant does not have their API. Without it, a stale
 * read without the API would look like that choice.
 */
export function listedOnlyMarker(api: Api): string {
  return `${MARKER}listed-only-${api.appIds[0]}`
}

/** The keys of other runs among the tags of an application that several runs use. */
export function otherRuns(tags: readonly string[], run: Pick<Run, 'product' | 'region'>): string[] {
  return tags.filter((tag) => isRunMarker(tag) && tag !== runMarker(run))
}

function isRunMarker(tag: string): boolean {
  return PRODUCT_IDS.some((id) => tag.startsWith(`${MARKER}${id}-`)) && !tag.endsWith(ADDED_URI)
}

/** The guide's tags that belong to no single run. The last run removes them. */
export function isSharedMarker(tag: string): boolean {
  return tag.startsWith(MARKER) && !PRODUCT_IDS.some((id) => tag.startsWith(`${MARKER}${id}-`))
}

/** The run as the start screen holds it: ids of product and region, and texts as typed. */
export type Choices = { product: ProductId; region: string; appName: string; secretDescription: string }
