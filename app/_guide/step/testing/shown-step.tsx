import { useSyncExternalStore } from 'react'
import { Step } from '@/components/guide/step'
import { StepList } from '@/components/guide/step-list'
import { renderIn } from '@/components/testing/spoken'
import { useWords } from '@/components/words/language'
import type { Surroundings } from '@/lib/config/environment'
import type { StepId } from '@/lib/guide/steps'
import { openWithoutTenant, type WithoutTenantOptions } from '@/lib/steps/testing/page-without-tenant'
import type { Language } from '@/lib/words/languages'
import { StepBody } from '../step-body'

const PRACTICE: Surroundings = { kind: 'practice', clientId: 'c', tenant: 'organizations', origin: null }

/** One step of the run, alone in the page; `left` says what would have left the page. */
export async function showStep(language: Language, id: StepId, options: WithoutTenantOptions = {}) {
  const open = openWithoutTenant(options)
  const left: string[] = []
  function Shown() {
    const { guide } = useWords()
    const state = useSyncExternalStore(open.engine.subscribe, open.engine.state)
    return (
      <StepList label={guide.list}>
        <Step id={id} status={state.statuses[id]} current words={guide}>
          <StepBody
            id={id}
            open={open}
            state={state}
            surroundings={PRACTICE}
            onSignIn={async (how) => {
              left.push(how ? 'choose account' : 'sign in')
            }}
          />
        </Step>
      </StepList>
    )
  }
  const screen = await renderIn(language, <Shown />)
  return { ...screen, open, left }
}
