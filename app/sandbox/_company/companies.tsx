'use client'

import { useEffect, useReducer, useState } from 'react'
import { SeedList } from '@/components/practice/seed-list'
import { Unanswered } from '@/components/practice/unanswered'
import { WorldList } from '@/components/practice/world-list'
import type { Overview } from '@/lib/practice/answers'
import { type Answer, controlAt, type Failure, failureWords } from '@/lib/practice/control'

type Reading = { overview: Overview | null; trouble: { failure: Failure; at: number } | null }

/** The companies that can be made, and those that there are. */
export function Companies({ control: root }: { control: string }) {
  const [control] = useState(() => controlAt(root))
  const [{ overview, trouble }, take] = useReducer(after, { overview: null, trouble: null })
  const [making, setMaking] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ seed: string; words: string } | null>(null)

  useEffect(() => {
    control.overview().then(take)
  }, [control])

  async function rehearse(seed: string) {
    setMaking(seed)
    setRefused(null)
    const answer = await control.create(seed)
    if (answer.kind === 'answer') return location.assign(`/sandbox/${answer.value.tenantId}`)
    setMaking(null)
    const failure = answer.kind === 'failed' ? answer.failure : ({ kind: 'unreachable' } as const)
    setRefused({ seed, words: `It was not made. ${failureWords(failure)}` })
  }

  return (
    <div className="space-y-12">
      <div className="space-y-5">
        <p className="text-sm font-semibold tracking-wide text-accent uppercase">Practice tenant</p>
        <h1 className="text-4xl leading-[1.1] font-semibold tracking-tight sm:text-5xl">
          Companies to rehearse with
        </h1>
        <p className="max-w-prose text-lg text-soft">
          For support staff and administrators who want to walk through the guide before it counts: every
          company here is invented, and each is in a situation that a real one can be in.
        </p>
      </div>
      {trouble && (
        <Unanswered
          failure={trouble.failure}
          triedAt={trouble.at}
          onRetry={() => control.overview().then(take)}
        />
      )}
      {!overview && !trouble && <p role="status">Asking the practice tenant …</p>}
      {overview && (
        <>
          <SeedList seeds={overview.seeds} making={making} refused={refused} onRehearse={rehearse} />
          <WorldList {...overview} />
        </>
      )}
    </div>
  )
}

/** A failure leaves what was read before; only a new overview takes it away. */
function after(state: Reading, answer: Answer<Overview>): Reading {
  switch (answer.kind) {
    case 'answer':
      return { overview: answer.value, trouble: null }
    case 'gone':
      return { ...state, trouble: { failure: { kind: 'refused', status: 404, words: null }, at: Date.now() } }
    case 'failed':
      return { ...state, trouble: { failure: answer.failure, at: Date.now() } }
  }
}
