'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { longDate } from '@/lib/guide/dates'

export type OwnSecret = { keyId: string; hint: string; startsAt: string; expiresAt: string }

/**
 * Why no value can be shown: the person saved it; the last press made nothing because another tab or administrator had
 * been faster; someone removed the secret before it was saved; or the page was reloaded.
 */
export type WhyNoValue = 'saved' | 'replaced-elsewhere' | 'lost-to-others' | 'forgotten'

type LostSecretProps = {
  why: WhyNoValue
  /** Whether the guide registered the application: elsewhere a secret of this description may be somebody else's. */
  registeredHere: boolean
  secrets: readonly OwnSecret[]
  /** Secrets that this guide did not make, or that have expired: shown, never touched. */
  others: readonly OwnSecret[]
  /** `null` while another step runs: a press would be lost. */
  onNew: ((remove: readonly string[]) => void) | null
}

/** After the value is gone: what is in the tenant, and one press for a new secret. New first, then the lost one goes. */
export function LostSecret({ why, registeredHere, secrets, others, onNew }: LostSecretProps) {
  const [remove, setRemove] = useState<readonly string[]>(() =>
    registeredHere && why !== 'lost-to-others' ? secrets.slice(0, 1).map((secret) => secret.keyId) : [],
  )

  const { title, means, tone } = WORDS[why]

  function toggle(keyId: string) {
    setRemove(remove.includes(keyId) ? remove.filter((id) => id !== keyId) : [...remove, keyId])
  }

  return (
    <Notice tone={tone} title={title} level="h3">
      <p className="max-w-prose">{means}</p>
      <fieldset className="space-y-2">
        <legend className="mb-1 text-sm font-medium">Remove after the new one is made:</legend>
        {secrets.map((secret) => (
          <label key={secret.keyId} className="flex items-start gap-3 text-sm">
            <input
              type="checkbox"
              checked={remove.includes(secret.keyId)}
              onChange={() => toggle(secret.keyId)}
              className="mt-1 size-4 accent-(--accent)"
            />
            <Described secret={secret} />
          </label>
        ))}
      </fieldset>
      <p className="max-w-prose text-sm">
        A secret that Unified.to uses already stops working when it is removed.
        {!registeredHere &&
          ' The application was there before this guide, so a secret may be somebody else’s: tick only one that you know is lost.'}
      </p>
      {others.length > 0 && (
        <div className="text-sm">
          <p className="font-medium">Other secrets of this application, not touched:</p>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {others.map((secret) => (
              <li key={secret.keyId}>
                <Described secret={secret} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {onNew && (
        <Button look="secondary" onClick={() => onNew(remove)}>
          Create a new secret{remove.length > 0 ? ' and remove the lost one' : ''}
        </Button>
      )}
    </Notice>
  )
}

const WORDS: Record<WhyNoValue, { tone: 'good' | 'info' | 'warn'; title: string; means: string }> = {
  saved: {
    tone: 'good',
    title: 'You have saved the secret',
    means:
      'This page has forgotten it. The value cannot be shown again. If it got lost after all, create a new one and remove the lost one.',
  },
  'replaced-elsewhere': {
    tone: 'info',
    title: 'The lost secret was replaced a moment ago',
    means:
      'Another tab or administrator was faster, so nothing was made here. If they have the new value, nothing is left to do. If not: Create a new secret and remove the lost one.',
  },
  'lost-to-others': {
    tone: 'warn',
    title: 'Your secret was replaced before you saved it',
    means:
      'A colleague or another tab created the secret below and removed yours. The value that you may have copied does not work. Ask them for the new value, or create a new secret.',
  },
  forgotten: {
    tone: 'info',
    title: 'The value cannot be shown again',
    means:
      'Microsoft shows a secret’s value once, when it is made. If you have it, nothing is left to do. If not: Create a new secret and remove the lost one.',
  },
}

/** A secret without its value: how it begins, its dates and its key id. */
export function Described({ secret }: { secret: OwnSecret }) {
  return (
    <span className="min-w-0">
      Begins with <code className="font-mono">{secret.hint || '…'}</code>, made {longDate(secret.startsAt)},
      expires {longDate(secret.expiresAt)}
      <code className="block font-mono text-xs break-all text-soft">key id {secret.keyId}</code>
    </span>
  )
}
