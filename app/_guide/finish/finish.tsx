'use client'

import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import { Waiting } from '../../_page/load-failure'
import { useChunk } from '../../_page/use-chunk'
import { ReadBack } from '../step/read-back'
import type { RecordProps } from './record'
import { Reminder } from './reminder'

/** Loaded with the finish, for it has to be there when the person prints. */
const loadRecord = () => import('./record')

/** After the last step: where the values go, what was read back from the tenant, and what to keep. */
export function Finish(props: RecordProps) {
  const { run } = props
  const { facts } = props.state
  const { finish, handOver, run: texts } = useWords()
  return (
    <section
      aria-labelledby="finish-title"
      className="space-y-5 rounded-xl border border-line bg-card p-4 shadow-xs sm:p-6"
    >
      <div>
        <h2
          id="finish-title"
          tabIndex={-1}
          className="text-2xl font-semibold tracking-tight outline-none sm:text-3xl"
        >
          {finish.ready.title}
        </h2>
        <p className="mt-1 max-w-prose text-soft">{finish.ready.means}</p>
      </div>
      <ButtonLink appearance="primary" href={run.region.handOver} target="_blank" rel="noopener noreferrer">
        {handOver.where.open(run.region.name)}
        <Icon name="out" />
        <span className="sr-only">{texts.newTab}</span>
      </ButtonLink>
      <Reminder facts={facts} run={run} />
      <ReadBack facts={facts} run={run} />
      <Kept {...props} />
    </section>
  )
}

function Kept(props: RecordProps) {
  const { loading } = useWords().run
  const part = useChunk(loadRecord)
  if (part.kind !== 'here') return <Waiting part={part} words={loading} />
  const { Record } = part.part
  return <Record {...props} />
}
