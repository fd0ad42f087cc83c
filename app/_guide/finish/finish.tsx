'use client'

import { Checklist } from '@/components/hand-over/checklist'
import { Customers } from '@/components/hand-over/customers'
import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import type { Run } from '@/lib/guide/run'
import { checklist } from '@/lib/steps/checklist'
import type { Facts } from '@/lib/steps/facts'
import { say } from '@/lib/words/say'

/** After the last step: where the values go, and what was read back from the tenant. */
export function Finish({ facts, run }: { facts: Facts; run: Run }) {
  const words = useWords()
  const { finish, handOver, run: texts } = words
  const { application } = facts
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
      <Checklist
        checks={checklist(facts, run).map((check) => ({
          ...say(words.checks.line, check, words.format),
          ok: check.ok,
        }))}
      />
      {application && (
        <Customers
          appId={application.appId}
          name={application.displayName}
          redirectUri={run.region.redirectUri}
        />
      )}
    </section>
  )
}
