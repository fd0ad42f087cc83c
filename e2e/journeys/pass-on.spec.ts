import type { Browser } from 'playwright/test'
import { clipboardText } from '../clipboard'
import { Guide } from '../pages/guide'
import { expect, test } from '../test'
import type { Watch } from '../watch'
import type { World } from '../world'
import { ENGAGEMENT_IN_EUROPE, expectApplication, expectConsent } from './outcome'

// In this company the page itself is approved already; what is missing is a right of Dora's own.
test.use({ seed: 'app-exists' })

const ASKED = { ...ENGAGEMENT_IN_EUROPE, name: 'For Customer Engagement' }
const LINK = { product: 'engagement', region: 'eu', name: ASKED.name, ref: 'T-1' }

test('Dora leaves the consent to Ada, who goes on to her own secret', async ({
  guide,
  world,
  watch,
  browser,
  context,
}) => {
  const link = await upToConsent(guide, world, watch)
  await guide.step('grant-consent').region.getByRole('button', { name: 'Copy link', exact: true }).click()
  expect(await clipboardText(context)).toBe(link)

  const ada = await colleague(browser, guide, world, link)
  await ada.signIn('Ada Admin', 'given before')
  for (const done of ['register-app', 'add-permissions'] as const)
    await expect(ada.step(done).status('found')).toBeVisible()
  await ada.run('grant-consent')
  await ada.createSecret()
  await expect(ada.handOver.clientId).toHaveText((await ours(world)).application.appId)
  await outcome(world)
  await ada.page.context().close()
})

/** Dora does what she may, is refused the consent, and gets the link for a person who may grant it. */
async function upToConsent(guide: Guide, world: World, watch: Watch): Promise<string> {
  await guide.open({ ...LINK, account: `dora@${world.domain}` })
  await guide.signIn('Dora Developer', 'given before')
  await guide.run('register-app')
  await guide.run('add-permissions')
  watch.expect(/status of 403/)
  const consent = guide.step('grant-consent')
  await consent.press()
  await expect(consent.problem).toContainText('Roles that can do this: ')
  await consent.region.getByText('Pass this on to a colleague', { exact: true }).click()
  const message = (await consent.region.getByText(/^Hello,/).textContent()) ?? ''
  expect(message).toContain('Grant admin consent')
  const [link = ''] = message.match(/http:\S+$/) ?? []
  const said = Object.fromEntries(new URL(link).searchParams)
  expect(said, 'the run and the tenant, without the account it was sent to').toEqual({
    v: '1',
    ...LINK,
    tenant: world.domain,
  })
  return link
}

/** Another person at another machine. */
async function colleague(browser: Browser, { words }: Guide, world: World, link: string): Promise<Guide> {
  const context = await browser.newContext()
  const guide = new Guide(await context.newPage(), world, words)
  await guide.page.goto(link)
  return guide
}

async function ours(world: World) {
  const directory = await world.directory()
  const application = directory.applications.find(({ uniqueName }) => uniqueName === ASKED.marker)
  if (!application) throw new Error('The application is gone.')
  return { directory, application }
}

/** One application, its consent, one secret, and everything else as it was. */
async function outcome(world: World): Promise<void> {
  const { directory, application } = await ours(world)
  expectApplication(directory, application, ASKED)
  expectConsent(directory, application, ASKED)
  expect(application.passwordCredentials).toHaveLength(1)
  expect(directory.applications.filter(({ id }) => id !== application.id)).toEqual(world.before.applications)
}
