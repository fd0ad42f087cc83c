import { expect, test } from 'vitest'
import { pauseAfter } from '@/lib/engine/retry-pause'
import { problemOfRefusal } from './refusals'

function problemOf(status: number, code: string, message: string, fresh: boolean, retryAfter?: string) {
  const header = (name: string) => (name === 'retry-after' ? (retryAfter ?? null) : null)
  const refusal = { status, error: { code, message }, header, call: 'PATCH /x' }
  return problemOfRefusal(refusal, { what: 'new-application', fresh }).problem
}

test.each([503, 504])('a %s with Retry-After is waited for to the second', (status) => {
  expect(pauseAfter(problemOf(status, 'ServiceUnavailable', '', false, '42'), 1, 0)).toBe(42)
  expect(pauseAfter(problemOf(status, 'ServiceUnavailable', '', false), 1, 0)).toBe(5)
})

test('a 404 with another code is not waited for, on a new object or not', () => {
  expect(problemOf(404, 'BadRequest', '', true).kind).not.toBe('still-copying')
})

test('a principal of an application that is not new is not waited for', () => {
  const message = "The appId 'x' of the service principal does not reference a valid application object."
  expect(problemOf(400, 'Request_BadRequest', message, false).kind).toBe('gone')
})

test('a conflict on an application created just now is waited for', () => {
  expect(problemOf(409, 'Request_Conflict', '', true).kind).toBe('still-copying')
  expect(problemOf(409, 'Request_Conflict', '', false).kind).toBe('unexpected')
})
