'use client'

import { FactsList } from '@/components/guide/facts-list'
import { consents } from '@/lib/steps/grant-consent/consents'
import type { StepView, StepViewProps } from './step-view'

export const grantConsent: StepView = {
  Result: Consents,
  portalPage(facts, appId) {
    const principalId = facts.principals[appId]?.objectId
    return principalId ? { kind: 'consent', appId, principalId } : null
  },
  leaveOut: {
    button: 'Continue without consent',
    means:
      'Without it the client ID and the secret work all the same. Each person of this tenant is then asked by Microsoft at the first connection, or has to ask an administrator. You can grant it at any time.',
    whenStopped: 'Leave consent to a colleague and go on',
    done: 'You went on without consent. You can still grant it, or leave it to a colleague.',
  },
  // Who may accept the permission for consent may grant the consent: no one else is helped by an approval.
  withoutApproval: true,
}

function Consents({ open: { run }, state: { facts } }: StepViewProps) {
  return (
    <FactsList
      rows={consents(facts, run).map(({ api, grant, leftOut }) => ({
        key: api.portalName,
        name: api.portalName,
        value: leftOut
          ? 'left out: your tenant does not have it'
          : `${grant?.scopes.join(', ') ?? 'nothing'}, for everyone in this tenant`,
      }))}
    />
  )
}
