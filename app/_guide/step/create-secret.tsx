'use client'

import { FactsList } from '@/components/guide/facts-list'
import { UnsavedSecret } from '@/components/hand-over/unsaved-secret'
import { useWords } from '@/components/words/language'
import { ownSecrets } from '@/lib/steps/create-secret/own-secrets'
import type { Facts } from '@/lib/steps/facts'
import type { StepRun, StepView, StepViewProps } from './step-view'

export const createSecret: StepView = {
  Result: KeyId,
  made({ open, state: { facts } }, { run, format }) {
    const expires = facts.newSecret?.expiresAt ?? newestOwn(facts, open)?.expiresAt
    return expires ? run.settled.secret(format.date(expires)) : ''
  },
  portalPage: (_, appId) => ({ kind: 'secrets', appId }),
  mayLeaveOut: 'create-secret',
  AboveProblem: Unsaved,
}

function Unsaved({ open }: StepViewProps) {
  function saved() {
    open.forgetSecret()
    // The pressed button is gone now; what is left is the problem below it.
    document.querySelector<HTMLElement>('#create-secret [data-problem]')?.focus()
  }
  return <UnsavedSecret box={open.box} onSaved={saved} />
}

function KeyId({ open, state }: StepViewProps) {
  const { result } = useWords().run
  const { application } = state.facts
  if (!application) return null
  return (
    <FactsList
      rows={[
        { key: 'client', name: result.clientId, value: application.appId, mono: true },
        { key: 'key', name: result.keyId, value: newestKeyId(state.facts, open), mono: true },
      ]}
    />
  )
}

function newestKeyId(facts: Facts, open: StepRun): string {
  return facts.newSecret?.keyId ?? newestOwn(facts, open)?.keyId ?? ''
}

function newestOwn({ application }: Facts, { run, session }: StepRun) {
  return application && ownSecrets(application, run, session.now())[0]
}
