import type { Audience } from '@/lib/guide/audience'
import { byId } from '../by-id'
import type { Catalogue } from '../catalogue'

export const field: Catalogue['field'] = {
  able: {
    administrators: 'Cloudanwendungsadministrator, Anwendungsadministrator oder Globaler Administrator',
    'policy-owners':
      'Globaler Administrator, oder Sicherheitsadministrator zusammen mit Anwendungsadministrator',
  },
  accountsOf: byId({
    AzureADMyOrg: 'Konten nur in dieser Organisation',
    AzureADMultipleOrgs: 'Konten in beliebigen Organisationen (mehrinstanzenfähig)',
    AzureADandPersonalMicrosoftAccount:
      'Konten in beliebigen Organisationen und persönliche Microsoft-Konten',
    PersonalMicrosoftAccount: 'nur persönliche Microsoft-Konten',
  } satisfies Record<Audience, string>),
}
