'use client'

import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Surroundings } from '@/lib/config/environment'
import { STEP_IDS } from '@/lib/guide/steps'
import type { Preset } from '@/lib/preset/preset'
import type { ReportInput } from '@/lib/report/reduce'
import type { RunState } from './open-run'

/** Loaded on a press; without a connection there is a sentence instead. */
const Dialog = lazy(() =>
  import('./report-dialog').then(
    (module) => ({ default: module.Report }),
    () => ({ default: NotLoaded }),
  ),
)

export type ReportProps = {
  surroundings: Surroundings
  preset: Preset
  version: string
  state: RunState | null
}

/** "Copy a report for support": what the person sees, as text for a ticket. */
export function Report({ surroundings, preset, version, state }: ReportProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" className="text-sm" onClick={() => setOpen(true)}>
        Copy a report for support
      </Button>
      {open && (
        <Suspense fallback={<span role="status">Loading …</span>}>
          <Dialog
            input={() => reportInput({ surroundings, preset, version, state })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}

function reportInput({ surroundings, preset, version, state }: ReportProps): ReportInput {
  const identity = state?.facts.identity
  return {
    version,
    place: surroundings.kind === 'microsoft' ? 'Microsoft Entra' : 'practice tenant',
    made: new Date(),
    browser: navigator.userAgent,
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

function NotLoaded() {
  return <span role="alert">The report could not be loaded. Check your connection and press again.</span>
}
