'use client'

import { type ReactNode, useState } from 'react'
import { useReader } from '@/components/words/language'
import { Button } from './button'

export type CopyTextProps = {
  label: string
  /** Drawn before the label. Handed in, so that the start screen's script needs no icons. */
  icon: ReactNode
  /** Said once it is copied: which thing was. */
  copied: string
  text: () => string | null
  onCopied?: () => void
  appearance?: 'primary' | 'secondary'
}

/** Copies on a press, says so, and says what to do where the browser does not allow it. */
export function CopyText({ label, icon, copied, text, onCopied, appearance = 'secondary' }: CopyTextProps) {
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
    <span className="inline-flex flex-wrap items-center gap-y-1">
      <Button appearance={appearance} onClick={copy}>
        {icon}
        {label}
      </Button>
      <span role="status" className="text-sm text-good not-empty:mx-3">
        {said}
      </span>
    </span>
  )
}
