import { RemoveRun } from '@/components/finish/remove-run'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { madeHere } from '@/lib/steps/register-app/registration'
import { type RemovalLine, removalOf } from '@/lib/steps/remove-run/removal'
import { say } from '@/lib/words/say'
import type { AftercareActionProps } from './aftercare-props'

/** What goes and what stays, and the removal. */
export function Removal({ id, open, state }: AftercareActionProps) {
  const { guide, plan, finish, format } = useWords()
  const { application } = state.facts
  if (!application) return <p>{finish.remove.nothing}</p>
  const { goes, stays } = removalOf(state.facts, application, open.run)
  const said = (line: RemovalLine) => say(plan.removal, line, format)
  return (
    <RemoveRun
      name={application.displayName}
      goes={goes.map(said)}
      stays={stays.map(said)}
      whole={madeHere(application, open.run)}
      button={guide.button[id]}
      onRemove={() => open.engine.press('remove-run')}
    />
  )
}

/** What was removed. */
export function Removed({ state }: AftercareActionProps) {
  const { field, finish, format } = useWords()
  const { removed: words } = finish
  const { removed } = state.facts
  if (!removed) return null
  return removed.whole ? (
    <Notice tone="good" title={words.application(removed.application)} level="h3">
      <p>{words.applicationMeans}</p>
    </Notice>
  ) : (
    <Notice tone="good" title={words.additions(removed.application)} level="h3">
      <p>
        {words.stays} {words.took(format.allOf([...removed.took.map((part) => words.part[part]), words.tag]))}
        {removed.audience !== null && ` ${words.audience(field.accountsOf(removed.audience))}`}
      </p>
    </Notice>
  )
}
