import { identity as words } from '@/lib/words/registration/identity'
import { azRest } from '../az'
import type { Application, Reading } from '../read'
import { advice, ok, type Row, wrong } from '../row'
import type { Wanted } from '../wanted'

/** Who may sign in, whether anyone can at the moment, and whom the consent page names. */
export function identityRows(reading: Reading, wanted: Wanted): Row[] {
  const { application } = reading
  return [
    audience(reading, wanted),
    enabled(reading),
    ownPrincipal(reading),
    publisher(application),
    domain(application),
    name(application, wanted),
  ]
}

/** learn.microsoft.com/entra/identity-platform/supported-accounts-validation */
function audience({ application, principal }: Reading, { signInTenant }: Wanted): Row {
  const { id, appId, displayName, signInAudience } = application
  const said = words.audience
  const mend = [azRest('PATCH', `/applications/${id}`, { signInAudience: 'AzureADMultipleOrgs' })]
  switch (signInAudience) {
    case 'AzureADMultipleOrgs':
      return ok('audience', said.ok)
    case 'AzureADandPersonalMicrosoftAccount':
      return advice('audience', said.personalToo, mend)
    case 'AzureADMyOrg':
      return isForOthers(signInTenant, principal?.appOwnerOrganizationId)
        ? wrong('audience', said.single({ appId, displayName }), mend)
        : advice('audience', said.singleOnPurpose(signInTenant), mend)
    default:
      return wrong('audience', said.unfit(signInAudience), mend)
  }
}

/** Whether people of another tenant are to sign in. A domain may be one of the registration's own tenant. */
function isForOthers(signInTenant: string, home: string | null | undefined): boolean {
  if (signInTenant === 'organizations') return true
  return /^[0-9a-f-]{36}$/.test(signInTenant) && home != null && signInTenant !== home.toLowerCase()
}

/** learn.microsoft.com/graph/api/resources/application, `disabledByMicrosoftStatus` */
function enabled({ application }: Reading): Row {
  const { id, appId, displayName, disabledByMicrosoftStatus: status, isDisabled } = application
  const about = { appId, displayName }
  if (status && status !== 'NotDisabled')
    return wrong('enabled', words.enabled.byMicrosoft({ ...about, status }))
  if (isDisabled !== true) return ok('enabled', words.enabled.ok)
  const mend = azRest('PATCH', `/applications/${id}`, { isDisabled: false })
  return wrong('enabled', words.enabled.deactivated(about), [mend])
}

function ownPrincipal({ application, principal }: Reading): Row {
  const { appId, displayName } = application
  if (principal === null) return ok('service-principal', words.principal.none)
  if (principal.accountEnabled) return ok('service-principal', words.principal.ok)
  const mend = azRest('PATCH', `/servicePrincipals/${principal.id}`, { accountEnabled: true })
  return wrong('service-principal', words.principal.off({ appId, displayName }), [mend])
}

/** learn.microsoft.com/entra/identity-platform/publisher-verification-overview */
function publisher({ id, displayName, verifiedPublisher }: Application): Row {
  const verified = verifiedPublisher?.displayName
  if (verified) return ok('publisher', words.publisher.ok(verified))
  const body = { verifiedPublisherId: words.publisher.partnerId }
  return advice('publisher', words.publisher.unverified(displayName), [
    azRest('POST', `/applications/${id}/setVerifiedPublisher`, body),
  ])
}

/** learn.microsoft.com/entra/identity-platform/howto-configure-publisher-domain */
function domain({ publisherDomain }: Application): Row {
  if (publisherDomain && !/\.onmicrosoft\.com$/i.test(publisherDomain))
    return ok('publisher-domain', words.domain.ok(publisherDomain))
  return advice('publisher-domain', words.domain.unfit(publisherDomain ?? null))
}

function name({ id, displayName }: Application, wanted: Wanted): Row {
  if (displayName === wanted.name) return ok('name', words.name.ok(displayName))
  const mend = azRest('PATCH', `/applications/${id}`, { displayName: wanted.name })
  return advice('name', words.name.differs({ there: displayName, here: wanted.name }), [mend])
}
