'use client'

import type { Surroundings } from '@/lib/config/environment'
import { STEP_IDS } from '@/lib/guide/steps'
import type { Preset } from '@/lib/preset/preset'
import { ReportButton } from '../_report/report-button'
import type { RunInput } from '../_report/report-dialog'
import type { RunState } from './compose-run'

type ReportProps = {
  surroundings: Surroundings
  preset: Preset
  state: RunState | null
}

/** A report of the run, or of the start screen before it: what the person sees, as text for a ticket. */
export function Report(props: ReportProps) {
  return <ReportButton source={{ kind: 'run', input: () => reportInput(props) }} />
}

function reportInput({ surroundings, preset, state }: ReportProps): RunInput {
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
