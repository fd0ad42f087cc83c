import { expect, test } from 'vitest'
import type { Region } from '@/lib/guide/guide'
import { productById, REGIONS } from '@/lib/guide/testing/shipped'
import { connectLink } from './link'

const WORKSPACE = '65c02dbec9810ed1f215c33b'
const HERE = 'https://onboarding.example'
const BACK = 'https%3A%2F%2Fonboarding.example%2Fconnected'
const QUERY = `redirect=true&success_redirect=${BACK}&failure_redirect=${BACK}`

function linkIn(region: Region | undefined, product = 'sales') {
  if (!region) throw new RangeError('no region')
  return connectLink({ product: productById(product), region }, WORKSPACE, HERE)
}

test.each([
  ['us', 'sales', 'https://api.unified.to', 'microsoftdynamicssales'],
  ['eu', 'engagement', 'https://api-eu.unified.to', 'microsoftdynamicscustomerengagement'],
])('in %s, %s is connected at Unified.to’s own address', (id, product, api, integration) => {
  const region = REGIONS.find((one) => one.id === id)
  expect(linkIn(region, product)).toBe(`${api}/unified/integration/auth/${WORKSPACE}/${integration}?${QUERY}`)
})

test('a region of the deployment has its own address, with or without a slash at its end, or none', () => {
  const [us] = REGIONS
  const own = (connect?: string) => linkIn(us && { ...us, connect })
  expect(own('http://localhost:4500/auth')).toMatch(/^http:\/\/localhost:4500\/auth\/65c0/)
  expect(own('https://api-au.unified.to/auth//')).toMatch(/^https:\/\/api-au\.unified\.to\/auth\/65c0/)
  expect(own(undefined)).toBeNull()
})
