import { addServicePrincipal, draftApplication } from '../directory/life'
import { newGuid } from '../ids'
import { MICROSOFT } from './first-party'
import type { World } from './world'

const TRADES = [
  'Payroll',
  'Travel',
  'Helpdesk',
  'Intranet',
  'Backup',
  'Reports',
  'Training',
  'Parking',
  'Canteen',
  'Badges',
]

/** Fills a tenant with other people's applications, each with its service principal, and with services of Microsoft. */
export function addCrowd(world: World, applications: number, servicePrincipals: number): void {
  const { directory, random } = world
  const app = draftApplication(world, TRADES.join(), { appId: null, ownerIds: [] })
  const principal = addServicePrincipal(world, { ...app, ownerTenantId: world.tenantId, scopes: [] })
  directory.servicePrincipals.remove(principal.id)
  // Copies share all that is alike, so that thousands of them are made in no time and stay small.
  for (let number = 0; number < servicePrincipals; number += 1) {
    const [id, appId] = [newGuid(random), newGuid(random)]
    const own = number < applications
    const displayName = own ? `${TRADES[number % TRADES.length]} ${number}` : `Service ${number}`
    if (own) directory.applications.put({ ...app, id: newGuid(random), appId, displayName })
    directory.servicePrincipals.put({
      ...principal,
      id,
      appId,
      displayName,
      appDisplayName: displayName,
      appOwnerOrganizationId: own ? world.tenantId : MICROSOFT,
      servicePrincipalNames: [appId],
    })
  }
}
