import { expect, test } from 'vitest'
import { ProblemError, problemFrom } from './problem'

const SECRET = '[6gyXA5S20@MN+WRXAJ]I-TO7g1:h2P8'
const trace = { at: '2030-06-15T12:00:00.000Z', code: 'Request_BadRequest', call: `POST /x?${SECRET}` }

test('a thrown problem is returned unchanged', () => {
  const problem = { kind: 'offline', trace } as const
  expect(problemFrom(new ProblemError(problem))).toBe(problem)
})

test('the error’s message holds only kind and code', () => {
  const error = new ProblemError({ kind: 'unexpected', what: SECRET, trace })
  expect(error.message).toBe('unexpected Request_BadRequest')
  expect(String(error)).not.toContain(SECRET)
})

test.each([
  [new RangeError(`secret ${SECRET}`), 'RangeError'],
  [SECRET, 'string'],
  [undefined, 'undefined'],
  [{ secretText: SECRET }, 'object'],
])('any other thrown value is unexpected and not quoted', (thrown, what) => {
  const problem = problemFrom(thrown)
  expect(problem).toMatchObject({ kind: 'unexpected', what })
  expect(JSON.stringify(problem)).not.toContain(SECRET)
  expect(Date.parse(problem.trace.at)).not.toBeNaN()
})
