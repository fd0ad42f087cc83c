import { expect, test } from 'vitest'
import { ACTION_IDS, AFTERCARE_IDS, STEP_IDS, type StepId } from '@/lib/guide/steps'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { currentStep, type Progress, type StepStatus, statuses, type Wait } from './status'

const START: Progress = {
  done: new Set(),
  made: new Map(),
  passedOn: new Set(),
  problems: {},
  active: null,
}
const problem = EVERY_PROBLEM.offline
const wait: Wait = { problem, attempt: 2, since: 0, until: 5_000 }

function upTo(id: StepId): ReadonlySet<StepId> {
  return new Set(STEP_IDS.slice(0, STEP_IDS.indexOf(id)))
}

function stepKinds(progress: Progress): string[] {
  const all = statuses(progress)
  return STEP_IDS.map((id) => all[id].kind)
}

test('at the start the first step is ready and the others wait for it', () => {
  const all = statuses(START)
  expect(all['sign-in']).toEqual({ kind: 'ready' })
  for (const id of STEP_IDS.slice(1)) expect(all[id]).toEqual({ kind: 'waiting', for: 'sign-in' })
  expect(currentStep(START)).toBe('sign-in')
})

test.each(STEP_IDS)('with everything before %s done, it is ready and the rest waits for it', (id) => {
  const progress = { ...START, done: upTo(id) }
  const place = STEP_IDS.indexOf(id)
  expect(stepKinds(progress)).toEqual(
    STEP_IDS.map((_, index) => (index < place ? 'done' : index === place ? 'ready' : 'waiting')),
  )
  expect(currentStep(progress)).toBe(id)
})

test('everything done: the last step stays in view', () => {
  const progress = { ...START, done: new Set(STEP_IDS) }
  expect(new Set(stepKinds(progress))).toEqual(new Set(['done']))
  expect(currentStep(progress)).toBe('hand-over')
})

test('done tells whether this visit created or found the result', () => {
  const done = upTo('create-secret')
  const all = statuses({ ...START, done, made: new Map([['add-permissions', 5]]) })
  expect(all['register-app']).toEqual({ kind: 'done', how: 'found' })
  expect(all['add-permissions']).toEqual({ kind: 'done', how: 'made', at: 5 })
})

test('a created object that no longer exists is not done', () => {
  const all = statuses({ ...START, done: upTo('register-app'), made: new Map([['register-app', 5]]) })
  expect(all['register-app']).toEqual({ kind: 'ready' })
})

test('a later step that is already done does not wait for an earlier one', () => {
  const all = statuses({ ...START, done: new Set<StepId>(['sign-in', 'grant-consent']) })
  expect(all['grant-consent'].kind).toBe('done')
  expect(all['register-app']).toEqual({ kind: 'ready' })
  expect(all['create-secret']).toEqual({ kind: 'waiting', for: 'register-app' })
})

const AT_PERMISSIONS: Progress = { ...START, done: upTo('add-permissions') }

test.each<[string, Partial<Progress>, StepStatus]>([
  [
    'running',
    { active: { step: 'add-permissions', wait: null, leaving: false } },
    { kind: 'running', wait: null },
  ],
  ['pausing', { active: { step: 'add-permissions', wait, leaving: false } }, { kind: 'running', wait }],
  ['leaving', { active: { step: 'add-permissions', wait: null, leaving: true } }, { kind: 'leaving' }],
  ['stuck', { problems: { 'add-permissions': problem } }, { kind: 'stuck', problem }],
  ['passed on', { passedOn: new Set(['add-permissions']) }, { kind: 'passed-on' }],
  [
    'running again after a problem',
    {
      problems: { 'add-permissions': problem },
      active: { step: 'add-permissions', wait: null, leaving: false },
    },
    { kind: 'running', wait: null },
  ],
  [
    'stuck after it was passed on and tried after all',
    { passedOn: new Set(['add-permissions']), problems: { 'add-permissions': problem } },
    { kind: 'stuck', problem },
  ],
  [
    'passed on, and done by someone else since',
    { passedOn: new Set(['add-permissions']), done: upTo('grant-consent') },
    { kind: 'done', how: 'found' },
  ],
])('a step that is %s', (_, change, status) => {
  expect(statuses({ ...AT_PERMISSIONS, ...change })['add-permissions']).toEqual(status)
})

test('a stuck step holds the later ones back and stays in view', () => {
  const progress = { ...AT_PERMISSIONS, problems: { 'add-permissions': problem } }
  expect(statuses(progress)['grant-consent']).toEqual({ kind: 'waiting', for: 'add-permissions' })
  expect(currentStep(progress)).toBe('add-permissions')
})

test('a passed-on step lets the next one begin', () => {
  const progress: Progress = { ...START, done: upTo('grant-consent'), passedOn: new Set(['grant-consent']) }
  expect(statuses(progress)['create-secret']).toEqual({ kind: 'ready' })
  expect(currentStep(progress)).toBe('create-secret')
})

test('a passed-on step stays so while something else runs', () => {
  const progress: Progress = {
    ...START,
    done: new Set(STEP_IDS.filter((id) => id !== 'grant-consent')),
    passedOn: new Set(['grant-consent']),
    active: { step: 'check-everything', wait: null, leaving: false },
  }
  expect(statuses(progress)['grant-consent']).toEqual({ kind: 'passed-on' })
})

test('the running step is in view, even when an earlier one is open', () => {
  const active = { step: 'create-secret', wait: null, leaving: false } as const
  expect(currentStep({ ...START, active })).toBe('create-secret')
})

test.each(AFTERCARE_IDS)('%s waits for no other step and does not take the view', (id) => {
  expect(statuses(START)[id]).toEqual({ kind: 'ready' })
  const busy = { ...START, active: { step: id, wait: null, leaving: false } }
  expect(statuses(busy)[id]).toEqual({ kind: 'running', wait: null })
  expect(currentStep(busy)).toBe('sign-in')
})

test('everything that can be pressed has a status', () => {
  expect(Object.keys(statuses(START))).toEqual(ACTION_IDS)
})
