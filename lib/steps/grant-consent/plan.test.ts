import { expect, test } from 'vitest'
import { runMarker } from '@/lib/guide/run'
import { openPage, type Page, runOf } from '../testing/page'
import { createWorld, signIn } from '../testing/world'
import { planConsent } from './plan'

/** What the plan of the consent says of others who could use it. */
function othersIn({ engine, run }: Page) {
  return planConsent(run, engine.state().facts).lines.filter(({ kind }) => kind.startsWith('serves-'))
}

async function atConsent(world = createWorld()) {
  const page = openPage(await signIn(world))
  for (const id of ['sign-in', 'register-app', 'add-permissions'] as const) await page.press(id)
  expect(page.status('grant-consent').kind).toBe('ready')
  return page
}

test('what this run made serves no one else, and is not spoken of', async () => {
  expect(othersIn(await atConsent())).toEqual([])
})

test('an application that someone prepared under this run’s tag shows who else could use its consent', async () => {
  const world = createWorld()
  const application = await world.ask('dora', 'POST /applications', {
    displayName: 'Contoso Practice',
    signInAudience: 'AzureADMultipleOrgs',
    tags: [runMarker(runOf())],
    web: { redirectUris: ['https://other.example/web'] },
    spa: { redirectUris: ['https://other.example/spa'] },
    publicClient: { redirectUris: ['http://localhost'] },
  })
  await world.ask('dora', `POST /applications/${application['id']}/addPassword`, {
    passwordCredential: { displayName: 'Unified.to' },
  })
  const page = await atConsent(world)
  expect(world.directory().applications).toHaveLength(1)
  expect(othersIn(page)).toEqual([
    {
      kind: 'serves-other-uris',
      uris: ['https://other.example/web', 'https://other.example/spa', 'http://localhost'],
    },
    { kind: 'serves-credentials', count: 1 },
  ])
})
