import type { ActionId } from '@/lib/guide/steps'
import { addPermissions } from './add-permissions'
import { createSecret } from './create-secret'
import { grantConsent } from './grant-consent'
import { handOver } from './hand-over'
import { registerApp } from './register-app'
import { removeRun } from './remove-run'
import { signIn } from './sign-in'
import type { RunStep, StepTools } from './tools'
import { withdrawAccess } from './withdraw-access'

/** Every step of the guide, and what can be done after it, with its code; one without code does not compile. */
export function createSteps(tools: StepTools) {
  return {
    'sign-in': signIn(tools),
    'register-app': registerApp(tools),
    'add-permissions': addPermissions(tools),
    'grant-consent': grantConsent(tools),
    'create-secret': createSecret(tools),
    'hand-over': handOver(tools),
    'remove-run': removeRun(tools),
    'withdraw-access': withdrawAccess(tools),
  } satisfies Record<ActionId, RunStep>
}
