import { z } from 'zod'
import { visibleText } from '@/lib/preset/visible'
import { signIn as words } from '@/lib/words/registration/sign-in'
import type { Options } from './options'

/** How the sign-in service refuses: learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code */
export const refusal = z.object({
  error: z.string(),
  error_description: z.string().default(''),
  error_codes: z.array(z.number()).default([]),
})
export type Refusal = z.infer<typeof refusal>

type Kind = Exclude<keyof typeof words.signInRefused, 'other'>

/**
 * What Microsoft's refusals mean for the operator, by number.
 * learn.microsoft.com/entra/identity-platform/reference-error-codes; 530036 is not on that page.
 */
const BY_CODE: readonly (readonly [Kind, readonly number[]])[] = [
  [
    'flowForbidden',
    [53000, 53001, 53002, 53003, 53004, 53011, 50005, 50097, 50131, 530032, 530034, 530035, 530036],
  ],
  ['declined', [65004]],
  ['expired', [70019, 70020]],
  ['adminNeeded', [65001, 90008, 90093, 90094, 90095, 900941, 900981]],
  ['noTenant', [90002, 900023, 50020, 90072, 50034, 51004]],
  ['notPublic', [7000218]],
  ['noClient', [700016, 700011, 7000112]],
  ['busy', [90006, 90024, 90033, 90055, 50033]],
]

const BY_ERROR: Readonly<Record<string, Kind>> = {
  authorization_declined: 'declined',
  access_denied: 'declined',
  expired_token: 'expired',
  code_expired: 'expired',
  temporarily_unavailable: 'busy',
}

const LONGEST = 400

/** The words for a sign-in that ended without a token. No refusal: MSAL itself gave up, because the code had expired. */
export function wordsOfRefusal(refused: Refusal | null, { tenant, clientId }: Options): string {
  if (refused === null) return words.signInRefused.expired('')
  const said = microsoftSays(refused)
  const kind = kindOf(codesOf(refused)) ?? BY_ERROR[refused.error]
  if (kind === undefined) return words.signInRefused.other(said)
  return words.signInRefused[kind](said, { tenant, clientId })
}

function kindOf(codes: readonly number[]): Kind | undefined {
  return BY_CODE.find(([, known]) => codes.some((code) => known.includes(code)))?.[0]
}

/** The numbers in the answer, and the one in its text. */
export function codesOf({ error_codes, error_description }: Refusal): number[] {
  const [, code] = /^AADSTS(\d+)/.exec(error_description) ?? []
  return code === undefined ? error_codes : [...error_codes, Number(code)]
}

/** Microsoft's sentence without the ids behind it, or the name of the error. */
function microsoftSays({ error, error_description }: Refusal): string {
  const [sentence = ''] = error_description.split(/\s*(?:\r?\n|Trace ID:)/)
  return visibleText(sentence || error, LONGEST)
}
