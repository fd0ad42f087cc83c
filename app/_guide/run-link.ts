import { PRODUCT_IDS, type ProductId } from '@/lib/guide/products'
import type { Run } from '@/lib/guide/run'
import { readLink, writeLink } from '@/lib/preset/preset'
import { linkable } from '@/lib/preset/texts'
import type { Facts } from '@/lib/steps/facts'
import { isSignedLink } from './signed-link-texts'

/**
 * The run's own link for a colleague or for another product: without the original account, and with the tenant, so that
 * no one signs in to another one. A signed link is passed on unchanged.
 */
export function linkTo(
  run: Run,
  tenant: NonNullable<Facts['identity']>['tenant'] | undefined,
  otherProduct?: ProductId,
): string {
  if (isSignedLink()) return location.href
  const here = readLink(location.search, { regions: [run.region.id], now: new Date() })
  const { account: _, ...preset } = here.kind === 'preset' ? here.preset : {}
  const name = linkable('name', run.appName ?? tenant?.displayName ?? '')
  const product = otherProduct ?? PRODUCT_IDS.find((id) => id === run.product.id)
  const link = writeLink({
    ...preset,
    ...(product ? { product } : {}),
    region: run.region.id,
    ...(name ? { name } : {}),
    ...(tenant ? { tenant: tenant.defaultDomain || tenant.id } : {}),
  })
  return location.origin + location.pathname + link
}

/** The run's own link without an end. A signed one ends, so what remains of it is the page. */
export function lastingLink(run: Run, tenant: NonNullable<Facts['identity']>['tenant']): string {
  if (isSignedLink()) return location.origin + location.pathname
  const link = new URL(linkTo(run, tenant))
  if (link.searchParams.has('until')) link.searchParams.delete('until')
  return link.href
}

/**
 * The way back from a link that names an unknown organization: its tenant, and the same link without it. `null` if the
 * link names none, or is signed and would break.
 */
export function linkWithoutTenant(): { tenant: string; href: string } | null {
  const query = new URLSearchParams(location.search)
  const tenant = query.get('tenant')
  if (isSignedLink() || tenant === null) return null
  query.delete('tenant')
  if (query.get('account')?.toLowerCase().endsWith(`@${tenant.toLowerCase()}`)) query.delete('account')
  return { tenant, href: `${location.pathname}?${query}` }
}
