'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'

type StartOverProps = {
  company: string
  /** The company is everyone's, so it stays. */
  shared: boolean
  /** Leads to the new company; gives the words for what went wrong where it could not. */
  onStartOver: () => Promise<string | null>
}

/** Makes the company as it was at first, after asking back. */
export function StartOver({ company, shared, onStartOver }: StartOverProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  async function startOver() {
    setBusy(true)
    setTrouble(null)
    const words = await onStartOver()
    if (words === null) return
    setBusy(false)
    setTrouble(words)
  }

  return (
    <>
      <Button look="secondary" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        Start over
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="start-over"
        onClose={() => setTrouble(null)}
        className="m-auto max-w-lg rounded-xl border border-edge bg-card p-6 text-ink shadow-lg backdrop:bg-paper/80"
      >
        <h2 id="start-over" className="text-xl font-semibold tracking-tight">
          Start over?
        </h2>
        <p className="mt-2 text-soft">
          {shared
            ? 'All visitors without a company of their own share this one, so it stays. You get a new company of the same kind, and you come there when you sign in without naming a company.'
            : `${company} and everything in it is removed, and a company of the same kind takes its place under a new domain. A run that is open in another tab cannot go on.`}
        </p>
        <p role="status" className="mt-2 text-sm text-bad">
          {trouble}
        </p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button onClick={startOver} disabled={busy}>
            {busy ? 'Starting over …' : shared ? 'Start over in my own company' : 'Remove it and start over'}
          </Button>
          <Button look="secondary" onClick={() => dialog.current?.close()} disabled={busy}>
            {shared ? 'Stay here' : 'Keep it'}
          </Button>
        </div>
      </dialog>
    </>
  )
}
