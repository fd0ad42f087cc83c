import { expect, test } from 'vitest'
import { openSandbox, sandboxAt } from '../testing'

const CONTOSO = { friendlyName: 'Contoso', urlName: 'contoso', region: 'EMEA' } as const

test.each([
  ['fabrikam', 'app-exists'],
  ['northwind', 'half-done'],
  ['', 'no-dynamics'],
  ['', 'crm-missing'],
] as const)('the environment of a company is named "%s" in %s', (name, seed) => {
  const { control } = sandboxAt()
  const { settings } = Object(control.world(control.createWorld({ seed }).tenantId))
  expect(settings.environments.map(({ urlName }: { urlName: string }) => urlName).join()).toBe(name)
})

test.each<[string, unknown]>([
  ['two of one name', [CONTOSO, CONTOSO]],
  ['too many', Array.from({ length: 21 }, (_, number) => ({ ...CONTOSO, urlName: `e${number}` }))],
  ['no region', [{ friendlyName: 'Contoso', urlName: 'contoso' }]],
  ['an unknown region', [{ ...CONTOSO, region: 'MARS' }]],
  ['an address instead of a name', [{ ...CONTOSO, urlName: 'contoso.evil.example/' }]],
  ['an unknown state', [{ ...CONTOSO, state: 'asleep' }]],
  ['an unknown person', [{ ...CONTOSO, members: ['eve'] }]],
  ['an unknown property', [{ ...CONTOSO, url: 'https://x.example' }]],
  ['a long name', [{ ...CONTOSO, friendlyName: 'x'.repeat(101) }]],
])('the control refuses %s, and says where', async (_, environments) => {
  const { sandbox, call } = openSandbox()
  const path = `/worlds/${sandbox.control.createWorld().tenantId}`
  const refused = await call(path, 'PATCH', { environments })
  const { error, issues } = await refused.json()
  expect([refused.status, error, issues[0].path[0]]).toEqual([400, 'Not a valid input.', 'environments'])
  const changed = await (await call(path, 'PATCH', { environments: [CONTOSO] })).json()
  expect(changed.environments).toEqual([{ ...CONTOSO, state: 'enabled', members: 'everyone' }])
})
