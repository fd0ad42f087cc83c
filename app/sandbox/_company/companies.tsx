'use client'

import { useState, useSyncExternalStore } from 'react'
import { failureWords } from '@/components/practice/failure-words'
import { SeedList } from '@/components/practice/seed-list'
import { Unanswered } from '@/components/practice/unanswered'
import { WorldList } from '@/components/practice/world-list'
import { useAllWords } from '@/components/words/language'
import { companiesOf } from '@/lib/practice/companies'
import { controlAt } from '@/lib/practice/control-client'

/** The kinds of company to create, and the existing companies. */
export function Companies({ control: root }: { control: string }) {
  const words = useAllWords()
  const { companies } = words.practice
  const [control] = useState(() => controlAt(root))
  const [known] = useState(() => companiesOf(control))
  const { overview, trouble } = useSyncExternalStore(known.subscribe, known.state, known.state)
  const [making, setMaking] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ seed: string; words: string } | null>(null)

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
      {trouble && <Unanswered failure={trouble.failure} triedAt={trouble.at} onRetry={known.read} />}
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
