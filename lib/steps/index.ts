import type { StepId } from '@/lib/guide/steps'
import { addPermissions } from './add-permissions'
import { createSecret } from './create-secret'
import { grantConsent } from './grant-consent'
import { handOver } from './hand-over'
import { registerApp } from './register-app'
import { signIn } from './sign-in'
import type { RunStep, StepTools } from './tools'

/** Every step of the guide with its code; a step without code does not compile. */
export function createSteps(tools: StepTools) {
  return {
    'sign-in': signIn(tools),
    'register-app': registerApp(tools),
    'add-permissions': addPermissions(tools),
    'grant-consent': grantConsent(tools),
    'create-secret': createSecret(tools),
    'hand-over': handOver(),
  } satisfies Record<StepId, RunStep>
}
