'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Wait } from '@/lib/engine/status'

type WaitPanelProps = { wait: Wait; onTryNow: () => void; onStop: () => void }

/** A pause with its reason and a countdown; the person may cut it short or stop. */
export function WaitPanel({ wait, onTryNow, onStop }: WaitPanelProps) {
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
        {reason(wait)} (attempt {wait.attempt}, {spent} s)
      </p>
      <p className="text-sm tabular-nums">Next look in {left} s. Nothing is made twice.</p>
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" onClick={onTryNow}>
          Try now
        </Button>
        <Button look="quiet" onClick={onStop}>
          Stop
        </Button>
      </div>
    </div>
  )
}

function reason({ problem }: Wait): string {
  switch (problem.kind) {
    case 'still-copying':
      return `Microsoft is still copying ${problem.what}`
    case 'exists-already':
      return 'Microsoft says that it exists already; the page looks for it'
    case 'key-taken':
      return 'Microsoft says that the key is taken; the page looks for what holds it'
    case 'not-visible-yet':
      return 'Microsoft has accepted the change and is still copying it'
    case 'throttled':
      return 'Microsoft asks us to wait'
    default:
      return 'Microsoft is busy'
  }
}
