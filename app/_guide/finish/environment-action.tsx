'use client'

import { AftercareAction, type AftercareView } from './aftercare-action'
import type { AftercareActionProps } from './aftercare-props'
import { EnvironmentOffer, EnvironmentsInTrouble, FoundEnvironments } from './environments'

const VIEW: AftercareView = {
  Offer: EnvironmentOffer,
  Result: FoundEnvironments,
  Running: FoundEnvironments,
  InTrouble: EnvironmentsInTrouble,
  again: ({ environments: found }, { environments }) => (found ? environments.tryAgain : null),
}

/** The search for the environment. Loaded when its card is there. */
export function EnvironmentAction(props: Omit<AftercareActionProps, 'id'>) {
  return <AftercareAction {...props} id="find-environment" inPlace view={VIEW} />
}
