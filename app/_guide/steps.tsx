'use client'

import { SettledStep } from '@/components/guide/settled-step'
import { StepCard } from '@/components/guide/step-card'
import { useWords } from '@/components/words/language'
import { isSettledStatus } from '@/lib/engine/status'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { Finish } from './finish/finish'
import { StepBody } from './step/step-body'
import type { StepViewProps } from './step/step-view'
import { STEP_VIEWS } from './step/step-views'

type StepsProps = Omit<StepViewProps, 'id'> & {
  /** A question of this step is open although nothing stopped it. */
  asks: StepId | null
  /** All steps are settled. */
  finished: boolean
}

/** The current step at the top, and below it one line for each step that is done. Later steps are in the stepper alone. */
export function Steps({ asks, finished, ...props }: StepsProps) {
  const words = useWords()
  const { state, open } = props
  const { current, statuses, facts } = state
  const settled = STEP_IDS.filter((id) => isSettledStatus(statuses[id]) && (finished || id !== current))
  const cards = STEP_IDS.filter(
    (id) => !settled.includes(id) && (id === current || statuses[id].kind !== 'waiting'),
  )
  return (
    <div className="space-y-6">
      {finished && <Finish facts={facts} run={open.run} />}
      {[current, ...cards.filter((id) => id !== current)]
        .filter((id) => cards.includes(id))
        .map((id) => (
          <StepCard key={id} id={id} status={statuses[id]} asks={asks === id}>
            <StepBody id={id} {...props} />
          </StepCard>
        ))}
      {settled.length > 0 && (
        <section aria-labelledby="settled">
          <h2 id="settled" className="mb-2 text-lg font-semibold">
            {words.run.settled.title}
          </h2>
          <div className="border-b border-line">
            {settled.map((id) => {
              const status = statuses[id]
              return isSettledStatus(status) ? (
                <SettledStep key={id} id={id} status={status} made={STEP_VIEWS[id].made(props, words)}>
                  <StepBody id={id} {...props} />
                </SettledStep>
              ) : null
            })}
          </div>
        </section>
      )}
    </div>
  )
}
