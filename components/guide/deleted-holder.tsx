'use client'

import type { ReactNode } from 'react'
import { AskedButton } from '@/components/ui/asked-button'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'

type DeletedHolderProps = { onRestore: () => void; onPurge: () => void; onOther: () => void }

/** A deleted application holds the key: three ways on, each with its meaning. */
export function DeletedHolder({ onRestore, onPurge, onOther }: DeletedHolderProps) {
  const { restore, purge, other } = useWords().run.deleted
  return (
    <ul className="w-full space-y-3">
      <Way means={restore.means}>
        <Button onClick={onRestore}>{restore.button}</Button>
      </Way>
      <Way means={purge.means}>
        <AskedButton
          label={purge.button}
          question={purge.question}
          confirm={purge.confirm}
          cancel={purge.cancel}
          onConfirm={onPurge}
        />
      </Way>
      <Way means={other.means}>
        <Button appearance="secondary" onClick={onOther}>
          {other.button}
        </Button>
      </Way>
    </ul>
  )
}

function Way({ means, children }: { means: string; children: ReactNode }) {
  return (
    <li className="rounded-lg border border-line bg-card p-4">
      <p className="mb-3 text-sm">{means}</p>
      {children}
    </li>
  )
}
