import { type Products, productsFor, servicesOf } from '@/lib/guide/guide'
import type { Words } from './catalogue'

/** What is connected, as titles name it: by the product with this id, or by any of these products. */
export function serviceOf(
  product: string | undefined,
  products: Products,
  { format }: Pick<Words, 'format'>,
): string {
  return format.anyOf(servicesOf(productsFor(product, products)))
}
