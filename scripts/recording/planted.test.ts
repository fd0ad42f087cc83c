import { expect, test } from 'vitest'
import { z } from 'zod'
import type { HarEntry } from './testing/recorder'
import { differencesOf, harOf, recordedRun, recordedSignIn, resultOf } from './testing/runs'

const json = z.record(z.string(), z.unknown())

/** One run, recorded once; each test changes a copy. */
const run = recordedRun({ preflights: true })
const signedIn = recordedSignIn()

type Wanted = (entry: HarEntry) => boolean
const creation: Wanted = ({ request }) =>
  request.method === 'POST' && request.url.endsWith('/v1.0/applications')
const addPassword: Wanted = ({ request }) => request.method === 'POST' && request.url.endsWith('/addPassword')
const preflight: Wanted = ({ request }) => request.method === 'OPTIONS'
const batch: Wanted = ({ request }) => request.method === 'POST' && request.url.endsWith('/$batch')

async function differencesAfter(wanted: Wanted, change: (entry: HarEntry) => void, every = false) {
  const entries = structuredClone((await run).entries)
  const found = entries.filter(wanted)
  expect(found.length).toBeGreaterThan(0)
  for (const entry of every ? found : found.slice(0, 1)) change(entry)
  return differencesOf(harOf(entries))
}

function changeBody(entry: HarEntry, change: (body: Record<string, unknown>) => unknown): void {
  const { content } = entry.response
  content.text = JSON.stringify(change(json.parse(JSON.parse(content.text ?? ''))))
}

function setHeader(entry: HarEntry, name: string, value: string | null): void {
  const { response } = entry
  response.headers = response.headers.filter((header) => header.name !== name)
  if (value !== null) response.headers.push({ name, value })
}

test('another status', async () => {
  const found = await differencesAfter(addPassword, ({ response }) => {
    response.status = 201
  })
  expect(found).toContainEqual(
    expect.stringContaining('status status at POST /applications/{guid}/addPassword: 201 / 200'),
  )
  expect(found).toContainEqual(expect.stringContaining('description status 201'))
})

test('a refusal where the sandbox grants, with its code and words', async () => {
  const found = await differencesAfter(addPassword, (entry) => {
    entry.response.status = 403
    entry.response.content.text = JSON.stringify({
      error: {
        code: 'Authorization_RequestDenied',
        message: 'Insufficient privileges to complete the operation.',
      },
    })
  })
  expect(found).toContainEqual(
    expect.stringMatching(/^status .*403 Authorization_RequestDenied "Insufficient privileges .*" \/ 200$/),
  )
  expect(found).toContainEqual(expect.stringContaining('description error.innerError'))
})

test('a header that is missing, one that is new, and one with another value', async () => {
  const missing = await differencesAfter(creation, (entry) => setHeader(entry, 'request-id', null))
  expect(missing).toContainEqual(expect.stringMatching(/^header request-id .*not sent \/ sent$/))
  const added = await differencesAfter(creation, (entry) => setHeader(entry, 'deprecation', 'true'))
  expect(added).toContainEqual(expect.stringMatching(/^header deprecation .*: sent \/ not sent$/))
  const other = await differencesAfter(creation, (entry) => setHeader(entry, 'cache-control', 'private'))
  expect(other).toContainEqual(expect.stringMatching(/^header value cache-control .*: private \/ no-cache$/))
})

test('a header that a page may not read', async () => {
  const found = await differencesAfter(creation, (entry) =>
    setHeader(entry, 'access-control-expose-headers', 'ETag, Location, request-id'),
  )
  expect(found).toContainEqual(
    expect.stringMatching(/^readable headers retry-after .*: hidden from a page \/ a page may read it$/),
  )
})

test('a key that is missing, one that is new, and another order', async () => {
  const missing = await differencesAfter(creation, (entry) =>
    changeBody(entry, ({ tags: _, ...body }) => body),
  )
  expect(missing).toContainEqual(expect.stringMatching(/^key tags .*: no such key \/ list$/))
  const added = await differencesAfter(creation, (entry) =>
    changeBody(entry, (body) => ({ ...body, isCool: true })),
  )
  expect(added).toContainEqual(expect.stringMatching(/^key isCool .*: boolean \/ no such key$/))
  const turned = await differencesAfter(creation, (entry) =>
    changeBody(entry, (body) => Object.fromEntries(Object.entries(body).reverse())),
  )
  expect(turned).toContainEqual(expect.stringMatching(/^key order body at POST/))
})

