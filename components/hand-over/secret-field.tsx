'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { useHeld } from './use-held'

/** The secret: masked, shown on a press, copied on a press. The value is only in the page while it is shown. */
export function SecretField({ box }: { box: ForgettableSecret }) {
  const { handOver } = useWords()
  const held = useHeld(box)
  const [shown, setShown] = useState(false)
  if (!held) return null
  return (
    <div className="space-y-3">
      <p id="secret-label" className="font-semibold">
        {handOver.secret}
      </p>
      {/* The output carries the label so that it is announced by name when it is shown. */}
      <output
        aria-labelledby="secret-label"
        data-secret=""
        translate="no"
        className="block min-h-12 rounded-md border border-edge bg-paper px-3 py-3 font-mono text-base break-all select-all"
      >
        {shown ? box.reveal() : '•'.repeat(40)}
      </output>
      <div className="flex flex-wrap gap-3">
        <Button appearance="secondary" aria-pressed={shown} onClick={() => setShown(!shown)}>
          <Icon name="eye" />
          {shown ? handOver.hide : handOver.show}
        </Button>
        <CopyButton
          appearance="primary"
          label={handOver.copySecret}
          copied={handOver.copiedSecret}
          text={() => box.reveal()}
        />
      </div>
    </div>
  )
}
