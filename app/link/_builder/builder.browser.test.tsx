import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { PRODUCT_LIST, REGIONS } from '@/lib/guide/testing/shipped'
import { LANGUAGES } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { opened } from './testing/opened'

const SIGNER = { name: 'Mina', account: 'mina@contoso.com' }
const HERE = location.pathname + location.search
const OLD = '?v=1&product=sales&region=us&name=Contoso%20CRM&tenant=contoso.com&ref=T-1'

afterEach(() => history.replaceState(null, '', HERE))

const TEXTS = {
  name: 'Contoso & Söhne',
  description: 'Ticket 4711',
  tenant: 'contoso.com',
  account: 'ada@contoso.com',
  ref: 'T-1',
  from: 'Support',
  until: '2099-12-31',
}

const SIGNING = {
  signer: SIGNER,
  sign: async (query: string) => ({ kind: 'signed' as const, signer: SIGNER, query: `${query}&s=new` }),
  signIn: () => undefined,
}

describe.each(LANGUAGES)('%s', (language) => {
  test('the preview shows what the link sets', async () => {
    const query = new URLSearchParams({ v: '1', product: 'engagement', region: 'eu', ...TEXTS })
    const { preview, words } = await opened(language, `?${query}`)
    expect(preview().textContent).toContain(
      `Dynamics 365 Customer Engagement · ${words.field.region('eu', '')} · Contoso & Söhne`,
    )
    for (const said of [words.guide.purpose('Dynamics\u00A0365'), 'Support', words.guide.button['sign-in']])
      expect(preview().textContent).toContain(said)
    expect(preview().querySelector('details')?.open).toBe(false)
    const values = [...preview().querySelectorAll('input')].map(({ value }) => value)
    expect(values).toEqual(expect.arrayContaining(['Contoso & Söhne', 'Ticket 4711']))
    expect(preview().querySelectorAll('button')).toHaveLength(0)
    await expectAccessible()
  })

  test('before it is signed, a link says what it still needs', async () => {
    const { bar, button, words } = await opened(language, '', SIGNING)
    expect(button(words.builder.sign.title)?.disabled).toBe(true)
    expect(bar().textContent).toContain(words.builder.sign.missing)
    await expectAccessible(bar())
  })

  test('the link stays at the top of the window while one types', async () => {
    await page.viewport(1366, 768)
    const { bar, field } = await opened(language, '?v=1&product=sales&region=eu')
    field('until').scrollIntoView({ block: 'center' })
    await expect.poll(() => Math.round(bar().getBoundingClientRect().top)).toBe(0)
    await page.viewport(390, 844)
    field('until').scrollIntoView({ block: 'center' })
    await expect.poll(() => Math.round(bar().getBoundingClientRect().top)).toBe(0)
    field('name').focus()
    expect(field('name').getBoundingClientRect().top).toBeGreaterThan(bar().getBoundingClientRect().bottom)
    await page.viewport(1280, 900)
  })

  test('the form with every fault: axe finds nothing', async () => {
    const { field } = await opened(language, '?v=1&product=sales&from=Us')
    await userEvent.fill(field('tenant'), 'contoso.onmicrosoft.com')
    await userEvent.fill(field('account'), 'ada@fabrikam.onmicrosoft.com')
    await userEvent.fill(field('name'), '<b>')
    await userEvent.tab()
    expect(field('account').getAttribute('aria-invalid')).toBe('true')
    await expectAccessible()
  })
})

test('every field of the form goes into the link, and shows in the preview', async () => {
  const { bar, field, link, preview } = await opened('en')
  expect(link()).toBe(`${location.origin}/`)
  await userEvent.selectOptions(field('product'), 'engagement')
  await userEvent.selectOptions(field('region'), 'eu')
  for (const [name, text] of Object.entries(TEXTS)) await userEvent.fill(field(name), text)
  await expect
    .poll(() => Object.fromEntries(new URL(link() ?? '').searchParams))
    .toEqual({ v: '1', product: 'engagement', region: 'eu', ...TEXTS })
  expect(bar().querySelector('p')?.textContent).toBe(link())
  for (const shown of ['Dynamics 365 Customer Engagement', 'Contoso & Söhne', 'Support'])
    expect(preview().textContent).toContain(shown)
})

test('a link in another language shows the page in that language', async () => {
  const { preview } = await opened('en', '?v=1&lang=de')
  const { guide } = await loadWords('de', 'de')
  await expect.poll(() => preview().textContent).toContain(guide.purpose('Dynamics\u00A0365'))
  expect(preview().querySelector('[lang]')?.getAttribute('lang')).toBe('de')
})

