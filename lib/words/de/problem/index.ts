import type { Catalogue } from '../../catalogue'
import { connection } from './connection'
import { refusals } from './refusals'
import { signIn } from './sign-in'
import { byApprovalCode, bySignInCode } from './sign-in-codes'
import { tenant } from './tenant'

export const problem: Catalogue['problem'] = {
  kind: { ...connection, ...refusals, ...signIn, ...tenant },
  signIn: bySignInCode,
  approval: byApprovalCode,
  roles: (names) => `Rollen, die das können: ${names}.`,
  exemptYourself:
    'Sie können diese Richtlinie ändern: Erlauben Sie dies dort, oder bitten Sie die Person darum, die die Richtlinien verwaltet. Versuchen Sie es danach noch einmal.',
  details: 'Angaben für den Support',
  copy: 'Angaben kopieren',
  copied: 'Angaben kopiert',
  detail: {
    step: 'Schritt',
    problem: 'Problem',
    at: 'Zeit (UTC)',
    code: 'Code',
    status: 'HTTP-Status',
    requestId: 'Request-ID',
    call: 'Aufruf',
    cause: 'Ursache',
  },
}
