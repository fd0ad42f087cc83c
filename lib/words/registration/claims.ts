import type { Told } from './told'

const CLAIMS = 'Token configuration'

/** Optional claims of the ID token. */
export const claims = {
  ok: (claim: string): Told => ({ title: `Claim ${claim}`, found: 'in the ID token' }),
  missing: {
    login_hint: {
      title: 'Claim login_hint',
      found: 'not in the ID token',
      customers:
        'When they sign out, Microsoft asks which account to sign out, and does nothing until they choose.',
      portal: `${CLAIMS}: Add optional claim, ID, login_hint`,
    },
    acct: {
      title: 'Claim acct',
      found: 'not in the ID token, and links are signed',
      customers:
        'A guest whose account was made in a tenant of SUPPORT_TENANTS passes for a member and signs links.',
      portal: `${CLAIMS}: Add optional claim, ID, acct`,
    },
  } satisfies Record<string, Told>,
}
