import { expect, test } from 'vitest'
import { z } from 'zod'
import { openPage } from '../testing/page'
import { createWorld, signIn } from '../testing/world'

test('when an application can hold no more secrets, the person chooses which one to remove', async () => {
  const world = createWorld()
  const made = await world.ask('ada', 'POST /applications', {
    displayName: 'Contoso Practice',
    signInAudience: 'AzureADandPersonalMicrosoftAccount',
    api: { requestedAccessTokenVersion: 2 },
  })
  const id = z.string().parse(made['id'])
  for (const displayName of ['payroll', 'reports'])
    await world.ask('ada', `POST /applications/${id}/addPassword`, { passwordCredential: { displayName } })
  const secrets = () => world.directory().applications[0]?.passwordCredentials ?? []
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app', { kind: 'use-application', objectId: id })
  await page.pressAll()
  expect(page.problem('create-secret')).toMatchObject({
    kind: 'too-many-secrets',
    trace: { status: 400, code: 'TooManyAppPasswords' },
  })
  expect(page.engine.state().facts.application?.secrets.map(({ description }) => description)).toEqual([
    'reports',
    'payroll',
  ])
  const [reports] = secrets()
  await page.press('create-secret', { kind: 'make-room', remove: reports?.keyId ?? '' })
  expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
  expect(secrets().map(({ displayName }) => displayName)).toEqual(['Unified.to', 'payroll'])
})
