import { FactsList } from '@/components/guide/facts-list'
import { useAllWords } from '@/components/words/language'
import type { Secret } from '@/lib/practice/answers'
import { ChangeBadge, type Marks } from './change-badge'

/** Secrets by what a tenant still knows of them: never the value. */
export function Secrets({ secrets, marks }: { secrets: readonly Secret[]; marks: Marks }) {
  const { practice, format } = useAllWords()
  const { application } = practice
  if (secrets.length === 0) return <p className="text-soft">{application.noneYet}</p>
  return (
    <ul className="space-y-4">
      {secrets.map(({ keyId, description, hint, expiresAt }) => (
        <li key={keyId} className="space-y-1.5">
          <p className="flex flex-wrap items-center gap-x-3 font-medium">
            {description || application.noDescription}
            <ChangeBadge of={keyId} marks={marks} />
          </p>
          <FactsList
            rows={[
              { key: 'hint', name: application.hint, value: hint, mono: true },
              { key: 'key', name: application.secretId, value: keyId, mono: true },
              { key: 'expires', name: application.expires, value: format.date(expiresAt) },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
