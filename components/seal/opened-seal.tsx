'use client'

import { useState } from 'react'
import { FactsList } from '@/components/guide/facts-list'
import { quoted } from '@/components/guide/sender'
import { ClientId } from '@/components/hand-over/client-id'
import { SavedBar } from '@/components/hand-over/saved-bar'
import { SecretField } from '@/components/hand-over/secret-field'
import { useSeen } from '@/components/hand-over/use-secret-held'
import { WhereValuesGo } from '@/components/hand-over/where-values-go'
import { Button } from '@/components/ui/button'
import { focusOn } from '@/components/ui/focus-on'
import { useAllWords } from '@/components/words/language'
import { type Products, regionsOf } from '@/lib/guide/guide'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import type { SealedContent } from '@/lib/seal/format'

type OpenedSealProps = {
  /** Everything but the value, which is in the box alone. */
  content: Omit<SealedContent, 'secret'>
  box: ForgettableSecret
  products: Products
  /** The key could not be deleted at the last press. */
  undeleted: boolean
  onSaved: () => void
  /** Forgets the values and keeps the key: these may not be the expected ones. */
  onClose: () => void
}

/** The credentials of an opened seal, to be copied once, and where they come from. */
export function OpenedSeal({ content, box, products, undeleted, onSaved, onClose }: OpenedSealProps) {
  const { seal, start, handOver, format } = useAllWords()
  const { open } = seal
  const { from } = open
  const seen = useSeen(box)
  const [asked, setAsked] = useState(false)
  const region = regionsOf(products).find(({ id }) => id === content.region) ?? null
  const product = products.find(({ id }) => id === content.product)
  const { tenant, sealedBy } = content
  return (
    <section
      aria-labelledby="opened"
      className="space-y-5 rounded-xl border border-line bg-card p-4 shadow-xs sm:p-6"
    >
      <h2 id="opened" ref={focusOn} tabIndex={-1} className="text-xl font-semibold outline-none">
        {open.ready}
      </h2>
      <p className="max-w-prose text-sm wrap-anywhere">
        {from.claim(quoted(sealedBy.account, start.sender), quoted(tenant.name, start.sender))}
      </p>
      <div className="space-y-2">
        <ClientId clientId={content.clientId} />
        <SecretField box={box} first={!seen && !asked} />
      </div>
      <section aria-labelledby="from" className="space-y-2">
        <h3 id="from" className="font-semibold">
          {from.title}
        </h3>
        <FactsList
          rows={[
            {
              key: 'by',
              name: from.by,
              value: `${quoted(sealedBy.name, start.sender)} (${sealedBy.account})`,
            },
            {
              key: 'organization',
              name: from.organization,
              value: `${quoted(tenant.name, start.sender)} (${tenant.domain})`,
            },
            { key: 'tenant', name: from.tenant, value: tenant.id, mono: true },
            { key: 'at', name: from.at, value: format.dateTime(content.sealedAt) },
            { key: 'product', name: from.product, value: product?.name ?? content.product },
            { key: 'region', name: from.region, value: region?.name ?? content.region },
            { key: 'expires', name: handOver.expires, value: format.date(content.expiresAt) },
            { key: 'key', name: handOver.keyId, value: content.keyId, mono: true },
          ]}
        />
      </section>
      <p className="max-w-prose text-sm text-soft">{handOver.value}</p>
      <WhereValuesGo region={region} guide={product?.guide ?? null} />
      <Button appearance="quiet" onClick={onClose}>
        {open.close}
      </Button>
      {undeleted && (
        <p role="alert" className="max-w-prose text-sm font-medium text-bad">
          {open.undeleted}
        </p>
      )}
      <SavedBar box={box} asked={asked} onAsk={() => setAsked(true)} onSaved={onSaved} />
    </section>
  )
}
