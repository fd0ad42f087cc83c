import { addServicePrincipal, draftApplication, type Maker } from '../directory/changes'
import { type Directory, emptyDirectory } from '../directory/directory'
import { newGuid } from '../ids'
import { MICROSOFT } from './first-party'

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

/** Other people's applications, each with its service principal, and services of Microsoft. */
export type Crowd = Pick<Directory, 'applications' | 'servicePrincipals'>

/** Stands for the tenant and the domain of the world that looks at a row. */
const HERE = 'here'

/** Makes the crowd of a large company. It is made once: the worlds that have it share it. */
export function makeCrowd(
  { random, now }: Pick<Maker, 'random' | 'now'>,
  count: { applications: number; servicePrincipals: number },
): Crowd {
  const directory = emptyDirectory()
  const maker = { directory, tenantId: HERE, domain: HERE, random, now }
  const app = draftApplication(maker, TRADES.join(), { appId: null, ownerIds: [] })
  const principal = addServicePrincipal(maker, { ...app, ownerTenantId: HERE, scopes: [] })
  directory.servicePrincipals.remove(principal.id)
  // Copies share all that is alike, so that thousands of them are made in no time and stay small.
  for (let number = 0; number < count.servicePrincipals; number += 1) {
    const [id, appId] = [newGuid(random), newGuid(random)]
    const own = number < count.applications
    const displayName = own ? `${TRADES[number % TRADES.length]} ${number}` : `Service ${number}`
    if (own) directory.applications.put({ ...app, id: newGuid(random), appId, displayName })
    directory.servicePrincipals.put({
      ...principal,
      id,
      appId,
      displayName,
      appDisplayName: displayName,
      appOwnerOrganizationId: own ? HERE : MICROSOFT,
      servicePrincipalNames: [appId],
    })
  }
  return directory
}

/** Fills a tenant with the crowd. What the world changes of it, it keeps for itself. */
export function addCrowd(
  { directory, tenantId, domain }: Pick<Maker, 'directory' | 'tenantId' | 'domain'>,
  crowd: Crowd,
): void {
  directory.applications.share(crowd.applications, (app) => ({ ...app, publisherDomain: domain }))
  directory.servicePrincipals.share(crowd.servicePrincipals, (principal) =>
    principal.appOwnerOrganizationId === HERE
      ? { ...principal, appOwnerOrganizationId: tenantId }
      : principal,
  )
}
