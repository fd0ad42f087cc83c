'use client'

import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { SecretField } from './secret-field'
import { useHeld } from './use-held'

/** A secret that was created before its step stopped. It has to be saved before the step can continue at Microsoft. */
export function UnsavedSecret({ box, onSaved }: { box: ForgettableSecret; onSaved: () => void }) {
  const { handOver } = useWords()
  if (!useHeld(box)) return null
  return (
    <div className="space-y-4">
      <SecretField box={box} />
      <p className="max-w-prose text-sm">{handOver.unsaved}</p>
      <Button appearance="secondary" onClick={onSaved}>
        {handOver.saved}
      </Button>
    </div>
  )
}
