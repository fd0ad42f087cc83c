import { expect, test } from 'vitest'
import { readHar, UnusableRecording } from './har'
import { maskRecording } from './mask/recording'
import { maskedHar } from './masked-har'
import { harOf, recordedRun, resultOf } from './testing/runs'

const GRAPH = 'https://graph.microsoft.com/v1.0'

function entry(changes: { url?: string; text?: string; request?: object; response?: object } = {}) {
  return {
    startedDateTime: '2026-11-25T10:00:00.000Z',
    time: 5,
    request: { method: 'GET', url: changes.url ?? `${GRAPH}/me`, headers: [], ...changes.request },
    response: {
      status: 200,
      headers: [],
      content: { size: 2, text: changes.text ?? '{}' },
      ...changes.response,
    },
  }
}

test.each<[string, unknown]>([
  ['null', null],
  ['a number', 7],
  ['an empty object', {}],
  ['no request', { startedDateTime: '2026-11-25T10:00:00Z', response: {} }],
  ['a date that is none', { ...entry(), startedDateTime: 'yesterday' }],
  ['an address that is none', entry({ url: 'not an address' })],
  ['headers that are none', entry({ request: { headers: 'x' } })],
  ['a header without a name', entry({ request: { headers: [{ value: 'x' }] } })],
])('%s among the entries is left out, and the rest is read', async (_, bad) => {
  const { exchanges, leftOut } = maskRecording(readHar(harOf([bad, entry()])))
  expect(exchanges).toHaveLength(1)
  expect(leftOut.unreadable).toBe(1)
})

test('keys that change every object of a program change none here', async () => {
  const text =
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":{"__proto__":[1]}}'
  const har = harOf([entry({ text, request: { headers: [{ name: '__proto__', value: 'x' }] } })])
  const once = maskRecording(readHar(har))
  await resultOf(har)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  expect(Object(once)['polluted']).toBeUndefined()
  expect(maskedHar(once)).not.toContain('__proto__')
})

test('a body that is nested without end, one that is huge, and one of many keys', async () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000)
  const huge = JSON.stringify({ value: 'x'.repeat(6_000_000) })
  const wide = JSON.stringify(
    Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1])),
  )
  const { exchanges } = maskRecording(
    readHar(harOf([entry({ text: deep }), entry({ text: huge }), entry({ text: wide })])),
  )
  expect(exchanges.map(({ responseBody }) => responseBody.known)).toEqual([true, false, true])
  expect(JSON.stringify(exchanges).length).toBeLessThan(400_000)
})

test('texts made to keep a pattern busy are done in a moment', () => {
  const begun = process.cpuUsage()
  const nasty = [
    "'".repeat(50_000),
    'a.'.repeat(50_000),
    `${'a'.repeat(50_000)}@`,
    '{a-'.repeat(30_000),
    '%7B'.repeat(30_000),
    'Bearer a="'.repeat(10_000),
  ]
  for (const text of nasty)
    maskRecording(
      readHar(
        harOf([
          entry({
            url: `${GRAPH}/x?$filter=${encodeURIComponent(text)}`,
            text: JSON.stringify({
              error: { code: text, message: text },
              displayName: text,
              '@odata.type': text,
            }),
            response: {
              status: 401,
              headers: [{ name: 'www-authenticate', value: text }],
              content: { text: JSON.stringify({ scope: text }) },
            },
          }),
        ]),
      ),
    )
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(4_000)
})

test('more requests than a run can have are refused', () => {
  expect(() => readHar(`{"log":{"entries":[${'0,'.repeat(20_000)}0]}}`)).toThrow(UnusableRecording)
})

test('bodies in base64, bodies that are missing, and bodies that were cut off', async () => {
  const { entries, text } = await recordedRun()
  const whole = await resultOf(text())
  const coded = structuredClone(entries)
  for (const { response } of coded) {
    if (response.content.text === undefined) continue
    response.content.text = Buffer.from(response.content.text).toString('base64')
    response.content.encoding = 'base64'
  }
  expect(await resultOf(harOf(coded))).toEqual(whole)

  const missing = structuredClone(entries)
  for (const { response } of missing.slice(0, 4)) delete response.content.text
  const result = await resultOf(harOf(missing))
  expect(result.recorded.withoutBody).toBe(4)
  expect(result.differences.filter(({ kind }) => kind !== 'status')).toEqual([])

  const cut = structuredClone(entries)
  for (const { response } of cut.slice(1, 2))
    response.content.text = response.content.text?.slice(0, 40) ?? ''
  expect((await resultOf(harOf(cut))).recorded.withoutBody).toBe(1)
})

test('several pages, entries out of order, and HTTP/2’s own headers', async () => {
  const { entries, text } = await recordedRun()
  const whole = await resultOf(text())
  const mixed = structuredClone(entries).map((one, index) => ({ ...one, pageref: `page_${index % 3}` }))
  for (const [index, one] of mixed.entries()) {
    one.startedDateTime = new Date(Date.parse('2026-11-25T10:00:00Z') + index * 1_000).toISOString()
    one.request.headers.push({ name: ':authority', value: 'graph.microsoft.com' })
  }
  const result = await resultOf(harOf(mixed.reverse()))
  expect(result.differences).toEqual(whole.differences)
  expect(result.recorded).toEqual(whole.recorded)
})
