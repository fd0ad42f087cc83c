'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import { NamedValue } from '@/components/ui/named-value'
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
  const [pressed, setPressed] = useState(false)
  if (!held) return null

  function toggle() {
    setShown(!shown)
    setPressed(true)
    box.markSeen()
  }

  return (
    <div>
      <p id="secret-label" className="mb-1 font-semibold">
        {handOver.secret}
      </p>
      <p className="hidden text-sm print:block">{handOver.notPrinted}</p>
      <div className="flex flex-wrap gap-x-3 gap-y-1.5 max-sm:grid max-sm:grid-cols-[auto_minmax(0,1fr)]">
        <NamedValue secret labelledBy="secret-label" className={VALUE}>
          {shown ? box.reveal() : <Mask words={handOver.masked} />}
        </NamedValue>
        <Button appearance="secondary" onClick={toggle} className="max-sm:px-3">
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
      {/* The press is answered in words. The value itself is read only by who goes to it: others may hear. */}
      <p role="status" className="sr-only">
        {pressed && (shown ? handOver.shown : handOver.hidden)}
      </p>
    </div>
  )
}

/** What stands in for the value: dots to look at, words to listen to. */
function Mask({ words }: { words: string }) {
  return (
    <>
      <span aria-hidden="true">{'•'.repeat(24)}</span>
      <span className="sr-only">{words}</span>
    </>
  )
}
