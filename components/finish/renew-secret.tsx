'use client'

import { Described, OtherSecrets, type OwnSecret } from '@/components/hand-over/lost-secret'
import { AskedButton } from '@/components/ui/asked-button'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'

type AgedSecret = OwnSecret & { age: 'new' | 'old' | 'expired' }

type RenewSecretProps = {
  secrets: readonly AgedSecret[]
  /** Secrets of other people: shown, never touched. */
  others: readonly OwnSecret[]
  /** Whether the guide registered the application: elsewhere a secret of this description may be someone else's. */
  registeredHere: boolean
  /** Whether the application can hold one more. */
  hasRoom: boolean
  /** Not before the value of the new secret is saved, and not while a step runs. */
  idle: boolean
  /** The renewal is the task at the top. */
  main: boolean
  onCreate: () => void
  onRetire: (keyId: string) => void
}

/** Which secret is which, a button for the next one, and one that removes each older one. */
export function RenewSecret(props: RenewSecretProps) {
  const { secrets, others, registeredHere, hasRoom, idle, main, onCreate, onRetire } = props
  const { finish, handOver } = useWords()
  const words = finish.renew
  const two = secrets.filter(({ age }) => age !== 'expired').length > 1
  return (
    <div className="space-y-4">
      <p className="max-w-prose">{words.means}</p>
      <ul aria-label={words.list} className="space-y-3">
        {secrets.map(({ age, ...secret }) => (
          <li key={secret.keyId} className="space-y-3 rounded-lg border border-line bg-card p-4 text-sm">
            <p className="flex flex-wrap gap-x-3">
              <strong className={age === 'new' ? 'text-good' : 'text-soft'}>
                {age === 'new' && !two ? words.only : words.age[age]}
              </strong>
              <Described secret={secret} />
            </p>
            {age !== 'new' && idle && (
              <AskedButton
                label={age === 'old' ? words.retire : words.retireExpired}
                question={words.question(secret.hint || '…')}
                confirm={words.confirm}
                cancel={words.cancel}
                onConfirm={() => onRetire(secret.keyId)}
              />
            )}
          </li>
        ))}
      </ul>
      {!registeredHere && secrets.length > 1 && (
        <p className="max-w-prose text-sm">{handOver.remove.foreign}</p>
      )}
      <OtherSecrets secrets={others} />
      {!hasRoom && <p className="max-w-prose text-sm">{words.full}</p>}
      {hasRoom && !two && idle && (
        <Button appearance={main ? 'primary' : 'secondary'} onClick={onCreate}>
          {words.create}
        </Button>
      )}
    </div>
  )
}
