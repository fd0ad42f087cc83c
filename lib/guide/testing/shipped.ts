import { readGuide } from '@/lib/config/guide-file'
import { type Product, productIn, regionsOf } from '../guide'
import businessCentral from '../guides/business-central.json'
import dynamics from '../guides/dynamics-365.json'

/** The products of the guide that a deployment has without configuration. */
export const PRODUCT_LIST = readGuide(dynamics)

/** Its regions. */
export const REGIONS = regionsOf(PRODUCT_LIST)

/** The products of every guide that comes with the page. */
export const EVERY_PRODUCT: readonly Product[] = [...PRODUCT_LIST, ...readGuide(businessCentral)]

/** The product with that id, of any guide. Throws a RangeError if there is none. */
export function productById(id: string): Product {
  return productIn(EVERY_PRODUCT, id)
}
