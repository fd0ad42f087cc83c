import { config } from '@/lib/config/server'
import { PAGE_NAME } from '@/lib/words/page-name'

/** The one name of this page: its registration in Entra should have it too. Server only. */
export function pageName(): string {
  return config().operator.name ?? PAGE_NAME
}
