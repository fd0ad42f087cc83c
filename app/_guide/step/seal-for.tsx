'use client'

import { useState } from 'react'
import { SealCard } from '@/components/seal/seal-card'
import type { SealedContent } from '@/lib/seal/format'
import { makeSeal } from '@/lib/seal/make-seal'
import { appNameIn } from '@/lib/steps/app-name'
import type { Facts } from '@/lib/steps/facts'
import type { Receiver } from '../compose-run'
import { keepSeal, sealedBefore } from '../kept-seal'
import type { StepViewProps } from './step-view'

export type SealForProps = Pick<StepViewProps, 'open' | 'state'> & { receiver: Receiver }

/** Seals the credentials on a press, and keeps the result for the finish. */
export function SealFor({ open, state, receiver }: SealForProps) {
  const { facts } = state
  const account = open.session.account()
  const keyId = facts.newSecret?.keyId
  const [progress, setProgress] = useState<'ready' | 'sealing' | 'failed'>('ready')
  const kept = sealedBefore(open.run, account)
  const sealed = kept?.keyId === keyId ? kept : null

  async function seal() {
    const content = contentOf(open, facts)
    if (!content) return setProgress('failed')
    setProgress('sealing')
    try {
      const made = await makeSeal(content, {
        publicKey: receiver.publicKey,
        origin: location.origin,
        now: new Date(content.sealedAt),
      })
      keepSeal(open.run, account, { keyId: content.keyId, to: receiver.name, ...made })
      open.box.markSeen()
      setProgress('ready')
    } catch {
      setProgress('failed')
    }
  }

  return (
    <SealCard
      receiver={receiver}
      application={appNameIn(facts, open.run)}
      sealed={sealed}
      state={progress}
      onSeal={seal}
    />
  )
}

/** What is sealed; `null` if something of it is not known, such as a value that was forgotten in the meantime. */
function contentOf({ box, run, session }: SealForProps['open'], facts: Facts): SealedContent | null {
  const { application, newSecret, identity } = facts
  const secret = box.reveal()
  if (!application || !newSecret || !identity || secret === null) return null
  const { tenant, account } = identity
  return {
    clientId: application.appId,
    secret,
    keyId: newSecret.keyId,
    expiresAt: newSecret.expiresAt,
    tenant: { id: tenant.id, name: tenant.displayName, domain: tenant.defaultDomain || tenant.id },
    product: run.product.id,
    region: run.region.id,
    sealedBy: { name: account.displayName, account: account.userPrincipalName },
    sealedAt: session.now().toISOString(),
  }
}
