import { PRODUCT_IDS } from '@/lib/guide/products'
import type { Run } from '@/lib/guide/run'
import { readLink, writeLink } from '@/lib/preset/preset'
import type { Facts } from '@/lib/steps/facts'

/**
 * The run's own link for somebody else of the same tenant: the address without the account it was sent to, and with
 * the tenant, so that the colleague cannot land in another one.
 */
export function passOnLink(run: Run, tenant: NonNullable<Facts['identity']>['tenant']): string {
  const here = readLink(location.search, { regions: [run.region.id], now: new Date() })
  const { account: _, ...preset } = here.kind === 'preset' ? here.preset : {}
  const product = PRODUCT_IDS.find((id) => id === run.product.id)
  const link = writeLink({
    ...preset,
    ...(product ? { product } : {}),
    region: run.region.id,
    name: run.appName,
    tenant: tenant.defaultDomain || tenant.id,
  })
  return location.origin + location.pathname + link
}
