'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'

type PasteProps = {
  /** Whether the page can keep what is entered: not before its scripts and words have arrived. */
  usable: boolean
  onOpen: (text: string) => void
  /** The result of the last paste. */
  children: ReactNode
}

/** Takes what a customer sent back: a link to edit, or a report to open. */
export function Paste({ usable, onOpen, children }: PasteProps) {
  const { paste } = useWords().builder
  const [text, setText] = useState('')
  return (
    <section aria-labelledby="paste" className="space-y-3 rounded-xl border border-line bg-card p-5 sm:p-6">
      <h2 id="paste" className="font-semibold">
        {paste.title}
      </h2>
      <label htmlFor="pasted" className="block text-sm text-soft">
        {paste.label}
      </label>
      <textarea
        id="pasted"
        rows={3}
        value={text}
        disabled={!usable}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        className="w-full rounded-md border border-edge bg-paper px-3 py-2 font-mono text-sm"
      />
      <Button
        appearance="secondary"
        onClick={() => {
          onOpen(text)
          setText('')
        }}
        disabled={text.trim() === ''}
      >
        {paste.open}
      </Button>
      <div role="status" className="text-sm">
        {children}
      </div>
    </section>
  )
}
