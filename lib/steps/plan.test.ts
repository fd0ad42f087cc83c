import { expect, test } from 'vitest'
import { z } from 'zod'
import type { GraphRequest } from '@/lib/graph/requests'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { say } from '@/lib/words/say'
import { type Answer, NO_FACTS, withChoice } from './facts'
import { planOf } from './plan'
import type { PlanLine } from './plan-lines'
import { openPage, type Page, runOf } from './testing/page'
import { createWorld, signIn, type TestWorld } from './testing/world'

const WORDS = { en: await loadWords('en', 'en'), de: await loadWords('de', 'de') }

function inWords(language: Language, line: PlanLine): string {
  const { plan, format } = WORDS[language]
  return say(plan.line, line, format)
}

const ALL = ['User.Read', 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'] as const
const WRITING = ['register-app', 'add-permissions', 'grant-consent', 'create-secret'] as const
const batch = z.object({ requests: z.array(z.object({ method: z.string(), url: z.string() })) })

/** What a press really sent, in the form of a plan. */
function sentBy(world: TestWorld): GraphRequest[] {
  return world
    .journal()
    .filter(({ path }) => !path.endsWith('/$batch'))
    .map(({ method, path, requestHeaders, requestBody }) => ({
      method: z.enum(['GET', 'POST', 'PATCH']).parse(method),
      path: decodeURIComponent(path.replace('/v1.0', '')),
      ...(requestHeaders['prefer'] ? { prefer: requestHeaders['prefer'] } : {}),
      body: z.record(z.string(), z.unknown()).parse(requestBody),
    }))
}

/** The sent request with the plan's braces in place of values that only the tenant knows. */
function asPlanned(sent: unknown, planned: unknown): unknown {
  if (typeof planned === 'string' && typeof sent === 'string') {
    const pattern = planned.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '.+')
    return new RegExp(`^${pattern}$`, 's').test(sent) ? planned : sent
  }
  if (Array.isArray(sent))
    return sent.map((item, index) => asPlanned(item, Array.isArray(planned) ? planned[index] : null))
  if (typeof sent !== 'object' || sent === null) return sent
  const plan = new Map(Object.entries(planned ?? {}))
  return Object.fromEntries(
    Object.entries(sent).map(([key, value]) => [key, asPlanned(value, plan.get(key))]),
  )
}

/** Presses a step and compares the plan shown before with the requests sent. */
async function expectPlanned(page: Page, world: TestWorld, id: StepId, answer?: Answer): Promise<void> {
  const plan = planOf(id, page.run, withChoice(page.engine.state().facts, answer ?? null))
  // What a request is for is said on the screen and not sent.
  const requests = plan.requests.map((request) => ({ ...request, purpose: undefined, api: undefined }))
  world.clearJournal()
  await page.press(id, answer)
  expect(page.status(id), id).toMatchObject({ kind: 'done', how: 'made' })
  const sent = sentBy(world)
  expect(sent.map((request, index) => asPlanned(request, requests[index]))).toEqual(requests)
}

test.each([
  { product: 'sales', region: 'us' },
  { product: 'sales', region: 'eu' },
  { product: 'engagement', region: 'us' },
  { product: 'engagement', region: 'eu' },
])('$product in $region: a first run sends exactly its plans', async (choice) => {
  const world = createWorld()
  const page = openPage(await signIn(world), choice)
  await page.press('sign-in')
  for (const id of WRITING) await expectPlanned(page, world, id)
})

test('the plan of the sign-in names the reads inside its batch', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  const { requests } = planOf('sign-in', page.run, page.engine.state().facts)
  await page.press('sign-in')
  const [entry] = world.journal()
  const inside = batch.parse(entry?.requestBody).requests.map(({ method, url }) => ({ method, path: url }))
  expect(inside).toEqual(requests)
})

test('with earlier permissions the plan knows every id', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world, 'ada', ALL))
  await page.press('sign-in')
  await page.press('register-app')
  const { requests } = planOf('add-permissions', page.run, page.engine.state().facts)
  expect(JSON.stringify(requests)).not.toMatch(/\{(id|object) /)
  await expectPlanned(page, world, 'add-permissions')
})

test('a missing API appears in the plan as soon as it is known', async () => {
  const world = createWorld('crm-missing')
  const page = openPage(await signIn(world, 'ada', ALL))
  await page.press('sign-in')
  const { requests } = planOf('register-app', page.run, page.engine.state().facts)
  expect(requests.map(({ path }) => path.split('(')[0])).toEqual(['/servicePrincipals', '/applications'])
  await expectPlanned(page, world, 'register-app')
})

