'use client'

import { useState } from 'react'
import { Button } from './button'
import { focusOn } from './focus-on'

type AskedButtonProps = {
  label: string
  question: string
  confirm: string
  cancel: string
  onConfirm: () => void
}

/** A button for what cannot be undone: it asks in its own place before it does it. */
export function AskedButton({ label, question, confirm, cancel, onConfirm }: AskedButtonProps) {
  const [asks, setAsks] = useState(false)
  const [cancelled, setCancelled] = useState(false)

  if (!asks)
    return (
      <Button ref={cancelled ? focusOn : null} appearance="secondary" onClick={() => setAsks(true)}>
        {label}
      </Button>
    )

  return (
    <div data-question="" className="space-y-2 border-l-4 border-warn pl-3">
      <p ref={focusOn} tabIndex={-1} className="font-semibold outline-none">
        {question}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button appearance="secondary" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button
          appearance="quiet"
          onClick={() => {
            setCancelled(true)
            setAsks(false)
          }}
        >
          {cancel}
        </Button>
      </div>
    </div>
  )
}
