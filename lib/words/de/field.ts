import type { Audience } from '@/lib/guide/audience'
import { byId } from '../by-id'
import type { Catalogue } from '../catalogue'

export const field: Catalogue['field'] = {
  role: {
    'global-administrator': 'Globaler Administrator',
    'application-administrator': 'Anwendungsadministrator',
    'cloud-application-administrator': 'Cloudanwendungsadministrator',
    'application-developer': 'Anwendungsentwickler',
    'privileged-role-administrator': 'Administrator für privilegierte Rollen',
    'global-reader': 'Globaler Leser',
    'security-administrator': 'Sicherheitsadministrator',
    'dynamics-365-administrator': 'Dynamics 365-Administrator',
    'power-platform-administrator': 'Power Platform-Administrator',
    'business-central-administrator': 'Dynamics 365 Business Central-Administrator',
  },
  able: {
    administrators: 'Cloudanwendungsadministrator, Anwendungsadministrator oder Globaler Administrator',
    'policy-owners':
      'Globaler Administrator, oder Sicherheitsadministrator zusammen mit Anwendungsadministrator',
  },
  places: { microsoft: 'Microsoft Entra', practice: 'Übungsmandant' },
  region: byId({ us: 'Vereinigte Staaten', eu: 'Europa' }),
  accountsOf: byId({
    AzureADMyOrg: 'Konten nur in dieser Organisation',
    AzureADMultipleOrgs: 'Konten in beliebigen Organisationen (mehrinstanzenfähig)',
    AzureADandPersonalMicrosoftAccount:
      'Konten in beliebigen Organisationen und persönliche Microsoft-Konten',
    PersonalMicrosoftAccount: 'nur persönliche Microsoft-Konten',
  } satisfies Record<Audience, string>),
}