test('another type, deep inside a batch', async () => {
  const found = await differencesAfter(batch, (entry) => {
    const { content } = entry.response
    content.text = (content.text ?? '').replace('"isDefault":true', '"isDefault":"true"')
  })
  expect(found).toContainEqual(
    expect.stringMatching(
      /^type value\[\].verifiedDomains\[\].isDefault at GET \/organization: text \/ boolean$/,
    ),
  )
})

test('another form of a date, and an id that is none', async () => {
  const dated = await differencesAfter(addPassword, (entry) =>
    changeBody(entry, (body) => ({ ...body, endDateTime: '2028-01-01T10:00:00' })),
  )
  expect(dated).toContainEqual(expect.stringMatching(/^type endDateTime .*: date without zone \/ date$/))
  const named = await differencesAfter(addPassword, (entry) =>
    changeBody(entry, (body) => ({ ...body, keyId: 'no-guid' })),
  )
  expect(named).toContainEqual(expect.stringMatching(/^type keyId .*: text \/ id$/))
})

test('an answer that is no JSON', async () => {
  const found = await differencesAfter(addPassword, ({ response }) => {
    response.content.text = '<html>A proxy</html>'
  })
  expect(found).toContainEqual(expect.stringMatching(/^type body at POST .*: not JSON \/ object$/))
})

test('a preflight that does not allow a header or a method', async () => {
  const header = await differencesAfter(
    preflight,
    (entry) =>
      setHeader(entry, 'access-control-allow-headers', 'Authorization, Content-Type, Prefer, SdkVersion'),
    true,
  )
  expect(header).toContainEqual(expect.stringMatching(/^preflight header client-request-id is not allowed/))
  const method = await differencesAfter(
    preflight,
    (entry) => setHeader(entry, 'access-control-allow-methods', 'GET, POST'),
    true,
  )
  expect(method).toContainEqual(expect.stringMatching(/^preflight method PATCH is not allowed/))
})

test('a token with other keys, and a return with other parameters', async () => {
  const { entries } = structuredClone(await signedIn)
  const token = entries.find(({ request }) => request.url.endsWith('/token'))
  const back = entries.find(({ response }) => response.headers.some(({ value }) => value.includes('code=')))
  if (!token || !back) throw new Error('no sign-in in the recording')
  changeBody(token, ({ ext_expires_in: _, ...body }) => ({ ...body, foci: '1' }))
  for (const header of back.response.headers)
    header.value = header.value.replace('client_info=', 'clientinfo=')
  const found = await differencesOf(harOf([...entries, ...(await run).entries]))
  expect(found).toContainEqual(expect.stringMatching(/^key foci at POST \/{tenant}\/oauth2\/v2.0\/token/))
  expect(found).toContainEqual(expect.stringMatching(/^key ext_expires_in .*no such key/))
  expect(found).toContainEqual(
    expect.stringMatching(/^key client_info at the answer of the sign-in page: not sent/),
  )
})

test('a change that takes more than 90 seconds to be seen; a shorter time is only told', async () => {
  const { entries } = await run
  const later = (seconds: number) =>
    structuredClone(entries).map((entry, index, all) => {
      const write = all.findIndex(creation)
      const delay = index > write ? seconds * 1_000 : 0
      return { ...entry, startedDateTime: new Date(Date.parse(entry.startedDateTime) + delay).toISOString() }
    })
  const short = await resultOf(harOf(later(20)))
  expect(short.differences).toEqual([])
  const [first] = short.visible
  expect(first?.call).toMatch(/^POST \/applications/)
  expect(Math.round(first?.seconds ?? 0)).toBe(20)
  expect(await differencesOf(harOf(later(100)))).toContainEqual(
    expect.stringMatching(
      /^visibility time until a read shows the change at POST .*: 100\.\d s \/ 90 s or less$/,
    ),
  )
})
