'use client'

import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'

type ListedEnvironment = {
  id: string
  name: string
  /** `null` where Microsoft gave none that may be shown. */
  address: string | null
  region: string
  isEnabled: boolean
  /** Whether this page may send a request to it. */
  canBeAsked: boolean
  /** What it said about this person, once it was asked. */
  membership: 'member' | 'not-member' | null
}

type EnvironmentsProps = {
  environments: readonly ListedEnvironment[]
  /** Not while something runs. */
  idle: boolean
  onCheck: (address: string) => void
  /** Reads the list again. */
  onLook: () => void
}

/** The environments of a person, each with its address to copy and a check whether the person gets in. */
export function Environments({ environments, idle, onCheck, onLook }: EnvironmentsProps) {
  const words = useWords().environments
  return (
    <div className="space-y-4">
      {environments.length === 0 ? (
        <Notice tone="info" title={words.none} level="h3">
          <p className="max-w-prose">{words.noneMeans}</p>
          <p className="max-w-prose">{words.byHand}</p>
        </Notice>
      ) : (
        <>
          <p className="max-w-prose">{words.found(environments.length)}</p>
          <ul aria-label={words.list} className="space-y-3">
            {environments.map((environment) => (
              <li
                key={environment.id}
                className="space-y-2 rounded-lg border border-line bg-card p-4 text-sm"
              >
                <Listed environment={environment} />
                {idle && <Check environment={environment} onCheck={onCheck} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {idle && (
        <Button appearance="secondary" onClick={onLook}>
          {words.lookAgain}
        </Button>
      )}
    </div>
  )
}

function Listed({ environment }: { environment: ListedEnvironment }) {
  const words = useWords().environments
  const { name, address, region, isEnabled, membership } = environment
  return (
    <>
      <p className="flex flex-wrap gap-x-3">
        <strong className="wrap-anywhere">{name || address}</strong>
        <span>{words.region(region)}</span>
        <span className={isEnabled ? 'text-good' : 'text-warn'}>
          {isEnabled ? words.enabled : words.disabled}
        </span>
      </p>
      {address === null ? (
        <p>{words.noAddress}</p>
      ) : (
        <p className="flex flex-wrap items-center gap-3">
          <code className="font-mono break-all">{address}</code>
          <CopyButton label={words.copy} copied={words.copied} text={() => address} />
        </p>
      )}
      {!isEnabled && <p className="max-w-prose">{words.disabledMeans}</p>}
      {membership === 'member' && <p className="font-semibold text-good">{words.member}</p>}
      {membership === 'not-member' && (
        <p className="max-w-prose">
          <strong className="text-bad">{words.notMember}</strong>. {words.notMemberMeans}
        </p>
      )}
    </>
  )
}

type CheckProps = { environment: ListedEnvironment; onCheck: (address: string) => void }

/** Who gets in has nothing left to check, and a disabled environment lets no one in. */
function Check({ environment, onCheck }: CheckProps) {
  const words = useWords().environments
  const { address, isEnabled, canBeAsked, membership } = environment
  if (address === null || !isEnabled || membership === 'member') return null
  if (!canBeAsked) return <p>{words.otherRegion}</p>
  return (
    <Button appearance="secondary" onClick={() => onCheck(address)}>
      {membership === null ? words.check : words.checkAgain}
    </Button>
  )
}
