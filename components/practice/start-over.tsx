'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useAllWords } from '@/components/words/language'

type StartOverProps = {
  company: string
  /** The company is everyone's, so it stays. */
  shared: boolean
  /** Leads to the new company; gives the words for what went wrong where it could not. */
  onStartOver: () => Promise<string | null>
}

/** Makes the company as it was at first, after asking back. */
export function StartOver({ company, shared, onStartOver }: StartOverProps) {
  const words = useAllWords().practice.startOver
  const dialog = useRef<HTMLDialogElement>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  async function startOver() {
    setBusy(true)
    setTrouble(null)
    const found = await onStartOver()
    if (found === null) return
    setBusy(false)
    setTrouble(found)
  }

  return (
    <>
      <Button appearance="secondary" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {words.button}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="start-over"
        onClose={() => setTrouble(null)}
        className="m-auto max-w-lg rounded-xl border border-edge bg-card p-6 text-ink shadow-lg backdrop:bg-paper/80"
      >
        <h2 id="start-over" className="text-xl font-semibold tracking-tight">
          {words.title}
        </h2>
        <p className="mt-2 text-soft">{shared ? words.shared : words.text(company)}</p>
        <p role="status" className="mt-2 text-sm text-bad">
          {trouble}
        </p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button onClick={startOver} disabled={busy}>
            {busy ? words.busy : shared ? words.doShared : words.do}
          </Button>
          <Button appearance="secondary" onClick={() => dialog.current?.close()} disabled={busy}>
            {shared ? words.stay : words.keep}
          </Button>
        </div>
      </dialog>
    </>
  )
}
