import { RenewSecret } from '@/components/finish/renew-secret'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { madeHere } from '@/lib/steps/register-app/registration'
import { renewalOf } from '@/lib/steps/renew-secret/renewal'
import type { AftercareActionProps } from './aftercare-props'
import { createNext, mayCreateNext } from './create-next'

/** A new secret next to the old one, and the removal of the old one. */
export function Renewal({ open, state, main = false }: AftercareActionProps) {
  const { engine, run, box, session } = open
  const { finish } = useWords()
  const { renew } = finish
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
  if (!main && !mayCreateNext(state)) return <p>{renew.first}</p>
  // Until it is saved, the new value is the one task.
  if (box.holds()) return <p>{finish.saveFirst}</p>
  const { secrets, ...renewal } = renewalOf(application, run, session.now())
  return (
    <RenewSecret
      {...renewal}
      secrets={secrets.map(({ secret, age }) => ({ ...secret, age }))}
      registeredHere={madeHere(application, run)}
      idle={state.idle}
      main={main}
      onCreate={() => createNext(open, state)}
      onRetire={(keyId) => engine.press('renew-secret', { answer: { kind: 'retire-secret', keyId } })}
    />
  )
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
