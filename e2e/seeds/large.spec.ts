import { expectFirstVisit, SALES_IN_THE_UNITED_STATES } from '../journeys/outcome'
import { Guide } from '../pages/guide'
import { expect, test } from '../test'
import { World } from '../world'

test.use({ seed: 'large' })

const asked = { ...SALES_IN_THE_UNITED_STATES, name: 'Wingtip Practice' }

test('a tenant of 5,000 applications costs as many requests as an empty one', async ({
  guide,
  world,
  page,
}) => {
  await guide.open()
  await guide.signIn('Ada Admin')
  await guide.runToSecret()
  await guide.handOver.save()
  await expectFirstVisit(world, asked, 'Ada Admin')

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(guide.start.signIn).toBeVisible()
  const fresh = await World.create('fresh')
  try {
    const small = new Guide(page, fresh)
    await small.open()
    await small.signIn('Ada Admin')
    await small.runToSecret()
    await small.handOver.save()
    const shape = async (tenant: World) =>
      (await tenant.graphRequests()).map((request) => request.replaceAll(/[0-9a-f-]{36}/g, '{id}'))
    expect(await shape(world)).toEqual(await shape(fresh))
  } finally {
    await fresh.remove()
  }
})
