import { Term } from '@/components/ui/term'
import { Rich } from '@/components/words/rich'
import { type Products, productsFor, servicesOf } from '@/lib/guide/guide'
import type { Preset } from '@/lib/preset/preset'
import type { Catalogue, Words } from '@/lib/words/catalogue'

/** What the start screen says first. */
type IntroWords = Catalogue['start']['intro'] & { title: string }

/** The same for what the link is for. */
export function introWords(
  { intent, product }: Preset,
  products: Products,
  { start, guide, format }: Pick<Words, 'start' | 'guide' | 'format'>,
): IntroWords {
  // A name is not broken between its words: it is the largest text of the screen.
  const whole = (service: string) => service.replaceAll(' ', '\u00A0')
  const title = guide.purpose(format.anyOf(servicesOf(productsFor(product, products)).map(whole)))
  return { ...start.intro, title, ...(intent === 'renew' ? start.renewal : {}) }
}

type IntroProps = Pick<Catalogue, 'terms'> & { words: IntroWords }

/** What this is, in one sentence, and what it costs. */
export function Intro({ words, terms }: IntroProps) {
  return (
    <div className="space-y-3 lg:space-y-4 lg:pt-4">
      <p className="text-sm font-semibold tracking-wide text-accent uppercase max-sm:hidden">{words.names}</p>
      <h1 className="text-3xl leading-[1.1] font-semibold tracking-tight sm:text-4xl lg:text-5xl">
        {words.title}
      </h1>
      <p className="max-w-prose text-soft sm:text-lg">
        <Rich
          text={words.lead}
          parts={{
            clientId: (inner) => <Term {...terms.clientId}>{inner}</Term>,
            tenant: (inner) => <Term {...terms.tenant}>{inner}</Term>,
          }}
        />
      </p>
      <p className="max-w-prose text-sm text-soft max-sm:hidden">{words.clicks}</p>
    </div>
  )
}
