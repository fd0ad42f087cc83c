import { GuideNote } from '@/components/guide/guide-note'
import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Term } from '@/components/ui/term'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { Guide, Region } from '@/lib/guide/guide'

/** Which field of Unified.to takes which value, and the way there; without a region that is known here, no way. */
export function WhereValuesGo({ region, guide }: { region: Region | null; guide: Guide | null }) {
  const { handOver: words, run, terms, language } = useWords()
  return (
    <section aria-labelledby="where" className="space-y-3">
      <h3 id="where" className="font-semibold">
        {words.where.title}
      </h3>
      <p className="max-w-prose">
        <Rich
          text={words.where.text}
          parts={{
            clientId: (inner) => <Term {...terms.clientId}>{inner}</Term>,
            field: (inner) => <strong>{inner}</strong>,
          }}
        />
      </p>
      {guide && <GuideNote guide={guide} place="handOver" language={language} />}
      {region && (
        <ButtonLink href={region.handOver} target="_blank" rel="noopener noreferrer">
          {words.where.open(region.name)}
          <Icon name="out" />
          <span className="sr-only">{run.newTab}</span>
        </ButtonLink>
      )}
    </section>
  )
}
