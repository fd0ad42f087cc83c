/** Groups of Microsoft's sign-in codes. learn.microsoft.com/entra/identity-platform/reference-error-codes */
const GROUPS = [
  { id: 'wrong-account', codes: ['50020', '90072', '16000', '50034', '51004'] },
  { id: 'unknown-tenant', codes: ['90002'] },
  { id: 'not-assigned', codes: ['50105'] },
  { id: 'proof', codes: ['50076', '50079', '50072', '50074'] },
  {
    id: 'access-rules',
    codes: ['53003', '53000', '53001', '53002', '530032', '530034', '530035', '53011', '50131'],
  },
  { id: 'network', codes: ['500021', '500022', '500212', '500213'] },
  { id: 'no-subscription', codes: ['650052'] },
  // The page asks for no service but Dataverse that a tenant can be without.
  { id: 'no-dataverse', codes: ['500011'] },
  { id: 'still-setting-up', codes: ['650051'] },
  { id: 'no-consent', codes: ['65001'] },
  { id: 'secret-refused', codes: ['7000215', '7000222'] },
  { id: 'national-cloud', codes: ['90038', '900382'] },
] as const satisfies readonly { id: string; codes: readonly string[] }[]

export type SignInGroup = (typeof GROUPS)[number]['id'] | 'other'

/** Every group, for what may name a group and no code. */
export const SIGN_IN_GROUPS: readonly SignInGroup[] = [...GROUPS.map(({ id }) => id), 'other']

/** A code of this group, for texts that need only the group. */
export function codeOfGroup(group: SignInGroup): string {
  return `AADSTS${GROUPS.find(({ id }) => id === group)?.codes[0] ?? ''}`
}

/** The group of a code such as `AADSTS53003`; `other` if Microsoft's list has no closer one. */
export function signInGroup(code: string): SignInGroup {
  const number = code.replace('AADSTS', '')
  return GROUPS.find(({ codes }) => codes.some((known) => known === number))?.id ?? 'other'
}

/** Microsoft's numbers for a page it considers risky. learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error */
const RISKY = ['AADSTS900941', 'AADSTS900981']

export const APPROVAL_GROUPS = ['risky', 'other'] as const

export type ApprovalGroup = (typeof APPROVAL_GROUPS)[number]

/** A code of this group, for texts that need only the group. */
export function codeOfApproval(group: ApprovalGroup): string {
  return group === 'risky' ? (RISKY[0] ?? '') : ''
}

/** Why only an administrator may accept a permission. */
export function approvalGroup(code: string): ApprovalGroup {
  return RISKY.includes(code) ? 'risky' : 'other'
}
