import { safety as words } from '@/lib/words/registration/safety'
import { azRest } from '../az'
import type { Application } from '../read'
import { advice, ok, type Row, wrong } from '../row'

/** What a public client does not need, and what others could use in its name. */
export function safetyRows({ application }: { application: Application }): Row[] {
  return [credentials(application), implicit(application), ...publicFlows(application)]
}

function credentials({ id, passwordCredentials, keyCredentials }: Application): Row {
  const secrets = passwordCredentials.map(({ keyId }) =>
    azRest('POST', `/applications/${id}/removePassword`, { keyId }),
  )
  const keys =
    keyCredentials.length > 0 ? [azRest('PATCH', `/applications/${id}`, { keyCredentials: [] })] : []
  const names = [...passwordCredentials, ...keyCredentials].map(({ displayName, keyId, endDateTime }) =>
    words.credential({ name: displayName ?? keyId, until: endDateTime?.slice(0, 10) ?? '' }),
  )
  if (names.length === 0) return ok('credentials', words.credentials.ok)
  return wrong('credentials', words.credentials.there(names), [...secrets, ...keys])
}

/** learn.microsoft.com/entra/identity-platform/v2-oauth2-implicit-grant-flow */
function implicit({ id, web: { implicitGrantSettings: on } }: Application): Row {
  if (!on.enableAccessTokenIssuance && !on.enableIdTokenIssuance)
    return ok('implicit-grant', words.implicit.ok)
  const off = { enableAccessTokenIssuance: false, enableIdTokenIssuance: false }
  const mend = azRest('PATCH', `/applications/${id}`, { web: { implicitGrantSettings: off } })
  return wrong('implicit-grant', words.implicit.on, [mend])
}

function publicFlows({ id, isFallbackPublicClient }: Application): Row[] {
  if (isFallbackPublicClient !== true) return []
  const mend = azRest('PATCH', `/applications/${id}`, { isFallbackPublicClient: false })
  return [advice('public-client-flows', words.publicFlows, [mend])]
}
