import type { Run } from '@/lib/guide/run'

/** The page of ours to which Unified.to leads back. */
const BACK = '/connected'

/**
 * The address at Unified.to where a person connects the run's product in a workspace. Unified.to leads back to `BACK`,
 * with `id` or with `error`: docs.unified.to/unified/integration/Authorize_new_connection
 * @param origin Of this page, without a path.
 * @returns `null` where the region's address or the product's name there is not known.
 */
export function connectLink(
  { product, region }: Pick<Run, 'product' | 'region'>,
  workspace: string,
  origin: string,
): string | null {
  if (region.connect === undefined || product.integration === null) return null
  const back = `${origin}${BACK}`
  const query = new URLSearchParams({ redirect: 'true', success_redirect: back, failure_redirect: back })
  const path = [workspace, product.integration].map(encodeURIComponent).join('/')
  return `${region.connect.replace(/\/+$/, '')}/${path}?${query}`
}
