import * as z from '@/lib/schema/zod'
import { isPublicKey } from '@/lib/seal/public-key'
import { LANGUAGES } from '@/lib/words/languages'
import { endOfDay } from './last-day'
import { type Offer, regionsIn } from './offer'
import { INTENTS, LIMITS, type LinkProblem, type Parameter } from './parameters'
import { decodeText, encodeText } from './query'
import { agree, FREE_TEXT, isAccount, isHarmless, isNameOfPerson, isTenant, isTrimmed } from './texts'

/** What a link is checked against. Without `now`, a past date is allowed. */
export type LinkRules = { offer: Offer; now?: Date }

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The values of one parameter in a query. Not z.maxLength, which would stop before the other faults are found. */
const ONE_VALUE = z.array(z.string()).check(
  z.minLength(1, problem('missing-version')),
  z.refine((values) => values.length <= 1, problem('repeated')),
)

/** The parameters that are the same in every deployment and on every day, built once. */
const FIXED = {
  v: parameter(z.literal('1', problem('unsupported-version'))),
  name: parameter(freeText(LIMITS.name)),
  description: parameter(freeText(LIMITS.description)),
  tenant: parameter(z.string().check(z.toLowerCase(), atMost(LIMITS.tenant), must('malformed', isTenant))),
  account: parameter(z.string().check(atMost(LIMITS.account), must('malformed', isAccount))),
  ref: parameter(
    z.string().check(
      atMost(LIMITS.ref),
      must('forbidden-character', (text) => /^[A-Za-z0-9 ._#/:-]*$/.test(text)),
      must('malformed', isTrimmed),
      must('not-allowed', isHarmless),
    ),
  ),
  from: parameter(freeText(LIMITS.from)),
  lang: parameter(z.enum(LANGUAGES, problem('not-allowed'))),
  intent: parameter(z.enum(INTENTS, problem('not-allowed'))),
  seal: parameter(z.string().check(must('malformed', isPublicKey))),
  to: parameter(freeText(LIMITS.to).check(must('not-allowed', isNameOfPerson))),
}

/** The parameters of a link and their rules, for a query that is already split. Every message is a `LinkProblem`. */
export function linkSchema({ offer, now }: LinkRules) {
  const { v, name, description, tenant, account, ref, from, lang, intent, seal, to } = FIXED
  const product = parameter(
    z.enum(
      offer.map((entry) => entry.product),
      problem('not-allowed'),
    ),
  )
  const region = parameter(z.enum(regionsIn(offer), problem('not-allowed')))
  const isOver = (day: string) => now !== undefined && endOfDay(day) <= now.getTime()
  const until = parameter(
    z.string().check(
      must('malformed', isDay),
      must('expired', (text) => !isDay(text) || !isOver(text)),
    ),
  )
  const parameters = {
    v,
    product,
    region,
    name,
    description,
    tenant,
    account,
    ref,
    from,
    lang,
    until,
    intent,
    seal,
    to,
  }
  return z.strictObject(parameters satisfies Record<Parameter, unknown>, problem('unknown')).check(
    z.refine((link) => agree(link.account, link.tenant), {
      error: problem('contradictory'),
      path: ['account'],
      // zod keeps the raw value of a faulty parameter, so only valid ones are compared.
      when: ({ issues }) => !issues.some(({ path }) => path?.[0] === 'account' || path?.[0] === 'tenant'),
    }),
    z.refine((link) => isOffered(offer, link), {
      error: problem('not-allowed'),
      path: ['region'],
      when: ({ issues }) => !issues.some(({ path }) => path?.[0] === 'product' || path?.[0] === 'region'),
    }),
    belongsTo('to', 'seal'),
    belongsTo('seal', 'to'),
  )
}

/** Two guides may have different regions. */
function isOffered(offer: Offer, { product, region }: { product?: string; region?: string }): boolean {
  if (product === undefined || region === undefined) return true
  return offer.some((entry) => entry.product === product && entry.regions.includes(region))
}

/** A key without a name, or a name without a key, says to no one who can open the secret. */
function belongsTo(one: 'seal' | 'to', other: 'seal' | 'to') {
  return z.refine<{ seal?: string; to?: string }>(
    (link) => link[one] === undefined || link[other] !== undefined,
    {
      error: problem('incomplete'),
      path: [one],
      when: ({ issues }) => !issues.some(({ path }) => path?.[0] === other),
    },
  )
}

/** A parameter that may be left out and may appear only once. */
function parameter<Value extends string>(value: z.ZodMiniType<Value, string>) {
  return z.exactOptional(
    z.codec(ONE_VALUE, value, {
      decode: ([raw = ''], context) => {
        const text = decodeText(raw)
        if (text === null) context.issues.push({ code: 'custom', input: raw, message: problem('malformed') })
        return text ?? ''
      },
      encode: (text) => [encodeText(text)],
    }),
  )
}

/** Text in any script, shown as text. */
function freeText(limit: number) {
  return z
    .string()
    .check(z.normalize('NFC'), atMost(limit), ...FREE_TEXT.map(([problem, test]) => must(problem, test)))
}

function must(name: LinkProblem, test: (text: string) => boolean) {
  return z.refine<string>(test, name)
}

function atMost(limit: number) {
  return z.maxLength(limit, problem('too-long'))
}

/** The message of a check: the name of a problem, so that a misspelled one does not compile. */
function problem(name: LinkProblem): LinkProblem {
  return name
}

function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
