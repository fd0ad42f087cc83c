import { useSyncExternalStore } from 'react'
import { render } from 'vitest-browser-react'
import { Step } from '@/components/guide/step'
import { StepList } from '@/components/guide/step-list'
import type { Surroundings } from '@/lib/config/environment'
import type { StepId } from '@/lib/guide/steps'
import { type AloneOptions, openAlone } from '@/lib/steps/testing/page-alone'
import { StepBody } from '../step-body'

const PRACTICE: Surroundings = { kind: 'practice', clientId: 'c', tenant: 'organizations', origin: null }

/** One step of the run, alone in the page. `left` records what would have left the page. */
export async function showStep(id: StepId, options: AloneOptions = {}) {
  const open = openAlone(options)
  const left: string[] = []
  function Shown() {
    const state = useSyncExternalStore(open.engine.subscribe, open.engine.state)
    return (
      <StepList>
        <Step id={id} status={state.statuses[id]} current>
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
  const screen = await render(<Shown />)
  return { ...screen, open, left }
}
