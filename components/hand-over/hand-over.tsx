'use client'

import { useState } from 'react'
import { FactsList } from '@/components/guide/facts-list'
import { Button, ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Term } from '@/components/ui/term'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { Region } from '@/lib/guide/regions'
import type { SecretLife } from '@/lib/guide/run'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { ClientId } from './client-id'
import { SavedBar } from './saved-bar'
import { SecretField } from './secret-field'
import { useSeen } from './use-secret-held'

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

/** The only screen that can show the secret's value: both values first, and below them what they are and where they go. */
export function HandOver({ clientId, secret, shortened, region, box, onSaved, onForget }: HandOverProps) {
  const { handOver: words, run, terms, format } = useWords()
  const seen = useSeen(box)
  const [asked, setAsked] = useState(false)
  return (
    <div className="space-y-5">
      <div className="space-y-2">
        <p className="max-w-prose text-sm font-medium">{words.once}</p>
        <ClientId clientId={clientId} />
        <SecretField box={box} first={!seen && !asked && !onForget} />
      </div>
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
      {onForget ? (
        <div className="border-t border-line pt-3">
          <Button appearance="quiet" onClick={onForget}>
            {words.withoutLook}
          </Button>
        </div>
      ) : (
        <SavedBar box={box} asked={asked} onAsk={() => setAsked(true)} onSaved={onSaved} />
      )}
    </div>
  )
}
