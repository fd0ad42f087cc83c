import type { LinkFault } from '@/lib/preset/fault'
import { isParameter, LIMITS } from '@/lib/preset/words'
import type { Words } from '@/lib/words/catalogue'

/** What would be right instead of a faulty parameter. */
export function allowedInstead({ link, format }: Words, { parameter, problem, choices }: LinkFault): string {
  switch (problem) {
    case 'expired':
      return parameter === 'until' ? link.instead.expiredDay : link.instead.expiredSignature
    case 'repeated':
    case 'unsigned':
    case 'foreign':
    case 'contradictory':
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
