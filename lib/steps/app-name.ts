import { APP_NAME_LIMIT, type Run } from '@/lib/guide/run'
import type { Facts } from './facts'

/**
 * The name of the application: the product's, as it was typed or came with the link, else the organization's. The
 * company's own customers read it on Microsoft's consent page. Empty while neither is known.
 */
export function appNameIn({ identity }: Pick<Facts, 'identity'>, run: Run): string {
  return run.appName ?? (identity?.tenant.displayName ?? '').slice(0, APP_NAME_LIMIT)
}
