'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import { problemInWords } from '@/components/words/problem-in-words'
import { Rich } from '@/components/words/rich'
import type { Wait } from '@/lib/engine/status'
import type { RunWords } from '@/lib/words/catalogue'

/** Milliseconds between two looks at the clock. */
const TICK = 250

type WaitPanelProps = { wait: Wait; onTryNow: () => void; onStop: () => void }

/** A pause in one sentence: its reason, and when it goes on. The person can try now or stop. */
export function WaitPanel({ wait, onTryNow, onStop }: WaitPanelProps) {
  const words = useWords()
  const { run, format } = words
  const texts = run.wait
  const now = useSyncExternalStore(everyTick, nextTick)
  const left = Math.max(0, Math.ceil((wait.until - now) / 1000))
  return (
    <div className="space-y-3 rounded-lg border border-accent bg-accent-wash px-4 py-3">
      <p className="tabular-nums">
        <Rich
          text={texts.sentence(reason(wait, words))}
          parts={{
            again: () => <span>{texts.again(format.wait(left))}</span>,
          }}
        />
      </p>
      <div className="flex flex-wrap gap-3">
        <Button appearance="secondary" onClick={onTryNow}>
          {texts.tryNow}
        </Button>
        <Button appearance="quiet" onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
    </div>
  )
}

function reason({ problem }: Wait, words: RunWords): string {
  const texts = words.run.wait
  switch (problem.kind) {
    case 'still-copying':
      return problemInWords(problem, words).what
    case 'exists-already':
    case 'key-taken':
    case 'not-visible-yet':
      return texts.reason[problem.kind]
    default:
      return texts.reason.busy
  }
}

function everyTick(listener: () => void): () => void {
  const timer = setInterval(listener, TICK)
  return () => clearInterval(timer)
}

/** The time of the next tick: one that went on between two reads would draw the panel again and again. */
function nextTick(): number {
  return Math.ceil(Date.now() / TICK) * TICK
}
