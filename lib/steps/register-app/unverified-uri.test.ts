import { expect, test } from 'vitest'
import { openPage } from '../testing/page'
import { createWorld, signIn } from '../testing/world'

/** A page that chose the application of the same name, whose URI is on no verified domain. */
async function adopting() {
  const world = createWorld('unverified-uri')
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app')
  const [theirs] = world.directory().applications
  if (!theirs) throw new Error('the seed has an application')
  await page.press('register-app', { kind: 'use-application', objectId: theirs.id })
  return { world, page, theirs }
}

test('the page explains why Microsoft keeps this application to its own tenant', async () => {
  const { world, page, theirs } = await adopting()
  expect(page.problem('register-app')).toMatchObject({
    kind: 'uri-not-verified',
    trace: { status: 400, code: 'HostNameNotOnVerifiedDomain' },
  })
  expect(world.directory().applications).toEqual([theirs])
})

test('a new application can be registered instead, and the other one is not changed', async () => {
  const { world, page, theirs } = await adopting()
  await page.press('register-app', { kind: 'new-application' })
  expect(page.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
  const { applications } = world.directory()
  expect(applications).toHaveLength(2)
  expect(applications).toContainEqual(theirs)
})

test('once the URI is removed, the same press continues with the chosen application', async () => {
  const { world, page, theirs } = await adopting()
  await world.ask('ada', `PATCH /applications/${theirs.id}`, { identifierUris: [] })
  await page.press('register-app')
  expect(page.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
  expect(world.directory().applications.map(({ id }) => id)).toEqual([theirs.id])
})
