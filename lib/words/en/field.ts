import type { Audience } from '@/lib/guide/audience'
import type { Able } from '@/lib/problem/ways-on'
import { byId } from '../by-id'

/** Words of the field: terms, roles, permissions, audiences. */
export const field = {
  /** Roles, as a list for the sentence that names who can do something. */
  able: {
    administrators: 'Cloud Application Administrator, Application Administrator or Global Administrator',
    'policy-owners':
      'Global Administrator, or Security Administrator together with Application Administrator',
  } satisfies Record<Able, string>,
  /** Whose accounts may sign in to an application, in the words of the admin center. */
  accountsOf: byId({
    AzureADMyOrg: 'accounts of this organization only',
    AzureADMultipleOrgs: 'accounts of any organization (multitenant)',
    AzureADandPersonalMicrosoftAccount: 'accounts of any organization and personal Microsoft accounts',
    PersonalMicrosoftAccount: 'personal Microsoft accounts only',
  } satisfies Record<Audience, string>),
}
