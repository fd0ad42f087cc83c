import type { ActionId } from '@/lib/guide/steps'
import { addPermissions } from './add-permissions/step'
import { checkEverything } from './check-everything/step'
import { createSecret } from './create-secret/step'
import { findEnvironment } from './find-environment/step'
import { grantConsent } from './grant-consent/step'
import { handOver } from './hand-over/step'
import { registerApp } from './register-app/step'
import { removeRun } from './remove-run/step'
import { renewSecret } from './renew-secret/step'
import { signIn } from './sign-in/step'
import type { RunStep, StepContext } from './step-context'
import { withdrawAccess } from './withdraw-access/step'

/** Returns the code of every step and aftercare action. A missing one does not compile. */
export function createSteps(given: Omit<StepContext, 'settled'>) {
  const tools: StepContext = { ...given, settled: new Map() }
  return {
    'sign-in': signIn(tools),
    'register-app': registerApp(tools),
    'add-permissions': addPermissions(tools),
    'grant-consent': grantConsent(tools),
    'create-secret': createSecret(tools),
    'hand-over': handOver(tools),
    'check-everything': checkEverything(tools),
    'renew-secret': renewSecret(tools),
    'remove-run': removeRun(tools),
    'withdraw-access': withdrawAccess(tools),
    'find-environment': findEnvironment(tools),
  } satisfies Record<ActionId, RunStep>
}
