import { CLIENT_ID, expect, PAGE, SIGN_IN, test } from './test'

const PRACTICE = [
  ...['/practice', '/sandbox', '/sandbox/control/worlds', '/sandbox/v1.0/me'],
  ...['/organizations/oauth2/v2.0/authorize', '/organizations/v2.0/.well-known/openid-configuration'],
  '/organizations/discovery/v2.0/keys',
]

test.describe('registered as Web', () => {
  test.use({ registration: { clientId: CLIENT_ID, type: 'web' } })

  for (const [webRefusal, kind, trouble] of [
    ['unreadable', 'sign-in-unreadable', /blocked by CORS policy/],
    ['readable', 'page-misconfigured', /status of 400/],
  ] as const)
    test(`where the refusal is ${webRefusal}, the page says what is wrong and whose mistake it is`, async ({
      guide,
      page,
      world,
      watch,
    }) => {
      watch.expect(trouble)
      if (webRefusal === 'unreadable') watch.expect(/net::ERR_FAILED$/)
      await world.patch({ webRefusal })
      await guide.open()
      await guide.start.signIn.click()
      await guide.microsoft.account('Ada Admin').click()
      await guide.microsoft.accept()
      const { problem } = guide.step('sign-in')
      await expect(problem).toHaveAttribute('data-problem', kind)
      await expect(problem).toContainText(
        webRefusal === 'readable' ? 'AADSTS9002326' : 'Single-page application',
      )
      await expect(problem).toContainText(/the mistake is ours/i)
      expect(new URL(page.url()).origin).toBe(PAGE.origin)
    })
})

test.describe('a client id that no tenant knows', () => {
  test.use({ registration: { clientId: '00000000-1111-4111-8111-000000000000', type: 'spa' } })

  test('ends on Microsoft’s page with AADSTS700016, and Back leads to a start screen that works', async ({
    guide,
    page,
    watch,
  }) => {
    watch.expect(/status of 400/)
    await guide.open()
    await guide.start.signIn.click()
    await expect(page.getByText(/AADSTS700016/)).toContainText(
      `'${CLIENT_ID}' was not found in the directory`,
    )
    expect(new URL(page.url()).host).toBe(SIGN_IN)
    await page.goBack()
    await expect(guide.start.signIn).toBeEnabled()
  })
})

test('beside Microsoft there is no practice tenant, under none of its addresses', async ({ page, watch }) => {
  watch.expect(/status of 404/)
  await page.goto('/')
  const statuses = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path) => `${(await fetch(path)).status} ${path}`)),
    PRACTICE,
  )
  expect(statuses).toEqual(PRACTICE.map((path) => `404 ${path}`))
})
