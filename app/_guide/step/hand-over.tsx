'use client'

import { ClientId } from '@/components/hand-over/client-id'
import { HandOver } from '@/components/hand-over/hand-over'
import { LostSecret } from '@/components/hand-over/lost-secret'
import { NoSecret } from '@/components/hand-over/no-secret'
import { isShort } from '@/lib/guide/run'
import { ownSecrets } from '@/lib/steps/create-secret/own-secrets'
import type { Answer } from '@/lib/steps/facts'
import { isSecretSaved } from '@/lib/steps/hand-over/saved'
import { madeHere } from '@/lib/steps/register-app/registration'
import { Loaded } from '../../_page/loaded'
import { ReadBack } from './read-back'
import type { SealForProps } from './seal-for'
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
          box={box}
          sealing={open.receiver && <Sealing open={open} receiver={open.receiver} state={state} />}
          onSaved={() => engine.press('hand-over')}
          onForget={state.statuses['hand-over'].kind === 'stuck' ? open.forgetSecret : null}
        />
        {checks}
      </div>
    )
  }

  const own = ownSecrets(application, run, open.session.now())
  const why = whyNotShown(facts)
  const create = (answer: Answer | null) => engine.press('create-secret', { answer })
  return (
    <div className="space-y-6">
      {own.length === 0 ? (
        <NoSecret why={why} onCreate={state.idle ? () => create(null) : null} />
      ) : (
        <LostSecret
          // Another tab may have replaced the ticked secrets, so the choice starts again when they change.
          key={own.map((secret) => secret.keyId).join()}
          why={why}
          lost={lostKeyId(facts)}
          registeredHere={madeHere(application, run)}
          secrets={own}
          others={application.secrets.filter((secret) => !own.includes(secret))}
          onNew={state.idle ? (remove) => create({ kind: 'new-secret', remove }) : null}
        />
      )}
      <ClientId clientId={application.appId} />
      {checks}
    </div>
  )
}

/** Loaded only for a link that names a receiver: the encryption is larger than the screen around it. */
const loadSealing = () => import('./seal-for')

function Sealing(props: SealForProps) {
  return <Loaded load={loadSealing}>{({ SealFor }) => <SealFor {...props} />}</Loaded>
}

function whyNotShown(facts: StepViewProps['state']['facts']) {
  if (facts.lostToOthers) return 'lost-to-others'
  if (isSecretSaved(facts)) return 'saved'
  return facts.replacedElsewhere ? 'replaced-elsewhere' : 'forgotten'
}

/** The secret that this tab created and whose value is gone. Any other may be in use by now. */
function lostKeyId(facts: StepViewProps['state']['facts']): string | null {
  return whyNotShown(facts) === 'forgotten' ? (facts.madeBefore ?? null) : null
}
