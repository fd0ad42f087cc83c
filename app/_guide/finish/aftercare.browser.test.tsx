import { expect, test } from 'vitest'
import { renderIn } from '@/components/testing/spoken'
import { AFTERCARE_IDS } from '@/lib/guide/steps'
import { openWithoutTenant } from '@/lib/steps/testing/page-without-tenant'
import { FACTS_AT } from '../step/testing/tenant'
import { Aftercare } from './aftercare'

test.each([
  [false, 0],
  [true, AFTERCARE_IDS.length - 1],
])('with a tenant that is confirmed (%s) %i actions are offered', async (tenantConfirmed, count) => {
  const open = openWithoutTenant({ facts: { ...FACTS_AT['create-secret'], tenantConfirmed } })
  const { container } = await renderIn(
    'en',
    <Aftercare open={open} state={open.engine.state()} onSignOut={() => {}} withoutRenewal={false} />,
  )
  expect(container.querySelectorAll('details')).toHaveLength(count)
})
