import * as z from 'zod/mini'
import { PRODUCT_IDS } from '@/lib/guide/products'
import { LANGUAGES } from '@/lib/words/languages'
import { endOfDay } from './last-day'
import { decodeText, encodeText } from './query'
import { isVisible } from './visible'
import { LIMITS, type LinkProblem, type Parameter } from './words'

// zod may not try to compile checkers: the page's Content-Security-Policy forbids it and would report each try.
z.config({ jitless: true })

/** What a link is measured against. Without `now`, a date that is over is a date like any other. */
export type LinkRules = { regions: readonly string[]; now?: Date }

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z]$/
const LOCAL_PART = /^[a-z0-9'._!#^~+-]*[a-z0-9'_!#^~+-]$/i
const INITIAL_DOMAIN = /^([^.]+)(?:\.mail)?\.onmicrosoft\.com$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What a query holds of one parameter. Not z.maxLength, which would end the reading before the other faults. */
const ONE_VALUE = z.array(z.string()).check(
  z.minLength(1, problem('missing-version')),
  z.refine((values) => values.length <= 1, problem('repeated')),
)

/** The parameters that are the same in every deployment and on every day, made once. */
const FIXED = {
  v: parameter(z.literal('1', problem('unsupported-version'))),
  product: parameter(z.enum(PRODUCT_IDS, problem('not-allowed'))),
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
}

/** The parameters of a link and what each may be, from a taken-apart query. Every message is a `LinkProblem`. */
export function linkSchema({ regions, now }: LinkRules) {
  const { v, product, name, description, tenant, account, ref, from, lang } = FIXED
  const region = parameter(z.enum(regions, problem('not-allowed')))
  const isOver = (day: string) => now !== undefined && endOfDay(day) <= now.getTime()
  const until = parameter(
    z.string().check(
      must('malformed', isDay),
      must('expired', (text) => !isDay(text) || !isOver(text)),
    ),
  )
  const parameters = { v, product, region, name, description, tenant, account, ref, from, lang, until }
  return z.strictObject(parameters satisfies Record<Parameter, unknown>, problem('unknown')).check(
    z.refine((link) => agree(link.account, link.tenant), {
      error: problem('contradictory'),
      path: ['account'],
      // zod keeps what a faulty parameter came as, so only faultless ones can be compared.
      when: ({ issues }) => !issues.some(({ path }) => path?.[0] === 'account' || path?.[0] === 'tenant'),
    }),
  )
}

/** Whether the text has the shape of a client secret, which is then not repeated. */
export function looksLikeSecret(text: string): boolean {
  return /[\w.~-]{3}\dQ~[\w.~-]{20}/.test(text)
}

/** A parameter that may be left out and that may be given once. */
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

/** Text in any script, which the page shows as text. */
function freeText(limit: number) {
  return z.string().check(
    z.normalize('NFC'),
    atMost(limit),
    must('forbidden-character', (text) => isVisible(text) && !/[<>]/.test(text)),
    must('malformed', isTrimmed),
    must('not-allowed', isHarmless),
  )
}

function must(name: LinkProblem, test: (text: string) => boolean) {
  return z.refine<string>(test, name)
}

function atMost(limit: number) {
  return z.maxLength(limit, problem('too-long'))
}

/** The message of a check: a problem's name, so that a misspelt one does not compile. */
function problem(name: LinkProblem): LinkProblem {
  return name
}

function isTrimmed(text: string): boolean {
  return text !== '' && !/^\p{Zs}|\p{Zs}$/u.test(text)
}

/** NFKC makes look-alikes of a scheme, such as full-width ones, the same as the real one. */
function isHarmless(text: string): boolean {
  return !text.normalize('NFKC').includes('://') && !looksLikeSecret(text)
}

function isTenant(text: string): boolean {
  return GUID.test(text) || DOMAIN.test(text)
}

function isAccount(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@')
  return LOCAL_PART.test(local) && DOMAIN.test(domain.toLowerCase()) && more.length === 0
}

function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Two initial domains (`….onmicrosoft.com`) belong to two tenants; any other domain may belong to either. */
function agree(account: string | undefined, tenant: string | undefined): boolean {
  const [one, other] = [account?.split('@')[1], tenant].map(
    (domain) => domain && INITIAL_DOMAIN.exec(domain.toLowerCase())?.[1],
  )
  return !one || !other || one === other
}
