import { config, products } from '@/lib/config/server'
import { servicesOf } from '@/lib/guide/guide'
import { defaultPageName } from '@/lib/words/page-name'

/** The one name of this page: its registration in Entra should have it too. Server only. */
export function pageName(): string {
  return config().operator.name ?? defaultPageName(servicesOf(products()))
}
