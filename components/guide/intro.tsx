import { Term } from '@/components/ui/term'
import { Rich } from '@/components/words/rich'
import type { Catalogue } from '@/lib/words/catalogue'
import { Picture } from './picture'

/** What this is, in one sentence, and what will exist at the end. */
export function Intro({ words, terms }: Pick<Catalogue, 'terms'> & { words: Catalogue['start'] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:items-center">
      <div className="space-y-5">
        <p className="text-sm font-semibold tracking-wide text-accent uppercase">{words.intro.names}</p>
        <h1 className="text-4xl leading-[1.1] font-semibold tracking-tight sm:text-5xl">
          {words.intro.title}
        </h1>
        <p className="max-w-prose text-lg text-soft">
          <Rich
            text={words.intro.lead}
            parts={{
              clientId: (inner) => <Term {...terms.clientId}>{inner}</Term>,
              tenant: (inner) => <Term {...terms.tenant}>{inner}</Term>,
            }}
          />
        </p>
      </div>
      <Picture words={words.picture} />
    </div>
  )
}
