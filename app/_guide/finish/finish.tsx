'use client'

import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '@/lib/steps/facts'
import { ReadBack } from '../step/read-back'
import { CommandsFold } from './commands'
import { Reminder } from './reminder'

/** After the last step: where the values go, and what was read back from the tenant. */
export function Finish({ facts, run }: { facts: Facts; run: Run }) {
  const { finish, handOver, run: texts } = useWords()
  return (
    <section
      aria-labelledby="finish-title"
      className="space-y-5 rounded-xl border border-line bg-card p-4 shadow-xs sm:p-6"
    >
      <div>
        <h2
          id="finish-title"
          tabIndex={-1}
          className="text-2xl font-semibold tracking-tight outline-none sm:text-3xl"
        >
          {finish.ready.title}
        </h2>
        <p className="mt-1 max-w-prose text-soft">{finish.ready.means}</p>
      </div>
      <ButtonLink appearance="primary" href={run.region.handOver} target="_blank" rel="noopener noreferrer">
        {handOver.where.open(run.region.name)}
        <Icon name="out" />
        <span className="sr-only">{texts.newTab}</span>
      </ButtonLink>
      <Reminder facts={facts} run={run} />
      <ReadBack facts={facts} run={run} />
      <CommandsFold facts={facts} run={run} />
    </section>
  )
}
