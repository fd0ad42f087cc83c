import { RenewSecret } from '@/components/finish/renew-secret'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { isSettledStatus } from '@/lib/engine/status'
import { STEP_IDS } from '@/lib/guide/steps'
import { madeHere } from '@/lib/steps/register-app/registration'
import { renewalOf } from '@/lib/steps/renew-secret/renewal'
import type { RunState } from '../compose-run'
import type { AftercareActionProps } from './aftercare-props'

/** A new secret next to the old one, and the removal of the old one. */
export function Renewal({ open, state, main = false }: AftercareActionProps) {
  const { engine, run, box, session } = open
  const { renew } = useWords().finish
  const { application } = state.facts
  if (!application)
    return application === undefined ? (
      <>
        <p className="max-w-prose">{renew.find}</p>
        {state.idle && <Button onClick={() => engine.press('renew-secret')}>{renew.findButton}</Button>}
      </>
    ) : (
      <p>{renew.nothing}</p>
    )
  // Until it is saved, the new value is the one task.
  if (box.holds()) return <p>{renew.saveFirst}</p>
  const { secrets, ...renewal } = renewalOf(application, run, session.now())
  return (
    <RenewSecret
      {...renewal}
      secrets={secrets.map(({ secret, age }) => ({ ...secret, age }))}
      registeredHere={madeHere(application, run)}
      idle={state.idle}
      main={main}
      onCreate={() => create(open, state)}
      onRetire={(keyId) => engine.press('renew-secret', { answer: { kind: 'retire-secret', keyId } })}
    />
  )
}

/** A renewal asks for no consent and changes no permission, so what was not read or is missing waits for no one. */
function create({ engine }: AftercareActionProps['open'], { statuses }: RunState): void {
  for (const id of STEP_IDS)
    if (id !== 'create-secret' && id !== 'hand-over' && !isSettledStatus(statuses[id])) engine.passOn(id)
  void engine.press('create-secret', { answer: { kind: 'new-secret', remove: [] } })
}

/** A later renewal can begin here, too. */
export function Renewed(props: AftercareActionProps) {
  const { renew } = useWords().finish
  return (
    <>
      {props.state.facts.retired && (
        <Notice tone="good" title={renew.done} level="h3">
          <p>{renew.doneMeans}</p>
        </Notice>
      )}
      <Renewal {...props} />
    </>
  )
}
