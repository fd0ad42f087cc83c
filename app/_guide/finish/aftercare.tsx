'use client'

import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import { AFTERCARE_IDS, type AftercareId } from '@/lib/guide/steps'
import { Waiting } from '../../_page/load-failure'
import { useChunk } from '../../_page/use-chunk'
import type { OpenRun, RunState } from '../compose-run'
import type { AftercareActionProps } from './aftercare-action'

type AftercareProps = { open: OpenRun; state: RunState; onSignOut: () => void }

/** Loaded on opening, since most visitors never need it. If loading fails, only this part shows a message. */
const loadAction = () => import('./aftercare-action')
export function Aftercare(props: AftercareProps) {
  const { guide, finish } = useWords()
  if (!props.state.facts.identity) return null
  return (
    <section aria-labelledby="aftercare" className="max-w-3xl space-y-3">
      <h2 id="aftercare" className="text-lg font-semibold">
        {finish.title}
      </h2>
      {AFTERCARE_IDS.map((id) => (
        <Fold key={id} id={id} title={guide.title[id]} {...props} />
      ))}
    </section>
  )
}

/** Opens on a press, and automatically while it runs, so that its result is visible after a redirect. */
function Fold({ id, title, ...props }: AftercareProps & { id: AftercareId; title: string }) {
  const [opened, setOpened] = useState(false)
  const atWork = !['ready', 'waiting'].includes(props.state.statuses[id].kind)
  return (
    <details
      id={id}
      open={opened || atWork}
      onToggle={(event) => setOpened(event.currentTarget.open)}
      className="group/fold"
    >
      <summary className="inline-flex min-h-8 list-none items-center gap-1.5 rounded py-1 pr-2 text-sm font-medium text-accent hover:underline [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="transition-transform group-open/fold:rotate-90" />
        {title}
      </summary>
      <div className="mt-1 mb-2 space-y-4 border-l border-line py-3 pl-4">
        {(opened || atWork) && <Action id={id} {...props} />}
      </div>
    </details>
  )
}

function Action(props: AftercareActionProps) {
  const { run: words } = useWords()
  const part = useChunk(loadAction)
  if (part.kind !== 'here') return <Waiting part={part} words={words.loading} />
  const { AftercareAction } = part.part
  return <AftercareAction {...props} />
}
