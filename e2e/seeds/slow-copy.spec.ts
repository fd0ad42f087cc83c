import { expectFirstVisit, SALES_IN_THE_UNITED_STATES } from '../journeys/outcome'
import { expect, test } from '../test'
import { expectHandOver } from './run'

test.use({ seed: 'slow-copy' })

const asked = { ...SALES_IN_THE_UNITED_STATES, name: 'Coho Practice' }

const COPYING = /^Microsoft is still copying .+ \(attempt \d+, \d+ seconds?\)$/

test('what Microsoft is still copying is waited for, said, and can be stopped and resumed', async ({
  guide,
  world,
  watch,
}) => {
  await world.patch({ replication: { seconds: 600 } })
  await guide.open()
  await guide.signIn('Ada Admin')
  await guide.run('Register your application', 'asked')
  const step = guide.step('Configure API permissions')
  watch.expect(/status of 404/)
  await step.press()
  await expect(step.status('Waiting for Microsoft')).toBeVisible()
  await expect(step.pause.reason).toHaveText(COPYING)
  await expect(step.pause.reason).toContainText('(attempt 1, ')
  await expect(step.pause.countdown).toBeVisible()
  await step.pause.tryNow.click()
  await expect(step.pause.reason).toContainText('(attempt 2, ')
  await step.pause.stop.click()
  await expect(step.status('Stopped')).toBeVisible()
  await expect(step.problem).toContainText('It is there; this step cannot see it yet.')

  await world.patch({ replication: null, clockAheadSeconds: 601 })
  await guide.run('Configure API permissions')
  await guide.run('Grant admin consent', 'asked')
  await guide.createSecret()
  await expectHandOver(guide, await expectFirstVisit(world, asked, 'Ada Admin'))
})

test('a run in which everything appears some seconds late needs no other press', async ({
  guide,
  world,
  watch,
}) => {
  await world.patch({ replication: { seconds: 4 } })
  watch.expect(/status of 40[0349]/)
  await guide.open()
  await guide.signIn('Ada Admin')
  await guide.run('Register your application', 'asked')
  for (const title of ['Configure API permissions', 'Grant admin consent'] as const) {
    const step = guide.step(title)
    await step.press()
    if (title === 'Grant admin consent') await guide.microsoft.accept()
    await expect(step.pause.reason).toHaveText(COPYING)
    await expect(step.status('Done')).toBeVisible({ timeout: 30_000 })
  }
  await guide.createSecret()
  await expectHandOver(guide, await expectFirstVisit(world, asked, 'Ada Admin'))
})
