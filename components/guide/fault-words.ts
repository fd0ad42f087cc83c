import type { LinkFault } from '@/lib/preset/fault'
import { isParameter, LIMITS, type Parameter } from '@/lib/preset/parameters'
import { mayRepeat } from '@/lib/preset/repeat'
import type { Catalogue, Words } from '@/lib/words/catalogue'

type Wrong = keyof Catalogue['link']['wrong']

/** The faults with a sentence of their own, the worst first. */
const KINDS: readonly [kind: Wrong, test: (fault: LinkFault) => boolean][] = [
  ['secret', ({ came, parameter }) => came === HIDDEN || parameter === HIDDEN],
  ['unsigned', ({ problem }) => problem === 'unsigned'],
  ['foreign', ({ problem }) => problem === 'foreign'],
  ['expired', ({ problem }) => problem === 'expired'],
  ['version', ({ problem }) => problem === 'unsupported-version'],
  ['contradictory', ({ problem }) => problem === 'contradictory'],
  // Of two values no one knows which one was meant, and an empty one says nothing.
  ['receiver', (fault) => says(fault, 'seal') || says(fault, 'to') || fault.problem === 'incomplete'],
  ['tenant', (fault) => says(fault, 'tenant')],
  ['account', (fault) => says(fault, 'account')],
  ['product', (fault) => says(fault, 'product')],
  ['region', (fault) => says(fault, 'region')],
  ['lang', (fault) => says(fault, 'lang')],
]

/** More sentences than these would push the way on out of view. */
const MOST = 4

/** Without these the run is the same. */
const OF_NO_CONSEQUENCE = ['lang', 'from', 'ref', 'description']

const HIDDEN = '[hidden]'

/** What is wrong as the reader of the link would say it: one sentence for each fault, the worst first. */
export function whatIsWrong(words: Pick<Words, 'link'>, faults: readonly LinkFault[]): readonly string[] {
  const sorted = faults.toSorted((one, other) => rankOf(one) - rankOf(other))
  const sentences = [...new Set(sorted.map((fault) => sentenceFor(words, fault)))]
  return sentences.length > MOST ? [...sentences.slice(0, MOST), words.link.more] : sentences
}

function rankOf(fault: LinkFault): number {
  const rank = KINDS.findIndex(([, test]) => test(fault))
  return rank < 0 ? KINDS.length : rank
}

function sentenceFor(words: Pick<Words, 'link'>, fault: LinkFault): string {
  const { link } = words
  const kind = KINDS[rankOf(fault)]?.[0]
  if (kind) return link.wrong[kind](fault.came)
  const { parameter } = fault
  const part = isParameter(parameter) ? link.part[parameter] : nameOf(words, fault)
  return link.wrongPart[wrongPartIn(fault)](part)
}

function wrongPartIn({ problem, came, parameter }: LinkFault): keyof Catalogue['link']['wrongPart'] {
  switch (problem) {
    case 'unknown':
    case 'repeated':
      return problem
    case 'missing-version':
      return 'version'
    case 'too-long':
      return 'tooLong'
    case 'forbidden-character':
      return 'characters'
    case 'not-allowed':
      if (came === '') return 'empty'
      // A text may be anything but what could lead a person away from this page.
      return parameter === 'intent' ? 'choice' : 'address'
    default:
      return came === '' ? 'empty' : 'written'
  }
}

/** Whether the fault is in the one value of this part. */
function says({ parameter, problem, came }: LinkFault, name: Parameter): boolean {
  return parameter === name && problem !== 'repeated' && came !== ''
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
