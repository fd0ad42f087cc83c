import { Standing, Step, standing } from '@/components/guide/step'
import { StepList } from '@/components/guide/step-list'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import { isSettledStatus, type StepStatus } from '@/lib/engine/status'
import type { Api } from '@/lib/guide/guide'
import { STEP_IDS } from '@/lib/guide/steps'
import { retell } from '@/lib/problem/told-status'
import type { Seen, Watching } from '@/lib/watch/follower'
import { asProblem } from '@/lib/watch/shown-problem'
import type { WatchedStatus } from '@/lib/watch/snapshot'
import type { RunWords } from '@/lib/words/catalogue'
import { WatchedProblemView } from './watched-problem'
import { stateOf, WatchedState } from './watched-state'

type WatchedRunProps = {
  watching: Watching
  /** Those that this deployment knows. */
  apis: readonly Api[]
  now: number
}

/** A run that is followed: how the following goes, when the last news came, and the steps. */
export function WatchedRun({ watching, apis, now }: WatchedRunProps) {
  const { watch } = useWords()
  const { seen, fault } = watching
  return (
    <div className="space-y-6">
      <div className="max-w-prose space-y-2">
        <h1 className="text-2xl font-semibold tracking-tight sm:text-3xl">{watch.page.heading}</h1>
        <p className="text-soft">{watch.page.lead}</p>
      </div>
      <WatchedState state={stateOf(watching, now)} fault={fault} />
      {seen && <Picture seen={seen} apis={apis} now={now} />}
    </div>
  )
}

function Picture({ seen, apis, now }: { seen: Seen; apis: readonly Api[]; now: number }) {
  const words = useWords()
  const { guide, watch, format } = words
  const { current, asks, steps, after } = seen.snapshot
  const statuses = STEP_IDS.map((id) => ({
    id,
    watched: steps[id],
    status: asStatus(steps[id], seen, apis, words),
  }))
  const finished = statuses.every(({ status }) => isSettledStatus(status))
  const afterwards = after && asStatus(after.status, seen, apis, words)
  const here = statuses.find(({ id }) => id === current)
  const minutes = Math.floor((now - seen.newsAt) / 60_000)
  return (
    <section aria-label={watch.page.steps} className="space-y-4">
      <p className="flex items-center gap-2 text-sm text-soft">
        <Icon name="clock" />
        <time dateTime={new Date(seen.newsAt).toISOString()}>
          {watch.page.news(minutes < 1 ? watch.page.lessThanAMinute : format.minutesAgo(minutes))}
        </time>
      </p>
      <p role="status" className="sr-only">
        {finished
          ? watch.page.finished
          : here && watch.page.said(guide.title[current], standing(here.status, guide, asks === current))}
      </p>
      <StepList label={guide.list}>
        {statuses.map(({ id, watched, status }) => (
          <Step
            key={id}
            id={id}
            status={status}
            current={id === current && !finished}
            asks={asks === id}
            words={guide}
          >
            {details(status, watched, seen, now)}
          </Step>
        ))}
      </StepList>
      {after && afterwards && (
        <section aria-labelledby="after" className="space-y-3 rounded-xl border border-line bg-card p-4">
          <h2 id="after" className="text-lg font-semibold">
            {watch.page.after}: {guide.title[after.id]}
          </h2>
          <Standing status={afterwards} words={guide} />
          {details(afterwards, after.status, seen, now)}
        </section>
      )}
    </section>
  )
}

/** What is to say of a step beyond where it stands. */
function details(status: StepStatus, watched: WatchedStatus, seen: Seen, now: number) {
  if (status.kind === 'stuck') return <WatchedProblemView problem={status.problem} />
  if (watched.kind !== 'running' || !watched.wait) return null
  return <Wait wait={watched.wait} seen={seen} now={now} />
}

type WaitProps = {
  wait: NonNullable<Extract<WatchedStatus, { kind: 'running' }>['wait']>
  seen: Seen
  now: number
}

/** The pause of a step. The clocks of the two computers may differ, so it is counted from when the news came. */
function Wait({ wait, seen, now }: WaitProps) {
  const { watch, format } = useWords()
  const left = Math.ceil((wait.until - seen.snapshot.at - (now - seen.newsAt)) / 1000)
  return (
    <p className="tabular-nums">
      {watch.page.waits(format.number(wait.attempt))}{' '}
      {left > 0 ? watch.page.again(format.wait(left)) : watch.page.againNow}
    </p>
  )
}

function asStatus(
  watched: WatchedStatus,
  { newsAt, snapshot }: Seen,
  apis: readonly Api[],
  { watch }: RunWords,
): StepStatus {
  return retell(
    watched,
    (problem) => asProblem(problem, watch.unseen, apis),
    ({ attempt, until }) => ({ attempt, since: newsAt, until: newsAt + until - snapshot.at }),
  )
}
