import { beforeEach, expect, test, vi } from 'vitest'
import { recordedRun, resultOf } from './testing/runs'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})
const ADD_PASSWORD = 'POST /v1.0/applications/*/addPassword'

test('a busy Microsoft is told with its Retry-After, and is no difference', async () => {
  const { text } = await recordedRun({
    before: (world) => world.fault([{ on: ADD_PASSWORD, do: { status: 429, retryAfter: 3 } }]),
  })
  const { differences, refusals } = await resultOf(text())
  expect(differences).toEqual([])
  expect(refusals).toEqual([
    {
      call: 'POST /applications/{guid}/addPassword',
      status: 429,
      code: 'TooManyRequests',
      retryAfter: '3',
      copying: false,
    },
  ])
})

test('one that names no time, under another code', async () => {
  const { entries, text } = await recordedRun({
    before: (world) => world.fault([{ on: ADD_PASSWORD, do: { status: 429 } }]),
  })
  for (const { response } of entries)
    if (response.status === 429)
      response.content.text =
        response.content.text?.replace('TooManyRequests', 'Request_ThrottledTemporarily') ?? ''
  const { differences, refusals } = await resultOf(text())
  expect(refusals).toMatchObject([{ status: 429, code: 'Request_ThrottledTemporarily', retryAfter: null }])
  expect(differences).toMatchObject([
    { kind: 'error code', recorded: 'Request_ThrottledTemporarily', expected: 'TooManyRequests' },
  ])
})

test('a claims challenge is told, and is no difference', async () => {
  const { text } = await recordedRun({
    before: (world) => world.fault([{ on: ADD_PASSWORD, do: { challenge: 'claims' } }]),
  })
  const { differences, refusals } = await resultOf(text())
  expect(differences).toEqual([])
  expect(refusals).toMatchObject([{ status: 401, code: 'InvalidAuthenticationToken' }])
})

test('a tenant that copies slowly: refusals of young objects are no difference, and the time is told', async () => {
  const { text } = await recordedRun({ before: (world) => world.change({ replication: { seconds: 12 } }) })
  const { differences, refusals, visible } = await resultOf(text())
  expect(differences).toEqual([])
  expect(refusals.length).toBeGreaterThan(0)
  expect(refusals.every(({ copying }) => copying)).toBe(true)
  const [made] = visible
  expect(made?.call).toMatch(/^POST \/applications/)
  expect(made?.seconds).toBeGreaterThanOrEqual(10)
  expect(made?.readsBefore).toBeGreaterThan(0)
})
