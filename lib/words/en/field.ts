import type { Audience } from '@/lib/guide/audience'
import type { RoleId } from '@/lib/guide/roles'
import type { Able } from '@/lib/problem/remedies'
import { byId } from '../by-id'

/** Words of the field: terms, roles, permissions, audiences. */
export const field = {
  /** Directory roles, as the admin center names them. */
  role: {
    'global-administrator': 'Global Administrator',
    'application-administrator': 'Application Administrator',
    'cloud-application-administrator': 'Cloud Application Administrator',
    'application-developer': 'Application Developer',
    'privileged-role-administrator': 'Privileged Role Administrator',
    'global-reader': 'Global Reader',
    'security-administrator': 'Security Administrator',
    'dynamics-365-administrator': 'Dynamics 365 Administrator',
    'power-platform-administrator': 'Power Platform Administrator',
    'business-central-administrator': 'Dynamics 365 Business Central Administrator',
  } satisfies Record<RoleId, string>,
  /** Roles, as a list for the sentence that names who can do something. */
  able: {
    administrators: 'Cloud Application Administrator, Application Administrator or Global Administrator',
    'policy-owners':
      'Global Administrator, or Security Administrator together with Application Administrator',
  } satisfies Record<Able, string>,
  /** Whose tenant it is. */
  places: { microsoft: 'Microsoft Entra', practice: 'practice tenant' },
  /** Where Unified.to runs for a customer; a deployment names the regions that it adds. */
  region: byId({ us: 'United States', eu: 'Europe' }),
  /** Whose accounts may sign in to an application, in the words of the admin center. */
  accountsOf: byId({
    AzureADMyOrg: 'accounts of this organization only',
    AzureADMultipleOrgs: 'accounts of any organization (multitenant)',
    AzureADandPersonalMicrosoftAccount: 'accounts of any organization and personal Microsoft accounts',
    PersonalMicrosoftAccount: 'personal Microsoft accounts only',
  } satisfies Record<Audience, string>),
}
