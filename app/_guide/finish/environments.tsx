import { Environments } from '@/components/finish/environments'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import { DATAVERSE_PERMISSION, isEnvironment } from '@/lib/guide/dataverse'
import type { AftercareActionProps } from './aftercare-props'

/** What the search is for, what Microsoft asks before it, and the way without this page. */
export function EnvironmentOffer({ id, open, state }: AftercareActionProps) {
  const { environments: words, guide } = useWords()
  return (
    <>
      <p className="max-w-prose">{words.means}</p>
      <p className="max-w-prose text-sm text-soft">
        <Rich
          text={words.asks}
          parts={{ scope: () => <code className="font-mono">{DATAVERSE_PERMISSION}</code> }}
        />
      </p>
      {state.idle && (
        <Button appearance="secondary" onClick={() => open.engine.press(id)}>
          {guide.button[id]}
        </Button>
      )}
      <p className="max-w-prose text-sm text-soft">{words.byHand}</p>
    </>
  )
}

/** The environments that are known. Nothing before the first answer. */
export function FoundEnvironments({ id, open, state }: AftercareActionProps) {
  const { engine } = open
  const { environments, memberships = {} } = state.facts
  if (!environments) return null

  function look() {
    // A check that failed is not made again with it.
    engine.dropChoice(id)
    void engine.press(id)
  }

  return (
    <Environments
      environments={environments.map((environment) => ({
        ...environment,
        canBeAsked: environment.address !== null && isEnvironment(environment.address),
        membership: memberships[environment.address ?? ''] ?? null,
      }))}
      idle={state.idle}
      onCheck={(address) => engine.press(id, { answer: { kind: 'ask-environment', address } })}
      onLook={look}
    />
  )
}

/** Next to a problem: what is known already, or the way without this page. */
export function EnvironmentsInTrouble(props: AftercareActionProps) {
  const words = useWords().environments
  if (props.state.facts.environments) return <FoundEnvironments {...props} />
  return <p className="max-w-prose text-sm text-soft">{words.byHand}</p>
}
