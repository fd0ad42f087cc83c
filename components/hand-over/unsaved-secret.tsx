'use client'

import { useState } from 'react'
import { useWords } from '@/components/words/language'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { SavedBar } from './saved-bar'
import { SecretField } from './secret-field'
import { useSecretHeld, useSeen } from './use-secret-held'

/** A secret that was created before its step stopped. It has to be saved before the step can continue at Microsoft. */
export function UnsavedSecret({ box, onSaved }: { box: ForgettableSecret; onSaved: () => void }) {
  const { handOver } = useWords()
  const held = useSecretHeld(box)
  const seen = useSeen(box)
  const [asked, setAsked] = useState(false)
  if (!held) return null
  return (
    <div className="space-y-4">
      <SecretField box={box} first={!seen && !asked} />
      <p className="max-w-prose text-sm">{handOver.unsaved}</p>
      <SavedBar box={box} asked={asked} onAsk={() => setAsked(true)} onSaved={onSaved} />
    </div>
  )
}
