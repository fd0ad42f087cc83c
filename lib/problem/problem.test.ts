import { expect, test } from 'vitest'
import { ProblemError, problemFrom } from './problem'

const SECRET = '[6gyXA5S20@MN+WRXAJ]I-TO7g1:h2P8'
const trace = { at: '2030-06-15T12:00:00.000Z', code: 'Request_BadRequest', call: `POST /x?${SECRET}` }

test('a problem that was thrown is the problem itself', () => {
  const problem = { kind: 'offline', trace } as const
  expect(problemFrom(new ProblemError(problem))).toBe(problem)
})

test('the message of the error holds kind and code, and nothing that came from outside', () => {
  const error = new ProblemError({ kind: 'unexpected', what: SECRET, trace })
  expect(error.message).toBe('unexpected Request_BadRequest')
  expect(String(error)).not.toContain(SECRET)
})

test.each([
  [new RangeError(`secret ${SECRET}`), 'RangeError'],
  [SECRET, 'string'],
  [undefined, 'undefined'],
  [{ secretText: SECRET }, 'object'],
])('anything else that was thrown is unexpected and not quoted', (thrown, what) => {
  const problem = problemFrom(thrown)
  expect(problem).toMatchObject({ kind: 'unexpected', what })
  expect(JSON.stringify(problem)).not.toContain(SECRET)
  expect(Date.parse(problem.trace.at)).not.toBeNaN()
})
