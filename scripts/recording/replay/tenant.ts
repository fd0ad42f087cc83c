import type { SettingsChange } from 'entra-sandbox'
import { type GraphCall, listIn } from '../calls'
import { isRecord } from '../exchange'
import { ROLE_TEMPLATES } from '../mask/well-known'
import { ORIGIN, type Own, type OwnAnswer, ownAnswer } from './own'

const SCOPES = [
  'openid',
  'profile',
  'offline_access',
  'User.Read',
  'Application.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
]
const TOKEN_LIFE = 30 * 60_000

/** A tenant of the sandbox in this process, as like the recorded one as the recording tells. */
export type Tenant = {
  /** Lets time pass, or go back: the tenant's clock is the recording's. */
  at(time: number): void
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
    as?: 'administrator',
  ): Promise<OwnAnswer>
  /** The next request of this form is refused with this status. */
  refuse(on: string, trouble: { status: number; retryAfter?: number } | { challenge: 'claims' }): void
}

export function openTenant(calls: readonly GraphCall[], own: Own): Tenant {
  const { sandbox } = own
  const { control } = sandbox
  own.at(calls[0]?.sentAt ?? Date.now())
  const { tenantId } = control.createWorld({ seed: offersDynamics(calls) ? 'fresh' : 'no-dynamics' })
  control.change(tenantId, rulesIn(calls))
  const person = personIn(calls)
  const tokens = new Map<string, { value: string; madeAt: number }>()

  async function token(persona: Persona): Promise<string> {
    const known = tokens.get(persona)
    const now = own.now()
    if (known && now >= known.madeAt && now - known.madeAt < TOKEN_LIFE) return known.value
    const { access_token } = await control.token(tenantId, { persona, scopes: SCOPES })
    tokens.set(persona, { value: access_token, madeAt: now })
    return access_token
  }

  return {
    at: own.at,
    async ask(method, path, body, headers = {}, as) {
      const request = new Request(`${ORIGIN}/v1.0${path}`, {
        method,
        headers: {
          ...(body == null ? {} : { 'content-type': 'application/json' }),
          ...headers,
          authorization: `Bearer ${await token(as ? 'ada' : person)}`,
        },
        ...(body == null || method === 'GET' ? {} : { body: JSON.stringify(body) }),
      })
      return ownAnswer(await sandbox.fetch(request))
    },
    refuse: (on, trouble) => {
      control.addFaults(tenantId, { on, do: trouble })
    },
  }
}

type Persona = 'ada' | 'carl' | 'dora' | 'umar'

/** Who of the sandbox's people may do what the recorded person may. */
function personIn(calls: readonly GraphCall[]): Persona {
  const asked = calls.filter(({ path, status }) => /^\/me\/\w*emberOf/.test(path) && status === 200)
  if (asked.length === 0) return 'ada'
  const held = asked.flatMap(({ responseBody }) =>
    listIn(responseBody, 'value').map((row) => row['roleTemplateId']),
  )
  const [global, app, cloud, developer] = ROLE_TEMPLATES
  if (held.includes(global)) return 'ada'
  if (held.includes(app) || held.includes(cloud)) return 'carl'
  return held.includes(developer) ? 'dora' : 'umar'
}

/** The rules of a company show themselves by what they refuse. */
function rulesIn(calls: readonly GraphCall[]): SettingsChange {
  const refused = (code: string): boolean => calls.some((call) => codeOf(call) === code)
  const mayNotRegister = calls.some(
    (call) => call.status === 403 && call.method !== 'GET' && /^\/applications(?:$|\()/.test(call.path),
  )
  return {
    policy: {
      secretDays: refused('CredentialInvalidLifetimeAsPerAppPolicy') ? longestLife(calls) : null,
      secretsAllowed: !refused('CredentialTypeNotAllowedAsPerAppPolicy'),
      multitenantAllowed: !refused('SignInAudienceNotAllowedAsPerAppPolicy'),
      usersMayRegisterApps: !mayNotRegister,
    },
  }
}

export function codeOf({ responseBody }: Pick<GraphCall, 'responseBody'>): string {
  const error = responseBody.known && isRecord(responseBody.value) ? responseBody.value['error'] : null
  return isRecord(error) && typeof error['code'] === 'string' ? error['code'] : ''
}

const DAY = 86_400_000

/** The longest life in days that was accepted; a day where none was. */
function longestLife(calls: readonly GraphCall[]): number {
  const lives = calls
    .filter(({ path, status }) => path.endsWith('/addPassword') && status === 200)
    .flatMap(({ responseBody }) =>
      responseBody.known && isRecord(responseBody.value) ? [responseBody.value] : [],
    )
    .map((secret) => Date.parse(String(secret['endDateTime'])) - Date.parse(String(secret['startDateTime'])))
    .filter(Number.isFinite)
  return Math.min(Math.max(1, Math.ceil(Math.max(0, ...lives) / DAY)), 3_650)
}

/** Where Microsoft does not offer Dynamics 365, adding its API to the tenant is refused. */
function offersDynamics(calls: readonly GraphCall[]): boolean {
  return !calls.some(
    ({ method, path, status }) =>
      method !== 'GET' && status === 400 && /^\/servicePrincipals\(appId='0000|38c77d00/.test(path),
  )
}
