import { expect, test } from 'vitest'
import { currentStep, type Progress, statuses } from '@/lib/engine/status'
import { type ActionId, STEP_IDS } from '@/lib/guide/steps'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { type RunInView, situationOfRun } from './run'

const NOTHING: Progress = {
  done: new Set(),
  made: new Map(),
  passedOn: new Set(),
  problems: {},
  active: null,
}
const AT_REGISTRATION: Progress = { ...NOTHING, done: new Set<ActionId>(['sign-in']) }
const FINISHED: Progress = {
  ...NOTHING,
  done: new Set<ActionId>(STEP_IDS),
  made: new Map([['hand-over', 1]]),
}
const problem = EVERY_PROBLEM.throttled
const wait = { problem, attempt: 1, since: 0, until: 1 }

function seen(progress: Progress, more: Partial<RunInView> = {}) {
  return situationOfRun({
    statuses: statuses(progress),
    current: currentStep(progress),
    asks: null,
    finished: STEP_IDS.every((id) => progress.done.has(id)),
    renews: false,
    ...more,
  })
}

test.each([
  ['a step that can be pressed', seen(AT_REGISTRATION), ['register-app', 'ready', null]],
  [
    'a step that works',
    seen({ ...AT_REGISTRATION, active: { step: 'register-app', wait: null, leaving: false } }),
    ['register-app', 'running', null],
  ],
  [
    'a step that waits for Microsoft',
    seen({ ...AT_REGISTRATION, active: { step: 'register-app', wait, leaving: false } }),
    ['register-app', 'paused', 'throttled'],
  ],
  [
    'a step on its way to Microsoft',
    seen({ ...AT_REGISTRATION, active: { step: 'register-app', wait: null, leaving: true } }),
    ['register-app', 'leaving', null],
  ],
  [
    'a step that stopped',
    seen({ ...AT_REGISTRATION, problems: { 'register-app': problem } }),
    ['register-app', 'stuck', 'throttled'],
  ],
  [
    'the question which organization it is',
    seen(AT_REGISTRATION, { asks: 'sign-in' }),
    ['sign-in', 'asks', null],
  ],
  [
    'a stop before that question',
    seen({ ...NOTHING, problems: { 'sign-in': problem } }, { asks: 'sign-in' }),
    ['sign-in', 'stuck', 'throttled'],
  ],
  ['the finish', seen(FINISHED), ['finish', 'made', null]],
  ['the finish of an earlier visit', seen({ ...FINISHED, made: new Map() }), ['finish', 'found', null]],
  [
    'a check after the finish that works',
    seen({ ...FINISHED, active: { step: 'check-everything', wait: null, leaving: false } }),
    ['check-everything', 'running', null],
  ],
  [
    'a check after the finish that stopped',
    seen({ ...FINISHED, problems: { 'check-everything': problem } }),
    ['check-everything', 'stuck', 'throttled'],
  ],
  [
    'a stopped step goes before what stopped below it',
    seen({
      ...AT_REGISTRATION,
      problems: { 'register-app': problem, 'find-environment': EVERY_PROBLEM.offline },
    }),
    ['register-app', 'stuck', 'throttled'],
  ],
  ['a renewal by link', seen(AT_REGISTRATION, { renews: true }), ['renewal', 'ready', null]],
  [
    'a renewal by link that stopped',
    seen({ ...AT_REGISTRATION, problems: { 'renew-secret': problem } }, { renews: true }),
    ['renewal', 'stuck', 'throttled'],
  ],
  [
    'a renewal after the run',
    seen({ ...FINISHED, active: { step: 'renew-secret', wait: null, leaving: false } }),
    ['renew-secret', 'running', null],
  ],
] as const)('%s', (_what, situation, [screen, status, kind]) => {
  expect(situation).toEqual({ screen, status, problem: kind })
})
