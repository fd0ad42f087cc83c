'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { VALUE } from './client-id'
import { useSecretHeld } from './use-secret-held'

type SecretFieldProps = {
  box: ForgettableSecret
  /** Whether copying is what is to be done now. */
  first: boolean
}

/** The secret: masked, shown on a press, copied on a press. The value is only in the page while it is shown. */
export function SecretField({ box, first }: SecretFieldProps) {
  const { handOver } = useWords()
  const held = useSecretHeld(box)
  const [shown, setShown] = useState(false)
  if (!held) return null

  function toggle() {
    setShown(!shown)
    box.markSeen()
  }

  return (
    <div>
      <p id="secret-label" className="mb-1 font-semibold">
        {handOver.secret}
      </p>
      <div className="flex flex-wrap gap-x-3 gap-y-1.5 max-sm:grid max-sm:grid-cols-[auto_minmax(0,1fr)]">
        {/* The output carries the label so that it is announced by name when it is shown. */}
        <output aria-labelledby="secret-label" data-secret="" translate="no" className={VALUE}>
          {shown ? box.reveal() : '•'.repeat(24)}
        </output>
        <Button appearance="secondary" aria-pressed={shown} onClick={toggle} className="max-sm:px-3">
          <Icon name="eye" />
          {shown ? handOver.hide : handOver.show}
        </Button>
        <CopyButton
          inRow
          appearance={first ? 'primary' : 'secondary'}
          label={handOver.copySecret}
          copied={handOver.copiedSecret}
          text={() => box.reveal()}
          onCopied={() => box.markSeen()}
        />
      </div>
    </div>
  )
}
