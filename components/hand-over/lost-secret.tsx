'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'

export type OwnSecret = { keyId: string; hint: string; startsAt: string; expiresAt: string }

/**
 * Why no value can be shown: the person saved it; the last press made nothing because another tab or administrator had
 * been faster; someone removed the secret before it was saved; or the page was reloaded.
 */
export type WhyNoValue = 'saved' | 'replaced-elsewhere' | 'lost-to-others' | 'forgotten'

type LostSecretProps = {
  why: WhyNoValue
  /** The key id of the secret that is known to be lost, and so is ticked. Any other may be in use. */
  lost: string | null
  /** Whether the guide registered the application: elsewhere a secret of this description may be someone else's. */
  registeredHere: boolean
  secrets: readonly OwnSecret[]
  /** Secrets that this guide did not make, or that have expired: shown, never touched. */
  others: readonly OwnSecret[]
  /** `null` while another step runs: a press would be lost. */
  onNew: ((remove: readonly string[]) => void) | null
  /** The person has the value of the newest secret, so the run is finished; `null` where that is known or cannot be. */
  onHave: (() => void) | null
}

/** When the value is lost: the tenant's secrets, and a button for a new one. The lost one is removed after that. */
export function LostSecret({ why, lost, registeredHere, secrets, others, onNew, onHave }: LostSecretProps) {
  const [remove, setRemove] = useState<readonly string[]>(() =>
    secrets.flatMap(({ keyId }) => (keyId === lost ? [keyId] : [])),
  )
  const { handOver: words } = useWords()
  const { title, means } = words.gone[why]

  function toggle(keyId: string) {
    setRemove(remove.includes(keyId) ? remove.filter((id) => id !== keyId) : [...remove, keyId])
  }

  return (
    <Notice tone={TONES[why]} title={title} level="h3">
      <p className="max-w-prose">{means}</p>
      {onHave && (
        <Button appearance={lost ? 'secondary' : 'primary'} onClick={onHave}>
          {words.saved}
        </Button>
      )}
      <fieldset className="space-y-2">
        <legend className="mb-1 text-sm font-medium">{words.remove.legend}</legend>
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
        {words.remove.warning}
        {!registeredHere && ` ${words.remove.foreign}`}
      </p>
      <OtherSecrets secrets={others} />
      {onNew && (
        <Button appearance={lost ? 'primary' : 'secondary'} onClick={() => onNew(remove)}>
          {remove.length > 0 ? words.remove.replace : words.remove.create}
        </Button>
      )}
    </Notice>
  )
}

const TONES: Record<WhyNoValue, 'good' | 'info' | 'warn'> = {
  saved: 'good',
  'replaced-elsewhere': 'info',
  'lost-to-others': 'warn',
  forgotten: 'info',
}

/** Secrets that this guide did not make: shown, never touched. Nothing where there are none. */
export function OtherSecrets({ secrets }: { secrets: readonly OwnSecret[] }) {
  const { handOver } = useWords()
  if (secrets.length === 0) return null
  return (
    <div className="text-sm">
      <p className="font-medium">{handOver.remove.others}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {secrets.map((secret) => (
          <li key={secret.keyId}>
            <Described secret={secret} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A secret without its value: how it begins, its dates and its key id. */
export function Described({ secret }: { secret: OwnSecret }) {
  const { handOver, format } = useWords()
  return (
    <span className="min-w-0">
      <Rich
        text={handOver.begins(format.date(secret.startsAt), format.date(secret.expiresAt))}
        parts={{ hint: () => <code className="font-mono">{secret.hint || '…'}</code> }}
      />
      <code className="block font-mono text-xs break-all text-soft">
        <Rich text={handOver.named} parts={{ id: () => secret.keyId }} />
      </code>
    </span>
  )
}
