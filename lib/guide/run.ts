import type { Product, ProductId } from './products'
import type { Region } from './regions'

/** Everything the administrator (or the link) chose before the first press. */
export type Run = {
  product: Product
  region: Region
  /** Display name of the application, 1 to 120 characters. */
  appName: string
  /** Description of the client secret, by which a later visit knows the guide's own secrets. */
  secretDescription: string
}

export const DEFAULT_APP_NAME = 'Unified.to for Dynamics 365'
export const DEFAULT_SECRET_DESCRIPTION = 'Unified.to'

/** Longest display name Entra takes. learn.microsoft.com/graph/api/resources/application */
export const APP_NAME_LIMIT = 120

/** A life that is asked for: the longest in calendar months, as the admin center counts it. */
export type SecretLife = { months: number; days: number | null }

/** The longest life of a secret that the admin center offers. learn.microsoft.com/entra/identity-platform/how-to-add-credentials */
export const LONGEST_LIFE: SecretLife = { months: 24, days: null }

/** What is tried when a policy of the tenant refuses that, in this order. Policies count in days: `P180D`, `P90D`. */
export const SHORTER_LIVES: readonly SecretLife[] = [
  { months: 18, days: 540 },
  { months: 12, days: 365 },
  { months: 6, days: 180 },
  { months: 3, days: 90 },
  { months: 1, days: 30 },
]

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

/** The keys of this guide's other runs among the tags of an application that several of them use. */
export function otherRuns(tags: readonly string[], run: Run): string[] {
  return tags.filter((tag) => tag.startsWith(MARKER) && tag !== runMarker(run) && !tag.endsWith(ADDED_URI))
}

/** The same as the start screen holds it: ids of product and region instead of their data. */
export type Choices = { product: ProductId; region: string; appName: string; secretDescription: string }
