'use client'

import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'

type DeletedHolderProps = { onRestore: () => void; onPurge: () => void; onOther: () => void }

/** A deleted application holds the key: three ways on, each with its meaning. */
export function DeletedHolder({ onRestore, onPurge, onOther }: DeletedHolderProps) {
  const { restore, purge, other } = useWords().run.deleted
  const ways = [
    { ...restore, press: onRestore },
    { ...purge, press: onPurge },
    { ...other, press: onOther },
  ]
  return (
    <ul className="w-full space-y-3">
      {ways.map((way, index) => (
        <li key={way.button} className="rounded-lg border border-line bg-card p-4">
          <p className="mb-3 text-sm">{way.means}</p>
          <Button appearance={index === 0 ? 'primary' : 'secondary'} onClick={way.press}>
            {way.button}
          </Button>
        </li>
      ))}
    </ul>
  )
}
