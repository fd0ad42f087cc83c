'use client'

import { useEffect, useReducer, useState } from 'react'
import { failureWords } from '@/components/practice/failure-words'
import { SeedList } from '@/components/practice/seed-list'
import { Unanswered } from '@/components/practice/unanswered'
import { WorldList } from '@/components/practice/world-list'
import { useWords } from '@/components/words/language'
import type { Overview } from '@/lib/practice/answers'
import { type Answer, controlAt, type Failure } from '@/lib/practice/control'

type Reading = { overview: Overview | null; trouble: { failure: Failure; at: number } | null }

/** The kinds of company to create, and the existing companies. */
export function Companies({ control: root }: { control: string }) {
  const words = useWords()
  const { companies } = words.practice
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
    setRefused({ seed, words: companies.notMade(failureWords(failure, words)) })
  }

  return (
    <div className="space-y-12">
      <div className="space-y-5">
        <p className="text-sm font-semibold tracking-wide text-accent uppercase">{companies.kicker}</p>
        <h1 className="text-4xl leading-[1.1] font-semibold tracking-tight sm:text-5xl">{companies.title}</h1>
        <p className="max-w-prose text-lg text-soft">{companies.text}</p>
      </div>
      {trouble && (
        <Unanswered
          failure={trouble.failure}
          triedAt={trouble.at}
          onRetry={() => control.overview().then(take)}
        />
      )}
      {!overview && !trouble && <p role="status">{companies.asking}</p>}
      {overview && (
        <>
          <SeedList seeds={overview.seeds} making={making} refused={refused} onRehearse={rehearse} />
          <WorldList {...overview} />
        </>
      )}
    </div>
  )
}

/** A failure keeps the earlier reading until a new overview replaces it. */
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
