import { ACTION_IDS } from '@/lib/guide/steps'
import { isVisible } from '@/lib/preset/visible'
import { PURPOSES } from '@/lib/problem/call'
import { holdsSecret } from '@/lib/report/scrub'
import * as z from '@/lib/schema/zod'

/** Names the kind of file, in the file itself. */
export const FORMAT = 'onboarding-record'
export const FORMAT_VERSION = 1

/** The longest text. A link with long names in it is the longest thing in a record. */
export const LONGEST = 4000
const MOST = 1000

/** One visible line, without anything of the form of a secret or a token. */
const text = z.string().check(
  z.minLength(1),
  z.maxLength(LONGEST),
  z.refine((value) => isVisible(value) && value.trim() === value && !holdsSecret(value)),
)
const id = z.string().check(z.regex(/^[\w-]{1,100}$/))
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), z.refine(isInstant))
const listOf = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(MOST))

/** The whole content of a record but for its checksum. docs/record.md describes each field. */
export const recordSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  madeAt: instant,
  page: z.strictObject({ version: text, address: text, place: z.enum(['microsoft', 'practice']) }),
  by: z.strictObject({ name: text, account: text, objectId: id }),
  tenant: z.strictObject({ id, name: text, domain: text }),
  run: z.strictObject({ product: text, region: text, redirectUri: text, link: text }),
  application: z.strictObject({
    name: text,
    clientId: id,
    objectId: id,
    servicePrincipalId: z.nullable(id),
    createdAt: z.nullable(instant),
    signInAudience: text,
    redirectUris: listOf(text),
    permissions: listOf(
      z.strictObject({
        api: z.nullable(text),
        apiClientId: id,
        permissions: listOf(z.strictObject({ id, type: text, value: z.nullable(text) })),
      }),
    ),
  }),
  consents: listOf(z.strictObject({ api: text, permissions: listOf(text), grantId: id })),
  secrets: listOf(
    z.strictObject({
      keyId: id,
      description: text,
      startsAt: z.nullable(instant),
      expiresAt: z.nullable(instant),
      newHere: z.boolean(),
    }),
  ),
  writes: listOf(
    z.strictObject({
      step: z.enum(ACTION_IDS),
      purpose: z.enum(PURPOSES),
      method: z.string().check(z.regex(/^[A-Z]{3,7}$/)),
      path: text,
      at: instant,
      status: z.nullable(z.int().check(z.minimum(100), z.maximum(599))),
      requestId: z.nullable(text),
    }),
  ),
})

/** What was done in a run, by whom and where. It never holds the secret's value or a token. */
export type RunRecord = z.output<typeof recordSchema>

/** The file: the record and the SHA-256 of its canonical JSON, in hexadecimal digits. */
export const fileSchema = z.extend(recordSchema, { sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })

function isInstant(value: string): boolean {
  return !Number.isNaN(Date.parse(value))
}
