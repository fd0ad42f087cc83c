import { freePort, testPorts } from '../../scripts/lib/port.mjs'
import { Aftercare } from '../pages/aftercare'
import { PAGE_SCOPES } from '../prepare-tenant'
import { test as base, expect } from '../test'
import { becomeAnotherBuild } from './another-build'
import { copyOfPackage, startInstance } from './instance'
import { startProxy } from './proxy'

const VARIABLES = {
  SANDBOX_ORIGIN: `http://localhost:${testPorts(process.env).sandbox.port}`,
  SHUTDOWN_DELAY_SECONDS: '1',
}

type Deployment = {
  origin: string
  /** The operator puts the other version in this one's place: it is there before this one goes. */
  upgrade(): Promise<void>
}

const test = base.extend<{ deployment: Deployment }>({
  deployment: async ({}, use) => {
    const [one, other] = [await placeFor(), await placeFor()]
    becomeAnotherBuild(other.folder)
    const start = ({ folder, port }: Place) => startInstance({ folder, port, variables: VARIABLES })
    let [now, next] = [one, other]
    let instance = await start(now)
    const proxy = await startProxy([one, other].map(({ port }) => `http://localhost:${port}`))
    await use({
      origin: proxy.origin,
      async upgrade() {
        const upgraded = await start(next)
        await expect.poll(() => proxy.ready().length).toBe(2)
        await instance.stop()
        instance = upgraded
        ;[now, next] = [next, now]
      },
    })
    await proxy.stop()
    await instance.stop()
    one.remove()
    other.remove()
  },
  baseURL: async ({ deployment }, use) => use(deployment.origin),
})

type Place = ReturnType<typeof copyOfPackage> & { port: number }

async function placeFor(): Promise<Place> {
  return { ...copyOfPackage(), port: await freePort() }
}

test('three upgrades during a run: it goes on, the secret stays until it is saved, and the new page comes when nothing is lost', async ({
  deployment,
  guide,
  page,
  words,
  world,
  watch,
}) => {
  test.setTimeout(180_000)
  watch.expect(/status of 404|(?:failed: GET|Refused to execute script from) .*\/_next\/static\//)
  const updated = page.getByText('This page was updated a moment ago')
  const report = page.getByRole('button', { name: 'Copy a report for support' })
  const html = page.locator('html')
  const build = async () => (await html.getAttribute('data-build')) ?? ''

  await test.step('after step 2: a running step is not cut off, and back from Microsoft it is the new page', async () => {
    const step = guide.step('add-permissions')
    const granted = PAGE_SCOPES.filter((scope) => scope !== 'DelegatedPermissionGrant.ReadWrite.All')
    await world.bringTo('add-permissions', granted)
    await world.fault({ on: 'PATCH /v1.0/applications/*', do: { delayMs: 5_000 } })
    await guide.open()
    await guide.signIn('Ada Admin', 'given before')
    await expect(step.button).toBeVisible()
    const before = await build()
    await deployment.upgrade()
    await step.press()
    await expect(step.status('running')).toBeVisible()
    await report.click()
    await expect(
      page.getByText('Wait until the running step is done').filter({ visible: true }),
    ).toBeVisible()
    await expect(step.status('made')).toBeVisible()
    // Nothing was needed from the server.
    await expect(html).toHaveAttribute('data-build', before)
    await guide.run('grant-consent', 'asked')
    await expect(html).not.toHaveAttribute('data-build', before)
  })

  const secret = await guide.createSecret()
  await test.step('with a secret on the screen: it stays, and the page says what to do first', async () => {
    const before = await build()
    await deployment.upgrade()
    await report.click()
    await expect(page.getByText('This page was updated', { exact: true })).toBeVisible()
    await expect(page.getByText('First save the client secret').filter({ visible: true })).toBeVisible()
    await guide.handOver.show.click()
    expect((await guide.handOver.secret.textContent()) === secret, 'the value is still there').toBe(true)
    await expect(html).toHaveAttribute('data-build', before)
    await guide.handOver.save()
    await expect(html).not.toHaveAttribute('data-build', before)
    await expect(updated).toBeVisible()
    await expect(guide.step('create-secret').status('made')).toBeVisible()
  })

  await test.step('at the finish: a part that is gone brings the new page, which finds the run', async () => {
    const before = await build()
    await deployment.upgrade()
    await report.click()
    await expect(html).not.toHaveAttribute('data-build', before)
    await expect(updated).toBeVisible()
    await expect(guide.step('create-secret').status('made')).toBeVisible()
    const aftercare = new Aftercare(page, words)
    await aftercare.openRemoval()
    await expect(aftercare.name).toBeVisible()
  })

  const { applications } = await world.directory()
  expect(applications.flatMap((one) => one.passwordCredentials)).toHaveLength(1)
})
