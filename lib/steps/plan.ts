import type { Run } from '@/lib/guide/run'
import type { StepId } from '@/lib/guide/steps'
import { planPermissions } from './add-permissions/plan'
import { planSecret } from './create-secret/plan'
import type { Facts } from './facts'
import { planConsent } from './grant-consent/plan'
import { planHandOver } from './hand-over/plan'
import type { Plan } from './plan-lines'
import { planRegistration } from './register-app/plan'
import { planSignIn } from './sign-in/plan'

const PLANS = {
  'sign-in': planSignIn,
  'register-app': planRegistration,
  'add-permissions': planPermissions,
  'grant-consent': planConsent,
  'create-secret': planSecret,
  'hand-over': planHandOver,
} satisfies Record<StepId, (run: Run, facts: Facts) => Plan>

/** The plan of a step with what is known now. Pure: shown before the button and never executed. */
export function planOf(id: StepId, run: Run, facts: Facts): Plan {
  return PLANS[id](run, facts)
}
