import { expect, test } from 'vitest'
import { z } from 'zod'
import { openPage, passTime } from '../testing/page'
import { createWorld, signIn } from '../testing/world'
import { removalOf } from './removal'

const NAME = 'Contoso Practice'

test('an application from before the run only loses what the guide added', async () => {
  const world = createWorld()
  const made = await world.ask('ada', 'POST /applications', {
    displayName: NAME,
    tags: ['payroll'],
    web: { redirectUris: ['https://payroll.example/callback'] },
  })
  const id = z.string().parse(made['id'])
  await world.ask('ada', `POST /applications/${id}/addPassword`, {
    passwordCredential: { displayName: 'payroll' },
  })
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app', { kind: 'use-application', objectId: id })
  await page.pressAll()
  const { facts } = page.engine.state()
  if (!facts.application) throw new Error('nothing was adopted')
  expect(removalOf(facts, facts.application, page.run).stays[0]).toEqual({ kind: 'earlier-application' })
  await page.press('remove-run')
  expect(page.status('remove-run')).toMatchObject({ kind: 'done', how: 'made' })
  expect(world.directory().applications).toMatchObject([
    { id, tags: ['payroll'], web: { redirectUris: ['https://payroll.example/callback'] } },
  ])
  const [app] = world.directory().applications
  expect(app?.passwordCredentials.map(({ displayName }) => displayName)).toEqual(['payroll'])
})

/** An application registered by hand, following the guide's text, with a secret in use. */
async function madeByHand() {
  const world = createWorld()
  const made = await world.ask('ada', 'POST /applications', {
    displayName: NAME,
    signInAudience: 'AzureADMultipleOrgs',
    web: { redirectUris: ['https://api.unified.to/oauth/code'] },
  })
  const id = z.string().parse(made['id'])
  const secret = await world.ask('ada', `POST /applications/${id}/addPassword`, {
    passwordCredential: { displayName: 'Unified.to' },
  })
  // A secret of the same millisecond would be taken for one of this page whose answer was lost.
  passTime(60_000)
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app', { kind: 'use-application', objectId: id })
  await page.pressAll()
  return { world, page, keyId: z.string().parse(secret['keyId']) }
}

test.each([false, true])(
  'redirect URI and secret of an application made by hand stay (a secret of this page: %s)',
  async (newSecret) => {
    const { world, page, keyId } = await madeByHand()
    if (newSecret) await page.press('create-secret', { kind: 'new-secret', remove: [] })
    const { facts } = page.engine.state()
    if (!facts.application) throw new Error('nothing was adopted')
    const { goes, stays } = removalOf(facts, facts.application, page.run)
    expect(goes).toEqual([
      ...(newSecret ? [{ kind: 'secret', keyId: facts.newSecret?.keyId }] : []),
      { kind: 'tags' },
    ])
    expect(stays).toEqual(
      expect.arrayContaining([
        { kind: 'redirect-uri-of-unknown', uri: 'https://api.unified.to/oauth/code' },
        { kind: 'secret-of-unknown', keyId },
      ]),
    )
    await page.press('remove-run')
    expect(page.status('remove-run')).toMatchObject({ kind: 'done', how: 'made' })
    expect(page.engine.state().facts.removed).toMatchObject({
      whole: false,
      took: newSecret ? ['secret'] : [],
    })
    expect(world.directory().applications).toMatchObject([
      {
        tags: [],
        web: { redirectUris: ['https://api.unified.to/oauth/code'] },
        passwordCredentials: [{ keyId }],
      },
    ])
  },
)

test('an undo without an answer still reports everything that was removed', async () => {
  const world = createWorld()
  const made = await world.ask('ada', 'POST /applications', { displayName: NAME })
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app', { kind: 'use-application', objectId: z.string().parse(made['id']) })
  await page.pressAll()
  world.fault({ on: 'PATCH /v1.0/applications/*', do: { drop: 'after' } })
  await page.press('remove-run')
  expect(page.problem('remove-run')?.kind).toBe('offline')
  await page.press('remove-run')
  expect(page.status('remove-run').kind).toBe('done')
  expect(page.engine.state().facts.removed).toMatchObject({
    took: ['secret', 'redirect-uri'],
    audience: 'AzureADMyOrg',
  })
})

test('what a repair widened and added is put back, as what the registration did', async () => {
  const { world, page } = await madeByHand()
  const [app] = world.directory().applications
  const changed = { signInAudience: 'AzureADMyOrg', web: { redirectUris: [] } }
  await world.ask('ada', `PATCH /applications/${app?.id}`, changed)
  await page.press('check-everything')
  await page.press('check-everything', { kind: 'repair', what: 'audience' })
  await page.press('check-everything', { kind: 'repair', what: 'redirect-uri' })
  const { facts } = page.engine.state()
  if (!facts.application) throw new Error('nothing was adopted')
  expect(facts.application.signInAudience).toBe('AzureADMultipleOrgs')
  const { goes } = removalOf(facts, facts.application, page.run)
  expect(goes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['audience', 'redirect-uri']))
  await page.press('remove-run')
  expect(world.directory().applications).toMatchObject([{ ...changed, tags: [] }])
})
