'use client'

import { useState } from 'react'
import { Button } from './button'
import { Icon } from './icon'

type CopyButtonProps = {
  label: string
  text: () => string | null
  onCopied?: () => void
  look?: 'primary' | 'secondary'
}

/** Copies on a press, says so, and says what to do where the browser does not allow it. */
export function CopyButton({ label, text, onCopied, look = 'secondary' }: CopyButtonProps) {
  const [said, setSaid] = useState('')

  async function copy() {
    const value = text()
    if (value === null) return
    try {
      await navigator.clipboard.writeText(value)
      setSaid('Copied')
      onCopied?.()
    } catch {
      setSaid('Your browser did not allow copying: select the text and copy it yourself.')
    }
  }

  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button look={look} onClick={copy}>
        <Icon name="copy" />
        {label}
      </Button>
      <span role="status" className="text-sm text-good">
        {said}
      </span>
    </span>
  )
}
