import type { Audience } from '@/lib/guide/audience'
import { byId } from '../by-id'

/** Words of the field: terms, roles, permissions, audiences. */
export const field = {
  /** Whose accounts may sign in to an application, in the words of the admin center. */
  accountsOf: byId({
    AzureADMyOrg: 'accounts of this organization only',
    AzureADMultipleOrgs: 'accounts of any organization (multitenant)',
    AzureADandPersonalMicrosoftAccount: 'accounts of any organization and personal Microsoft accounts',
    PersonalMicrosoftAccount: 'personal Microsoft accounts only',
  } satisfies Record<Audience, string>),
}
