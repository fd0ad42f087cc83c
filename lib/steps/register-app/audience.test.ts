import { expect, test } from 'vitest'
import { z } from 'zod'
import { productById } from '@/lib/guide/testing/shipped'
import { planOf } from '../plan'
import { removalOf } from '../remove-run/removal'
import { openPage } from '../testing/page'
import { createWorld, signIn } from '../testing/world'

const REDIRECT = 'https://api.unified.to/oauth/code'
const WIDE = 'AzureADandPersonalMicrosoftAccount'

/** The audience before and after. It is never narrowed. */
const AUDIENCES = [
  ['AzureADMyOrg', 'AzureADMultipleOrgs'],
  ['AzureADMultipleOrgs', 'AzureADMultipleOrgs'],
  ['AzureADandPersonalMicrosoftAccount', 'AzureADandPersonalMicrosoftAccount'],
  ['PersonalMicrosoftAccount', 'AzureADandPersonalMicrosoftAccount'],
] as const

/** Another application, with everything that an adoption could change. */
async function withSecondRegistration(signInAudience: string, guide = productById('sales').guide) {
  const world = createWorld()
  const made = await world.ask('ada', 'POST /applications', {
    displayName: 'Contoso Practice',
    signInAudience,
    // Microsoft asks for it where personal accounts may sign in.
    ...(/Personal/.test(signInAudience) ? { api: { requestedAccessTokenVersion: 2 } } : {}),
    tags: ['payroll'],
    web: {
      redirectUris: ['https://payroll.example/callback'],
      homePageUrl: 'https://payroll.example/',
      implicitGrantSettings: { enableIdTokenIssuance: true },
    },
  })
  const id = z.string().parse(made['id'])
  const app = () => world.directory().applications.find((one) => one.id === id)
  const before = app()
  const page = openPage(await signIn(world), { choices: { product: { ...productById('sales'), guide } } })
  await page.press('sign-in')
  await page.press('register-app')
  expect(page.problem('register-app')).toMatchObject({
    kind: 'same-name',
    nameSakes: [{ audience: signInAudience }],
  })
  return { world, page, id, app, before }
}

test.each(AUDIENCES)(
  'an application for %s is adopted as %s, and undo puts it back',
  async (was, becomes) => {
    const { page, id, app, before } = await withSecondRegistration(was)
    await page.press('register-app', { kind: 'use-application', objectId: id })
    expect(page.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
    expect(app()).toMatchObject({
      signInAudience: becomes,
      web: {
        redirectUris: ['https://payroll.example/callback', REDIRECT],
        homePageUrl: 'https://payroll.example/',
        implicitGrantSettings: { enableIdTokenIssuance: true },
      },
    })
    await page.press('remove-run')
    expect(page.status('remove-run')).toMatchObject({ kind: 'done', how: 'made' })
    expect(page.engine.state().facts.removed?.audience).toBe(was === becomes ? null : was)
    expect(app()).toEqual(before)
  },
)

test('an audience that is wide enough is not sent', async () => {
  const { world, page, id } = await withSecondRegistration(WIDE)
  world.clearJournal()
  await page.press('register-app', { kind: 'use-application', objectId: id })
  const writes = world.journal().filter(({ method }) => method === 'PATCH')
  expect(writes.map(({ requestBody }) => requestBody)).toEqual([
    expect.not.objectContaining({ signInAudience: expect.anything() }),
  ])
})

test('a widened audience is named in the plan and in the removal list', async () => {
  const { page, id } = await withSecondRegistration('AzureADMyOrg')
  await page.press('register-app', { kind: 'use-application', objectId: id })
  const { facts } = page.engine.state()
  if (!facts.application) throw new Error('nothing was adopted')
  expect(removalOf(facts, facts.application, page.run).goes).toContainEqual({
    kind: 'audience',
    audience: 'AzureADMyOrg',
  })
  const narrow = { ...facts, application: { ...facts.application, signInAudience: 'AzureADMyOrg' } }
  expect(planOf('register-app', page.run, narrow).lines).toContainEqual({
    kind: 'widens-audience',
    from: 'AzureADMyOrg',
    to: 'AzureADMultipleOrgs',
  })
})

test('personal accounts change the version of an application’s tokens: said before the press, and where the undo leaves it', async () => {
  const guide = { ...productById('sales').guide, audience: WIDE } as const
  const { world, page, id, app } = await withSecondRegistration('AzureADMyOrg', guide)
  const version = async () => (await world.ask('ada', `GET /applications/${id}`))['api']
  const line = { kind: 'sets-token-version' } as const
  await page.press('register-app', { kind: 'use-application', objectId: id })
  expect(await version()).toMatchObject({ requestedAccessTokenVersion: 2 })
  const { facts } = page.engine.state()
  const { application } = facts
  if (!application) throw new Error('nothing was adopted')
  const seenAs = (signInAudience: string) => ({
    ...facts,
    application: { ...application, signInAudience },
  })
  expect(planOf('register-app', page.run, seenAs('AzureADMyOrg')).lines).toContainEqual(line)
  expect(planOf('register-app', page.run, seenAs('PersonalMicrosoftAccount')).lines).not.toContainEqual(line)
  const left = { kind: 'token-version' } as const
  expect(removalOf(facts, application, page.run).stays).toContainEqual(left)
  await page.press('remove-run')
  expect(app()?.signInAudience).toBe('AzureADMyOrg')
  expect(await version()).toMatchObject({ requestedAccessTokenVersion: 2 })
})

test('the wide audience stays while a second run uses the application; the last undo restores it', async () => {
  const { world, page, id, app, before } = await withSecondRegistration('AzureADMyOrg')
  await page.press('register-app', { kind: 'use-application', objectId: id })
  const second = openPage(await signIn(world), { product: 'engagement', region: 'eu' })
  await second.press('sign-in')
  await second.press('register-app')
  await second.press('register-app', { kind: 'use-application', objectId: id })
  const { facts } = page.engine.state()
  const [seen] = world.directory().applications
  if (!facts.application || !seen) throw new Error('nothing was adopted')
  const shared = { ...facts.application, tags: seen.tags }
  expect(removalOf(facts, shared, page.run).stays).toContainEqual({
    kind: 'audience-in-use',
    audience: 'AzureADMultipleOrgs',
  })
  await page.press('remove-run')
  expect(app()?.signInAudience).toBe('AzureADMultipleOrgs')
  await second.press('remove-run')
  expect(app()).toEqual(before)
})

test('an audience that was narrowed by someone else is not restored', async () => {
  const { world, page, id, app } = await withSecondRegistration('AzureADMyOrg')
  await page.press('register-app', { kind: 'use-application', objectId: id })
  await world.ask('ada', `PATCH /applications/${id}`, { signInAudience: 'AzureADMyOrg' })
  await page.press('remove-run')
  expect(app()?.signInAudience).toBe('AzureADMyOrg')
  expect(page.engine.state().facts.removed?.audience).toBeNull()
})
