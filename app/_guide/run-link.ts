import type { Product } from '@/lib/guide/guide'
import type { Run } from '@/lib/guide/run'
import { offerOf } from '@/lib/preset/offer'
import type { Intent } from '@/lib/preset/parameters'
import { type Preset, readLink, writeLink } from '@/lib/preset/preset'
import { linkable } from '@/lib/preset/texts'
import type { Facts } from '@/lib/steps/facts'
import { isSignedLink } from './signed-link-texts'

type Tenant = NonNullable<Facts['identity']>['tenant']

/**
 * The run's own link for a colleague or for another product: without the original account, and with the tenant, so that
 * no one signs in to another one. A signed link is passed on unchanged.
 */
export function linkTo(run: Run, tenant: Tenant | undefined, other?: Product): string {
  return isSignedLink() ? location.href : addressOf(presetOf(run, tenant, other))
}

/** The run's own link without an end, for another day. A signed one ends, so what remains of it is the page. */
export function lastingLink(run: Run, tenant: Tenant, intent?: Intent): string {
  if (isSignedLink()) return location.origin + location.pathname
  const { until: _, ...preset } = presetOf(run, tenant)
  return addressOf({ ...withoutReceiver(preset), ...(intent ? { intent } : {}) })
}

function presetOf(run: Run, tenant: Tenant | undefined, other?: Product): Preset {
  const here = readLink(location.search, { offer: offerOf([run.product]), now: new Date() })
  // What a colleague or another product needs is the guide itself.
  const { account: _, intent: __, region: ___, ...rest } = here.kind === 'preset' ? here.preset : {}
  const preset = other ? withoutReceiver(rest) : rest
  // Another guide may lack the region, and its default is then the right one.
  const { id, guide } = other ?? run.product
  const region = guide.regions.some((one) => one.id === run.region.id) ? run.region.id : null
  const name = linkable('name', run.appName ?? tenant?.displayName ?? '')
  return {
    ...preset,
    product: id,
    ...(region === null ? {} : { region }),
    ...(name ? { name } : {}),
    ...(tenant ? { tenant: tenant.defaultDomain || tenant.id } : {}),
  }
}

/** A key opens one seal and is then deleted, so another secret needs another key. */
function withoutReceiver({ seal: _, to: __, ...preset }: Preset): Preset {
  return preset
}

function addressOf(preset: Preset): string {
  return location.origin + location.pathname + writeLink(preset)
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
