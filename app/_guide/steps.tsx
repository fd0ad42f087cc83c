'use client'

import { SettledStep } from '@/components/guide/settled-step'
import { StepCard } from '@/components/guide/step-card'
import { useWords } from '@/components/words/language'
import { problemInWords } from '@/components/words/problem-in-words'
import { isSettledStatus } from '@/lib/engine/status'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import type { RunWords } from '@/lib/words/catalogue'
import type { OpenRun, RunState } from './compose-run'
import { EnvironmentCard } from './finish/environment-card'
import { Finish } from './finish/finish'
import { RenewCard } from './finish/renew-card'
import { type KeptSeal, sealedBefore } from './kept-seal'
import { StepBody } from './step/step-body'
import type { StepViewProps } from './step/step-view'
import { STEP_VIEWS } from './step/step-views'

type StepsProps = Omit<StepViewProps, 'id' | 'open'> & {
  open: OpenRun
  onSignOut: () => void
  /** The renewal of the secret takes the place of the last step. */
  renews: boolean
  /** A question of this step is open although nothing stopped it. */
  asks: StepId | null
  /** All steps are settled. */
  finished: boolean
}

/** The current step at the top, and below it one line for each step that is done. Later steps are in the stepper alone. */
export function Steps({ asks, finished, renews, onSignOut, ...props }: StepsProps) {
  const words = useWords()
  const { state, open } = props
  const { current, statuses } = state
  const settled = STEP_IDS.flatMap((id) => {
    const status = statuses[id]
    return isSettledStatus(status) ? [{ id, status }] : []
  })
  // After the last step the current one is settled, too.
  const cards = STEP_IDS.filter(
    (id) => id !== current && !isSettledStatus(statuses[id]) && statuses[id].kind !== 'waiting',
  )
  if (!finished && !renews) cards.unshift(current)
  return (
    <div className="space-y-6">
      {finished && (
        <Finish
          state={state}
          run={open.run}
          surroundings={props.surroundings}
          now={open.session.now()}
          sealed={sealedOf(props)}
        />
      )}
      <EnvironmentCard
        open={open}
        state={state}
        onSignOut={onSignOut}
        surroundings={props.surroundings}
        finished={finished}
      />
      {renews && <RenewCard open={open} state={state} onSignOut={onSignOut} />}
      {cards.map((id) => (
        <StepCard
          key={id}
          id={id}
          status={statuses[id]}
          asks={asks === id}
          reason={id === current ? whyReopened(cards, state, words) : null}
        >
          <StepBody id={id} {...props} />
        </StepCard>
      ))}
      {settled.length > 0 && (
        <section aria-labelledby="settled">
          <h2 id="settled" className="mb-2 text-lg font-semibold">
            {words.run.settled.title}
          </h2>
          <div className="border-b border-line">
            {settled.map(({ id, status }) => (
              <SettledStep key={id} id={id} status={status} made={STEP_VIEWS[id].made(props, words)}>
                <StepBody id={id} {...props} />
              </SettledStep>
            ))}
          </div>
        </section>
      )}
    </div>
  )
}

/** The sealed credentials of this run, if their secret is the newest and they can still be opened. */
function sealedOf({ open, state }: Pick<StepsProps, 'open' | 'state'>): KeptSeal | null {
  const { run, session } = open
  const { newSecret, savedBefore } = state.facts
  const kept = sealedBefore(run, session.account())
  const isNewest = kept?.keyId === (newSecret?.keyId ?? savedBefore)
  return kept && isNewest && Date.parse(kept.expiresAt) > session.now().getTime() ? kept : null
}

/** A step that stopped because what an earlier one made is not there any more waits for that one. */
function whyReopened(
  cards: readonly StepId[],
  { current, statuses }: RunState,
  words: RunWords,
): string | null {
  for (const id of cards) {
    const status = statuses[id]
    if (id !== current && status.kind === 'stuck')
      return words.run.step.reopened(words.guide.title[id], problemInWords(status.problem, words).what)
  }
  return null
}
