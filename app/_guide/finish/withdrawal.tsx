import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { AftercareActionProps } from './aftercare-props'

/** Takes back what the person gave to this page. */
export function Withdrawal({ id, open }: AftercareActionProps) {
  const { finish, guide } = useWords()
  const { withdraw } = finish
  return (
    <>
      <p className="max-w-prose">
        <Rich
          text={withdraw.means}
          parts={{
            scope: () => (
              <code className="font-mono text-sm break-all">DelegatedPermissionGrant.ReadWrite.All</code>
            ),
          }}
        />
      </p>
      {open.box.holds() ? (
        <p>{finish.saveFirst}</p>
      ) : (
        <Button appearance="secondary" onClick={() => open.engine.press('withdraw-access')}>
          {guide.button[id]}
        </Button>
      )}
    </>
  )
}

/** What was taken back. */
export function Withdrawn({ state, onSignOut }: AftercareActionProps) {
  const { withdraw, signOut } = useWords().finish
  return (
    <Notice tone="good" title={withdraw.done} level="h3">
      <p>{withdraw.removed(state.facts.withdrawn?.join(', ') || withdraw.nothing)}</p>
      <Button onClick={onSignOut}>{signOut.button}</Button>
    </Notice>
  )
}