test('half-done: the plan of the consent names the existing application', async () => {
  const world = createWorld('half-done')
  const page = openPage(await signIn(world, 'ada', ALL))
  await page.press('sign-in')
  await expectPlanned(page, world, 'grant-consent')
  await expectPlanned(page, world, 'create-secret')
})

test.each(['fresh', 'crm-missing', 'half-done', 'app-exists'] as const)(
  '%s: each plan equals what is sent',
  async (seed) => {
    const world = createWorld(seed)
    const page = openPage(await signIn(world, 'ada', ALL))
    await page.press('sign-in')
    for (const id of WRITING) if (page.status(id).kind === 'ready') await expectPlanned(page, world, id)
    expect(page.status('hand-over').kind).toBe('ready')
  },
)

test.each([0, 1])('an application with the same name is adopted as its plan says: %i', async (which) => {
  const world = createWorld('same-name')
  const page = openPage(await signIn(world, 'ada', ALL))
  await page.press('sign-in')
  await page.press('register-app')
  const objectId = world.directory().applications[which]?.id ?? ''
  await expectPlanned(page, world, 'register-app', { kind: 'use-application', objectId })
  for (const id of WRITING.slice(1)) await expectPlanned(page, world, id)
})

test('the plan for an adopted application without the tag adds only the tag', async () => {
  const world = createWorld()
  await world.ask('ada', 'POST /applications', {
    displayName: 'Contoso Practice',
    signInAudience: 'AzureADMultipleOrgs',
    web: { redirectUris: ['https://api.unified.to/oauth/code'] },
  })
  const page = openPage(await signIn(world, 'ada', ALL))
  await page.press('sign-in')
  await page.press('register-app')
  const objectId = world.directory().applications[0]?.id ?? ''
  await expectPlanned(page, world, 'register-app', { kind: 'use-application', objectId })
})

test('the plan for permissions listed without the API adds the tag', async () => {
  const world = createWorld('no-dynamics')
  const page = openPage(await signIn(world, 'ada', ALL))
  await page.press('sign-in')
  await page.press('register-app')
  await expectPlanned(page, world, 'register-app', { kind: 'list-anyway' })
  for (const id of WRITING.slice(1)) await expectPlanned(page, world, id)
})

test.each(STEP_IDS)('%s: without any reads a plan still describes its requests', (id) => {
  const { lines, requests } = planOf(id, runOf(), NO_FACTS)
  expect(lines.length).toBeGreaterThan(0)
  const said = LANGUAGES.flatMap((language) => lines.map((line) => inWords(language, line)))
  for (const sentence of said) expect(sentence).toMatch(/^\S.*\S$/)
  expect(JSON.stringify([said, requests])).not.toMatch(/undefined|null|\[object/)
})

test('making a plan does not change its input', () => {
  const facts = Object.freeze({ ...NO_FACTS, principals: Object.freeze({}) })
  for (const id of STEP_IDS) expect(planOf(id, runOf(), facts)).toEqual(planOf(id, runOf(), facts))
})
test('the plan for an incomplete application completes it', async () => {
  const world = createWorld('app-exists')
  const [app] = world.directory().applications
  await world.ask('ada', `PATCH /applications/${app?.id}`, {
    web: { redirectUris: ['https://other.example/callback'] },
    requiredResourceAccess: [
      {
        resourceAppId: '00000002-0000-0ff1-ce00-000000000000',
        resourceAccess: [{ id: '11111111-2222-4333-8444-555555555555', type: 'Role' }],
      },
    ],
  })
  const page = openPage(await signIn(world, 'ada', ALL))
  await page.press('sign-in')
  await expectPlanned(page, world, 'register-app')
  await expectPlanned(page, world, 'add-permissions')
})

test('the plan for partial consent leaves out the complete parts', async () => {
  const world = createWorld('app-exists')
  const grants = world
    .directory()
    .oauth2PermissionGrants.filter(({ scope }) => scope === 'user_impersonation')
  for (const { id } of grants) await world.ask('ada', `DELETE /oauth2PermissionGrants/${id}`)
  const page = openPage(await signIn(world, 'ada', ALL))
  await page.press('sign-in')
  await expectPlanned(page, world, 'grant-consent')
})
