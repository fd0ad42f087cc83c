'use client'

import { useState } from 'react'
import { useReader } from '@/components/words/language'
import { Button } from './button'
import { Icon } from './icon'

type CopyButtonProps = {
  label: string
  /** Said once it is copied: which thing was. */
  copied: string
  text: () => string | null
  onCopied?: () => void
  appearance?: 'primary' | 'secondary'
}

/** Copies on a press, says so, and says what to do where the browser does not allow it. */
export function CopyButton({ label, copied, text, onCopied, appearance = 'secondary' }: CopyButtonProps) {
  const { copyRefused } = useReader().page
  const [said, setSaid] = useState('')

  async function copy() {
    const value = text()
    if (value === null) return
    // The same words are announced a second time only if they were gone in between.
    setSaid('')
    try {
      await navigator.clipboard.writeText(value)
      setSaid(copied)
      onCopied?.()
    } catch {
      setSaid(copyRefused)
    }
  }

  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button appearance={appearance} onClick={copy}>
        <Icon name="copy" />
        {label}
      </Button>
      <span role="status" className="text-sm text-good">
        {said}
      </span>
    </span>
  )
}
