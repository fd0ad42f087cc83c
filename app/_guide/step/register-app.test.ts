import { expect, test } from 'vitest'
import { openWithoutTenant } from '@/lib/steps/testing/page-without-tenant'
import { loadRunWords } from '@/lib/words/load'
import { registerApp } from './register-app'
import { FACTS_AT } from './testing/tenant'

test.each([
  ['Contoso CRM', 'Contoso CRM'],
  ['Contoso Sales', 'Contoso Sales (keeps this name)'],
])('Contoso CRM was chosen and the application is called %s: the line says %s', async (displayName, line) => {
  const { application } = FACTS_AT['add-permissions']
  const open = openWithoutTenant({ facts: { application: { ...application, displayName } } })
  const props = { open: { ...open, others: [] }, state: open.engine.state() }
  expect(registerApp.made(props, await loadRunWords('en', 'en-US'))).toBe(line)
})
