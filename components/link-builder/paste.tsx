'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { useWords } from '@/components/words/language'

/** The id of the field, for focus. */
export const PASTED = 'pasted'

type PasteProps = {
  /** Whether the page can keep what is entered: not before its scripts and words have arrived. */
  usable: boolean
  /** Unfolded from the start. */
  open: boolean
  /** Says whether the text could be opened; if not, it stays in the field. */
  onOpen: (text: string) => Promise<boolean>
  /** The result of the last paste. */
  children: ReactNode
}

/** Takes what a customer sent back: a link to edit, or a report to open. */
export function Paste({ usable, open, onOpen, children }: PasteProps) {
  const { paste } = useWords().builder
  const [text, setText] = useState('')
  return (
    <Disclosure summary={paste.title} open={open}>
      <div className="max-w-3xl space-y-3 py-2">
        <label htmlFor={PASTED} className="block text-sm text-soft">
          {paste.label}
        </label>
        <textarea
          id={PASTED}
          rows={3}
          value={text}
          disabled={!usable}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
          className="w-full rounded-md border border-edge bg-card px-3 py-2 font-mono text-sm"
        />
        <Button
          appearance="secondary"
          onClick={async () => {
            if (await onOpen(text)) setText('')
          }}
          disabled={text.trim() === ''}
        >
          {paste.open}
        </Button>
        <div role="status" className="text-sm">
          {children}
        </div>
      </div>
    </Disclosure>
  )
}
