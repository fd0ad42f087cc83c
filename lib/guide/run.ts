import { type Api, PRODUCT_IDS, type Product, type ProductId } from './products'
import type { Region } from './regions'

/** Everything the administrator (or the link) chose before the first press. */
export type Run = {
  product: Product
  region: Region
  /** Display name of the application, at most 120 characters; `null` for the organization's own name. */
  appName: string | null
  /** Description of the client secret, by which a later visit knows the guide's own secrets. */
  secretDescription: string
}

export const DEFAULT_SECRET_DESCRIPTION = 'Unified.to'

/** A life that is asked for: the longest in calendar months, as the admin center counts it. */
export type SecretLife = { months: number; days: number | null }

/** The longest life of a secret that the admin center offers. learn.microsoft.com/entra/identity-platform/how-to-add-credentials */
export const LONGEST_LIFE: SecretLife = { months: 24, days: null }

/** What is tried when a policy of the tenant refuses that, in this order. Policies count in days: `P180D`, `P90D`. */
export const SHORTER_LIVES: readonly SecretLife[] = [
  // 24 months are 731 days where a 29 February lies in them.
  { months: 24, days: 730 },
  { months: 18, days: 540 },
  { months: 12, days: 365 },
  { months: 6, days: 180 },
  { months: 3, days: 90 },
  { months: 1, days: 30 },
]

/** Whether a policy cut the life: 730 days are the 24 months as a policy may count them. */
export function isShort(life: SecretLife | undefined): life is SecretLife {
  return life !== undefined && life.months < LONGEST_LIFE.months
}

const MARKER = 'unified-to-dynamics-365-'

/**
 * The stable key of a run: `uniqueName` and tag of its application, the same for every visitor, so that a
 * second visit finds what the first one made. One application per product and region.
 */
export function runMarker(run: Pick<Run, 'product' | 'region'>): string {
  return `${MARKER}${run.product.id}-${run.region.id}`
}

const ADDED_URI = '-uri'

/** The tag that says that this run added the redirect URI to an application that was there before. */
export function uriMarker(run: Pick<Run, 'product' | 'region'>): string {
  return `${runMarker(run)}${ADDED_URI}`
}

const WIDENED = `${MARKER}audience-was-`

/** The tag that keeps the audience of an application that was there before and was widened for the guide. */
export function audienceMarker(before: string): string {
  return `${WIDENED}${before}`
}

/** The audience that such a tag keeps; `null` where the guide did not change it. */
export function audienceBefore(tags: readonly string[]): string | null {
  return tags.find((tag) => tag.startsWith(WIDENED))?.slice(WIDENED.length) ?? null
}

/**
 * The tag that says that a person had the API's permissions listed although the tenant does not have the API. Without
 * it a reading that has not heard of the API yet would pass for a tenant without it.
 */
export function listedOnlyMarker(api: Api): string {
  return `${MARKER}listed-only-${api.appIds[0]}`
}

/** The keys of this guide's other runs among the tags of an application that several of them use. */
export function otherRuns(tags: readonly string[], run: Pick<Run, 'product' | 'region'>): string[] {
  return tags.filter((tag) => isRunMarker(tag) && tag !== runMarker(run))
}

function isRunMarker(tag: string): boolean {
  return PRODUCT_IDS.some((id) => tag.startsWith(`${MARKER}${id}-`)) && !tag.endsWith(ADDED_URI)
}

/** The tags of the guide that do not belong to one run alone: they go with the last run. */
export function isSharedMarker(tag: string): boolean {
  return tag.startsWith(MARKER) && !PRODUCT_IDS.some((id) => tag.startsWith(`${MARKER}${id}-`))
}

/** The same as the start screen holds it: ids of product and region instead of their data, and texts as typed. */
export type Choices = { product: ProductId; region: string; appName: string; secretDescription: string }
