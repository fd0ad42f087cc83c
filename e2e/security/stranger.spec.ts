import { readdirSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { testPorts } from '../../scripts/lib/port.mjs'
import { type Server, startServer } from '../server'
import { COMPLETE, MODES, PRACTICE_ORIGIN, RUNNING } from './modes'
import { oddRequests, SCRIPT } from './odd-requests'
import { type Answer, requestOf, sendRaw } from './wire'

const { port } = testPorts(process.env).app
/** What Playwright started for every test, and stops. */
const APP: Server = { port, origin: `http://localhost:${port}`, stop: async () => undefined }

/** A built file, to ask for in odd ways. */
const ASSET = `/_next/static/chunks/${readdirSync('.next/static/chunks').find((name) => name.endsWith('.js'))}`

/** At most so many connections at once. */
const HANDS = 8

for (const [turn, { name, variables, microsoft, practice }] of MODES.entries()) {
  test(`a stranger at ${name}`, async () => {
    const server = variables === RUNNING ? APP : await startServer(variables)
    try {
      await test.step('gets no answer without the policy, none that fails, none that runs', () =>
        expectSafeAnswers(server, requestsOf(turn)))
      await test.step('cannot make the page’s origin serve a document', () =>
        expectNoDocument(server, microsoft))
      await test.step('finds the practice tenant next to Microsoft elsewhere, or not at all', () =>
        expectPractice(server, practice))
    } finally {
      await server.stop()
    }
  })
}

/** What a mode is asked, by its place in the list. */
function requestsOf(turn: number): [string, string][] {
  const { plain, odd } = oddRequests(ASSET)
  const share = [...odd].filter((_, index) => COMPLETE || index % MODES.length === turn)
  return [...plain, ...share]
}

async function expectSafeAnswers({ port }: Server, requests: [string, string][]): Promise<void> {
  const troubles: string[] = []
  const hand = async () => {
    for (let next = requests.pop(); next; next = requests.pop()) {
      const [request, bytes] = next
      troubles.push(...(await troublesWith(port, bytes)).map((what) => `${what}: ${request}`))
    }
  }
  await Promise.all(Array.from({ length: HANDS }, hand))
  expect(troubles.sort()).toEqual([])
}

async function expectNoDocument({ origin, port }: Server, microsoft: boolean): Promise<void> {
  const asked = { method: 'POST', body: JSON.stringify({ seed: 'fresh' }) }
  const made = await fetch(`${origin}/sandbox/control/worlds`, asked)
  const { tenantId = 'organizations' } = made.ok ? await made.json() : {}
  const ordered = await fetch(`${origin}/sandbox/control/worlds/${tenantId}/faults`, {
    method: 'POST',
    body: JSON.stringify([{ on: 'GET /**', times: 9, do: { body: SCRIPT } }]),
  })
  if (microsoft) expect([made.status, ordered.status]).toEqual([404, 404])
  const signIn = `/${tenantId}/oauth2/v2.0/authorize`
  for (const path of [signIn, `/${tenantId}/discovery/v2.0/keys`, '/sandbox/v1.0/me']) {
    const answer = await sendRaw(port, requestOf('GET', path))
    if (!answer) throw new Error(`no answer at ${path}`)
    expect(troublesOf(answer), path).toEqual([])
    if (microsoft) expect(answer.status).toBe(404)
  }
}

async function expectPractice({ origin }: Server, practice: number): Promise<void> {
  const answer = await fetch(`${origin}/practice?v=1&product=sales`, { redirect: 'manual' })
  expect(answer.status).toBe(practice)
  if (practice !== 307) return
  expect(answer.headers.get('location')).toBe(`${PRACTICE_ORIGIN}/?v=1&product=sales`)
  expect(answer.headers.get('content-security-policy')).not.toContain(PRACTICE_ORIGIN)
  await expectNoRehearsal(origin)
}

/** Where a proxy serves this very page under the name of the other one, no one rehearses on Microsoft's start screen. */
async function expectNoRehearsal(origin: string): Promise<void> {
  const headers = { 'X-Forwarded-Host': new URL(PRACTICE_ORIGIN).host, 'X-Forwarded-Proto': 'https' }
  for (const path of ['/practice?v=1', '/', '/?v=1&product=sales']) {
    const answer = await fetch(`${origin}${path}`, { headers, redirect: 'manual' })
    expect([path, answer.status]).toEqual([path, 200])
    const [main = ''] = /<main[\s\S]*<\/main>/.exec(await answer.text()) ?? []
    expect(main).toContain('There is no practice tenant here')
    expect(main).not.toContain('<button')
  }
}

async function troublesWith(port: number, bytes: string): Promise<string[]> {
  try {
    const answer = await sendRaw(port, bytes)
    return answer ? troublesOf(answer) : []
  } catch (error) {
    return [String(error)]
  }
}

/** What is wrong with an answer on the page's origin. */
function troublesOf({ status, headers, body }: Answer): string[] {
  const policy = headers.get('content-security-policy') ?? ''
  const type = headers.get('content-type') ?? ''
  // How the practice tenant says, in JSON, that it does not imitate this part of Microsoft.
  const notImitated = status === 501 && type.startsWith('application/json')
  const found = {
    'no policy': !/default-src 'none'/.test(policy) || !/frame-ancestors 'none'/.test(policy),
    'no nosniff': headers.get('x-content-type-options') !== 'nosniff',
    [`status ${status}`]: status >= 500 && !notImitated,
    'a stranger’s script': /html|script|xml/.test(type) && body.includes(SCRIPT),
  }
  return Object.entries(found).flatMap(([what, is]) => (is ? [what] : []))
}
