import { expect, test } from 'vitest'
import { openPage } from '../testing/page'
import { createWorld, network, type Persona, signIn } from '../testing/world'

async function registeredBy(persona: Persona, world = createWorld()) {
  const page = openPage(await signIn(world, persona))
  await page.press('sign-in')
  await page.press('register-app')
  return { page, world, owns: page.engine.state().facts.owns }
}

test.each(['dora', 'umar'] as const)(
  '%s owns an application registered by POST and is told so',
  async (persona) => {
    expect((await registeredBy(persona)).owns).toBe(true)
  },
)

test.each(['ada', 'carl'] as const)(
  '%s need not own the application, so owners are not read',
  async (persona) => {
    const { owns, world } = await registeredBy(persona)
    expect(owns).toBeUndefined()
    expect(JSON.stringify(world.journal())).not.toContain('/owners')
  },
)

test('a person who finds a colleague’s application learns before step 3 that it is not theirs', async () => {
  const { world } = await registeredBy('ada')
  const { page, owns } = await registeredBy('dora', world)
  expect(page.status('register-app')).toEqual({ kind: 'done', how: 'found' })
  expect(owns).toBe(false)
  const again = openPage(await signIn(world, 'dora', ['User.Read', 'Application.ReadWrite.All']))
  await again.press('sign-in')
  expect(again.engine.state().facts.owns).toBe(false)
})

test('if POST does not add an owner, the page says so before step 3', async () => {
  const world = createWorld()
  world.change({ postMakesOwner: false })
  const { page, owns } = await registeredBy('dora', world)
  expect(owns).toBe(false)
  await page.press('add-permissions')
  expect(page.problem('add-permissions')?.kind).toBe('missing-rights')
})

test('an upsert adds no owner in this tenant, so the page never uses one', async () => {
  const world = createWorld()
  world.change({ upsertMakesOwner: false })
  const { page, owns } = await registeredBy('dora', world)
  expect(owns).toBe(true)
  await page.press('add-permissions')
  expect(page.status('add-permissions')).toMatchObject({ kind: 'done', how: 'made' })
})

test('an application that appears between look and write is found by its key and not overwritten', async () => {
  const world = createWorld()
  const marker = 'unified-to-dynamics-365-sales-us'
  const before = {
    displayName: 'Made by a colleague',
    uniqueName: marker,
    signInAudience: 'AzureADandPersonalMicrosoftAccount',
    web: { redirectUris: ['https://api.unified.to/oauth/code', 'https://other.example/'] },
    tags: [marker, 'theirs'],
  }
  const colleagueFirst: typeof fetch = async (input, init) => {
    if (
      init?.method === 'POST' &&
      String(input).endsWith('/applications') &&
      world.directory().applications.length === 0
    )
      await world.ask('carl', 'POST /applications', { ...before, api: { requestedAccessTokenVersion: 2 } })
    return network(input, init)
  }
  const page = openPage(await signIn(world), { fetch: colleagueFirst })
  await page.press('sign-in')
  await page.press('register-app')
  expect(page.status('register-app').kind).toBe('done')
  expect(world.directory().applications).toMatchObject([before])
})
