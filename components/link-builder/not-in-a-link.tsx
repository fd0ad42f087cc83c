import { Aspect } from '@/components/ui/aspect'
import { MICROSOFT_GRAPH, PRODUCT_LIST } from '@/lib/guide/products'
import type { Region } from '@/lib/guide/regions'

/** What no link can say, why, and what holds instead. */
export function NotInALink({ regions }: { regions: readonly Region[] }) {
  return (
    <section aria-labelledby="not-in-a-link" className="space-y-5">
      <h2 id="not-in-a-link" className="text-2xl font-semibold tracking-tight">
        What a link cannot set
      </h2>
      <div className="grid gap-6 md:grid-cols-3">
        <Aspect icon="out" title="The redirect address">
          <p>
            Microsoft sends people’s sign-in codes there. It comes from this deployment’s own table, by
            region, so that no link can send credentials elsewhere.
          </p>
          <dl className="mt-3 space-y-1.5 text-sm">
            {regions.map((region) => (
              <div key={region.id}>
                <dt className="text-soft">{region.name}</dt>
                <dd className="font-mono text-[0.9em] break-all">{region.redirectUri}</dd>
              </div>
            ))}
          </dl>
        </Aspect>
        <Aspect icon="lock" title="The permissions">
          <p>What the application asks for follows from the product; a link can neither add nor widen it.</p>
          <dl className="mt-3 space-y-1.5 text-sm">
            {PRODUCT_LIST.map((product) => (
              <div key={product.id}>
                <dt className="text-soft">{product.name}</dt>
                <dd>
                  {[product.api, MICROSOFT_GRAPH]
                    .map((api) => `${api.portalName}: ${api.scopes.join(', ')}`)
                    .join('; ')}
                </dd>
              </div>
            ))}
          </dl>
        </Aspect>
        <Aspect icon="person" title="Who signs in, and the secret">
          <p>
            The account in a link is an offer: whoever opens it signs in as somebody of their own, with their
            own rights.
          </p>
          <p className="mt-2">
            A link holds no secret and no token, and nothing of it is kept on this server. It may be passed on
            and opened again.
          </p>
        </Aspect>
      </div>
    </section>
  )
}
