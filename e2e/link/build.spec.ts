import { clipboardText } from '../clipboard'
import { expect, test } from '../test'
import { LinkPage } from './link-page'

test('support builds a link, the customer opens it and runs it to the end', async ({
  page,
  context,
  guide,
  world,
  words,
}) => {
  const builder = new LinkPage(page, words)
  await builder.open()
  await expect(builder.link).toHaveText(/^http:\/\/localhost:\d+\/$/)
  await builder.field('product').selectOption('Dynamics 365 Customer Engagement')
  await builder.field('region').selectOption('eu')
  await builder.fill({
    name: 'Contoso & Söhne',
    description: 'Ticket 4711',
    tenant: world.domain,
    account: `ada@${world.domain}`,
    from: 'Unified.to support',
    ref: 'TICKET-4711',
    until: '2099-12-31',
  })

  // What the customer will see is there before the link is sent.
  await expect(builder.preview).toContainText(
    `Dynamics 365 Customer Engagement · ${words.field.region('eu')} · Contoso & Söhne`,
  )
  await expect(builder.preview.getByText('Unified.to support')).toBeVisible()

  await builder.copyLink.click()
  await expect(builder.page.getByText(words.builder.result.copied)).toBeVisible()
  const link = await clipboardText(context)
  await expect(builder.link).toHaveText(link)

  await page.goto(link)
  await expect(guide.start.sender.getByText('TICKET-4711')).toBeVisible()
  await guide.signIn('Ada Admin')
  await guide.runToSecret()
  await guide.handOver.save()
  const [application] = (await world.directory()).applications
  expect(application).toMatchObject({
    displayName: 'Contoso & Söhne',
    web: { redirectUris: ['https://api-eu.unified.to/oauth/code'] },
    passwordCredentials: [{ displayName: 'Ticket 4711' }],
  })
})

test('ready words hold the link and nothing of it is sent by the page', async ({ page, context, words }) => {
  const builder = new LinkPage(page, words)
  await builder.open(
    '?v=1&product=sales&region=eu&tenant=contoso.com&account=ada@contoso.com&ref=T-1&from=Us',
  )
  const link = (await builder.link.textContent()) ?? ''

  const mail = builder.email.getByRole('link', { name: 'Open in your mail program' })
  const { protocol, searchParams } = new URL((await mail.getAttribute('href')) ?? '')
  expect(protocol).toBe('mailto:')
  expect(searchParams.get('subject')).toBe('Connect Dynamics 365 to Unified.to (T-1)')
  for (const words of [link, 'sign in as ada@contoso.com', 'https://app-eu.unified.to/integrations/', 'Us'])
    expect(searchParams.get('body')).toContain(words)

  await builder.email.getByRole('button', { name: 'Copy e-mail' }).click()
  await expect(builder.email.getByText('E-mail copied')).toBeVisible()
  expect(await clipboardText(context)).toContain(link)
  await builder.chat.getByRole('button', { name: 'Copy chat message' }).click()
  await expect(builder.chat.getByText('Chat message copied')).toBeVisible()
  expect(await clipboardText(context)).toMatch(/^Connect Dynamics 365 Sales to Unified\.to here: http/)
})

test('the address of the form is a template', async ({ page, words }) => {
  const builder = new LinkPage(page, words)
  await builder.open()
  await builder.field('region').selectOption('eu')
  await builder.fill({ from: 'Support – Zürich' })
  await expect(page).toHaveURL(/\/link\?v=1&region=eu&from=Support%20%E2%80%93%20Z%C3%BCrich$/)
  await page.reload()
  await expect(builder.field('from')).toHaveValue('Support – Zürich')
  await expect(builder.field('region')).toHaveValue('eu')
})

test('where links are not signed, no one can sign and a signature is a fault', async ({ page, request }) => {
  const answer = await request.post('/link/sign', { data: { idToken: 'none', query: null } })
  expect(answer.status()).toBe(404)
  await page.goto('/?v=1&s=abc')
  await page.getByText('Details for the sender', { exact: true }).click()
  const faults = page.getByRole('list', { name: 'What is wrong with the link' })
  await expect(faults).toContainText('s is not a parameter of this page')
})

test.describe('far from Greenwich', () => {
  test.use({ timezoneId: 'America/New_York', locale: 'en-US' })

  test('the end of a link is told in the reader’s own time', async ({ page }) => {
    await page.goto('/?v=1&until=2020-01-31')
    await expect(page.getByRole('main')).toContainText(
      'This link expired on January 31, 2020 at 7:00 PM, in your time zone.',
    )
  })
})
