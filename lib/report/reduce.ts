import type { StepId } from '@/lib/guide/steps'
import { PARAMETERS } from '@/lib/preset/parameters'
import type { Preset } from '@/lib/preset/preset'
import type { Call } from '@/lib/problem/call'
import type { Problem } from '@/lib/problem/problem'
import { retell, type ToldStatus } from '@/lib/problem/told-status'
import { isId, LEFT_OUT, NAMES, namesSomebody } from './left-out'
import { type Cleaners, oneLine, whole } from './one-line'
import { reduceProblem } from './reduce-problem'
import { reduceScreen, type ScreenInput } from './reduce-screen'
import type { Report, ReportedCall, ReportedStatus } from './report'
import { scrub, scrubPath, type Ticks } from './scrub'

/** The reported part of a step's status. */
export type StatusInput = ToldStatus<Problem, { attempt: number }>

/** Everything that a report can use. There is no field for a secret, a token, a header or a body. */
export type ReportInput = {
  /** The version of the app. */
  version: string
  place: Report['place']
  made: Date
  /** The browser's own name. */
  browser: string
  preset: Preset
  signedIn: { tenantId: string; organization: string; account: string } | null
  /** Set outside a run; then there are no steps. */
  screen: ScreenInput | null
  /** In the order of the guide. */
  steps: readonly { id: StepId; status: StatusInput; calls: readonly Call[] }[]
}

/** The reported part of a run, without anything that was not ticked. */
export function reduce(input: ReportInput, ticks: Ticks): Report {
  const names = namesIn(input)
  const cleaners: Cleaners = {
    clean: (text) => oneLine(scrub(text, ticks, names)),
    cleanPath: (path) => oneLine(scrubPath(path, ticks, names)),
  }
  const { clean } = cleaners
  const { signedIn } = input
  return {
    version: clean(input.version),
    place: input.place,
    made: input.made.toISOString(),
    browser: clean(input.browser),
    names: ticks.withNames,
    ids: ticks.withIds,
    ...(signedIn ? { tenant: clean(signedIn.tenantId) } : {}),
    ...(signedIn && ticks.withNames
      ? { organization: clean(signedIn.organization), account: clean(signedIn.account) }
      : {}),
    link: PARAMETERS.flatMap((parameter) => {
      const value = parameter === 'v' ? undefined : input.preset[parameter]
      if (value === undefined) return []
      return [{ parameter, value: namesSomebody(parameter, value, ticks) ? LEFT_OUT : clean(value) }]
    }),
    ...(input.screen ? { screen: reduceScreen(input.screen, ticks, cleaners) } : {}),
    steps: input.steps.map(({ id, status, calls }) => ({
      id,
      status: statusOf(status, cleaners),
      calls: calls.map((call) => callOf(call, cleaners)),
    })),
  }
}

/** The names that the input contains. Others are recognized only by their form. */
function namesIn({ preset, signedIn, steps }: ReportInput): string[] {
  const said = [
    ...NAMES.map((name) => preset[name]),
    signedIn?.organization,
    signedIn?.account,
    ...steps.flatMap(({ status }) => {
      const problem = status.kind === 'running' ? status.wait?.problem : undefined
      return namesInProblem(status.kind === 'stuck' ? status.problem : problem)
    }),
  ]
  return said.flatMap((name) => (name === undefined || isId(name) ? [] : [name]))
}

function namesInProblem(problem: Problem | undefined): string[] {
  switch (problem?.kind) {
    case 'wrong-tenant':
      return [problem.expected, problem.actual]
    case 'held-by-deleted':
      return [problem.displayName]
    case 'same-name':
      return problem.nameSakes.map(({ displayName }) => displayName)
    default:
      return []
  }
}

function statusOf(status: StatusInput, cleaners: Cleaners): ReportedStatus {
  return retell(
    status,
    (problem) => reduceProblem(problem, cleaners),
    ({ attempt }) => ({ attempt: whole(attempt) }),
  )
}

function callOf(call: Call, { clean, cleanPath }: Cleaners): ReportedCall {
  const request = {
    method: call.method,
    path: cleanPath(call.path),
    inner: call.inner.map(cleanPath),
    startedAt: new Date(call.startedAt).toISOString(),
  }
  switch (call.state) {
    case 'sending':
      return { state: 'sending', ...request }
    case 'failed':
      return { state: 'failed', ...request, milliseconds: whole(call.milliseconds) }
    case 'answered':
      return {
        state: 'answered',
        ...request,
        status: whole(call.status),
        milliseconds: whole(call.milliseconds),
        requestId: call.requestId === null ? null : clean(call.requestId),
      }
  }
}
