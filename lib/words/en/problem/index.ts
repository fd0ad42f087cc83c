import type { Texts } from '../../say'
import { connection } from './connection'
import { refusals } from './refusals'
import type { KnownByKind, Said } from './said'
import { signIn } from './sign-in'
import { byApprovalCode, bySignInCode } from './sign-in-codes'
import { tenant } from './tenant'

const kind: Texts<KnownByKind, Said> = { ...connection, ...refusals, ...signIn, ...tenant }

/** Every way in which a step can stop. */
export const problem = {
  kind,
  signIn: bySignInCode,
  approval: byApprovalCode,
  roles: (names: string) => `Roles that can do this: ${names}.`,
  /** What to do next for a person who has the roles. */
  exemptYourself:
    'You may change this policy: allow this there, or ask the person who manages the policies. Then try again.',
  details: 'Details for support',
  copy: 'Copy details',
  copied: 'Details copied',
  detail: {
    step: 'Step',
    problem: 'Problem',
    at: 'Time (UTC)',
    code: 'Code',
    status: 'HTTP status',
    requestId: 'Request ID',
    call: 'Call',
    cause: 'Cause',
  },
}
