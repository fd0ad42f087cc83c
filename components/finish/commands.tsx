'use client'

import { useId, useState } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import type { ProgramId } from '@/lib/script/programs'
import type { ScriptWords } from '@/lib/words/catalogue'

type CommandsProps = {
  words: ScriptWords
  /** The same commands for each program; at least one. */
  scripts: readonly { id: ProgramId; text: string }[]
}

/** A part that scrolls is reached with the keyboard. dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable */
const SCROLLABLE = { tabIndex: 0 }

/** The run as commands, for the program that the person chooses. */
export function Commands({ words, scripts }: CommandsProps) {
  const name = useId()
  const [chosen, setChosen] = useState(scripts[0]?.id)
  const script = scripts.find(({ id }) => id === chosen)
  return (
    <div className="space-y-3 py-2">
      <p className="max-w-prose">
        {words.means} {words.limits}
      </p>
      <fieldset className="flex flex-wrap gap-x-6 gap-y-1">
        <legend className="mb-1 font-medium">{words.program}</legend>
        {scripts.map(({ id }) => (
          <label key={id} className="inline-flex min-h-8 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={name}
              checked={id === chosen}
              onChange={() => setChosen(id)}
              className="size-4 accent-(--accent)"
            />
            {words.name[id]}
          </label>
        ))}
      </fieldset>
      {script && (
        <>
          <section
            {...SCROLLABLE}
            aria-label={words.label(words.name[script.id])}
            className="max-h-96 overflow-auto rounded-md bg-paper"
          >
            <pre className="w-max min-w-full p-3 font-mono text-xs leading-relaxed">{script.text}</pre>
          </section>
          <CopyButton key={script.id} label={words.copy} copied={words.copied} text={() => script.text} />
        </>
      )}
    </div>
  )
}
