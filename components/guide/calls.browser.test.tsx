import { describe, expect, test } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { PURPOSES, type StepCall } from '@/lib/problem/call'
import { LANGUAGES } from '@/lib/words/languages'
import { Calls } from './calls'

const answered = {
  state: 'answered',
  milliseconds: 420,
  requestId: '3f2a-longer-than-a-word-0001',
  inner: [],
} as const
const read = { purpose: 'looks-for-application', stage: 'look', method: 'POST', path: '/$batch' } as const
const write = {
  purpose: 'creates-application',
  stage: 'write',
  method: 'POST',
  path: '/applications',
} as const
const at = 1_900_000_000_000

const looked: StepCall = { id: '1', startedAt: at, ...read, ...answered, status: 200, finding: 'none' }
const refused: StepCall = { id: '2', startedAt: at, ...write, ...answered, status: 503 }
const again: StepCall = { ...refused, id: '3' }
const made: StepCall = { ...refused, id: '4', status: 201 }
const sending: StepCall = { id: '5', startedAt: at, ...write, inner: [], state: 'sending' }

async function lines(calls: readonly StepCall[], status: 'running' | 'stuck' | 'done') {
  const { container } = await renderIn('en', <Calls calls={calls} status={status} />)
  await expect.poll(() => container.querySelector('ul')).not.toBeNull()
  const items = [...(container.querySelector('ul')?.children ?? [])]
  const red = items.filter((item) => item.className.includes('text-bad')).length
  return { said: items.map(({ textContent }) => textContent), red, container }
}

test('a call is a line in plain words while it runs and afterwards', async () => {
  const during = await lines([looked, sending], 'running')
  expect(during.said).toEqual([
    'Looking for an earlier registration … none, 0.4 sec',
    'Creating the application … working',
  ])
  const after = await lines([looked, made], 'done')
  expect(after.said[1]).toBe('Creating the application … done, 0.4 sec')
})

test('each of two consents says which API it is for', async () => {
  const consent: StepCall = { ...made, purpose: 'adds-consent', path: '/oauth2PermissionGrants' }
  const { said } = await lines(
    [
      { ...consent, id: '6', api: 'Dynamics CRM' },
      { ...consent, id: '7', api: 'Microsoft Graph' },
    ],
    'done',
  )
  expect(said).toEqual([
    'Granting the consent: Dynamics CRM … done, 0.4 sec',
    'Granting the consent: Microsoft Graph … done, 0.4 sec',
  ])
})

test('repeats count into one line, and only what stopped the step is red', async () => {
  const during = await lines([looked, refused, again], 'running')
  expect(during.said[1]).toBe('Creating the application … not yet, 2 times')
  expect(during.red).toBe(0)
  const stopped = await lines([looked, refused, again], 'stuck')
  expect(stopped.said[1]).toBe('Creating the application … refused, 2 times')
  expect(stopped.red).toBe(1)
})

test('method, path, status and request-id are in one disclosure for the list', async () => {
  const { container } = await lines([looked, refused, made], 'done')
  const folds = [...container.querySelectorAll('details')]
  expect(folds).toHaveLength(1)
  expect(container.querySelector('ul')?.querySelector('code')).toBeNull()
  expect(folds[0]?.open).toBe(false)
  expect(folds[0]?.textContent).toContain('POST /applications')
  expect(folds[0]?.textContent).toContain('3f2a-longer-than-a-word-0001')
})

describe.each(LANGUAGES)('%s', (language) => {
  test('every purpose has its line: axe finds nothing, with the details unfolded', async () => {
    const calls = PURPOSES.map((purpose, index): StepCall => ({ ...made, purpose, id: String(index) }))
    const { container } = await renderIn(
      language,
      <Calls calls={[...calls, { ...refused, id: 'refused' }]} status="stuck" />,
    )
    await expect.poll(() => container.querySelector('ul')?.children.length).toBe(PURPOSES.length + 1)
    for (const fold of container.querySelectorAll('details')) fold.open = true
    await expectAccessible()
  })
})
