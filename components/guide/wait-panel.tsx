'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import type { Wait } from '@/lib/engine/status'
import type { Catalogue } from '@/lib/words/catalogue'

export type WaitPanelProps = { wait: Wait; onTryNow: () => void; onStop: () => void }

/** A pause with its reason and a countdown; the person may cut it short or stop. */
export function WaitPanel({ wait, onTryNow, onStop }: WaitPanelProps) {
  const { run, format } = useWords()
  const words = run.wait
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  const left = Math.max(0, Math.ceil((wait.until - now) / 1000))
  const spent = Math.max(0, Math.round((now - wait.since) / 1000))
  return (
    <div className="space-y-3 rounded-lg border border-accent bg-accent-wash px-4 py-3">
      <p className="font-medium">
        {words.since(reason(wait, words), format.number(wait.attempt), format.seconds(spent))}
      </p>
      <p className="text-sm tabular-nums">{words.again(format.seconds(left))}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" onClick={onTryNow}>
          {words.tryNow}
        </Button>
        <Button look="quiet" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </div>
  )
}

function reason({ problem }: Wait, words: Catalogue['run']['wait']): string {
  switch (problem.kind) {
    case 'still-copying':
      return words.copying(problem.what)
    case 'exists-already':
    case 'key-taken':
    case 'not-visible-yet':
      return words.reason[problem.kind]
    default:
      return words.reason.busy
  }
}
