'use client'

import { Button } from '@/components/ui/button'
import type { SecretBox } from '@/lib/hand-over/secret-box'
import { SecretField } from './secret-field'
import { useHeld } from './use-held'

/** A secret that was made although its step stopped later: it has to be saved before the step can go on at Microsoft. */
export function UnsavedSecret({ box, onSaved }: { box: SecretBox; onSaved: () => void }) {
  if (!useHeld(box)) return null
  return (
    <div className="space-y-4">
      <SecretField box={box} />
      <p className="max-w-prose text-sm">
        The secret is made; only what follows has stopped. Save it first: this page does not leave for
        Microsoft while it holds a value that nobody has saved.
      </p>
      <Button look="secondary" onClick={onSaved}>
        I have saved the secret
      </Button>
    </div>
  )
}
