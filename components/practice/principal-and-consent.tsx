import { useAllWords } from '@/components/words/language'
import type { Principal } from '@/lib/practice/answers'
import type { Consent } from '@/lib/practice/view'
import { ChangeBadge, type Marks } from './change-badge'

type PrincipalAndConsentProps = {
  principal: Principal | null
  consents: readonly Consent[]
  marks: Marks
}

/** Whether an application is present in the tenant, and what it may do there. */
export function PrincipalAndConsent({ principal, consents, marks }: PrincipalAndConsentProps) {
  const { application, directory, permitted: sentence } = useAllWords().practice
  if (!principal) return <p className="text-soft">{application.noPrincipal}</p>
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="min-w-0">
          <span className="text-soft">{application.principal}</span>{' '}
          <span className="font-mono text-[0.92em] break-all">{principal.objectId}</span>
        </span>
        <ChangeBadge of={principal.objectId} marks={marks} />
      </p>
      {consents.length === 0 ? (
        <p className="text-soft">{directory.noGrant}</p>
      ) : (
        <ul className="space-y-1.5">
          {consents.map(({ id, permitted }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3">
              <span className="min-w-0 font-medium wrap-anywhere">{sentence(permitted)}</span>
              <ChangeBadge of={id} marks={marks} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
