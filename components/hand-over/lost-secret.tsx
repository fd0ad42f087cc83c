'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { longDate } from '@/lib/guide/dates'

export type OwnSecret = { keyId: string; hint: string; startsAt: string; expiresAt: string }

export type LostSecretProps = {
  saved: boolean
  /** The last press made nothing, because another tab or administrator had been faster. */
  replacedElsewhere: boolean
  /** Whether the guide registered the application: elsewhere a secret of this description may be somebody else's. */
  registeredHere: boolean
  secrets: readonly OwnSecret[]
  /** Secrets that this guide did not make, or that have expired: shown, never touched. */
  others: readonly OwnSecret[]
  /** `null` while another step runs: a press would be lost. */
  onNew: ((remove: readonly string[]) => void) | null
}

/** After the value is gone: what is in the tenant, and one press for a new secret. New first, then the lost one goes. */
export function LostSecret({
  saved,
  replacedElsewhere,
  registeredHere,
  secrets,
  others,
  onNew,
}: LostSecretProps) {
  const [remove, setRemove] = useState<readonly string[]>(() =>
    registeredHere ? secrets.slice(0, 1).map((secret) => secret.keyId) : [],
  )

  const { title, means } = wordsFor(saved, replacedElsewhere)

  function toggle(keyId: string) {
    setRemove(remove.includes(keyId) ? remove.filter((id) => id !== keyId) : [...remove, keyId])
  }

  return (
    <Notice tone={saved ? 'good' : 'info'} title={title} level="h3">
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

function wordsFor(saved: boolean, replacedElsewhere: boolean): { title: string; means: string } {
  if (saved)
    return {
      title: 'You have saved the secret',
      means:
        'This page has forgotten it. The value cannot be shown again. If it got lost after all, create a new one and remove the lost one.',
    }
  if (replacedElsewhere)
    return {
      title: 'The lost secret was replaced a moment ago',
      means:
        'Another tab or administrator was faster, so nothing was made here. If they have the new value, nothing is left to do. If not: Create a new secret and remove the lost one.',
    }
  return {
    title: 'The value cannot be shown again',
    means:
      'Microsoft shows a secret’s value once, when it is made. If you have it, nothing is left to do. If not: Create a new secret and remove the lost one.',
  }
}

function Described({ secret }: { secret: OwnSecret }) {
  return (
    <span className="min-w-0">
      Begins with <code className="font-mono">{secret.hint || '…'}</code>, made {longDate(secret.startsAt)},
      expires {longDate(secret.expiresAt)}
      <code className="block font-mono text-xs break-all text-soft">key id {secret.keyId}</code>
    </span>
  )
}
