'use client'

import { FactsList } from '@/components/guide/facts-list'
import { Button, ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { Term } from '@/components/ui/term'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { Region } from '@/lib/guide/regions'
import type { SecretLife } from '@/lib/guide/run'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { SecretField } from './secret-field'

type HandOverProps = {
  clientId: string
  secret: { keyId: string; expiresAt: string }
  /** The lifetime that a policy allowed, if it refused the longest. */
  shortened: SecretLife | null
  region: Region
  box: ForgettableSecret
  onSaved: () => void
  /** Set if reading the tenant failed: finishes without it. */
  onForget: (() => void) | null
}

/** The only screen that can show the secret's value. */
export function HandOver({ clientId, secret, shortened, region, box, onSaved, onForget }: HandOverProps) {
  const { handOver: words, run, terms, format } = useWords()
  return (
    <div className="space-y-6">
      <Notice tone="warn" title={words.once.title} level="h3">
        <p>{words.once.text}</p>
      </Notice>
      <ClientId clientId={clientId} />
      <SecretField box={box} />
      <FactsList
        rows={[
          { key: 'expires', name: words.expires, value: format.date(secret.expiresAt) },
          { key: 'key', name: words.keyId, value: secret.keyId, mono: true },
        ]}
      />
      {shortened && <p className="max-w-prose text-sm">{words.shortened(format.months(shortened.months))}</p>}
      <p className="max-w-prose text-sm text-soft">{words.value}</p>
      <section aria-labelledby="where" className="space-y-3">
        <h3 id="where" className="font-semibold">
          {words.where.title}
        </h3>
        <p className="max-w-prose">
          <Rich
            text={words.where.text}
            parts={{
              clientId: (inner) => <Term {...terms.clientId}>{inner}</Term>,
              field: (inner) => <strong>{inner}</strong>,
            }}
          />
        </p>
        <ButtonLink href={region.handOver} target="_blank" rel="noopener noreferrer">
          {words.where.open(region.name)}
          <Icon name="out" />
          <span className="sr-only">{run.newTab}</span>
        </ButtonLink>
      </section>
      <div className="border-t border-line pt-5">
        {onForget ? (
          <Button appearance="quiet" onClick={onForget}>
            {words.withoutLook}
          </Button>
        ) : (
          <Button onClick={onSaved}>{words.saved}</Button>
        )}
      </div>
    </div>
  )
}

/** The client ID with its button; not a secret, and shown whenever it is known. */
export function ClientId({ clientId }: { clientId: string }) {
  const { handOver } = useWords()
  return (
    <div className="space-y-3">
      <p id="client-id-label" className="font-semibold">
        {handOver.clientId}
      </p>
      <output
        aria-labelledby="client-id-label"
        translate="no"
        className="block rounded-md border border-line bg-paper px-3 py-3 font-mono text-base break-all select-all"
      >
        {clientId}
      </output>
      <CopyButton label={handOver.copyClientId} copied={handOver.copiedClientId} text={() => clientId} />
    </div>
  )
}
