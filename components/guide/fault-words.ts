import type { LinkFault } from '@/lib/preset/fault'
import { isParameter, LIMITS } from '@/lib/preset/parameters'
import { mayRepeat } from '@/lib/preset/repeat'
import type { Catalogue, Words } from '@/lib/words/catalogue'

type Wrong = keyof Catalogue['link']['wrong']

/** What is wrong with a link as its reader would say it. One sentence is enough, so the worst comes first. */
const KINDS: readonly [kind: Wrong, test: (fault: LinkFault) => boolean][] = [
  ['secret', ({ came, parameter }) => came === HIDDEN || parameter === HIDDEN],
  ['unsigned', ({ problem }) => problem === 'unsigned'],
  ['foreign', ({ problem }) => problem === 'foreign'],
  ['expired', ({ problem }) => problem === 'expired'],
  ['version', ({ problem }) => problem === 'unsupported-version'],
  ['contradictory', ({ problem }) => problem === 'contradictory'],
  ['receiver', ({ parameter }) => parameter === 'seal' || parameter === 'to'],
  ['tenant', ({ parameter, came }) => parameter === 'tenant' && came !== ''],
  ['account', ({ parameter, came }) => parameter === 'account' && came !== ''],
  ['product', ({ parameter }) => parameter === 'product'],
  ['region', ({ parameter }) => parameter === 'region'],
  ['lang', ({ parameter }) => parameter === 'lang'],
  ['text', ({ parameter }) => ['name', 'description', 'ref', 'from'].includes(parameter)],
]

/** Without these the run is the same. */
const OF_NO_CONSEQUENCE = ['lang', 'from', 'ref', 'description']

const HIDDEN = '[hidden]'

/** What is wrong, in one sentence. */
export function whatIsWrong({ link }: Pick<Words, 'link'>, faults: readonly LinkFault[]): string {
  // Of two values no one knows which one was meant.
  const single = faults.filter(({ problem, came }) => problem !== 'repeated' || came === HIDDEN)
  for (const [kind, test] of KINDS) {
    const fault = single.find(test)
    if (fault) return link.wrong[kind](fault.came)
  }
  return link.wrong.changed()
}

/** Whether going on without the faulty parts helps more than a new link. */
export function isOfNoConsequence(faults: readonly LinkFault[]): boolean {
  return faults.every(
    ({ parameter, problem, came }) =>
      OF_NO_CONSEQUENCE.includes(parameter) && problem !== 'repeated' && came !== HIDDEN,
  )
}

/**
 * What of the link still holds without its faults: nothing after its last day, or where it is of another version and
 * its words may mean something else.
 */
export function usableRest(faults: readonly LinkFault[], readable: string): string {
  const ends = faults.some(
    ({ parameter, problem }) =>
      problem === 'expired' || problem === 'unsupported-version' || parameter === 'until',
  )
  return ends ? '' : readable
}

/** What a message about the link may repeat of it, and whether that is all. */
export function toRepeat(search: string, readable: string): { query: string; complete: boolean } {
  return mayRepeat(search) ? { query: search, complete: true } : { query: readable, complete: false }
}

/** What would be right instead of a faulty parameter. */
export function allowedInstead({ link, format }: Words, { parameter, problem, choices }: LinkFault): string {
  switch (problem) {
    case 'expired':
      return parameter === 'until' ? link.instead.expiredDay : link.instead.expiredSignature
    case 'repeated':
    case 'unsigned':
    case 'foreign':
    case 'contradictory':
    case 'incomplete':
      return link.instead[problem]
    default: {
      if (!isParameter(parameter)) return link.instead.unknown(choices.join(', '))
      const [, limit] = Object.entries(LIMITS).find(([name]) => name === parameter) ?? []
      return link.value[parameter](limit === undefined ? choices.join(', ') : format.number(limit))
    }
  }
}

/** The label of a faulty parameter, also for one without a name. */
export function nameOf({ link }: Pick<Words, 'link'>, { parameter }: Pick<LinkFault, 'parameter'>): string {
  return parameter === '' ? link.noName : parameter
}
