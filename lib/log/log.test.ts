import { expect, onTestFinished, test } from 'vitest'
import { errorFacts, log } from './log.mjs'

/** What is written to stdout from now on. */
function stdout(): string[] {
  const written: string[] = []
  const write = process.stdout.write
  process.stdout.write = (text: string | Uint8Array) => written.push(String(text)) > 0
  onTestFinished(() => {
    process.stdout.write = write
  })
  return written
}

test('an event is one line of JSON with its time and its level', () => {
  const written = stdout()
  log({ event: 'redis-lost', message: 'two\nlines' })
  expect(written).toHaveLength(1)
  expect(written[0]).toMatch(/^\{"time":"\d{4}-.*\}\n$/)
  expect(JSON.parse(written[0] ?? '')).toMatchObject({
    level: 'warning',
    event: 'redis-lost',
    message: 'two\nlines',
  })
})

test('of an error during a request only its kind and its place are kept', () => {
  const error = new TypeError('ada@contoso.com\n    at secret-value (here)\nsecret-value')
  const facts = errorFacts(error, { withMessage: false })
  expect(facts.name).toBe('TypeError')
  expect(facts.stack[0]).toMatch(/^at .*log\.test\.ts/)
  expect(JSON.stringify(facts)).not.toMatch(/contoso|secret/)
})

test('a code of its own or of its cause is kept, a sentence in its place is not', () => {
  const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
  expect(errorFacts(new Error('failed', { cause: refused }), { withMessage: false }).code).toBe(
    'ECONNREFUSED',
  )
  const odd = Object.assign(new Error('x'), { name: 'no such user ada', code: 'for ada@contoso.com' })
  expect(errorFacts(odd, { withMessage: false })).toMatchObject({ name: 'Error' })
  expect(errorFacts(odd, { withMessage: false })).not.toHaveProperty('code')
})

test('what is thrown and is no error is not repeated', () => {
  expect(errorFacts('secret-value', { withMessage: true })).toEqual({ name: 'NoError', stack: [] })
})

test('at the start the message is kept, since no one has asked for anything', () => {
  expect(errorFacts(new Error('listen EADDRINUSE'), { withMessage: true }).message).toBe('listen EADDRINUSE')
})
