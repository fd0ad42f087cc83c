import { LOWER_GUID } from '@/lib/guide/guid'
import { LIMITS, type LinkProblem, PARAMETERS, type Parameter } from './parameters'
import { encodeText, joinQuery } from './query'
import { isVisible } from './visible'

// The link's rules for texts and the writing of a link, without the codec: the start screen needs only these, and zod is
// as large as the rest of its script. lib/preset/texts.property.test.ts checks that both agree.

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z]$/
const LOCAL_PART = /^[a-z0-9'._!#^~+-]*[a-z0-9'_!#^~+-]$/i
const INITIAL_DOMAIN = /^([^.]+)(?:\.mail)?\.onmicrosoft\.com$/

type TextRule = [problem: LinkProblem, test: (text: string) => boolean]

/** What free text must be, apart from its length. */
export const FREE_TEXT: readonly TextRule[] = [
  ['forbidden-character', (text) => isVisible(text) && !/[<>]/.test(text)],
  ['malformed', isTrimmed],
  ['not-allowed', isHarmless],
]

/** Whether a link may contain the text, by the link's own rules. */
export function mayCarry(parameter: 'name' | 'description' | 'tenant' | 'to', text: string): boolean {
  const trimmed = text.trim()
  if (parameter === 'tenant') {
    const tenant = trimmed.toLowerCase()
    return tenant.length <= LIMITS.tenant && isTenant(tenant)
  }
  const normal = trimmed.normalize('NFC')
  if (parameter === 'to' && !isNameOfPerson(normal)) return false
  return [...normal].length <= LIMITS[parameter] && FREE_TEXT.every(([, test]) => test(normal))
}

/** The text as a link may contain it, or `null`. */
export function linkable(parameter: 'name' | 'description' | 'to', text: string): string | null {
  return text.trim() === '' || !mayCarry(parameter, text) ? null : text.trim().normalize('NFC')
}

/** The query of a preset with allowed values, as `writeLink` writes it. */
export function queryOf(preset: Partial<Record<Parameter, string>>): string {
  const values = PARAMETERS.flatMap((name) => {
    const value = name === 'v' ? undefined : preset[name]
    return value === undefined ? [] : [[name, [encodeText(value)]] as const]
  })
  return values.length === 0 ? '' : joinQuery({ v: ['1'], ...Object.fromEntries(values) })
}

/** Whether the text has the shape of a client secret, which is then not repeated. */
export function looksLikeSecret(text: string): boolean {
  return /[\w.~-]{3}\dQ~[\w.~-]{20}/.test(text)
}

/** Whether a text can be the name of a person. A telephone number in it would be called instead of one that the reader knows. */
export function isNameOfPerson(text: string): boolean {
  return (text.match(/\p{Nd}/gu) ?? []).length <= 3
}

export function isTrimmed(text: string): boolean {
  return text !== '' && !/^\p{Zs}|\p{Zs}$/u.test(text)
}

/** NFKC makes look-alikes of a scheme, such as full-width ones, the same as the real one. */
export function isHarmless(text: string): boolean {
  return !text.normalize('NFKC').includes('://') && !looksLikeSecret(text)
}

export function isTenant(text: string): boolean {
  return LOWER_GUID.test(text) || DOMAIN.test(text)
}

export function isAccount(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@')
  return LOCAL_PART.test(local) && DOMAIN.test(domain.toLowerCase()) && more.length === 0
}

/** Two initial domains (`….onmicrosoft.com`) belong to two tenants; any other domain may belong to either. */
export function agree(account: string | undefined, tenant: string | undefined): boolean {
  const [one, other] = [account?.split('@')[1], tenant].map(
    (domain) => domain && INITIAL_DOMAIN.exec(domain.toLowerCase())?.[1],
  )
  return !one || !other || one === other
}
