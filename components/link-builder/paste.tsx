'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { useAllWords } from '@/components/words/language'

/** The id of the field, for focus. */
export const PASTED = 'pasted'

/** Bytes; more than any report or record has. */
const LONGEST_FILE = 2_000_000

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
  const { paste } = useAllWords().builder
  const [text, setText] = useState('')

  async function read(content: string) {
    setText((await onOpen(content)) ? '' : content)
  }

  async function openFile(input: HTMLInputElement) {
    const [file] = input.files ?? []
    // Read in part, a file that is too large is refused like a pasted text that is.
    if (file) await read(await file.slice(0, LONGEST_FILE).text())
    // Otherwise the same file could not be chosen a second time.
    input.value = ''
  }

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
        <div className="flex flex-wrap items-center gap-3">
          <Button appearance="secondary" onClick={() => read(text)} disabled={text.trim() === ''}>
            {paste.open}
          </Button>
          <label className="flex max-w-full min-w-0 flex-wrap items-center gap-2 text-sm font-medium">
            {paste.file}
            <input
              type="file"
              accept=".json,.txt,application/json,text/plain"
              disabled={!usable}
              onChange={(event) => openFile(event.target)}
              className="w-full max-w-80 min-w-0 rounded-md border border-edge bg-card text-sm file:mr-3 file:min-h-11 file:border-0 file:bg-transparent file:px-4 file:font-semibold"
            />
          </label>
        </div>
        <div role="status" className="text-sm">
          {children}
        </div>
      </div>
    </Disclosure>
  )
}
