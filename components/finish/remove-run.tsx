'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'

type RemoveRunProps = {
  /** What has to be typed before the button works. */
  name: string
  goes: readonly string[]
  stays: readonly string[]
  /** Whether the application itself is removed. */
  whole: boolean
  button: string
  onRemove: () => void
}

/** Asks the person to type the application's name, and lists exactly what is removed and what is kept. */
export function RemoveRun({ name, goes, stays, whole, button, onRemove }: RemoveRunProps) {
  const words = useWords().finish.remove
  const id = useId()
  const [typed, setTyped] = useState('')
  const matches = typed.trim() === name.trim()
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (matches) onRemove()
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Items title={words.goes} items={goes} />
        <Items title={words.stays} items={stays} />
      </div>
      <p className="max-w-prose text-sm">{whole ? words.application : words.additions}</p>
      <div>
        <label htmlFor={id} className="block text-sm font-medium">
          <Rich
            text={words.confirm}
            parts={{ name: () => <strong className="wrap-anywhere">{name}</strong> }}
          />
        </label>
        <input
          id={id}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          className="mt-1 min-h-11 w-full max-w-md rounded-md border border-edge bg-card px-3 py-2"
        />
      </div>
      <Button type="submit" appearance="secondary" disabled={!matches}>
        {button}
      </Button>
    </form>
  )
}

function Items({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <p className="text-sm font-semibold">{title}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5 text-sm marker:text-soft">
        {items.map((item) => (
          <li key={item} className="wrap-anywhere">
            {item}
          </li>
        ))}
      </ul>
    </div>
  )
}
