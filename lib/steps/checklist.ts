import type { Application } from '@/lib/graph/gateway'
import type { Run } from '@/lib/guide/run'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { permissionChecks } from './add-permissions/checks'
import type { Check } from './check'
import { secretChecks } from './create-secret/checks'
import type { Facts } from './facts'
import { consentChecks } from './grant-consent/checks'
import { registrationChecks } from './register-app/checks'

/** The checks of each step; `null` for a step that leaves nothing in the tenant. */
const CHECKS = {
  'sign-in': null,
  'register-app': registrationChecks,
  'add-permissions': permissionChecks,
  'grant-consent': consentChecks,
  'create-secret': secretChecks,
  'hand-over': null,
} satisfies Record<StepId, ((application: Application, run: Run, facts: Facts) => Check[]) | null>

/** Compares the facts read from the tenant with what the guide asks for, in the order of the steps. */
export function checklist(facts: Facts, run: Run): Check[] {
  const { application } = facts
  if (!application) return []
  return STEP_IDS.flatMap((id) => CHECKS[id]?.(application, run, facts) ?? [])
}
