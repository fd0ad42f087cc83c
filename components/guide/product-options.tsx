import { Rich } from '@/components/words/rich'
import { type Api, PRODUCT_IDS, type ProductId, productById } from '@/lib/guide/products'
import type { Catalogue } from '@/lib/words/catalogue'
import type { Option } from './choices'

type ChoicesWords = Catalogue['start']['choices']

/** The products to choose from, apart from the form: there the server draws them, so that a browser needs no table of them. */
export function productOptions(words: ChoicesWords): Option<ProductId>[] {
  return PRODUCT_IDS.map((id) => {
    const { name, api } = productById(id)
    return { id, title: name, note: <ApiNote words={words} api={api} /> }
  })
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
