import fc from 'fast-check'
import { describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { LONGEST_LIFE } from '@/lib/guide/run'
import { endOf } from '@/lib/steps/create-secret/secret-lifetime'
import { runOf } from '@/lib/steps/testing/page'
import { LANGUAGES } from '@/lib/words/languages'
import { loadScriptWords } from '@/lib/words/load-script'
import { PROGRAM_IDS } from './programs'
import { scriptOf } from './script'
import { runScript } from './testing/run-script'

const WORDS = { en: await loadScriptWords('en'), de: await loadScriptWords('de') }
const SECRET = 's3cret~*$'
const GRAPH = 'https://graph.microsoft.com/v1.0'
const GRAPH_ID = '00000003-0000-0000-c000-000000000000'
const DATAVERSE_ID = '00000007-0000-0000-c000-000000000000'
const INSIGHTS_IDS = ['0bfc4568-a4ba-4c58-bd3e-5d3e76bd7fff', '38c77d00-5fcb-4cce-9d93-af4738258e3c'] as const
const SCOPES = ['openid', 'email', 'offline_access']

type Choice = Parameters<typeof runOf>[0] & { program?: 'azure' | 'm365'; name?: string }

function scriptFor({ program = 'azure', name = 'Acme CRM', ...choice }: Choice = {}): string {
  return scriptOf(runOf(choice), name, program, WORDS.en)
}

const secretBody = z.object({
  passwordCredential: z.object({ startDateTime: z.string(), endDateTime: z.string() }),
})

/** Start and end of the secret that was asked for last. */
function lifeIn(writes: ReturnType<typeof runScript>['writes']) {
  const { startDateTime, endDateTime } = secretBody.parse(writes.at(-1)?.body).passwordCredential
  return { start: new Date(startDateTime), end: new Date(endDateTime) }
}

const permissions = (values: readonly string[]) =>
  values.map((value) => ({ id: `id-of-${value}`, type: 'Scope' }))

function consentTo(api: string, scope: string) {
  return {
    url: `${GRAPH}/oauth2PermissionGrants`,
    body: { clientId: 'own-1', consentType: 'AllPrincipals', resourceId: `of-${api}`, scope },
  }
}

/** What a first run writes, spelled out here once more. */
function writesOf(name: string, description: string) {
  const tag = 'unified-to-dynamics-365-sales-us'
  return [
    {
      method: 'post',
      url: `${GRAPH}/applications`,
      body: {
        displayName: name,
        uniqueName: tag,
        signInAudience: 'AzureADMultipleOrgs',
        web: { redirectUris: ['https://api.unified.to/oauth/code'] },
        tags: [tag],
      },
    },
    {
      method: 'patch',
      url: `${GRAPH}/applications/object-1`,
      body: {
        requiredResourceAccess: [
          { resourceAppId: GRAPH_ID, resourceAccess: permissions(SCOPES) },
          { resourceAppId: DATAVERSE_ID, resourceAccess: permissions(['user_impersonation']) },
        ],
      },
    },
    {
      method: 'patch',
      url: `${GRAPH}/servicePrincipals(appId='client-1')`,
      prefer: expect.stringMatching(/^(Prefer=)?create-if-missing$/),
      body: { tags: ['WindowsAzureActiveDirectoryIntegratedApp'] },
    },
    consentTo(GRAPH_ID, SCOPES.join(' ')),
    consentTo(DATAVERSE_ID, 'user_impersonation'),
    {
      method: 'post',
      url: `${GRAPH}/applications/object-1/addPassword`,
      body: { passwordCredential: expect.objectContaining({ displayName: description }) },
    },
  ]
}

const chosen = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '$(touch x)',
        '`touch x`',
        "'; touch x; '",
        '"; touch x; "',
        '\\',
        '!!',
        '\n',
        '$CLIENT_ID',
      ),
      fc.constantFrom('Müller & Söhne', '👩‍💻', '\u202E', '{now}', '--query', '@file'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''))

test('names that people choose stay names: each request is as planned, and nothing else runs', () => {
  fc.assert(
    fc.property(
      fc.record({
        program: fc.constantFrom('azure' as const, 'm365' as const),
        shell: fc.constantFrom('sh' as const, 'bash' as const),
        name: chosen,
        secretDescription: chosen,
      }),
      ({ program, shell, name, secretDescription }) => {
        const script = scriptFor({ program, name, choices: { secretDescription } })
        const { status, stdout, calls, writes, made } = runScript(script, { shell })
        expect([status, made, stdout]).toEqual([0, [], `client-1\n${SECRET}\n`])
        expect(writes).toMatchObject(writesOf(name, secretDescription))
        expect(calls).toHaveLength(19)
        const query = calls.find(({ url }) => url.includes('passwordCredentials'))?.query ?? ''
        expect(JSON.parse(/==`(.*)`\]/s.exec(query)?.[1] ?? '')).toBe(secretDescription)
      },
    ),
    { numRuns: 40 * inject('share') },
  )
})

