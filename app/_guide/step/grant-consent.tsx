'use client'

import { FactsList } from '@/components/guide/facts-list'
import { useWords } from '@/components/words/language'
import { consents } from '@/lib/steps/grant-consent/consents'
import type { StepView, StepViewProps } from './step-view'

export const grantConsent: StepView = {
  Result: Consents,
  made: (_, { run }) => run.settled.consent,
  portalPage(facts, appId) {
    const principalId = facts.principals[appId]?.objectId
    return principalId ? { kind: 'consent', appId, principalId } : null
  },
  mayLeaveOut: 'grant-consent',
  // A person who may accept the permission for consent may also grant it, so an approval helps no one else.
  withoutApproval: true,
}

function Consents({ open: { run }, state: { facts } }: StepViewProps) {
  const { result } = useWords().run
  return (
    <FactsList
      rows={consents(facts, run).map(({ api, grant, leftOut }) => ({
        key: api.portalName,
        name: api.portalName,
        value: leftOut ? result.leftOut : result.consent(grant?.scopes.join(', ') ?? result.noConsent),
      }))}
    />
  )
}
