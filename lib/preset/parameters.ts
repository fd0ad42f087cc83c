import { APP_NAME_LIMIT } from '@/lib/guide/app-name-limit'

/** Every parameter that a link may have, in the order of a written link. */
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
  'lang',
  'until',
  'intent',
  'seal',
  'to',
] as const

export type Parameter = (typeof PARAMETERS)[number]

/** What a link can be for, besides the guide from its beginning. */
export const INTENTS = ['renew'] as const

export type Intent = (typeof INTENTS)[number]

/** Every fault that a parameter can have. The last two are for signatures only. */
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
  'incomplete',
  'unsigned',
  'foreign',
] as const

export type LinkProblem = (typeof LINK_PROBLEMS)[number]

/**
 * The longest values, in code points. An account has Microsoft's limit for a user principal name:
 * learn.microsoft.com/entra/identity/hybrid/prepare-user-principal-name
 */
export const LIMITS = {
  name: APP_NAME_LIMIT,
  description: 120,
  tenant: 253,
  account: 113,
  ref: 60,
  from: 60,
  to: 60,
} as const

/** Whether a link may have a parameter of this name. */
export function isParameter(name: string): name is Parameter {
  return PARAMETERS.some((parameter) => parameter === name)
}
