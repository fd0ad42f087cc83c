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
  /** For a row that wraps: the button is one of its parts, and what is said gets a line of its own below. */
  inRow?: boolean
}

/** Copies on a press, says so, and says what to do where the browser does not allow it. */
export function CopyButton(props: CopyButtonProps) {
  const { label, copied, text, onCopied, appearance = 'secondary', inRow = false } = props
  const { copyRefused } = useReader().page
  const [said, setSaid] = useState('')

  async function copy() {
    const value = text()
    if (value === null) return
    try {
      await navigator.clipboard.writeText(value)
      setSaid(copied)
      onCopied?.()
    } catch {
      setSaid(copyRefused)
    }
  }

  return (
    <span className={inRow ? 'contents' : 'inline-flex flex-wrap items-center gap-x-3 gap-y-1'}>
      <Button appearance={appearance} onClick={copy} className={inRow ? 'max-sm:grow max-sm:px-3' : ''}>
        <Icon name="copy" />
        {label}
      </Button>
      <span
        role="status"
        className={`text-sm text-good ${inRow ? 'min-h-5 basis-full max-sm:col-span-2' : ''}`}
      >
        {said}
      </span>
    </span>
  )
}
