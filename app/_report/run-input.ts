import type { Surroundings } from '@/lib/config/environment'
import type { StepStatus } from '@/lib/engine/status'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import type { Preset } from '@/lib/preset/preset'
import type { Call } from '@/lib/problem/call'
import type { ReportInput } from '@/lib/report/reduce'
import type { Facts } from '@/lib/steps/facts'

/** What a run, or a screen without one, has to say; the rest is the same for every report. */
export type RunInput = Omit<ReportInput, 'version' | 'made' | 'browser'>

/** A run as the person sees it; without a state the start screen before it. */
export type ShownRun = {
  surroundings: Surroundings
  preset: Preset
  state: {
    facts: Pick<Facts, 'identity'>
    statuses: Readonly<Record<StepId, StepStatus>>
    calls: Partial<Record<StepId, readonly Call[]>>
  } | null
}

/** What a report says of it. */
export function runInput({ surroundings, preset, state }: ShownRun): RunInput {
  const identity = state?.facts.identity
  return {
    place: surroundings.kind === 'microsoft' ? 'microsoft' : 'practice',
    preset,
    signedIn: identity
      ? {
          tenantId: identity.tenant.id,
          organization: identity.tenant.displayName,
          account: identity.account.userPrincipalName,
        }
      : null,
    screen: null,
    steps: STEP_IDS.map((id) => ({
      id,
      status:
        state?.statuses[id] ?? (id === 'sign-in' ? { kind: 'ready' } : { kind: 'waiting', for: 'sign-in' }),
      calls: state?.calls[id] ?? [],
    })),
  }
}
