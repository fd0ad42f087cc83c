'use client'

import { FactsList } from '@/components/guide/facts-list'
import { Ownership } from '@/components/guide/ownership'
import { Term } from '@/components/ui/term'
import { useWords } from '@/components/words/language'
import type { StepView, StepViewProps } from './step-view'

export const registerApp: StepView = {
  Result: Application,
  made({ open, state }, { run }) {
    const name = state.facts.application?.displayName ?? ''
    return name === (open.run.appName ?? name) ? name : run.result.keepsName(name)
  },
  portalPage: (_, appId) => ({ kind: 'overview', appId }),
}

function Application({ state: { facts } }: StepViewProps) {
  const { field, run, terms } = useWords()
  const { result } = run
  const { application } = facts
  if (!application) return null
  return (
    <>
      <FactsList
        rows={[
          { key: 'name', name: result.name, value: application.displayName },
          { key: 'audience', name: result.audience, value: field.accountsOf(application.signInAudience) },
          {
            key: 'client',
            name: <Term {...terms.clientId} />,
            value: application.appId,
            mono: true,
          },
          {
            key: 'object',
            name: <Term {...terms.objectId} />,
            value: application.objectId,
            mono: true,
          },
          { key: 'redirect', name: result.redirectUri, value: application.redirectUris.join(', ') },
        ]}
      />
      <Ownership owns={facts.owns} />
    </>
  )
}