test('a faulty field leads to itself from the top', async () => {
  const { bar, button, field, words } = await opened('en', '?v=1&tenant=contoso')
  expect(bar().textContent).toContain(words.builder.notReady)
  const lead = button(words.builder.form.tenant.label)
  if (lead) await userEvent.click(lead)
  expect(document.activeElement).toBe(field('tenant'))
})

test('each choice that signing needs is led to, and a signed link is shown', async () => {
  const { bar, button, field, link, words } = await opened('en', '', SIGNING)
  const { form, sign: said } = words.builder
  const [product, region] = ['product', 'region'].map((name) => field(name).querySelector('option'))
  expect([product?.textContent, region?.textContent]).toEqual([form.chooseProduct, form.chooseRegion])
  expect(bar().textContent).toContain(said.missing)
  const lead = button(form.product.label)
  if (lead) await userEvent.click(lead)
  expect(document.activeElement).toBe(field('product'))
  await userEvent.selectOptions(field('product'), 'sales')
  expect(button(form.product.label)).toBeUndefined()
  await userEvent.selectOptions(field('region'), 'eu')
  expect(bar().textContent).not.toContain(said.missing)
  const press = button(said.title)
  if (press) await userEvent.click(press)
  await expect.poll(link).toMatch(/&s=new$/)
  expect(document.activeElement?.id).toBe('the-link')
  expect(bar().querySelector('.sr-only[role="status"]')?.textContent).toBe(said.done)
})

test('a signed link that is pasted or changed has to be signed again', async () => {
  const { button, field, link, paste, words } = await opened('en', '', SIGNING)
  const press = async () => {
    const sign = button(words.builder.sign.title)
    if (sign) await userEvent.click(sign)
  }
  await paste(`https://onboarding.example/${OLD}&s=old.one`)
  await expect.poll(() => field('ref').value).toBe('T-1')
  expect(link()).toBeNull()
  await press()
  await expect.poll(link).toMatch(/&ref=T-1&until=[\d-]+&s=new$/)
  await userEvent.fill(field('ref'), 'T-2')
  await expect.poll(link).toBeNull()
  await press()
  await expect.poll(link).toMatch(/&ref=T-2&until=[\d-]+&s=new$/)
})

test.each([
  ['name', 'a'.repeat(121)],
  ['tenant', 'Contoso'],
  ['account', 'ada'],
  ['from', '<b>Bank</b>'],
  ['ref', 'Søren'],
  ['description', 'see https://evil.example'],
])('a wrong %s is told once the field is left, and makes no link', async (name, text) => {
  const { field, fault, link } = await opened('en')
  await userEvent.fill(field(name), text)
  expect([field(name).getAttribute('aria-invalid'), fault(name)]).toEqual(['false', ''])
  await userEvent.tab()
  expect(field(name).getAttribute('aria-invalid')).toBe('true')
  expect(field(name).getAttribute('aria-describedby')).toContain(`link-${name}-fault`)
  expect(fault(name)).not.toBe('')
  expect(link()).toBeNull()
})

test('a secret typed into the form gets into no link and is not repeated', async () => {
  const secret = 'abc8Q~0123456789abcdefghijklmnopqrstuvw.'
  const { container, field, link } = await opened('en', '?v=1&from=Us')
  await userEvent.fill(field('name'), secret)
  await userEvent.tab()
  expect(container.textContent).not.toContain(secret)
  expect(link()).toBeNull()
})

test('an e-mail too long for a mail program is only offered to be copied', async () => {
  const { container, field } = await opened('en')
  const mail = () => container.querySelectorAll('a[href^="mailto:"]').length
  expect(mail()).toBe(1)
  await userEvent.fill(field('name'), '顧客関係管理'.repeat(19))
  await userEvent.fill(field('description'), '顧客'.repeat(30))
  await expect.poll(mail).toBe(0)
})

test('what a link cannot set is told, with what holds instead', async () => {
  const { container, words } = await opened('en')
  const { limits } = words.builder
  const section = container.querySelector('[aria-labelledby="not-in-a-link"]')
  const titles = [...(section?.querySelectorAll('h2, h3') ?? [])].map(({ textContent }) => textContent)
  expect(titles).toEqual([limits.title, limits.redirect, limits.permissions, limits.people])
  const values = [...(section?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)
  expect(values.slice(0, REGIONS.length)).toEqual(REGIONS.map(({ redirectUri }) => redirectUri))
  for (const api of PRODUCT_LIST.flatMap(({ apis }) => apis))
    expect(values).toContainEqual(expect.stringContaining(`${api.portalName}: ${api.scopes.join(', ')}`))
})
