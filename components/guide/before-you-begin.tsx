import type { ReactNode } from 'react'
import { IconSection } from '@/components/ui/icon-section'
import { Term } from '@/components/ui/term'
import { Rich, type RichProps } from '@/components/words/rich'
import { PAGE_PERMISSIONS } from '@/lib/guide/permissions'
import type { Catalogue } from '@/lib/words/catalogue'

type BeforeYouBeginProps = Pick<Catalogue, 'terms'> & {
  words: Catalogue['start']['before']
  /** What the guide adds. */
  note: ReactNode
}

/** What a careful administrator wants to know before signing in anywhere. */
export function BeforeYouBegin({ words, terms, note }: BeforeYouBeginProps) {
  const { who, asked, time } = words
  const parts: RichProps['parts'] = {
    strong: (inner) => <strong>{inner}</strong>,
    consent: (inner) => <Term {...terms.consent}>{inner}</Term>,
    delegated: (inner) => <Term {...terms.delegated}>{inner}</Term>,
  }
  return (
    <section aria-labelledby="before" className="space-y-5">
      <h2 id="before" className="text-2xl font-semibold tracking-tight">
        {words.title}
      </h2>
      {note}
      <div className="grid gap-6 md:grid-cols-3">
        <IconSection icon="person" title={who.title}>
          <p>
            <Rich text={who.all} parts={parts} />
          </p>
          <p className="mt-2">
            <Rich text={who.some} parts={parts} />
          </p>
        </IconSection>
        <IconSection icon="lock" title={asked.title}>
          <ul className="space-y-1.5">
            {PAGE_PERMISSIONS.map((scope) => (
              <li key={scope}>
                <Rich
                  text={asked.scopes[scope]}
                  parts={{
                    scope: () => <code className="font-mono text-[0.8em] break-words">{scope}</code>,
                  }}
                />
              </li>
            ))}
          </ul>
          <p className="mt-2">
            <Rich text={asked.kind} parts={parts} />
          </p>
        </IconSection>
        <IconSection icon="clock" title={time.title}>
          <p>{time.minutes}</p>
          <p className="mt-2">{time.unverified}</p>
        </IconSection>
      </div>
    </section>
  )
}
