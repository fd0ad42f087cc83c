import { IconSection } from '@/components/ui/icon-section'
import { useAllWords } from '@/components/words/language'
import { type Products, regionsOf } from '@/lib/guide/guide'

/** What no link can contain, why, and what applies instead. */
export function NotInALink({ products }: { products: Products }) {
  const { limits } = useAllWords().builder
  return (
    <section aria-labelledby="not-in-a-link" className="space-y-5">
      <h2 id="not-in-a-link" className="text-2xl font-semibold tracking-tight">
        {limits.title}
      </h2>
      <div className="grid gap-6 md:grid-cols-3">
        <IconSection icon="out" title={limits.redirect}>
          <p>{limits.redirectText}</p>
          <dl className="mt-3 space-y-1.5 text-sm">
            {regionsOf(products).map((region) => (
              <div key={region.id}>
                <dt className="text-soft">{region.name}</dt>
                <dd className="font-mono text-[0.9em] break-all">{region.redirectUri}</dd>
              </div>
            ))}
          </dl>
        </IconSection>
        <IconSection icon="lock" title={limits.permissions}>
          <p>{limits.permissionsText}</p>
          <dl className="mt-3 space-y-1.5 text-sm">
            {products.map((product) => (
              <div key={product.id}>
                <dt className="text-soft">{product.name}</dt>
                <dd>{product.apis.map((api) => `${api.portalName}: ${api.scopes.join(', ')}`).join('; ')}</dd>
              </div>
            ))}
          </dl>
        </IconSection>
        <IconSection icon="person" title={limits.people}>
          <p>{limits.peopleText}</p>
          <p className="mt-2">{limits.secretText}</p>
        </IconSection>
      </div>
    </section>
  )
}
