import { PRODUCT_IDS } from '@/lib/guide/products'
import { APP_NAME_LIMIT } from '@/lib/guide/run'

/** Every parameter that a link may have, in the order in which a link is written. */
export const PARAMETERS = [
  'v',
  'product',
  'region',
  'name',
  'description',
  'tenant',
  'account',
  'ref',
  'from',
  'until',
] as const

export type Parameter = (typeof PARAMETERS)[number]

/** Every way in which a parameter can be wrong; the last two are of signatures alone. */
export const LINK_PROBLEMS = [
  'unknown',
  'repeated',
  'missing-version',
  'unsupported-version',
  'not-allowed',
  'too-long',
  'forbidden-character',
  'malformed',
  'expired',
  'contradictory',
  'unsigned',
  'foreign',
] as const

export type LinkProblem = (typeof LINK_PROBLEMS)[number]

/**
 * The longest values, in code points. An account is bounded as Microsoft bounds a user principal name:
 * learn.microsoft.com/entra/identity/hybrid/prepare-user-principal-name
 */
export const LIMITS = {
  name: APP_NAME_LIMIT,
  description: 120,
  tenant: 253,
  account: 113,
  ref: 60,
  from: 60,
} as const

/** What would be right instead, as a sentence for the person who opened the link. */
export function allowedFor(parameter: string, problem: LinkProblem, regions: readonly string[]): string {
  switch (problem) {
    case 'repeated':
      return 'Each parameter once.'
    case 'expired':
      return parameter === 'until'
        ? 'A day that is not over yet; this link was good through the end of its day in UTC.'
        : 'A signature whose time is not over.'
    case 'unsigned':
      return 'A link that support has signed.'
    case 'foreign':
      return 'The signature that this very link was given here.'
    case 'contradictory':
      return 'An account of the tenant that the link names.'
    default:
      return isParameter(parameter) ? valuesOf(parameter, regions) : `Only ${PARAMETERS.join(', ')}.`
  }
}

/** Whether a link may have a parameter of this name. */
export function isParameter(name: string): name is Parameter {
  return PARAMETERS.some((parameter) => parameter === name)
}

function valuesOf(parameter: Parameter, regions: readonly string[]): string {
  switch (parameter) {
    case 'v':
      return 'The version of the link, v=1.'
    case 'product':
      return `One of ${PRODUCT_IDS.join(', ')}.`
    case 'region':
      return `One of ${regions.join(', ')}.`
    case 'name':
    case 'description':
    case 'from':
      return `1 to ${LIMITS[parameter]} letters, numbers, punctuation marks, symbols and spaces, with no space at either end. No line breaks, invisible characters, angle brackets, web addresses or secrets.`
    case 'tenant':
      return 'A domain such as contoso.onmicrosoft.com, or a tenant ID: 32 hexadecimal digits in five groups.'
    case 'account':
      return `A user principal name such as admin@contoso.com, at most ${LIMITS.account} characters.`
    case 'ref':
      return `1 to ${LIMITS.ref} of the letters A to Z, digits, spaces and . _ - # / : with no space at either end. No web addresses.`
    case 'until':
      return 'A day written as year-month-day, such as 2030-12-31.'
  }
}
