import { APP_NAME_LIMIT } from '@/lib/guide/app-name-limit'
import type { Run } from '@/lib/guide/run'
import type { Facts } from './facts'

/**
 * The name of the application: the one that was typed or came with the link, else the organization's. The company's
 * customers read it on Microsoft's consent page, so invisible characters of the organization's name are left out.
 * Empty while neither name is known.
 */
export function appNameIn({ identity }: Pick<Facts, 'identity'>, run: Run): string {
  if (run.appName !== null) return run.appName
  const organization = (identity?.tenant.displayName ?? '').replaceAll(MADE_VISIBLE, '').trim()
  return organization.slice(0, APP_NAME_LIMIT)
}

/** How the adapter writes an invisible character. Those with more than four digits start with E0 (tags) or 1D1 (music). */
const MADE_VISIBLE = /U\+(?:E0[0-9A-F]{3}|1D1[0-9A-F]{2}|[0-9A-F]{4})/g
