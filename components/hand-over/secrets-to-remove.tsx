'use client'

import { AskedButton } from '@/components/ui/asked-button'
import { useWords } from '@/components/words/language'
import { Described, type OwnSecret } from './lost-secret'

type SecretsToRemoveProps = { secrets: readonly OwnSecret[]; onRemove: (keyId: string) => void }

/** The application can hold no more secrets: each with its dates, and a button that removes it. */
export function SecretsToRemove({ secrets, onRemove }: SecretsToRemoveProps) {
  const { remove } = useWords().handOver
  return (
    <ul className="w-full space-y-3">
      {secrets.map((secret) => (
        <li key={secret.keyId} className="rounded-lg border border-line bg-card p-4 text-sm">
          <p className="mb-3">
            <Described secret={secret} />
          </p>
          <AskedButton
            label={remove.makeRoom}
            question={remove.question}
            confirm={remove.confirm}
            cancel={remove.cancel}
            onConfirm={() => onRemove(secret.keyId)}
          />
        </li>
      ))}
    </ul>
  )
}
