'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'

type PasteProps = {
  onOpen: (text: string) => void
  /** What became of the last paste. */
  children: ReactNode
}

/** Takes what a customer sent back: a link to edit, or a report to open. */
export function Paste({ onOpen, children }: PasteProps) {
  const [text, setText] = useState('')
  return (
    <section aria-labelledby="paste" className="space-y-3 rounded-xl border border-line bg-card p-5 sm:p-6">
      <h2 id="paste" className="font-semibold">
        Have a link or a report already?
      </h2>
      <label htmlFor="pasted" className="block text-sm text-soft">
        Paste a link to edit it, or a report for support to see what the customer saw.
      </label>
      <textarea
        id="pasted"
        rows={3}
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        className="w-full rounded-md border border-edge bg-paper px-3 py-2 font-mono text-sm"
      />
      <Button
        look="secondary"
        onClick={() => {
          onOpen(text)
          setText('')
        }}
        disabled={text.trim() === ''}
      >
        Open
      </Button>
      <div role="status" className="text-sm">
        {children}
      </div>
    </section>
  )
}
