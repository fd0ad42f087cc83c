'use client'

import { useMemo, useState, useSyncExternalStore } from 'react'
import { ChangeFeed } from '@/components/practice/change-feed'
import { CompanyHead } from '@/components/practice/company-head'
import { Directory } from '@/components/practice/directory'
import { Gone } from '@/components/practice/gone'
import { Missing } from '@/components/practice/missing'
import { StartOver } from '@/components/practice/start-over'
import { Unanswered } from '@/components/practice/unanswered'
import { Icon } from '@/components/ui/icon'
import { useAllWords } from '@/components/words/language'
import type { Overview } from '@/lib/practice/answers'
import { companiesOf } from '@/lib/practice/companies'
import { type Control, controlAt } from '@/lib/practice/control-client'
import { viewOf } from '@/lib/practice/view'
import type { Shown } from '@/lib/practice/watch'
import { visibleNames } from '@/lib/preset/visible'
import type { PracticePlace } from './practice-place'
import { startOver } from './start-over'
import { useDirectoryWatch } from './use-directory-watch'
import { useFocus, useWanted } from './use-wanted'

type CompanyProps = { place: PracticePlace; tenantId: string }
type Watching = ReturnType<typeof useDirectoryWatch>

/** One practice company, watched while it is on the screen. */
export function Company({ place, tenantId }: CompanyProps) {
  const [control] = useState(() => controlAt(place.control, fetch, visibleNames))
  const { companies } = useAllWords().practice
  const watching = useDirectoryWatch(control, tenantId)
  const { state, watch } = watching
  const shown = 'shown' in state ? state.shown : null
  return (
    <div className="space-y-8">
      <a
        href="/sandbox"
        className="inline-flex min-h-8 items-center gap-1.5 text-sm font-medium text-accent underline underline-offset-4"
      >
        <Icon name="chevron" className="rotate-180" />
        {companies.all}
      </a>
      {state.kind === 'opening' && <p role="status">{companies.reading}</p>}
      {state.kind === 'gone' && <Gone />}
      {state.kind === 'failed' && (
        <Unanswered
          failure={state.failure}
          triedAt={state.triedAt}
          {...(shown ? { shownFrom: shown.readAt } : {})}
          onRetry={watch.goOn}
        />
      )}
      {shown && <Open shown={shown} control={control} watching={watching} />}
    </div>
  )
}

type OpenProps = { shown: Shown; control: Control; watching: Watching }

function Open({ shown, control, watching: { state, watch } }: OpenProps) {
  const { directory, news } = shown
  const words = useAllWords()
  const overview = useOverview(control)
  const wanted = useWanted()
  const wantedAppId = wanted?.appId ?? null
  const view = useMemo(() => viewOf(directory, wantedAppId), [directory, wantedAppId])
  const marks = useMemo(() => new Map(news.map(({ key, kind }) => [key, kind])), [news])
  const present = wantedAppId === null || view.applications.shown.some(({ appId }) => appId === wantedAppId)
  useFocus(wanted, present)
  return (
    <>
      <CompanyHead
        directory={directory}
        sentence={overview?.seeds.find(({ name }) => name === directory.seed)?.sentence ?? directory.seed}
        guide={`/?${new URLSearchParams({ v: '1', tenant: directory.domain })}`}
        startOver={
          <StartOver
            company={directory.displayName}
            shared={directory.tenantId === overview?.visitor?.shared}
            onStartOver={() => startOver(control, directory, words)}
          />
        }
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-8 max-lg:order-2">
          {!present && wantedAppId && <Missing appId={wantedAppId} deleted={view.deleted} />}
          <Directory view={view} marks={marks} wanted={wanted} />
        </div>
        <div className="max-lg:order-1">
          <div className="lg:sticky lg:top-6">
            <ChangeFeed shown={shown} state={state} onPause={watch.pause} onGoOn={watch.goOn} />
          </div>
        </div>
      </div>
    </>
  )
}

/** The overview of all companies; `null` until it is read, or if it cannot be read. */
function useOverview(control: Control): Overview | null {
  const [known] = useState(() => companiesOf(control))
  return useSyncExternalStore(known.subscribe, known.state, known.state).overview
}
