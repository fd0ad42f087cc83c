import type { ReactNode } from 'react'
import { FactsList } from '@/components/guide/facts-list'
import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Term } from '@/components/ui/term'
import { useAllWords } from '@/components/words/language'
import type { Directory } from '@/lib/practice/answers'

type CompanyHeadProps = {
  directory: Directory
  /** What is particular about this company; its seed's name until that is known. */
  sentence: string
  /** The address of the guide in this company. */
  guide: string
  startOver: ReactNode
}

/** Which company this is, who works there, and what to do with it. */
export function CompanyHead({ directory, sentence, guide, startOver }: CompanyHeadProps) {
  const { practice, terms } = useAllWords()
  const { head } = practice
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <div className="space-y-5">
        <h1 className="text-4xl leading-[1.1] font-semibold tracking-tight sm:text-5xl">
          {directory.displayName}
        </h1>
        <p className="max-w-prose text-lg text-soft">{sentence}.</p>
        <FactsList
          rows={[
            { key: 'domain', name: head.domain, value: directory.domain },
            {
              key: 'id',
              name: <Term {...terms.tenant}>{head.tenantId}</Term>,
              value: directory.tenantId,
              mono: true,
            },
          ]}
        />
        <div className="flex flex-wrap gap-3 pt-1">
          <ButtonLink appearance="primary" href={guide} target="_blank" rel="noopener noreferrer">
            {head.start}
            <Icon name="out" />
            <span className="sr-only">{head.newTab}</span>
          </ButtonLink>
          {startOver}
        </div>
      </div>
      <section
        aria-labelledby="people"
        className="self-start rounded-xl border border-line bg-card p-5 shadow-xs sm:p-6"
      >
        <h2 id="people" className="font-semibold">
          {head.people}
        </h2>
        <p className="text-sm text-soft">{head.passwords}</p>
        <ul className="mt-3 divide-y divide-line">
          {directory.people.map((person) => (
            <li key={person.id} className="py-2.5 text-sm last:pb-0">
              <p className="flex flex-wrap justify-between gap-x-4">
                <span className="font-medium">{person.name}</span>
                <span className="text-soft">{person.roles.join(', ') || head.noRole}</span>
              </p>
              <p className="font-mono text-[0.92em] break-all text-soft">{person.userPrincipalName}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
