import { expect, test } from 'vitest'
import type { Application } from '@/lib/graph/gateway'
import { madeHere } from '../register-app/registration'
import { openPage, runOf } from '../testing/page'
import { createWorld, signIn } from '../testing/world'
import { removalOf } from './removal'

const MARKER = 'unified-to-dynamics-365-sales-us'

/** Customer Engagement on the application that the run for Sales registered. */
async function secondRun(region: string) {
  const world = createWorld()
  const person = await signIn(world)
  await openPage(person).pressAll()
  const id = world.directory().applications[0]?.id ?? ''
  const page = openPage(person, { product: 'engagement', region, choices: { secretDescription: 'Second' } })
  await page.press('sign-in')
  await page.press('register-app', { kind: 'use-application', objectId: id })
  await page.pressAll()
  return { world, person, page }
}

test.each([
  ['us', ['https://api.unified.to/oauth/code']],
  ['eu', ['https://api.unified.to/oauth/code']],
])(
  'a second run (%s) on the same application goes without harm to the first',
  async (region, redirectUris) => {
    const { world, page } = await secondRun(region)
    const { facts } = page.engine.state()
    if (!facts.application) throw new Error('nothing was adopted')
    const uriGoes = removalOf(facts, facts.application, page.run).goes.some(
      ({ kind }) => kind === 'redirect-uri',
    )
    expect(uriGoes).toBe(region === 'eu')
    await page.press('remove-run')
    expect(page.status('remove-run')).toMatchObject({ kind: 'done', how: 'made' })
    const [application] = world.directory().applications
    expect(application).toMatchObject({ tags: [MARKER], web: { redirectUris } })
    expect(application?.passwordCredentials.map(({ displayName }) => displayName)).toEqual(['Unified.to'])
  },
)

test('the run that registered the application names the other run that ends with it', async () => {
  const { person } = await secondRun('us')
  const first = openPage(person)
  await first.press('sign-in')
  const { facts } = first.engine.state()
  if (!facts.application) throw new Error('nothing was found')
  const { goes } = removalOf(facts, facts.application, first.run)
  expect(goes.at(-1)).toEqual({ kind: 'other-run', tag: 'unified-to-dynamics-365-engagement-us' })
})

test('regions whose ids share a prefix are separate runs', () => {
  const run = runOf()
  const application = { uniqueName: 'unified-to-dynamics-365-sales-us-gov' } as Application
  expect(madeHere(application, run)).toBe(false)
  expect(madeHere({ ...application, uniqueName: `${MARKER}-1a2b3c4d` }, run)).toBe(true)
})
