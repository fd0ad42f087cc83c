'use client'

import { ClientId } from '@/components/hand-over/client-id'
import { HandOver, type Sealing } from '@/components/hand-over/hand-over'
import { LostSecret, type WhyNoValue } from '@/components/hand-over/lost-secret'
import { NoSecret } from '@/components/hand-over/no-secret'
import type { Application } from '@/lib/graph/gateway'
import { isShort } from '@/lib/guide/run'
import { ownSecrets } from '@/lib/steps/create-secret/own-secrets'
import type { Answer } from '@/lib/steps/facts'
import { isSecretSaved } from '@/lib/steps/hand-over/is-saved'
import { madeHere } from '@/lib/steps/register-app/registration'
import { Loaded } from '../../_page/loaded'
import { sealedBefore } from '../kept-seal'
import { ReadBack } from './read-back'
import type { StepView, StepViewProps } from './step-view'

export const handOver: StepView = {
  Result: Values,
  made: () => '',
  portalPage: () => null,
  pressedInResult: true,
  AboveProblem: Values,
}

/** The last screen: the values while they are available, and then what to do about a lost one. */
function Values({ open, state }: StepViewProps) {
  const { engine, box, run } = open
  const { facts } = state
  const { application, newSecret } = facts
  if (!application) return null
  // Once the step is done they stand in the finish.
  const checks = state.statuses['hand-over'].kind !== 'done' && (
    <div>
      <ReadBack facts={facts} run={run} folded />
    </div>
  )

  if (newSecret && !facts.secretSaved) {
    return (
      <div className="space-y-6">
        <HandOver
          clientId={application.appId}
          secret={newSecret}
          shortened={isShort(facts.allowedLife) ? facts.allowedLife : null}
          region={run.region}
          guide={run.product.guide}
          box={box}
          sealing={sealingFor(open, state)}
          onSaved={() => engine.press('hand-over')}
          onForget={state.statuses['hand-over'].kind === 'stuck' ? open.forgetSecret : null}
        />
        {checks}
      </div>
    )
  }

  return (
    <div className="space-y-6">
      <WithoutValue open={open} state={state} application={application} />
      <ClientId clientId={application.appId} />
      {checks}
    </div>
  )
}

type WithoutValueProps = Pick<StepViewProps, 'open' | 'state'> & { application: Application }

/** What can be done where no value can be shown. */
function WithoutValue({ open, state, application }: WithoutValueProps) {
  const { engine, run, session } = open
  const { facts, idle } = state
  const own = ownSecrets(application, run, session.now())
  const [newest] = own
  const why = whyNotShown(facts)
  const create = (answer: Answer | null) => void engine.press('create-secret', { answer })
  if (!newest) return <NoSecret why={why} onCreate={idle ? () => create(null) : null} />
  return (
    <LostSecret
      // Another tab may have replaced the ticked secrets, so the choice starts again when they change.
      key={own.map((secret) => secret.keyId).join()}
      why={why}
      lost={lostKeyId(facts)}
      registeredHere={madeHere(application, run)}
      secrets={own}
      others={application.secrets.filter((secret) => !own.includes(secret))}
      onNew={idle ? (remove) => create({ kind: 'new-secret', remove }) : null}
      onHave={idle && MAY_HAVE.includes(why) ? () => open.haveSecret(newest.keyId) : null}
    />
  )
}

/** Loaded only for a link that names a receiver: the encryption is larger than the screen around it. */
const loadSealing = () => import('./seal-for')

/** How the values can be sealed; `null` if the link names no one. */
function sealingFor(open: StepViewProps['open'], state: StepViewProps['state']): Sealing | null {
  const { receiver, run, session } = open
  if (!receiver) return null
  const kept = sealedBefore(run, session.account())
  // A key opens what was sealed until its owner saves it, and this page cannot know whether that has happened.
  const reused = kept?.publicKey === receiver.publicKey && kept.keyId !== state.facts.newSecret?.keyId
  const props = { open, state, receiver, reused }
  return {
    first: !reused,
    card: (onFailed) => (
      <Loaded load={loadSealing}>{({ SealFor }) => <SealFor {...props} onFailed={onFailed} />}</Loaded>
    ),
  }
}

/** Why the value is not shown although the person may have it. */
const MAY_HAVE: readonly WhyNoValue[] = ['forgotten', 'replaced-elsewhere']

function whyNotShown(facts: StepViewProps['state']['facts']) {
  if (facts.lostToOthers) return 'lost-to-others'
  if (isSecretSaved(facts)) return 'saved'
  return facts.replacedElsewhere ? 'replaced-elsewhere' : 'forgotten'
}

/** The secret that this tab created and whose value is gone. Any other may be in use by now. */
function lostKeyId(facts: StepViewProps['state']['facts']): string | null {
  return whyNotShown(facts) === 'forgotten' ? (facts.madeBefore ?? null) : null
}
