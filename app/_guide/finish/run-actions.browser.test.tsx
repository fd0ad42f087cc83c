import { useSyncExternalStore } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import type { Facts } from '@/lib/steps/facts'
import { openWithoutTenant } from '@/lib/steps/testing/page-without-tenant'
import type { RunActionId } from './aftercare-props'
import { RunAction } from './run-actions'

const SECRET = {
  keyId: 'k',
  description: 'Unified.to',
  hint: 'abc',
  startsAt: '2028-06-15T12:00:00Z',
  expiresAt: '2030-06-20T12:00:00Z',
}
const APPLICATION = {
  objectId: 'o',
  appId: 'a',
  displayName: 'Contoso CRM',
  uniqueName: null,
  createdAt: '2028-06-15T12:00:00Z',
  signInAudience: 'AzureADMultipleOrgs',
  redirectUris: ['https://other.example/'],
  otherRedirectUris: [],
  certificates: 0,
  secrets: [],
  requiredAccess: [],
  tags: [],
}

async function show(id: RunActionId, facts: Partial<Facts>, secret?: string) {
  const open = openWithoutTenant({ facts })
  if (secret) open.box.keep(secret)
  function Shown() {
    const state = useSyncExternalStore(open.engine.subscribe, open.engine.state)
    return <RunAction id={id} open={open} state={state} onSignOut={() => {}} />
  }
  return { ...(await renderIn('en', <Shown />)), open }
}

test('“Check everything” after a repair that failed only checks', async () => {
  const { open, words, getByRole } = await show('check-everything', { application: APPLICATION })
  const trace = { at: '2030-06-15T12:00:00.000Z' }
  open.engine.fail('check-everything', { kind: 'offline', trace }, { kind: 'repair', what: 'redirect-uri' })
  await userEvent.click(getByRole('button', { name: words.guide.button['check-everything'], exact: true }))
  expect(open.asks.map(({ step, answer }) => [step, answer])).toEqual([['check-everything', null]])
})

test.each([
  ['in a first run the guide makes the secret', [], 0],
  ['where there was one, the next can be made', [SECRET], 1],
] as const)('%s', async (_, secrets, buttons) => {
  const application = { ...APPLICATION, secrets: [...secrets] }
  const checked = await show('check-everything', { application, checkedAt: '2030-06-15T12:00:00Z' })
  const { everything } = checked.words.checks
  await expect.element(checked.container).toHaveTextContent(everything.again)
  expect(checked.getByRole('button', { name: everything.renew, exact: true }).elements()).toHaveLength(
    buttons,
  )
  await checked.unmount()

  const { renew } = checked.words.finish
  const renewal = await show('renew-secret', { application })
  if (buttons === 0) await expect.element(renewal.container).toHaveTextContent(renew.first)
  const create = renewal.getByRole('button', { name: renew.create, exact: true })
  await expect.poll(() => create.elements()).toHaveLength(buttons)
  await expectAccessible()
})

test.each(['check-everything', 'renew-secret', 'withdraw-access'] as const)(
  'while a secret waits to be saved, %s says so and has no button',
  async (id) => {
    const facts = { application: { ...APPLICATION, secrets: [SECRET] } }
    const { container, words } = await show(id, facts, 'x'.repeat(40))
    await expect.element(container).toHaveTextContent(words.finish.saveFirst)
    expect(container.querySelectorAll('button')).toHaveLength(0)
    await expectAccessible()
  },
)
