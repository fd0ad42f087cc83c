import { Rich } from '@/components/words/rich'
import { type Api, mainApi, mapAll, type Products } from '@/lib/guide/guide'
import type { Catalogue } from '@/lib/words/catalogue'
import type { ProductOptions } from './choices'

type ChoicesWords = Catalogue['start']['choices']

/** The products to choose from, apart from the form: there the server draws them, so that a browser needs no words of them. */
export function productOptions(products: Products, words: ChoicesWords): ProductOptions {
  return mapAll(products, (product) => ({
    id: product.id,
    title: product.name,
    note: <ApiNote words={words} api={mainApi(product)} />,
    regions: product.guide.regions,
  }))
}

/** The product's API under the names that people meet: the portal's tile and the tenant's own. */
function ApiNote({ words, api }: { words: ChoicesWords; api: Api }) {
  const { portalName, tenantName } = api
  return (
    <Rich
      text={portalName === tenantName ? words.api : words.apiNamed}
      parts={{ portal: () => portalName, tenant: () => tenantName }}
    />
  )
}
