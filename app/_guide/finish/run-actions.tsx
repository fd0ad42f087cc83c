'use client'

import { AftercareAction, type AftercareView } from './aftercare-action'
import type { AftercareActionProps, RunActionId } from './aftercare-props'
import { Checking } from './checking'
import { Removal, Removed } from './removal'
import { Renewal, Renewed } from './renewal'
import { Withdrawal, Withdrawn } from './withdrawal'

const VIEWS: Record<RunActionId, AftercareView> = {
  // Its button says that it checks, so it never repairs.
  'check-everything': { Offer: Checking, Result: Checking, anew: true },
  'renew-secret': {
    Offer: Renewal,
    Result: Renewed,
    again: ({ application }, { finish }) => (application ? null : finish.renew.findButton),
  },
  'remove-run': { Offer: Removal, Result: Removed },
  'withdraw-access': { Offer: Withdrawal, Result: Withdrawn },
}

/** An action on what the run made. Loaded when it is opened. */
export function RunAction(props: AftercareActionProps & { id: RunActionId }) {
  return <AftercareAction {...props} view={VIEWS[props.id]} />
}
