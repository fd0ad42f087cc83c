import { FactsList } from '@/components/guide/facts-list'
import { longDate } from '@/lib/guide/dates'
import type { Secret } from '@/lib/practice/answers'
import { Mark, type Marks } from './mark'

/** Secrets by what a tenant still knows of them: never the value. */
export function Secrets({ secrets, marks }: { secrets: readonly Secret[]; marks: Marks }) {
  if (secrets.length === 0) return <p className="text-soft">None yet.</p>
  return (
    <ul className="space-y-4">
      {secrets.map(({ keyId, description, hint, expiresAt }) => (
        <li key={keyId} className="space-y-1.5">
          <p className="flex flex-wrap items-center gap-x-3 font-medium">
            {description || 'Without a description'}
            <Mark of={keyId} marks={marks} />
          </p>
          <FactsList
            rows={[
              { key: 'hint', name: 'Begins with', value: hint, mono: true },
              { key: 'key', name: 'Secret ID', value: keyId, mono: true },
              { key: 'expires', name: 'Expires', value: longDate(expiresAt) },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
