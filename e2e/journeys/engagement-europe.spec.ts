import { clipboardText } from '../clipboard'
import { expect, IN_BOTH, test } from '../test'
import { ENGAGEMENT_IN_EUROPE, expectFirstVisit } from './outcome'

test(
  'Customer Engagement in Europe, with a name and description of one’s own',
  IN_BOTH,
  async ({ guide, words, world, context }) => {
    const asked = {
      ...ENGAGEMENT_IN_EUROPE,
      name: 'Unified für Vertrieb & Service',
      description: 'Übergabe 7',
    }
    await guide.open()
    await guide.start.product('Dynamics 365 Customer Engagement').check()
    await guide.start.region('Europe').check()
    await guide.start.name.fill(asked.name)
    await guide.start.description.fill(asked.description)
    await guide.signIn('Ada Admin')
    const secret = await guide.runToSecret()

    const { handOver } = guide
    const application = await expectFirstVisit(world, asked, 'Ada Admin')
    await expect(handOver.clientId).toHaveText(application.appId)
    await expect(handOver.unifiedTo).toHaveAttribute('href', asked.handOver)
    await expect(handOver.checks).toContainText(Array.from({ length: 6 }, () => words.checks.right.trim()))
    await handOver.copySecret.click()
    expect(await clipboardText(context)).toBe(secret)
  },
)
