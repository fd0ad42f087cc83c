import type { Application } from '../directory/application'
import { lengthOf, type OfferedApp } from '../directory/directory'
import { DIRECTORY } from '../limits'
import { isAppAdmin, isAppDeveloper, type World } from '../worlds'
import type { Call } from './call'
import { denied, GraphError } from './error'

/*
 * A delegated call needs the scope and the person's own right. These are the rights
 * (learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference).
 */

/** Who may register: the roles for it always, others where the company lets them, each up to a number. */
export function requireRegistration(call: Call): void {
  const { caller, world } = call
  const { applications, deletedApplications, servicePrincipals, deletedServicePrincipals } = world.directory
  if (!isAppAdmin(caller.person)) {
    if (!isAppDeveloper(caller.person) && !world.settings.policy.usersMayRegisterApps) throw denied()
    const own = [...applications.all(), ...deletedApplications.all()].filter((app) =>
      app.ownerIds.includes(caller.person.id),
    )
    if (own.length >= world.settings.quota.person) throw quotaExceeded('Principal')
  }
  const all =
    applications.size + deletedApplications.size + servicePrincipals.size + deletedServicePrincipals.size
  if (all >= world.settings.quota.tenant) throw quotaExceeded('Tenant')
}

function quotaExceeded(whose: 'Principal' | 'Tenant'): GraphError {
  return new GraphError(
    403,
    'Directory_QuotaExceeded',
    `The directory object quota limit for the ${whose} has been exceeded. Please ask your administrator to increase the quota limit or delete objects to reduce the used quota.`,
  )
}

/** Every caller may write a bounded amount only, on top of the company's own quota. */
export function requireRoom({ directory }: World): void {
  if (lengthOf(directory) >= DIRECTORY.length)
    throw new GraphError(
      403,
      'Directory_QuotaExceeded',
      'This practice company holds as much as it can. Delete applications for good, or start over with a new company.',
    )
}

/** Administrators and owners change an application. */
export function requireApplicationRight(call: Call, app: Application): void {
  const { person } = call.caller
  if (!isAppAdmin(person) && !app.ownerIds.includes(person.id)) throw denied()
}

/** Who registers becomes owner, administrators excepted: their creations have no owner. */
export function ownersOfNew(call: Call): readonly string[] {
  const { person } = call.caller
  return isAppAdmin(person) ? [] : [person.id]
}

/** Of a multitenant application only an administrator makes the service principal; else an owner may. */
export function requirePrincipalRight(call: Call, app: OfferedApp): void {
  const { person } = call.caller
  if (isAppAdmin(person)) return
  const local = call.world.directory.applications.find('appId', app.appId)
  const owned = local?.ownerIds.includes(person.id) === true && isAppDeveloper(person)
  if (!owned || app.signInAudience !== 'AzureADMyOrg') throw denied()
}

/** Service principals that exist, deleted items, and consent for others are the administrators' alone. */
export function requireAppAdmin(call: Call): void {
  if (!isAppAdmin(call.caller.person)) throw denied()
}