describe.each(PROGRAM_IDS)('%s', (program) => {
  test('what is there is kept, and only the secret is made', () => {
    const found = ['api', 'application', 'permissions', 'principal', 'consent']
    const { status, writes, stderr } = runScript(scriptFor({ program }), { found })
    expect(status).toBe(0)
    expect(writes.map(({ url }) => url)).toEqual([`${GRAPH}/applications/object-1/addPassword`])
    for (const text of [WORDS.en.says.kept.application, WORDS.en.says.kept.permissions])
      expect(stderr).toContain(text)
  })

  test.each([
    ['2999-01-01T00:00:00.0000000Z', 0],
    ['2001-01-01T00:00:00Z', 1],
  ])('next to a secret that is valid until %s, %i is made', (secretEnd, count) => {
    const found = ['api', 'application', 'permissions', 'principal', 'consent', 'secret']
    const { writes, stdout, status } = runScript(scriptFor({ program }), { found, secretEnd })
    expect([status, writes.length]).toEqual([0, count])
    expect(stdout).toBe(count === 0 ? 'client-1\n' : `client-1\n${SECRET}\n`)
  })

  test('the secret is only in what the last command answers', () => {
    const { stdout, stderr, made } = runScript(scriptFor({ program }), { flags: ['-x'] })
    expect(stdout.split(SECRET)).toHaveLength(2)
    expect(stderr).toContain('addPassword')
    expect(stderr).not.toContain(SECRET)
    expect(made).toEqual([])
  })

  test('while Entra copies, a command is repeated', () => {
    const refuse = { request: 'patch *applications/object-1', times: 4 }
    const { status, writes } = runScript(scriptFor({ program }), { refuse })
    expect(status).toBe(0)
    expect(
      writes.filter(({ method, url }) => `${method} ${url}`.endsWith('/applications/object-1')),
    ).toHaveLength(5)
  })

  test.each([
    ['get *organization', 0],
    ['post */applications', 1],
    ['post *addPassword', 6],
  ])('where "%s" is refused, nothing follows', (request, count) => {
    const { status, writes, calls, stdout } = runScript(scriptFor({ program }), {
      refuse: { request, times: 1 },
    })
    expect([status, writes.length]).toEqual([1, count])
    expect(calls.at(-1)?.url).toMatch(request.split('*').at(-1) ?? '')
    expect(stdout).not.toContain(SECRET)
  })

  test('a missing API is added first; without any, the script stops', () => {
    const { writes } = runScript(scriptFor({ program }), { found: [] })
    expect(writes.map(({ method, url }) => `${method} ${url.slice(GRAPH.length)}`).slice(0, 3)).toEqual([
      `patch /servicePrincipals(appId='${GRAPH_ID}')`,
      `patch /servicePrincipals(appId='${DATAVERSE_ID}')`,
      'post /applications',
    ])
    const refused = runScript(scriptFor({ program }), {
      found: [],
      refuse: { request: `patch *${GRAPH_ID}*`, times: 1 },
    })
    expect([refused.status, refused.writes.length]).toEqual([1, 1])
  })

  test('an API with two ids is listed by the one that the tenant can get', () => {
    const script = scriptFor({ program, product: 'engagement' })
    const [first, second] = INSIGHTS_IDS
    const listed = (writes: ReturnType<typeof runScript>['writes']) =>
      JSON.stringify(writes.find(({ url }) => url.endsWith('/applications/object-1'))?.body)
    expect(listed(runScript(script).writes)).toContain(first)
    const other = runScript(script, { found: [], refuse: { request: `patch *${first}*`, times: 1 } })
    expect(other.status).toBe(0)
    expect(listed(other.writes)).toContain(second)
    expect(listed(other.writes)).not.toContain(first)
    expect(other.writes).toContainEqual(expect.objectContaining(consentTo(second, 'user_impersonation')))
  })
})

test('the secret lives as long as the page’s', () => {
  const { start, end } = lifeIn(runScript(scriptFor()).writes)
  expect(Math.abs(start.getTime() - Date.now())).toBeLessThan(60_000)
  expect(Math.abs(end.getTime() - endOf(LONGEST_LIFE, start).getTime())).toBeLessThanOrEqual(1_000)
})

test('24 months after 29 February is 1 March', () => {
  const date = '#!/bin/sh\necho 2028-02-29T12:00:00Z\n'
  const { end } = lifeIn(runScript(scriptFor(), { programs: { date } }).writes)
  expect(end).toEqual(new Date('2030-03-01T12:00:00Z'))
})

test.each(LANGUAGES)('%s: no comment and no message is more than one line or runs', (language) => {
  const region = { ...runOf().region, id: 'xx', name: 'X\ntouch x; $(touch x)' }
  const script = scriptOf(runOf({ choices: { region } }), 'Acme', 'azure', WORDS[language])
  const { status, made, writes } = runScript(script)
  expect([status, made, writes.length]).toEqual([0, [], 6])
})
