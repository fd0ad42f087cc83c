'use client'

import { type ReactNode, useState } from 'react'
import { FactsList } from '@/components/guide/facts-list'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { useWords } from '@/components/words/language'
import type { Guide, Region } from '@/lib/guide/guide'
import type { SecretLife } from '@/lib/guide/run'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { ClientId } from './client-id'
import { SavedBar } from './saved-bar'
import { SecretField } from './secret-field'
import { useSeen } from './use-secret-held'
import { WhereValuesGo } from './where-values-go'

/** What seals the values. `first`: it is what is to be done, until it fails. */
export type Sealing = { first: boolean; card: (onFailed: () => void) => ReactNode }

type HandOverProps = {
  clientId: string
  secret: { keyId: string; expiresAt: string }
  /** The lifetime that a policy allowed, if it refused the longest. */
  shortened: SecretLife | null
  region: Region
  guide: Guide
  box: ForgettableSecret
  /** Seals the values for the person whom the link names; `null` if it names no one. */
  sealing: Sealing | null
  onSaved: () => void
  /** Set if reading the tenant failed: finishes without it. */
  onForget: (() => void) | null
}

/** The only screen that can show the secret's value: both values first, and below them what they are and where they go. */
export function HandOver({
  clientId,
  secret,
  shortened,
  region,
  guide,
  box,
  sealing,
  onSaved,
  onForget,
}: HandOverProps) {
  const { handOver: words, seal, format } = useWords()
  const seen = useSeen(box)
  const [asked, setAsked] = useState(false)
  const [sealFailed, setSealFailed] = useState(false)
  // What was sealed changes whether sealing comes first, and nothing may move under the person's hands.
  const [sealsAbove] = useState(sealing?.first === true)
  const sealsFirst = sealsAbove && !sealFailed
  const card = sealing?.card(() => setSealFailed(true))
  const values = (
    <div className="space-y-2">
      <p className="max-w-prose text-sm font-medium">{words.once}</p>
      <ClientId clientId={clientId} />
      <SecretField box={box} first={!seen && !asked && !onForget && !sealsFirst} />
    </div>
  )
  const whichValue = <p className="max-w-prose text-sm text-soft">{words.value}</p>
  return (
    <div className="space-y-5">
      {sealsAbove ? (
        <>
          {card}
          {/* One thing to do: both do not fit above the bar. */}
          <Disclosure summary={seal.card.self} open={!sealsFirst}>
            <div className="space-y-2 py-2">
              {values}
              {whichValue}
            </div>
          </Disclosure>
        </>
      ) : (
        <>
          {values}
          {card}
        </>
      )}
      <FactsList
        rows={[
          { key: 'expires', name: words.expires, value: format.date(secret.expiresAt) },
          { key: 'key', name: words.keyId, value: secret.keyId, mono: true },
        ]}
      />
      {shortened && <p className="max-w-prose text-sm">{words.shortened(format.months(shortened.months))}</p>}
      {!sealsAbove && whichValue}
      <WhereValuesGo region={region} guide={guide} />
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
