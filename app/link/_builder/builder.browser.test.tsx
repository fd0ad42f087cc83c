import { afterEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { expectAccessible } from '@/components/testing/look'
import { REGIONS } from '@/lib/guide/regions'
import { writeReport } from '@/lib/report/codec'
import { Builder } from './builder'

const HERE = location.pathname + location.search
const OLD = '?v=1&product=sales&region=us&name=Contoso%20CRM&tenant=contoso.com&ref=T-1'

afterEach(() => {
  history.replaceState(null, '', HERE)
})

/** `/link` with that query: its fields by parameter, and the link that they make. */
async function opened(search = '') {
  // The page writes the form into its own address. The test page's address must not change.
  const { container } = await render(<Builder search={search} regions={REGIONS} />)
  const element = <T extends Element>(selector: string): T => {
    const found = container.querySelector<T>(selector)
    if (!found) throw new Error(`There is no ${selector}.`)
    return found
  }
  return {
    container,
    field: (name: string) => element<HTMLInputElement>(`#link-${name}`),
    fault: (name: string) => element(`#link-${name}-fault`).textContent ?? '',
    /** `null` while a field is faulty. */
    link: () => container.querySelector('a[target="_blank"]')?.getAttribute('href') ?? null,
    async paste(text: string) {
      await userEvent.fill(element('#pasted'), text)
      await userEvent.click(element('#pasted ~ button'))
    },
    answer: () => element('[aria-labelledby="paste"] [role="status"]'),
  }
}

test('every field of the form is written into the link and shown in the preview', async () => {
  const { container, field, link } = await opened()
  expect(link()).toBe(`${location.origin}/`)
  await userEvent.selectOptions(field('product'), 'engagement')
  await userEvent.selectOptions(field('region'), 'eu')
  const texts = {
    name: 'Contoso & Söhne',
    description: 'Ticket 4711',
    tenant: 'contoso.com',
    account: 'ada@contoso.com',
    ref: 'T-1',
    from: 'Support',
    until: '2099-12-31',
  }
  for (const [name, text] of Object.entries(texts)) await userEvent.fill(field(name), text)
  await expect
    .poll(() => Object.fromEntries(new URL(link() ?? '').searchParams))
    .toEqual({ v: '1', product: 'engagement', region: 'eu', ...texts })
  const preview = container.querySelector('[aria-labelledby="preview"]')
  const values = [...(preview?.querySelectorAll('input') ?? [])].map(({ value }) => value)
  expect(values).toEqual(expect.arrayContaining(['Contoso & Söhne', 'Ticket 4711']))
  expect(preview?.textContent).toContain('Support')
  await expectAccessible()
})

describe('pasting', () => {
  test.each([`https://onboarding.example/${OLD}`, OLD, `<https://onboarding.example/${OLD}>`])(
    '%s fills the form and can be changed there',
    async (pasted) => {
      const { field, link, paste } = await opened('?v=1&from=Somebody')
      await paste(pasted)
      expect([field('name').value, field('from').value]).toEqual(['Contoso CRM', ''])
      await userEvent.selectOptions(field('region'), 'eu')
      await expect.poll(link).toBe(`${location.origin}/${OLD.replace('region=us', 'region=eu')}`)
    },
  )

  test('a faulty link names each parameter and can be corrected in the form', async () => {
    const { answer, field, fault, link, paste } = await opened()
    await paste('https://onboarding.example/?v=1&ref=T-1&until=2020-01-31&redirect_uri=https://evil.example')
    expect([...answer().querySelectorAll('li')]).toHaveLength(2)
    expect(answer().textContent).toContain('https://evil.example')
    expect(field('ref').value).toBe('')
    await expectAccessible()
    const mend = answer().querySelector('button')
    if (mend) await userEvent.click(mend)
    expect(field('ref').value).toBe('T-1')
    expect(fault('until')).not.toBe('')
    expect(link()).toBeNull()
    await userEvent.fill(field('until'), '2099-01-31')
    await expect.poll(link).toBe(`${location.origin}/?v=1&ref=T-1&until=2099-01-31`)
  })

  test('a report opens it, and its link can be edited without what it left out', async () => {
    const { container, field, paste } = await opened()
    const report = writeReport(
      {
        version: '1',
        place: 'practice tenant',
        made: new Date('2030-06-15T12:00:00Z'),
        browser: 'one',
        preset: { ref: 'T-1', tenant: 'contoso.com' },
        signedIn: null,
        screen: { kind: 'not-found' },
        steps: [],
      },
      { withNames: false, withIds: false },
    )
    await paste(`Hello,\n> it stopped here:\n>\n${report.replaceAll(/^/gm, '> ')}\n`)
    const shown = container.querySelector('[aria-labelledby="report"]')
    expect(document.activeElement).toBe(shown?.querySelector('h2'))
    const edit = shown?.querySelector('button')
    if (edit) await userEvent.click(edit)
    expect([field('ref').value, field('tenant').value]).toEqual(['T-1', ''])
  })

  test('a changed report tells what is wrong with it', async () => {
    const { answer, container, paste } = await opened()
    await paste('Onboarding report, format 1\nApp: 1\nWeather: fine')
    expect(answer().querySelectorAll('li').length).toBeGreaterThan(0)
    expect(container.querySelector('[aria-labelledby="report"]')).toBeNull()
  })
})

test.each([
  ['name', 'a'.repeat(121)],
  ['tenant', 'Contoso'],
  ['account', 'ada'],
  ['from', '<b>Bank</b>'],
  ['ref', 'Søren'],
  ['description', 'see https://evil.example'],
])('a wrong %s is reported once the field is left, and gives no link', async (name, text) => {
  const { field, fault, link } = await opened()
  await userEvent.fill(field(name), text)
  expect([field(name).getAttribute('aria-invalid'), fault(name)]).toEqual(['false', ''])
  await userEvent.tab()
  expect(field(name).getAttribute('aria-invalid')).toBe('true')
  expect(field(name).getAttribute('aria-describedby')).toContain(`link-${name}-fault`)
  expect(fault(name)).not.toBe('')
  expect(link()).toBeNull()
})

test('the form with every fault: axe finds nothing', async () => {
  const { field } = await opened('?v=1&product=sales&from=Us')
  await userEvent.fill(field('tenant'), 'contoso.onmicrosoft.com')
  await userEvent.fill(field('account'), 'ada@fabrikam.onmicrosoft.com')
  await userEvent.fill(field('name'), '<b>')
  await userEvent.tab()
  expect(field('account').getAttribute('aria-invalid')).toBe('true')
  await expectAccessible()
})

test('a secret typed into the form is not in the link and not repeated', async () => {
  const secret = 'abc8Q~0123456789abcdefghijklmnopqrstuvw.'
  const { container, field, link } = await opened('?v=1&from=Us')
  await userEvent.fill(field('name'), secret)
  await userEvent.tab()
  expect(container.textContent).not.toContain(secret)
  expect(container.textContent).toContain('[hidden]')
  expect(link()).toBeNull()
})

test('an e-mail too long for a mail program can only be copied', async () => {
  const { container, field } = await opened()
  const mail = () => container.querySelectorAll('a[href^="mailto:"]').length
  expect(mail()).toBe(1)
  await userEvent.fill(field('name'), '顧客関係管理'.repeat(19))
  await userEvent.fill(field('description'), '顧客'.repeat(30))
  await expect.poll(mail).toBe(0)
})
