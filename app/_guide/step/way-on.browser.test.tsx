import { expect, test } from 'vitest'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { LANGUAGES } from '@/lib/words/languages'
import { showStep } from './testing/shown-step'
import { stoppedBy } from './testing/stopped-step'

test.each(['admin-approval-needed', 'approval-or-cancel', 'sign-in-cancelled'] as const)(
  '%s: the message to an administrator holds the link to approve this page',
  async (kind) => {
    const { panel } = await stoppedBy(kind)
    await expect.poll(() => panel.textContent).toContain('/v2.0/adminconsent?')
  },
)

test.each(LANGUAGES)(
  '%s: a removal that was asked back can be left, and the focus returns',
  async (language) => {
    const { ways, panel, open, words } = await stoppedBy('too-many-secrets', language)
    ways[0]?.click()
    await expect.poll(() => document.activeElement?.textContent).toBe(words.handOver.remove.question)
    await expectAccessible()
    panel.querySelectorAll<HTMLElement>('[data-question] button')[1]?.click()
    await expect.poll(() => document.activeElement?.textContent).toBe(words.handOver.remove.makeRoom)
    expect(open.asks).toEqual([])
  },
)

test.each(LANGUAGES)(
  '%s: a mistyped tenant of a link is named, with the way on without it',
  async (language) => {
    const before = location.href
    history.replaceState(null, '', '?v=1&tenant=contosso.example&ref=T-1')
    const step = await showStep(language, 'sign-in', { facts: {}, signedIn: false })
    step.open.engine.fail('sign-in', { ...EVERY_PROBLEM['sign-in-refused'], code: 'AADSTS90002' })
    const { remedy } = step.words.run
    await expect.poll(() => step.container.textContent).toContain(remedy.linkTenant('contosso.example'))
    const filled = [...step.container.querySelectorAll('button.filled, a.filled')]
    expect(filled.map((way) => [way.textContent, way.getAttribute('href')])).toEqual([
      [remedy.withoutTenant, `${location.pathname}?v=1&ref=T-1`],
    ])
    await expectAccessible()
    history.replaceState(null, '', before)
  },
)

test('a person who may not do it can pass the run on, with its link but without the account it was sent to', async () => {
  const before = location.href
  history.replaceState(null, '', '?v=1&account=dora@contoso.example&ref=T-1')
  const { panel } = await stoppedBy('missing-rights')
  const mail = panel.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? ''
  history.replaceState(null, '', before)
  const link = /http\S+$/.exec(new URL(mail).searchParams.get('body') ?? '')?.[0] ?? ''
  expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
    v: '1',
    product: 'sales',
    region: 'us',
    name: 'Contoso CRM',
    tenant: 'contoso.example',
    ref: 'T-1',
  })
})

test('of applications with the same name it is said which one the page would open to more people', async () => {
  const { panel, words } = await stoppedBy('same-name')
  const [own, wide] = [...panel.querySelectorAll('li')].map(({ textContent }) => textContent)
  const multitenant = words.field.accountsOf('AzureADMultipleOrgs')
  expect(own).toContain(words.run.nameSakes.widens(multitenant))
  expect(own).toContain('https://crm0.contoso.example/callback')
  expect(wide).not.toContain(words.run.nameSakes.widens(multitenant))
})
