import { clipboardText } from '../clipboard'
import { expect, test } from '../test'
import { LinkPage } from './link-page'

test('support builds a link and its messages, finds the form again, and the customer opens the link', async ({
  page,
  context,
  guide,
  words,
}) => {
  const builder = new LinkPage(page, words)
  await builder.open()
  await expect(builder.link).toHaveText(/^http:\/\/localhost:\d+\/$/)

  await test.step('the address of the form is a template', async () => {
    await builder.field('region').selectOption('eu')
    await builder.fill({ from: 'Support – Zürich' })
    await expect(page).toHaveURL(/\/link\?v=1&region=eu&from=Support%20%E2%80%93%20Z%C3%BCrich$/)
    await page.reload()
    await expect(builder.field('from')).toHaveValue('Support – Zürich')
    await expect(builder.field('region')).toHaveValue('eu')
  })

  await builder.field('product').selectOption('Dynamics 365 Customer Engagement')
  await builder.fill({
    name: 'Contoso & Söhne',
    description: 'Ticket 4711',
    tenant: 'contoso.com',
    account: 'ada@contoso.com',
    ref: 'TICKET-4711',
    until: '2099-12-31',
  })
  await builder.copyLink.click()
  await expect(builder.page.getByText(words.builder.result.copied)).toBeVisible()
  const link = await clipboardText(context)
  await expect(builder.link).toHaveText(link)

  await test.step('ready words hold the link, and nothing of it is sent by the page', async () => {
    const mail = builder.email.getByRole('link', { name: 'Open in your mail program' })
    const { protocol, searchParams } = new URL((await mail.getAttribute('href')) ?? '')
    expect(protocol).toBe('mailto:')
    expect(searchParams.get('subject')).toBe('Connect Dynamics 365 to Unified.to (TICKET-4711)')
    expect(searchParams.get('body')).toContain(link)
    await builder.email.getByRole('button', { name: 'Copy e-mail' }).click()
    await expect(builder.email.getByText('E-mail copied')).toBeVisible()
    expect(await clipboardText(context)).toContain(link)
    await builder.chat.getByRole('button', { name: 'Copy chat message' }).click()
    await expect(builder.chat.getByText('Chat message copied')).toBeVisible()
    expect(await clipboardText(context)).toMatch(/^Connect Dynamics 365 .* to Unified\.to here: http/)
  })

  await test.step('the customer opens it', async () => {
    await page.goto(link)
    await expect(guide.start.sender.getByText('“TICKET-4711”')).toBeVisible()
    await guide.start.change.click()
    await expect(guide.start.product('Dynamics 365 Customer Engagement')).toBeChecked()
    await expect(guide.start.region('Europe')).toBeChecked()
    await expect(guide.start.name).toHaveValue('Contoso & Söhne')
    await expect(guide.start.description).toHaveValue('Ticket 4711')
  })
})

test('where links are not signed, no one can sign and a signature is a fault', async ({ request }) => {
  const answer = await request.post('/link/sign', { data: { idToken: 'none', query: null } })
  expect(answer.status()).toBe(404)
  const page = await request.get('/?v=1&s=abc')
  expect(await page.text()).toMatch(/<code[^>]*>s<\/code> is not a parameter of this page/)
})
