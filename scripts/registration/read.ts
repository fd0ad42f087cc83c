import { z } from 'zod'
import { visibleNames } from '@/lib/preset/visible'
import { answers as words } from '@/lib/words/registration/answers'
import { Unchecked } from './unchecked'

const text = z.string()
const maybe = text.nullish()
const uris = z.object({ redirectUris: z.array(text) })
const credentials = z.array(z.object({ keyId: text, displayName: maybe, endDateTime: maybe }))

/** A registration as far as it is looked at: learn.microsoft.com/graph/api/resources/application */
const application = z.object({
  id: text,
  appId: text,
  displayName: text,
  signInAudience: text,
  publisherDomain: maybe,
  disabledByMicrosoftStatus: maybe,
  isDisabled: z.boolean().nullish(),
  isFallbackPublicClient: z.boolean().nullish(),
  spa: uris,
  publicClient: uris,
  web: uris.extend({
    implicitGrantSettings: z.object({
      enableAccessTokenIssuance: z.boolean(),
      enableIdTokenIssuance: z.boolean(),
    }),
  }),
  requiredResourceAccess: z.array(
    z.object({ resourceAppId: text, resourceAccess: z.array(z.object({ id: text, type: text })) }),
  ),
  // Kept complete: a change replaces all of it.
  optionalClaims: z.looseObject({ idToken: z.array(z.looseObject({ name: text })) }).nullish(),
  passwordCredentials: credentials,
  keyCredentials: credentials,
  verifiedPublisher: z.object({ displayName: maybe }).nullish(),
})

const principal = z.object({ id: text, accountEnabled: z.boolean(), appOwnerOrganizationId: maybe })

export type Application = z.infer<typeof application>
export type Principal = z.infer<typeof principal>

/** What was read: the registration, and its service principal in the tenant of who asked, where there is one. */
export type Reading = { application: Application; principal: Principal | null; reads: number }

const LONGEST_WAIT = 30_000

/**
 * Reads the registration with two GETs. Throws `Unchecked`: nothing was found, Microsoft refused, or its answer is
 * none. learn.microsoft.com/graph/api/application-get, learn.microsoft.com/graph/api/serviceprincipal-get
 */
export async function readRegistration(graph: string, token: string, appId: string): Promise<Reading> {
  const path = `(appId='${appId}')`
  const app = await get(`${graph}/v1.0/applications${path}`, token)
  const select = '$select=id,accountEnabled,appOwnerOrganizationId'
  const own = await get(`${graph}/v1.0/servicePrincipals${path}?${select}`, token)
  const found = own === null ? null : parsed(principal, own)
  if (app === null)
    throw new Unchecked(words.notFound({ appId, homeTenant: found?.appOwnerOrganizationId ?? null }))
  return { application: parsed(application, app), principal: found, reads: 2 }
}

/** The JSON of the answer; `null` where there is no such object. */
async function get(url: string, token: string): Promise<unknown> {
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    // A redirect could carry the token elsewhere.
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST_WAIT),
  }).catch(() => {
    throw new Unchecked(words.notReached)
  })
  const body: unknown = await answer.json().catch(() => undefined)
  if (answer.ok && body === undefined) throw new Unchecked(words.notUnderstood)
  if (answer.ok) return body
  const { code = '', message = '' } = refusal.safeParse(body).data?.error ?? {}
  if (answer.status === 404 && code === 'Request_ResourceNotFound') return null
  const id = answer.headers.get('request-id') ?? ''
  throw new Unchecked(words.refused({ status: answer.status, code, message, id }))
}

const refusal = z.object({ error: z.object({ code: text, message: text }) })

function parsed<Of extends z.ZodType>(shape: Of, body: unknown): z.output<Of> {
  const { data } = shape.safeParse(visibleNames(body))
  if (data === undefined) throw new Unchecked(words.notUnderstood)
  return data
}
