import { GUID } from '@/lib/guide/guid'
import { isVisible } from '@/lib/preset/visible'
import * as z from '@/lib/schema/zod'

/** What the header of a seal calls it, so that no other JWE is taken for one. */
export const TYPE = 'onboarding-seal'
export const VERSION = 1

/** The longest address or value in a seal. */
const LONGEST = 400
/** In code points. More than any name that Entra accepts. learn.microsoft.com/graph/api/resources/application */
const LONGEST_NAME = 256

const line = z.string().check(
  z.minLength(1),
  // A code point has at most two code units.
  z.maxLength(2 * LONGEST_NAME),
  z.refine((text) => [...text].length <= LONGEST_NAME && isVisible(text)),
)
const guid = z.string().check(z.regex(GUID))
const tableId = z.string().check(z.regex(/^[\w-]{1,40}$/))
const instant = z.string().check(
  z.maxLength(40),
  z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
)

/** What is sealed. docs/seal.md describes each field. A new field is a new version: an older page could not tell it from a change. */
export const contentSchema = z.strictObject({
  clientId: guid,
  /** The secret's Value. Entra's have 40 characters; the longest that is taken here is ten times that. */
  secret: z.string().check(z.minLength(1), z.maxLength(LONGEST), z.regex(/^[\x21-\x7E]+$/)),
  keyId: guid,
  expiresAt: instant,
  tenant: z.strictObject({ id: guid, name: line, domain: line }),
  /** Ids of the page's own tables. */
  product: tableId,
  region: tableId,
  /** As the page of the person who sealed it said. Anyone who has the public key could have written it. */
  sealedBy: z.strictObject({ name: line, account: line }),
  sealedAt: instant,
})

/** The credentials, and where they come from. */
export type SealedContent = z.output<typeof contentSchema>

/** What everyone can read of a seal. It is protected: a change is found when the seal is opened. */
export const headerSchema = z.object({
  typ: z.literal(TYPE),
  v: z.literal(VERSION),
  alg: z.literal('ECDH-ES'),
  enc: z.literal('A256GCM'),
  /** The id of the key that opens it. */
  kid: z.string().check(z.regex(/^[\w-]{43}$/)),
  /** The address of the page that sealed it. */
  iss: z.string().check(z.maxLength(LONGEST), z.refine(isOrigin)),
  /** Seconds since the epoch, as in a JWT (rfc-editor.org/rfc/rfc7519#section-4.1.4). */
  exp: z.int().check(z.minimum(0), z.maximum(253_402_300_799)),
})

export type SealHeader = z.output<typeof headerSchema>

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}
