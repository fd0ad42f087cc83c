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
  /** For a row that wraps: the button is one of its parts, and what is said gets a line of its own below. */
  inRow?: boolean
}

/** Copies on a press, says so, and says what to do where the browser does not allow it. */
export function CopyText(props: CopyTextProps) {
  const { label, icon, copied, text, onCopied, appearance = 'secondary', inRow = false } = props
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
    <span className={inRow ? 'contents' : 'inline-flex flex-wrap items-center gap-y-1'}>
      <Button appearance={appearance} onClick={copy} className={inRow ? 'max-sm:grow max-sm:px-3' : ''}>
        {icon}
        {label}
      </Button>
      <span
        role="status"
        className={`text-sm text-good ${inRow ? 'min-h-5 basis-full max-sm:col-span-2' : 'not-empty:mx-3'}`}
      >
        {said}
      </span>
    </span>
  )
}
