import { Standing, Step, StepFrame, StepMarker } from '@/components/guide/step'
import { StepList } from '@/components/guide/step-list'
import { STEP_IDS } from '@/lib/guide/steps'
import type { Catalogue } from '@/lib/words/catalogue'
import { Hindrance, SignInButton, WhileLeaving } from './departure'

const READY = { kind: 'ready' } as const
const LEAVING = { kind: 'leaving' } as const

/** The steps as they stand before the sign-in. The server draws them, with both ways in which the first one can stand. */
export function StartSteps({ guide }: { guide: Catalogue['guide'] }) {
  return (
    <StepList label={guide.list}>
      {STEP_IDS.map((id) =>
        id === 'sign-in' ? (
          <StepFrame
            key={id}
            id={id}
            words={guide}
            current
            why
            marker={
              <WhileLeaving
                otherwise={<StepMarker id={id} status={READY} current />}
                leaving={<StepMarker id={id} status={LEAVING} current />}
              />
            }
            standing={
              <WhileLeaving
                otherwise={<Standing status={READY} words={guide} />}
                leaving={<Standing status={LEAVING} words={guide} />}
              />
            }
          >
            <SignInButton label={guide.button[id]} />
            <Hindrance />
          </StepFrame>
        ) : (
          <Step key={id} id={id} words={guide} status={{ kind: 'waiting', for: 'sign-in' }} current={false} />
        ),
      )}
    </StepList>
  )
}
