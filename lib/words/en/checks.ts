import type { Check } from '@/lib/steps/check'
import type { Finding } from '@/lib/steps/check-everything/findings'
import type { Texts } from '../say'
import { field } from './field'

const line: Texts<Check, { label: string; detail: string }> = {
  registration: ({ name, audience }) => ({
    label: 'Application registered',
    detail: `${name}, for ${field.accountsOf(audience)}`,
  }),
  'redirect-uri': ({ uri }) => ({ label: 'Redirect URI', detail: uri }),
  permissions: ({ apis }) => ({
    label: 'API permissions',
    detail: apis.map(({ api, scopes }) => `${api}: ${scopes.join(', ')}`).join('; '),
  }),
  consent: ({ api, missing, leftOut }) => ({
    label: `Admin consent for ${api}`,
    detail: leftOut
      ? `left out: your tenant does not have ${api}`
      : missing.length > 0
        ? `missing: ${missing.join(', ')}`
        : 'for everyone in this tenant',
  }),
  secret: ({ keyId }) => ({ label: 'Client secret', detail: `Secret ID ${keyId}` }),
}

const finding: Texts<Finding, { label: string; detail: string }> = {
  application: ({ name, ok }) => ({
    label: 'Application',
    detail: ok ? name : 'not found in this tenant',
  }),
  'sign-in': ({ ok }) => ({
    label: 'Sign-in to the application',
    detail: ok ? 'allowed' : 'switched off for the people of this tenant',
  }),
  audience: ({ audience, ok }) => ({
    label: 'Supported account types',
    detail: `${ok ? '' : 'too narrow: '}${field.accountsOf(audience)}`,
  }),
  'redirect-uri': ({ uri, ok }) => ({ label: 'Redirect URI', detail: ok ? uri : `missing: ${uri}` }),
  permissions: ({ missing }) => ({
    label: 'API permissions',
    detail: missing.length === 0 ? 'all are listed' : `missing: ${missing.join(', ')}`,
  }),
  consent: ({ api, missing, read }) => ({
    label: `Admin consent for ${api}`,
    detail: !read
      ? 'not checked, because you have not given this page the permission to read consents'
      : missing.length > 0
        ? `missing: ${missing.join(', ')}`
        : 'for everyone in this tenant',
  }),
  secret: ({ keyId, expiresAt, days }, format) => ({
    label: 'Client secret',
    detail:
      keyId === null || expiresAt === null
        ? 'no valid one'
        : `expires on ${format.date(expiresAt)}${days !== null && days <= 30 ? `, in ${format.days(days)}` : ''} (Secret ID ${keyId})`,
  }),
}

/** What was read back from the tenant. */
export const checks = {
  title: 'Read back from your tenant',
  /** Said by screen readers after what was checked. */
  right: ': as it should be. ',
  wrong: ': not as it should be. ',
  line,
  finding,
  /** One press looks at all of it, at any time after the run. */
  everything: {
    means: 'This page reads what the run made and compares it with the guide. It changes nothing.',
    asks: 'For this, Microsoft asks you to accept Application.ReadWrite.All. The page needs it for the steps too, so it asks for no second permission.',
    again: 'Check again',
    checked: (when: string) => `Checked on ${when}`,
    allRight: 'Everything is as the guide asks',
    wrong: (count: string) => `To repair: ${count}`,
    repair: 'Repair',
    /** For screen readers: what the button repairs. */
    repairOf: (label: string) => `Repair: ${label}`,
    grant: 'Grant admin consent',
    renew: 'Create a new secret',
    register: 'Use “Register application” above to create it again.',
  },
}
