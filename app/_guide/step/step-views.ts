import type { StepId } from '@/lib/guide/steps'
import { addPermissions } from './add-permissions'
import { createSecret } from './create-secret'
import { grantConsent } from './grant-consent'
import { handOver } from './hand-over'
import { registerApp } from './register-app'
import { signIn } from './sign-in'
import type { StepView } from './step-view'

/** The views of all steps. A step without an entry does not compile. */
export const STEP_VIEWS: Record<StepId, StepView> = {
  'sign-in': signIn,
  'register-app': registerApp,
  'add-permissions': addPermissions,
  'grant-consent': grantConsent,
  'create-secret': createSecret,
  'hand-over': handOver,
} satisfies Record<StepId, StepView>
