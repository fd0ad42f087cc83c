import { expect, test } from '../test'
import type { World } from '../world'
import { expectApplication, expectConsent, SALES_IN_THE_UNITED_STATES } from './outcome'

test.use({ seed: 'app-exists' })

const HOUR = 3_600_000
const asked = { ...SALES_IN_THE_UNITED_STATES, name: 'Fabrikam Practice' }

test('a second visit, with a clock three hours ahead, finds everything and replaces a lost secret', async ({
  guide,
  world,
  page,
}) => {
  await page.clock.install({ time: Date.now() + 3 * HOUR })
  await guide.open()
  await guide.signIn('Ada Admin', 'given before')
  for (const title of ['register-app', 'add-permissions', 'grant-consent', 'create-secret'] as const) {
    await expect(guide.step(title).status('found')).toBeVisible()
  }
  const { handOver } = guide
  await expect(handOver.region.getByText('The value cannot be shown again', { exact: true })).toBeVisible()
  await expect(handOver.secret).toHaveCount(0)
  expect((await world.graphRequests()).length, 'Graph requests to find it all').toBeLessThanOrEqual(3)
  await expectOnlyReads(world)
  expect(await world.directory()).toEqual(world.before)

  const [before] = world.before.applications
  const lost = before?.passwordCredentials[0]?.keyId
  await expect(handOver.region.getByRole('checkbox', { name: `Secret ID ${lost}` })).not.toBeChecked()
  await handOver.region.getByRole('checkbox', { name: `Secret ID ${lost}` }).check()
  const pressed = Date.now()
  const secret = await guide.renewSecret()
  await handOver.show.click()
  await expect(handOver.secret).toHaveText(secret)

  const directory = await world.directory()
  expect(directory.applications).toHaveLength(1)
  const [application] = directory.applications
  if (!application) throw new Error('The application is gone.')
  expect(application.appId).toBe(before?.appId)
  expectApplication(directory, application, asked)
  expectConsent(directory, application, asked)
  const [made] = application.passwordCredentials
  expect(made?.keyId).not.toBe(lost)
  const start = Date.parse(made?.startDateTime ?? '')
  expect(start, 'valid at once, whatever the browser’s clock says').toBeLessThanOrEqual(Date.now())
  expect(pressed - start, 'time that it began before the press').toBeLessThan(HOUR / 4)
  const writes = (await world.journal()).filter(({ path }) => /\/(add|remove)Password$/.test(path))
  expect(writes.map(({ path, requestBody }) => [path.split('/').at(-1), requestBody])).toEqual([
    ['addPassword', expect.anything()],
    ['removePassword', { keyId: lost }],
  ])
})

/** Graph was only read: batches whose inner requests are all GET. */
async function expectOnlyReads(world: World): Promise<void> {
  const graph = (await world.journal()).filter(({ path }) => path.startsWith('/v1.0/'))
  expect(new Set(graph.map(({ method, path }) => `${method} ${path}`))).toEqual(
    new Set(['POST /v1.0/$batch']),
  )
  for (const { requestBody } of graph) {
    const { requests } = requestBody as { requests: { method: string }[] }
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']))
  }
}
