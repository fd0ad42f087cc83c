'use client'

import { useState } from 'react'
import { SealCard } from '@/components/seal/seal-card'
import { markUnsent } from '@/components/seal/unsent'
import type { SealedContent } from '@/lib/seal/format'
import { makeSeal } from '@/lib/seal/make-seal'
import { appNameIn } from '@/lib/steps/app-name'
import type { Facts } from '@/lib/steps/facts'
import type { Receiver } from '../compose-run'
import { keepSeal, sealedBefore } from '../kept-seal'
import type { StepViewProps } from './step-view'

type SealForProps = Pick<StepViewProps, 'open' | 'state'> & {
  receiver: Receiver
  /** Another secret was sealed for the same key before. */
  reused: boolean
  onFailed: () => void
}

/** Seals the credentials on a press, and keeps the result for the finish. */
export function SealFor({ open, state, receiver, reused, onFailed }: SealForProps) {
  const { facts } = state
  const account = open.session.account()
  const keyId = facts.newSecret?.keyId
  const [progress, setProgress] = useState<'ready' | 'sealing' | 'sealed' | 'failed'>('ready')
  const kept = sealedBefore(open.run, account)
  const sealed = kept?.keyId === keyId ? kept : null

  async function seal() {
    setProgress('sealing')
    try {
      const content = contentOf(open, facts)
      const made = await makeSeal(content, {
        publicKey: receiver.publicKey,
        origin: location.origin,
        now: new Date(content.sealedAt),
      })
      const { publicKey, name } = receiver
      if (!keepSeal(open.run, account, { keyId: content.keyId, publicKey, to: name, ...made }))
        throw new Error('no account to keep it for')
      markUnsent(made.text)
      open.box.markSeen()
      setProgress('sealed')
    } catch {
      // The reason would help no one: both values are still there to be copied.
      setProgress('failed')
      onFailed()
    }
  }

  return (
    <SealCard
      receiver={receiver}
      application={appNameIn(facts, open.run)}
      sealed={sealed}
      reused={reused}
      state={progress}
      onSeal={seal}
    />
  )
}

/** What is sealed. Throws if something of it is not known, such as a value that was forgotten in the meantime. */
function contentOf({ box, run, session }: SealForProps['open'], facts: Facts): SealedContent {
  const { application, newSecret, identity } = facts
  const secret = box.reveal()
  if (!application || !newSecret || !identity || secret === null) throw new Error('nothing to seal')
  const { tenant, account } = identity
  return {
    clientId: application.appId,
    secret,
    keyId: newSecret.keyId,
    expiresAt: newSecret.expiresAt,
    // Microsoft may leave out a name, and the other side has to read something.
    tenant: {
      id: tenant.id,
      name: tenant.displayName || tenant.id,
      domain: tenant.defaultDomain || tenant.id,
    },
    product: run.product.id,
    region: run.region.id,
    sealedBy: {
      name: account.displayName || account.userPrincipalName,
      account: account.userPrincipalName,
    },
    sealedAt: session.now().toISOString(),
  }
}
