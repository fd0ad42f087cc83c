import type { Check } from '@/lib/steps/check'
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

/** What was read back from the tenant. */
export const checks = {
  title: 'Read back from your tenant',
  /** Said by screen readers after what was checked. */
  right: ': as it should be. ',
  wrong: ': not as it should be. ',
  line,
}
